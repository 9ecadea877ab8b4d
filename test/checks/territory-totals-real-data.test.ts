import { beforeAll, describe, expect, it } from 'vitest';
import { territoryTotalGap } from '../../src/checks/conflict/territory-total-gap.js';
import { ingest } from '../../src/ingest/ingest.js';
import { countAt } from '../../src/model/count.js';
import type { Dataset } from '../../src/model/dataset.js';
import type { PublishedTotal } from '../../src/model/observation.js';
import { territoryPath } from '../../src/model/territory.js';
import { loadRulePacks } from '../../src/run/rule-packs.js';
import { analyseDataset } from '../builders.js';
import { ABSENT, openRealData, WHY_SKIPPED } from '../real-data/open.js';

const MINUTES = 60_000;

const read = (name: string): Promise<Dataset> => ingest(openRealData(name), { rulePacks: loadRulePacks() });

/** Totals of every territory and the whole, as the stations of the first commission's table make them, but for one. */
function totalsWithout(dataset: Dataset, leftOut: number): PublishedTotal[] {
  const [forms] = dataset.forms;
  if (!forms) throw new Error('expected forms');
  const { parents } = dataset.territories;
  const columns = [
    ...Object.entries(forms.lines).map(([line, column]) => ({ quantity: line, contestant: null, column })),
    ...[...forms.votes].map(([contestant, column]) => ({ quantity: 'votes', contestant, column })),
  ];
  return columns.flatMap(({ quantity, contestant, column }) => {
    const sums = new Map<number, number>();
    for (let row = 0; row < forms.length; row++) {
      const station = forms.stations[row] ?? -1;
      const value = station === leftOut ? 0 : (countAt(column, row) ?? 0);
      for (let at = dataset.stations.territories[station] ?? -1; at !== -1; at = parents[at] ?? -1) {
        sums.set(at, (sums.get(at) ?? 0) + value);
      }
      sums.set(-1, (sums.get(-1) ?? 0) + value);
    }
    return [...sums].map(([territory, value]) => ({
      ...{
        source: forms.source,
        station: -1,
        territory,
        file: dataset.files.length,
        fileLine: territory + 3,
      },
      ...{ contest: forms.contest, of: null, note: null, quantity, contestant, value },
    }));
  });
}

/** The data set with these totals in a file of their own. */
function withTotals(dataset: Dataset, publishedTotals: readonly PublishedTotal[]): Dataset {
  const [first] = dataset.files;
  if (!first) throw new Error('expected a file');
  return {
    ...dataset,
    files: [...dataset.files, { ...first, path: 'totals', holds: 'published-totals' }],
    publishedTotals,
  };
}

describe.skipIf(ABSENT)(`territory-total-gap on the State Duma election 2011${WHY_SKIPPED}`, () => {
  let dataset: Dataset;
  beforeAll(async () => {
    dataset = await read('ru-2011-national');
  }, 5 * MINUTES);

  const run = (totals: readonly PublishedTotal[]) =>
    analyseDataset(withTotals(dataset, totals), [territoryTotalGap]);

  it(
    'names the one station out of 95,225 that the totals of its commission, its region and the country leave out',
    () => {
      const station = dataset.forms[0]?.stations[54_321] ?? -1;
      const place = territoryPath(dataset.territories, dataset.stations.territories[station] ?? -1);
      const { findings } = run(totalsWithout(dataset, station));
      expect(findings).toMatchObject([{ subject: { territory: place } }]);
      const name = [...place, dataset.stations.ids[station]].join(' › ');
      expect(findings[0]?.notes[0]).toMatchObject({ id: 'left-out', args: { station: name } });
      expect(findings[0]?.notes.filter(({ id }) => id === 'carried-up')).toHaveLength(place.length);
    },
    MINUTES,
  );

  it(
    'names it by the total of the country alone',
    () => {
      const station = dataset.forms[0]?.stations[12_345] ?? -1;
      const whole = totalsWithout(dataset, station).filter(({ territory }) => territory === -1);
      const { findings } = run(whole);
      expect(findings).toMatchObject([
        { subject: { territory: [] }, message: { args: { forms: 95_225 } }, notes: [{ id: 'left-out' }, {}] },
      ]);
      expect(String(findings[0]?.notes[0]?.args['station'])).toMatch(
        new RegExp(`› ${dataset.stations.ids[station]}$`, 'u'),
      );
    },
    MINUTES,
  );

  it(
    'finds nothing where no station is left out',
    () => {
      expect(run(totalsWithout(dataset, -1)).findings).toEqual([]);
    },
    MINUTES,
  );
});

describe.skipIf(ABSENT)(`territory-total-gap on Wisconsin 2016${WHY_SKIPPED}`, () => {
  it('holds the 72 county totals and the office total among the wards against the wards', async () => {
    const dataset = await read('us-wi-2016');
    expect(new Set(dataset.publishedTotals.map(({ fileLine }) => fileLine)).size).toBe(73);
    const { findings, outcomes } = analyseDataset(dataset, [territoryTotalGap]);
    expect(outcomes).toMatchObject([{ status: 'completed', examined: 73 * 18 }]);
    expect(findings).toEqual([]);
  }, 60_000);
});
