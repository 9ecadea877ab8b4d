/** Rows of texts under a header, in columns as wide as their widest text, two spaces between; `right`: columns aligned right. */
export function textTable(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  right: readonly number[],
): string {
  const all = [header, ...rows];
  const widths = header.map((_, column) =>
    all.reduce((widest, row) => Math.max(widest, lengthOf(row[column] ?? '')), 0),
  );
  const line = (row: readonly string[]): string =>
    row
      .map((text, column) => {
        const padding = ' '.repeat(Math.max(0, (widths[column] ?? 0) - lengthOf(text)));
        return right.includes(column) ? padding + text : text + padding;
      })
      .join('  ')
      .trimEnd();
  return all.map(line).join('\n');
}

/** Characters, not code units. Letters twice as wide as others are not allowed for. */
function lengthOf(text: string): number {
  return [...text].length;
}
