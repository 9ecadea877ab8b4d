import { describe, expect, it } from 'vitest';
import { observedUnobservedGap } from '../../../src/checks/pattern/observed-unobserved-gap.js';
import type { Outcome } from '../../../src/model/outcome.js';
import { type Analysed, analyseFiles } from '../../builders.js';
import { plotsOf, sumsOfSeries } from '../plots-of.js';
import { reportOf, type SimulatedStation, simulateStations, watchedElection } from './watched-election.js';

const SHAPE = { territories: 20, stationsEach: 12, watchedEach: 3, leaderEffect: 0, turnoutEffect: 0 };
const RANDOM = {
  role: 'observer',
  selection: 'random',
  design: 'three stations of each territory, by lot',
} as const;
const HAND_PICKED = { role: 'observer', selection: 'hand-picked' } as const;

const analysed = (
  stations: readonly SimulatedStation[],
  observer: Parameters<typeof watchedElection>[1] = RANDOM,
  says: Parameters<typeof watchedElection>[2] = 'counts',
) => analyseFiles(watchedElection(stations, observer, says), [observedUnobservedGap]);

function completed({ analysis }: Analysed): Extract<Outcome, { status: 'completed' }> {
  const [outcome] = analysis.outcomes;
  if (outcome?.status !== 'completed') throw new Error(JSON.stringify(outcome));
  return outcome;
}

const leaderFinding = ({ analysis }: Analysed) =>
  analysis.findings.find(({ message }) => message.args['share'] === 'leader');

