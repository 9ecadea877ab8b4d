import type { Analysis } from '../../../src/model/analysis.js';
import type { Plot } from '../../../src/model/plot.js';
import type { Subject } from '../../../src/model/subject.js';
import type { Chart } from '../../../src/report/charts/chart.js';
import { drawCharts } from '../../../src/report/charts/index.js';
import { en } from '../../../src/report/locales/en/index.js';
import type { Locale } from '../../../src/report/locales/locale.js';

export const station = (name: string): Subject => ({ kind: 'station', station: name, territory: ['North'] });

const about: Pick<Plot, 'id' | 'args' | 'subject' | 'contest' | 'contestant'> = {
  id: 'shown',
  args: {},
  subject: { kind: 'territory', territory: ['North'] },
  contest: null,
  contestant: null,
};

type Kind = Plot['kind'];
export type PlotOf<K extends Kind> = Extract<Plot, { kind: K }>;

/** A small plot of each kind. */
export const PLOTS: { readonly [K in Kind]: PlotOf<K> } = {
  histogram: {
    ...about,
    kind: 'histogram',
    from: 0,
    width: 10,
    series: [
      { id: 'leader', values: [1, 4, 9, 20, 31, 22, 12, 6, 3, 8] },
      { id: 'others', values: [2, 7, 15, 24, 20, 11, 5, 2, 1, 0] },
    ],
    window: { from: 30, to: 50 },
  },
  grid: {
    ...about,
    kind: 'grid',
    side: 10,
    cells: [
      [4, 4, 900],
      [5, 4, 300],
      [5, 5, 60],
      [9, 9, 12],
      [0, 0, 1],
    ],
    lines: [{ id: 'all', from: [40, 38], to: [95, 61] }],
  },
  scatter: {
    ...about,
    kind: 'scatter',
    points: [
      { subject: station('1'), x: 400, y: 410 },
      { subject: station('2'), x: 250, y: 700 },
      { subject: station('3'), x: 0, y: 0 },
    ],
  },
  curve: {
    ...about,
    kind: 'curve',
    series: [
      {
        id: 'announced',
        source: 'cik',
        points: [
          { at: '10:00', x: 10, low: 90, value: 100, high: 110 },
          { at: '15:00', x: 15, low: 480, value: 500, high: 520 },
          { at: '20:00', x: 20, low: 880, value: 900, high: 910 },
        ],
      },
      {
        id: 'counted',
        source: 'cam',
        points: [
          { at: '10:00', x: 10, low: 60, value: 70, high: 80 },
          { at: '20:00', x: 20, low: 380, value: 400, high: 430 },
        ],
      },
    ],
  },
  bars: {
    ...about,
    kind: 'bars',
    bars: Array.from({ length: 10 }, (_, digit) => ({
      label: String(digit),
      value: digit === 7 ? 24.5 : 8.4,
      low: 5.84,
      high: 14.16,
    })),
  },
  multiples: {
    ...about,
    kind: 'multiples',
    from: 0,
    width: 20,
    panels: ['North', 'South', 'East', 'West', 'Centre', 'Islands'].map((name, index) => ({
      subject: { kind: 'territory', territory: [name] },
      n: 50 + index,
      series: [{ id: 'leader', values: [1, 5 + index, 9, 4, 2] }],
    })),
    omitted: 3,
  },
  map: {
    ...about,
    kind: 'map',
    points: Array.from({ length: 12 }, (_, index) => ({
      subject: station(String(index + 1)),
      longitude: 30 + (index % 4) * 0.1,
      latitude: 59.8 + Math.floor(index / 4) * 0.1,
      value: index,
      isMarked: index === 5,
    })),
  },
};

/** A language in which one check has a plot with these words. */
function wording(title: string): Locale {
  const [[id, texts] = ['', undefined]] = Object.entries(en.checks);
  if (!texts) throw new Error('expected a check');
  const shown = {
    title,
    x: 'across, in units',
    y: 'upwards, in units',
    series: {
      leader: 'leader',
      others: 'all others',
      announced: 'announced',
      counted: 'counted',
      all: 'all stations together',
    },
    colour: 'what the colours count',
  };
  return { ...en, checks: { [id]: { ...texts, plots: { shown } } } };
}

/** Draws a plot as a report does. */
export function draw(plot: Plot, title = 'What there is to see in {where}'): Chart {
  const locale = wording(title);
  const [id = ''] = Object.keys(locale.checks);
  const analysis = {
    sources: [
      { id: 'cik', name: 'Commission' },
      { id: 'cam', name: 'Cameras' },
    ],
    contests: [],
    lines: [],
    outcomes: [{ id, status: 'completed', plots: [plot] }],
    findings: [],
  } as unknown as Analysis;
  const [chart] = drawCharts(analysis, locale);
  if (!chart) throw new Error('expected a chart');
  return chart;
}
