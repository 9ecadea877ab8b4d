import type { Plot } from '../../../model/plot.js';
import { chosenPlots } from '../../chosen-plots.js';
import type { StationResults } from './station-results.js';

/** Plots of the contests with the most stations, first of all of them together where they share none. */
export function widestPlots(
  looked: readonly { readonly results: StationResults; readonly plots: readonly Plot[] }[],
): readonly Plot[] {
  const widest = [...looked].sort((one, other) => other.results.length - one.results.length);
  return chosenPlots(widest.map(({ plots }) => ({ findings: 0, plots })));
}
