import type { RelationOutcome } from '../model/outcome.js';
import type { Names } from './names.js';

const SIGNS = { '<=': '≤', '>=': '≥', '*': '×', '-': '−' } as const;

/** A relation with its lines called by their names, and the condition under which it holds. */
export function relationInWords(
  { formula, condition }: Pick<RelationOutcome, 'formula' | 'condition'>,
  names: Names,
): string {
  // Signs first: names may hold any of them.
  const inWords = (text: string): string =>
    names.formula(text.replace(/<=|>=|\*|-/gu, (sign) => SIGNS[sign as keyof typeof SIGNS]));
  return condition === null
    ? inWords(formula)
    : names.say('relation-where', { formula: inWords(formula), condition: inWords(condition) });
}
