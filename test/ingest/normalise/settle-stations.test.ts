import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createStationBook } from '../../../src/ingest/normalise/station-book.js';
import { createTerritoryBook } from '../../../src/ingest/normalise/territory-book.js';
import { territoryPath } from '../../../src/model/territory.js';

/** Territories from the top down, then the station's number. */
type Mention = readonly string[];

const by = { file: 0, fileLine: 2 };

/**
 * The station that each mention became, and the mentions that could not be joined, all as paths. Each mention stands in a
 * file of its own unless told otherwise: one file that names two stations means two.
 */
function settle(mentioned: readonly Mention[], fileOf = (mention: number): number => mention) {
  const territories = createTerritoryBook();
  const book = createStationBook();
  const mentions = mentioned.map((path, index) =>
    book.mention(territories.indexOf(path.slice(0, -1)), path.at(-1) ?? '', {
      file: fileOf(index),
      fileLine: 2,
    }),
  );
  const places = territories.finish();
  const { stations, stationOf, ambiguous } = book.settle(places);
  const nameOf = (station: number): string =>
    [...territoryPath(places, stations.territories[station] ?? -1), stations.ids[station] ?? ''].join(' › ');
  return {
    length: stations.length,
    names: mentions.map((mention) => nameOf(stationOf[mention] ?? -1)),
    ambiguous: ambiguous.map(({ mention, fits }) => ({
      name: mentioned[mentions.indexOf(mention)]?.join(' › '),
      fits,
    })),
  };
}

describe('settleStations', () => {
  it('counts mentions of one number in one territory as one station', () => {
    expect(
      settle([
        ['Moscow', '91'],
        ['Moscow', '91'],
        ['Moscow', '92'],
      ]).length,
    ).toBe(2);
  });

  it('joins a mention that names fewer territories to the only station it fits', () => {
    expect(
      settle([
        ['Moscow', '91'],
        ['Moscow', 'Khamovniki', '91'],
        ['Moscow', 'Arbat', '92'],
      ]),
    ).toMatchObject({
      length: 2,
      names: ['Moscow › Khamovniki › 91', 'Moscow › Khamovniki › 91', 'Moscow › Arbat › 92'],
      ambiguous: [],
    });
  });

  it('joins a mention that leaves out the top or the middle of the path', () => {
    const whole = ['Russia', 'Moscow', 'Khamovniki', '91'];
    for (const part of [['91'], ['Khamovniki', '91'], ['Russia', 'Khamovniki', '91'], ['Moscow', '91']])
      expect(settle([part, whole]).length).toBe(1);
  });

  it('joins the shorter and the middle mention of one path to the longest', () => {
    expect(settle([['91'], ['Moscow', 'Khamovniki', '91'], ['Moscow', '91']])).toMatchObject({
      length: 1,
      ambiguous: [],
    });
  });

  it('joins none where two stations fit, and says how many do', () => {
    expect(
      settle([
        ['Moscow', '91'],
        ['Moscow', 'Khamovniki', '91'],
        ['Moscow', 'Arbat', '91'],
      ]),
    ).toMatchObject({ length: 3, ambiguous: [{ name: 'Moscow › 91', fits: 2 }] });
  });

  it('joins none that one file names beside the other: to it they are two', () => {
    const both = [
      ['Moscow', '91'],
      ['Moscow', 'Khamovniki', '91'],
    ];
    expect(settle(both, () => 0)).toMatchObject({
      length: 2,
      ambiguous: [{ name: 'Moscow › 91', fits: 1 }],
    });
    const third = [...both, ['Moscow', '91']];
    expect(settle(third, (mention) => (mention === 0 ? 1 : 0)).length).toBe(2);
    expect(settle(third, (mention) => (mention === 1 ? 1 : 0)).length).toBe(1);
  });

  it('does not join other numbers, other territories or territories in another order', () => {
    const whole = ['Moscow', 'Khamovniki', '91'];
    for (const other of [
      ['Moscow', '92'],
      ['Tver', '91'],
      ['Khamovniki', 'Moscow', '91'],
      ['Moscow', '91a'],
    ])
      expect(settle([whole, other]).length).toBe(2);
  });

  it('keeps stations apart whose paths are equally long', () => {
    expect(
      settle([
        ['North', '1'],
        ['South', '1'],
      ]).length,
    ).toBe(2);
  });

  const path = fc
    .tuple(
      fc.subarray(['Russia', 'Moscow', 'Centre', 'Arbat', 'Presnya'], { maxLength: 4 }),
      fc.constantFrom('1', '2'),
    )
    .map(([territories, id]) => [...territories, id]);
  const mentions = fc.uniqueArray(path, { maxLength: 10, selector: (names) => names.join('›') });

  it('gives the same stations in whatever order they are mentioned', () => {
    const shuffled = mentions.chain((list) =>
      fc.tuple(
        fc.constant(list),
        fc.shuffledSubarray(list, { minLength: list.length, maxLength: list.length }),
      ),
    );
    const byMention = (list: readonly Mention[]) => {
      const { names, ambiguous } = settle(list);
      return {
        stationOf: new Map(list.map((mention, index) => [mention.join(' › '), names[index]])),
        fits: new Map(ambiguous.map(({ name, fits }) => [name, fits])),
      };
    };
    fc.assert(
      fc.property(shuffled, ([list, other]) => {
        expect(byMention(other)).toEqual(byMention(list));
      }),
    );
  });

  it('never makes one station of two that one file names', () => {
    const inFiles = fc.tuple(mentions, fc.array(fc.nat({ max: 2 }), { minLength: 10, maxLength: 10 }));
    fc.assert(
      fc.property(inFiles, ([list, files]) => {
        const { names } = settle(list, (mention) => files[mention] ?? 0);
        const named = list.map((_, mention) => `${files[mention]}: ${names[mention]}`);
        expect(new Set(named).size).toBe(list.length);
      }),
      {
        examples: [
          [
            [
              [['1'], ['Arbat', '1'], ['Moscow', 'Arbat', '1']],
              [0, 0, 1],
            ],
          ],
        ],
      },
    );
  });

  it('joins a mention only to a station of its number that has all its territories', () => {
    fc.assert(
      fc.property(mentions, (list) => {
        const { names } = settle(list);
        for (const [index, mention] of list.entries()) {
          const station = (names[index] ?? '').split(' › ');
          expect(station.at(-1)).toBe(mention.at(-1));
          expect(station.filter((name) => mention.includes(name))).toEqual(mention);
        }
      }),
    );
  });
});

describe('two mentions in one file', () => {
  it('are two stations, whatever fits', () => {
    const territories = createTerritoryBook();
    const book = createStationBook();
    const [short, long] = [['Moscow'], ['Moscow', 'Arbat']].map((path) => territories.indexOf(path));
    book.mention(short ?? -1, '91', by);
    book.mention(long ?? -1, '91', { ...by, fileLine: 3 });
    const { stations, ambiguous } = book.settle(territories.finish());
    expect(stations.length).toBe(2);
    expect(ambiguous).toHaveLength(1);
  });
});
