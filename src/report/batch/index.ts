import { beginnings } from '../beginnings.js';
import { chartPath } from '../chart-path.js';
import type { Block } from '../document.js';
import { htmlPage, NO_DOSSIERS, PAGE_BEGINS, type PageFrame } from '../html/html-page.js';
import type { Format, ReportFile } from '../index.js';
import type { Locale } from '../locales/locale.js';
import { renderMarkdown } from '../markdown.js';
import type { Batch } from './batch.js';
import { BATCH_COLUMNS, batchCsv } from './batch-csv.js';
import { outlineBatch } from './outline.js';

/** Every file of an index but its charts, which lie and begin as those of reports do, and how one of ours begins. */
export const BATCH_FILES: readonly { readonly name: string; readonly begins: readonly string[] }[] = [
  { name: 'index.md', begins: beginnings('batch-title', 'name') },
  { name: 'index.html', begins: [PAGE_BEGINS] },
  { name: 'batch.csv', begins: [`${BATCH_COLUMNS.join(',')}\n`] },
];

/** The files of the index of a batch. The same results give the same bytes, in whatever order they came. */
export function renderBatch(
  batch: Batch,
  locale: Locale,
  page: Pick<PageFrame, 'tool' | 'script' | 'style'>,
): readonly ReportFile[] {
  const blocks = outlineBatch(batch, locale, reportFile(batch.formats, ['md', 'html']));
  return [
    { name: 'index.md', content: [renderMarkdown(blocks)] },
    ...blocks.filter(isChart).map(({ name, svg }) => ({ name: chartPath(name), content: [`${svg}\n`] })),
    { name: 'index.html', content: batchPage(batch, locale, page) },
    { name: 'batch.csv', content: batchCsv(batch) },
  ];
}

/** What of the reports people are led to; there is always one for programs. */
function reportFile(formats: readonly Format[], preferred: readonly ('md' | 'html')[]): string {
  const format = preferred.find((one) => formats.includes(one));
  return format === undefined ? 'analysis.json' : `report.${format}`;
}

function batchPage(
  batch: Batch,
  locale: Locale,
  page: Pick<PageFrame, 'tool' | 'script' | 'style'>,
): Iterable<string> {
  const note = (key: string): string => locale.report[key] ?? key;
  return htmlPage(outlineBatch(batch, locale, reportFile(batch.formats, ['html', 'md'])), {
    ...page,
    locale,
    dossiers: NO_DOSSIERS,
    notes: {
      'no-script': note('batch-no-script'),
      'first-rows': note('batch-first-rows'),
      'chart-left-out': note('batch-chart-left-out'),
    },
  });
}

function isChart(block: Block): block is Extract<Block, { readonly kind: 'chart' }> {
  return block.kind === 'chart';
}
