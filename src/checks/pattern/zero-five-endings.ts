import { binomialLogTail } from '../../stats/binomial-log-tail.js';
import type { Check } from '../check.js';
import { FALSE_DISCOVERY } from '../setting-limits.js';
import { DIGIT_EXPLANATIONS, type DigitWording } from './digits/digit-finding.js';
import { type DigitMethod, total } from './digits/digit-method.js';
import { DIGIT_DEFAULTS, DIGIT_LIMITS, type DigitTest } from './digits/digit-tests.js';
import { examineDigits } from './digits/examine-digits.js';
import { meanLastDigit, printedEndings } from './digits/printed-endings.js';
import { percentage, rounded } from './results/rounded.js';

/** Variance of a digit that is equally often each of ten. */
const DIGIT_VARIANCE = 8.25;

/** The last of two cells: counts that end in 0 or 5. */
export const ZERO_FIVE: DigitMethod = {
  probabilities: [0.8, 0.2],
  labels: null,
  cellOf: (count) => (count % 5 === 0 ? 1 : 0),
  logTail(cells) {
    const [n, endings] = [total(cells), cells[1] as number];
    const tails = (['lower', 'upper'] as const).map((side) => binomialLogTail(endings, n, 0.2, side));
    return Math.min(0, Math.LN2 + Math.min(...tails));
  },
  method: 'exact',
  headline: () => [1],
};

const WORDING: DigitWording = {
  message: 'endings',
  measure: 'zeroFive',
  args: (test) => ({
    percent: percentage((test.cells[1] as number) / test.rows.length),
    mean: rounded(meanLastDigit(test), 3),
    printed: percentage(printedEndings(test)),
  }),
  notes: () => [],
};

/** Counts that end in 0 or 5 more or less often than one in five. */
export const zeroFiveEndings: Check = {
  id: 'zero-five-endings',
  evidence: 'pattern',
  tier: 'D',
  question: 'Do more or fewer counts than one in five end in 0 or 5?',
  needs: ['commission-forms'],
  innocent: DIGIT_EXPLANATIONS,
  references: [
    'A. Hicken, W. R. Mebane, A Guide to Election Forensics (2017): C05s, P05s, LastC',
    'Y. Benjamini, D. Yekutieli, Ann. Statist. 29 (2001) 1165–1188',
  ],
  defaults: { ...DIGIT_DEFAULTS, falseDiscoveryPercent: 5 },
  limits: { ...DIGIT_LIMITS, falseDiscoveryPercent: FALSE_DISCOVERY },
  run: (context) =>
    examineDigits(context, {
      method: ZERO_FIVE,
      wording: WORDING,
      columns: ['c05s', 'log-p', 'p05s', 'lastC', 'lastC-z'],
      valuesOf,
    }),
};

function valuesOf(test: DigitTest): (number | null)[] {
  const n = test.rows.length;
  const mean = meanLastDigit(test);
  return [
    percentage((test.cells[1] as number) / n),
    rounded((test.logTail ?? 0) / Math.LN10, 3),
    percentage(printedEndings(test)),
    rounded(mean, 3),
    rounded((mean - 4.5) / Math.sqrt(DIGIT_VARIANCE / n)),
  ];
}
