import type { Dataset } from '../../model/dataset.js';
import type { Figure } from '../../model/finding.js';
import { groupBy } from '../../model/group-by.js';
import type { PublishedTotal } from '../../model/observation.js';
import type { Place } from '../../model/place.js';
import type { Provenance } from '../../model/subject.js';
import type { Check, FindingDraft } from '../check.js';
import { distinctPlaces, placeOf, statementSubject, unitOf } from '../figures.js';
import { lastPublished } from '../publications.js';
import { pairsOfSources } from './pairs-of-sources.js';

const EXPLANATIONS = ['list-incomplete', 'counted-differently', 'early-report', 'typing-slip'] as const;

/** Seats or votes per contestant that do not add up to the whole, or that two sources give differently. */
export const publishedTotalMismatch: Check = {
  id: 'published-total-mismatch',
  evidence: 'conflict',
  tier: 'A',
  question: 'Do published totals add up to the whole, and do two sources publish the same ones?',
  needs: ['published-totals'],
  innocent: EXPLANATIONS,
  references: [
    'Two agency reports of the seats in the Moscow City Duma, September 2019: the case the check began with',
  ],
  defaults: {},
  run({ dataset }) {
    const stated = dataset.publishedTotals.filter(isStated);
    const lists = completeLists(dataset);
    const pairs = pairsOfSources(dataset, stated, sameTotal);
    const compared: Place[] = [...new Set<Place>([...lists.flatMap(({ parts }) => parts), ...pairs.flat()])];
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

/** A total whose cell is not blank. */
type StatedTotal = PublishedTotal & { readonly value: number };

function isStated(total: PublishedTotal): total is StatedTotal {
  return total.value !== null;
}

/** The parts that one source lists of one whole. */
interface List {
  readonly parts: readonly StatedTotal[];
  readonly whole: number;
  readonly wholeAt: readonly Provenance[];
  /** Another whole that the same list states; null where it states one only. */
  readonly otherWhole: StatedTotal | null;
}

/** Lists of several parts, all of them stated: where one part is blank the sum is not known. */
function completeLists(dataset: Dataset): readonly List[] {
  const groups = groupBy(dataset.publishedTotals, ({ source, contest, station, territory, quantity }) =>
    JSON.stringify([source, contest, station, station === -1 ? territory : -1, quantity]),
  );
  return [...groups.values()].flatMap((published): List[] => {
    // A later list of the same source revises the earlier one.
    const all = lastPublished(dataset, published);
    const parts = all.filter(isStated);
    const [first] = parts;
    if (!first || parts.length < 2 || parts.length < all.length) return [];
    const withWhole = parts.filter(({ of }) => of !== null);
    const whole = withWhole[0]?.of ?? null;
    const otherWhole = withWhole.find(({ of }) => of !== whole) ?? null;
    if (whole !== null) {
      const wholeAt = withWhole.filter(({ of }) => of === whole).map((total) => placeOf(dataset, total));
      return [{ parts, whole, wholeAt, otherWhole }];
    }
    const contest = dataset.contests[first.contest];
    const seats = first.quantity === 'seats' ? contest?.seats : null;
    return contest && seats
      ? [
          {
            parts,
            whole: seats,
            wholeAt: [{ file: dataset.description.path, line: contest.fileLine }],
            otherWhole: null,
          },
        ]
      : [];
  });
}

function sumFinding(dataset: Dataset, { parts, whole, wholeAt, otherWhole }: List): FindingDraft | null {
  if (otherWhole) return wholesFinding(dataset, parts, whole, wholeAt, otherWhole);
  const [first] = parts;
  const sum = parts.reduce((total, { value }) => total + value, 0);
  if (!first || sum === whole) return null;
  const actual = totalFigure(dataset, { ...first, contestant: null, value: sum }, parts);
  const expected = { ...actual, value: whole, low: whole, high: whole, places: distinctPlaces(wholeAt) };
  return {
    ...common(dataset, first, sum - whole),
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
    n: parts.length + 1,
    provenance: distinctPlaces([...actual.places, ...expected.places]),
  };
}

/** A list that states two wholes contradicts itself before anything is added up. */
function wholesFinding(
  dataset: Dataset,
  parts: List['parts'],
  whole: number,
  wholeAt: List['wholeAt'],
  other: StatedTotal,
): FindingDraft {
  const value = other.of ?? whole;
  const actual = totalFigure(dataset, { ...other, contestant: null, value }, [other]);
  const expected = { ...actual, value: whole, low: whole, high: whole, places: distinctPlaces(wholeAt) };
  return {
    ...common(dataset, other, value - whole),
    message: { id: 'wholes-differ', args: { quantity: other.quantity, source: actual.source } },
    expected,
    actual,
    n: parts.length,
    provenance: distinctPlaces([...expected.places, ...actual.places]),
  };
}

function differenceFinding(dataset: Dataset, first: StatedTotal, second: StatedTotal): FindingDraft | null {
  const difference = second.value - first.value;
  if (difference === 0) return null;
  const expected = totalFigure(dataset, first, [first]);
  const actual = totalFigure(dataset, second, [second]);
  return {
    ...common(dataset, first, difference),
    message: {
      id: 'sources-differ',
      args: {
        quantity: first.quantity,
        contestant: contestantName(dataset, first),
        by: Math.abs(difference),
      },
    },
    expected,
    actual,
    n: 2,
    provenance: distinctPlaces([...expected.places, ...actual.places]),
  };
}

/** What the two kinds of finding share. */
function common(dataset: Dataset, total: StatedTotal, difference: number) {
  return {
    relation: null,
    subject: statementSubject(dataset, total),
    contest: dataset.contests[total.contest]?.id ?? null,
    difference,
    unit: unitOf(dataset, { kind: 'total', quantity: total.quantity, contestant: null }),
    votesAtStake: total.quantity === 'votes' ? Math.abs(difference) : null,
    method: 'exact' as const,
    test: null,
    direction: null,
    cells: [],
    notes: [],
    innocent: [...EXPLANATIONS],
  };
}

function sameTotal({ contest, contestant, quantity }: PublishedTotal): readonly unknown[] {
  return [contest, contestant?.toLowerCase() ?? null, quantity];
}

function totalFigure(dataset: Dataset, total: StatedTotal, places: readonly PublishedTotal[]): Figure {
  return {
    measure: { kind: 'total', quantity: total.quantity, contestant: total.contestant },
    source: dataset.sources[total.source]?.id ?? '',
    published: dataset.files[total.file]?.published ?? null,
    value: total.value,
    low: total.value,
    high: total.value,
    places: distinctPlaces(places.map((place) => placeOf(dataset, place))),
  };
}

function contestantName({ contests }: Dataset, { contest, contestant }: PublishedTotal): string | null {
  const known = contests[contest]?.contestants.find(({ id }) => id === contestant);
  return known?.name ?? contestant;
}
