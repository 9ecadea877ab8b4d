import type { Block } from '../document.js';
import type { Locale } from '../locales/locale.js';
import { type Batch, type BatchWords, batchWords, type SortedBatch, sortBatch } from './batch.js';
import { checkByCheck } from './check-by-check.js';
import { elections } from './elections.js';
import { notLookedAt } from './not-looked-at.js';
import { opening } from './opening.js';
import { overTime } from './over-time.js';
import { sideBySide } from './side-by-side.js';

/** THE order of the index. */
const sections: readonly ((batch: SortedBatch, words: BatchWords) => readonly Block[])[] = [
  opening,
  elections,
  notLookedAt,
  sideBySide,
  checkByCheck,
  overTime,
];

/**
 * Everything that the index of a batch says, before it has a format. The same results say the same, in whatever order they came. `reportFile`: what
 * of a report it leads to.
 */
export function outlineBatch(batch: Batch, locale: Locale, reportFile: string): Block[] {
  const sorted = sortBatch(batch);
  const words = batchWords(locale, reportFile);
  return sections.flatMap((section) => section(sorted, words));
}
