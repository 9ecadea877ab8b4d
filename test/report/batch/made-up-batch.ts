import { batchQValues } from '../../../src/analyse/batch-q.js';
import type {
  BatchDigest,
  BatchJob,
  BatchResult,
  CheckDigest,
  ContestDigest,
} from '../../../src/model/batch.js';
import type { Batch } from '../../../src/report/batch/batch.js';
import { USUAL_FORMATS } from '../../../src/report/index.js';

export function job(name: string, changes: Partial<BatchJob> = {}): BatchJob {
  const place = (changes.part?.value ?? name.split('/').at(-1) ?? name).toLowerCase();
  return { name, path: name, isTable: false, part: null, place, ...changes };
}

/** A check that completed on ten stations. */
export function check(id: string, changes: Partial<CheckDigest> = {}): CheckDigest {
  return {
    id,
    evidence: 'pattern',
    tier: 'B',
    state: 'completed',
    examined: 10,
    findings: 0,
    tested: changes.p === undefined || changes.p === null ? 0 : 10,
    p: null,
    ...changes,
  };
}

export function contest(registered: number | null, cast: number | null, votes: number): ContestDigest {
  return { contest: 'Mayor', registered, cast, leader: { name: 'Anna', votes } };
}

export function digest(changes: Partial<BatchDigest> = {}): BatchDigest {
  return {
    election: 'Mayor',
    date: '2018-09-09',
    stations: 10,
    rows: { in: 12, used: 11, aside: 1 },
    contests: [contest(1000, 600, 300)],
    findings: { arithmetic: 0, conflict: 0, pattern: 0 },
    votesAtStake: null,
    checks: [],
    leftOut: [],
    ...changes,
  };
}

export function done(
  name: string,
  changes: Partial<BatchDigest> = {},
  of: Partial<BatchJob> = {},
): BatchResult {
  return { job: job(name, of), state: 'done', digest: digest(changes) };
}

export function failed(name: string, ...problems: string[]): BatchResult {
  return { job: job(name), state: 'failed', problems };
}

export function batchOf(results: readonly BatchResult[], name = 'elections'): Batch {
  return { name, results, q: batchQValues(results), formats: USUAL_FORMATS, isPublic: false };
}

const part = (value: string): Partial<BatchJob> => ({ part: { column: 'region', value } });

/** Two regions in two years, a village, and a file that cannot be read. */
export const SMALL: readonly BatchResult[] = [
  done(
    '2018/North',
    {
      findings: { arithmetic: 2, conflict: 0, pattern: 1 },
      votesAtStake: 1500,
      checks: [
        check('control-relations', { evidence: 'arithmetic', tier: 'A', findings: 2 }),
        check('last-digit', { p: 0.2 }),
        check('turnout-jump', { evidence: 'conflict', tier: 'A', state: 'not-applicable', examined: 0 }),
        check('repeated-share', { p: 0.0004, findings: 1 }),
      ],
      leftOut: ['dip'],
    },
    part('North'),
  ),
  done(
    '2018/South',
    {
      contests: [contest(2000, 900, 450)],
      checks: [
        check('control-relations', { evidence: 'arithmetic', tier: 'A' }),
        check('last-digit', { p: 0.5 }),
        check('turnout-jump', { evidence: 'conflict', tier: 'A', state: 'crashed', examined: 0 }),
        check('repeated-share', { p: 0.9 }),
      ],
      leftOut: ['dip'],
    },
    part('South'),
  ),
  done(
    '2023/North',
    {
      date: '2023-09-10',
      contests: [{ contest: 'Mayor', registered: 1100, cast: 880, leader: { name: 'Boris', votes: 700 } }],
      findings: { arithmetic: 1, conflict: 0, pattern: 0 },
      votesAtStake: 20,
      checks: [
        check('control-relations', { evidence: 'arithmetic', tier: 'A', findings: 1 }),
        check('last-digit', { p: 0.03 }),
        check('turnout-jump', { evidence: 'conflict', tier: 'A', state: 'not-applicable', examined: 0 }),
        check('repeated-share', { p: 0.4 }),
      ],
      leftOut: ['dip'],
    },
    part('NORTH'),
  ),
  done(
    '2023/South',
    {
      date: '2023-09-10',
      contests: [contest(2100, 1000, 480)],
      checks: [
        check('control-relations', { evidence: 'arithmetic', tier: 'A' }),
        check('last-digit', { p: 0.7 }),
        check('turnout-jump', { evidence: 'conflict', tier: 'A', state: 'not-applicable', examined: 0 }),
        check('repeated-share', { p: 1 }),
      ],
      leftOut: ['dip'],
    },
    part('South'),
  ),
  done('village', {
    date: null,
    contests: [contest(null, 40, 21)],
    rows: { in: 1, used: 1, aside: 0 },
    stations: 1,
    checks: [
      check('control-relations', { evidence: 'arithmetic', tier: 'A', examined: 1 }),
      check('last-digit', { state: 'not-applicable', examined: 0 }),
      check('turnout-jump', { evidence: 'conflict', tier: 'A', examined: 1 }),
      check('repeated-share', { state: 'not-applicable', examined: 0 }),
    ],
    leftOut: ['dip'],
  }),
  failed(
    'west',
    'expected a readable file, in forms.xlsx; got "PK". Save it once more.',
    'expected a number, in forms.csv:3, column "valid"; got "x".',
  ),
];