describe('observed-unobserved-gap', () => {
  it('finds a known difference, with its direction, and covers it with the interval', async () => {
    const result = await analysed(simulateStations(1, { ...SHAPE, leaderEffect: 6 }));
    const finding = leaderFinding(result);
    expect(finding).toMatchObject({
      evidence: 'pattern',
      subject: { kind: 'territory', territory: [] },
      contest: 'mayor',
      message: { id: 'unwatched-differ', args: { chosen: 60, others: 180, basis: 'random', sign: 1 } },
      unit: 'percentage-points',
      direction: 'a',
      method: 'simulated',
      n: 240,
    });
    const { low, high } = finding?.message.args ?? {};
    expect(Number(low)).toBeLessThan(6);
    expect(Number(high)).toBeGreaterThan(6);
    expect(Number(low)).toBeGreaterThan(3);
    expect(finding?.difference).toBeCloseTo((finding?.actual.value ?? 0) - (finding?.expected.value ?? 0), 2);
    expect(finding?.p).toBeLessThan(0.001);
    expect(finding?.q).toBeGreaterThanOrEqual(finding?.p ?? 1);
  });

  it('says what the difference is worth over the unwatched stations where these were drawn by lot', async () => {
    const stations = simulateStations(1, { ...SHAPE, leaderEffect: 6 });
    const finding = leaderFinding(await analysed(stations));
    const ballots = stations
      .filter(({ isWatched }) => !isWatched)
      .reduce((sum, { row }) => sum + Number(row.split(',')[4]), 0);
    const votes = finding?.votesAtStake ?? 0;
    expect(votes / ballots).toBeCloseTo((finding?.difference ?? 0) / 100, 3);
    const note = finding?.notes.find(({ id }) => id === 'estimated-votes');
    expect(note?.args).toMatchObject({ votes, whole: ballots });
    expect(Number(note?.args['fewest'])).toBeLessThan(0.06 * ballots);
    expect(Number(note?.args['most'])).toBeGreaterThan(0.06 * ballots);
  });

  it.each([
    ['hand-picked stations', HAND_PICKED],
    ['self-selected stations', { role: 'observer', selection: 'self-selected' }],
    ['stations of which it is not stated', { role: 'media' }],
    ['stations drawn by a design that is not stated', { role: 'observer', selection: 'random' }],
  ] as const)('gives no votes for %s, and says so', async (_, observer) => {
    const result = await analysed(simulateStations(1, { ...SHAPE, leaderEffect: 6 }), observer);
    expect(leaderFinding(result)).toMatchObject({
      votesAtStake: null,
      message: { args: { basis: 'matched' } },
      notes: [{ id: 'no-estimate' }, { id: 'how-matched' }, { id: 'first-rows-given' }],
    });
    const report = reportOf(result.analysis);
    expect(report).toContain('Not randomised.');
    expect(report).toContain('How many votes that is for an area is not said');
  });

  it('has the same p and difference whether the source states a random design or not', async () => {
    const stations = simulateStations(1, { ...SHAPE, leaderEffect: 6 });
    const [one, other] = [await analysed(stations), await analysed(stations, HAND_PICKED)];
    expect(leaderFinding(other)?.p).toBe(leaderFinding(one)?.p);
    expect(leaderFinding(other)?.difference).toBe(leaderFinding(one)?.difference);
  });

  it('stays silent where nothing differs, and still gives the differences with their intervals', async () => {
    const result = await analysed(simulateStations(6, SHAPE));
    expect(result.analysis.findings).toEqual([]);
    const compared = completed(result).remarks.filter(({ id }) => id === 'watched-compared');
    expect(compared.map(({ args }) => args['share'])).toEqual(['turnout', 'leader', 'carry-off']);
    expect(completed(result)).toMatchObject({
      examined: 240,
      examinedUnit: 'stations',
      families: [{ level: 'election', contest: 'mayor', adjustment: 'BY', tested: 3 }],
    });
  });

  it('has a p of at most 5 % in about 5 % of elections where nothing differs, and finds 5 points of the leader in most', async () => {
    const small = { ...SHAPE, territories: 8, stationsEach: 8, watchedEach: 2 };
    const pValues = async (leaderEffect: number): Promise<number[]> => {
      const runs = Array.from({ length: 150 }, (_, run) =>
        analysed(simulateStations(1000 + run, { ...small, leaderEffect }), HAND_PICKED),
      );
      return (await Promise.all(runs)).map((result) => {
        const remark = completed(result).remarks.find(({ args }) => args['share'] === 'leader');
        return Number(remark?.args['pValue']);
      });
    };
    const isSmall = (p: number): boolean => p <= 0.05;
    const refused = (await pValues(0)).filter(isSmall).length;
    // 7.5 of 150 expected, standard deviation 2.7.
    expect(refused).toBeGreaterThanOrEqual(1);
    expect(refused).toBeLessThanOrEqual(16);
    expect((await pValues(5)).filter(isSmall).length).toBeGreaterThan(110);
  }, 120_000);

  it('does not take the difference between territories for one between watched and unwatched stations', async () => {
    // Watched are all of the last territories' first stations and none of the others'.
    const stations = simulateStations(3, SHAPE).map((station) => ({
      ...station,
      isWatched: Number(station.territory.slice(1)) < 10 && station.station < 3,
    }));
    const result = await analysed(stations, HAND_PICKED);
    const remark = completed(result).remarks.find(({ id }) => id === 'watched-compared');
    expect(remark?.args).toMatchObject({ chosen: 30, others: 90, strata: 10 });
  });

  it('compares only registers of one size band: a small station stands beside no large one', async () => {
    const stations = simulateStations(5, SHAPE).map((station) => {
      if (!station.isWatched) return station;
      const [territory, id, , ...rest] = station.row.split(',');
      return { ...station, row: [territory, id, 9000, ...rest].join(',') };
    });
    expect((await analysed(stations)).analysis.outcomes).toMatchObject([
      { status: 'not-applicable', reason: { id: 'too-few-comparable' } },
    ]);
  });

  it('leaves out a station whose form is blank, and takes none of its numbers for zero', async () => {
    const stations = simulateStations(5, SHAPE);
    const [first, ...rest] = stations as [SimulatedStation, ...SimulatedStation[]];
    const cells = first.row.split(',');
    cells[4] = '';
    const whole = completed(await analysed(stations));
    const blank = completed(await analysed([{ ...first, row: cells.join(',') }, ...rest]));
    const counted = ({ remarks }: typeof whole, share: string): number => {
      const args = remarks.find(({ id, args }) => id === 'watched-compared' && args['share'] === share)?.args;
      return Number(args?.['chosen']) + Number(args?.['others']);
    };
    expect(counted(blank, 'leader')).toBe(counted(whole, 'leader') - 1);
    expect(counted(blank, 'turnout')).toBe(counted(whole, 'turnout'));
  });

  it('needs five watched stations with comparable ones, and makes do with them', async () => {
    const shape = { ...SHAPE, territories: 1, watchedEach: 5 };
    expect(completed(await analysed(simulateStations(5, shape))).examined).toBe(12);
    const fewer = await analysed(simulateStations(5, { ...shape, watchedEach: 4 }));
    expect(fewer.analysis.outcomes).toMatchObject([{ status: 'not-applicable' }]);
  });

  it('goes through all choices where they are few', async () => {
    const shape = { ...SHAPE, territories: 1, watchedEach: 5 };
    const remark = completed(await analysed(simulateStations(5, shape))).remarks.at(-1);
    expect(remark?.args).toMatchObject({ method: 'exact', assignments: 791 });
  });

  it('takes copies of forms for watching, too, and a census for none', async () => {
    const stations = simulateStations(5, SHAPE);
    expect(completed(await analysed(stations, HAND_PICKED, 'copies')).examined).toBe(240);
    const census = await analysed(stations, { role: 'observer', selection: 'census' }, 'copies');
    expect(census.analysis.outcomes).toMatchObject([{ status: 'not-applicable' }]);
  });

  it('is not moved by the order of the rows', async () => {
    const stations = simulateStations(1, { ...SHAPE, leaderEffect: 6 });
    const [one, other] = [await analysed(stations), await analysed([...stations].reverse())];
    expect(completed(other).remarks).toEqual(completed(one).remarks);
  });
});

describe('the charts of watched and unwatched stations', () => {
  it('show each share with the weights of the comparison, so that their means are those compared', async () => {
    const result = await analysed(simulateStations(1, { ...SHAPE, leaderEffect: 6 }));
    const plots = plotsOf([completed(result)], 'histogram');
    expect(plots.map(({ args }) => args['share'])).toEqual(['leader', 'turnout', 'carry-off']);
    for (const plot of plots) {
      for (const sum of sumsOfSeries(plot)) expect(sum).toBeCloseTo(100, 1);
      const means = plot.series.map(({ values }) =>
        values.reduce((sum, value, bin) => sum + (value / 100) * (plot.from + (bin + 0.5) * plot.width), 0),
      );
      expect(Math.abs((means[0] ?? 0) - Number(plot.args['chosenMean']))).toBeLessThan(plot.width / 2);
      expect(Math.abs((means[1] ?? 0) - Number(plot.args['othersMean']))).toBeLessThan(plot.width / 2);
    }
    expect(plots[0]?.contestant).toMatch(/^[ab]$/u);
  });
});
