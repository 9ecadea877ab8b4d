import { describe, expect, it } from 'vitest';
import { isPathBelow } from '../../../src/batch/queue/path-below.js';

describe('a path out of a queue', () => {
  it.each(['a', 'elections/2016/forms.csv', '..a/b', 'Область, север/отчёт.md'])(
    'stays below: %s',
    (path) => {
      for (const separator of ['/', '\\']) expect(isPathBelow(path, separator)).toBe(true);
    },
  );

  it.each(['', '.', '..', '../a', 'a/../../b', 'a/..', '/etc/passwd', 'a//b', './a', 'a\0b'])(
    'is refused: %j',
    (path) => {
      for (const separator of ['/', '\\']) expect(isPathBelow(path, separator)).toBe(false);
    },
  );

  it.each(['a:b', 'C:', 'a b/c: d.csv', 'a\\..\\b', '[x](javascript:1)'])(
    'is refused only where it would lead elsewhere, on Windows: %s',
    (path) => {
      expect(isPathBelow(path, '/')).toBe(true);
      expect(isPathBelow(path, '\\')).toBe(false);
    },
  );
});
