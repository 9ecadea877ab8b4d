import type { Analysis } from '../../model/analysis.js';
import type { Chart } from './chart.js';

/**
 * The one picture of the first screen. THE rule: a chart of the check of the finding ranked first, among several one of the finding's place or
 * contest; where that check has none, the first chart of the first pattern with findings, else of the first pattern.
 */
export function firstChart(analysis: Analysis, charts: readonly Chart[]): Chart | undefined {
  const [first] = analysis.findings;
  const ofFirst = charts.filter(({ check }) => check === first?.check);
  const place = JSON.stringify(first?.subject);
  const patterns = analysis.outcomes.filter(
    (outcome) => outcome.status === 'completed' && outcome.evidence === 'pattern',
  );
  const chartOf = (some: typeof patterns): Chart | undefined => {
    const ids = new Set(some.map(({ id }) => id));
    return charts.find(({ check }) => ids.has(check));
  };
  return (
    ofFirst.find(({ plot }) => plot && JSON.stringify(plot.subject) === place) ??
    ofFirst.find(({ plot }) => plot && plot.contest === first?.contest) ??
    ofFirst[0] ??
    chartOf(patterns.filter((outcome) => outcome.status === 'completed' && outcome.findings > 0)) ??
    chartOf(patterns)
  );
}
