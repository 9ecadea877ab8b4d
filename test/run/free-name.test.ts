import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { freeName } from '../../src/run/free-name.js';

describe('the name of a report', () => {
  it('is the given one where nobody has it', () => {
    expect(freeName('north', new Set())).toBe('north');
  });

  it.each([
    [
      ['north', 'north'],
      ['north', 'north-2'],
    ],
    [
      ['North', 'north'],
      ['North', 'north-2'],
    ],
    [
      ['a', 'a-public'],
      ['a', 'a-public-2'],
    ],
    [
      ['a-public', 'a'],
      ['a-public', 'a-2'],
    ],
    [
      ['a', 'a-2', 'a'],
      ['a', 'a-2', 'a-3'],
    ],
  ])('of %j are %j', (given, names) => {
    const taken = new Set<string>();
    expect(given.map((name) => freeName(name, taken))).toEqual(names);
  });

  it('is never that of another, or of the public edition of another, whatever the capitals', () => {
    const name = fc.constantFrom('a', 'A', 'a-2', 'a-public', 'A-Public', 'a-public-public', 'a-2-public');
    fc.assert(
      fc.property(fc.array(name, { maxLength: 12 }), (given) => {
        const taken = new Set<string>();
        const folders = given
          .map((one) => freeName(one, taken))
          .flatMap((one) => [one, `${one}-public`].map((of) => of.toLowerCase()));
        expect(new Set(folders).size).toBe(folders.length);
      }),
    );
  });
});
