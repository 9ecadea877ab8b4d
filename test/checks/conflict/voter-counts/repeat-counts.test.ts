import { describe, expect, it } from 'vitest';
import { stationCounts } from '../../../../src/checks/conflict/station-counts.js';
import { repeatCounts } from '../../../../src/checks/conflict/voter-counts/repeat-counts.js';
import type { ElectionFile } from '../../../../src/ingest/election/schema.js';
import { electionYaml, readFiles } from '../../../builders.js';

type Source = ElectionFile['sources'][number];

/** The repeats among counts of several sources, rows of station,n,from,to,watched,pass,method of each. */
async function repeats(given: Readonly<Record<string, readonly string[]>>, others: Partial<Source> = {}) {
  const names = ['count', 'from', 'to', 'watched', 'pass', 'method'];
  const [first] = Object.keys(given);
  const dataset = await readFiles({
    'election.yaml': electionYaml({
      sources: Object.keys(given).map(
        (id): Source => ({
          id,
          role: 'observer',
          ...(id === first ? {} : others),
          files: [
            {
              path: `${id}.csv`,
              holds: 'voter-counts',
              counted: 'in-room',
              columns: Object.fromEntries(names.map((name) => [name, name])),
            },
          ],
        }),
      ),
    }),
    ...Object.fromEntries(
      Object.entries(given).map(([id, rows]) => [
        `${id}.csv`,
        `station,${names.join(',')}\n${rows.join('\n')}\n`,
      ]),
    ),
  });
  return repeatCounts(dataset, stationCounts(dataset));
}

/** How many repeats beyond the first of each group. */
async function repeated(...given: Parameters<typeof repeats>): Promise<number> {
  const { groups } = await repeats(...given);
  return groups.reduce((sum, { totals }) => sum + Math.max(0, totals.length - 1), 0);
}

const DAY = '8:00,20:00';

describe('repeat counts', () => {
  it('are counts of the same hours of a station by different sources', async () => {
    const { groups, mayBeCopies } = await repeats({
      a: [`7,500,${DAY},,,video`],
      b: ['7,520,08:00,20:00,,,video'],
      c: ['7,300,8:00,12:00,,,video', '7,210,12:00,20:00,,,video'],
    });
    expect(groups).toEqual([
      { method: 'video', totals: [500, 520] },
      { method: 'video', totals: [510] },
    ]);
    expect(mayBeCopies).toBe(0);
  });

  it('are those of two sources where both counted the same parts of the day', async () => {
    const parts = (one: number, other: number) => [`7,${one},8:00,12:00,,,`, `7,${other},12:00,20:00,,,`];
    expect((await repeats({ a: parts(300, 200), b: parts(310, 205) })).groups).toEqual([
      { method: null, totals: [500, 515] },
    ]);
  });

  it('are passes of one source and counts of another together', async () => {
    const { groups } = await repeats({
      a: [`7,500,${DAY},,a,`, `7,500,${DAY},,b,`],
      b: [`7,520,${DAY},,,`],
    });
    expect(groups).toEqual([{ method: null, totals: [500, 500, 520] }]);
  });

  it.each([
    ['other hours', '7,520,8:00,19:00,,,'],
    ['another share watched', `7,520,${DAY},0.9,,`],
    ['a share that cannot be read', `7,520,${DAY},half,,`],
    ['no hours', '7,520,,,,,'],
    ['hours that cannot be used', '7,520,8 am,8 pm,,,'],
    ['another station', `8,520,${DAY},,,`],
    ['another method', `7,520,${DAY},,,video`],
  ])('are none where the other source states %s', async (_, row) => {
    expect(await repeated({ a: [`7,500,${DAY},,,`], b: [row] })).toBe(0);
  });

  it('of two sources without hours are none, though the two look alike', async () => {
    expect(await repeated({ a: ['7,500,,,1,,'], b: ['7,520,,,1,,'] })).toBe(0);
    expect(await repeated({ a: ['7,500,8 am,8 pm,,,'], b: ['7,520,8 am,8 pm,,,'] })).toBe(0);
  });

  it('are none where the other source are media, who quote, but their own passes are', async () => {
    expect(await repeated({ a: [`7,500,${DAY},,,`], b: [`7,520,${DAY},,,`] }, { role: 'media' })).toBe(0);
    const passes = [`7,520,${DAY},,a,`, `7,530,${DAY},,b,`];
    expect(await repeated({ a: [`7,500,${DAY},,,`], b: passes }, { role: 'media' })).toBe(1);
  });

  it('are none where the other source states its precision', async () => {
    expect(await repeated({ a: [`7,500,${DAY},,,`], b: [`7,520,${DAY},,,`] }, { counts: 'exact' })).toBe(0);
  });

  it('are none where the other source revises the first, and its count is the one that stands', async () => {
    const given = { a: [`7,500,${DAY},,,`], b: [`7,520,${DAY},,,`] };
    expect((await repeats(given, { revises: 'a' })).groups).toEqual([{ method: null, totals: [520] }]);
  });

  it('leave out the very number that another source has stated, and count its station', async () => {
    const given = { a: [`7,500,${DAY},,,`, `8,90,${DAY},,,`], b: [`7,500,${DAY},,,`, `8,95,${DAY},,,`] };
    expect(await repeats(given)).toEqual({
      groups: [
        { method: null, totals: [500] },
        { method: null, totals: [90, 95] },
      ],
      mayBeCopies: 1,
    });
  });
});
