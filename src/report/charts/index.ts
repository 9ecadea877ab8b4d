import type { Analysis } from '../../model/analysis.js';
import type { Plot } from '../../model/plot.js';
import type { Locale } from '../locales/locale.js';
import { createNames, type Names } from '../names.js';
import { drawBandedBars } from './banded-bars.js';
import { type ChartTexts, chartTexts } from './chart-texts.js';
import { drawDayCurve } from './day-curve.js';
import { drawFingerprint } from './fingerprint.js';
import { drawHistogram } from './histogram.js';
import { drawScatter } from './scatter.js';
import { drawSmallMultiples } from './small-multiples.js';
import { drawStationMap } from './station-map.js';
import type { Svg } from './svg.js';

/** A chart of a report. */
export interface Chart {
  /** Name of its file, without an ending: the check, the plot, and a number where there are several. */
  readonly name: string;
  readonly check: string;
  /** What is to be seen on it, for those who cannot see it. */
  readonly alt: string;
  readonly svg: Svg;
}

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

/** All charts of an analysis, in the order of its checks. */
export function drawCharts(analysis: Analysis, locale: Locale): readonly Chart[] {
  const names = createNames(analysis, locale);
  return analysis.outcomes.flatMap((outcome) =>
    outcome.status === 'completed'
      ? outcome.plots.map((plot, index) => {
          const texts = chartTexts(outcome.id, plot, names);
          const svg = (drawings[plot.kind] as Draw<Plot>)(plot, texts, names);
          return { name: `${outcome.id}-${index + 1}`, check: outcome.id, alt: texts.title, svg };
        })
      : [],
  );
}
