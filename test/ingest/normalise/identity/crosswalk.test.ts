import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crosswalkOf, type NamedFile, partition, settleRows } from './settle-rows.js';

describe('a crosswalk', () => {
  const cik: NamedFile = {
    path: 'cik.csv',
    rows: [
      ['Москва', '5'],
      ['Москва', '6'],
      ['Тверь', '5'],
    ],
    source: 0,
  };
  const golos: NamedFile = {
    path: 'golos.csv',
    rows: [
      ['Moscow', 'пятый'],
      ['Москва', '5'],
      ['Москва', '9'],
    ],
    source: 1,
  };
  const sources = ['cik', 'golos', 'camera'];

  it('joins what nothing else would', () => {
    const { stationOf, issues } = settleRows(
      [cik, golos],
      crosswalkOf(['golos,Moscow,пятый,Москва,5', 'golos,Москва,9,,6'], sources),
    );
    expect(stationOf(1, 0)).toBe(stationOf(0, 0));
    expect(stationOf(1, 2)).toBe(stationOf(0, 1));
    expect(issues).toEqual([]);
  });

  it('leaves no station without a mention behind', () => {
    expect(settleRows([cik, golos]).length).toBe(5);
    expect(settleRows([cik, golos], crosswalkOf(['golos,Moscow,пятый,Москва,5'], sources)).length).toBe(4);
  });

  it('moves one source’s station, though another writes the same', () => {
    const camera: NamedFile = { path: 'camera.csv', rows: [['Москва', '5']], source: 2 };
    const { stationOf } = settleRows([cik, golos, camera], crosswalkOf(['golos,Москва,5,Москва,6'], sources));
    expect(stationOf(1, 1)).toBe(stationOf(0, 1));
    expect(stationOf(2, 0)).toBe(stationOf(0, 0));
  });

  it('takes a station away from the commission’s', () => {
    const { stationOf, issues, length } = settleRows(
      [cik, golos],
      crosswalkOf(['golos,Москва,5,,', 'golos,,пятый,,', ',,9,,'], sources),
    );
    expect(stationOf(1, 1)).not.toBe(stationOf(0, 0));
    expect(length).toBe(6);
    expect(issues).toEqual([]);
  });

  it('reads spellings as files do, but prefers what is written exactly so', () => {
    const both: NamedFile = {
      path: 'golos.csv',
      rows: [
        ['г. Москва', 'УИК №5'],
        ['г. Москва', '05'],
      ],
      source: 1,
    };
    const folded = settleRows([cik, both], crosswalkOf(['golos,MOSKVA,5,Москва,6'], sources));
    expect([0, 1].map((row) => folded.stationOf(1, row))).toEqual([
      folded.stationOf(0, 1),
      folded.stationOf(0, 1),
    ]);
    const exact = settleRows([cik, both], crosswalkOf(['golos,MOSKVA,05,Москва,6'], sources));
    expect(exact.stationOf(1, 1)).toBe(exact.stationOf(0, 1));
    expect(exact.stationOf(1, 0)).not.toBe(exact.stationOf(0, 1));
  });

  it('makes one of two stations of one file, if it says so', () => {
    const rows = ['golos,Москва,9,Москва,5'];
    const { stationOf } = settleRows([cik, golos], crosswalkOf(rows, sources));
    expect(stationOf(1, 2)).toBe(stationOf(1, 1));
  });

  it.each([
    ['source', 'gols,Москва,9,Москва,5'],
    ['station', 'golos,Москва,77,Москва,5'],
    ['station', 'golos,Тверь,9,Москва,5'],
    ['station', 'golos,Москва,,Москва,5'],
    ['station', 'camera,Москва,9,Москва,5'],
    ['target', 'golos,Москва,9,Москва,77'],
    ['target', 'golos,Москва,9,,пятый'],
    ['several', 'golos,Москва,9,,5'],
  ])('whose row has no effect is an issue (%s)', (reason, row) => {
    const plain = settleRows([cik, golos]);
    const settled = settleRows([cik, golos], crosswalkOf([row], sources));
    expect(settled.names).toEqual(plain.names);
    expect(settled.issues).toContainEqual(
      expect.objectContaining({
        code: 'crosswalk-row-unused',
        file: 'crosswalk.csv',
        line: 2,
        args: { reason },
      }),
    );
  });

  it('that contradicts itself is not followed', () => {
    const rows = ['golos,Москва,9,Москва,5', 'golos,Москва,9,Москва,6'];
    const settled = settleRows([cik, golos], crosswalkOf(rows, sources));
    expect(settled.names).toEqual(settleRows([cik, golos]).names);
    expect(
      settled.issues
        .filter(({ code }) => code === 'crosswalk-row-unused')
        .map(({ line, args }) => [line, args]),
    ).toEqual([
      [2, { reason: 'contradicted' }],
      [3, { reason: 'contradicted' }],
    ]);
  });

  it('that says a thing twice is followed', () => {
    const rows = ['golos,Москва,9,Москва,5', 'golos,Москва,009,Москва,УИК 5'];
    const { stationOf } = settleRows([cik, golos], crosswalkOf(rows, sources));
    expect(stationOf(1, 2)).toBe(stationOf(0, 0));
  });

  it('means the same whatever the order of its rows and of the files', () => {
    const row = fc.constantFrom(
      'golos,Москва,9,Москва,5',
      'golos,Москва,9,,6',
      ',Moscow,пятый,Тверь,5',
      'golos,Москва,5,,',
      'golos,,пятый,,',
      'x,,1,,',
    );
    fc.assert(
      fc.property(fc.uniqueArray(row), fc.boolean(), (rows, isReversed) => {
        const files = isReversed ? [golos, cik] : [cik, golos];
        const other = [...rows].reverse();
        expect(partition(files, crosswalkOf(other, sources))).toEqual(
          partition([cik, golos], crosswalkOf(rows, sources)),
        );
      }),
    );
  });
});
