import type { Analysis } from '../../model/analysis.js';
import type { Plot } from '../../model/plot.js';
import type { Locale } from '../locales/locale.js';
import { createNames, type Names } from '../names.js';
import { drawBandedBars } from './banded-bars.js';
import type { Chart } from './chart.js';
import { type ChartTexts, chartTexts } from './chart-texts.js';
import { drawDayCurve } from './day-curve.js';
import { drawFingerprint } from './fingerprint.js';
import { firstChart } from './first-chart.js';
import { drawFinding } from './first-finding.js';
import { drawHistogram } from './histogram.js';
import { drawScatter } from './scatter.js';
import { drawSmallMultiples } from './small-multiples.js';
import { drawStationMap } from './station-map.js';
import type { Svg } from './svg.js';

type Draw<P extends Plot> = (plot: P, texts: ChartTexts, names: Names) => Svg;

/** THE list: how each kind of plot is drawn. */
const drawings: { readonly [K in Plot['kind']]: Draw<Extract<Plot, { kind: K }>> } = {
  histogram: drawHistogram,
  grid: drawFingerprint,
  scatter: drawScatter,
  curve: drawDayCurve,
  bars: drawBandedBars,
  multiples: drawSmallMultiples,
  map: drawStationMap,
};

/**
 * All charts of an analysis, in the order of its checks. Where there is none that could stand on the first screen, the two numbers of the finding
 * ranked first make one.
 */
export function drawCharts(analysis: Analysis, locale: Locale): readonly Chart[] {
  const names = createNames(analysis, locale);
  const charts = analysis.outcomes.flatMap((outcome) =>
    outcome.status === 'completed'
      ? outcome.plots.map((plot, index): Chart => {
          const texts = chartTexts(outcome.id, plot, names);
          const svg = (drawings[plot.kind] as Draw<Plot>)(plot, texts, names);
          return { name: `${outcome.id}-${index + 1}`, check: outcome.id, plot, alt: texts.title, svg };
        })
      : [],
  );
  const [first] = analysis.findings;
  if (first === undefined || firstChart(analysis, charts)) return charts;
  const { title, svg } = drawFinding(first, names);
  return [...charts, { name: 'first-finding-1', check: first.check, plot: null, alt: title, svg }];
}
