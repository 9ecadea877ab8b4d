import type { Block } from '../document.js';
import type { Locale } from '../locales/locale.js';
import { say } from '../say.js';
import { contentPolicy } from './content-policy.js';
import { contents } from './contents.js';
import { dataScript } from './data-script.js';
import { escapeHtml } from './escape-html.js';
import { headingsOf, htmlBlocks } from './html-blocks.js';
import { PAGE_ROWS } from './html-table.js';
import type { PageNotes } from './page-notes.js';

/** How a page of ours begins, in every language. */
export const PAGE_BEGINS = '<!doctype html>\n<!-- scrutineer report -->\n<html lang="';

/** What is around the blocks of a page. */
export interface PageFrame {
  readonly locale: Locale;
  /** What the page says it was made by. */
  readonly tool: { readonly name: string; readonly version: string };
  /** The program that runs in the page, and its style: texts of src/report/html. */
  readonly script: string;
  readonly style: string;
  readonly notes: PageNotes;
  /** Data for the script: dossiers of stations, as it unpacks them. */
  readonly dossiers: {
    readonly texts: readonly string[];
    readonly stations: readonly unknown[];
    readonly ofFinding: Readonly<Record<string, number>>;
  };
}

/** A page without dossiers. */
export const NO_DOSSIERS: PageFrame['dossiers'] = { texts: [], stations: [], ofFinding: {} };

/** Blocks as one HTML file that loads nothing, with a list of contents in front of the second heading. The first heading names it. In pieces. */
export function* htmlPage(blocks: readonly Block[], frame: PageFrame): Generator<string> {
  const { locale, tool, script, style, notes, dossiers } = frame;
  const headings = headingsOf(blocks);
  const texts = locale.html;
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
  const pieces = htmlBlocks(blocks, headings, locale, notes);
  const opening = blocks.findIndex((block) => block.kind === 'heading' && block.level > 1);
  yield* take(pieces, opening < 0 ? blocks.length : opening);
  yield `<p class="unscripted">${escapeHtml(notes['no-script'])}</p>
</div>
${contents(headings, locale)}
<div>
`;
  yield* pieces;
  yield `</div>
</main>
<footer><p>${escapeHtml(say(locale, texts['made-by'], tool))}</p></footer>
`;
  yield `${dataScript('dossiers', dossiers)}\n`;
  yield `${dataScript('settings', { words: words(locale), pageRows: PAGE_ROWS })}\n<script>${script}</script>\n</body>\n</html>\n`;
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
