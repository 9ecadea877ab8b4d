import { dipPValue } from '../../stats/dip-p-value.js';
import { hartiganDip } from '../../stats/hartigan-dip.js';
import { randomWords } from '../../stats/random-words.js';
import { seedFromText } from '../../stats/seed-from-text.js';
import type { Check } from '../check.js';
import { numberSetting } from '../number-setting.js';
import { AT_LEAST_ONE, DRAWN } from '../setting-limits.js';
import { rounded } from './results/rounded.js';
import { SCOPE_DEFAULTS, SCOPE_LIMITS } from './results/territory-scopes.js';
import { describeShapes } from './shape/describe-shapes.js';

/** How far turnout and the leader's share are from having one peak. */
export const dip: Check = {
  id: 'dip',
  evidence: 'pattern',
  tier: 'E',
  question: 'How far are turnout and the leader’s share over the stations from having a single peak?',
  needs: ['commission-forms'],
  innocent: ['town-and-country', 'strongholds', 'repeated-values'],
  references: [
    'J. A. Hartigan, P. M. Hartigan, The Dip Test of Unimodality, Ann. Statist. 13 (1985) 70–84',
    'P. M. Hartigan, Appl. Statist. 34 (1985) 320–325',
    'A. Hicken, W. R. Mebane, A Guide to Election Forensics (2017)',
  ],
  defaults: { ...SCOPE_DEFAULTS, leastVoters: 100, replicates: 99 },
  limits: { ...SCOPE_LIMITS, leastVoters: AT_LEAST_ONE, replicates: DRAWN },
  run(context) {
    const replicates = numberSetting(context.parameters, 'replicates', 1);
    return describeShapes(context, {
      columns: ['dip', 'dip-p'],
      saidOf: ([dip = null, pValue = null]) => ({ dip, pValue }),
      valuesOf({ parts, wholes, name }) {
        const ratios = parts.map((part, at) => part / (wholes[at] as number)).sort();
        const found = hartiganDip(ratios);
        const word = randomWords(seedFromText(context.seed, name));
        return [rounded(found, 5), rounded(dipPValue(found, ratios.length, { replicates, word }), 4)];
      },
    });
  },
};
