import { describe, expect, it } from 'vitest';
import type { ElectionFile } from '../../../src/ingest/election/schema.js';
import { electionYaml, problemsOf, readFiles, twoContestants } from '../../builders.js';
import { type FileEntry, issuesOf, oneSource, rowsOf } from '../one-source.js';

const COLUMNS = { territory: ['region'], registered: 'Voters', valid: 'Valid' };
const entry = (more: object = {}): FileEntry =>
  ({
    path: 'totals.csv',
    holds: 'published-totals',
    columns: COLUMNS,
    votes: { a: 'A', b: 'B' },
    ...more,
  }) as FileEntry;
const read = (text: string, more: object = {}) => readFiles(oneSource([entry(more)], { 'totals.csv': text }));

const HEADER = 'region,Voters,Valid,A,B\n';

describe('published totals with a row for each territory', () => {
  it('say a number for every line and every contestant', async () => {
    const dataset = await read(`${HEADER}North,1000,515,300,215\n`);
    const said = { fileLine: 2, territory: 0, station: -1, contest: 0, of: null, note: null };
    expect(dataset.publishedTotals).toEqual([
      { ...said, file: 0, source: 0, contestant: null, quantity: 'registered', value: 1000 },
      { ...said, file: 0, source: 0, contestant: null, quantity: 'valid', value: 515 },
      { ...said, file: 0, source: 0, contestant: 'a', quantity: 'votes', value: 300 },
      { ...said, file: 0, source: 0, contestant: 'b', quantity: 'votes', value: 215 },
    ]);
  });

  it('keep a blank as no number, and set aside a row in which all are blank or unreadable', async () => {
    const dataset = await read(`${HEADER}North,1000,,300,0\nSouth,,,,\nWest,many,,,\n`);
    expect(dataset.publishedTotals.slice(0, 4).map(({ value }) => value)).toEqual([1000, null, 300, 0]);
    expect(rowsOf(dataset)['totals.csv']).toEqual({
      rowsIn: 3,
      rowsUsed: 1,
      setAside: { 'required-cell-blank': 1, 'unreadable-cell': 1 },
    });
  });

  it('read numbers by what their column tells', async () => {
    const dataset = await read(`${HEADER}North,1.413,515,300,215\nSouth,1.000,515,300,215\n`);
    const registered = dataset.publishedTotals.filter(({ quantity }) => quantity === 'registered');
    expect(registered.map(({ value }) => value)).toEqual([1413, 1000]);
  });

  it('take the row called a total for that of the territory above: of all, or of a region', async () => {
    const dataset = await read(
      'region,district,Voters,Valid,A,B\nNorth,East,1,1,1,0\nNorth,Total,2,2,1,1\nИТОГО,,3,3,2,1\n',
      {
        columns: { ...COLUMNS, territory: ['region', 'district'] },
      },
    );
    const { names } = dataset.territories;
    expect(names).toEqual(['North', 'East']);
    const registered = dataset.publishedTotals.filter(({ quantity }) => quantity === 'registered');
    expect(registered.map(({ territory, value }) => [names[territory] ?? null, value])).toEqual([
      ['East', 1],
      ['North', 2],
      [null, 3],
    ]);
  });

  it('keep the whole-and-part columns of a row for the contestant that it names', async () => {
    const dataset = await read('who,seats,of,Valid\na,25,45,900\nb,20,45,900\n', {
      columns: { contestant: 'who', seats: 'seats', of: 'of', valid: 'Valid' },
      votes: undefined,
    });
    // Both rows say the same of the valid votes, which count once.
    expect(dataset.publishedTotals.map(({ contestant, quantity, of }) => [contestant, quantity, of])).toEqual(
      [
        ['a', 'seats', 45],
        [null, 'valid', null],
        ['b', 'seats', 45],
      ],
    );
  });

  it('set aside rows that say different numbers of one thing', async () => {
    const dataset = await read(`${HEADER}North,1000,515,300,215\nNorth,1001,515,300,215\n`);
    expect(rowsOf(dataset)['totals.csv']).toMatchObject({ setAside: { 'contradictory-rows': 2 } });
    expect(issuesOf(dataset).map(({ code }) => code)).toContain('contradictory-statements');
  });
});

describe('a table of totals that names what there is not', () => {
  const problems = (given: object, more: Partial<ElectionFile> = {}) =>
    problemsOf({
      'election.yaml': electionYaml({
        contests: twoContestants,
        sources: [{ id: 'cik', role: 'commission', files: [entry(given)] }],
        ...more,
      }),
      'totals.csv': `${HEADER}North,1,1,1,0\n`,
    });

  it('is refused for an unknown contestant, an unknown line and a standard line in the wrong place', async () => {
    const found = await problems({
      votes: { a: 'A', c: 'B' },
      lines: { valid: 'Valid', certificates: 'Voters' },
    });
    expect(found).toMatchObject([
      { code: 'line-is-standard', got: 'valid', column: 'sources[0].files[0].lines.valid' },
      { code: 'unknown-line', got: 'certificates' },
      { code: 'unknown-contestant', got: 'c', args: { known: 'a, b' } },
    ]);
  });

  it('is refused where the contest of its contestants is not named, or unknown', async () => {
    const two = { contests: [...twoContestants, { id: 'council', contestants: {} }] };
    expect(await problems({}, two)).toMatchObject([{ code: 'contest-needed' }]);
    expect(await problems({ contest: 'duma' }, two)).toMatchObject([{ code: 'unknown-contest' }]);
  });

  it('is refused for a column that is not there', async () => {
    expect(await problems({ votes: { a: 'Anna' } })).toMatchObject([{ column: 'Anna' }]);
  });
});
