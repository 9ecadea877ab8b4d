import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  COMMAS_GROUP,
  type Convention,
  DOTS_GROUP,
  saidConvention,
  type Thousands,
} from '../../../../src/ingest/normalise/numbers/convention.js';
import {
  countUnder,
  numberUnder,
  writtenNumber,
} from '../../../../src/ingest/normalise/numbers/number-shapes.js';
import { LARGEST_COUNT } from '../../../../src/model/count.js';

const count = (text: string, convention: Convention): number | null => {
  const written = writtenNumber(text);
  return written === null ? null : countUnder(written, convention);
};

describe('a count', () => {
  it.each([
    // text, where dots group, where commas group
    ['1.413', 1413, null],
    ['1,413', null, 1413],
    ['1.000', 1000, 1],
    ['1,000', 1, 1000],
    ['12.000', 12_000, 12],
    ['237.0', null, 237],
    ['237,0', 237, null],
    ['237.00', null, 237],
    ['1000.000', null, 1000],
    ['1.413,00', 1413, null],
    ['1,413.00', null, 1413],
    ['1.413.000', 1_413_000, null],
    ['1,413,000', null, 1_413_000],
    ['1,00,000', null, 100_000],
    ['12,34,56,789', null, 123_456_789],
    ['1.00.000', null, null],
    ['0.000', null, 0],
    ['0,0', 0, null],
    ['0.413', null, null],
    ['012.345', null, null],
    ['14.13', null, null],
    ['1.4', null, null],
    ['12.5', null, null],
    ['1413.5', null, null],
    ['1.413.00', null, null],
    ['1.413,5', null, null],
    ['1,413,00', null, null],
    ['1.413.5', null, null],
    ['04.12.2011', null, null],
    ['1..413', null, null],
    ['.413', null, null],
    ['413.', null, null],
    ['3.000.000.000', null, null],
  ])('%j is %j where dots group and %j where commas do', (text, dots, commas) => {
    expect(count(text, DOTS_GROUP)).toBe(dots);
    expect(count(text, COMMAS_GROUP)).toBe(commas);
  });

  it.each([
    ['1 413', 1413],
    ['1\u00a0413', 1413],
    ['1\u202f413', 1413],
    ['1\u2009413', 1413],
    ['1\u2007413', 1413],
    ['12\u00a0345 678', 12_345_678],
    ["1'413", 1413],
    ['1’413', 1413],
    ['1ʼ413', 1413],
    ['1`413', 1413],
    ['1´413', 1413],
    ['١٤١٣', 1413],
    ['١٬٤١٣', 1413],
    ['٢٣٧٫٠', 237],
    ['１４１３', 1413],
    ['१४१३', 1413],
    ['\u200f1413', 1413],
    [' 1 413 ', 1413],
    ['007', 7],
    ['1413', 1413],
  ])('%j is %j whatever dots and commas mean', (text, value) => {
    expect(count(text, DOTS_GROUP)).toBe(value);
    expect(count(text, COMMAS_GROUP)).toBe(value);
  });

  it.each([
    ...[
      '',
      ' ',
      '-1',
      '+1',
      '−1 413',
      '1 413 %',
      '5%',
      '(5)',
      '1e3',
      '12 dwarves',
      'n/a',
      '½',
      '²',
      '1²',
      '1/2',
      '1:2',
    ],
    ...[
      '1  413',
      '14 13',
      '1 41',
      '1413 000',
      '0 413',
      "1'413 000",
      '1 413.000.000',
      '1.413 000',
      '1;413',
      '1413*',
    ],
    ...['2147483648', '9'.repeat(400), '1 000 000 000 000'],
  ])('%j is none', (text) => {
    expect(count(text, DOTS_GROUP)).toBeNull();
    expect(count(text, COMMAS_GROUP)).toBeNull();
  });

  it('is none that has lost decimals to the precision of the machine', () => {
    expect(count(`1413.${'0'.repeat(30)}1`, COMMAS_GROUP)).toBeNull();
    expect(count(`1413.${'0'.repeat(30)}`, COMMAS_GROUP)).toBe(1413);
  });

  it.each<[Thousands, string, number | null]>([
    ['.', '1.000', 1000],
    ['.', '1,000', 1],
    [',', '1,000', 1000],
    [',', '1.000', 1],
    [' ', '1 000', 1000],
    [' ', '1.000', 1],
    [' ', '1,000', 1],
    [' ', '1.413', null],
    ["'", '1’000', 1000],
    ["'", '1.000', 1],
    ['none', '1.000', 1],
    ['none', '1,000', 1],
    ['none', '1 000', null],
    ['none', '1٬000', null],
    ['none', '1413', 1413],
  ])('is read as a person says: with %j, %j is %j', (thousands, text, value) => {
    expect(count(text, saidConvention(thousands))).toBe(value);
  });

  it('is what it is written as, in every convention and script, in groups or not, with zeros behind or not', () => {
    const styles: readonly (readonly [Convention, string, string])[] = [
      [DOTS_GROUP, '.', ','],
      [COMMAS_GROUP, ',', '.'],
      [saidConvention(' '), '\u00a0', ','],
      [saidConvention("'"), '’', '.'],
      [saidConvention('none'), '', '.'],
    ];
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: LARGEST_COUNT }),
        fc.constantFrom(...styles),
        fc.constantFrom('', '0', '00'),
        fc.constantFrom('0', '٠', '०', '０'),
        (value, [convention, group, decimal], zeros, zero) => {
          const grouped = String(value).replace(/\B(?=(\d{3})+$)/gu, group);
          const offset = (zero.codePointAt(0) ?? 0) - 48;
          const text = (grouped + (zeros && decimal + zeros)).replace(/\d/gu, (digit) =>
            String.fromCodePoint((digit.codePointAt(0) ?? 0) + offset),
          );
          expect(count(text, convention)).toBe(value);
        },
      ),
    );
  });
});

describe('a number', () => {
  it('may have decimals', () => {
    expect(numberUnder('1.413', COMMAS_GROUP)).toBe(1.413);
    expect(numberUnder('1.413,5', DOTS_GROUP)).toBe(1413.5);
  });
});
