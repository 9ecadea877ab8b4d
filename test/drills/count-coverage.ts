import type { StationCount } from '../../src/checks/conflict/station-counts.js';
import { errorModels } from '../../src/checks/conflict/voter-counts/error-model.js';
import { COUNT_DEFAULTS, countSettings } from '../../src/checks/conflict/voter-counts/settings.js';
import {
  conservativeInterval,
  truthInterval,
} from '../../src/checks/conflict/voter-counts/truth-interval.js';
import { unwatchedOf } from '../../src/checks/conflict/voter-counts/unwatched.js';
import { getOrAdd } from '../../src/model/get-or-add.js';
import { drawMany, type Scenario, type SimulatedCount } from './simulated-counts.js';

/** How often what a finding says is true of counts whose truth is known. */
export interface Coverage {
  readonly name: string;
  readonly counts: number;
  /** Share of counts of which "at least N ballots too many" claims no more than were added. */
  readonly tooMany: number;
  /** The same of "too few". */
  readonly tooFew: number;
}

/** One voting time for all, as a data set with hours would have it. */
const OPENING = { from: 8 * 60, to: 20 * 60, days: 1, isStated: true };

export interface DrillSize {
  readonly counts: number;
  /** Stations of each data set that the counts are put into. */
  readonly stations: number;
  readonly seed: number;
  /** A size at which an answer is given beside the main one, to be held against the truth instead of it; null for the main one. */
  readonly size: number | null;
}

/** Counts are drawn, put into data sets of so many stations, and their intervals held against the truth. */
export function countCoverage(scenario: Scenario, { counts, stations, seed, size }: DrillSize): Coverage {
  const settings = countSettings(COUNT_DEFAULTS);
  const drawn = drawMany(scenario, counts, seed);
  const known = new Map<string, { readonly low: number; readonly high: number }>();
  let tooMany = 0;
  let tooFew = 0;
  for (let first = 0; first < drawn.length; first += stations) {
    const dataset = drawn.slice(first, first + stations).map((count) => ({ ...count, ...summed(count) }));
    const model = errorModels(
      dataset.map(({ summary, repeats }) => ({ method: null, totals: repeats ?? summary.repeats })),
      settings,
    )(null);
    for (const { truth, summary } of dataset) {
      const ratio = settings.busier * (unwatchedOf(summary, OPENING)?.ratio ?? 0);
      const interval = getOrAdd(known, JSON.stringify([summary.low, summary.high, model, ratio]), () =>
        size === null
          ? conservativeInterval(summary, model, { ratio, voters: 0 })
          : truthInterval(summary, { ...model, size }, { ratio, voters: 0 }),
      );
      if (truth <= interval.high) tooMany++;
      if (truth >= interval.low) tooFew++;
    }
  }
  return { name: scenario.name, counts, tooMany: tooMany / counts, tooFew: tooFew / counts };
}

function summed({ passes, precision }: SimulatedCount): { readonly summary: StationCount } {
  const totals = passes.map((rows) => rows.reduce((sum, { count }) => sum + count, 0));
  const largest = totals.reduce((most, total) => Math.max(most, total), 0);
  return {
    summary: {
      station: 0,
      source: 0,
      counted: 'in-room',
      value: largest,
      low: totals.reduce((least, total) => Math.min(least, total), largest),
      high: largest,
      unclear: false,
      precision,
      passes: passes.length,
      watched: 1,
      method: null,
      rowsOfPasses: passes,
      repeats: totals,
      hours: null,
      statements: passes.flat(),
    },
  };
}
