import { describe, expect, it } from 'vitest';
import { isPathBelow } from '../../../src/batch/queue/path-below.js';

describe('a path out of a queue', () => {
  it.each(['a', 'elections/2016/forms.csv', '..a/b', 'Область, север/отчёт.md', 'a b/c: d.csv'])(
    'stays below: %s',
    (path) => {
      expect(isPathBelow(path)).toBe(true);
    },
  );

  it.each([
    '',
    '.',
    '..',
    '../a',
    'a/../../b',
    'a/..',
    '/etc/passwd',
    'a//b',
    './a',
    'a\\..\\b',
    'C:/a',
    'a\0b',
  ])('is refused: %j', (path) => {
    expect(isPathBelow(path)).toBe(false);
  });
});
