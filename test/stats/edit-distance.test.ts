import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { editDistance } from '../../src/stats/edit-distance.js';

/** Few different characters, so that the texts resemble each other. */
const text = fc.string({ unit: fc.constantFrom('a', 'b', 'я', 'Я', ' '), maxLength: 12 });

describe('editDistance', () => {
  it.each([
    ['kitten', 'sitting', 3],
    ['saturday', 'sunday', 3],
    ['flaw', 'lawn', 2],
    ['intention', 'execution', 5],
    ['', 'abc', 3],
    ['abc', '', 3],
    ['', '', 0],
    ['valid', 'vaild', 2],
    ['явка', 'Явка', 1],
  ])('is known for %j and %j', (left, right, distance) => {
    expect(editDistance(left, right)).toBe(distance);
  });

  it('is zero for equal texts and for no others', () => {
    fc.assert(
      fc.property(text, text, (left, right) => {
        expect(editDistance(left, left)).toBe(0);
        expect(editDistance(left, right) === 0).toBe(left === right);
      }),
    );
  });

  it('is symmetric', () => {
    fc.assert(
      fc.property(text, text, (left, right) => editDistance(left, right) === editDistance(right, left)),
    );
  });

  it('never gets shorter by way of a third text', () => {
    fc.assert(
      fc.property(
        text,
        text,
        text,
        (left, middle, right) =>
          editDistance(left, right) <= editDistance(left, middle) + editDistance(middle, right),
      ),
    );
  });

  it('lies between the difference of the lengths and the longer length', () => {
    fc.assert(
      fc.property(text, text, (left, right) => {
        const distance = editDistance(left, right);
        expect(distance).toBeGreaterThanOrEqual(Math.abs(left.length - right.length));
        expect(distance).toBeLessThanOrEqual(Math.max(left.length, right.length));
      }),
    );
  });

  it('grows by one with one more character that the other text does not have', () => {
    fc.assert(fc.property(text, text, (left, right) => editDistance(left + right, `${left}#${right}`) === 1));
  });
});
