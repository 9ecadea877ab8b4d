import { beforeAll, describe, expect, it } from 'vitest';
import { anotherElection } from '../../../../src/ingest/normalise/identity/another-election.js';
import { areCompatible } from '../../../../src/ingest/normalise/identity/divide-alike.js';
import { stationKey } from '../../../../src/ingest/normalise/identity/station-key.js';
import { territoryKey } from '../../../../src/ingest/normalise/identity/territory-key.js';
import { BLANK } from '../../../../src/model/count.js';
import { getOrAdd } from '../../../../src/model/get-or-add.js';
import type { ResultForms } from '../../../../src/model/result-forms.js';
import { REAL_DATA_ABSENT, realRows, WHY_SKIPPED } from './real-tables.js';
import { type NamedFile, settleRows } from './settle-rows.js';

const MINUTES = 60_000;

/** Different territories below one parent whose names may be one by their keys: "parent: name = name". */
function foldingAlike(paths: readonly (readonly string[])[]): readonly string[] {
  const below = new Map<string, Set<string>>();
  for (const path of paths) {
    path.forEach((name, level) => {
      getOrAdd(below, path.slice(0, level).join(' › '), () => new Set<string>()).add(name);
    });
  }
  return [...below].flatMap(([parent, names]) => {
    const keys = [...names].map((name) => ({ name, key: territoryKey(name) }));
    const byCore = new Map<string, (typeof keys)[number][]>();
    for (const one of keys) getOrAdd(byCore, one.key.core, (): typeof keys => []).push(one);
    return [...byCore.values()].flatMap((alike) =>
      alike.length > 1 && areCompatible(alike.map(({ key }) => key))
        ? [`${parent}: ${alike.map(({ name }) => name).join(' = ')}`]
        : [],
    );
  });
}

/** Latin letters as a passport writes them: one system of many. */
const PASSPORT: Readonly<Record<string, string>> = {
  ...{ а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ё: 'e', ж: 'zh', з: 'z', и: 'i', й: 'y', к: 'k' },
  ...{ л: 'l', м: 'm', н: 'n', о: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ф: 'f', х: 'kh', ц: 'ts' },
  ...{ ч: 'ch', ш: 'sh', щ: 'shch', ъ: '', ы: 'y', ь: '', э: 'e', ю: 'yu', я: 'ya' },
};
const inLatin = (name: string): string =>
  name.toLowerCase().replace(/[а-яё]/gu, (letter) => PASSPORT[letter] ?? letter);

describe.skipIf(REAL_DATA_ABSENT)(`the territories of real elections${WHY_SKIPPED}`, () => {
  it.each(['2011', '2018', '2024'])(
    'fold alike nowhere in Russia %s, below one parent',
    async (year) => {
      const paths = await realRows(`ru-federal/${year}.csv.zip`, ['region', 'tik']);
      expect(new Set(paths.map((path) => path.join(' › '))).size).toBeGreaterThan(2700);
      expect(foldingAlike(paths)).toEqual([]);
    },
    2 * MINUTES,
  );

  it(
    'fold alike nowhere in Poland',
    async () => {
      const paths = await realRows('pl-2020/round1.zip', ['Województwo', 'Powiat', 'Gmina']);
      expect(foldingAlike(paths)).toEqual([]);
    },
    MINUTES,
  );

  it(
    'fold alike nowhere among the 83,000 villages of Indonesia',
    async () => {
      const paths = await realRows('id-2019/tps.csv.gz', ['prov', 'kab', 'kec', 'village']);
      expect(foldingAlike(paths)).toEqual([]);
    },
    3 * MINUTES,
  );
});

describe.skipIf(REAL_DATA_ABSENT)(`the stations of Russia 2011${WHY_SKIPPED}`, () => {
  let official: string[][];
  let copies: string[][];
  beforeAll(async () => {
    official = await realRows('ru-federal/2011.csv.zip', [
      'region',
      'tik',
      'uik',
      'Число избирателей, внесенных',
    ]);
    copies = (
      await realRows('ru-2011-observers/observer_copies.csv', [
        'region',
        'uik',
        'source',
        'Число избирателей, внесенных',
      ])
    ).filter(([, , source]) => source !== 'ЦИК');
  }, 2 * MINUTES);

  it('have different keys within their territory', () => {
    const keys = official.map(
      ([region = '', tik = '', uik = '']) => `${region} › ${tik} › ${stationKey(uik)}`,
    );
    expect(new Set(keys).size).toBe(official.length);
  });

  it(
    'are found by observers who write in Latin letters, without district and with zeros',
    () => {
      const files: NamedFile[] = [
        { path: 'cik.csv', rows: official.map((row) => row.slice(0, 3)) },
        {
          path: 'golos.csv',
          rows: copies.map(([region = '', uik = '']) => [inLatin(region), `УИК №${uik.padStart(6, '0')}`]),
        },
        { path: 'plain.csv', rows: copies.map((row) => row.slice(0, 2)) },
      ];
      const { stationOf, issues, length, names } = settleRows(files);
      expect(issues).toEqual([]);
      expect(length).toBe(official.length);
      copies.forEach((_, row) => {
        expect(stationOf(1, row)).toBe(stationOf(2, row));
      });
      expect(names[1]?.[0]).toMatch(/^Город Москва › .+ › 91$/u);
    },
    MINUTES,
  );

  it(
    'are those of the observers’ copies by their registered voters, and those of 2018 are not',
    async () => {
      const later = await realRows('ru-federal/2018.csv.zip', [
        'region',
        'tik',
        'uik',
        'Число избирателей, включенных',
      ]);
      const regionKeys = new Map<string, string>();
      const key = (region = '', uik = ''): string =>
        `${getOrAdd(regionKeys, region, () => territoryKey(region).core)} ${stationKey(uik)}`;
      const stations = new Map<string, number>();
      const tableOf = (
        file: number,
        rows: readonly (readonly [string, string | undefined])[],
      ): ResultForms => ({
        file,
        source: file,
        contest: 0,
        length: rows.length,
        stations: Int32Array.from(rows, ([name]) => getOrAdd(stations, name, () => stations.size)),
        fileLines: Int32Array.from(rows, (_, row) => row + 2),
        lines: {
          registered: { values: Int32Array.from(rows, ([, count]) => (count ? Number(count) : BLANK)) },
        },
        votes: new Map(),
      });
      const commission = tableOf(
        0,
        official.map(([region, , uik, count]) => [key(region, uik), count]),
      );
      const compare = (rows: readonly (readonly [string, string | undefined])[]) =>
        anotherElection({
          forms: [commission, tableOf(1, rows)],
          isCommission: (source) => source === 0,
          pathOf: (file) => ['cik.csv', 'golos.csv'][file] ?? '',
          publishedOf: () => null,
        });
      expect(compare(copies.map(([region, uik, , count]) => [key(region, uik), count]))).toEqual([]);
      const regions = new Map<string, [string, string | undefined][]>();
      for (const [region = '', , uik, count] of later)
        getOrAdd(regions, region, (): [string, string | undefined][] => []).push([key(region, uik), count]);
      const shared = [...regions.values()].filter(
        (rows) => rows.filter(([name]) => stations.has(name)).length >= 10,
      );
      expect(shared.length).toBeGreaterThan(80);
      expect(shared.filter((rows) => compare(rows).length === 0)).toEqual([]);
    },
    3 * MINUTES,
  );
});
