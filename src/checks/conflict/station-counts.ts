import type { Dataset } from '../../model/dataset.js';
import { groupBy } from '../../model/group-by.js';
import type { Counted, VoterCount } from '../../model/observation.js';
import { lastPublished } from '../publications.js';
import { hoursOf, minuteOf } from './voter-counts/hours.js';

/** What one source counted of one kind at one station, all its rows together. */
export interface StationCount {
  readonly station: number;
  readonly source: number;
  readonly counted: Counted;
  readonly value: number;
  /** Smallest and largest number that the passes and the source's stated precision allow. */
  readonly low: number;
  readonly high: number;
  /** Several rows that may be parts of the day or repeats of each other: the range allows for both. */
  readonly unclear: boolean;
  /** How the source states its precision; shown beside the number. */
  readonly precision: 'not-stated' | 'exact' | 'at-least' | 'about';
  readonly passes: number;
  /** Smallest share of the voting time that any pass watched; null where none says. */
  readonly watched: number | null;
  /** How it was counted; null where not stated, or not in one way. */
  readonly method: string | null;
  /** The rows of each pass, each row once. */
  readonly rowsOfPasses: readonly (readonly VoterCount[])[];
  /** Totals of passes over the same hours, a single one too; empty where passes counted other hours, or their rows are unclear. */
  readonly repeats: readonly number[];
  /** Equal where somebody else counted the same hours and watched as much of them; null where the hours are not known. */
  readonly hours: string | null;
  readonly statements: readonly VoterCount[];
}

/**
 * Rows of one pass are parts of the day and are added up if their times do not overlap. Different passes counted the
 * same thing, so they give a range. Rows of one pass that overlap or give no times may be either: the range then goes
 * from the smallest row to the sum of all, so that no gap comes from reading them wrongly.
 */
export function stationCounts(dataset: Dataset): readonly StationCount[] {
  const { voterCounts, sources } = dataset;
  // What the commission counted itself is no independent count.
  const independent = voterCounts.filter(({ source }) => sources[source]?.role !== 'commission');
  const groups = groupBy(independent, ({ station, source, counted }) =>
    JSON.stringify([station, source, counted]),
  );
  return [...groups.values()].flatMap((all) => {
    // A later publication corrects an earlier one of the same count.
    const statements = lastPublished(dataset, all);
    const [first] = statements;
    if (!first) return [];
    const passes = passesOf(statements);
    const totals = passes.flatMap((pass) => pass.totals);
    const precision = sources[first.source]?.counts ?? { kind: 'not-stated' };
    const margin = precision.kind === 'about' ? precision.margin : 0;
    const largest = totals.reduce((most, total) => Math.max(most, total));
    const smallest = totals.reduce((least, total) => Math.min(least, total));
    const unclear = passes.some((pass) => pass.totals.length > 1);
    // Every pass of a count that can only be too low is a lower bound; the largest is the nearest.
    const atLeastOne = precision.kind === 'at-least' && !unclear;
    const watched = statements.flatMap((statement) => statement.watched ?? []);
    const methods = new Set(statements.map(({ method }) => method));
    return [
      {
        station: first.station,
        source: first.source,
        counted: first.counted,
        value: largest,
        low: Math.max(0, atLeastOne ? largest : smallest - margin),
        high: precision.kind === 'at-least' ? Number.POSITIVE_INFINITY : largest + margin,
        precision: precision.kind,
        passes: passes.length,
        unclear,
        watched: watched.length > 0 ? watched.reduce((least, share) => Math.min(least, share)) : null,
        method: methods.size === 1 ? first.method : null,
        rowsOfPasses: passes.map(({ rows }) => rows),
        ...repeatsOf(passes),
        statements,
      },
    ];
  });
}

interface Pass {
  readonly rows: readonly VoterCount[];
  /** What the pass may mean: one total, or several where its rows are unclear. */
  readonly totals: readonly number[];
}

function passesOf(statements: readonly VoterCount[]): readonly Pass[] {
  const passes = groupBy(statements, ({ pass }) => pass);
  return [...passes.values()].map((given) => {
    const rows = withoutRepeats(given);
    const counts = rows.map(({ count }) => count);
    const sum = counts.reduce((total, count) => total + count, 0);
    return { rows, totals: rows.length === 1 || areParts(rows) ? [sum] : [...counts, sum] };
  });
}

/** Passes that counted other hours, or watched less of them, are no repeats of each other. */
function repeatsOf(passes: readonly Pass[]): Pick<StationCount, 'repeats' | 'hours'> {
  const watchedHours = new Set(passes.map(({ rows }) => watchedHoursOf(rows)));
  const [hours = '', ...others] = watchedHours;
  const isClear = passes.every(({ totals }) => totals.length === 1);
  if (!isClear || others.length > 0) return { repeats: [], hours: null };
  const isKnown = passes.every(({ rows }) =>
    rows.every((row) => hoursOf(row) !== null && !row.watchedUnreadable),
  );
  return { repeats: passes.flatMap(({ totals }) => totals), hours: isKnown ? hours : null };
}

function watchedHoursOf(rows: readonly VoterCount[]): string {
  return rows
    .map(({ from, to, watched, watchedUnreadable = false }) =>
      JSON.stringify([sortableTime(from), sortableTime(to), watched, watchedUnreadable]),
    )
    .sort()
    .join();
}

/** A row that says again what another says of the same hours, as far watched, is the same row. */
function withoutRepeats(rows: readonly VoterCount[]): readonly VoterCount[] {
  const isTimed = ({ from, to }: VoterCount): boolean => from !== null && to !== null;
  const known = groupBy(rows, ({ count, from, to, watched, watchedUnreadable = false }) =>
    JSON.stringify([count, sortableTime(from) || from, sortableTime(to) || to, watched, watchedUnreadable]),
  );
  return [...known.values()].flatMap((same) => (same[0] && isTimed(same[0]) ? [same[0]] : same));
}

/** Whether every row gives its time, all with a date or all without, and none overlaps another. */
function areParts(rows: readonly VoterCount[]): boolean {
  const times = rows
    .map(({ from, to }) => ({ from: sortableTime(from), to: sortableTime(to) }))
    .sort((left, right) => (left.from < right.from ? -1 : 1));
  const dated = new Set(times.flatMap(({ from, to }) => [from, to]).map((time) => time.startsWith(' ')));
  if (dated.size > 1) return false;
  return times.every(({ from, to }, index) => {
    const before = times[index - 1];
    return from !== '' && from < to && (before === undefined || before.to <= from);
  });
}

/** A time that sorts as text, its date in front: 8:00 and 08:00 are the same. Empty for what is no hours and minutes, which has no order. */
function sortableTime(written: string | null): string {
  const found = minuteOf(written);
  return found ? `${found.date} ${String(found.minute).padStart(4, '0')}` : '';
}
