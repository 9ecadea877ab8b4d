import { describe, expect, it } from 'vitest';
import type { Plot } from '../../../src/model/plot.js';
import { draw, PLOTS, type PlotOf, station } from './one-of-each.js';

const kinds = Object.values(PLOTS).map((plot): [string, Plot] => [plot.kind, plot]);

/** Elements of the picture, all of which are closed; fails for anything that is no element of ours. */
function elementsOf(svg: string): string[] {
  const open: string[] = [];
  const found: string[] = [];
  for (const [, end, name, rest] of svg.matchAll(/<(\/?)([^\s/>]+)([^>]*)>/gu)) {
    if (end) expect(open.pop()).toBe(name);
    else {
      found.push(name ?? '');
      if (!rest?.endsWith('/')) open.push(name ?? '');
    }
  }
  expect(open).toEqual([]);
  return found;
}

const OURS = new Set(['svg', 'rect', 'path', 'circle', 'line', 'g', 'text', 'title']);

describe.each(kinds)('a chart of the kind %s', (kind, plot) => {
  it('is drawn as it was', async () => {
    await expect(`${draw(plot).svg}\n`).toMatchFileSnapshot(`golden/${kind}.svg`);
  });

  it('is the same for the same numbers', () => {
    expect(draw(structuredClone(plot)).svg).toBe(draw(plot).svg);
  });

  it('says what is to be seen to those who cannot see it', () => {
    const { alt, svg } = draw(plot);
    expect(alt).toBe('What there is to see in North');
    expect(svg).toContain('role="img" aria-label="What there is to see in North"');
  });

  it('has only elements that draw, every number finite', () => {
    const { svg } = draw(plot);
    expect(elementsOf(svg).filter((name) => !OURS.has(name))).toEqual([]);
    expect(svg).not.toMatch(/NaN|Infinity|undefined/u);
  });

  it('has nothing to load, run or follow', () => {
    expect(draw(plot).svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(
      /https?:|href|url\(|\son\w+=/u,
    );
  });
});

/** Names that would do something where they were not made inert. */
const HOSTILE = [
  '<script>alert(1)</script>',
  '"><image href=x onerror=alert(1)>',
  '\u202Egnp.exe',
  'null\u0000byte\u001b[31m',
  '&lt;b&gt; & ]]>',
  '\u200F\u200B',
  '{where}',
];

/** The plots with a hostile name wherever a name comes from the inputs. */
function hostile(name: string): readonly Plot[] {
  const about = { subject: { kind: 'territory' as const, territory: [name] } };
  const of = { kind: 'station' as const, station: name, territory: [name] };
  return [
    { ...PLOTS.histogram, ...about },
    { ...PLOTS.grid, ...about },
    { ...PLOTS.scatter, ...about, points: [{ subject: of, x: 1, y: 2 }] },
    {
      ...PLOTS.curve,
      ...about,
      series: PLOTS.curve.series.map((series) => ({
        ...series,
        source: name,
        points: series.points.map((point) => ({ ...point, at: name })),
      })),
    },
    { ...PLOTS.bars, ...about, bars: [{ label: name, value: 1, low: null, high: null }] },
    { ...PLOTS.multiples, ...about, panels: [{ subject: about.subject, n: 9, series: [] }] },
    {
      ...PLOTS.map,
      ...about,
      points: [{ subject: of, longitude: 1, latitude: 1, value: 1, isMarked: true }],
    },
  ];
}

describe.each(HOSTILE)('a chart about %j', (name) => {
  it('has no element, control character or mark of direction from it', () => {
    for (const plot of hostile(name)) {
      const { svg } = draw(plot);
      expect(elementsOf(svg).filter((element) => !OURS.has(element))).toEqual([]);
      expect(svg).not.toMatch(/[\p{Cc}\p{Cf}]/u);
    }
  });
});

describe('a chart', () => {
  const many = Array.from({ length: 30_000 }, (_, index) => ({
    subject: station(String(index)),
    longitude: 20 + ((index * 0.618) % 10),
    latitude: 50 + ((index * 0.755) % 5),
    value: index % 101,
    isMarked: index % 40 === 0,
  }));

  it('of 30,000 places stays below 300 kB and rings marked stations', () => {
    const { svg } = draw({ ...PLOTS.map, points: many });
    expect(svg.length).toBeLessThan(300_000);
    expect(svg.match(/<circle/gu)).toHaveLength(500);
  });

  it('of 30,000 pairs of numbers stays below 300 kB', () => {
    const points = many.map(({ subject, value }, index) => ({ subject, x: value, y: (value + index) % 113 }));
    expect(draw({ ...PLOTS.scatter, points }).svg.length).toBeLessThan(300_000);
  });

  it('of as many places as are drawn one by one stays below 300 kB', () => {
    const { svg } = draw({ ...PLOTS.map, points: many.slice(0, 2000) });
    expect(svg.match(/<circle/gu)).toHaveLength(2000);
    expect(svg.length).toBeLessThan(300_000);
  });

  it.each<[string, Plot]>([
    ['no bars', { ...PLOTS.bars, bars: [] }],
    ['one bar', { ...PLOTS.bars, bars: PLOTS.bars.bars.slice(0, 1) }],
    ['bars of 0', { ...PLOTS.bars, bars: [{ label: 'a', value: 0, low: null, high: null }] }],
    ['no points', { ...PLOTS.scatter, points: [] }],
    ['equal points', { ...PLOTS.scatter, points: [1, 2].map(() => ({ subject: station('1'), x: 0, y: 0 })) }],
    ['no places', { ...PLOTS.map, points: [] }],
    ['one place', { ...PLOTS.map, points: PLOTS.map.points.slice(0, 1) }],
    ['equal values', { ...PLOTS.map, points: PLOTS.map.points.map((point) => ({ ...point, value: 3 })) }],
    ['no series', { ...PLOTS.curve, series: [] }],
    ['no cells', { ...PLOTS.grid, cells: [] }],
    ['no bins', { ...PLOTS.histogram, series: [{ id: 'leader', values: [] }], window: null }],
    ['no panels', { ...PLOTS.multiples, panels: [] }],
  ])('with %s has finite numbers only', (_, plot) => {
    expect(draw(plot).svg).not.toMatch(/NaN|Infinity|undefined/u);
  });

  /** What hovering over a part of the chart says. */
  const said = (plot: Plot): string[] =>
    [...draw(plot).svg.matchAll(/<title>([^<]*)<\/title>/gu)].map(([, text = '']) => text);

  it('says on hovering what each bin holds, of every series', () => {
    const texts = said(PLOTS.histogram);
    expect(texts).toHaveLength(11);
    expect(texts).toContain('20–30; upwards, in units: leader: 9; all others: 15');
  });

  it('says of bins too narrow to point at what they hold together, and the highest of them', () => {
    const values = Array.from({ length: 1000 }, (_, bin) =>
      bin >= 400 && bin < 600 ? Number(bin % 10 === 0) + 3 : 0,
    );
    const texts = said({ ...PLOTS.histogram, width: 0.1, series: [{ id: 'leader', values }], window: null });
    expect(texts).toHaveLength(20);
    expect(texts[0]).toBe('40–41; upwards, in units: 31, at most 4 in one bin (40–40.1)');
    expect(texts.at(-1)).toMatch(/^59–60; /u);
  });

  it('says on hovering what the cells of a fingerprint weigh together', () => {
    const cells = [
      [80, 120, 7],
      [89, 129, 5],
      [90, 120, 1],
      [199, 199, 2],
    ] as const;
    const texts = said({ ...PLOTS.grid, side: 200, cells: cells.map((cell) => [...cell]), lines: [] });
    expect(texts).toHaveLength(3);
    expect(texts[0]).toMatch(/40–45.*60–65.*: 12$/u);
    expect(texts[2]).toMatch(/95–100.*95–100.*: 2$/u);
  });

  it('stands labels at an angle where they would run into each other, cut, with the whole name on hovering', () => {
    const label = 'Władysław Marcin Kosiniak-Kamysz';
    const bars = PLOTS.bars.bars.map((bar) => ({ ...bar, label }));
    const { svg } = draw({ ...PLOTS.bars, bars });
    expect(svg).toContain('rotate(-40');
    expect(svg).toContain('>Władysław Marci…<');
    expect(svg).toContain(`<title>${label}: `);
    expect(draw(PLOTS.bars).svg).not.toContain('rotate(-40');
  });

  it('labels some of very many bars, the round numbers', () => {
    const bars = Array.from({ length: 99 }, (_, index) => ({
      ...(PLOTS.bars.bars[0] ?? { value: 1, low: null, high: null }),
      label: String(index + 1),
    }));
    const { svg } = draw({ ...PLOTS.bars, bars });
    const labels = [...svg.matchAll(/text-anchor="middle" fill="[^"]+">(\d+)</gu)].map(([, label]) =>
      Number(label),
    );
    expect(labels).toEqual(Array.from({ length: 19 }, (_, index) => 5 * (index + 1)));
    expect(svg).toContain('<title>37: ');
  });

  it('says what the colours that are used stand for, the most on top', () => {
    const { svg } = draw(PLOTS.grid);
    const entries = [...svg.matchAll(/width="12" height="12" fill="([^"]+)"\/><text[^>]*>([^<]+)</gu)];
    expect(entries.map(([, , range]) => range)).toEqual(['900', '300', '60', '12', '1']);
    expect(new Set(entries.map(([, fill]) => fill)).size).toBe(5);
    const values = (plot: Plot) =>
      [...draw(plot).svg.matchAll(/width="12" height="12"[^>]*><text[^>]*>([^<]+)</gu)].map(
        ([, range]) => range,
      );
    expect(values(PLOTS.map)).toEqual(['10 – 11', '9', '7 – 8', '6', '5', '3 – 4', '2', '0 – 1']);
  });

  it('ends the axes of a fingerprint at 100 %, and puts its lines between', () => {
    const { svg } = draw(PLOTS.grid);
    const [, right = ''] = /text x="([\d.]+)"[^>]*>100</u.exec(svg) ?? [];
    const ends = [...svg.matchAll(/<line x1="[\d.]+" x2="([\d.]+)"/gu)].map(([, end]) => Number(end));
    expect(Math.max(...ends)).toBe(Number(right));
    expect(svg).toContain('>all stations together<');
  });

  it('names the series of small histograms where there are several', () => {
    const panels = PLOTS.multiples.panels.map((panel) => ({
      ...panel,
      series: [...panel.series, { id: 'others', values: [3, 2, 1] }],
    }));
    expect(draw({ ...PLOTS.multiples, panels }).svg).toContain('>all others<');
    expect(draw(PLOTS.multiples).svg).not.toContain('>leader<');
  });

  it('breaks long titles and legends into lines that fit', () => {
    const plot: PlotOf<'histogram'> = {
      ...PLOTS.histogram,
      series: Array.from({ length: 5 }, () => ({
        id: 'A series with a long name of its own',
        values: [1],
      })),
    };
    const title = 'word '.repeat(40).trim();
    const { svg } = draw(plot, title);
    const lines = [...svg.matchAll(/font-weight="600">([^<]*)</gu)].map(([, line]) => line ?? '');
    expect(lines.join(' ')).toBe(title);
    expect(Math.max(...lines.map((line) => line.length))).toBeLessThanOrEqual(68);
    const legend = [...svg.matchAll(/<text x="([\d.]+)" y="([\d.]+)">A series/gu)];
    expect(new Set(legend.map(([, , y]) => y)).size).toBe(3);
    expect(legend.every(([, x]) => Number(x) < 500)).toBe(true);
  });
});
