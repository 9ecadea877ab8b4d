import { groupBy } from '../model/group-by.js';
import type { SetAsideReason } from '../model/input-file.js';
import type { ResultForms } from '../model/result-forms.js';
import { canBeOneForm, type FormRow, mergeForms, sameCells, withoutRows } from './form-rows.js';
import type { IssueLog } from './issue-log.js';

export interface Settling {
  readonly pathOf: (file: number) => string;
  readonly publishedOf: (file: number) => string | null;
  readonly stationName: (station: number) => string;
  readonly setAside: (file: number, reason: SetAsideReason, rows: number) => void;
  readonly issues: IssueLog;
}

/**
 * Makes sure that a publication has at most one form for a station. Of equal rows in one file one is kept; rows of one file that differ are
 * all set aside, and so are forms of several files that give different numbers. Forms of several files that do not contradict
 * each other become one form, every cell with its own file and line. Nothing depends on the order of rows or files.
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
      const taken = form.forms.fileRows?.[form.row] ?? 1;
      settling.setAside(form.forms.file, repeated ? 'repeated-row' : 'contradictory-rows', taken);
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
    for (const forms of publication) {
      for (const twice of repeatedRows([forms], taken)) {
        const [first, ...others] = twice;
        const equal = first !== undefined && others.every((other) => sameCells(first, other));
        setAside(twice, equal ? others : twice, equal);
      }
    }
    const pieces: (readonly FormRow[])[] = [];
    for (const several of repeatedRows(publication, taken)) {
      if (canBeOneForm(several)) pieces.push(several);
      else setAside(several, several, false);
    }
    for (const form of pieces.flat()) take(form);
    if (pieces.length > 0) merged.push(mergeForms(pieces));
  }
  return [...tables.map((forms) => withoutRows(forms, taken.get(forms) ?? new Set())), ...merged];
}

function publicationKey({ source, contest, file }: ResultForms, { publishedOf }: Settling): string {
  return JSON.stringify([source, contest, publishedOf(file)]);
}

/** The rows of each station that has more than one, without an object for the many that have one. */
function repeatedRows(
  tables: readonly ResultForms[],
  taken: ReadonlyMap<ResultForms, ReadonlySet<number>>,
): Iterable<readonly FormRow[]> {
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
      if (!taken.get(forms)?.has(row)) twice.get(station)?.push({ forms, row });
    });
  }
  return [...twice.values()].filter((rows) => rows.length > 1);
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
