/** How many lines csv-parse has seen, and how many of them were empty and passed over. */
export interface ParserLines {
  readonly lines: number;
  readonly empty_lines: number;
}

/** Tells on which lines of the file each record of csv-parse stands. */
interface LineCounter {
  /** The lines of the next record. */
  readonly take: (cells: readonly string[], after: ParserLines) => { fileLine: number; lastLine: number };
  /** The line on which the record begins that csv-parse gave up on. */
  readonly next: (after: Partial<ParserLines>) => number;
}

export function createLineCounter(): LineCounter {
  let lastLine = 0;
  let before: ParserLines = { lines: 0, empty_lines: 0 };
  return {
    take(cells, after) {
      const skipped = after.empty_lines - before.empty_lines;
      const rowLines = after.lines - before.lines - skipped;
      const fileLine = lastLine + skipped + 1;
      // The parser counts a CRLF inside quotation marks as two lines, so rows it sees as longer are counted here.
      lastLine = rowLines === 1 ? fileLine : fileLine + lineBreaksIn(cells);
      before = { lines: after.lines, empty_lines: after.empty_lines };
      return { fileLine, lastLine };
    },
    next: ({ empty_lines = before.empty_lines }) => lastLine + empty_lines - before.empty_lines + 1,
  };
}

function lineBreaksIn(cells: readonly string[]): number {
  let breaks = 0;
  for (const cell of cells) {
    if (cell.includes('\n') || cell.includes('\r')) breaks += cell.match(/\r\n|\n|\r/gu)?.length ?? 0;
  }
  return breaks;
}
