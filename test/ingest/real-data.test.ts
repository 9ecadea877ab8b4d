import { beforeAll, describe, expect, it } from 'vitest';
import { readSetAside } from '../../src/ingest/read-set-aside.js';
import { BLANK, type CountColumn } from '../../src/model/count.js';
import type { Dataset } from '../../src/model/dataset.js';
import type { ResultForms } from '../../src/model/result-forms.js';
import type { Analysed } from '../builders.js';
import { ABSENT, analyseRealData, openRealData, WHY_SKIPPED } from '../real-data/open.js';

/** The forms of one file, by the end of its path. */
function formsOf({ forms, files, sources }: Dataset, source: string, path = ''): ResultForms[] {
  const found = forms.filter(
    (table) =>
      sources[table.source]?.id === source &&
      (files[table.file]?.path ?? '').endsWith(path) &&
      table.length > 0,
  );
  if (found.length === 0) throw new Error(`no forms of ${source} in ${path}`);
  return found;
}

function columnOf(forms: ResultForms, key: string): CountColumn | undefined {
  return forms.lines[key] ?? forms.votes.get(key);
}

function sum(forms: readonly ResultForms[], key: string): number {
  let total = 0;
  for (const table of forms) {
    for (const value of columnOf(table, key)?.values ?? []) if (value !== BLANK) total += value;
  }
  return total;
}

const lengthOf = (forms: readonly ResultForms[]): number =>
  forms.reduce((all, { length }) => all + length, 0);

const percent = (part: number, whole: number): string => ((100 * part) / whole).toFixed(2);

/** How often each kind of issue occurred. */
function issueTotals({ issues }: Dataset): Record<string, number> {
  const totals: Record<string, number> = {};
  for (const { code, total } of issues) totals[code] = (totals[code] ?? 0) + total;
  return totals;
}

/** Relations that failed, by id and source. */
function failures({ analysis }: Analysed): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { relation, actual } of analysis.findings) {
    if (relation === null) continue;
    const key = `${relation} ${actual.source}`;
    counts[key] = (counts[key] ?? 0) + 1;
  }
  return counts;
}

/** Holds that set-aside.csv would account for every row that was not used. */
async function accountsForEveryRow(name: string, { dataset }: Analysed): Promise<void> {
  let lines = 0;
  for await (const { raw } of readSetAside(openRealData(name), dataset)) {
    expect(raw).not.toBe(undefined);
    lines++;
  }
  const unused = dataset.files.reduce((all, { rowsIn, rowsUsed }) => all + rowsIn - rowsUsed, 0);
  expect(lines).toBe(unused);
}

