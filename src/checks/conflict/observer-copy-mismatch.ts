import type { Check, CheckContext, FindingDraft } from '../check.js';
import { chosenPlots } from '../chosen-plots.js';
import { formsOfStation } from '../publications.js';
import { compareForms } from './compare-forms.js';
import { compareSources } from './copies/compare-sources.js';
import { type SourcePair, sourcePairs } from './copies/source-pairs.js';
import { createSumMisses, type SumMisses } from './copies/sum-misses.js';
import { COPY_EXPLANATIONS, copyFinding } from './copy-finding.js';
import { createCoverage } from './station-coverage.js';

/** Each line and contestant of an independent copy of a form against the official form of the same station. */
export const observerCopyMismatch: Check = {
  id: 'observer-copy-mismatch',
  evidence: 'conflict',
  tier: 'A',
  question: 'Do independent copies of the result forms say what the official forms say?',
  needs: ['commission-forms', 'independent-forms'],
  innocent: COPY_EXPLANATIONS,
  references: [
    'Golos and Gazeta.ru, map of results of the State Duma election, 2011',
    'Wisconsin, Supreme Court election of 2011, original canvass beside the full recount: what honest error looks like',
    'W. J. Dixon, A. M. Mood, The statistical sign test, J. Am. Statist. Assoc. 41 (1946) 557–566',
    'R. A. Fisher, The Design of Experiments (1935), § 21: the permutation test of paired differences',
  ],
  defaults: {},
  run(context) {
    const { dataset, packs } = context;
    const coverage = createCoverage(dataset);
    const sumMisses = createSumMisses(dataset, packs);
    const results = sourcePairs(dataset).map((pair) => comparePair(context, pair, sumMisses, coverage));
    return {
      ...coverage.finish(),
      unexamined: { id: 'no-station-in-both', args: {} },
      findings: results.flatMap(({ findings }) => findings),
      tallies: results.flatMap(({ tallies }) => tallies),
      plots: chosenPlots(results.map(({ findings, plots }) => ({ findings: findings.length, plots }))),
      copies: results.flatMap(({ comparison }) => comparison ?? []),
    };
  },
};

function comparePair(
  { dataset, seed }: CheckContext,
  pair: SourcePair,
  sumMisses: SumMisses,
  coverage: ReturnType<typeof createCoverage>,
) {
  const { contest, official, copies } = pair;
  const misses = { copies: sumMisses(copies), official: sumMisses(official) };
  const { copied, examined, differing, unfilled, tallies, comparison, plots } = compareSources(
    dataset,
    pair,
    misses.copies,
    seed,
  );
  const findings: FindingDraft[] = [];
  for (let station = 0; station < copied.length; station++) {
    if (copied[station] === 0) continue;
    if (examined[station] === 0) coverage.miss(station);
    else coverage.examine(station);
    if (differing[station] === 0) continue;
    const compared = compareForms(
      dataset,
      formsOfStation(official, contest, station),
      formsOfStation(copies, contest, station),
    );
    const copyMiss = misses.copies[station] ?? 0;
    const finding = copyFinding(dataset, contest, station, compared, {
      copyMiss,
      takenOff: copyMiss,
      officialMiss: misses.official[station] ?? 0,
      unfilled: unfilled[station] === 1,
    });
    if (finding) findings.push(finding);
  }
  return { findings, tallies, comparison, plots };
}
