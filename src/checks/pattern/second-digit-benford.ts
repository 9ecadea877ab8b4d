import { chiSquaredStatistic } from '../../stats/chi-squared-statistic.js';
import { secondDigitProbabilities } from '../../stats/second-digit-probabilities.js';
import type { Check } from '../check.js';
import { cellPercentages } from './digits/digit-finding.js';
import { type DigitMethod, fullestCell } from './digits/digit-method.js';
import { DIGIT_DEFAULTS, DIGIT_LIMITS, type DigitTest } from './digits/digit-tests.js';
import { examineDigits } from './digits/examine-digits.js';
import { rounded } from './results/rounded.js';

/** No p: the law is none that honest counts follow. */
export const SECOND_DIGIT: DigitMethod = {
  probabilities: secondDigitProbabilities(),
  labels: ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'],
  cellOf: (count) => (count < 10 ? -1 : Number(String(count)[1])),
  logTail: null,
  method: 'asymptotic',
  headline: (cells) => [fullestCell(cells, SECOND_DIGIT.probabilities)],
};

/** Second digits of counts beside Benford's law. */
export const secondDigitBenford: Check = {
  id: 'second-digit-benford',
  evidence: 'pattern',
  tier: 'E',
  question: 'How far are the second digits of counts from Benford’s law?',
  needs: ['commission-forms'],
  innocent: ['stations-of-one-size', 'law-does-not-hold'],
  references: [
    'W. R. Mebane, Election Forensics: Vote Counts and Benford’s Law (2006)',
    'J. Deckert, M. Myagkov, P. C. Ordeshook, Benford’s Law and the Detection of Election Fraud, Polit. Anal. 19 (2011) 245–268',
    'F. Benford, Proc. Am. Philos. Soc. 78 (1938) 551–572',
  ],
  defaults: { ...DIGIT_DEFAULTS, leastExpected: 10, leastRange: 0 },
  limits: DIGIT_LIMITS,
  run: (context) =>
    examineDigits(context, {
      method: SECOND_DIGIT,
      wording: null,
      columns: [...(SECOND_DIGIT.labels ?? []).map((digit) => `digit-${digit}`), 'mean', 'chiSquared'],
      valuesOf,
    }),
};

function valuesOf(test: DigitTest): (number | null)[] {
  const { cells, rows } = test;
  const mean = cells.reduce((sum, count, digit) => sum + count * digit, 0) / rows.length;
  const statistic = chiSquaredStatistic(cells, SECOND_DIGIT.probabilities);
  return [...cellPercentages(test), rounded(mean, 3), rounded(statistic)];
}
