import type { Dataset } from '../../../model/dataset.js';
import type { Place } from '../../../model/place.js';
import type { OfficialCount, OfficialHistory } from '../official-counts.js';
import type { StationCount } from '../station-counts.js';
import type { AnnouncedCurve } from './announced-curves.js';
import { curveAllowance } from './curve-allowance.js';
import { type Elsewhere, votedElsewhere } from './elsewhere.js';
import type { ErrorModel, Errors } from './error-model.js';
import { isWatchUnusable } from './hours.js';
import type { Opening } from './opening.js';
import type { CountSettings } from './settings.js';
import {
  conservativeInterval,
  conservativePValue,
  type TruthInterval,
  truthInterval,
  type UnwatchedVoters,
} from './truth-interval.js';
import { type Unwatched, unwatchedOf } from './unwatched.js';

/** What a comparison needs beside the count and the official numbers. */
export interface ComparisonContext {
  readonly dataset: Dataset;
  readonly settings: CountSettings;
  /** The voting time by which the counts of a source are looked at. */
  readonly openingOf: (source: number) => Opening | null;
  readonly modelOf: (method: string | null) => ErrorModel;
  readonly curveOf: (station: number) => AnnouncedCurve | null;
}

/** A count beside an official number, with all that is allowed for. */
export interface CountComparison {
  readonly count: StationCount;
  readonly official: OfficialCount;
  readonly earlier: readonly OfficialCount[];
  readonly model: ErrorModel;
  readonly elsewhere: Elsewhere | null;
  readonly unwatched: (Unwatched & UnwatchedVoters & { readonly curve: readonly Place[] | null }) | null;
  /** What was there, by the count and the unwatched time, however counts err within the model's range. */
  readonly low: number;
  readonly high: number;
  /** Official ballots that remain when every allowance is granted: above 0 where too many, below where too few. */
  readonly unexplained: number;
  readonly pValue: number | null;
}

/** Of the contests with this line the one that leaves least unexplained, then the nearest: what is most favourable to the commission. */
export function compareCount(
  count: StationCount,
  histories: readonly OfficialHistory[],
  context: ComparisonContext,
): CountComparison | null {
  const distance = ({ official }: CountComparison): number => Math.abs(official.number.value - count.value);
  return histories
    .map((history) => compareWith(count, history, context))
    .reduce<CountComparison | null>((best, one) => {
      const isBetter =
        !best ||
        Math.abs(one.unexplained) < Math.abs(best.unexplained) ||
        (one.unexplained === best.unexplained && distance(one) < distance(best));
      return isBetter ? one : best;
    }, null);
}

function compareWith(
  count: StationCount,
  { numbers: [official, ...earlier], forms }: OfficialHistory,
  context: ComparisonContext,
): CountComparison {
  const { dataset, settings } = context;
  const model = context.modelOf(count.method);
  const { value } = official.number;
  const elsewhere = votedElsewhere(dataset, forms, official.unseen, value, settings.elsewhere);
  const unwatched = unwatchedVoters(count, context);
  const interval = conservativeInterval(count, model, unwatched ?? NONE);
  const fewest = Math.max(0, value - (elsewhere?.voters ?? 0));
  return {
    count,
    official,
    earlier,
    model,
    elsewhere,
    unwatched,
    ...interval,
    unexplained: unexplainedOf(interval, fewest, value),
    pValue: conservativePValue(count, model, unwatched ?? NONE, { fewest, most: value }),
  };
}

const NONE: UnwatchedVoters = { ratio: 0, voters: 0 };

/** What would remain unexplained if counts erred in one certain way. */
export function unexplainedBy(
  { count, official, elsewhere, unwatched }: CountComparison,
  errors: Errors,
): number {
  const { value } = official.number;
  const interval = truthInterval(count, errors, unwatched ?? NONE);
  return unexplainedOf(interval, Math.max(0, value - (elsewhere?.voters ?? 0)), value);
}

function unexplainedOf({ low, high }: TruthInterval, fewest: number, most: number): number {
  if (fewest > high) return fewest - high;
  return most < low ? most - low : 0;
}

/**
 * By the announced curve where there is one, else by the busiest watched rate. The curve is asked also where the rows leave no hour unwatched: it may
 * have voters who came before the first of them. Of hours, or a share, that cannot be used it is not known what to hold against the curve.
 */
function unwatchedVoters(count: StationCount, context: ComparisonContext): CountComparison['unwatched'] {
  const { settings, curveOf } = context;
  const opening = context.openingOf(count.source);
  const unwatched = unwatchedOf(count, opening);
  if (!unwatched) return null;
  const asksCurve = !count.statements.some(isWatchUnusable) && (unwatched.share > 0 || unwatched.timed);
  const curve = asksCurve ? curveOf(count.station) : null;
  const whole = opening && { ...opening, date: '', count: count.high, watched: 1 - unwatched.share };
  const rows = unwatched.timed ?? (whole ? [whole] : null);
  const voters = curve && opening && rows ? curveAllowance(curve, rows, opening) : null;
  if (curve && voters !== null) {
    const isAll = unwatched.share === 0 && voters === 0;
    return isAll ? null : { ...unwatched, ratio: 0, voters, curve: curve.places };
  }
  if (unwatched.share === 0) return null;
  return { ...unwatched, ratio: settings.busier * unwatched.ratio, voters: 0, curve: null };
}
