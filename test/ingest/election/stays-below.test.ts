import { describe, expect, it } from 'vitest';
import { staysBelow, staysBelowOrBeside } from '../../../src/ingest/election/stays-below.js';

const INSIDE = [
  'a.csv',
  './a.csv',
  'sub/a.csv',
  'sub/../a.csv',
  'sub//*.csv',
  '**/*.csv',
  '..a.csv',
  'c:a.csv',
];
const OUTSIDE = [
  '../a.csv',
  './../a.csv',
  'sub/../../a.csv',
  '*/../../a.csv',
  '..',
  '/etc/passwd',
  '\\\\server\\share\\a.csv',
  'C:\\a.csv',
  'c:/a.csv',
  '..\\a.csv',
  'sub\\..\\..\\a.csv',
];

describe('staysBelow', () => {
  it.each(INSIDE)('lets %j be', (path) => expect(staysBelow(path)).toBe(true));
  it.each(OUTSIDE)('knows that %j leads out', (path) => expect(staysBelow(path)).toBe(false));
});

describe('staysBelowOrBeside', () => {
  it.each([...INSIDE, '../2016', './../2016/', '../2016/first-round', '../..2016'])('lets %j be', (path) =>
    expect(staysBelowOrBeside(path)).toBe(true),
  );
  it.each(['..', '../', '../.', '../..', '../../2016', '../2016/../..', '../2016/..', '/2016', 'C:\\2016'])(
    'knows that %j leads further',
    (path) => expect(staysBelowOrBeside(path)).toBe(false),
  );
});
