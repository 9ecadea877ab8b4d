import { median } from 'simple-statistics';
import type { Dataset } from '../../../model/dataset.js';
import type { Message } from '../../../model/message.js';
import { rounded } from '../results/rounded.js';
import type { StationResults } from '../results/station-results.js';
import { EVEN_QUANTITIES, type EvennessTest } from './evenness-test.js';

/** What the territories of a level are like: how many, and the dispersion of the middle one and of the most even one. */
export function evennessSeen(
  dataset: Dataset,
  { contest }: StationResults,
  level: string,
  tests: readonly EvennessTest[],
): Message[] {
  return EVEN_QUANTITIES.flatMap((quantity): Message[] => {
    const of = tests.filter((test) => test.quantity === quantity);
    if (of.length === 0) return [];
    const phis = of.map(({ dispersion }) => dispersion.phi);
    return [
      {
        id: 'evenness-seen',
        args: {
          contest: dataset.contests[contest]?.name ?? null,
          quantity,
          level: level === 'election' ? 0 : Number(level.replace('territory-', '')),
          territories: of.length,
          middle: rounded(median(phis)),
          least: rounded(Math.min(...phis), 4),
          simulated: of.filter(({ isSimulated }) => isSimulated).length,
        },
      },
    ];
  });
}
