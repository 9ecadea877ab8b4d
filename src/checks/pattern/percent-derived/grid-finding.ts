import { mean } from 'simple-statistics';
import type { Dataset } from '../../../model/dataset.js';
import type { Figure } from '../../../model/finding.js';
import type { FindingDraft } from '../../check.js';
import { distinctPlaces, placeOf, statementSubject } from '../../figures.js';
import { rounded } from '../results/rounded.js';
import { type GridTest, PARTS } from './grid-test.js';
import { tenthDistances } from './tenth-distances.js';

export const DERIVED_EXPLANATIONS = [
  'worked-back-for-print',
  'counts-kept-apart',
  'rounded-at-once',
  'chance-among-many',
] as const;

/** Published votes that are rounded percentages of their total, contestant by contestant. */
export function gridFinding(
  dataset: Dataset,
  { list, whole, parts, free, chance, tried, logP }: GridTest,
  test: { readonly family: number; readonly index: number },
): FindingDraft {
  const [first] = list.votes;
  if (!first) throw new RangeError('a list of totals has votes');
  const distance = mean([...tenthDistances({ list, whole })]);
  const figure = (value: number): Figure => ({
    measure: { kind: 'sum', name: 'tenthDistance' },
    source: dataset.sources[first.source]?.id ?? '',
    published: dataset.files[first.file]?.published ?? null,
    value,
    low: value,
    high: value,
    places: distinctPlaces(list.votes.map((total) => placeOf(dataset, total))),
  });
  // Between two tenths of a percent a count that falls anywhere is a quarter of their distance away on average.
  const expected = figure(rounded(whole / PARTS / 4) ?? 0);
  const actual = figure(rounded(distance) ?? 0);
  return {
    relation: null,
    subject: statementSubject(dataset, first),
    contest: dataset.contests[list.contest]?.id ?? null,
    message: {
      id: 'rounded-tenths',
      args: {
        counts: list.votes.length,
        whole,
        free,
        oneIn: Math.round(1 / chance),
        tried,
        logP: rounded(logP / Math.LN10),
      },
    },
    expected,
    actual,
    difference: rounded(actual.value - expected.value) ?? 0,
    unit: 'votes',
    votesAtStake: null,
    method: 'exact',
    n: list.votes.length,
    test,
    direction: null,
    cells: [],
    notes: list.votes.map(({ contestant, value }, index) => ({
      id: 'count',
      args: {
        contestant: contestantOfTotal(dataset, list.contest, contestant),
        count: value,
        percent: (parts[index] ?? 0) / 10,
      },
    })),
    innocent: [...DERIVED_EXPLANATIONS],
    provenance: [...actual.places],
  };
}

/** Whose votes a total is. */
export function contestantOfTotal(
  { contests }: Dataset,
  contest: number,
  contestant: string | null,
): string | null {
  return contests[contest]?.contestants.find(({ id }) => id === contestant)?.name ?? contestant;
}
