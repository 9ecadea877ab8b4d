import { binomialLogTail } from '../../stats/binomial-log-tail.js';
import { chiSquaredLogTail } from '../../stats/chi-squared-log-tail.js';
import { chiSquaredStatistic } from '../../stats/chi-squared-statistic.js';
import type { Check } from '../check.js';
import { FALSE_DISCOVERY, NOT_NEGATIVE } from '../setting-limits.js';
import { DIGIT_EXPLANATIONS, type DigitWording } from './digits/digit-finding.js';
import { type DigitMethod, inCells, total } from './digits/digit-method.js';
import { DIGIT_DEFAULTS, DIGIT_LIMITS, type DigitTest } from './digits/digit-tests.js';
import { examineDigits } from './digits/examine-digits.js';
import { percentage, rounded } from './results/rounded.js';

/** Distances around the ring of digits, 9 and 0 being neighbours, from which two digits are distant. */
const DISTANT = [2, 3, 4, 5] as const;
const SAME_ADJACENT_DISTANT = [0.1, 0.2, 0.7] as const;

/** Cells are distances of the last two digits around the ring. A count of one digit has a 0 before it: none is left out for its size. */
export const DIGIT_PAIRS: DigitMethod = {
  probabilities: [0.1, 0.2, 0.2, 0.2, 0.2, 0.1],
  labels: ['0', '1', '2', '3', '4', '5'],
  cellOf(count) {
    const apart = Math.abs((Math.floor(count / 10) % 10) - (count % 10));
    return Math.min(apart, 10 - apart);
  },
  logTail: (cells) => binomialLogTail(inCells(cells, DISTANT), total(cells), 0.7, 'lower'),
  method: 'exact',
  headline: () => DISTANT,
};

const WORDING: DigitWording = {
  message: 'few-distant',
  measure: 'distantDigits',
  args: ({ cells }) => {
    const kinds = kindsOf(cells);
    return {
      same: kinds[0] as number,
      adjacent: kinds[1] as number,
      logPKinds: rounded(logTailOfKinds(kinds) / Math.LN10, 3),
    };
  },
  notes: () => [],
};

/** Counts whose last two digits lie apart more seldom than by chance. */
export const digitPairs: Check = {
  id: 'digit-pairs',
  evidence: 'pattern',
  tier: 'D',
  question: 'Are the last two digits of counts equal or neighbours more often than chance allows?',
  needs: ['commission-forms'],
  innocent: DIGIT_EXPLANATIONS,
  references: [
    'B. Beber, A. Scacco, What the Numbers Say: A Digit-Based Test for Election Fraud, Polit. Anal. 20 (2012) 211–234',
    'B. Beber, A. Scacco, The Devil Is in the Digits, The Washington Post, 20 June 2009',
    'Y. Benjamini, D. Yekutieli, Ann. Statist. 29 (2001) 1165–1188',
  ],
  defaults: { ...DIGIT_DEFAULTS, leastRange: 100, falseDiscoveryPercent: 5 },
  limits: { ...DIGIT_LIMITS, leastRange: NOT_NEGATIVE, falseDiscoveryPercent: FALSE_DISCOVERY },
  run: (context) =>
    examineDigits(context, {
      method: DIGIT_PAIRS,
      wording: WORDING,
      columns: ['same', 'adjacent', 'distant', 'log-p', 'log-p-kinds'],
      valuesOf,
    }),
};

/** Counts with the same two digits, with neighbours, and with distant ones. */
function kindsOf(cells: Int32Array): Float64Array {
  return Float64Array.of(cells[0] ?? 0, cells[1] ?? 0, inCells(cells, DISTANT));
}

function logTailOfKinds(kinds: Float64Array): number {
  return chiSquaredLogTail(chiSquaredStatistic(kinds, SAME_ADJACENT_DISTANT), 2, 'upper');
}

function valuesOf({ cells, rows, logTail }: DigitTest): (number | null)[] {
  const kinds = kindsOf(cells);
  return [
    ...Array.from(kinds, (count) => percentage(count / rows.length)),
    rounded((logTail ?? 0) / Math.LN10, 3),
    rounded(logTailOfKinds(kinds) / Math.LN10, 3),
  ];
}
