import type { Check, CheckContext, FindingDraft } from '../check.js';
import { formsOfStation, publications } from '../publications.js';
import { compareForms } from './compare-forms.js';
import { COPY_EXPLANATIONS, copyFinding } from './copy-finding.js';
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
    'Wisconsin Government Accountability Board, recount of the 2011 Supreme Court election: what honest error looks like',
  ],
  defaults: {},
  run({ dataset }) {
    const tallies = createTallies(dataset);
    const findings: FindingDraft[] = [];
    const examined = new Set<number>();
    for (const { station, official, copy } of stationPairs(dataset)) {
      const comparison = compareForms(dataset, official.rows, copy.rows);
      if (comparison.length === 0) continue;
      examined.add(station);
      tallies.add(official.publication, copy.publication, comparison);
      const finding = copyFinding(dataset, official.publication, copy.publication, station, comparison);
      if (finding) findings.push(finding);
    }
    return {
      examined: examined.size,
      examinedUnit: 'stations',
      unexamined: { id: 'no-station-in-both', args: {} },
      findings,
      tallies: tallies.finish(),
    };
  },
};

/** Each independent source's latest form of a station beside the commission's latest of the same contest. */
function* stationPairs(dataset: CheckContext['dataset']) {
  const officials = publications(dataset, (role) => role === 'commission');
  const copies = publications(dataset, (role) => role !== 'commission');
  for (let station = 0; station < dataset.stations.length; station++) {
    const seen = new Set<string>();
    for (const publication of copies) {
      const rows = publication.formsOf(station);
      const key = `${publication.source} ${publication.contest}`;
      if (rows.length === 0 || seen.has(key)) continue;
      seen.add(key);
      const [official] = formsOfStation(officials, publication.contest, station);
      if (official) yield { station, official, copy: { publication, rows } };
    }
  }
}
