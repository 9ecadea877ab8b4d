import { describe, expect, it } from 'vitest';
import { placesOfRow } from '../../../../src/checks/pattern/results/result-rows.js';
import {
  type StationResults,
  stationResults,
} from '../../../../src/checks/pattern/results/station-results.js';
import { widestResults } from '../../../../src/checks/pattern/results/widest-results.js';
import { BLANK } from '../../../../src/model/count.js';
import { type BuiltForm, type BuiltTable, buildForms } from '../../build-forms.js';

const form = (
  station: string,
  votes: readonly (number | null)[],
  lines: BuiltForm['lines'] = {
    registered: 100,
    valid: votes.reduce<number>((sum, count) => sum + (count ?? 0), 0),
  },
): BuiltForm => ({ territory: 'N', station, lines, votes });

const rowsOf = (tables: readonly BuiltTable[]) => {
  const dataset = buildForms(tables);
  return stationResults(dataset).map((results) => describeRows(dataset.stations.ids, results));
};

const describeRows = (ids: readonly string[], results: StationResults) => ({
  contest: results.contest,
  stations: [...results.stations].map((station) => ids[station]),
  leader: results.leader,
  leading: [...results.leading],
  cast: [...results.cast],
});

describe('station-results', () => {
  it('hold the stations of a contest by name, with the votes of who has the most over all of them', () => {
    const forms = [form('2', [1, 40]), form('1', [30, 5]), form('3', [2, 3])];
    const expected = [
      { contest: 0, stations: ['1', '2', '3'], leader: 'b', leading: [5, 40, 3], cast: [35, 41, 5] },
    ];
    expect(rowsOf([{ contest: 'mayor', forms }])).toEqual(expected);
    expect(rowsOf([{ contest: 'mayor', forms: forms.toReversed() }])).toEqual(expected);
  });

  it('keep a blank as one', () => {
    const [results] = stationResults(
      buildForms([
        {
          contest: 'mayor',
          forms: [
            form('1', [null, 5], { registered: null, valid: 5 }),
            form('2', [9, 1], { registered: 20, valid: 10 }),
          ],
        },
      ]),
    );
    expect(results).toMatchObject({ leader: 'a', length: 2 });
    expect(
      [results?.leading, results?.registered, results?.cast].map((column) => [...(column ?? [])]),
    ).toEqual([
      [BLANK, 9],
      [BLANK, 20],
      [5, 10],
    ]);
  });

  it('hold the form last published of each station', () => {
    expect(
      rowsOf([
        { contest: 'mayor', published: '2020-09-15', forms: [form('1', [8, 2])] },
        { contest: 'mayor', published: '2020-09-14', forms: [form('1', [7, 3]), form('2', [4, 1])] },
      ]),
    ).toMatchObject([{ stations: ['1', '2'], leading: [8, 4] }]);
  });

  it('leave electronic stations out, and count them', () => {
    const built = buildForms([{ contest: 'mayor', forms: [form('1', [8, 2]), form('5001', [900, 1])] }]);
    const electronic = {
      kind: 'electronic',
      venue: null,
      latitude: null,
      longitude: null,
      counting: null,
    } as const;
    const dataset = { ...built, stations: { ...built.stations, details: new Map([[1, electronic]]) } };
    expect(stationResults(dataset)).toMatchObject([{ length: 1, electronic: 1, stations: Int32Array.of(0) }]);
  });

  it('add all contests together where they share no station, each with its own leader', () => {
    const tables = [
      { contest: 'north', forms: [form('1', [8, 2])] },
      { contest: 'south', forms: [form('2', [3, 6]), form('3', [1, 1])] },
    ];
    expect(rowsOf(tables)).toMatchObject([
      { contest: 0, leader: 'a', stations: ['1'] },
      { contest: 1, leader: 'b', stations: ['2', '3'] },
      { contest: -1, leader: null, stations: ['1', '2', '3'], leading: [8, 6, 1], cast: [10, 9, 2] },
    ]);
    const dataset = buildForms(tables);
    const [together] = widestResults(dataset);
    expect(widestResults(dataset)).toHaveLength(1);
    expect([0, 1, 2].map((row) => together?.formsOf(row)[0]?.publication.contest)).toEqual([0, 1, 1]);
    expect(together && [...together.contests]).toEqual([0, 1, 1]);
  });

  it('keep contests apart where a station has forms of two', () => {
    const tables = [
      { contest: 'council', forms: [form('1', [8, 2])] },
      { contest: 'mayor', forms: [form('1', [3, 6]), form('2', [1, 1])] },
    ];
    expect(rowsOf(tables).map(({ contest }) => contest)).toEqual([0, 1]);
    expect(widestResults(buildForms(tables)).map(({ contest }) => contest)).toEqual([0, 1]);
  });

  it('have no leader where nobody has a vote, and of equals the first', () => {
    expect(rowsOf([{ contest: 'mayor', forms: [form('1', [0, 0])] }])).toMatchObject([
      { leader: null, leading: [BLANK] },
    ]);
    expect(rowsOf([{ contest: 'mayor', forms: [form('1', [4, 4])] }])).toMatchObject([{ leader: 'a' }]);
  });

  it('are of each number the one last published, where a later publication has some lines only', () => {
    const all = { registered: 20, issuedInStation: 11, invalid: 1 };
    const tables = [
      {
        contest: 'mayor',
        published: '2020-09-13',
        forms: [{ ...form('1', [8, 2]), lines: { ...all, valid: 10 } }],
      },
      {
        contest: 'mayor',
        published: '2020-09-15',
        forms: [{ ...form('1', [7, null]), lines: { valid: 9 } }],
      },
    ];
    const dataset = buildForms(tables);
    const [results] = stationResults(dataset);
    expect(results).toMatchObject({
      registered: Int32Array.of(20),
      tookPart: Int32Array.of(11),
      cast: Int32Array.of(10),
      valid: Int32Array.of(9),
      leading: Int32Array.of(7),
    });
    expect(results?.votes.map(([votes]) => votes)).toEqual([7, 2]);
    expect(results?.formsOf(0).map(({ publication }) => publication.published)).toEqual([
      '2020-09-15',
      '2020-09-13',
    ]);
    expect(results && placesOfRow(dataset, results, 0)).toEqual([
      { file: '1.csv', line: 2 },
      { file: '0.csv', line: 2 },
    ]);
  });

  it('are read once for each data set', () => {
    const dataset = buildForms([{ contest: 'mayor', forms: [form('1', [8, 2])] }]);
    const [results] = stationResults(dataset);
    expect(stationResults(dataset)[0]).toBe(results);
    expect(results?.formsOf(0).map(({ row }) => row)).toEqual([0]);
  });

  it('are none where the commission published no forms', () => {
    const built = buildForms([{ contest: 'mayor', forms: [form('1', [8, 2])] }]);
    const others = {
      ...built,
      sources: built.sources.map((source) => ({ ...source, role: 'observer' as const })),
    };
    expect(stationResults(others)).toEqual([]);
  });
});
