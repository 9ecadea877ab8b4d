import type { Analysis } from '../../model/analysis.js';
import type { Dataset } from '../../model/dataset.js';
import type { Chart } from '../charts/chart.js';
import type { Block } from '../document.js';
import type { Locale } from '../locales/locale.js';
import { createNames } from '../names.js';
import { outline } from '../outline/index.js';
import { territoryNumbers } from '../territory-numbers.js';
import { everyFinding } from './every-finding.js';
import { headingsOf, htmlBlocks } from './html-blocks.js';
import { htmlPage } from './html-page.js';
import { type FormsOfStation, stationDossiers } from './station-dossiers.js';

/** Bytes of a page, with room to spare under 5 MB; of them those that rows of findings and dossiers of stations may take. */
const LARGEST_PAGE = 4_800_000;
const MOST_FINDINGS = 1_000_000;
const MOST_DOSSIERS = 1_800_000;

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
  yield* htmlPage(blocks, {
    locale,
    tool: analysis.manifest.tool,
    script,
    style,
    notes: locale.html,
    dossiers: {
      texts: dossiers.texts,
      stations: dossiers.stations,
      ofFinding: Object.fromEntries(dossiers.ofFinding),
    },
  });
}

/** How much of a page blocks take. */
function bytesOf(blocks: readonly Block[], locale: Locale): number {
  let bytes = 0;
  for (const piece of htmlBlocks(blocks, headingsOf(blocks), locale, locale.html))
    bytes += Buffer.byteLength(piece);
  return bytes;
}
