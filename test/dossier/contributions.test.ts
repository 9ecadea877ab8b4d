import { describe, expect, it } from 'vitest';
import { contributionsOf } from '../../src/dossier/contributions.js';
import type { Analysis } from '../../src/model/analysis.js';
import type { NumberTable } from '../../src/model/number-table.js';

const station = (id: string, territory: string) =>
  ({ kind: 'station', station: id, territory: [territory] }) as const;

function table(id: string, ...subjects: readonly ReturnType<typeof station>[]): NumberTable {
  return {
    id,
    args: {},
    contest: null,
    contestant: null,
    columns: ['share'],
    rows: subjects.map((subject, index) => ({
      subject: { ...subject, territory: [...subject.territory] },
      n: 1,
      values: [index],
      places: [],
    })),
    omitted: 2,
  };
}

const of = (given: {
  readonly contributors?: NumberTable | null;
  readonly estimates?: readonly NumberTable[];
}) =>
  ({
    findings: [{ id: 'F-0001', check: 'repeated-share', contributors: given.contributors ?? null }],
    outcomes: [
      { id: 'peer-outlier', status: 'completed', estimates: given.estimates ?? [] },
      { id: 'mode-gap', status: 'not-applicable' },
    ],
  }) as unknown as Pick<Analysis, 'findings' | 'outcomes'>;

describe('what a station contributes to patterns', () => {
  const subject = { kind: 'station' as const, station: '7', territory: ['North'] };
  const all = [station('6', 'North'), station('7', 'North'), station('7', 'South')];

  it('is its own row of a finding’s stations, the others counted as left out', () => {
    const [only, ...others] = contributionsOf(subject, of({ contributors: table('stations', ...all) }));
    expect(others).toEqual([]);
    expect(only).toMatchObject({ check: 'repeated-share', finding: 'F-0001', table: { omitted: 4 } });
    expect(only?.table.rows.map(({ values }) => values)).toEqual([[1]]);
  });

  it('is its row in a table of estimates, which is no finding', () => {
    const found = contributionsOf(subject, of({ estimates: [table('far', ...all), table('near')] }));
    expect(found).toMatchObject([{ check: 'peer-outlier', finding: null, table: { id: 'far' } }]);
  });

  it('is nothing for a station of the same number elsewhere, and of a check that did not complete', () => {
    const elsewhere = { ...subject, territory: ['East'] };
    expect(contributionsOf(elsewhere, of({ contributors: table('stations', ...all) }))).toEqual([]);
  });
});
