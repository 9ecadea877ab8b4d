import type { Plot } from '../model/plot.js';

/** Contests, or whatever else a check looks at for itself, that have charts. */
const MOST_PARTS = 3;

/** The plots of one contest, source or the like, and how many findings are about it. */
export interface PartPlots {
  readonly findings: number;
  readonly plots: readonly Plot[];
}

/** Plots of at most three parts that have any: of those with the most findings, else of the first. */
export function chosenPlots(parts: readonly PartPlots[]): readonly Plot[] {
  return parts
    .filter(({ plots }) => plots.length > 0)
    .sort((one, other) => other.findings - one.findings)
    .slice(0, MOST_PARTS)
    .flatMap(({ plots }) => plots);
}
