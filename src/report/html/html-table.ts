import type { Block } from '../document.js';
import { folderLink } from '../folder-link.js';
import type { Locale } from '../locales/locale.js';
import { say } from '../say.js';
import { dataScript } from './data-script.js';
import { escapeHtml } from './escape-html.js';
import { packRows } from './packed-block.js';
import type { PageNotes } from './page-notes.js';
import { createTextPool } from './text-pool.js';

/** Rows that a table shows at a time. */
export const PAGE_ROWS = 25;

type Table = Extract<Block, { kind: 'table' }>;

/** Where a table stands on its page. */
interface TablePlace {
  /** Of the data behind it. */
  readonly id: string;
  /** Of the heading that names it. */
  readonly labelledBy: string;
  /** What can be linked to. */
  readonly anchors: ReadonlySet<string>;
}

/**
 * A table with its first rows as HTML. Where there are more than a page of them, all stand behind it as data for the script, and a
 * note says so to those for whom it does not run.
 */
export function htmlTable(
  { columns, rows }: Table,
  { id, labelledBy, anchors }: TablePlace,
  locale: Locale,
  notes: Pick<PageNotes, 'first-rows'>,
): string {
  const isPaged = rows.length > PAGE_ROWS;
  const classOf = (column: number): string => (columns[column]?.align === 'right' ? ' class="n"' : '');
  const { title, leadsTo } = columns[0] ?? {};
  const isNamed = title === '';
  const head = columns.map(({ title }, column) =>
    title === '' ? '<td></td>' : `<th scope="col"${classOf(column)}>${escapeHtml(title)}</th>`,
  );
  const body = rows.slice(0, PAGE_ROWS).map((row) => {
    const cells = row.map((text, column) => {
      if (column > 0) return `<td${classOf(column)}>${escapeHtml(text)}</td>`;
      const address = anchors.has(text)
        ? `#${text}`
        : leadsTo === undefined
          ? null
          : folderLink(text, leadsTo);
      const shown =
        address === null ? escapeHtml(text) : `<a href="${escapeHtml(address)}">${escapeHtml(text)}</a>`;
      return isNamed ? `<th scope="row">${shown}</th>` : `<td${classOf(column)}>${shown}</td>`;
    });
    return `<tr>${cells.join('')}</tr>`;
  });
  const frame = `<div class="table"${isPaged ? ` data-rows="${id}"` : ''}${leadsTo === undefined ? '' : ` data-leads-to="${escapeHtml(leadsTo)}"`}><table aria-labelledby="${escapeHtml(labelledBy)}"><thead><tr>${head.join('')}</tr></thead><tbody>${body.join('\n')}</tbody></table></div>`;
  if (!isPaged) return frame;
  const note = say(locale, notes['first-rows'], { shown: PAGE_ROWS, total: rows.length });
  return `${frame}\n<p class="unscripted">${escapeHtml(note)}</p>\n${storedRows(id, rows)}`;
}

function storedRows(id: string, rows: Table['rows']): string {
  const pool = createTextPool();
  const packed = packRows(rows, pool.numberOf);
  return dataScript(id, { texts: pool.texts, rows: packed });
}
