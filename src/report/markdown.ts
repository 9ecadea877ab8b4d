import { chartPath } from './chart-path.js';
import type { Block, TableColumn } from './document.js';
import { folderLink } from './folder-link.js';

/** GitHub-flavoured Markdown in which no text can be anything but text. */
export function renderMarkdown(blocks: readonly Block[]): string {
  return `${blocks.map(renderBlock).join('\n\n')}\n`;
}

function renderBlock(block: Block): string {
  switch (block.kind) {
    case 'heading':
      // A heading may not end in #, which would close it.
      return `${'#'.repeat(block.level)} ${escapeMarkdown(block.text).replace(/#+$/u, '\\$&')}`;
    case 'paragraph':
      return escapeLine(block.text);
    case 'list':
      return block.items.map((item) => `- ${escapeLine(item)}`).join('\n');
    case 'table':
      return renderTable(block.columns, block.rows);
    case 'chart':
      return `![${escapeMarkdown(block.alt)}](${chartPath(block.name)})`;
  }
}

function renderTable(columns: readonly TableColumn[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [
    line(columns.map(({ title }) => escapeMarkdown(title))),
    line(columns.map(({ align }) => (align === 'right' ? '---:' : '---'))),
    ...rows.map((row) => line(row.map((text, column) => renderCell(text, columns[column])))),
  ].join('\n');
}

/** Of an address within angle brackets: what people read in it stays as it is. */
const READABLE = /[\p{L}\p{M}\p{N} .,()_-]/u;

function renderCell(text: string, column: TableColumn | undefined): string {
  const address = column?.leadsTo === undefined ? null : folderLink(text, column.leadsTo, READABLE);
  return address === null ? escapeMarkdown(text) : `[${escapeMarkdown(text)}](<${address}>)`;
}

/** Characters that mean something anywhere in a line of Markdown or HTML; _ and & only where they could. */
const INLINE = /[\\`*[\]<|~$]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|&(?=[#\p{L}])/gu;
/** What hosts turn into links by themselves. */
const AUTOLINK = /(https?|ftp|mailto|xmpp)(?=:)|www(?=\.)|(?<=\S)(?=@)/giu;
/** What means something at the beginning of a line: headings, quotations, lists, rules, numbered lists. */
const LINE_START = /^(\d{1,9})(?=[.)])|^(?=[#>+=-])/u;

/** Escapes a text so that Markdown shows it as it is, without links, tags or structure of its own. */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\r\n]+/gu, ' ')
    .replace(INLINE, '\\$&')
    .replace(AUTOLINK, '$&\\')
    .trim();
}

/** The same for a text that begins a line. */
function escapeLine(text: string): string {
  return escapeMarkdown(text).replace(LINE_START, '$&\\');
}
