import { describe, expect, it } from 'vitest';
import { isSameName, matchContestants } from '../../../src/ingest/inspect/same-names.js';

const OFFICIAL = new Map([
  ['sr', '1. Политическая партия СПРАВЕДЛИВАЯ РОССИЯ'],
  ['ldpr', '2. Политическая партия "Либерально-демократическая партия России"'],
  ['kprf', '4. Политическая партия "Коммунистическая партия Российской Федерации"'],
  ['yabloko', '5. Политическая партия "Российская объединенная демократическая партия "ЯБЛОКО"'],
]);

describe('two names of contestants', () => {
  it.each([
    ['Единая Россия', '6. Всероссийская политическая партия "ЕДИНАЯ РОССИЯ"'],
    ['КПРФ', '4. Политическая партия "Коммунистическая партия Российской Федерации"'],
    ['Robert BIEDROŃ', 'Robert Biedroń'],
    ['MAS-IPSP', 'MAS - IPSP'],
  ])('“%s” and “%s” may be one', (one, other) => {
    expect([isSameName(one, other), isSameName(other, one)]).toEqual([true, true]);
  });

  it.each([
    ['Единая Россия', 'Справедливая Россия'],
    ['List 1', 'List 10'],
    ['PAN', 'PANAL'],
    ['Ash', 'Birch'],
  ])('“%s” and “%s” are two', (one, other) => {
    expect(isSameName(one, other)).toBe(false);
  });
});

describe('two lists of contestants', () => {
  it('are matched one to one where every name fits one other', () => {
    const copies = new Map([
      ['a', 'ЯБЛОКО'],
      ['b', 'КПРФ'],
      ['c', 'Справедливая Россия'],
      ['d', 'ЛДПР'],
    ]);
    expect(matchContestants(OFFICIAL, copies)).toEqual(
      new Map([
        ['a', 'yabloko'],
        ['b', 'kprf'],
        ['c', 'sr'],
        ['d', 'ldpr'],
      ]),
    );
  });

  it('are not matched where a name fits none, or two, or the lists differ in length', () => {
    const of = (...names: string[]) => new Map(names.map((name, index) => [String(index), name]));
    expect(matchContestants(of('Ann Ash', 'Bob Birch'), of('Ann Ash', 'Cy Cedar'))).toBe(null);
    expect(matchContestants(of('Ann Ash', 'Ann Birch'), of('Ann', 'Birch'))).toBe(null);
    expect(matchContestants(of('Ann', 'Bob'), of('Ann'))).toBe(null);
    expect(matchContestants(of(), of())).toBe(null);
  });
});
