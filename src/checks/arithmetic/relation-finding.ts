import type { Dataset } from '../../model/dataset.js';
import type { Comparison, Figure, Working, WorkingSide } from '../../model/finding.js';
import type { Measure, Unit } from '../../model/measure.js';
import { cellPlace, type ResultForms } from '../../model/result-forms.js';
import type { BoundRelation, BoundSum } from '../../rules/bind-relation.js';
import { type FormRule, scaledDifference } from '../../rules/form-rules.js';
import type { RulePack } from '../../rules/pack.js';
import { SCALE } from '../../rules/parse-sum.js';
import { scaledSumAt } from '../../rules/sum-at.js';
import { toleranceAt } from '../../rules/tolerance.js';
import type { FindingDraft } from '../check.js';
import { distinctPlaces, placeOf, stationSubject, unitOf } from '../figures.js';
import type { ExaminedForms } from './examine-packs.js';
import { listedRepairs } from './listed-repairs.js';

/** A form that breaks a relation: the right side is what the left was to be, every term with its own number. */
export function relationFinding(
  dataset: Dataset,
  pack: RulePack,
  { forms, speaking, repairs }: ExaminedForms,
  rule: FormRule,
  row: number,
): FindingDraft {
  const { relation, bound } = rule;
  const actual = sideFigure(dataset, bound.left, forms, row);
  const expected = sideFigure(dataset, bound.right, forms, row);
  const difference = (scaledDifference(bound, row) ?? 0) / SCALE;
  const unit = unitOfRelation(dataset, bound);
  const alsoFailing = speaking.flatMap(({ id, result }) =>
    result.rule !== rule && result.failing.has(row) ? [id] : [],
  );
  const working: Working = {
    left: workingSide(pack, bound.left, row),
    comparison: bound.comparison,
    right: workingSide(pack, bound.right, row),
    allowed: toleranceAt(expected.value, relation.tolerance),
    alsoFailing,
    ...listedRepairs(repairs(rule, row)),
  };
  return {
    relation: `${pack.id}/${relation.id}`,
    subject: stationSubject(dataset, forms.stations[row] ?? -1),
    contest: dataset.contests[forms.contest]?.id ?? null,
    message: { id: relation.hard ? 'hard' : 'soft', args: {} },
    expected,
    actual,
    difference,
    unit,
    votesAtStake: VOTES_ARE.has(unit) ? votesMissing(bound.comparison, difference) : null,
    method: 'exact',
    n: bound.left.terms.length + bound.right.terms.length,
    test: null,
    direction: null,
    working,
    cells: [],
    notes: [],
    innocent: ['relation-explanations'],
    provenance: distinctPlaces([...actual.places, ...expected.places]),
  };
}

/** Of what counts envelopes or certificates the form does not say how many votes it is. */
const VOTES_ARE: ReadonlySet<Unit> = new Set(['ballots', 'votes', 'voters']);

/** The whole votes by which a form misses a comparison; where the sides may not be equal, one more than up to there. */
function votesMissing(comparison: Comparison, difference: number): number {
  const far = Math.abs(difference);
  return comparison === '<' || comparison === '>' ? Math.floor(far) + 1 : Math.ceil(far);
}

/** What all lines of the left side count, or else all of the right; ballots where neither side is of one kind. */
function unitOfRelation(dataset: Dataset, { left, right }: BoundRelation): Unit {
  for (const { terms } of [left, right]) {
    const [unit, another] = new Set(terms.map(({ measure }) => unitOf(dataset, measure)));
    if (unit && !another) return unit;
  }
  return 'ballots';
}

function workingSide(pack: RulePack, { terms, constant }: BoundSum, row: number): WorkingSide {
  let contestants = 0;
  return {
    terms: terms.map(({ scaled, measure, column }) => ({
      multiple: scaled / SCALE,
      measure,
      number: lineNumber(pack, measure, measure.kind === 'votes' ? contestants++ : 0),
      value: column.values[row] ?? 0,
    })),
    constant: constant / SCALE,
  };
}

/** Contestants stand on the form one after another, from the line of the first. */
function lineNumber(
  { lines, firstContestant }: RulePack,
  measure: Measure,
  contestant: number,
): string | null {
  if (measure.kind === 'line') return lines.find(({ name }) => name === measure.line)?.number ?? null;
  return firstContestant === null ? null : String(Number(firstContestant) + contestant);
}

function sideFigure(dataset: Dataset, sum: BoundSum, forms: ResultForms, row: number): Figure {
  const value = (scaledSumAt(sum, row) ?? 0) / SCALE;
  const cells = sum.terms.map(({ column }) => cellPlace(forms, column, row));
  // A side of numbers alone stands in no cell: then it is the form that is pointed at.
  const places = cells.length > 0 ? cells : [{ file: forms.file, fileLine: forms.fileLines[row] ?? 1 }];
  return {
    measure: measureOf(sum),
    source: dataset.sources[forms.source]?.id ?? '',
    published: dataset.files[forms.file]?.published ?? null,
    value,
    low: value,
    high: value,
    places: distinctPlaces(places.map((place) => placeOf(dataset, place))),
  };
}

function measureOf({ text, terms, constant }: BoundSum): Measure {
  const [only, another] = terms;
  return only && !another && only.scaled === SCALE && constant === 0
    ? only.measure
    : { kind: 'sum', name: text };
}
