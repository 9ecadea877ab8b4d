import type { Figure, Finding } from '../../model/finding.js';
import type { Bars } from '../../model/plot.js';
import { formatNumber } from '../format-number.js';
import type { Names } from '../names.js';
import { say as sayText } from '../say.js';
import { drawBandedBars } from './banded-bars.js';
import type { Svg } from './svg.js';

/** The two numbers of a finding side by side, each with the range that its source's precision allows: for reports without another chart. */
export function drawFinding(finding: Finding, names: Names): { readonly title: string; readonly svg: Svg } {
  const { locale, say } = names;
  const { expected, actual, difference } = finding;
  const unit = sayText(locale, locale.units[finding.unit], { n: Math.abs(difference) });
  const title = say('first-finding-title', {
    where: names.subject(finding.subject),
    gap: Math.abs(difference),
    unit,
  });
  const bars: Bars = {
    kind: 'bars',
    id: 'first-finding',
    args: {},
    subject: finding.subject,
    contest: finding.contest,
    contestant: null,
    bars: [bar(say('col-expected'), expected, names), bar(say('col-actual'), actual, names)],
  };
  const svg = drawBandedBars(bars, {
    title,
    x: names.measure(actual.measure, finding.contest),
    y: sayText(locale, locale.units[finding.unit], { n: 0 }),
    colour: '',
    weight: '',
    series: (id) => id,
    format: (value) => formatNumber(value, locale),
  });
  return { title, svg };
}

function bar(label: string, { source, value, low, high }: Figure, names: Names): Bars['bars'][number] {
  const isExact = high === null || (low === value && high === value);
  return {
    label: names.say('first-finding-bar', { label, value, source: names.source(source) }),
    value,
    low: isExact ? null : low,
    high: isExact ? null : high,
  };
}
