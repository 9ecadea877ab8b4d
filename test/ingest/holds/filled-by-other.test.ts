import { describe, expect, it } from 'vitest';
import type { ElectionFile } from '../../../src/ingest/election/schema.js';
import { electionYaml, readFiles, twoContestants } from '../../builders.js';
import { issuesOf, plainForms, rowsOf } from '../one-source.js';

/** Observers' copies in which column "who" says who filled each in, beside an official source. */
function readCopies(rows: string, long = false) {
  const columns = { station: 'uik', filledBy: 'who' };
  const wide = { columns: { ...columns, valid: 'valid' } };
  const tall = { columns, long: { key: 'line', value: 'valid', lines: { valid: '10' } } };
  const sources: ElectionFile['sources'] = [
    {
      id: 'cik',
      name: 'The commission',
      alsoNamed: ['ЦИК', 'official'],
      role: 'commission',
      files: [{ path: 'seats.csv', holds: 'incidents', columns: { category: 'category' } }],
    },
    {
      id: 'golos',
      alsoNamed: ['obs'],
      role: 'observer',
      files: [{ path: 'copies.csv', holds: 'result-forms', ...(long ? tall : wide) }],
    },
  ];
  return readFiles({
    'election.yaml': electionYaml({ contests: twoContestants, sources }),
    'seats.csv': 'category\nother\n',
    'copies.csv': `uik,who,line,valid\n${rows}`,
  });
}

describe('a form filled in by another source', () => {
  it.each(['cik', 'CIK', 'The commission', 'the COMMISSION', 'ЦИК', 'цик', 'official'])(
    'is set aside and reported where the row names %j',
    async (who) => {
      const dataset = await readCopies(`7,obs,10,500\n8,${who},10,400\n`);
      expect(plainForms(dataset)).toMatchObject([{ station: '7', source: 'golos' }]);
      expect(issuesOf(dataset)).toMatchObject([
        { code: 'filled-by-other-source', file: 'copies.csv', line: 3, got: who, args: { source: 'cik' } },
      ]);
      expect(rowsOf(dataset)['copies.csv']).toEqual({
        rowsIn: 2,
        rowsUsed: 1,
        setAside: { 'filled-by-other-source': 1 },
      });
    },
  );

  it.each(['', 'obs', 'golos', 'Ivan Petrov', 'officially'])(
    'is not meant where the row names %j',
    async (who) => {
      const dataset = await readCopies(`7,${who},10,500\n`);
      expect(plainForms(dataset)).toHaveLength(1);
      expect(dataset.issues).toEqual([]);
    },
  );

  it('leaves no trace of a person who is named instead', async () => {
    expect(JSON.stringify(await readCopies('7,Ivan Petrov,10,500\n'))).not.toContain('Petrov');
  });

  it('is set aside in a long table as well', async () => {
    const dataset = await readCopies('7,obs,10,500\n8,official,10,400\n', true);
    expect(plainForms(dataset)).toMatchObject([{ station: '7', cells: { valid: 500 } }]);
    expect(rowsOf(dataset)['copies.csv']?.setAside).toEqual({ 'filled-by-other-source': 1 });
  });
});
