import type { Histogram } from '../../model/plot.js';
import type { Names } from '../names.js';
import type { ChartTexts } from './chart-texts.js';
import type { Plane } from './frame.js';
import { element, hover, type Svg } from './svg.js';

/** What a pointer or a finger can be put on, in pixels. */
const NARROWEST = 6;

/** Bins of one strip, so that its edges are round where those of bins are. */
const TOGETHER = [1, 2, 5, 10, 20, 50, 100] as const;

/**
 * Strips over a histogram that say what is under them: the sum of each series, and where several bins make a strip also the highest of them. Strips
 * with nothing in them are left out. `x`: the pixel of an edge.
 */
export function hoverStrips(
  { from, width, series }: Histogram,
  x: (edge: number) => number,
  plane: Plane,
  { y, format, series: nameOf }: ChartTexts,
  { say }: Pick<Names, 'say'>,
): readonly Svg[] {
  const bins = series.reduce((most, { values }) => Math.max(most, values.length), 0);
  const edge = (bin: number): number => from + bin * width;
  const range = (first: number, end: number): string => `${edgeText(edge(first))}–${edgeText(edge(end))}`;
  // An edge that was added up has digits that it should not.
  const edgeText = (value: number): string => format(Number(value.toPrecision(12)));
  const wide = (together: number): boolean => x(edge(together)) - x(edge(0)) >= NARROWEST;
  const together = TOGETHER.find(wide) ?? bins;
  const strips: Svg[] = [];
  for (let first = 0; first < bins; first += together) {
    const end = Math.min(first + together, bins);
    const parts = series.map(({ id, values }) => {
      const inside = values.slice(first, end);
      const sum = inside.reduce((total, value) => total + value, 0);
      const most = Math.max(...inside, 0);
      const at = first + inside.indexOf(most);
      const said =
        together === 1 || most === 0
          ? format(sum)
          : say('chart-strip-highest', {
              sumText: format(sum),
              range: range(at, at + 1),
              mostText: format(most),
            });
      return { sum, text: series.length === 1 ? said : `${nameOf(id)}: ${said}` };
    });
    if (parts.every(({ sum }) => sum === 0)) continue;
    strips.push(
      element(
        'rect',
        {
          x: x(edge(first)),
          y: plane.top,
          width: x(edge(end)) - x(edge(first)),
          height: plane.bottom - plane.top,
          fill: 'none',
          'pointer-events': 'all',
        },
        hover(`${range(first, end)}; ${y}: ${parts.map(({ text }) => text).join('; ')}`),
      ),
    );
  }
  return strips;
}