describe.skipIf(ABSENT)(`real files, read as they are${WHY_SKIPPED}`, () => {
  describe('Russia 2018, president', () => {
    let read: Analysed;
    beforeAll(async () => {
      read = await analyseRealData('ru-2018');
    }, 60_000);

    it('has every station and the published sums', () => {
      const forms = formsOf(read.dataset, 'cik');
      const boxes = sum(forms, 'stationary') + sum(forms, 'portable');
      expect([lengthOf(forms), sum(forms, 'registered'), boxes]).toEqual([97_699, 109_008_428, 73_578_992]);
      expect(percent(sum(forms, 'putin'), boxes)).toBe('76.69');
      expect(issueTotals(read.dataset)).toEqual({});
      expect(failures(read)).toEqual({
        'ru-president/excess-ballots cik': 6,
        'ru-president/excess-in-stationary cik': 6,
        'ru-president/excess-in-portable cik': 26,
      });
    });
  });

  describe('Russia 2024, president', () => {
    let read: Analysed;
    beforeAll(async () => {
      read = await analyseRealData('ru-2024');
    }, 60_000);

    it('has every station and the published sums', () => {
      const forms = formsOf(read.dataset, 'cik');
      const boxes = sum(forms, 'stationary') + sum(forms, 'portable');
      expect([lengthOf(forms), sum(forms, 'registered')]).toEqual([94_214, 99_764_974]);
      expect(percent(sum(forms, 'putin'), boxes)).toBe('86.81');
    });

    it('keeps the stations whose row is empty, and says how many they are', () => {
      expect(issueTotals(read.dataset)).toEqual({ 'empty-form': 2268 });
    });
  });

  describe('Bolivia 2019', () => {
    let read: Analysed;
    beforeAll(async () => {
      read = await analyseRealData('bo-2019');
    }, 60_000);

    it('has the final count and both quick publications', () => {
      const { dataset } = read;
      const final = formsOf(dataset, 'tse');
      const all = ['cc', 'fpv', 'mts', 'ucs', 'mas', 'f21', 'pdc', 'mnr', 'pan'];
      const valid = all.reduce((votes, id) => votes + sum(final, id), 0);
      expect(lengthOf(final)).toBe(34_555);
      expect([percent(sum(final, 'mas'), valid), percent(sum(final, 'cc'), valid)]).toEqual([
        '47.08',
        '36.51',
      ]);
      expect(lengthOf(formsOf(dataset, 'trep', 'T1940.zip'))).toBe(28_975);
      expect(lengthOf(formsOf(dataset, 'trep', 'T1829.zip'))).toBe(32_806);
    });

    it('finds every table of the quick publications in the final count', () => {
      expect(read.dataset.stations.length).toBe(34_555);
    });

    it('finds the 706 tables of the later publication that differ in some line', () => {
      const { dataset } = read;
      const [final] = formsOf(dataset, 'tse');
      const [later] = formsOf(dataset, 'trep', 'T1829.zip');
      if (!final || !later) throw new Error('expected both tables');
      const rowOf = new Map(Array.from(final.stations, (station, row) => [station, row]));
      const keys = ['registered', 'invalid', 'blankVotes', ...final.votes.keys()];
      const differs = (row: number, of: readonly string[]): boolean => {
        const other = rowOf.get(later.stations[row] ?? -1) ?? -1;
        return of.some((key) => columnOf(later, key)?.values[row] !== columnOf(final, key)?.values[other]);
      };
      const rows = Array.from({ length: later.length }, (_, row) => row);
      expect(rows.filter((row) => differs(row, keys))).toHaveLength(706);
      expect(rows.filter((row) => differs(row, ['mas', 'cc']))).toHaveLength(274);
    });
  });

  describe('Poland 2020, first round', () => {
    let read: Analysed;
    beforeAll(async () => {
      read = await analyseRealData('pl-2020');
    }, 60_000);

    it('has the published sums without the four placeholder rows', () => {
      const forms = formsOf(read.dataset, 'pkw');
      expect(read.dataset.files[0]).toMatchObject({
        rowsIn: 27_229,
        rowsUsed: 27_225,
        setAside: { 'placeholder-row': 4 },
      });
      expect([lengthOf(forms), sum(forms, 'registered')]).toEqual([27_225, 30_204_241]);
      expect(percent(sum(forms, 'validCards'), sum(forms, 'registered'))).toBe('64.51');
      expect(percent(sum(forms, 'duda'), sum(forms, 'valid'))).toBe('43.50');
      expect(issueTotals(read.dataset)).toEqual({ 'placeholder-row': 4 });
    });

    it('accounts for them line by line', () => accountsForEveryRow('pl-2020', read));
  });

  describe('Indonesia 2019, both sides in one row', () => {
    let read: Analysed;
    beforeAll(async () => {
      read = await analyseRealData('id-2019');
    }, 120_000);

    it('has 813,336 stations, of which both sides give both candidates at 796,468', () => {
      const { dataset } = read;
      const [kpu] = formsOf(dataset, 'kpu');
      const [crowd] = formsOf(dataset, 'kawal');
      if (!kpu || !crowd) throw new Error('expected both tables');
      const rowOf = new Int32Array(dataset.stations.length);
      crowd.stations.forEach((station, row) => {
        rowOf[station] = row;
      });
      let both = 0;
      let counted = 0;
      let differing = 0;
      kpu.stations.forEach((station, row) => {
        const value = (forms: ResultForms, key: string, at: number): number =>
          columnOf(forms, key)?.values[at] ?? BLANK;
        const other = rowOf[station] ?? 0;
        const pairs = ['pas1', 'pas2'].map(
          (key) => [value(kpu, key, row), value(crowd, key, other)] as const,
        );
        if (pairs.flat().includes(BLANK)) return;
        both++;
        if (value(kpu, 'valid', row) <= 0 || value(crowd, 'valid', other) <= 0) return;
        counted++;
        if (pairs.some(([left, right]) => left !== right)) differing++;
      });
      expect([dataset.stations.length, both, counted, differing]).toEqual([813_336, 796_468, 792_133, 4067]);
    });
  });

  describe('Wisconsin 2011, two publications in one row', () => {
    let read: Analysed;
    beforeAll(async () => {
      read = await analyseRealData('us-wi-2011');
    });

    it('has 3,602 units and the recount’s net changes', () => {
      const before = formsOf(read.dataset, 'gab').filter(
        ({ file }) => read.dataset.files[file]?.published === '2011-04-15',
      );
      const after = formsOf(read.dataset, 'gab').filter((forms) => !before.includes(forms));
      expect([lengthOf(before), lengthOf(after)]).toEqual([3602, 3602]);
      expect(
        ['prosser', 'kloppenburg'].map((id) => sum(after, id) - sum(before, id)).sort((a, b) => a - b),
      ).toEqual([371, 683]);
    });
  });

  describe('Wisconsin 2016, a spreadsheet', () => {
    let read: Analysed;
    beforeAll(async () => {
      read = await analyseRealData('us-wi-2016');
    });

    it('has 3,636 reporting units and no total among them', () => {
      const forms = formsOf(read.dataset, 'wec');
      expect([lengthOf(forms), sum(forms, 'trump')]).toEqual([3636, 1_404_440]);
      expect(read.dataset.files[0]?.setAside).toMatchObject({ 'total-row': 73 });
    });

    it('names every total that was set aside, and that counties were carried down', () => {
      const totals = issueTotals(read.dataset);
      expect(totals['total-row']).toBe(73);
      expect(totals['carried-down']).toBeGreaterThan(3000);
      expect(new Set(read.dataset.territories.names).size).toBe(72);
    });

    it('accounts for every row not used', () => accountsForEveryRow('us-wi-2016', read));
  });

  describe('St Petersburg 2021', () => {
    let read: Analysed;
    beforeAll(async () => {
      read = await analyseRealData('ru-2021-spb');
    });

    it('has 2,053 stations, ten without a result, readings and incidents', () => {
      const { dataset } = read;
      const forms = formsOf(dataset, 'cik');
      const [readings] = dataset.turnoutReadings;
      if (!readings) throw new Error('expected readings');
      // The rows of the ten stations without a result end before the votes.
      expect(dataset.files[0]).toMatchObject({ rowsIn: 2053, setAside: { 'wrong-width': 10 } });
      expect(lengthOf(forms)).toBe(2043);
      expect(new Set(readings.stations).size).toBe(1940);
      expect(dataset.incidents).toHaveLength(728);
      expect(new Set(dataset.incidents.map(({ station }) => station).filter((at) => at !== -1)).size).toBe(
        267,
      );
    });

    it('has readings that fall at 200 stations, 215 times', () => {
      const [readings] = read.dataset.turnoutReadings;
      if (!readings) throw new Error('expected readings');
      const falls = new Map<number, number>();
      for (let row = 1; row < readings.length; row++) {
        const station = readings.stations[row] ?? -1;
        const [before = BLANK, now = BLANK] = [readings.voted.values[row - 1], readings.voted.values[row]];
        if (station !== readings.stations[row - 1] || before === BLANK || now === BLANK || now >= before)
          continue;
        falls.set(station, (falls.get(station) ?? 0) + 1);
      }
      expect([falls.size, [...falls.values()].reduce((all, times) => all + times, 0)]).toEqual([200, 215]);
    });
  });
});
