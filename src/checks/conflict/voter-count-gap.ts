import type { Place } from '../../model/place.js';
import { isPerson } from '../../model/source.js';
import type { Check, CheckResult, FindingDraft } from '../check.js';
import { publications } from '../publications.js';
import { officialCounts } from './official-counts.js';
import { stationCounts } from './station-counts.js';
import { createCoverage } from './station-coverage.js';
import { announcedCurves } from './voter-counts/announced-curves.js';
import { type ComparisonContext, type CountComparison, compareCount } from './voter-counts/compare-count.js';
import { comparedCounts } from './voter-counts/compared-counts.js';
import { countFinding } from './voter-counts/count-finding.js';
import { countPlots } from './voter-counts/count-plots.js';
import { countTests } from './voter-counts/count-tests.js';
import { errorModels } from './voter-counts/error-model.js';
import { isWatchUnusable } from './voter-counts/hours.js';
import { openingAround, openingOf } from './voter-counts/opening.js';
import { type Repeats, repeatCounts } from './voter-counts/repeat-counts.js';
import { COUNT_DEFAULTS, COUNT_LIMITS, countSettings } from './voter-counts/settings.js';

const EXPLANATIONS = ['missed-voters', 'unwatched-time', 'another-way-in', 'voting-elsewhere'] as const;

/** Voters or ballots that somebody counted at a station against the official line of the same kind. */
export const voterCountGap: Check = {
  id: 'voter-count-gap',
  evidence: 'conflict',
  tier: 'A',
  question: 'Do independent counts of voters agree with the official number of the same kind?',
  needs: ['commission-forms', 'independent-counts'],
  innocent: EXPLANATIONS,
  references: [
    'Reuters, counts of voters at polling stations in Russia, September 2016, September 2017 and March 2018',
    'J. M. Hilbe, Negative Binomial Regression, 2nd ed. (Cambridge 2011), ch. 8: the over-dispersed count',
  ],
  defaults: COUNT_DEFAULTS,
  limits: COUNT_LIMITS,
  run({ dataset, parameters }) {
    const settings = countSettings(parameters);
    const officials = publications(dataset, (role) => role === 'commission');
    const counts = stationCounts(dataset);
    const repeats = repeatCounts(dataset, counts);
    const coverage = createCoverage(dataset);
    const { curveOf, voting } = announcedCurves(dataset, new Set(counts.map(({ station }) => station)));
    // Where it is published, hours of observers may move no number of others.
    const areHoursSecret = (source: number): boolean =>
      dataset.withheld !== undefined && isPerson(dataset.sources[source]?.role);
    const rows = counts.flatMap(({ statements }) => statements);
    const openRows = rows.filter(({ source }) => !areHoursSecret(source));
    const opening = openingOf(openRows, voting, settings, rows);
    const ownOpening = openRows.length < rows.length ? openingAround(opening, rows) : opening;
    const context: ComparisonContext = {
      dataset,
      settings,
      openingOf: (source) => (areHoursSecret(source) ? ownOpening : opening),
      modelOf: errorModels(repeats.groups, settings),
      curveOf,
    };
    const comparisons = counts.flatMap((count): CountComparison[] => {
      const comparison = compareCount(count, officialCounts(dataset, officials, count), context);
      if (comparison) coverage.examine(count.station);
      else coverage.miss(count.station);
      return comparison ? [comparison] : [];
    });
    const { families, testOf } = countTests(dataset, comparisons);
    const found = comparisons.filter(({ unexplained }) => unexplained !== 0);
    const findings = found.map(
      (comparison): FindingDraft => ({
        ...countFinding(comparison, context, testOf(comparison)),
        innocent: [...EXPLANATIONS],
      }),
    );
    return {
      ...coverage.finish(),
      unexamined: { id: 'no-official-count', args: {} },
      findings,
      remarks: [...remarks(comparisons), ...ofCopies(repeats)],
      counts: comparedCounts(dataset, comparisons),
      plots: countPlots(found, context),
      families,
      compared: comparisons.flatMap(({ count }): readonly Place[] => count.statements),
    };
  },
};

function ofCopies({ mayBeCopies }: Repeats): NonNullable<CheckResult['remarks']> {
  return mayBeCopies === 0 ? [] : [{ id: 'may-be-copies', args: { stations: mayBeCopies } }];
}

/** Differences that the interval covers are no findings, but differences: their number is said. */
function remarks(comparisons: readonly CountComparison[]): NonNullable<CheckResult['remarks']> {
  const covered = comparisons.filter(
    ({ unexplained, official, count }) => unexplained === 0 && official.number.value !== count.value,
  );
  const unusable = comparisons.filter(({ count }) => count.statements.some(isWatchUnusable));
  const unread = unusable.length === 0 ? [] : [{ id: 'hours-not-usable', args: { counts: unusable.length } }];
  if (covered.length === 0) return unread;
  const relative = ({ official, count }: CountComparison): number =>
    (100 * Math.abs(official.number.value - count.value)) / Math.max(1, official.number.value);
  const largest = covered.reduce((most, comparison) => Math.max(most, relative(comparison)), 0);
  return [...unread, { id: 'covered', args: { counts: covered.length, largest: Math.round(largest) } }];
}
