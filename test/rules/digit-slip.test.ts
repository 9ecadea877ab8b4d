import { describe, expect, it } from 'vitest';
import { digitSlip } from '../../src/rules/digit-slip.js';

describe('digitSlip', () => {
  it.each([
    ['two neighbours swapped', 'digits-swapped', 1324, 1234],
    ['the first two swapped', 'digits-swapped', 21, 12],
    ['the last two swapped', 'digits-swapped', 1243, 1234],
    ['a digit left out in the middle', 'digit-dropped', 134, 1234],
    ['the first digit left out', 'digit-dropped', 234, 1234],
    ['the last digit left out', 'digit-dropped', 123, 1234],
    ['one of two equal digits left out', 'digit-dropped', 15, 155],
    ['a zero left out', 'digit-dropped', 15, 105],
    ['a digit put in', 'digit-added', 12_934, 1234],
    ['a digit doubled', 'digit-added', 1223, 123],
    ['a digit put in front', 'digit-added', 9123, 123],
    ['a zero at the end', 'digit-added', 1230, 123],
    ['one hundred too many', 'hundred-more', 1334, 1234],
    ['one hundred too few', 'hundred-less', 1134, 1234],
    ['one thousand too many', 'thousand-more', 5234, 4234],
    ['one thousand too few', 'thousand-less', 3234, 4234],
  ] as const)('knows %s', (_, slip, written, needed) => {
    expect(digitSlip(written, needed)).toBe(slip);
  });

  it.each([
    ['the same number', 1234, 1234],
    ['two digits swapped that are no neighbours', 4231, 1234],
    ['two pairs swapped', 2143, 1234],
    ['two digits left out', 12, 1234],
    ['two digits put in', 1234, 12],
    ['one digit mistaken for another', 1235, 1234],
    ['99, 101 and 999 too many', 1333, 1234],
    ['101 too many', 1335, 1234],
    ['999 too many', 2233, 1234],
    ['1,001 too few', 3233, 4234],
    ['ten too many', 1244, 1234],
    ['a number below zero', 5, -5],
    ['a lone digit where 0 is needed', 7, 0],
    ['a zero where a lone digit is needed', 0, 7],
  ])('sees no slip in %s', (_, written, needed) => {
    expect(digitSlip(written, needed)).toBeNull();
  });

  it('takes what is left with zeros in front for the number without them', () => {
    expect(digitSlip(5, 105)).toBe('digit-dropped');
    expect(digitSlip(5, 1005)).toBe('digit-dropped');
    expect(digitSlip(0, 100)).toBe('digit-dropped');
    // A swap that brings a zero to the front shows as a number that is one digit shorter.
    expect(digitSlip(12, 102)).toBe('digit-dropped');
    // The other way round two digits would have to be put in.
    expect(digitSlip(105, 5)).toBe('hundred-more');
    expect(digitSlip(1005, 5)).toBe('thousand-more');
    expect(digitSlip(205, 5)).toBeNull();
  });

  it('tells the slip of digits rather than the round hundred or thousand where both fit', () => {
    expect(digitSlip(110, 10)).toBe('digit-added');
    expect(digitSlip(10, 110)).toBe('digit-dropped');
    expect(digitSlip(1234, 234)).toBe('digit-added');
  });
});
