import { median } from 'simple-statistics';
import type { Dataset } from '../../model/dataset.js';
import { getOrAdd } from '../../model/get-or-add.js';
import { lineRank } from '../../model/line.js';
import type { Measure } from '../../model/measure.js';
import type { Tally } from '../../model/outcome.js';
import { unitOf } from '../figures.js';
import type { Compared } from './compare-forms.js';

interface Differences {
  readonly contest: number;
  readonly official: number;
  readonly copy: number;
  readonly measure: Measure;
  readonly values: number[];
}

/** Sums up, over stations, how the official number of each line and contestant differs from each source's copies. */
export function createTallies(dataset: Dataset) {
  const groups = new Map<string, Differences>();
  return {
    add(contest: number, comparison: readonly Compared[]): void {
      for (const { measure, official: actual, copied } of comparison) {
        const official = actual.publication.source;
        const copy = copied.publication.source;
        const key = JSON.stringify([contest, official, copy, measure]);
        const group = getOrAdd(groups, key, () => ({ contest, official, copy, measure, values: [] }));
        group.values.push(actual.value - copied.value);
      }
    },
    /** By contest and sources; contestants in the contest's order, then lines in the form's. */
    finish: (): Tally[] =>
      [...groups.values()]
        .sort(
          (left, right) =>
            left.contest - right.contest ||
            left.official - right.official ||
            left.copy - right.copy ||
            orderOf(dataset, left) - orderOf(dataset, right),
        )
        .map((group) => toTally(dataset, group)),
  };
}

function orderOf(dataset: Dataset, { contest, measure }: Differences): number {
  if (measure.kind === 'line') return 1e6 + lineRank(measure.line);
  const contestants = dataset.contests[contest]?.contestants ?? [];
  return contestants.findIndex(({ id }) => measure.kind === 'votes' && id === measure.contestant);
}

function toTally(dataset: Dataset, { contest, official, copy, measure, values }: Differences): Tally {
  return {
    measure,
    contest: dataset.contests[contest]?.id ?? '',
    source: dataset.sources[official]?.id ?? '',
    against: dataset.sources[copy]?.id ?? '',
    compared: values.length,
    up: values.filter((value) => value > 0).length,
    equal: values.filter((value) => value === 0).length,
    down: values.filter((value) => value < 0).length,
    net: values.reduce((sum, value) => sum + value, 0),
    median: median(values),
    unit: unitOf(dataset, measure),
  };
}
