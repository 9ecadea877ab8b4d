import type { Dataset } from '../../../model/dataset.js';
import type { Histogram } from '../../../model/plot.js';
import { plotHead } from '../results/plot-head.js';
import { rounded } from '../results/rounded.js';
import { tenthsHistogram } from '../results/tenths-histogram.js';
import { NOT_PRINTED } from './printed-tenths.js';
import type { RepeatedTest } from './repeated-finding.js';

/** The percentages that the stations of a territory print, with the one that is repeated shaded; none where no value stands out. */
export function repeatedPlot(
  dataset: Dataset,
  { printed, scope, values: [value] }: RepeatedTest,
): Histogram[] {
  if (!value) return [];
  const { results, quantity, tenths } = printed;
  const own = scope.rows.map((row) => tenths[row] as number).filter((one) => one !== NOT_PRINTED);
  const { values, ...axis } = tenthsHistogram(own);
  const args = {
    quantity,
    percent: value.tenths / 10,
    stations: scope.rows.length,
    observed: value.observed,
    expected: rounded(value.expected),
  };
  return [
    {
      kind: 'histogram',
      ...plotHead(
        dataset,
        results,
        { id: 'repeated', args, subject: scope.subject },
        quantity === 'share' ? results.leader : null,
      ),
      ...axis,
      series: [{ id: 'stations', values }],
      window: {
        from: rounded(value.tenths / 10 - 0.05) ?? 0,
        to: rounded(value.tenths / 10 + 0.05) ?? 0,
      },
    },
  ];
}
