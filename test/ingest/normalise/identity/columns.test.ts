import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinDetails } from '../../../../src/ingest/normalise/identity/join-details.js';
import { listAt, listsBy } from '../../../../src/ingest/normalise/identity/lists-by.js';
import { createPairIndex } from '../../../../src/ingest/normalise/identity/pair-index.js';
import { STATION_KINDS, type StationDetails } from '../../../../src/model/station.js';

describe('createPairIndex', () => {
  it('gives every pair one index, from 0, and the pair back', () => {
    const pair = fc.tuple(fc.integer({ min: -1, max: 50 }), fc.integer());
    fc.assert(
      fc.property(fc.array(pair, { maxLength: 300 }), (pairs) => {
        const index = createPairIndex();
        const known = new Map<string, number>();
        for (const [left, right] of pairs) {
          const key = `${left} ${right}`;
          expect(index.find(left, right)).toBe(known.get(key) ?? -1);
          if (!known.has(key)) known.set(key, known.size);
          const found = index.indexOf(left, right);
          expect(found).toBe(known.get(key));
          expect([index.left(found), index.right(found)]).toEqual([left, right]);
        }
        expect(index.size()).toBe(known.size);
      }),
    );
  });
});

describe('listsBy', () => {
  it('lists the indices of every key in order, and leaves out -1', () => {
    const lists = listsBy([2, 0, -1, 2, 0], 4);
    expect([0, 1, 2, 3].map((key) => [...listAt(lists, key)])).toEqual([[1, 4], [], [0, 3], []]);
  });
});

describe('joinDetails', () => {
  const details: fc.Arbitrary<StationDetails> = fc.record({
    kind: fc.constantFrom(...STATION_KINDS),
    venue: fc.option(fc.constantFrom('School', 'Hospital', 'Ward 3')),
    latitude: fc.option(fc.constantFrom(55.75, 43.02)),
    longitude: fc.option(fc.constantFrom(37.61, 44.68)),
    counting: fc.option(fc.constantFrom('machine', 'hand')),
  });
  const joinAll = (all: readonly StationDetails[]) =>
    all.reduce<StationDetails | undefined>((known, given) => joinDetails(known, given), undefined);

  it('does not depend on who says it first', () => {
    const shuffled = fc
      .array(details, { minLength: 1, maxLength: 5 })
      .chain((all) => fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })));
    fc.assert(
      fc.property(shuffled, ([all, other]) => {
        expect(joinAll(other)).toEqual(joinAll(all));
      }),
    );
  });

  it('takes both coordinates from one statement', () => {
    const unknown = { kind: 'unknown', venue: null, counting: null } as const;
    expect(
      joinAll([
        { ...unknown, latitude: 55.75, longitude: 37.61 },
        { ...unknown, latitude: 43.02, longitude: 44.68 },
        { ...unknown, latitude: 1, longitude: null },
      ]),
    ).toMatchObject({ latitude: 43.02, longitude: 44.68 });
  });
});
