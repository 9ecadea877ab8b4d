import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rankFindings } from '../../src/analyse/rank-findings.js';
import type { UnnumberedFinding } from '../../src/analyse/run-check.js';
import type { Figure, Finding } from '../../src/model/finding.js';

const FIGURE: Figure = {
  measure: { kind: 'line', line: 'valid' },
  source: 'cik',
  published: null,
  value: 1,
  low: 1,
  high: 1,
  places: [{ file: 'forms.csv', line: 2 }],
};

function finding(station: string, changes: Partial<Finding> = {}): UnnumberedFinding {
  return {
    check: 'fake-failing',
    relation: null,
    evidence: 'pattern',
    subject: { kind: 'station', station, territory: ['North'] },
    contest: 'mayor',
    message: { id: 'm', args: {} },
    expected: FIGURE,
    actual: FIGURE,
    difference: 0,
    unit: 'votes',
    votesAtStake: 0,
    method: 'exact',
    n: 1,
    p: null,
    q: null,
    direction: null,
    working: null,
    cells: [],
    contributors: null,
    notes: [],
    innocent: ['chance'],
    provenance: FIGURE.places,
    ...changes,
  };
}

/** Names of the stations in the order of the report. */
function order(...findings: UnnumberedFinding[]): string[] {
  return rankFindings(findings).map(({ subject }) => (subject.kind === 'station' ? subject.station : ''));
}

describe('rankFindings', () => {
  it('puts arithmetic before conflict before pattern, however few votes', () => {
    expect(
      order(
        finding('pattern', { evidence: 'pattern', votesAtStake: 1000, q: 0 }),
        finding('conflict', { evidence: 'conflict', votesAtStake: 100 }),
        finding('arithmetic', { evidence: 'arithmetic', votesAtStake: null }),
      ),
    ).toEqual(['arithmetic', 'conflict', 'pattern']);
  });

  it('puts more votes first within a class, unknown votes behind them, and none last', () => {
    expect(
      order(
        finding('unknown', { votesAtStake: null, q: 0 }),
        finding('none', { votesAtStake: 0 }),
        finding('many', { votesAtStake: 20, q: 1 }),
        finding('some', { votesAtStake: 3, q: 0 }),
      ),
    ).toEqual(['many', 'some', 'unknown', 'none']);
  });

  it('puts the smaller q first among equal votes, and what has none last', () => {
    expect(order(finding('none'), finding('large', { q: 0.5 }), finding('small', { q: 0.01 }))).toEqual([
      'small',
      'large',
      'none',
    ]);
  });

  it('puts the larger difference first, in either direction, among equal votes and q', () => {
    expect(order(finding('two', { difference: 2 }), finding('three', { difference: -3 }))).toEqual([
      'three',
      'two',
    ]);
  });

  it('orders what is left by what it is about, never by where it stands', () => {
    const elsewhere = { ...FIGURE, places: [{ file: 'a.csv', line: 1 }] };
    const findings = [
      finding('2', { expected: elsewhere, provenance: elsewhere.places }),
      finding('1'),
      finding('1', { relation: 'generic/excess-ballots' }),
      finding('1', { contest: 'council' }),
      finding('1', { actual: { ...FIGURE, source: 'golos' } }),
      finding('1', { subject: { kind: 'territory', territory: ['East'] } }),
    ];
    const expected = rankFindings(findings);
    fc.assert(
      fc.property(fc.shuffledSubarray(findings, { minLength: findings.length }), (shuffled) => {
        expect(rankFindings(shuffled)).toEqual(expected);
      }),
    );
  });

  it('numbers findings from F-0001 in the order of the report', () => {
    const ranked = rankFindings([finding('1'), finding('2', { votesAtStake: 9 })]);
    expect(ranked.map(({ id, subject }) => [id, subject])).toEqual([
      ['F-0001', { kind: 'station', station: '2', territory: ['North'] }],
      ['F-0002', { kind: 'station', station: '1', territory: ['North'] }],
    ]);
  });

  it('gives all numbers the same width where there are ten thousand findings or more', () => {
    const many = Array.from({ length: 10_000 }, (_, index) => finding(String(index)));
    const ids = rankFindings(many).map(({ id }) => id);
    expect([ids[0], ids.at(-1)]).toEqual(['F-00001', 'F-10000']);
  });
});
