import type { Issue } from '../../model/issue.js';
import { nearestText } from '../../stats/nearest-text.js';
import { newIssue } from '../issue-log.js';
import { createProblemList } from '../problem-list.js';

/** A column that a reading needs or can use. */
export interface WantedColumn<Key extends string = string> {
  readonly key: Key;
  /** Its header; a required column that the election file does not name is looked for under its own key. */
  readonly header: string;
}

/** White space of any kind and length counts as one space: headers are broken over lines at will. */
export function normaliseHeader(header: string): string {
  return header.replace(/\s+/gu, ' ').trim();
}

/** The names of columns: its header, or for one without a header "column A", by the letters that spreadsheets give it. */
export function columnNames(headers: readonly string[]): string[] {
  return headers.map((header, position) => normaliseHeader(header) || `column ${letters(position)}`);
}

/** 0 is A, 25 is Z, 26 is AA. */
function letters(position: number): string {
  const before = Math.floor(position / 26);
  return (before === 0 ? '' : letters(before - 1)) + String.fromCharCode(65 + (position % 26));
}

/** Finds each wanted column's position. Names the columns that are not there; where they are many, the first of them. */
export function bindColumns<Key extends string>(
  names: readonly string[],
  wanted: readonly WantedColumn<Key>[],
  file: string,
  fileLine: number,
): { readonly positions: ReadonlyMap<Key, number>; readonly problems: readonly Issue[] } {
  const headers = columnNames(names);
  const asked = new Set(wanted.map(({ header }) => normaliseHeader(header)));
  const problems = createProblemList();
  for (const name of duplicates(headers).filter((name) => asked.has(name))) {
    problems.add('duplicate-header', () =>
      newIssue({ code: 'duplicate-header', file, line: fileLine, column: name, got: name }),
    );
  }
  const positionOf = new Map<string, number>();
  headers.forEach((name, position) => {
    if (!positionOf.has(name)) positionOf.set(name, position);
  });
  const positions = new Map<Key, number>();
  for (const { key, header } of wanted) {
    const name = normaliseHeader(header);
    const position = positionOf.get(name);
    if (position !== undefined) positions.set(key, position);
    else problems.add('missing-column', () => missingColumn(name, key));
  }
  return { positions, problems: problems.all() };

  function missingColumn(name: string, key: Key): Issue {
    const nearest = nearestText(name, headers);
    return newIssue({
      code: nearest ? 'missing-column-nearest' : 'missing-column',
      file,
      line: fileLine,
      column: name,
      args: { key, nearest, headers: headers.join(', ').slice(0, 300) },
    });
  }
}

function duplicates(headers: readonly string[]): string[] {
  const seen = new Set<string>();
  return [...new Set(headers.filter((name) => seen.has(name) || !seen.add(name)))];
}
