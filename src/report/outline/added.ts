import type { Chart } from '../charts/index.js';
import type { Block } from '../document.js';

/** What is put among the words of a report. */
export interface Added {
  /** In the section of the check that each is of. */
  readonly charts?: readonly Chart[];
  /** What a format has room for beyond the first findings of each kind. */
  readonly behindFindings?: readonly Block[];
}
