import { beforeAll, describe, expect, it } from 'vitest';
import type { Check } from '../../../../src/checks/check.js';
import { modeGap } from '../../../../src/checks/pattern/mode-gap.js';
import { peerOutlier } from '../../../../src/checks/pattern/peer-outlier.js';
import { spatialCluster } from '../../../../src/checks/pattern/spatial-cluster.js';
import { switchedContestants } from '../../../../src/checks/pattern/switched-contestants.js';
import { ingest } from '../../../../src/ingest/ingest.js';
import type { Dataset } from '../../../../src/model/dataset.js';
import { loadRulePacks } from '../../../../src/run/rule-packs.js';
import { ABSENT, openRealData, WHY_SKIPPED } from '../../../real-data/open.js';
import { estimate, numbersOf, stationsIn } from './estimates.js';

const MINUTES = 60_000;
const read = (name: string): Promise<Dataset> => ingest(openRealData(name), { rulePacks: loadRulePacks() });
const election = { level: 'election' };

function silent(check: Check, dataset: Dataset) {
  const ran = estimate(check, dataset);
  expect(ran.findings).toEqual([]);
  return ran;
}

describe.skipIf(ABSENT)(`the first round in Poland in 2020${WHY_SKIPPED}`, () => {
  let dataset: Dataset;
  beforeAll(async () => {
    dataset = await read('pl-2020');
  }, 2 * MINUTES);

  it('has 102 of 26,193 stations more than five spreads out, where a normal law has none', () => {
    const { table, outcome } = silent(peerOutlier, dataset);
    const far = numbersOf(table('far-out', election));
    expect(outcome).toMatchObject({ examined: 26_745 });
    expect(far).toMatchObject({
      shareAbove: 79,
      shareBelow: 23,
      turnoutAbove: 69,
      turnoutBelow: 164,
      normal: 0.01533,
      togetherAbove: 56,
      togetherBelow: 11,
    });
    // The control is this very election.
    expect(far).toMatchObject({ controlShare: 102, controlTurnout: 233, togetherControl: 56 });
  });

  it('names, with ten points of votes added at 4 % of its stations, mostly those', () => {
    const added = new Set<string>();
    const { table } = estimate(peerOutlier, stuffed(dataset, added));
    expect(added.size).toBe(1042);
    const named = stationsIn(table('together-outliers'));
    expect(named).toHaveLength(200);
    // By chance 8 would be.
    expect(named.filter((name) => added.has(name)).length).toBeGreaterThan(100);
    const far = numbersOf(table('far-out', election));
    expect(far['togetherAbove']).toBeGreaterThan(2 * (far['togetherControl'] ?? 0));
  });

  it('has ten stations where two numbers look exchanged', () => {
    const { tables, outcome } = silent(switchedContestants, dataset);
    expect(outcome).toMatchObject({ examined: 26_167 });
    expect(tables.flatMap(({ rows }) => rows)).toHaveLength(10);
  });

  it('has the votes of two contestants exchanged at seven stations found by name', () => {
    const exchanged = new Set<string>();
    const { tables } = estimate(switchedContestants, withExchanged(dataset, exchanged));
    const found = stationsIn(
      tables.find(
        ({ contestant, args }) => contestant === 'bosak' && args['other'] === 'Andrzej Sebastian Duda',
      ),
    );
    expect(exchanged.size).toBe(7);
    expect(found.filter((name) => exchanged.has(name))).toHaveLength(7);
  });
});

/** Every 25th station with a register has a tenth of it added to its ballots and to the leader’s votes, where there is room. */
function stuffed(dataset: Dataset, added: Set<string>): Dataset {
  return {
    ...dataset,
    forms: dataset.forms.map((forms) => {
      const { registered, issued, valid } = forms.lines;
      const votes = forms.votes.get('duda');
      if (!registered || !issued || !valid || !votes) throw new Error('expected these lines');
      const [more, all, own] = [issued.values.slice(), valid.values.slice(), votes.values.slice()];
      for (let row = 7; row < forms.length; row += 25) {
        const register = registered.values[row] ?? 0;
        const extra = Math.round(register / 10);
        if ((more[row] ?? 0) + extra > register || (all[row] ?? 0) < 50) continue;
        more[row] = (more[row] ?? 0) + extra;
        all[row] = (all[row] ?? 0) + extra;
        own[row] = (own[row] ?? 0) + extra;
        added.add(nameOf(dataset, forms.stations[row] ?? -1));
      }
      return {
        ...forms,
        lines: { ...forms.lines, issued: { ...issued, values: more }, valid: { ...valid, values: all } },
        votes: new Map([...forms.votes, ['duda', { ...votes, values: own }]]),
      };
    }),
  };
}

/** The votes of Bosak and Duda exchanged at seven stations of three hundred ballots or more. */
function withExchanged(dataset: Dataset, exchanged: Set<string>): Dataset {
  return {
    ...dataset,
    forms: dataset.forms.map((forms) => {
      const [one, other] = [forms.votes.get('bosak'), forms.votes.get('duda')];
      if (!one || !other) throw new Error('expected these contestants');
      const [first, second] = [one.values.slice(), other.values.slice()];
      for (let row = 750; exchanged.size < 7; row += 3500) {
        const at =
          forms.lines['valid']?.values.findIndex((valid, index) => index > row && valid >= 300) ?? -1;
        [first[at], second[at]] = [second[at] ?? -1, first[at] ?? -1];
        exchanged.add(nameOf(dataset, forms.stations[at] ?? -1));
      }
      const votes = new Map([...forms.votes, ['bosak', { ...one, values: first }] as const]);
      return { ...forms, votes: votes.set('duda', { ...other, values: second }) };
    }),
  };
}

