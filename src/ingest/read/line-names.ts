import { isFigure, isWordingColumn } from './wording-column.js';

/** What a table is about whose lines stand in rows and whose stations stand in columns. */
interface LineNames {
  /** The last column that says what the lines are; those behind it are stations. */
  readonly wordingColumn: number;
  /** What the columns of the table are called once its columns are rows, and the row that each comes from. */
  readonly columns: readonly { readonly name: string; readonly row: number }[];
}

/** What the column of stations is called where the table does not say. */
const STATION = 'station';
/** …and what stands above the stations, as a territory over several of them. */
const GROUP = 'group';
/** Columns among which the wordings are looked for: remarks may stand behind the stations. */
const HEADING_COLUMNS = 5;

/**
 * The names of the lines of a table. In front of the stations stand its headings: a column of wordings, often with the line
 * numbers before it. The first row that names stations is called as its wording says, or `station`; rows between it and the lines without
 * a wording of their own name the stations more closely, and those above them are called `group`. A line is called by its wording, or
 * where that is blank or occurs again, by its number and its wording: `10. Number of valid papers`. A row that holds nothing but one
 * text, which is no figure, in its headings or across the table is the title of a section and no line.
 */
export function nameLines(rows: readonly (readonly string[])[], width: number): LineNames {
  const columnOf = (column: number): string[] => rows.slice(1).map((row) => row[column] ?? '');
  const isWording = Array.from({ length: Math.min(width, HEADING_COLUMNS) }, (_, column) =>
    isWordingColumn(columnOf(column)),
  );
  const wordingColumn = lastOfFirstRun(isWording);
  const before = Array.from({ length: wordingColumn }, (_, column) => column);
  const numberColumn = before.find((column) => isNumbering(columnOf(column))) ?? -1;
  const wordingOf = (row: number): string => rows[row]?.[wordingColumn] ?? '';
  const numberOf = (row: number): string => (rows[row]?.[numberColumn] ?? '').replace(/\.$/u, '');
  const used = rows.flatMap((cells, row) => (isTitle(cells, wordingColumn) ? [] : [row]));

  const top = used.findIndex((row) => rows[row]?.slice(wordingColumn + 1).some(isText));
  if (top === -1) return { wordingColumn, columns: [] };
  const isAnotherLevel = (row: number): boolean =>
    numberOf(row) === '' && (wordingOf(row) === '' || wordingOf(row) === wordingOf(used[top] ?? 0));
  let names = top;
  while (used[names + 1] === (used[names] ?? 0) + 1 && isAnotherLevel(used[names + 1] ?? 0)) names++;

  const lines = used.slice(names + 1);
  const counts = new Map<string, number>();
  for (const row of lines) counts.set(wordingOf(row), (counts.get(wordingOf(row)) ?? 0) + 1);
  const nameOf = (row: number): string => {
    const [number, wording] = [numberOf(row), wordingOf(row)];
    if (wording === '') return number;
    return counts.get(wording) === 1 || number === '' ? wording : `${number}. ${wording}`;
  };
  const groups = used.slice(top, names);
  return {
    wordingColumn,
    columns: [
      { name: wordingOf(used[names] ?? 0) || wordingOf(used[top] ?? 0) || STATION, row: used[names] ?? 0 },
      ...groups.map((row, index) => ({ name: index === 0 ? GROUP : `${GROUP} ${index + 1}`, row })),
      ...lines.map((row) => ({ name: nameOf(row), row })),
    ],
  };
}

/** The end of the first run of true; 0 where there is none. */
function lastOfFirstRun(flags: readonly boolean[]): number {
  let last = Math.max(flags.indexOf(true), 0);
  while (flags[last + 1] === true) last++;
  return last;
}

/** Whether most texts of a column are numbers of lines: 1, 12., 3а. */
function isNumbering(cells: readonly string[]): boolean {
  const texts = cells.filter(isText);
  return texts.filter((text) => /^\d+\p{L}?\.?$/u.test(text)).length * 2 > texts.length;
}

/** Whether a row is blank, or has one text only, which begins in its headings. */
function isTitle(cells: readonly string[], wordingColumn: number): boolean {
  const texts = new Set(cells.filter(isText));
  const [only = ''] = texts;
  if (texts.size === 0) return true;
  return texts.size === 1 && !isFigure(only) && cells.slice(0, wordingColumn + 1).some(isText);
}

const isText = (cell: string): boolean => cell !== '';
