import { groupBy } from '../../model/group-by.js';
import type { Check, CheckContext, FindingDraft } from '../check.js';
import { formsOfStation, publications } from '../publications.js';
import { compareForms } from './compare-forms.js';
import { COPY_EXPLANATIONS, copyFinding } from './copy-finding.js';
import { createCoverage } from './station-coverage.js';
import { createTallies } from './tallies.js';

/** Each line and contestant of an independent copy of a form against the official form of the same station. */
export const observerCopyMismatch: Check = {
  id: 'observer-copy-mismatch',
  evidence: 'conflict',
  question: 'Do independent copies of the result forms say what the official forms say?',
  needs: ['commission-forms', 'independent-forms'],
  innocent: COPY_EXPLANATIONS,
  references: [
    'Golos and Gazeta.ru, map of results of the State Duma election, 2011',
    'Wisconsin, Supreme Court election of 2011, original canvass beside the full recount: what honest error looks like',
  ],
  defaults: {},
  run({ dataset }) {
    const tallies = createTallies(dataset);
    const findings: FindingDraft[] = [];
    const coverage = createCoverage(dataset);
    for (const { station, contest, official, copies } of stationPairs(dataset)) {
      const comparison = compareForms(dataset, official, copies);
      if (comparison.length === 0) {
        coverage.miss(station);
        continue;
      }
      coverage.examine(station);
      tallies.add(contest, comparison);
      const finding = copyFinding(dataset, contest, station, comparison);
      if (finding) findings.push(finding);
    }
    return {
      ...coverage.finish(),
      unexamined: { id: 'no-station-in-both', args: {} },
      findings,
      tallies: tallies.finish(),
    };
  },
};

/** What each independent source published of a station and contest, beside what the commission did; latest first. */
function* stationPairs(dataset: CheckContext['dataset']) {
  const officials = publications(dataset, (role) => role === 'commission');
  const independent = publications(dataset, (role) => role !== 'commission');
  const bySource = groupBy(independent, ({ source, contest }) => `${source} ${contest}`);
  for (const copiesOfSource of bySource.values()) {
    const contest = copiesOfSource[0]?.contest ?? -1;
    for (let station = 0; station < dataset.stations.length; station++) {
      const copies = formsOfStation(copiesOfSource, contest, station);
      if (copies.length === 0) continue;
      yield { station, contest, official: formsOfStation(officials, contest, station), copies };
    }
  }
}
