import type { Dataset } from '../../model/dataset.js';
import type { Message } from '../../model/message.js';
import type { Check, FindingDraft } from '../check.js';
import { incidentRemarks } from './incidents/incident-remarks.js';
import { stationsOfReports } from './incidents/stations-of-reports.js';
import {
  comparedStations,
  compareSources,
  MATCHING_DEFAULTS,
  MATCHING_LIMITS,
  type SourceComparison,
} from './matched/compare-sources.js';
import { comparisonArgs, comparisonFinding } from './matched/comparison-figures.js';
import { gapPlots } from './matched/gap-plots.js';

const EXPLANATIONS = [
  'watched-more-closely',
  'stations-of-another-kind',
  'observers-go-where-needed',
  'reports-after-result',
] as const;

/** Stations with reported incidents beside comparable ones without, and what differs between them. */
export const incidentStationGap: Check = {
  id: 'incident-station-gap',
  evidence: 'pattern',
  tier: 'C',
  question: 'Do the results of stations with reported incidents differ from comparable stations without?',
  needs: ['commission-forms', 'incidents'],
  innocent: EXPLANATIONS,
  references: [
    'P. R. Rosenbaum, Observational Studies, 2nd ed. (2002), chapters 2 and 3: permutation within strata, and what it assumes',
    'S. M. Iacus, G. King, G. Porro, Political Analysis 20 (2012) 1–24: coarsened exact matching',
    'Y. Benjamini, D. Yekutieli, Annals of Statistics 29 (2001) 1165–1188',
  ],
  defaults: MATCHING_DEFAULTS,
  limits: MATCHING_LIMITS,
  run({ dataset, parameters, seed }) {
    const sources = stationsOfReports(dataset);
    const anyReport = new Set(sources.flatMap(({ stations }) => [...stations]));
    const { comparisons, families } = compareSources(
      dataset,
      sources.map(({ source, stations }) => ({
        source,
        isChosen: (station) => stations.has(station),
        isOther: (station) => !anyReport.has(station),
      })),
      parameters,
      seed,
    );
    const compared = comparedStations(comparisons);
    return {
      examined: compared.size,
      examinedUnit: 'stations',
      unexamined: { id: 'too-few-neighbours', args: {} },
      findings: comparisons.filter(({ isFound }) => isFound).map((found) => describe(dataset, found)),
      remarks: [
        ...sources.flatMap((source) => incidentRemarks(dataset, source)),
        ...comparisons.map((comparison) => comparisonRemark(dataset, comparison)),
      ],
      plots: gapPlots(dataset, comparisons),
      families,
      compared: dataset.incidents.filter(({ station }) => compared.has(station)),
    };
  },
};

function describe(dataset: Dataset, comparison: SourceComparison): FindingDraft {
  const args = comparisonArgs(dataset, comparison);
  return {
    ...comparisonFinding(dataset, comparison, 'chosen'),
    message: { id: 'stations-with-reports-differ', args },
    votesAtStake: null,
    notes: [
      { id: 'not-randomised', args: { source: args['source'] ?? null } },
      { id: 'how-matched', args },
      { id: 'first-rows-given', args: {} },
    ],
    innocent: [...EXPLANATIONS],
  };
}

function comparisonRemark(dataset: Dataset, comparison: SourceComparison): Message {
  return { id: 'reports-compared', args: comparisonArgs(dataset, comparison) };
}
