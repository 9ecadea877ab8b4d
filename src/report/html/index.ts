import type { Analysis } from '../../model/analysis.js';
import type { Dataset } from '../../model/dataset.js';
import type { Chart } from '../charts/chart.js';
import type { Block } from '../document.js';
import type { Locale } from '../locales/locale.js';
import { createNames } from '../names.js';
import { outline } from '../outline/index.js';
import { say } from '../say.js';
import { territoryNumbers } from '../territory-numbers.js';
import { contentPolicy } from './content-policy.js';
import { contents } from './contents.js';
import { dataScript } from './data-script.js';
import { escapeHtml } from './escape-html.js';
import { everyFinding } from './every-finding.js';
import { headingsOf, htmlBlocks } from './html-blocks.js';
import { PAGE_ROWS } from './html-table.js';
import { type FormsOfStation, stationDossiers } from './station-dossiers.js';

/** Bytes of a page, with room to spare under 5 MB; of them those that rows of findings and dossiers of stations may take. */
const LARGEST_PAGE = 4_800_000;
const MOST_FINDINGS = 1_000_000;
const MOST_DOSSIERS = 1_800_000;

/** How a page of ours begins, in every language. */
export const PAGE_BEGINS = '<!doctype html>\n<!-- scrutineer report -->\n<html lang="';

/** What a page needs besides the analysis. */
export interface PageParts {
  /** The program that runs in the page, and its style: texts of src/report/html. */
  readonly script: string;
  readonly style: string;
  readonly formsOf: FormsOfStation;
}

/** The report as one HTML file that loads nothing: the outline, all findings in a table, and dossiers of their stations. In pieces. */
export function* renderHtml(
  dataset: Dataset,
  analysis: Analysis,
  charts: readonly Chart[],
  locale: Locale,
  { script, style, formsOf }: PageParts,
): Generator<string> {
  const names = createNames(analysis, locale);
  const added = { charts, territories: territoryNumbers(dataset, analysis) };
  const said = bytesOf(outline(analysis, locale, added), locale);
  const room = Math.min(MOST_DOSSIERS, LARGEST_PAGE - MOST_FINDINGS - said);
  const dossiers = stationDossiers(dataset, analysis, formsOf, names, room);
  const blocks = outline(analysis, locale, {
    ...added,
    behindFindings: everyFinding(analysis, dossiers, names, MOST_FINDINGS),
  });
  const headings = headingsOf(blocks);
  const texts = locale.html;
  const { tool } = analysis.manifest;
  yield `${PAGE_BEGINS}${escapeHtml(locale.language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${escapeHtml(contentPolicy(script, style))}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="${escapeHtml(tool.name)}">
<title>${escapeHtml(headings[0]?.text ?? '')}</title>
<style>${style}</style>
</head>
<body>
<a class="skip" href="#report">${escapeHtml(texts.skip)}</a>
<main id="report" tabindex="-1">
<div>
`;
  const pieces = htmlBlocks(blocks, headings, locale);
  const opening = blocks.findIndex((block) => block.kind === 'heading' && block.level > 1);
  yield* take(pieces, opening);
  yield `<p class="unscripted">${escapeHtml(texts['no-script'])}</p>
</div>
${contents(headings, locale)}
<div>
`;
  yield* pieces;
  yield `</div>
</main>
<footer><p>${escapeHtml(say(locale, texts['made-by'], tool))}</p></footer>
`;
  yield `${dataScript('dossiers', {
    texts: dossiers.texts,
    stations: dossiers.stations,
    ofFinding: Object.fromEntries(dossiers.ofFinding),
  })}\n`;
  yield `${dataScript('settings', { words: words(locale), pageRows: PAGE_ROWS })}\n<script>${script}</script>\n</body>\n</html>\n`;
}

/** How much of a page blocks take. */
function bytesOf(blocks: readonly Block[], locale: Locale): number {
  let bytes = 0;
  for (const piece of htmlBlocks(blocks, headingsOf(blocks), locale)) bytes += Buffer.byteLength(piece);
  return bytes;
}

/** The first pieces; the others remain. */
function* take(pieces: Iterator<string>, count: number): Generator<string> {
  for (let taken = 0; taken < count; taken++) yield pieces.next().value ?? '';
}

/** What the script says, and how numbers are written that it sorts by. */
function words({ html, numbers }: Locale): Readonly<Record<string, string>> {
  const { filter, rows, page, previous, next, dossier, described, close, values } = html;
  return { filter, rows, page, previous, next, dossier, described, close, values, ...numbers };
}
