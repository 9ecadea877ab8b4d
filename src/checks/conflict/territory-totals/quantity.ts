import type { CountColumn } from '../../../model/count.js';
import type { Dataset } from '../../../model/dataset.js';
import { isStandardLine } from '../../../model/line.js';
import type { Measure } from '../../../model/measure.js';
import type { PublishedTotal } from '../../../model/observation.js';
import type { ResultForms } from '../../../model/result-forms.js';

/** A line of the form or the votes of a contestant: what a total is a total of, and a column of forms holds. */
export interface Quantity {
  readonly key: string;
  readonly measure: Extract<Measure, { kind: 'line' | 'votes' }>;
}

/** Total of a quantity that forms may have, with a number. */
export interface StatedTotal extends PublishedTotal {
  readonly value: number;
}

/**
 * What a published total is a total of, as forms would have it; null where it is no line of the election's forms and not the votes of
 * one of its contestants. A contestant is meant by its id, in capitals or not.
 */
export function quantityOf(
  { contests, lines }: Dataset,
  { quantity, contest, contestant }: PublishedTotal,
): Quantity | null {
  if (contestant === null) {
    const isLine = isStandardLine(quantity) || lines.some(({ name }) => name === quantity);
    return isLine ? { key: `line ${quantity}`, measure: { kind: 'line', line: quantity } } : null;
  }
  const wanted = contestant.toLowerCase();
  const known = contests[contest]?.contestants.find(({ id }) => id.toLowerCase() === wanted);
  return known && quantity === 'votes'
    ? { key: `votes ${known.id}`, measure: { kind: 'votes', contestant: known.id } }
    : null;
}

/** The column of a table of forms that holds a quantity; undefined where its forms do not have it. */
export function columnOf({ lines, votes }: ResultForms, { measure }: Quantity): CountColumn | undefined {
  if (measure.kind === 'votes') return votes.get(measure.contestant);
  return Object.hasOwn(lines, measure.line) ? lines[measure.line] : undefined;
}

export function isStated(total: PublishedTotal): total is StatedTotal {
  return total.value !== null;
}
