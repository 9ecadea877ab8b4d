import { InputError } from '../../model/issue.js';
import { newIssue } from '../issue-log.js';
import { createCountBuilder, createIntBuilder } from '../normalise/count-builder.js';
import { createPartRows, type PartRows } from '../part-rows.js';
import type { Row } from '../read/row.js';
import { filledByOther } from './filled-by-other.js';
import { type FileContext, type Holder, type Positions, type RowReader, wantedColumns } from './holder.js';
import { type LongColumn, settleLongCell } from './long-cell.js';
import { pushForms } from './push-forms.js';
import type { CellReader } from './read-cell.js';
import type { ResultFormsFile } from './result-forms-schema.js';
import { createStationDescriber } from './station-describer.js';
import { textAt } from './text-at.js';

type Long = NonNullable<ResultFormsFile['long']>;

/** Between the cells of a key that is made of several columns. */
const KEY_SEPARATOR = ' / ';

/** Result forms in a long table: one row per station and line or contestant, the number in one column. */
export function openLongResultForms(entry: ResultFormsFile, long: Long, context: FileContext): Holder {
  const own = [
    ...[long.key].flat().map((header, index) => ({ key: `long.key.${index}`, header })),
    { key: 'long.value', header: long.value },
    ...(long.parts === undefined ? [] : [{ key: 'long.parts', header: long.parts }]),
  ];
  return {
    wanted: [...wantedColumns(entry.columns, ['station']), ...own],
    needsStation: true,
    start: (positions, cells) => readLong(long, positions, cells, context),
  };
}

function readLong(long: Long, positions: Positions, cells: CellReader, context: FileContext): RowReader {
  const keyAt = [long.key].flat().map((_, index) => positions(`long.key.${index}`) ?? 0);
  const valueAt = positions('long.value') ?? 0;
  const partsAt = positions('long.parts');
  const parts = partsAt === undefined ? null : createPartRows();
  const newColumn = <Key>(key: Key, index: number): LongColumn<Key> => ({
    key,
    index,
    builder: createCountBuilder(true),
    numbers: cells.numbers(valueAt),
    contradicted: new Set(),
    rows: 0,
  });
  const lines = Object.keys(long.lines ?? {}).map(newColumn);
  const contestants = context.contests[context.contest]?.contestants ?? [];
  const votes = contestants
    .filter(({ id }) => Object.hasOwn(long.votes ?? {}, id))
    .map(({ id }, index) => newColumn(id, lines.length + index));
  const columns = new Map<string, LongColumn<unknown>>([
    ...lines.map((column): [string, LongColumn<unknown>] => [
      String(long.lines?.[column.key]).trim(),
      column,
    ]),
    ...votes.map((column): [string, LongColumn<unknown>] => [
      String(long.votes?.[column.key]).trim(),
      column,
    ]),
  ]);
  const filledBy = positions('filledBy');
  const formOf = new Map<number, number>();
  const mentions = createIntBuilder(-1);
  const fileLines = createIntBuilder(0);
  const describe = createStationDescriber(positions, cells, context);
  const unmapped = new Map<string, { readonly fileLine: number; rows: number }>();

  const keyOf = (row: Row): string =>
    keyAt.length === 1 ? row.text(keyAt[0] ?? 0) : joinKey(keyAt.map((at) => row.text(at)));
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
  const finishParts = (rows: PartRows): PartRows => {
    const { file, numbers } = context;
    numbers.register(cells.numbers(valueAt), rows.values, (row) => ({
      file,
      fileLine: rows.fileLines[row] ?? 0,
    }));
    return rows;
  };
  return {
    row(row, place) {
      if (filledByOther(row, filledBy, place, context)) return 'filled-by-other-source';
      const key = keyOf(row);
      const column = columns.get(key);
      const { fileLine } = place;
      if (!column) {
        const known = unmapped.get(key);
        if (known) known.rows++;
        else unmapped.set(key, { fileLine, rows: 1 });
        return 'unmapped-line';
      }
      column.rows++;
      const form = formAt(place.mention(), fileLine);
      describe?.(row, place);
      const cell = { form, fileLine, value: cells.count(row, valueAt) };
      if (!parts) return settleLongCell(column, cell, context);
      parts.add({ ...cell, column: column.index, part: textAt(row, partsAt) ?? '' });
      return null;
    },
    finish() {
      if (formOf.size > 0) reportAbsentKeys(columns, context);
      for (const [got, { fileLine, rows }] of unmapped) {
        context.issues.add(
          {
            code: 'unmapped-line',
            file: context.path,
            line: fileLine,
            got,
            column: [long.key].flat().join(KEY_SEPARATOR),
            args: { rows },
          },
          rows,
        );
      }
      const forms = { length: formOf.size, mentions, fileLines, lines, votes };
      pushForms(context, parts ? { ...forms, parts: finishParts(parts.finish()) } : forms);
    },
  };
}

/** Cells of several key columns as one key; blank ones at the end do not count. */
function joinKey(parts: readonly string[]): string {
  const filled = parts.findLastIndex((part) => part !== '') + 1;
  return parts.slice(0, filled).join(KEY_SEPARATOR);
}

/**
 * A mapped line that never occurs is a misspelt mapping, as a missing column is. Of several files read alike, one may well
 * lack a line: then it is only reported.
 */
function reportAbsentKeys(
  columns: ReadonlyMap<string, LongColumn<unknown>>,
  { path, isOneOfSeveral, issues }: FileContext,
): void {
  const absent = [...columns].filter(([, { rows }]) => rows === 0).map(([key]) => key);
  const problems = absent.map((key) => newIssue({ code: 'line-never-occurs', file: path, got: key }));
  if (!isOneOfSeveral && problems.length > 0) throw new InputError(problems);
  for (const problem of problems) issues.add(problem);
}
