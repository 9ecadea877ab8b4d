import type { Template } from './template.js';

/** A template as CSV (RFC 4180, UTF-8, LF): its header and one worked row, to be replaced. */
export function renderTemplate({ columns }: Template): string {
  const rows = [columns.map(({ name }) => name), columns.map(({ example }) => example)];
  return rows.map((row) => `${row.map(quoted).join(',')}\n`).join('');
}

/** What begins like a formula is shown as text by an apostrophe in front. */
function quoted(cell: string): string {
  const safe = /^[=+\-@\t\r]/u.test(cell) ? `'${cell}` : cell;
  return /[",;\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
