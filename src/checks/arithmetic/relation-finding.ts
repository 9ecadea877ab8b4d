import { countAt } from '../../model/count.js';
import type { Dataset } from '../../model/dataset.js';
import type { Cell, Figure } from '../../model/finding.js';
import type { Measure } from '../../model/measure.js';
import { cellPlace, type ResultForms } from '../../model/result-forms.js';
import type { BoundRelation, BoundSum, BoundTerm } from '../../rules/bind-relation.js';
import type { RulePack, RuleRelation } from '../../rules/pack.js';
import type { FindingDraft } from '../check.js';
import { distinctPlaces, placeOf, stationSubject, unitOf } from '../figures.js';

/** A form that breaks a relation: the right side is what the left was to be, every term with its own number. */
export function relationFinding(
  dataset: Dataset,
  pack: RulePack,
  relation: RuleRelation,
  bound: BoundRelation,
  forms: ResultForms,
  row: number,
): FindingDraft {
  const actual = sideFigure(dataset, bound.left, forms, row);
  const expected = sideFigure(dataset, bound.right, forms, row);
  const difference = actual.value - expected.value;
  const terms = [...bound.left.terms, ...bound.right.terms];
  return {
    relation: `${pack.id}/${relation.id}`,
    subject: stationSubject(dataset, forms.stations[row] ?? -1),
    contest: dataset.contests[forms.contest]?.id ?? null,
    message: { id: 'finding', args: { comparison: bound.comparison, working: working(bound, row) } },
    expected,
    actual,
    difference,
    unit: unitOf(actual.measure),
    votesAtStake: Math.abs(difference),
    method: 'exact',
    n: terms.length,
    test: null,
    direction: null,
    cells: terms.map(
      ({ measure, column }): Cell => ({ measure, expected: null, actual: countAt(column, row) }),
    ),
    notes: [],
    innocent: ['relation-explanations'],
    provenance: distinctPlaces([...actual.places, ...expected.places]),
  };
}

function sideFigure(dataset: Dataset, { text, terms }: BoundSum, forms: ResultForms, row: number): Figure {
  const value = terms.reduce(
    (sum, { coefficient, column }) => sum + coefficient * (column.values[row] ?? 0),
    0,
  );
  return {
    measure: measureOf(terms, text),
    source: dataset.sources[forms.source]?.id ?? '',
    published: dataset.files[forms.file]?.published ?? null,
    value,
    low: value,
    high: value,
    places: distinctPlaces(terms.map(({ column }) => placeOf(dataset, cellPlace(forms, column, row)))),
  };
}

function measureOf(terms: readonly BoundTerm[], name: string): Measure {
  const [only, another] = terms;
  return only && !another && only.coefficient === 1 ? only.measure : { kind: 'sum', name };
}

/** The relation with the numbers put in: 7 + 506 = 513. */
function working({ left, comparison, right }: BoundRelation, row: number): string {
  const sum = ({ terms }: BoundSum): string =>
    terms
      .map(({ coefficient, column }, index) => {
        const sign = coefficient < 0 ? (index === 0 ? '−' : ' − ') : index === 0 ? '' : ' + ';
        const multiple = Math.abs(coefficient) === 1 ? '' : `${Math.abs(coefficient)} × `;
        return sign + multiple + String(column.values[row] ?? '');
      })
      .join('');
  return `${sum(left)} ${COMPARED[comparison]} ${sum(right)}`;
}

const COMPARED = { '=': '=', '<=': '≤', '>=': '≥' } as const;
