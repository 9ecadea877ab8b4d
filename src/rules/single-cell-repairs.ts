import { type CountColumn, LARGEST_COUNT } from '../model/count.js';
import type { Repair } from '../model/finding.js';
import type { Measure } from '../model/measure.js';
import { type SummedRule, sumRule, verdictOf, type WeighedRule, weighRule } from './changed-form.js';
import { digitSlip } from './digit-slip.js';
import type { FormRule } from './form-rules.js';

/** The single cells that would mend a failed relation on the form of a row. */
export type SingleCellRepairs = (failed: FormRule, row: number) => readonly Repair[];

/**
 * The single cells of a form whose change alone would mend a failed relation, so that it holds and is still asked, and leave none of the
 * hard ones that fail with it broken, nor break any other. `rules`: all of the form's. **Assumption: one cell is wrong.** Empty where no one
 * cell will do. An equality asks for one number; where only inequalities fail, the nearest with which they hold is given. What a relation
 * tolerates does not enter.
 */
export function createSingleCellRepairs(rules: readonly FormRule[]): SingleCellRepairs {
  const weighed = rules.map(weighRule);
  const byColumn = rulesByColumn(weighed);
  let summed: { readonly row: number; readonly rules: ReadonlyMap<WeighedRule, SummedRule> } | null = null;
  return (failed, row) => {
    // Several relations of one form are asked after one another.
    if (summed?.row !== row)
      summed = { row, rules: new Map(weighed.map((rule) => [rule, sumRule(rule, row)])) };
    const { rules: ofRow } = summed;
    const broken = [...ofRow.values()].filter((rule) => verdictOf(rule, null) === 'broken');
    const first = broken.find(({ rule }) => rule === failed);
    if (!first) return [];
    const tied = tiedTo(first, broken);
    const equality = tied.find(({ rule }) => rule.bound.comparison === '=');
    const measures = measuresOf(failed);
    return [...first.weights.keys()].flatMap((column): Repair[] => {
      const written = column.values[row] ?? 0;
      const by = equality ? exactChange(equality, column) : furthestChange(tied, column);
      const needed = written + by;
      if (!Number.isInteger(needed) || needed < 0 || needed > LARGEST_COUNT || by === 0) return [];
      const touched = (byColumn.get(column) ?? []).flatMap((rule) => ofRow.get(rule) ?? []);
      if (!tied.every((rule) => touched.includes(rule))) return [];
      const change = { column, by };
      const mends = touched.every((rule) => {
        if (rule === first) return verdictOf(rule, change) === 'holds';
        const isBrokenApart = broken.includes(rule) && !tied.includes(rule);
        return isBrokenApart || verdictOf(rule, change) !== 'broken';
      });
      const measure = measures.get(column);
      if (!mends || !measure) return [];
      const exact = equality !== undefined;
      return [{ measure, written, needed, exact, slip: exact ? digitSlip(written, needed) : null }];
    });
  };
}

/** The rules that a column stands in, be it in a condition. */
function rulesByColumn(rules: readonly WeighedRule[]): ReadonlyMap<CountColumn, readonly WeighedRule[]> {
  const byColumn = new Map<CountColumn, WeighedRule[]>();
  for (const rule of rules) {
    const columns = [rule.weights, ...rule.conditions.map(({ weights }) => weights)].flatMap((weights) => [
      ...weights.keys(),
    ]);
    for (const column of new Set(columns)) {
      const known = byColumn.get(column);
      if (known) known.push(rule);
      else byColumn.set(column, [rule]);
    }
  }
  return byColumn;
}

/** The failed relation and the hard ones that fail with it and share cells, directly or by way of each other. */
function tiedTo(failed: SummedRule, broken: readonly SummedRule[]): readonly SummedRule[] {
  const tied = new Set([failed]);
  // The set grows while it is gone through.
  for (const { weights } of tied) {
    for (const rule of broken) {
      if (tied.has(rule) || !rule.rule.relation.hard) continue;
      if ([...rule.weights.keys()].some((column) => weights.has(column))) tied.add(rule);
    }
  }
  return [...tied];
}

/** What a cell must change by for the difference to vanish; not finite where the cell has no part in it. */
function exactChange({ difference, weights }: SummedRule, column: CountColumn): number {
  return -(difference ?? 0) / (weights.get(column) ?? 0);
}

/** What a cell must change by for every one of these inequalities to hold, in whole numbers. */
function furthestChange(tied: readonly SummedRule[], column: CountColumn): number {
  const changes = tied.map((rule) => nearestChange(rule, column));
  return changes.reduce((one, other) => (Math.abs(other) > Math.abs(one) ? other : one), 0);
}

/** The smallest whole change of a cell with which an inequality holds; 0 where the cell has no part in it. */
function nearestChange({ difference, weights, rule }: SummedRule, column: CountColumn): number {
  const weight = weights.get(column) ?? 0;
  if (weight === 0) return 0;
  const { comparison } = rule.bound;
  const far = Math.abs((difference ?? 0) / weight);
  const isStrict = comparison === '<' || comparison === '>';
  const size = isStrict ? Math.floor(far) + 1 : Math.ceil(far);
  return comparison.startsWith('<') === weight > 0 ? -size : size;
}

function measuresOf({ bound }: FormRule): ReadonlyMap<CountColumn, Measure> {
  return new Map([...bound.right.terms, ...bound.left.terms].map(({ column, measure }) => [column, measure]));
}
