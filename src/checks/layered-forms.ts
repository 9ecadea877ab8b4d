import { BLANK, type CountColumn } from '../model/count.js';
import { getOrAdd } from '../model/get-or-add.js';
import type { ResultForms } from '../model/result-forms.js';
import type { Publication } from './publications.js';

/** Stations of which the forms stand in the same tables. */
export interface LayeredForms {
  /** Tables, latest publication first, with the row of each station in them; never none. */
  readonly layers: readonly Layer[];
  readonly stations: readonly number[];
}

interface Layer {
  readonly forms: ResultForms;
  readonly rows: readonly number[];
}

/** The stations with a form among publications, latest first, by the tables that their forms stand in. */
export function layeredForms(published: readonly Publication[], stations: number): readonly LayeredForms[] {
  const indexes = new Map<ResultForms, number>();
  const groups = new Map<string, { layers: { forms: ResultForms; rows: number[] }[]; stations: number[] }>();
  for (let station = 0; station < stations; station++) {
    const found = published.flatMap(({ formOf }) => formOf(station) ?? []);
    if (found.length === 0) continue;
    const key = found.map(({ forms }) => getOrAdd(indexes, forms, () => indexes.size)).join();
    const group = getOrAdd(groups, key, () => ({
      layers: found.map(({ forms }) => ({ forms, rows: [] })),
      stations: [],
    }));
    group.stations.push(station);
    found.forEach(({ row }, layer) => {
      group.layers[layer]?.rows.push(row);
    });
  }
  return [...groups.values()];
}

/** The forms of such stations as one table, a row for each: of every line and contestant the number last published, as single forms are compared. */
export function mergeLayers({
  layers,
  stations,
}: LayeredForms): Pick<ResultForms, 'length' | 'lines' | 'votes'> {
  const lines = [...new Set(layers.flatMap(({ forms }) => Object.keys(forms.lines)))];
  const contestants = [...new Set(layers.flatMap(({ forms }) => [...forms.votes.keys()]))];
  const merge = (columnOf: (forms: ResultForms) => CountColumn | undefined): CountColumn => {
    const values = new Int32Array(stations.length).fill(BLANK);
    for (const { forms, rows } of layers) {
      const column = columnOf(forms);
      if (!column) continue;
      rows.forEach((row, at) => {
        if (values[at] === BLANK) values[at] = column.values[row] ?? BLANK;
      });
    }
    return { values };
  };
  return {
    length: stations.length,
    lines: Object.fromEntries(lines.map((line) => [line, merge((forms) => forms.lines[line])])),
    votes: new Map(contestants.map((id) => [id, merge((forms) => forms.votes.get(id))])),
  };
}
