import type { Outcome } from '../../src/model/outcome.js';
import type { Plot } from '../../src/model/plot.js';

type PlotOf<K extends Plot['kind']> = Extract<Plot, { kind: K }>;

/** The plots of one kind that checks gave. */
export function plotsOf<K extends Plot['kind']>(
  outcomes: readonly (Outcome | undefined)[],
  kind: K,
): readonly PlotOf<K>[] {
  return outcomes.flatMap((outcome) =>
    outcome?.status === 'completed'
      ? outcome.plots.filter((plot): plot is PlotOf<K> => plot.kind === kind)
      : [],
  );
}

/** Sums of each series over all bins. */
export function sumsOfSeries({ series }: PlotOf<'histogram'>): readonly number[] {
  return series.map(({ values }) => values.reduce((sum, value) => sum + value, 0));
}
