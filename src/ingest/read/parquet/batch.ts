import { BLANK, LARGEST_COUNT } from '../../../model/count.js';
import { parseCount } from '../../normalise/count.js';
import type { ValueText } from './value-text.js';

/** Some values of a column that follow each other. */
export interface Batch {
  readonly length: number;
  readonly text: (at: number) => string;
  readonly count: (at: number) => number;
}

/** Values that are texts already, and others that are written when they are asked for. */
export function createBatch(values: ArrayLike<unknown>, valueText: ValueText, isNumber: boolean): Batch {
  const text = (at: number): string => {
    const value = values[at];
    if (value === null || value === undefined) return '';
    return typeof value === 'string' ? value : valueText(value as Parameters<ValueText>[0]);
  };
  return {
    length: values.length,
    text,
    count(at) {
      const value = values[at];
      if (value === null || value === undefined) return BLANK;
      const isCount =
        isNumber && Number.isInteger(value) && Number(value) >= 0 && Number(value) <= LARGEST_COUNT;
      return isCount ? Number(value) : parseCount(text(at));
    },
  };
}
