import { describe, expect, it } from 'vitest';
import { analyseFiles, electionYaml, formsFile, twoContestants } from '../../builders.js';

/** Stations that the checks would have compared; rows of station,issuedInStation,a,b and of station,count. */
async function unmatched({
  official,
  copies = [],
  counts = [],
}: {
  readonly official: readonly string[];
  readonly copies?: readonly string[];
  readonly counts?: readonly string[];
}) {
  const forms = (rows: readonly string[]): string =>
    `territory,station,issuedInStation,a,b\n${rows.map((row) => `N,${row}`).join('\n')}\n`;
  const columns = { station: 'station', territory: 'territory', count: 'count' };
  const { analysis } = await analyseFiles({
    'election.yaml': electionYaml({
      contests: twoContestants,
      sources: [
        { id: 'cik', role: 'commission', files: [formsFile('forms.csv', ['issuedInStation'])] },
        {
          id: 'golos',
          role: 'observer',
          files: [
            formsFile('copies.csv', ['issuedInStation']),
            { path: 'counts.csv', holds: 'voter-counts', counted: 'in-room', columns },
          ],
        },
      ],
    }),
    'forms.csv': forms(official),
    'copies.csv': forms(copies),
    'counts.csv': `territory,station,count\n${counts.map((row) => `N,${row}`).join('\n')}\n`,
  });
  return (check: string) => {
    const outcome = analysis.outcomes.find(({ id }) => id === check);
    return outcome?.status === 'completed' ? outcome.unmatched : outcome?.status;
  };
}

const station = (id: string) => ({ kind: 'station', station: id, territory: ['N'] });

describe('the stations of which only one side was there', () => {
  it('are named where a copy has no official form, or shares no filled cell with it', async () => {
    const of = await unmatched({
      official: ['1,500,300,200', '2,,,200', '4,500,300,200'],
      copies: ['1,500,300,200', '3,500,300,200', '2,500,300,'],
    });
    expect(of('observer-copy-mismatch')).toEqual({ total: 2, examples: [station('2'), station('3')] });
  });

  it('are named where a count has no official number', async () => {
    const of = await unmatched({ official: ['1,500,300,200', '2,,1,1'], counts: ['3,10', '1,500', '2,10'] });
    expect(of('voter-count-gap')).toEqual({ total: 2, examples: [station('2'), station('3')] });
  });

  it('are none where every copy and count was compared, whatever else the commission published', async () => {
    const of = await unmatched({
      official: ['1,500,300,200', '2,500,300,200'],
      copies: ['1,500,300,200'],
      counts: ['1,500'],
    });
    expect(of('observer-copy-mismatch')).toEqual({ total: 0, examples: [] });
    expect(of('voter-count-gap')).toEqual({ total: 0, examples: [] });
  });

  it('are counted in full, and the first twenty by name are listed', async () => {
    const ids = Array.from({ length: 25 }, (_, index) => String(index + 10));
    const of = await unmatched({
      official: ['1,500,300,200'],
      copies: ['1,500,300,200', ...ids.toReversed().map((id) => `${id},500,300,200`)],
    });
    expect(of('observer-copy-mismatch')).toEqual({ total: 25, examples: ids.slice(0, 20).map(station) });
  });

  it('do not make a check complete that examined nothing', async () => {
    const of = await unmatched({ official: ['1,,,'], copies: ['2,500,300,200'], counts: ['3,10'] });
    expect([of('observer-copy-mismatch'), of('voter-count-gap')]).toEqual([
      'not-applicable',
      'not-applicable',
    ]);
  });
});
