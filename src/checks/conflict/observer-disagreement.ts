import type { Dataset } from '../../model/dataset.js';
import { groupBy } from '../../model/group-by.js';
import type { Check, FindingDraft } from '../check.js';
import { formsOfStation, type Publication, publications } from '../publications.js';
import { lineageOf } from '../source-lineage.js';
import { compareForms } from './compare-forms.js';
import { agreeingSource } from './copies/agreeing-source.js';
import { differingStations } from './copies/differing-stations.js';
import { createSumMisses } from './copies/sum-misses.js';
import { copyFinding } from './copy-finding.js';
import { createCoverage } from './station-coverage.js';

const EXPLANATIONS = ['copying-slip', 'different-moment', 'two-forms', 'misfiled-copy'] as const;

/** The copies that two independent sources have of the form of one station. */
export const observerDisagreement: Check = {
  id: 'observer-disagreement',
  evidence: 'conflict',
  tier: 'A',
  question: 'Do independent copies of the same form agree with each other?',
  needs: ['independent-forms-twice'],
  innocent: EXPLANATIONS,
  references: ['Golos and Gazeta.ru, map of results of the State Duma election, 2011'],
  defaults: {},
  run({ dataset, packs }) {
    const coverage = createCoverage(dataset);
    const sumMisses = createSumMisses(dataset, packs);
    const officials = publications(dataset, (role) => role === 'commission');
    const findings: FindingDraft[] = [];
    for (const { contest, one, other } of pairsOfCopies(dataset)) {
      const [missesOfOne, missesOfOther] = [sumMisses(one), sumMisses(other)];
      const { compared, differing } = differingStations(dataset, one, other);
      for (const station of compared) coverage.examine(station);
      for (const station of differing) {
        const forms = (published: readonly Publication[]) => formsOfStation(published, contest, station);
        const comparison = compareForms(dataset, forms(other), forms(one));
        const copyMiss = missesOfOne[station] ?? 0;
        const officialMiss = missesOfOther[station] ?? 0;
        const doubts = { copyMiss, officialMiss, takenOff: copyMiss + officialMiss, unfilled: false };
        const finding = copyFinding(dataset, contest, station, comparison, doubts);
        if (!finding) continue;
        const notes = [...finding.notes, ...agreeingSource(dataset, forms(officials), comparison)];
        findings.push({ ...finding, notes, innocent: [...EXPLANATIONS] });
      }
    }
    return { ...coverage.finish(), unexamined: { id: 'no-station-in-both', args: {} }, findings };
  },
};

/** Every two independent sources of a contest, in the order of the election file; sources that revise one another are one. */
function pairsOfCopies(dataset: Dataset) {
  const independent = publications(dataset, (role) => role !== 'commission');
  return [...groupBy(independent, ({ contest }) => contest)]
    .sort(([left], [right]) => left - right)
    .flatMap(([contest, ofContest]) => {
      const sources = [...groupBy(ofContest, ({ source }) => lineageOf(dataset, source).root)].sort(
        ([left], [right]) => left - right,
      );
      return sources.flatMap(([, one], index) =>
        sources.slice(index + 1).map(([, other]) => ({ contest, one, other })),
      );
    });
}
