import type { Dataset } from '../../../model/dataset.js';
import type { BootstrapInterval } from '../../../stats/percentile-bootstrap.js';
import { seedFromText } from '../../../stats/seed-from-text.js';
import type { StationResults } from '../results/station-results.js';
import type { Scope } from '../results/territory-scopes.js';
import { type AnomalousEstimate, anomalousEstimate, type BinWindow } from './anomalous-estimate.js';
import { cleanWindows, type ProposedWindows } from './clean-windows.js';
import { districtInterval } from './district-interval.js';
import { type TurnoutCurves, turnoutCurves } from './turnout-curves.js';
import { type WindowBand, windowBand } from './window-band.js';
import type { WindowSettings } from './window-settings.js';

/** The estimate of one territory, and how much it depends on what. */
export interface TerritoryEstimate {
  readonly curves: TurnoutCurves;
  readonly proposed: ProposedWindows;
  /** Null where no single number is given: nobody declared a window, and the peaks disagree or there is none. */
  readonly chosen: ChosenWindow | null;
}

export interface ChosenWindow {
  readonly window: BinWindow;
  readonly estimate: AnomalousEstimate;
  readonly band: WindowBand | null;
  readonly interval: BootstrapInterval | null;
  /** Over all bins, with invalid ballots among the others' votes. */
  readonly withInvalid: number | null;
}

export function territoryEstimate(
  dataset: Dataset,
  results: StationResults,
  { subject, rows }: Scope,
  { bins, declared }: WindowSettings,
  seed: number,
): TerritoryEstimate {
  const curves = turnoutCurves(results, rows, bins);
  const proposed = cleanWindows(curves);
  const window = declared ?? (proposed.doAgree ? (proposed.windows[0] ?? null) : null);
  const estimate = window && anomalousEstimate(curves.leading, curves.others, window);
  if (!window || !estimate) return { curves, proposed, chosen: null };
  const name = JSON.stringify([results.contest, subject]);
  return {
    curves,
    proposed,
    chosen: {
      window,
      estimate,
      band: windowBand(curves, window),
      interval: districtInterval(dataset, results, rows, window, bins, seedFromText(seed, name)),
      withInvalid:
        curves.othersCast && (anomalousEstimate(curves.leading, curves.othersCast, window)?.all ?? null),
    },
  };
}
