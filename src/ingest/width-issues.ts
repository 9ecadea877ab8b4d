import type { NewIssue } from './issue-log.js';
import type { Row } from './read/row.js';

/** What is wrong with a row that has not as many cells as the header. */
export function wrongWidth(row: Row, expected: number, file: string): NewIssue {
  const { fileLine: line, lastLine, misfit } = row;
  if (misfit) return { code: 'unlike-the-others', file, line, got: row.text(expected), args: { misfit } };
  return {
    code: lastLine > line ? 'wrong-width-several-lines' : 'wrong-width',
    file,
    line,
    args: { expected, found: row.width, lastLine },
  };
}

/** What is wrong with lines that quotation marks ran together. */
export function rowsRunTogether({ fileLine: line, lastLine }: Row, file: string): NewIssue {
  return { code: 'rows-run-together', file, line, args: { lastLine } };
}
