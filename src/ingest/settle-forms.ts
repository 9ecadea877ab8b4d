import { groupBy } from '../model/group-by.js';
import type { SetAsideReason } from '../model/input-file.js';
import { placesOfForm, type ResultForms } from '../model/result-forms.js';
import { canBeOneForm, type FormRow, mergeForms, withoutRepeats, withoutRows } from './form-rows.js';
import type { IssueLog } from './issue-log.js';

export interface Settling {
  readonly pathOf: (file: number) => string;
  readonly publishedOf: (file: number) => string | null;
  readonly stationName: (station: number) => string;
  /** Index of the station's territory. */
  readonly territoryOf: (station: number) => number;
  /** Ids of a contest's contestants, in its order. */
  readonly contestantsOf: (contest: number) => readonly string[];
  readonly setAside: (file: number, reason: SetAsideReason, fileLine: number) => void;
  readonly issues: IssueLog;
}

/**
 * Makes sure that a publication has at most one form for a station. Of equal rows one is kept; rows that give different numbers in a
 * cell are all set aside; rows that complete each other become one form, every cell with its own file and line. Nothing depends on the
 * order of rows, or on how they are divided into files.
 */
export function settleForms(tables: readonly ResultForms[], settling: Settling): ResultForms[] {
  const taken = new Map<ResultForms, Set<number>>(tables.map((forms) => [forms, new Set()]));
  const take = ({ forms, row }: FormRow): void => {
    taken.get(forms)?.add(row);
  };
  const setAside = (twice: readonly FormRow[], dropped: readonly FormRow[], repeated: boolean): void => {
    const rows = listPlaces(twice.map((one) => place(one, settling)));
    for (const form of dropped) {
      take(form);
      const reason = repeated ? 'repeated-row' : 'contradictory-rows';
      for (const { file, fileLine } of placesOfForm(form.forms, form.row)) {
        settling.setAside(file, reason, fileLine);
      }
      settling.issues.add({
        code: repeated ? 'repeated-form' : 'contradictory-forms',
        file: settling.pathOf(form.forms.file),
        line: form.forms.fileLines[form.row] ?? null,
        got: settling.stationName(form.forms.stations[form.row] ?? -1),
        args: { rows },
      });
    }
  };

  const merged: ResultForms[] = [];
  for (const publication of groupBy(tables, (forms) => publicationKey(forms, settling)).values()) {
    const pieces: (readonly FormRow[])[] = [];
    for (const several of repeatedRows(publication)) {
      if (!canBeOneForm(several)) {
        setAside(several, several, false);
        continue;
      }
      const [different, repeats] = withoutRepeats(inOrderOfPlace(several, settling));
      setAside(several, repeats, true);
      if (different.length > 1) pieces.push(different);
    }
    for (const form of pieces.flat()) take(form);
    // Forms out of the same files make a table, so that no form gains a line which only another's file has.
    const tableNumber = new Map(publication.map((forms, index) => [forms, index]));
    const fromSameFiles = groupBy(pieces, (piece) =>
      piece.map(({ forms }) => tableNumber.get(forms)).join(' '),
    );
    const order = settling.contestantsOf(publication[0]?.contest ?? -1);
    for (const alike of fromSameFiles.values()) merged.push(mergeForms(alike, order));
  }
  return [...tables.map((forms) => withoutRows(forms, taken.get(forms) ?? new Set())), ...merged];
}

/** By path and line, so that not the order of the files decides which of two equal rows is kept. */
function inOrderOfPlace(rows: readonly FormRow[], { pathOf }: Settling): readonly FormRow[] {
  return rows
    .map((row) => ({
      row,
      path: pathOf(row.forms.file),
      line: row.forms.fileLines[row.row] ?? 0,
    }))
    .sort((left, right) =>
      left.path === right.path ? left.line - right.line : left.path < right.path ? -1 : 1,
    )
    .map(({ row }) => row);
}

/** What is said in one publication is one statement: its source, its contest and its date. */
export function publicationKey({ source, contest, file }: ResultForms, { publishedOf }: Settling): string {
  return JSON.stringify([source, contest, publishedOf(file)]);
}

/** The rows of each station that has more than one, without an object for the many that have one. */
function repeatedRows(tables: readonly ResultForms[]): Iterable<readonly FormRow[]> {
  const seen = new Set<number>();
  const twice = new Map<number, FormRow[]>();
  for (const { stations } of tables) {
    for (const station of stations) {
      if (seen.has(station)) twice.set(station, []);
      else seen.add(station);
    }
  }
  if (twice.size === 0) return [];
  for (const forms of tables) {
    forms.stations.forEach((station, row) => {
      twice.get(station)?.push({ forms, row });
    });
  }
  return twice.values();
}

function place({ forms, row }: FormRow, { pathOf }: Settling): string {
  return `${pathOf(forms.file)}:${forms.fileLines[row] ?? ''}`;
}

/** Places that an issue names before it only counts. */
const PLACES_NAMED = 10;

/** "a.csv:2, b.csv:3", with the number of the others where they are many. */
export function listPlaces(places: readonly string[]): string {
  const named = places.slice(0, PLACES_NAMED).join(', ');
  return places.length > PLACES_NAMED ? `${named} (+ ${places.length - PLACES_NAMED})` : named;
}
