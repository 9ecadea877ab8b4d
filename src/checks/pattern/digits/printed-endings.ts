import { mean } from 'simple-statistics';
import { wholePercent } from '../../../stats/whole-percent.js';
import type { DigitTest } from './digit-tests.js';

/** Mean of the last digits (LastC): 4.5 where all are equally frequent. */
export function meanLastDigit({ column, rows }: DigitTest): number {
  return mean(Array.from(rows, (row) => (column.counts[row] as number) % 10));
}

/**
 * Part of the stations whose percentage, in whole percent, ends in 0 or 5 (P05s): of votes out of ballots counted, of voters who took part out of
 * registered ones. NaN for other numbers, and where no station has one. **One in five only where percentages spread over ten points and more, away from 0 and 100 %.**
 * Source: A. Hicken, W. R. Mebane, A Guide to Election Forensics (2017).
 */
export function printedEndings({ column, rows, results }: DigitTest): number {
  const { quantity, counts } = column;
  if (quantity !== 'votes' && quantity !== 'turnout') return Number.NaN;
  const wholes = quantity === 'votes' ? results.cast : results.registered;
  let known = 0;
  let endings = 0;
  for (const row of rows) {
    const percent = wholePercent(counts[row] as number, wholes[row] as number);
    if (Number.isNaN(percent)) continue;
    known++;
    if (percent % 5 === 0) endings++;
  }
  return endings / known;
}
