import { type CountColumn, LARGEST_COUNT } from '../model/count.js';
import type { Repair } from '../model/finding.js';
import type { Measure } from '../model/measure.js';
import { digitSlip } from './digit-slip.js';
import { breaks, columnsOf, type FormRule, scaledDifference, weightOf } from './form-rules.js';

/**
 * The single cells of a form whose change alone would mend a failed relation and every hard one that fails with it, without
 * breaking any other. `rules`: all of the form's. **Assumption: one cell is wrong.** Empty where no one cell will do. An equality
 * asks for one number; where only inequalities fail, the nearest with which they hold is given. What a relation tolerates does not enter.
 */
export function singleCellRepairs(
  failed: FormRule,
  rules: readonly FormRule[],
  row: number,
): readonly Repair[] {
  const broken = rules.filter((rule) => breaks(rule, row));
  const tied = tiedTo(failed, broken);
  const mustHold = [...tied, ...rules.filter((rule) => !broken.includes(rule))];
  const equality = tied.find(({ bound }) => bound.comparison === '=');
  return [...columnsOf(failed.bound)].flatMap((column): Repair[] => {
    const written = column.values[row] ?? 0;
    const needed =
      written + (equality ? exactChange(equality, column, row) : furthestChange(tied, column, row));
    if (!Number.isInteger(needed) || needed < 0 || needed > LARGEST_COUNT || needed === written) return [];
    if (mustHold.some((rule) => breaks(rule, row, { column, value: needed }))) return [];
    const measure = measureOf(failed, column);
    const exact = equality !== undefined;
    return [{ measure, written, needed, exact, slip: exact ? digitSlip(written, needed) : null }];
  });
}

/** The failed relation and the hard ones that fail with it and share cells, directly or by way of each other. */
function tiedTo(failed: FormRule, broken: readonly FormRule[]): readonly FormRule[] {
  const tied = [failed];
  // The list grows while it is gone through.
  for (const known of tied) {
    const columns = columnsOf(known.bound);
    for (const rule of broken) {
      if (tied.includes(rule) || !rule.relation.hard) continue;
      if ([...columnsOf(rule.bound)].some((column) => columns.has(column))) tied.push(rule);
    }
  }
  return tied;
}

/** What a cell must change by for the difference to vanish; not finite where the cell has no part in it. */
function exactChange({ bound }: FormRule, column: CountColumn, row: number): number {
  return -(scaledDifference(bound, row) ?? 0) / weightOf(bound, column);
}

/** What a cell must change by for every one of these inequalities to hold, in whole numbers. */
function furthestChange(tied: readonly FormRule[], column: CountColumn, row: number): number {
  const changes = tied
    .map((rule) => exactChange(rule, column, row))
    .filter(Number.isFinite)
    .map((change) => (change < 0 ? Math.floor(change) : Math.ceil(change)));
  return changes.reduce((one, other) => (Math.abs(other) > Math.abs(one) ? other : one), 0);
}

function measureOf({ bound }: FormRule, column: CountColumn): Measure {
  const term = [...bound.left.terms, ...bound.right.terms].find((known) => known.column === column);
  if (!term) throw new Error('a relation has no term for its own column');
  return term.measure;
}
