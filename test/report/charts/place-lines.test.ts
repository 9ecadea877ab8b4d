import { describe, expect, it } from 'vitest';
import { drawPlaceLines, type PlacePanel } from '../../../src/report/charts/place-lines.js';

const TEXTS = {
  title: 'Turnout differs',
  y: 'per cent',
  series: ['Turnout', 'Share'],
  format: (value: number) => String(value),
};

const points = (...values: readonly (readonly [date: string, value: number])[]) => ({
  points: values.map(([date, value]) => ({ date, value, said: `${date}: ${value}` })),
});
const draw = (...panels: PlacePanel[]): string => drawPlaceLines(panels, TEXTS);

/** Where its points lie. */
const circles = (svg: string): { x: number; y: number }[] =>
  [...svg.matchAll(/<circle cx="([^"]+)" cy="([^"]+)"/gu)].map(([, x, y]) => ({
    x: Number(x),
    y: Number(y),
  }));

/** Where the lines at 0, 50 and 100 per cent lie. */
const levels = (svg: string): number[] => [...svg.matchAll(/y1="([^"]+)"/gu)].map(([, y]) => Number(y));

describe('lines of places', () => {
  it('lie where days and percentages are, not the numbers of the elections', () => {
    const svg = draw({
      name: 'North',
      series: [points(['2000-01-01', 0], ['2001-01-01', 50], ['2010-01-01', 100])],
    });
    const [first, second, third] = circles(svg);
    const [zero, half, whole] = levels(svg);
    expect([first?.y, second?.y, third?.y]).toEqual([zero, half, whole]);
    const part = ((second?.x ?? 0) - (first?.x ?? 0)) / ((third?.x ?? 0) - (first?.x ?? 0));
    expect(part).toBeCloseTo(366 / 3653, 2);
  });

  it('are on one scale in all panels', () => {
    const svg = draw(
      { name: 'North', series: [points(['2000-01-01', 40], ['2010-01-01', 40])] },
      { name: 'South', series: [points(['2010-01-01', 40])] },
    );
    const [, north, south] = circles(svg);
    expect(south?.y).toBe(north?.y);
    expect((south?.x ?? 0) - (north?.x ?? 0)).toBe(140);
  });

  it('stay within their panel where a turnout is above 100 per cent', () => {
    const svg = draw({ name: 'North', series: [points(['2000-01-01', 250], ['2010-01-01', 50])] });
    const [above] = circles(svg);
    const [zero = 0, , whole = 0] = levels(svg);
    expect(above?.y).toBeLessThan(whole);
    expect(zero - (above?.y ?? 0)).toBeLessThanOrEqual(100);
  });

  it('put a single day in the middle, and nothing where there is no number', () => {
    const svg = draw({ name: 'North', series: [points(['2000-01-01', 10]), points()] });
    expect(circles(svg)).toHaveLength(1);
    expect(svg).not.toMatch(/NaN|Infinity|undefined/u);
    expect(draw({ name: 'North', series: [points(), points()] })).not.toMatch(/NaN|Infinity|undefined/u);
  });

  it('say their name and number under the pointer, the name whole', () => {
    const name = 'A place with a name much longer than its panel';
    const svg = draw({ name, series: [points(['2000-01-01', 10])] });
    expect(svg).toContain(`<title>${name}; 2000-01-01: 10</title>`);
    expect(svg).toContain('>A place with a nam…</text>');
  });
});
