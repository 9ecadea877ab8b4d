import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hexagonBins } from '../../../src/report/charts/hexagon-bins.js';

const point = fc.record({
  x: fc.double({ min: -500, max: 500, noNaN: true }),
  y: fc.double({ min: -500, max: 500, noNaN: true }),
});

describe('hexagon-bins', () => {
  it('keeps every point once, within the hexagon around it', () => {
    fc.assert(
      fc.property(fc.array(point, { maxLength: 200 }), (points) => {
        const bins = hexagonBins(points, 5);
        expect(bins.flatMap((bin) => bin.points).length).toBe(points.length);
        for (const bin of bins)
          for (const { x, y } of bin.points)
            expect(Math.hypot(x - bin.x, y - bin.y)).toBeLessThanOrEqual(5 + 1e-9);
      }),
    );
  });

  it('puts centres no nearer to each other than two apothems', () => {
    const points = Array.from({ length: 2000 }, (_, index) => ({
      x: (index * 7.3) % 100,
      y: (index * 3.7) % 90,
    }));
    const bins = hexagonBins(points, 5);
    const gaps = bins.flatMap((one, index) =>
      bins.slice(index + 1).map((other) => Math.hypot(one.x - other.x, one.y - other.y)),
    );
    expect(Math.min(...gaps)).toBeCloseTo(5 * Math.sqrt(3), 9);
  });

  it('gives points in one place one hexagon, and none none', () => {
    expect(
      hexagonBins(
        [
          { x: 3, y: 4 },
          { x: 3, y: 4 },
        ],
        5,
      ),
    ).toHaveLength(1);
    expect(hexagonBins([], 5)).toEqual([]);
  });
});
