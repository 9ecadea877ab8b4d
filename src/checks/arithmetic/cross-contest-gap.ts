import type { Dataset } from '../../model/dataset.js';
import { groupBy } from '../../model/group-by.js';
import type { Check, FindingDraft } from '../check.js';
import { createCoverage } from '../conflict/station-coverage.js';
import { numberSetting } from '../number-setting.js';
import { formsOfStation, publications } from '../publications.js';
import { type ContestBallots, contestBallots } from './contest-ballots.js';
import { CONTEST_EXPLANATIONS, contestGapFinding } from './contest-gap-finding.js';
import { comparableNumbers, contestGaps } from './contest-gaps.js';

/** Ballots issued and found at one station in the contests held there on one day, each source with itself. */
export const crossContestGap: Check = {
  id: 'cross-contest-gap',
  evidence: 'arithmetic',
  tier: 'A',
  question:
    'Do the contests held at one station on one day have as many ballots as their voters can explain?',
  needs: ['result-forms'],
  innocent: CONTEST_EXPLANATIONS,
  references: [
    'A. Buzin, Comparative analysis of precinct commission protocols in the case of simultaneous voting with different ballot types, electoralpolitics.org',
    'A. Buzin, The presidential and municipal elections in Moscow: comparing protocols, Golos, 26 March 2012',
  ],
  defaults: { toleratedIssued: 10, toleratedFound: 10 },
  run({ dataset, parameters }) {
    const tolerated = {
      issued: numberSetting(parameters, 'toleratedIssued', 0),
      found: numberSetting(parameters, 'toleratedFound', 0),
    };
    const coverage = createCoverage(dataset);
    const findings: FindingDraft[] = [];
    for (const { station, contests } of stationsOfSeveralContests(dataset)) {
      if (comparableNumbers(contests).length === 0) {
        coverage.miss(station);
        continue;
      }
      coverage.examine(station);
      const gaps = contestGaps(contests, tolerated);
      const [largest] = gaps;
      if (largest) findings.push(contestGapFinding(dataset, station, contests, gaps, largest, tolerated));
    }
    return {
      ...coverage.finish(),
      unexamined: { id: 'no-station-in-two-contests', args: {} },
      findings,
    };
  },
};

/** Each source's stations that have forms in two contests or more, with the ballots of those contests that say enough. */
function* stationsOfSeveralContests(
  dataset: Dataset,
): Generator<{ readonly station: number; readonly contests: readonly ContestBallots[] }> {
  for (const ofSource of groupBy(
    publications(dataset, () => true),
    ({ source }) => source,
  ).values()) {
    const byContest = [...groupBy(ofSource, ({ contest }) => contest)].sort(([one], [other]) => one - other);
    if (byContest.length < 2) continue;
    for (let station = 0; station < dataset.stations.length; station++) {
      const histories = byContest
        .map(([contest, published]) => ({ contest, history: formsOfStation(published, contest, station) }))
        .filter(({ history }) => history.length > 0);
      if (histories.length < 2) continue;
      const contests = histories.flatMap(
        ({ contest, history }) => contestBallots(dataset, contest, history) ?? [],
      );
      yield { station, contests };
    }
  }
}