function nameOf({ stations, territories }: Dataset, station: number): string {
  const path: string[] = [];
  for (let at = stations.territories[station] ?? -1; at !== -1; at = territories.parents[at] ?? -1)
    path.unshift(territories.names[at] ?? '');
  return [...path, stations.ids[station] ?? ''].join('/');
}

describe.skipIf(ABSENT)(`Wisconsin 2011${WHY_SKIPPED}`, () => {
  it(
    'has three of 3,176 units more than five spreads out, and two where two numbers look exchanged',
    async () => {
      const dataset = await read('us-wi-2011');
      const { table, outcome } = silent(peerOutlier, dataset);
      expect(outcome).toMatchObject({ examined: 3176 });
      expect(numbersOf(table('far-out', election))).toMatchObject({ shareAbove: 0, shareBelow: 3 });
      expect(silent(switchedContestants, dataset).tables.flatMap(({ rows }) => rows)).toHaveLength(2);
    },
    2 * MINUTES,
  );
});

describe.skipIf(ABSENT)(`Bolivia 2019${WHY_SKIPPED}`, () => {
  let dataset: Dataset;
  beforeAll(async () => {
    dataset = await read('bo-2019');
  }, 2 * MINUTES);

  it('has tables where MAS has 0 to 2 votes and a small party as many as MAS has around it', () => {
    const { tables, table } = silent(switchedContestants, dataset);
    expect(tables.flatMap(({ rows }) => rows)).toHaveLength(17);
    const between = table('switched', { other: 'MAS-IPSP' });
    expect(between).toMatchObject({ contestant: 'ucs' });
    expect(numbersOf(between)).toMatchObject({ firstVotes: 136, secondVotes: 0 });
  });

  it('has 5,100 places with results, of which 60 are unlike all around them', () => {
    const { table, outcome } = silent(spatialCluster, dataset);
    expect(outcome).toMatchObject({
      examined: 33_785,
      remarks: [
        { args: { places: 5100, unplaced: 0 } },
        {},
        {},
        {},
        {},
        { id: 'territories-repeated', args: { level: 3, territories: 3 } },
      ],
    });
    const clusters = numbersOf(table('clusters', { ...election, measure: 'share' }));
    expect(clusters).toMatchObject({ places: 5100, meanMoran: 0.779 });
    expect(clusters['high-high']).toBeGreaterThan(1000);
  });

  it('has 75 of 33,569 tables more than five spreads out by share', () => {
    const { table } = silent(peerOutlier, dataset);
    const { shareAbove, shareBelow } = numbersOf(table('far-out', election));
    expect((shareAbove ?? 0) + (shareBelow ?? 0)).toBe(77);
  });
});

describe.skipIf(ABSENT)(`Moscow 2019${WHY_SKIPPED}`, () => {
  it(
    'has 28 of 3,442 stations more than five spreads out by share, and two where two numbers look exchanged',
    async () => {
      const dataset = await read('ru-2019-moscow');
      const { table, outcome } = silent(peerOutlier, dataset);
      expect(outcome).toMatchObject({ examined: 3451 });
      expect(numbersOf(table('far-out', election))).toMatchObject({ shareAbove: 14, shareBelow: 14 });
      expect(silent(switchedContestants, dataset).tables.flatMap(({ rows }) => rows)).toHaveLength(2);
    },
    2 * MINUTES,
  );
});

describe.skipIf(ABSENT)(`St Petersburg 2021${WHY_SKIPPED}`, () => {
  let dataset: Dataset;
  beforeAll(async () => {
    dataset = await read('ru-2021-spb');
  }, 2 * MINUTES);

  it('has 352 stations with voting machines, and in commission 21 three by hand with 57.73 % of the registered for the leader', () => {
    const counted = [...dataset.stations.details.values()].map(({ counting }) => counting);
    expect(counted.filter((counting) => counting === 'machine')).toHaveLength(352);
    const { table, outcome } = silent(modeGap, dataset);
    expect(outcome).toMatchObject({ examined: 2039 });
    expect(numbersOf(table('machine-hand', election))).toMatchObject({
      commissions: 12,
      machineStations: 320,
      handStations: 142,
      beyond: 5586,
    });
    expect(table('machine-hand-commissions')?.rows[0]).toMatchObject({ subject: { territory: ['21'] } });
    expect(numbersOf(table('machine-hand-commissions'))).toMatchObject({
      machineRate: 12.64,
      handRate: 57.73,
    });
  });

  it('has stations where the votes of the Communists of Russia stand where those of the Communist Party are', () => {
    const { table } = silent(switchedContestants, dataset);
    const between = table('switched', {
      other: 'Политическая партия КОММУНИСТИЧЕСКАЯ ПАРТИЯ КОММУНИСТЫ РОССИИ',
    });
    expect(between).toMatchObject({ contestant: 'kprf' });
    expect(stationsIn(between).length).toBeGreaterThanOrEqual(3);
  });
});
