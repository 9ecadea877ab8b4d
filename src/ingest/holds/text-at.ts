/** Text of a cell, or null where it is blank or the column is not mapped. */
export function textAt(cells: readonly string[], position: number | undefined): string | null {
  const text = position === undefined ? undefined : cells[position]?.trim();
  return text === undefined || text === '' ? null : text;
}
