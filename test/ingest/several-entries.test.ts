import { describe, expect, it } from 'vitest';
import { electionYaml, readFiles, twoContestants } from '../builders.js';
import { issuesOf, plainForms, rowsOf } from './one-source.js';

const columns = { station: 'station', valid: 'valid' };
const votes = { a: 'a', b: 'b' };

describe('several entries that read one file', () => {
  const pairs = (rows: string) =>
    readFiles({
      'election.yaml': electionYaml({
        contests: twoContestants,
        sources: [
          {
            id: 'cik',
            role: 'commission',
            files: [{ path: 'pairs.csv', holds: 'result-forms', columns, votes, where: { kind: 'cik' } }],
          },
          {
            id: 'golos',
            role: 'observer',
            files: [{ path: 'pairs.csv', holds: 'result-forms', columns, votes, where: { kind: 'obs' } }],
          },
        ],
      }),
      'pairs.csv': `station,kind,valid,a,b\n${rows}`,
    });

  it('count each row where it is used, and a row that none asks for once', async () => {
    const dataset = await pairs('1,cik,10,6,4\n1,obs,10,5,5\n1,diff,0,1,-1\n,obs,1,1,0\n');
    expect(dataset.files.map(({ rowsIn, rowsUsed, setAside }) => ({ rowsIn, rowsUsed, setAside }))).toEqual([
      { rowsIn: 2, rowsUsed: 1, setAside: { 'not-selected': 1 } },
      { rowsIn: 2, rowsUsed: 1, setAside: { 'no-station': 1 } },
    ]);
    expect(plainForms(dataset).map(({ source, cells }) => [source, cells.a])).toEqual([
      ['cik', 6],
      ['golos', 5],
    ]);
  });

  it('lose no row whatever stands in it', async () => {
    const dataset = await pairs('1,cik,10,6,4\n1,cik\n\n1,obs,x,5,5\nstation,kind,valid,a,b\n* a remark\n');
    const sum = dataset.files.reduce((rows, file) => rows + file.rowsIn, 0);
    expect(sum).toBe(5);
    expect(issuesOf(dataset).map(({ code }) => code)).toEqual(
      expect.arrayContaining(['wrong-width', 'repeated-header', 'footnote', 'not-a-count']),
    );
    expect(Object.keys(rowsOf(dataset))).toEqual(['pairs.csv']);
  });
});
