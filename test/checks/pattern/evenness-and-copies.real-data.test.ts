import { describe, expect, it } from 'vitest';
import { copiedForm } from '../../../src/checks/pattern/copied-form.js';
import { percentDerivedTotals } from '../../../src/checks/pattern/percent-derived-totals.js';
import { type StationResults, stationResults } from '../../../src/checks/pattern/results/station-results.js';
import { tooEvenTerritory } from '../../../src/checks/pattern/too-even-territory.js';
import { ingest } from '../../../src/ingest/ingest.js';
import type { Dataset } from '../../../src/model/dataset.js';
import type { PublishedTotal } from '../../../src/model/observation.js';
import { territoryPath } from '../../../src/model/territory.js';
import { loadRulePacks } from '../../../src/run/rule-packs.js';
import { binomialDispersion } from '../../../src/stats/binomial-dispersion.js';
import { chiSquaredLogTail } from '../../../src/stats/chi-squared-log-tail.js';
import { analyseDataset } from '../../builders.js';
import { ABSENT, openRealData, WHY_SKIPPED } from '../../real-data/open.js';

const MINUTES = 60_000;

const read = (name: string): Promise<Dataset> => ingest(openRealData(name), { rulePacks: loadRulePacks() });

/** The leader's share in one commission, every station with 50 ballots: those of 100 % turnout too, or not. */
function dispersionIn(dataset: Dataset, name: string, withFull: boolean) {
  const [results] = stationResults(dataset);
  if (!results) throw new Error('no results');
  const { stations, leading, cast, tookPart, registered } = results;
  const rows = Array.from({ length: results.length }, (_, row) => row).filter((row) => {
    const path = territoryPath(dataset.territories, dataset.stations.territories[stations[row] ?? -1] ?? -1);
    const isFull = (tookPart[row] ?? 0) >= (registered[row] ?? 0);
    return path.at(-1)?.includes(name) && (cast[row] ?? 0) >= 50 && (withFull || !isFull);
  });
  const found = binomialDispersion(
    rows.map((row) => leading[row] ?? 0),
    rows.map((row) => cast[row] ?? 0),
  );
  const logTail = chiSquaredLogTail(found?.statistic ?? 0, rows.length - 1, 'lower');
  return { n: rows.length, phi: found?.phi ?? 0, log10: logTail / Math.LN10 };
}

/** The sums of every territory and of the whole, as if a source had published them. */
function withSumsPublished(dataset: Dataset): Dataset {
  const [results] = stationResults(dataset);
  if (!results) throw new Error('no results');
  const { territories, stations } = dataset;
  const all = [...territories.names.keys(), -1];
  const sums = new Map(all.map((territory) => [territory, results.votes.map(() => 0)]));
  for (let row = 0; row < results.length; row++) {
    for (
      let at = stations.territories[results.stations[row] ?? -1] ?? -1;
      ;
      at = territories.parents[at] ?? -1
    ) {
      const sum = sums.get(at);
      results.votes.forEach((votes, index) => {
        if (sum) sum[index] = (sum[index] ?? 0) + Math.max(0, votes[row] ?? 0);
      });
      if (at === -1) break;
    }
  }
  const publishedTotals = [...sums].flatMap(([territory, votes]) => totalsOf(results, territory, votes));
  return { ...dataset, publishedTotals };
}

function totalsOf({ contest, contestants }: StationResults, territory: number, votes: readonly number[]) {
  return votes.map(
    (value, index): PublishedTotal => ({
      file: 0,
      fileLine: 1,
      source: 0,
      station: -1,
      territory,
      contest,
      contestant: contestants[index] ?? null,
      quantity: 'votes',
      value,
      of: null,
      note: null,
    }),
  );
}

function expectNoDerivedTotals(dataset: Dataset): void {
  const { findings, outcomes } = analyseDataset(withSumsPublished(dataset), [percentDerivedTotals]);
  expect(findings).toEqual([]);
  const [outcome] = outcomes;
  expect(outcome?.status === 'completed' && outcome.examined).toBeGreaterThan(20);
}

const evenIn = (dataset: Dataset) =>
  analyseDataset(dataset, [tooEvenTerritory]).findings.map(({ subject, message }) => [
    subject.territory.at(-1),
    message.args['quantity'],
  ]);

describe.skipIf(ABSENT)(`evenness and copies in Russia 2018${WHY_SKIPPED}`, () => {
  it(
    'find Yelabuga too even, with the dispersion that was computed independently; two equal results; no derived totals',
    async () => {
      const dataset = await read('ru-2018');
      // Independently computed: n = 23, phi .0258, log10 p −13.73; without the station of 100 % turnout 22, .0269, −12.94.
      const all = dispersionIn(dataset, '23 Елабужская', true);
      expect(all.n).toBe(23);
      expect(all.phi).toBeCloseTo(0.0258, 4);
      expect(all.log10).toBeCloseTo(-13.73, 2);
      const used = dispersionIn(dataset, '23 Елабужская', false);
      expect(used.n).toBe(22);
      expect(used.phi).toBeCloseTo(0.0269, 4);
      expect(used.log10).toBeCloseTo(-12.94, 2);

      const { findings } = analyseDataset(dataset, [tooEvenTerritory]);
      const yelabuga = findings.find(({ subject }) => subject.territory.at(-1) === '23 Елабужская');
      expect(yelabuga).toMatchObject({ n: 22, message: { args: { quantity: 'share', phi: 0.0269 } } });
      expect(Math.log10(yelabuga?.p ?? 1)).toBeCloseTo(-12.94, 0);
      expect(yelabuga?.contributors?.rows).toHaveLength(22);

      const copies = analyseDataset(dataset, [copiedForm]).findings;
      const results = copies.filter(({ message }) => message.id.endsWith('-result'));
      expect(results).toMatchObject([{ message: { args: { stations: 2, votes: 1350, cells: 8 } } }]);
      // Σ P(x)² of 1,350 votes with these shares, summed in decimals of 60 digits: 5.77428e-7.
      expect(results[0]?.p).toBeCloseTo(5.77428e-7, 11);
      expect(results[0]?.notes.slice(0, 2).map(({ args }) => args['station'])).toEqual(['191', '192']);

      expectNoDerivedTotals(dataset);
    },
    2 * MINUTES,
  );
});

describe.skipIf(ABSENT)(`evenness and copies in Russia 2024${WHY_SKIPPED}`, () => {
  it(
    'find Akusha too even, with the dispersion that was computed independently, and no derived totals',
    async () => {
      const dataset = await read('ru-2024');
      const akusha = dispersionIn(dataset, 'Акушинская', false);
      expect(akusha.n).toBe(51);
      expect(akusha.phi).toBeCloseTo(0.0308, 4);
      expect(akusha.log10).toBeCloseTo(-28.35, 2);
      expect(evenIn(dataset)).toContainEqual(['Акушинская', 'share']);
      expectNoDerivedTotals(dataset);
    },
    2 * MINUTES,
  );
});

describe.skipIf(ABSENT)(`evenness and copies where the count was honest${WHY_SKIPPED}`, () => {
  it.each(['pl-2020', 'us-wi-2011'])(
    'find nothing in %s',
    async (name) => {
      const dataset = await read(name);
      expect(evenIn(dataset)).toEqual([]);
      expect(analyseDataset(dataset, [copiedForm]).findings).toEqual([]);
      expectNoDerivedTotals(dataset);
    },
    2 * MINUTES,
  );
});
