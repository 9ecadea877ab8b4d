import type { CountColumn } from '../../../model/count.js';
import type { Dataset } from '../../../model/dataset.js';
import { getOrAdd } from '../../../model/get-or-add.js';
import { inLineOrder } from '../../../model/line.js';
import type { Measure } from '../../../model/measure.js';
import type { ResultForms } from '../../../model/result-forms.js';

/** The lines and contestants that any form of a contest and some sources has, and where a table keeps each. */
export interface PublishedCells {
  /** Contestants in the contest's order, then lines in the form's. */
  readonly measures: readonly Measure[];
  /** A column for each measure; undefined where the table does not have it. */
  readonly columnsOf: (forms: ResultForms) => readonly (CountColumn | undefined)[];
}

export function publishedCells(
  dataset: Dataset,
  contest: number,
  sources: ReadonlySet<number>,
): PublishedCells {
  const tables = dataset.forms.filter((forms) => forms.contest === contest && sources.has(forms.source));
  const published = new Set(tables.flatMap(({ votes }) => [...votes.keys()]));
  const contestants = (dataset.contests[contest]?.contestants ?? []).filter(({ id }) => published.has(id));
  const measures: readonly Measure[] = [
    ...contestants.map(({ id }): Measure => ({ kind: 'votes', contestant: id })),
    ...inLineOrder(tables.flatMap(({ lines }) => Object.keys(lines))).map(
      (line): Measure => ({ kind: 'line', line }),
    ),
  ];
  const known = new Map<ResultForms, readonly (CountColumn | undefined)[]>();
  return {
    measures,
    columnsOf: (forms) =>
      getOrAdd(known, forms, () =>
        measures.map((measure) =>
          measure.kind === 'votes'
            ? forms.votes.get(measure.contestant)
            : measure.kind === 'line'
              ? forms.lines[measure.line]
              : undefined,
        ),
      ),
  };
}
