import { BLANK } from '../../model/count.js';
import type { SetAsideReason } from '../../model/input-file.js';
import { inLineOrder, isStandardLine, LINES, type Line } from '../../model/line.js';
import { createCountBuilder, createIntBuilder } from '../normalise/count-builder.js';
import { BLANK_WORD } from '../normalise/numbers/number-texts.js';
import { isFootnote } from '../normalise/rows/is-footnote.js';
import { type Row, textsOf } from '../read/row.js';
import { filledByOther } from './filled-by-other.js';
import {
  type FileContext,
  type Holder,
  type Positions,
  type RowPlace,
  type RowReader,
  wantedColumns,
} from './holder.js';
import { type FormColumn, pushForms } from './push-forms.js';
import type { CellReader } from './read-cell.js';
import { openLongResultForms } from './result-forms-long.js';
import type { ResultFormsFile } from './result-forms-schema.js';
import { stateTotals } from './state-totals.js';
import { createStationDescriber } from './station-describer.js';

/** Result forms, one row per form (wide) or one row per line of a form (long). */
export function openResultForms(entry: ResultFormsFile, context: FileContext): Holder {
  if (entry.long) return openLongResultForms(entry, entry.long, context);
  const ownLines = Object.entries(entry.lines ?? {}).map(([line, header]) => ({
    key: lineKey(line),
    header,
  }));
  const votes = Object.entries(entry.votes ?? {}).map(([contestant, header]) => ({
    key: voteKey(contestant),
    header,
  }));
  return {
    wanted: [...wantedColumns(entry.columns, ['station']), ...ownLines, ...votes],
    needsStation: true,
    start: (positions, cells) => readWide(Object.keys(entry.lines ?? {}), positions, cells, context),
  };
}

function readWide(
  ownLines: readonly Line[],
  positions: Positions,
  cells: CellReader,
  context: FileContext,
): RowReader {
  const contestants = context.contests[context.contest]?.contestants ?? [];
  const column = <Key>(key: Key, position: number | undefined): WideColumn<Key>[] =>
    position === undefined
      ? []
      : [{ key, position, builder: createCountBuilder(false), numbers: cells.numbers(position) }];
  const lines = inLineOrder([...LINES, ...ownLines]).flatMap((line) =>
    column(line, positions(isStandardLine(line) ? line : lineKey(line))),
  );
  const votes = contestants.flatMap(({ id }) => column(id, positions(voteKey(id))));
  const columns = [...lines, ...votes];
  const mentions = createIntBuilder(-1);
  const fileLines = createIntBuilder(0);
  const describe = createStationDescriber(positions, cells, context);
  const filledBy = positions('filledBy');
  let length = 0;
  return {
    row(row, place) {
      if (filledByOther(row, filledBy, place, context)) return 'filled-by-other-source';
      let filled = 0;
      let words = 0;
      for (const { position, builder } of columns) {
        const value = cells.count(row, position);
        builder.set(length, value);
        if (value !== BLANK) filled++;
        if (value === BLANK_WORD) words++;
      }
      const reason =
        filled === words ? withoutNumbers(row, place, words, positions('station'), context) : null;
      if (reason !== null) return reason;
      mentions.set(length, place.mention());
      fileLines.set(length, place.fileLine);
      describe?.(row, place);
      length++;
      return null;
    },
    total: (row, place) => stateTotals(row, place, lines, votes, context),
    finish() {
      pushForms(context, { length, mentions, fileLines, lines, votes });
    },
  };
}

/**
 * What a row says of whose numbers there are none: placeholders are set aside, as are remarks; a station whose cells are all
 * empty is a station that reported nothing, and kept.
 */
function withoutNumbers(
  row: Row,
  { fileLine, name }: RowPlace,
  placeholders: number,
  stationAt: number | undefined,
  { path, issues }: FileContext,
): SetAsideReason | null {
  const at = { file: path, line: fileLine };
  if (placeholders > 0) {
    issues.add({ code: 'placeholder-row', ...at, got: name() });
    return 'placeholder-row';
  }
  if (isFootnote(textsOf(row), row.width, stationAt)) {
    issues.add({ code: 'footnote', ...at, got: name() });
    return 'footnote';
  }
  issues.add({ code: 'empty-form', ...at, got: name() });
  return null;
}

interface WideColumn<Key> extends FormColumn<Key> {
  readonly position: number;
}

/** A pack may call a line like a column that says where the station is; the prefix keeps them apart. */
function lineKey(line: Line): string {
  return `lines.${line}`;
}

/** A contestant may be called like a line; the prefix keeps their columns apart. */
function voteKey(contestant: string): string {
  return `votes.${contestant}`;
}
