/**
 * Whether a row is the first half of one row and the second half of a later one, with everything between them inside one
 * cell: a quotation mark opened in the one and closed in the other. Its cell then holds just the delimiters that the rest
 * of the first row, every whole row, and the beginning of the last row have, if they are as wide as this row.
 */
export function isRunTogether(cells: readonly string[], delimiter: string): boolean {
  const width = cells.length;
  if (width < 2) return false;
  return cells.some((cell, position) => {
    if (!cell.includes(delimiter)) return false;
    const lines = cell.split(/\r\n|\n|\r/u);
    return (
      lines.length > 1 &&
      lines.every((line, index) => {
        const expected =
          index === 0 ? width - 1 - position : index === lines.length - 1 ? position : width - 1;
        return line.split(delimiter).length - 1 === expected;
      })
    );
  });
}
