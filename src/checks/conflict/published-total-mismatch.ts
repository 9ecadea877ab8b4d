import type { Dataset } from '../../model/dataset.js';
import type { Figure, Provenance, Subject } from '../../model/finding.js';
import { groupBy } from '../../model/group-by.js';
import type { Unit } from '../../model/measure.js';
import type { Place, PublishedTotal } from '../../model/observation.js';
import type { Check, FindingDraft } from '../check.js';
import { placeOf, stationSubject, territorySubject } from '../figures.js';
import { pairsOfSources } from './pairs-of-sources.js';

const EXPLANATIONS = ['list-incomplete', 'counted-differently', 'early-report', 'typing-slip'] as const;

/** Seats or votes per contestant that do not add up to the whole, or that two sources give differently. */
export const publishedTotalMismatch: Check = {
  id: 'published-total-mismatch',
  evidence: 'conflict',
  question: 'Do published totals add up to the whole, and do two sources publish the same ones?',
  needs: ['published-totals'],
  innocent: EXPLANATIONS,
  references: [
    'Two agency reports of the seats in the Moscow City Duma, September 2019: the case the check began with',
  ],
  defaults: {},
  run({ dataset }) {
    const lists = completeLists(dataset);
    const pairs = pairsOfSources(dataset, dataset.publishedTotals, sameTotal);
    const compared: Place[] = [...new Set([...lists.flatMap(({ parts }) => parts), ...pairs.flat()])];
    return {
      examined: compared.length,
      examinedUnit: 'figures',
      unexamined: { id: 'no-whole-no-two-sources', args: {} },
      findings: [
        ...lists.flatMap((list) => sumFinding(dataset, list) ?? []),
        ...pairs.flatMap(([expected, actual]) => differenceFinding(dataset, expected, actual) ?? []),
      ],
      compared,
    };
  },
};

/** The parts that one source lists of one whole. */
interface List {
  readonly parts: readonly PublishedTotal[];
  readonly whole: number;
  readonly wholeAt: readonly Provenance[];
}

function completeLists(dataset: Dataset): readonly List[] {
  const groups = groupBy(dataset.publishedTotals, ({ source, file, contest, station, territory, quantity }) =>
    JSON.stringify([source, dataset.files[file]?.published ?? null, contest, station, territory, quantity]),
  );
  return [...groups.values()].flatMap((parts): List[] => {
    // One contestant's number is no list.
    if (parts.length < 2) return [];
    const stated = parts.filter(({ of }) => of !== null);
    const wholes = new Set(stated.map(({ of }) => of));
    const [whole] = wholes;
    if (wholes.size === 1 && whole !== undefined && whole !== null) {
      return [{ parts, whole, wholeAt: stated.map((total) => placeOf(dataset, total)) }];
    }
    const seats = parts[0]?.quantity === 'seats' ? dataset.contests[parts[0].contest]?.seats : null;
    return wholes.size === 0 && seats
      ? [{ parts, whole: seats, wholeAt: [{ file: dataset.description.path, line: 1 }] }]
      : [];
  });
}

function sumFinding(dataset: Dataset, { parts, whole, wholeAt }: List): FindingDraft | null {
  const [first] = parts;
  const sum = parts.reduce((total, { value }) => total + value, 0);
  if (!first || sum === whole) return null;
  const actual = totalFigure(dataset, { ...first, contestant: null, value: sum }, parts);
  const expected = { ...actual, value: whole, low: whole, high: whole, places: [...wholeAt] };
  return {
    ...common(dataset, first),
    message: {
      id: sum < whole ? 'part-unaccounted' : 'more-than-whole',
      args: {
        quantity: first.quantity,
        source: actual.source,
        missing: Math.abs(whole - sum),
        parts: parts.length,
      },
    },
    expected,
    actual,
    difference: sum - whole,
    votesAtStake: first.quantity === 'votes' ? Math.abs(sum - whole) : null,
    n: parts.length + 1,
    notes: [],
    provenance: actual.places,
  };
}

function differenceFinding(
  dataset: Dataset,
  first: PublishedTotal,
  second: PublishedTotal,
): FindingDraft | null {
  if (first.value === second.value) return null;
  const expected = totalFigure(dataset, first, [first]);
  const actual = totalFigure(dataset, second, [second]);
  return {
    ...common(dataset, first),
    message: {
      id: 'sources-differ',
      args: {
        quantity: first.quantity,
        contestant: contestantName(dataset, first),
        by: Math.abs(second.value - first.value),
      },
    },
    expected,
    actual,
    difference: second.value - first.value,
    votesAtStake: first.quantity === 'votes' ? Math.abs(second.value - first.value) : null,
    n: 2,
    notes: [],
    provenance: [...expected.places, ...actual.places],
  };
}

function common(dataset: Dataset, total: PublishedTotal) {
  return {
    relation: null,
    subject: subjectOf(dataset, total),
    contest: dataset.contests[total.contest]?.id ?? null,
    unit: unitOf(total),
    method: 'exact' as const,
    test: null,
    direction: null,
    cells: [],
    innocent: [...EXPLANATIONS],
  };
}

function sameTotal({ station, territory, contest, contestant, quantity }: PublishedTotal): string {
  return JSON.stringify([station, territory, contest, contestant?.toLowerCase() ?? null, quantity]);
}

function totalFigure(dataset: Dataset, total: PublishedTotal, places: readonly PublishedTotal[]): Figure {
  return {
    measure: { kind: 'total', quantity: total.quantity, contestant: total.contestant },
    source: dataset.sources[total.source]?.id ?? '',
    published: dataset.files[total.file]?.published ?? null,
    value: total.value,
    low: total.value,
    high: total.value,
    places: places.map((place) => placeOf(dataset, place)),
  };
}

function subjectOf(dataset: Dataset, { station, territory }: PublishedTotal): Subject {
  return station === -1 ? territorySubject(dataset, territory) : stationSubject(dataset, station);
}

function unitOf({ quantity }: PublishedTotal): Unit {
  return quantity === 'votes' ? 'votes' : quantity.startsWith('seats') ? 'seats' : 'items';
}

function contestantName({ contests }: Dataset, { contest, contestant }: PublishedTotal): string {
  const known = contests[contest]?.contestants.find(({ id }) => id === contestant);
  return known?.name ?? contestant ?? '';
}
