import { mean } from 'simple-statistics';
import type { Dataset } from '../../../model/dataset.js';
import type { Bars } from '../../../model/plot.js';
import { statementSubject } from '../../figures.js';
import { rounded } from '../results/rounded.js';
import { contestantOfTotal } from './grid-finding.js';
import { type GridTest, PARTS } from './grid-test.js';
import { tenthDistances } from './tenth-distances.js';

const MOST_LISTS = 3;
/** Contestants that fit side by side, those with the most votes. */
const MOST_BARS = 10;

/**
 * How far the counts of a list lie from a tenth of a percent of its whole, with the range in which 95 of 100 counts lie that fall anywhere. Of the lists that are
 * findings, else of the first. Counts of 0, which always fit, are left out.
 */
export function distancePlots(
  dataset: Dataset,
  tests: readonly GridTest[],
  isFound: (test: GridTest) => boolean,
): Bars[] {
  return [...tests]
    .sort((one, other) => Number(isFound(other)) - Number(isFound(one)))
    .slice(0, MOST_LISTS)
    .flatMap((test) => {
      const { list, whole } = test;
      const farthest = whole / PARTS / 2;
      const distances = tenthDistances(test);
      const counts = list.votes
        .map(({ contestant, value }, index) => ({ contestant, value, distance: distances[index] ?? 0 }))
        .filter(({ value }) => value > 0);
      const [first] = list.votes;
      if (!first || counts.length === 0) return [];
      const shown = [...counts].sort((one, other) => other.value - one.value).slice(0, MOST_BARS);
      return {
        kind: 'bars' as const,
        id: 'distances',
        args: {
          whole,
          counts: counts.length,
          mean: rounded(mean(counts.map(({ distance }) => distance)), 1),
          expected: rounded(farthest / 2, 1),
        },
        subject: statementSubject(dataset, first),
        contest: dataset.contests[list.contest]?.id ?? null,
        contestant: null,
        bars: shown.map(({ contestant, distance }) => ({
          label: contestantOfTotal(dataset, list.contest, contestant) ?? '',
          value: rounded(distance, 3) ?? 0,
          low: rounded(0.025 * farthest, 1),
          high: rounded(0.975 * farthest, 1),
        })),
      };
    });
}
