import { BLANK, type CountColumn } from '../../../model/count.js';
import type { Dataset } from '../../../model/dataset.js';
import { getOrAdd } from '../../../model/get-or-add.js';
import { inLineOrder } from '../../../model/line.js';
import type { Measure } from '../../../model/measure.js';
import type { ResultForms } from '../../../model/result-forms.js';
import type { Publication } from '../../publications.js';

/** A number of every station as one side last published it. */
export interface SideNumbers {
  /** By station; blank where the side has none. */
  readonly values: Int32Array;
  /** Source of each, -1 where blank. */
  readonly sources: Int32Array;
}

/** All that one side published in a contest, ready to be read column by column. */
export interface Side {
  readonly measures: readonly Measure[];
  /** 1 for each station with a form. */
  readonly present: Uint8Array;
  readonly numbers: (measure: Measure) => SideNumbers;
}

interface Located {
  readonly source: number;
  readonly tables: readonly ResultForms[];
  /** Table and row of each station's form; -1 where there is none. */
  readonly table: Int32Array;
  readonly row: Int32Array;
}

/**
 * One side of a comparison: publications of one contest, latest first. Of every number the latest that is filled counts, as with
 * single forms.
 */
export function createSide({ stations }: Dataset, published: readonly Publication[]): Side {
  const located = published.map((publication) => locate(publication, stations.length));
  const present = new Uint8Array(stations.length);
  for (const { table } of located) {
    for (let station = 0; station < present.length; station++)
      if (table[station] !== -1) present[station] = 1;
  }
  const tables = located.flatMap((one) => one.tables);
  return {
    present,
    measures: [
      ...inLineOrder(tables.flatMap(({ lines }) => Object.keys(lines))).map(
        (line): Measure => ({ kind: 'line', line }),
      ),
      ...[...new Set(tables.flatMap(({ votes }) => [...votes.keys()]))].map(
        (contestant): Measure => ({ kind: 'votes', contestant }),
      ),
    ],
    numbers(measure) {
      const values = new Int32Array(stations.length).fill(BLANK);
      const sources = new Int32Array(stations.length).fill(-1);
      for (const { source, tables: ofPublication, table, row } of located) {
        const columns = ofPublication.map((forms) => columnOf(forms, measure)?.values);
        for (let station = 0; station < values.length; station++) {
          if (values[station] !== BLANK) continue;
          const value = columns[table[station] as number]?.[row[station] as number];
          if (value === undefined || value === BLANK) continue;
          values[station] = value;
          sources[station] = source;
        }
      }
      return { values, sources };
    },
  };
}

function locate({ source, formOf }: Publication, stations: number): Located {
  const indexes = new Map<ResultForms, number>();
  const table = new Int32Array(stations).fill(-1);
  const row = new Int32Array(stations);
  for (let station = 0; station < stations; station++) {
    const form = formOf(station);
    if (!form) continue;
    table[station] = getOrAdd(indexes, form.forms, () => indexes.size);
    row[station] = form.row;
  }
  return { source, tables: [...indexes.keys()], table, row };
}

function columnOf({ lines, votes }: ResultForms, measure: Measure): CountColumn | undefined {
  if (measure.kind === 'line') return lines[measure.line];
  return measure.kind === 'votes' ? votes.get(measure.contestant) : undefined;
}
