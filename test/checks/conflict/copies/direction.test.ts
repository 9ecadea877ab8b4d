import { describe, expect, it } from 'vitest';
import { directionOf } from '../../../../src/checks/conflict/copies/direction.js';
import { remainderOf } from '../../../../src/checks/conflict/copies/honest-error.js';

describe('the direction of differences', () => {
  it('counts the stations that go each way, and those that differ by five or more', () => {
    expect(directionOf(Int32Array.of(0, 4, 5, -5, -4, 0, 12), 1)).toMatchObject({
      compared: 7,
      up: 3,
      equal: 2,
      down: 2,
      net: 12,
      median: 0,
      fiveOrMore: 3,
      largest: 12,
    });
  });

  it('has no median and nothing unlikely where there is no station', () => {
    expect(directionOf(new Int32Array(), 1)).toEqual({
      compared: 0,
      up: 0,
      equal: 0,
      down: 0,
      net: 0,
      median: null,
      fiveOrMore: 0,
      largest: 0,
      signTest: 0,
      netTest: { log10PValue: 0, method: 'exact', replicates: null },
    });
  });

  it('tells many small errors one way from few large ones the other', () => {
    // Twelve stations up by one, one down by twelve: a direction by stations, none by votes.
    const direction = directionOf(
      Int32Array.from({ length: 13 }, (_, index) => (index === 0 ? -12 : 1)),
      1,
    );
    expect(10 ** direction.signTest).toBeCloseTo((2 * 14) / 2 ** 13, 12);
    expect(direction.netTest.log10PValue).toBe(0);
  });
});

describe('honest error beside a net', () => {
  it('leaves nothing at the very size of the known recount, and one vote beyond it at one more', () => {
    expect(remainderOf(312, 'lead', 1_498_880)).toEqual({ allowed: 312, beyond: 0 });
    expect(remainderOf(-313, 'lead', 1_498_880)).toEqual({ allowed: 312, beyond: 1 });
    expect(remainderOf(683, 'one', 1_498_880).beyond).toBe(0);
  });

  it('is scaled to the votes compared', () => {
    expect(remainderOf(0, 'one', 149_888).allowed).toBeCloseTo(68.3, 9);
    expect(remainderOf(10, 'one', 0)).toEqual({ allowed: 0, beyond: 10 });
  });
});
