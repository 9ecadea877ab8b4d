import { BLANK } from '../../model/count.js';
import { InputError } from '../../model/issue.js';
import type { Line } from '../../model/line.js';
import { newIssue } from '../issue-log.js';
import { type CountBuilder, createCountBuilder, createIntBuilder } from '../normalise/count-builder.js';
import { filledByOther } from './filled-by-other.js';
import {
  type FileContext,
  type Holder,
  type Positions,
  type RowPlace,
  type RowReader,
  wantedColumns,
} from './holder.js';
import { pushForms } from './push-forms.js';
import type { CellReader } from './read-cell.js';
import type { ResultFormsFile } from './result-forms-schema.js';
import { createStationDescriber } from './station-describer.js';
import { textAt } from './text-at.js';

type Long = NonNullable<ResultFormsFile['long']>;

/** Result forms in a long table: one row per station and line or contestant, the number in one column. */
export function openLongResultForms(entry: ResultFormsFile, long: Long, context: FileContext): Holder {
  const own = [
    { key: 'long.key', header: long.key },
    { key: 'long.value', header: long.value },
  ];
  return {
    wanted: [...wantedColumns(entry.columns, ['station']), ...own],
    needsStation: true,
    start: (positions, cells) => readLong(long, positions, cells, context),
  };
}

interface Target {
  readonly builder: CountBuilder;
  /** Rows whose cell two lines of the file contradict each other about. */
  readonly contradicted: Set<number>;
  rows: number;
}

function readLong(long: Long, positions: Positions, cells: CellReader, context: FileContext): RowReader {
  const newTarget = (): Target => ({ builder: createCountBuilder(true), contradicted: new Set(), rows: 0 });
  const lines = new Map(Object.keys(long.lines ?? {}).map((line) => [line as Line, newTarget()]));
  const contestants = context.contests[context.contest]?.contestants ?? [];
  const votes = new Map(
    contestants.filter(({ id }) => Object.hasOwn(long.votes ?? {}, id)).map(({ id }) => [id, newTarget()]),
  );
  const targets = new Map<string, Target>();
  for (const [line, target] of lines) targets.set(String(long.lines?.[line]).trim(), target);
  for (const [contestant, target] of votes) targets.set(String(long.votes?.[contestant]).trim(), target);

  const keyAt = positions('long.key') ?? 0;
  const valueAt = positions('long.value') ?? 0;
  const filledBy = positions('filledBy');
  const formOf = new Map<number, number>();
  const mentions = createIntBuilder(-1);
  const fileLines = createIntBuilder(0);
  const fileRows = createIntBuilder(0);
  const describe = createStationDescriber(positions, cells, context);
  let takenBack = 0;

  const formAt = (mention: number, fileLine: number): number => {
    let form = formOf.get(mention);
    if (form === undefined) {
      form = formOf.size;
      formOf.set(mention, form);
      mentions.set(form, mention);
      fileLines.set(form, fileLine);
    }
    return form;
  };
  const contradict = (form: number, target: Target, place: RowPlace, before: number, value: number): void => {
    takenBack++;
    fileRows.set(form, fileRows.get(form) - 1);
    target.contradicted.add(form);
    target.builder.set(form, BLANK, 0);
    context.issues.add({
      code: 'contradictory-rows',
      file: context.path,
      line: place.fileLine,
      got: String(value),
      args: { before },
    });
  };
  return {
    row(row, place) {
      if (filledByOther(row, filledBy, place, context)) return 'filled-by-other-source';
      const target = targets.get(textAt(row, keyAt) ?? '');
      if (!target) return 'unmapped-line';
      target.rows++;
      const form = formAt(place.mention, place.fileLine);
      describe?.(row, place);
      const value = cells.count(row, valueAt, place.fileLine);
      const before = target.builder.get(form);
      if (target.contradicted.has(form)) return 'contradictory-rows';
      if (before !== BLANK && value !== BLANK && before !== value) {
        contradict(form, target, place, before, value);
        return 'contradictory-rows';
      }
      if (before !== BLANK && before === value) return 'repeated-row';
      if (value !== BLANK) target.builder.set(form, value, place.fileLine);
      fileRows.set(form, fileRows.get(form) + 1);
      return null;
    },
    finish(setAside) {
      if (formOf.size > 0) reportAbsentKeys(targets, context);
      if (takenBack > 0) setAside('contradictory-rows', takenBack);
      const built = <Key>([key, { builder }]: [Key, Target]): [Key, CountBuilder] => [key, builder];
      const cellsOf = { lines: [...lines].map(built), votes: [...votes].map(built) };
      pushForms(context, { length: formOf.size, mentions, fileLines, fileRows, ...cellsOf });
    },
  };
}

/**
 * A mapped line that never occurs is a misspelt mapping, as a missing column is. Of several files read alike, one may well
 * lack a line: then it is only reported.
 */
function reportAbsentKeys(
  targets: ReadonlyMap<string, Target>,
  { path, isOneOfSeveral, issues }: FileContext,
): void {
  const absent = [...targets].filter(([, { rows }]) => rows === 0).map(([key]) => key);
  const problems = absent.map((key) => newIssue({ code: 'line-never-occurs', file: path, got: key }));
  if (!isOneOfSeveral && problems.length > 0) throw new InputError(problems);
  for (const problem of problems) issues.add(problem);
}
