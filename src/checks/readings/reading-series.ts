import { BLANK, type CountColumn } from '../../model/count.js';
import type { Dataset } from '../../model/dataset.js';
import { groupBy } from '../../model/group-by.js';
import type { TurnoutReadings } from '../../model/observation.js';
import type { Place } from '../../model/place.js';
import { compareDates } from '../publications.js';
import { readMoments } from './moments.js';

/**
 * The readings of one source, all its files together, station by station in the order of time. Columnar: of station `s` of the list
 * are the readings from `starts[s]` to before `starts[s + 1]`, one for each moment.
 */
export interface ReadingSeries {
  readonly source: number;
  /** Index of each station that has a reading, each once. */
  readonly stations: Int32Array;
  readonly starts: Int32Array;
  /** Seconds since the beginning of 1970 on the station's own clock. */
  readonly moments: Float64Array;
  /** The day that each is stated of, since 1 January 1970; `24:00` is of the day that ends. */
  readonly days: Int32Array;
  /** Smallest and largest number stated of a moment: the same, unless rows of one publication contradict each other. */
  readonly lows: Int32Array;
  readonly highs: Int32Array;
  /** The rows on which they stand, for {@link placeOfRow} and {@link momentOfRow}. */
  readonly lowRows: Int32Array;
  readonly highRows: Int32Array;
  /** Rows whose number is blank, and rows of which the moment is not known. */
  readonly blank: number;
  readonly unplaced: number;
  /** Readings without a date that were taken for those of the hours after midnight. */
  readonly afterMidnight: number;
  /** The rows of one moment, each with another number, the smallest first. */
  readonly rowsOf: (reading: number) => readonly number[];
  readonly valueOfRow: (row: number) => number;
  readonly placeOfRow: (row: number) => Place;
  /** Date and time as they are written. */
  readonly momentOfRow: (row: number) => string;
}

/** One for each source that has readings. Of several publications of one moment the latest that has it filled counts. */
export function readingSeries(
  dataset: Dataset,
  columnOf: (readings: TurnoutReadings) => CountColumn,
): readonly ReadingSeries[] {
  const bySource = groupBy(dataset.turnoutReadings, ({ source }) => source);
  return [...bySource].map(([source, tables]) => createSeries(dataset, source, tables, columnOf));
}

function createSeries(
  dataset: Dataset,
  source: number,
  tables: readonly TurnoutReadings[],
  columnOf: (readings: TurnoutReadings) => CountColumn,
): ReadingSeries {
  const total = tables.reduce((sum, { length }) => sum + length, 0);
  const { momentOf, afterMidnight } = readMoments(tables, dataset.election.date);
  const all = {
    tables: new Int32Array(total),
    rows: new Int32Array(total),
    stations: new Int32Array(total).fill(-1),
    moments: new Float64Array(total),
    days: new Int32Array(total),
    values: new Int32Array(total),
  };
  let at = 0;
  let blank = 0;
  let unplaced = 0;
  tables.forEach((readings, table) => {
    const { values } = columnOf(readings);
    for (let row = 0; row < readings.length; row++, at++) {
      const value = values[row] ?? BLANK;
      const moment = momentOf(table, row);
      all.tables[at] = table;
      all.rows[at] = row;
      all.values[at] = value;
      all.moments[at] = moment?.seconds ?? 0;
      all.days[at] = moment?.day ?? 0;
      if (value === BLANK) blank++;
      else if (moment === null) unplaced++;
      else all.stations[at] = readings.stations[row] ?? -1;
    }
  });
  const latest = publicationRanks(dataset, tables);
  const compare = (left: number, right: number): number =>
    (all.stations[left] ?? 0) - (all.stations[right] ?? 0) ||
    (all.moments[left] ?? 0) - (all.moments[right] ?? 0) ||
    (all.days[left] ?? 0) - (all.days[right] ?? 0) ||
    (latest[all.tables[left] ?? 0] ?? 0) - (latest[all.tables[right] ?? 0] ?? 0) ||
    (all.values[left] ?? 0) - (all.values[right] ?? 0);
  const order = Int32Array.from({ length: total }, (_, index) => index)
    .filter((index) => all.stations[index] !== -1)
    .sort(compare);
  const rankOf = (index: number): number => latest[all.tables[index] ?? 0] ?? 0;
  const tableOf = (row: number): TurnoutReadings | undefined => tables[all.tables[row] ?? 0];
  return {
    source,
    ...joinMoments(order, all, rankOf),
    blank,
    unplaced,
    afterMidnight,
    valueOfRow: (row) => all.values[row] ?? 0,
    placeOfRow: (row) => ({
      file: tableOf(row)?.file ?? 0,
      fileLine: tableOf(row)?.fileLines[all.rows[row] ?? 0] ?? 1,
    }),
    momentOfRow(row) {
      const own = all.rows[row] ?? 0;
      return [tableOf(row)?.dates[own], tableOf(row)?.times[own]].filter((text) => text).join(' ');
    },
  };
}

/** Of rows in their order, one reading for each moment: the numbers of its latest publication. */
function joinMoments(
  order: Int32Array,
  all: {
    readonly stations: Int32Array;
    readonly moments: Float64Array;
    readonly days: Int32Array;
    readonly values: Int32Array;
  },
  rankOf: (row: number) => number,
) {
  const lowRows = new Int32Array(order.length);
  const highRows = new Int32Array(order.length);
  const stations = new Int32Array(order.length);
  const firstAt = new Int32Array(order.length);
  const starts = new Int32Array(order.length + 1);
  let readings = 0;
  let known = 0;
  for (const [position, row] of order.entries()) {
    const before = position === 0 ? -1 : (order[position - 1] ?? -1);
    const isNewStation = before === -1 || all.stations[before] !== all.stations[row];
    if (isNewStation) {
      stations[known] = all.stations[row] ?? -1;
      starts[known++] = readings;
    }
    const isSameMoment = all.moments[before] === all.moments[row] && all.days[before] === all.days[row];
    if (isNewStation || !isSameMoment) {
      firstAt[readings] = position;
      lowRows[readings] = row;
      highRows[readings++] = row;
    } else if (rankOf(lowRows[readings - 1] ?? 0) === rankOf(row)) {
      highRows[readings - 1] = row;
    }
  }
  starts[known] = readings;
  const lows = lowRows.slice(0, readings);
  const highs = highRows.slice(0, readings);
  return {
    stations: stations.slice(0, known),
    starts: starts.slice(0, known + 1),
    moments: Float64Array.from(lows, (row) => all.moments[row] ?? 0),
    days: lows.map((row) => all.days[row] ?? 0),
    lows: lows.map((row) => all.values[row] ?? 0),
    highs: highs.map((row) => all.values[row] ?? 0),
    lowRows: lows,
    highRows: highs,
    rowsOf(reading: number): readonly number[] {
      const first = firstAt[reading] ?? 0;
      const last = order.indexOf(highs[reading] ?? 0, first);
      return [...order.subarray(first, last + 1)].filter(
        (row, at, rows) => at === 0 || all.values[row] !== all.values[rows[at - 1] ?? row],
      );
    },
  };
}

/** 0 for tables published last, more for earlier ones. */
function publicationRanks({ files }: Dataset, tables: readonly TurnoutReadings[]): readonly number[] {
  const dates = tables.map(({ file }) => files[file]?.published ?? null);
  return dates.map((date) => new Set(dates.filter((other) => compareDates(other, date) > 0)).size);
}
