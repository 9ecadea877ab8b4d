import { groupBy } from '../../model/group-by.js';
import type { Check, Family, FindingDraft } from '../check.js';
import { numberSetting } from '../number-setting.js';
import { AT_LEAST_ONE, FALSE_DISCOVERY } from '../setting-limits.js';
import { judgeTests } from './judge-tests.js';
import { distancePlots } from './percent-derived/distance-plots.js';
import { DERIVED_EXPLANATIONS, gridFinding } from './percent-derived/grid-finding.js';
import { type GridTest, gridTest } from './percent-derived/grid-test.js';
import { totalLists } from './percent-derived/total-lists.js';
import { levelName } from './results/territory-scopes.js';

/** Published votes that are tenths of a percent of their total, rounded to whole votes: worked out from percentages. */
export const percentDerivedTotals: Check = {
  id: 'percent-derived-totals',
  evidence: 'pattern',
  tier: 'B',
  question: 'Were the published votes worked out from percentages with one decimal?',
  needs: ['published-totals'],
  innocent: DERIVED_EXPLANATIONS,
  references: [
    'Venezuela, National Electoral Council, first bulletin of the presidential election, 28 July 2024: 51.2, 44.2 and 4.6 % of 10,058,774 votes to the vote',
    'Y. Benjamini, Y. Hochberg, J. R. Statist. Soc. B 57 (1995) 289–300',
  ],
  defaults: { leastTotal: 10_000, falseDiscoveryPercent: 5 },
  limits: { leastTotal: AT_LEAST_ONE, falseDiscoveryPercent: FALSE_DISCOVERY },
  run({ dataset, parameters }) {
    const least = numberSetting(parameters, 'leastTotal', 1);
    const most = numberSetting(parameters, 'falseDiscoveryPercent') / 100;
    const lists = totalLists(dataset);
    const tests = lists.flatMap((list) => gridTest(list, least) ?? []);
    const families: Family[] = [];
    const findings: FindingDraft[] = [];
    const found = new Set<GridTest>();
    for (const group of groupBy(tests, ({ list }) => `${list.contest} ${list.level}`).values()) {
      const { contest = -1, level = 0 } = group[0]?.list ?? {};
      const { pValues, isFound } = judgeTests(
        group.map(({ logP }) => logP),
        most,
      );
      group.forEach((test, index) => {
        if (!isFound(index) || test.logP === 0) return;
        found.add(test);
        findings.push(gridFinding(dataset, test, { family: families.length, index }));
      });
      families.push({
        level: levelName(level),
        contest: dataset.contests[contest]?.id ?? null,
        adjustment: 'BH',
        pValues,
      });
    }
    const leftOut = lists.length - tests.length;
    return {
      examined: tests.reduce((sum, { list }) => sum + list.votes.length, 0),
      examinedUnit: 'figures',
      unexamined: { id: 'no-large-list', args: {} },
      findings,
      remarks: [{ id: 'lists-tested', args: { lists: tests.length, leftOut, least } }],
      plots: distancePlots(dataset, tests, (test) => found.has(test)),
      families,
      compared: tests.flatMap(({ list }) => list.votes),
    };
  },
};
