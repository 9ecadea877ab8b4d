import { adjustPValues } from '../../stats/adjust-p-values.js';
import type { Check, Family, FindingDraft } from '../check.js';
import { chosenPlots, type PartPlots } from '../chosen-plots.js';
import { numberSetting } from '../number-setting.js';
import { AT_LEAST_ONE, FALSE_DISCOVERY, PERCENTAGE } from '../setting-limits.js';
import { coincidenceFamilies } from './copied/coincidence-families.js';
import { equalGroups } from './copied/equal-groups.js';
import { nearestResults } from './copied/nearest-results.js';
import { COPIED_EXPLANATIONS, copiedFindings } from './copied-finding.js';
import { wholeForms } from './whole-forms.js';

/** Stations whose whole forms are the same, number for number, or whose results are where chance hardly makes them so. */
export const copiedForm: Check = {
  id: 'copied-form',
  evidence: 'pattern',
  tier: 'B',
  question: 'Do several stations have one and the same form, or one and the same result, number for number?',
  needs: ['commission-forms'],
  innocent: COPIED_EXPLANATIONS,
  references: [
    'Poland, president 2020, first round, and Wisconsin, president 2016: no two stations with one form among 29,020, what honest work looks like',
    'J. E. Mosimann, On the compound multinomial distribution, Biometrika 49 (1962) 65–82: the law of the odds',
    'Y. Benjamini, Y. Hochberg, J. R. Statist. Soc. B 57 (1995) 289–300',
  ],
  defaults: { leastCells: 10, leastBallots: 100, falseDiscoveryPercent: 5, rarePercent: 0.1 },
  limits: {
    leastCells: AT_LEAST_ONE,
    leastBallots: AT_LEAST_ONE,
    falseDiscoveryPercent: FALSE_DISCOVERY,
    rarePercent: PERCENTAGE,
  },
  run({ dataset, parameters }) {
    const most = numberSetting(parameters, 'falseDiscoveryPercent') / 100;
    const rare = numberSetting(parameters, 'rarePercent') / 100;
    const compared = wholeForms(dataset, {
      cells: numberSetting(parameters, 'leastCells', 1),
      ballots: numberSetting(parameters, 'leastBallots', 1),
    });
    const families: Family[] = [];
    const findings: FindingDraft[] = [];
    const plots: PartPlots[] = [];
    let byChance = 0;
    for (const forms of compared) {
      const groups = equalGroups(dataset, forms);
      const { families: made, coincidenceOf } = coincidenceFamilies(dataset, forms, groups, families.length);
      const qValues = made.map(({ pValues }) => adjustPValues(pValues, 'BH'));
      const isImprobable = (group: (typeof groups)[number]): boolean => {
        const found = coincidenceOf(group);
        // A whole form of which no votes can be compared is equal in all that there is.
        if (!found) return group.kind === 'form';
        if (group.kind === 'result' && Math.exp(found.logP) > rare) return false;
        return (qValues[found.family - families.length]?.[found.index] ?? 1) <= most;
      };
      const told = groups.filter(isImprobable);
      const whole = groups.filter((group) => group.kind === 'form' && !told.includes(group));
      byChance += whole.length;
      findings.push(...copiedFindings(dataset, { forms, groups: told, coincidenceOf }));
      families.push(...made);
      // The least probable, of equals the first by name.
      const logP = (group: (typeof groups)[number]): number => coincidenceOf(group)?.logP ?? 0;
      const [rarest] = [...told].sort((one, other) => logP(one) - logP(other));
      plots.push({ findings: told.length, plots: rarest ? nearestResults(dataset, forms, rarest) : [] });
    }
    return {
      examined: new Set(compared.flatMap(({ forms }) => forms.map(({ station }) => station))).size,
      examinedUnit: 'stations',
      unexamined: { id: 'no-long-form', args: {} },
      findings,
      remarks: byChance > 0 ? [{ id: 'equal-by-chance', args: { groups: byChance } }] : [],
      plots: chosenPlots(plots),
      families,
    };
  },
};
