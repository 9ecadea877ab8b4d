import { describe, expect, it } from 'vitest';
import type { ElectionFile } from '../../src/ingest/election/schema.js';
import { analyseFiles, electionYaml, type Files, formsFile, twoContestants } from '../builders.js';

async function totalsOf(sources: ElectionFile['sources'], files: Files) {
  const { analysis } = await analyseFiles({
    'election.yaml': electionYaml({ contests: twoContestants, sources }),
    ...files,
  });
  return analysis.totals;
}

describe('totals', () => {
  it('sum the lines and votes of a publication’s forms and count the blanks', async () => {
    const [total] = await totalsOf(
      [
        {
          id: 'cik',
          role: 'commission',
          published: '2020-09-14',
          files: [formsFile('forms.csv', ['valid'])],
        },
      ],
      { 'forms.csv': 'territory,station,valid,a,b\nN,1,5,3,2\nN,2,,4,\nN,3,7,,\n' },
    );
    expect(total).toEqual({
      source: 'cik',
      contest: 'mayor',
      published: '2020-09-14',
      forms: 3,
      lines: { valid: { sum: 12, blanks: 1 } },
      votes: { a: { sum: 7, blanks: 1 }, b: { sum: 2, blanks: 2 } },
    });
  });

  it('count a form as blank in a line that its file lacks and another of the publication has', async () => {
    const files = [formsFile('north.csv', ['valid', 'registered']), formsFile('south.csv', ['valid'])];
    const totals = await totalsOf([{ id: 'cik', role: 'commission', files }], {
      'north.csv': 'territory,station,valid,registered,a,b\nN,1,5,10,3,2\nN,2,5,,3,2\n',
      'south.csv': 'territory,station,valid,a,b\nS,1,6,4,2\n',
    });
    expect(totals).toMatchObject([
      { forms: 3, lines: { valid: { sum: 16, blanks: 0 }, registered: { sum: 10, blanks: 2 } } },
    ]);
  });

  it('keep sources and publications apart', async () => {
    const first = { ...formsFile('first.csv', []), published: '2020-09-13' };
    const final = { ...formsFile('final.csv', []), published: '2020-09-14' };
    const totals = await totalsOf(
      [
        { id: 'cik', role: 'commission', files: [first, final] },
        { id: 'golos', role: 'observer', files: [formsFile('copies.csv', [])] },
      ],
      {
        'first.csv': 'territory,station,a,b\nN,1,3,2\n',
        'final.csv': 'territory,station,a,b\nN,1,4,2\n',
        'copies.csv': 'territory,station,a,b\nN,1,2,2\n',
      },
    );
    expect(totals.map(({ source, published, votes }) => [source, published, votes['a']?.sum])).toEqual([
      ['cik', '2020-09-13', 3],
      ['cik', '2020-09-14', 4],
      ['golos', null, 2],
    ]);
  });

  it('count a number once that two files of a publication, completing each other, both give', async () => {
    const columns = { station: 'station', registered: 'registered' };
    const files = [
      { path: 'turnout.csv', holds: 'result-forms', columns: { ...columns, turnout: 'turnout' } } as const,
      { path: 'votes.csv', holds: 'result-forms', columns, votes: { a: 'a', b: 'b' } } as const,
    ];
    const [total] = await totalsOf([{ id: 'cik', role: 'commission', files }], {
      'turnout.csv': 'station,registered,turnout\n7,900,500\n',
      'votes.csv': 'station,registered,a,b\n7,900,300,200\n',
    });
    expect(total?.lines.registered).toEqual({ sum: 900, blanks: 0 });
  });
});
