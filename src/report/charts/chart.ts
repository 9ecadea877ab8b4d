import type { Plot } from '../../model/plot.js';
import type { Svg } from './svg.js';

/** A chart of a report. */
export interface Chart {
  /** Name of its file, without an ending: the check, the plot, and a number where there are several. */
  readonly name: string;
  readonly check: string;
  /** Null where it is drawn from a finding. */
  readonly plot: Plot | null;
  /** What is to be seen on it, for those who cannot see it. */
  readonly alt: string;
  readonly svg: Svg;
}
