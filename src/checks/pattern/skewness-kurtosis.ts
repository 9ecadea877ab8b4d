import { sampleKurtosis, sampleSkewness } from 'simple-statistics';
import type { Check } from '../check.js';
import { AT_LEAST_ONE } from '../setting-limits.js';
import { rounded } from './results/rounded.js';
import { SCOPE_DEFAULTS, SCOPE_LIMITS } from './results/territory-scopes.js';
import { describeShapes, type Ratios } from './shape/describe-shapes.js';

/** Skewness and kurtosis of turnout and of the leader's share, as they are and as log-odds. */
export const skewnessKurtosis: Check = {
  id: 'skewness-kurtosis',
  evidence: 'pattern',
  tier: 'E',
  question: 'How skewed and how heavy-tailed are turnout and the leader’s share over the stations?',
  needs: ['commission-forms'],
  innocent: ['town-and-country', 'strongholds'],
  references: [
    'P. Klimek, Y. Yegorov, R. Hanel, S. Thurner, Proc. Natl. Acad. Sci. 109 (2012) 16469–16473',
    'A. Hicken, W. R. Mebane, A Guide to Election Forensics (2017)',
    'D. N. Joanes, C. A. Gill, The Statistician 47 (1998) 183–189: G₁, G₂',
  ],
  defaults: { ...SCOPE_DEFAULTS, leastVoters: 100 },
  limits: { ...SCOPE_LIMITS, leastVoters: AT_LEAST_ONE },
  run: (context) =>
    describeShapes(context, {
      columns: ['mean', 'skewness', 'kurtosis', 'logit-skewness', 'logit-kurtosis'],
      saidOf: ([, skewness = null, kurtosis = null]) => ({ skewness, kurtosis }),
      valuesOf,
    }),
};

function valuesOf({ parts, wholes }: Ratios): (number | null)[] {
  const ratios = Array.from(parts, (part, at) => part / (wholes[at] as number));
  // Half a vote on each side keeps the log-odds of nothing and of everything finite.
  const logOdds = Array.from(parts, (part, at) =>
    Math.log((part + 0.5) / ((wholes[at] as number) - part + 0.5)),
  );
  const mean = ratios.reduce((sum, ratio) => sum + ratio, 0) / ratios.length;
  return [rounded(100 * mean), ...moments(ratios), ...moments(logOdds)];
}

/** Skewness and excess kurtosis; blank where all values are the same. */
function moments(values: number[]): (number | null)[] {
  const isSpread = values.some((value) => value !== values[0]);
  return [sampleSkewness, sampleKurtosis].map((moment) => (isSpread ? rounded(moment(values), 3) : null));
}
