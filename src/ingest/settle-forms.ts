import { BLANK, type CountColumn } from '../model/count.js';
import { groupBy } from '../model/group-by.js';
import type { SetAsideReason } from '../model/input-file.js';
import type { ResultForms } from '../model/result-forms.js';
import type { IssueLog } from './issue-log.js';

interface FormRow {
  readonly forms: ResultForms;
  readonly row: number;
}

interface Settling {
  readonly pathOf: (file: number) => string;
  readonly publishedOf: (file: number) => string | null;
  readonly stationName: (station: number) => string;
  readonly setAside: (file: number, reason: SetAsideReason, rows: number) => void;
  readonly issues: IssueLog;
}

/**
 * Takes out forms that one publication gives twice for a station. Of forms that agree wherever both are filled, one is
 * kept if they have the same lines, all if they complete each other; forms that contradict each other are all set aside.
 * Nothing depends on the order of rows or files.
 */
export function settleForms(tables: readonly ResultForms[], settling: Settling): ResultForms[] {
  const dropped = new Map<ResultForms, Set<number>>(tables.map((forms) => [forms, new Set()]));
  const drop = ({ forms, row }: FormRow, reason: SetAsideReason): void => {
    dropped.get(forms)?.add(row);
    settling.setAside(forms.file, reason, 1);
  };
  for (const publication of groupByPublication(tables, settling.publishedOf)) {
    for (const twice of repeatedForms(publication)) {
      const contradictory = twice.some((one) =>
        twice.some((other) => one !== other && contradict(one, other)),
      );
      const redundant = contradictory
        ? twice
        : twice.filter((one, index) => twice.slice(0, index).some((kept) => covers(kept, one)));
      for (const form of redundant) {
        drop(form, contradictory ? 'contradictory-rows' : 'repeated-row');
        settling.issues.add({
          code: contradictory ? 'contradictory-forms' : 'repeated-form',
          file: settling.pathOf(form.forms.file),
          line: form.forms.fileLines[form.row] ?? null,
          got: settling.stationName(form.forms.stations[form.row] ?? -1),
          args: { rows: twice.map((one) => place(one, settling)).join(', ') },
        });
      }
    }
  }
  return tables.map((forms) => without(forms, dropped.get(forms) ?? new Set()));
}

function groupByPublication(
  tables: readonly ResultForms[],
  publishedOf: Settling['publishedOf'],
): Iterable<readonly ResultForms[]> {
  return groupBy(tables, ({ source, contest, file }) =>
    JSON.stringify([source, contest, publishedOf(file)]),
  ).values();
}

/** The forms of each station that has more than one, without an object for the many that have one. */
function repeatedForms(publication: readonly ResultForms[]): Iterable<readonly FormRow[]> {
  const seen = new Set<number>();
  const twice = new Map<number, FormRow[]>();
  for (const { stations } of publication) {
    for (const station of stations) {
      if (seen.has(station)) twice.set(station, []);
      else seen.add(station);
    }
  }
  if (twice.size === 0) return [];
  for (const forms of publication) {
    forms.stations.forEach((station, row) => {
      twice.get(station)?.push({ forms, row });
    });
  }
  return twice.values();
}

/** Whether some line or contestant is filled on both forms with different numbers. */
function contradict(one: FormRow, other: FormRow): boolean {
  return columnPairs(one.forms, other.forms).some(([left, right]) => {
    const mine = left?.values[one.row] ?? BLANK;
    const theirs = right?.values[other.row] ?? BLANK;
    return mine !== BLANK && theirs !== BLANK && mine !== theirs;
  });
}

/** Whether all that the second form says is on the first as well. */
function covers(one: FormRow, other: FormRow): boolean {
  return columnPairs(one.forms, other.forms).every(([left, right]) => {
    const theirs = right?.values[other.row] ?? BLANK;
    return theirs === BLANK || left?.values[one.row] === theirs;
  });
}

function columnPairs(
  one: ResultForms,
  other: ResultForms,
): [CountColumn | undefined, CountColumn | undefined][] {
  const keys = new Set([...Object.keys(one.lines), ...Object.keys(other.lines)]) as Set<
    keyof ResultForms['lines']
  >;
  const contestants = new Set([...one.votes.keys(), ...other.votes.keys()]);
  return [
    ...[...keys].map((key): [CountColumn | undefined, CountColumn | undefined] => [
      one.lines[key],
      other.lines[key],
    ]),
    ...[...contestants].map((id): [CountColumn | undefined, CountColumn | undefined] => [
      one.votes.get(id),
      other.votes.get(id),
    ]),
  ];
}

function without(forms: ResultForms, rows: ReadonlySet<number>): ResultForms {
  if (rows.size === 0) return forms;
  const keep = (cells: Int32Array): Int32Array => cells.filter((_, row) => !rows.has(row));
  const keepColumn = ({ values, fileLines }: CountColumn): CountColumn =>
    fileLines ? { values: keep(values), fileLines: keep(fileLines) } : { values: keep(values) };
  return {
    ...forms,
    length: forms.length - rows.size,
    stations: keep(forms.stations),
    fileLines: keep(forms.fileLines),
    lines: Object.fromEntries(Object.entries(forms.lines).map(([key, column]) => [key, keepColumn(column)])),
    votes: new Map([...forms.votes].map(([id, column]) => [id, keepColumn(column)])),
  };
}

function place({ forms, row }: FormRow, { pathOf }: Settling): string {
  return `${pathOf(forms.file)}:${forms.fileLines[row] ?? ''}`;
}
