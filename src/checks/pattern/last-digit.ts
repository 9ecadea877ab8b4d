import { chiSquaredLogTail } from '../../stats/chi-squared-log-tail.js';
import { chiSquaredStatistic } from '../../stats/chi-squared-statistic.js';
import { equalCellsExtremeProbability } from '../../stats/equal-cells-extreme-probability.js';
import type { Check } from '../check.js';
import { FALSE_DISCOVERY } from '../setting-limits.js';
import { cellPercentages, DIGIT_EXPLANATIONS, type DigitWording } from './digits/digit-finding.js';
import { type DigitMethod, fullestCell } from './digits/digit-method.js';
import { DIGIT_DEFAULTS, DIGIT_LIMITS, type DigitTest } from './digits/digit-tests.js';
import { examineDigits } from './digits/examine-digits.js';
import { rounded } from './results/rounded.js';

/** Up to so many counts the chance of extremes is enumerated, which takes time in the square of them. */
const ENUMERATED = 200;

export const LAST_DIGIT: DigitMethod = {
  probabilities: Array.from({ length: 10 }, () => 0.1),
  labels: ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'],
  cellOf: (count) => count % 10,
  logTail: (cells) => chiSquaredLogTail(chiSquaredStatistic(cells), 9, 'upper'),
  method: 'asymptotic',
  headline: (cells) => [fullestCell(cells, LAST_DIGIT.probabilities)],
};

const WORDING: DigitWording = {
  message: 'uneven-digits',
  measure: 'lastDigit',
  args: ({ cells }) => ({
    digit: fullestCell(cells, LAST_DIGIT.probabilities),
    chiSquared: rounded(chiSquaredStatistic(cells)),
  }),
  notes: ({ cells, rows: { length: n } }) => {
    const [high, low] = [Math.max(...cells), Math.min(...cells)];
    if (n > ENUMERATED || low >= high) return [];
    const probability = rounded(100 * equalCellsExtremeProbability(n, 10, high, low), 3);
    return [{ id: 'extreme-digits', args: { high, low, probability } }];
  },
};

/** Last digits of counts that do not come equally often. */
export const lastDigit: Check = {
  id: 'last-digit',
  evidence: 'pattern',
  tier: 'D',
  question: 'Do the last digits of counts come more unequally than chance allows?',
  needs: ['commission-forms'],
  innocent: DIGIT_EXPLANATIONS,
  references: [
    'B. Beber, A. Scacco, What the Numbers Say: A Digit-Based Test for Election Fraud, Polit. Anal. 20 (2012) 211–234',
    'A. Hicken, W. R. Mebane, A Guide to Election Forensics (2017)',
    'Y. Benjamini, D. Yekutieli, Ann. Statist. 29 (2001) 1165–1188',
  ],
  defaults: { ...DIGIT_DEFAULTS, falseDiscoveryPercent: 5 },
  limits: { ...DIGIT_LIMITS, falseDiscoveryPercent: FALSE_DISCOVERY },
  run: (context) =>
    examineDigits(context, {
      method: LAST_DIGIT,
      wording: WORDING,
      columns: [...(LAST_DIGIT.labels ?? []).map((digit) => `digit-${digit}`), 'chiSquared', 'log-p'],
      valuesOf: (test) => [...cellPercentages(test), ...statistics(test)],
    }),
};

function statistics({ cells, logTail }: DigitTest): (number | null)[] {
  return [rounded(chiSquaredStatistic(cells)), rounded((logTail ?? 0) / Math.LN10, 3)];
}
