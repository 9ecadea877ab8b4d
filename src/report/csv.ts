import { visibleCharacter } from './visible-text.js';

/** A cell of a CSV that we write: a number is written as it is, a text is data from anywhere, null is blank. */
export type CsvCell = number | string | null;

/** What spreadsheets run as a formula, also behind spaces or what cannot be seen, in full width or small. */
const FORMULA = /^[\s\p{Cf}\p{Cc}]*[=+\-@＝＋－＠﹦﹢﹣﹫]|^[\t\r\n]/u;

/** Where another separator or a line end would begin a cell with what is run as a formula. */
const CELL_START = /[;|\t\r\n](?:(?![\t\r\n])[\s"\p{Cf}\p{Cc}])*(?=[=+\-@＝＋－＠﹦﹢﹣﹫])/gu;

/** Control characters that are no white space: programs end a text at them, and terminals obey them. */
const CONTROL = /(?![\t\r\n])\p{Cc}/gu;

/** Rows that are put together before they are handed on. */
const ROWS_PER_CHUNK = 1024;

/**
 * RFC 4180 text, UTF-8, LF, in pieces of many rows. A text that a spreadsheet would run as a formula gets an apostrophe
 * in front, which spreadsheets show as text; numbers never do. Of a control character that is no tab or line end the code point is written.
 */
export function* renderCsv(header: readonly string[], rows: Iterable<readonly CsvCell[]>): Generator<string> {
  let chunk = [header.map(renderCell).join(',')];
  for (const row of rows) {
    chunk.push(row.map(renderCell).join(','));
    if (chunk.length === ROWS_PER_CHUNK) {
      yield `${chunk.join('\n')}\n`;
      chunk = [];
    }
  }
  if (chunk.length > 0) yield `${chunk.join('\n')}\n`;
}

/** One row of such a text, with its line end. */
export function renderCsvRow(row: readonly CsvCell[]): string {
  return `${row.map(renderCell).join(',')}\n`;
}

function renderCell(cell: CsvCell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const visible = cell.replace(CONTROL, visibleCharacter);
  // A spreadsheet that separates cells by ; or tab sees a cell begin behind every one of them.
  const inside = visible.replace(CELL_START, "$&'");
  const safe = FORMULA.test(inside) ? `'${inside}` : inside;
  return /[",;|\t\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
