import type { Message } from '../../model/message.js';
import type { Check, CheckContext, Family, FindingDraft } from '../check.js';
import { chosenPlots } from '../chosen-plots.js';
import { numberSetting } from '../number-setting.js';
import { AT_LEAST_ONE, DRAWN, FALSE_DISCOVERY } from '../setting-limits.js';
import { EVEN_EXPLANATIONS, evenFinding } from './even/even-finding.js';
import { evenStations } from './even/even-stations.js';
import { evennessPlots, type JudgedTest } from './even/evenness-plots.js';
import { evennessSeen } from './even/evenness-seen.js';
import { EVEN_QUANTITIES, type EvennessTest, type EvenQuantity, evennessTest } from './even/evenness-test.js';
import { judgeTests } from './judge-tests.js';
import { mixedRemarks } from './results/mixed-remarks.js';
import type { PartOfWhole } from './results/part-of-whole.js';
import { repeatedRemarks } from './results/scope-remarks.js';
import { type StationResults, stationResults } from './results/station-results.js';
import {
  SCOPE_DEFAULTS,
  SCOPE_LIMITS,
  type ScopeLevel,
  territoryScopes,
} from './results/territory-scopes.js';

/** Territories whose stations have nearly one share, or one turnout, nearer to each other than chance brings them. */
export const tooEvenTerritory: Check = {
  id: 'too-even-territory',
  evidence: 'pattern',
  tier: 'B',
  question: 'Are the shares or turnouts of a territory’s stations more alike than chance allows?',
  needs: ['commission-forms'],
  innocent: EVEN_EXPLANATIONS,
  references: [
    'P. McCullagh, J. A. Nelder, Generalized Linear Models, 2nd ed. (1989), section 4.5: dispersion of binomial counts',
    'M. T. Harrison, Conservative hypothesis tests and confidence intervals using importance sampling, Biometrika 99 (2012) 57–69',
    'Y. Benjamini, Y. Hochberg, J. R. Statist. Soc. B 57 (1995) 289–300',
  ],
  defaults: {
    ...SCOPE_DEFAULTS,
    leastStations: 15,
    leastBallots: 50,
    draws: 500,
    falseDiscoveryPercent: 5,
  },
  limits: {
    ...SCOPE_LIMITS,
    leastBallots: AT_LEAST_ONE,
    draws: DRAWN,
    falseDiscoveryPercent: FALSE_DISCOVERY,
  },
  run(context) {
    const families: Family[] = [];
    const contests = stationResults(context.dataset).filter(({ contest }) => contest !== -1);
    const examined = contests.map((results) => examine(context, results, families));
    return {
      examined: new Set(examined.flatMap(({ stations }) => [...stations])).size,
      examinedUnit: 'stations',
      unexamined: { id: 'no-large-territory', args: {} },
      findings: examined.flatMap(({ findings }) => findings),
      remarks: examined.flatMap(({ remarks }) => remarks),
      plots: chosenPlots(examined.map(({ findings, plots }) => ({ findings: findings.length, plots }))),
      families,
    };
  },
};

/** All territories of one contest; appends their families. */
function examine({ dataset, parameters, seed }: CheckContext, results: StationResults, families: Family[]) {
  const most = numberSetting(parameters, 'falseDiscoveryPercent') / 100;
  const least = numberSetting(parameters, 'leastBallots', 1);
  const draws = numberSetting(parameters, 'draws', 1);
  const contest = dataset.contests[results.contest]?.id ?? null;
  const stations = new Set<number>();
  const tests = new Map<string, EvennessTest[]>();
  const parts = {
    share: evenStations(results, 'share', least),
    turnout: evenStations(results, 'turnout', least),
  } satisfies Record<EvenQuantity, PartOfWhole>;
  const levels = EVEN_QUANTITIES.flatMap((quantity) => {
    const part = parts[quantity];
    const found = territoryScopes(dataset, results, parameters, part.isUsable);
    for (const { name, scopes } of found) {
      const ofLevel = scopes.flatMap((scope) => evennessTest(scope, quantity, part, { seed, draws }) ?? []);
      for (const { scope } of ofLevel)
        for (const row of scope.rows) stations.add(results.stations[row] as number);
      tests.set(name, [...(tests.get(name) ?? []), ...ofLevel]);
    }
    return found.map((level) => ({ ...level, quantity }));
  });
  const findings: FindingDraft[] = [];
  const judged: JudgedTest[][] = [];
  for (const [level, ofLevel] of tests) {
    if (ofLevel.length === 0) continue;
    const { pValues, isFound: isFoundAt } = judgeTests(
      ofLevel.map(({ logTail }) => logTail),
      most,
    );
    const ofPlots = ofLevel.map((test, index) => ({ test, isFound: isFoundAt(index) }));
    judged.push(ofPlots);
    ofPlots.forEach(({ test, isFound }, index) => {
      if (!isFound) return;
      findings.push(
        evenFinding(dataset, results, parts[test.quantity], test, { family: families.length, index }),
      );
    });
    families.push({ level, contest, adjustment: 'BH', pValues });
  }
  const remarks = [
    ...[...tests].flatMap(([level, ofLevel]) => evennessSeen(dataset, results, level, ofLevel)),
    ...mixedRemarks(dataset, results),
    // Once for both percentages, which nearly the same stations have.
    ...repeatedRemarks(levels.filter(({ quantity }) => quantity === levels[0]?.quantity)),
    ...tooSmall(levels, numberSetting(parameters, 'leastStations', 1)),
  ];
  return { stations, findings, remarks, plots: evennessPlots(dataset, results, judged) };
}

function tooSmall(levels: readonly (ScopeLevel & { readonly quantity: string })[], least: number): Message[] {
  return levels
    .filter((level) => level.tooSmall > 0)
    .map(({ level, tooSmall: territories, quantity }) => ({
      id: 'too-few-stations',
      args: { level, territories, least, quantity },
    }));
}
