import type { Chart } from '../charts/chart.js';
import type { Block } from '../document.js';
import type { NumbersOfTerritories } from '../territory-numbers.js';

/** What is put among the words of a report. */
export interface Added {
  /** In the section of the check that each is of. */
  readonly charts?: readonly Chart[];
  /** What was read of each territory. */
  readonly territories?: NumbersOfTerritories;
  /** What a format has room for beyond the first findings of each kind. */
  readonly behindFindings?: readonly Block[];
}
