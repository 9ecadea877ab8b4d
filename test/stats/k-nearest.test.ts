import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { kNearest } from '../../src/stats/k-nearest.js';
import { randomWords } from '../../src/stats/random-words.js';

/** Great-circle distance by the haversine formula (R. W. Sinnott, Sky and Telescope 68 (1984) 159). */
function haversine([lat1, lon1]: readonly [number, number], [lat2, lon2]: readonly [number, number]): number {
  const radians = Math.PI / 180;
  const half =
    Math.sin(((lat2 - lat1) * radians) / 2) ** 2 +
    Math.cos(lat1 * radians) * Math.cos(lat2 * radians) * Math.sin(((lon2 - lon1) * radians) / 2) ** 2;
  return 2 * 6371.0088 * Math.asin(Math.sqrt(half));
}

describe('k-nearest', () => {
  it('knows the way from Paris to London and New York', () => {
    const { neighbours, kilometres } = kNearest(
      Float64Array.of(48.8566, 51.5074, 40.7128),
      Float64Array.of(2.3522, -0.1278, -74.006),
      2,
    );
    expect([...neighbours]).toEqual([1, 2, 0, 2, 1, 0]);
    expect(Math.round(kilometres[0] ?? 0)).toBe(344);
    expect(Math.round(kilometres[1] ?? 0)).toBe(5837);
  });

  it('finds what going through all others finds, over the whole globe', () => {
    const place = fc.tuple(
      fc.double({ min: -90, max: 90, noNaN: true }),
      fc.double({ min: -180, max: 180, noNaN: true }),
    );
    fc.assert(
      fc.property(fc.array(place, { minLength: 4, maxLength: 80 }), (places) => {
        const { kilometres } = kNearest(
          Float64Array.from(places, ([latitude]) => latitude),
          Float64Array.from(places, ([, longitude]) => longitude),
          3,
        );
        places.forEach((from, unit) => {
          const distances = places
            .filter((_, at) => at !== unit)
            .map((to) => haversine(from, to))
            .sort((one, other) => one - other);
          for (let rank = 0; rank < 3; rank++)
            expect(Math.abs((kilometres[3 * unit + rank] ?? 0) - (distances[rank] ?? 0))).toBeLessThan(0.01);
        });
      }),
      { numRuns: 50 },
    );
  });

  it('takes of equally near ones those that come first, and units of one building for neighbours', () => {
    const latitudes = Float64Array.from({ length: 60 }, (_, unit) => Math.floor(unit / 30));
    const { neighbours, kilometres } = kNearest(latitudes, new Float64Array(60), 2);
    expect([...neighbours.subarray(0, 6)]).toEqual([1, 2, 0, 2, 0, 1]);
    expect([...neighbours.subarray(118)]).toEqual([30, 31]);
    expect(kilometres.every((distance) => distance === 0)).toBe(true);
  });

  it('does not stop at the 180th meridian', () => {
    const { neighbours } = kNearest(Float64Array.of(66, 66, 66), Float64Array.of(179.9, 170, -179.9), 1);
    expect([...neighbours]).toEqual([2, 0, 0]);
  });

  it('finds eight of 100,000 places for each, none farther than the next', () => {
    const word = randomWords(5);
    const latitudes = Float64Array.from({ length: 100_000 }, () => 45 + (25 * word()) / 2 ** 32);
    const longitudes = Float64Array.from({ length: 100_000 }, () => 30 + (140 * word()) / 2 ** 32);
    const { kilometres } = kNearest(latitudes, longitudes, 8);
    expect(kilometres).toHaveLength(800_000);
    expect(kilometres.every((distance, at) => at % 8 === 0 || distance >= (kilometres[at - 1] ?? 0))).toBe(
      true,
    );
  });

  it('refuses too many neighbours and blanks', () => {
    const two = Float64Array.of(1, 2);
    expect(() => kNearest(two, two, 2)).toThrow(RangeError);
    expect(() => kNearest(two, two, 0)).toThrow(RangeError);
    expect(() => kNearest(two, Float64Array.of(1, Number.NaN), 1)).toThrow(RangeError);
  });
});
