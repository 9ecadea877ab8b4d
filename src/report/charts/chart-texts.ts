import type { Plot } from '../../model/plot.js';
import { formatNumber } from '../format-number.js';
import type { Locale, PlotTexts } from '../locales/locale.js';
import type { Names } from '../names.js';
import { say } from '../say.js';
import { visibleArguments } from '../say-remark.js';

/** The words of a chart, in its language. */
export interface ChartTexts {
  /** States what is to be seen. */
  readonly title: string;
  readonly x: string;
  readonly y: string;
  /** What the numbers behind the colours are, added up over several cells. */
  readonly weight: string;
  readonly series: (id: string) => string;
  /** What the colours count; empty where there are none. */
  readonly colour: string;
  readonly format: (value: number) => string;
}

/** Words of a plot of a check. Names come from the inputs and are made visible. */
export function chartTexts(check: string, plot: Plot, names: Names): ChartTexts {
  const { locale } = names;
  const texts = textsOf(locale, check, plot.id);
  const args = {
    ...visibleArguments(plot.args, names),
    where: names.subject(plot.subject),
    contest: plot.contest && names.contest(plot.contest),
    contestant: plot.contestant && names.contestant(plot.contest, plot.contestant),
  };
  const worded = (text: string): string => say(locale, text, args);
  return {
    title: worded(texts.title),
    x: worded(texts.x),
    y: worded(texts.y),
    colour: worded(texts.colour ?? ''),
    weight: worded(texts.weight ?? texts.colour ?? ''),
    series: (id) => worded(texts.series?.[id] ?? id),
    format: (value) => formatNumber(value, locale),
  };
}

function textsOf(locale: Locale, check: string, id: string): PlotTexts {
  return locale.checks[check]?.plots?.[id] ?? { title: id, x: '', y: '' };
}
