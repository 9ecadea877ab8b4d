import type { Dataset } from '../../../model/dataset.js';
import type { Histogram } from '../../../model/plot.js';
import { expectedRuns } from '../../../stats/expected-runs.js';
import { stationSubject } from '../../figures.js';
import { rounded } from '../results/rounded.js';
import type { StationTest } from './run-test.js';

/** Stations of a contest that have a chart. */
const MOST_STATIONS = 3;
/** Longer runs lie in the last bin together. */
const MOST_BINS = 200;

/**
 * In runs of which lengths the ballots of a contestant lie, and in which they would if all orders were equally likely: of the contest's stations given, those with
 * the least p. Each ballot counts once, so that both series add up to the contestant's ballots.
 */
export function runPlots(dataset: Dataset, tests: readonly StationTest[]): Histogram[] {
  return [...tests]
    .sort((one, other) => one.logP - other.logP)
    .slice(0, MOST_STATIONS)
    .map(({ strongest: { order, mark, lengths } }) => {
      const { table, rows, station } = order;
      const { ones, runs, longest } = lengths;
      const bins = Math.min(MOST_BINS, longest + 1);
      const observed = new Array<number>(bins).fill(0);
      const expected = new Array<number>(bins).fill(0);
      const binOf = (length: number): number => Math.min(bins, length) - 1;
      let length = 0;
      for (let at = 0; at <= rows.length; at++) {
        if (at < rows.length && table.marks[rows[at] as number] === mark) {
          length++;
          continue;
        }
        if (length > 0) (observed[binOf(length)] as number) += length;
        length = 0;
      }
      for (let of = 1; of <= ones; of++)
        (expected[binOf(of)] as number) += of * expectedRuns(of, ones, rows.length - ones);
      const contest = dataset.contests[table.contest];
      const name = table.markNames[mark] ?? '';
      return {
        kind: 'histogram' as const,
        id: 'runs',
        args: {
          whose: contest?.contestants.find(({ id }) => id === name)?.name ?? name,
          ballots: rows.length,
          ones,
          runs,
          longest,
        },
        subject: stationSubject(dataset, station),
        contest: contest?.id ?? null,
        contestant: null,
        from: 0.5,
        width: 1,
        series: [
          { id: 'observed', values: observed },
          { id: 'expected', values: expected.map((value) => rounded(value, 4) ?? 0) },
        ],
        window: null,
      };
    });
}
