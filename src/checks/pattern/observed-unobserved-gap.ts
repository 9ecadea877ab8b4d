import type { Dataset } from '../../model/dataset.js';
import type { Check, FindingDraft } from '../check.js';
import {
  comparedStations,
  compareSources,
  MATCHING_DEFAULTS,
  MATCHING_LIMITS,
  type SourceComparison,
} from './matched/compare-sources.js';
import { comparisonArgs, comparisonFinding } from './matched/comparison-figures.js';
import { gapPlots } from './matched/gap-plots.js';
import { selectionArg } from './matched/selection-arg.js';
import { votesOfGap } from './observed/votes-of-gap.js';
import { isDrawnByDesign, watchedStations } from './observed/watched-stations.js';

const EXPLANATIONS = [
  'stations-of-another-kind',
  'observers-go-where-needed',
  'only-discrepancies-collected',
  'watching-changes-conduct',
  'voters-differ',
] as const;

/** Stations that somebody independent watched beside comparable ones that nobody did. */
export const observedUnobservedGap: Check = {
  id: 'observed-unobserved-gap',
  evidence: 'pattern',
  tier: 'C',
  question:
    'Do the official results of independently watched stations differ from comparable ones that nobody watched?',
  needs: ['commission-forms', 'watched-stations'],
  innocent: EXPLANATIONS,
  references: [
    'R. Enikolopov, V. Korovkin, M. Petrova, K. Sonin, A. Zakharov, PNAS 110 (2013) 448–452: 156 of 3,164 Moscow stations drawn by lot',
    'P. R. Rosenbaum, Observational Studies, 2nd ed. (2002), chapters 2 and 3: randomisation inference, and matching without it',
    'S. M. Iacus, G. King, G. Porro, Political Analysis 20 (2012) 1–24: coarsened exact matching',
    'Y. Benjamini, D. Yekutieli, Annals of Statistics 29 (2001) 1165–1188',
  ],
  defaults: MATCHING_DEFAULTS,
  limits: MATCHING_LIMITS,
  run({ dataset, parameters, seed }) {
    const sources = watchedStations(dataset);
    const watched = new Set(sources.flatMap(({ stations }) => [...stations]));
    const { comparisons, families } = compareSources(
      dataset,
      sources.map(({ source, stations }) => ({
        source,
        isChosen: (station) => stations.has(station),
        isOther: (station) => !watched.has(station),
      })),
      parameters,
      seed,
    );
    const compared = comparedStations(comparisons);
    return {
      examined: compared.size,
      examinedUnit: 'stations',
      unexamined: { id: 'too-few-comparable', args: {} },
      findings: comparisons.filter(({ isFound }) => isFound).map((found) => describe(dataset, found)),
      remarks: [
        ...sources.map(({ source, stations }) => ({
          id: 'stations-watched',
          args: { ...sourceArgs(dataset, source), stations: stations.size },
        })),
        ...comparisons.map((comparison) => ({
          id: 'watched-compared',
          args: gapArgs(dataset, comparison),
        })),
      ],
      plots: gapPlots(dataset, comparisons),
      families,
      compared: dataset.voterCounts.filter(({ station }) => watched.has(station) && compared.has(station)),
    };
  },
};

function describe(dataset: Dataset, comparison: SourceComparison): FindingDraft {
  const args = gapArgs(dataset, comparison);
  const isRandom = isDrawnByDesign(dataset, comparison.source);
  const votes = isRandom ? votesOfGap(comparison) : null;
  return {
    ...comparisonFinding(dataset, comparison, 'others'),
    message: { id: 'unwatched-differ', args },
    votesAtStake: votes && Math.abs(votes.votes),
    notes: [
      votes
        ? { id: 'estimated-votes', args: { ...args, ...votes, votes: Math.abs(votes.votes) } }
        : { id: 'no-estimate', args },
      { id: 'how-matched', args },
      { id: 'first-rows-given', args: {} },
    ],
    innocent: [...EXPLANATIONS],
  };
}

/** The difference as unwatched less watched, which is the way round that the finding has. */
function gapArgs(dataset: Dataset, comparison: SourceComparison) {
  const args = comparisonArgs(dataset, comparison);
  const { low, high, sign } = args;
  return {
    ...args,
    ...sourceArgs(dataset, comparison.source),
    // Not -high, which would write -0.
    low: typeof high === 'number' ? 0 - high : null,
    high: typeof low === 'number' ? 0 - low : null,
    sign: 0 - Number(sign),
  };
}

function sourceArgs(dataset: Dataset, source: number) {
  const { id = '', selection, design = null } = dataset.sources[source] ?? {};
  return {
    source: id,
    selection: selectionArg(selection),
    design,
    basis: isDrawnByDesign(dataset, source) ? 'random' : 'matched',
  };
}
