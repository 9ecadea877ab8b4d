import { describe, expect, it } from 'vitest';
import { guarded } from '../../../../src/ingest/read/parquet/damaged.js';
import { ReadProblem } from '../../../../src/ingest/read/read-problem.js';

function reasonOf(error: unknown): unknown {
  try {
    guarded(() => {
      throw error;
    });
  } catch (thrown) {
    return thrown instanceof ReadProblem
      ? [thrown.code, thrown.args['detail'] ?? thrown.args['reason']]
      : thrown;
  }
  return 'nothing thrown';
}

describe('guarded', () => {
  it('gives back what was read', () => {
    expect(guarded(() => 7)).toBe(7);
  });

  it('says what a package says of the file', () => {
    expect(reasonOf(new Error('parquet offset out of bounds'))).toEqual([
      'damaged-file',
      'parquet offset out of bounds',
    ]);
    const own = new ReadProblem('unsupported-parquet');
    expect(reasonOf(own)).toEqual(['unsupported-parquet', undefined]);
  });

  it.each([
    new TypeError("Cannot read properties of undefined (reading 'map')"),
    new RangeError('Invalid array length'),
    'text',
  ])('says nothing in the words of the language itself: %s', (error) => {
    expect(reasonOf(error)).toEqual(['damaged-file', 'partsApart']);
  });
});
