import { describe, expect, it } from 'vitest';
import { observerCopyMismatch } from '../../../../src/checks/conflict/observer-copy-mismatch.js';
import { en } from '../../../../src/report/locales/en/index.js';
import { renderMarkdown } from '../../../../src/report/markdown.js';
import { outline } from '../../../../src/report/outline/index.js';
import { analyseFiles, electionYaml, formsFile, twoContestants } from '../../../builders.js';

/** Rows of region,district,station,valid,a,b on both sides; of the copies each publication in its order. */
async function compare(official: readonly string[], ...copies: readonly (readonly string[])[]) {
  const entry = (path: string) => {
    const { columns, ...file } = formsFile(path, ['valid']);
    return { ...file, columns: { ...columns, territory: ['region', 'district'] } };
  };
  const text = (rows: readonly string[]) => `region,district,station,valid,a,b\n${rows.join('\n')}\n`;
  const { analysis } = await analyseFiles(
    {
      'election.yaml': electionYaml({
        contests: twoContestants,
        sources: [
          { id: 'cik', role: 'commission', files: [entry('cik.csv')] },
          {
            id: 'golos',
            role: 'observer',
            selection: 'self-selected',
            files: copies.map((_, index) => ({
              ...entry(`golos${index}.csv`),
              published: `2030-05-0${index + 1}`,
            })),
          },
        ],
      }),
      'cik.csv': text(official),
      ...Object.fromEntries(copies.map((rows, index) => [`golos${index}.csv`, text(rows)])),
    },
    [observerCopyMismatch],
  );
  const [outcome] = analysis.outcomes;
  if (outcome?.status !== 'completed') throw new Error('expected the copies to be compared');
  return { analysis, outcome, comparison: outcome.copies[0], findings: analysis.findings };
}

describe('copies over all stations', () => {
  it('are compared by how many stations differ, by how much, and by the lead', async () => {
    const { comparison } = await compare(
      ['N,X,1,500,310,190', 'N,X,2,500,300,200', 'N,Y,3,500,297,203'],
      ['N,X,1,500,300,200', 'N,X,2,500,300,200', 'N,Y,3,500,299,201'],
    );
    expect(comparison).toMatchObject({
      contest: 'mayor',
      source: 'cik',
      against: 'golos',
      compared: 3,
      unfilled: 0,
      differing: 2,
      fiveOrMore: 1,
      largest: 10,
      votes: 1500,
      doubtful: 0,
      lead: { first: 'a', second: 'b', up: 1, equal: 1, down: 1, net: 16 },
    });
  });

  it('rank territories by displaced votes, a moved vote counting at both ends, without cancelling', async () => {
    const { comparison } = await compare(
      ['N,X,1,500,310,190', 'N,X,2,500,290,210', 'N,Y,3,515,315,200', 'S,Z,4,500,300,200'],
      ['N,X,1,500,300,200', 'N,X,2,500,300,200', 'N,Y,3,500,300,200', 'S,Z,4,500,300,200'],
    );
    expect(comparison?.displaced).toEqual([
      {
        level: 1,
        territories: 2,
        touched: 1,
        first: [{ territory: ['N'], compared: 3, differing: 3, displaced: 55, gained: 35, lost: 20 }],
      },
      {
        level: 2,
        territories: 3,
        touched: 2,
        first: [
          { territory: ['N', 'X'], compared: 2, differing: 2, displaced: 40, gained: 20, lost: 20 },
          { territory: ['N', 'Y'], compared: 1, differing: 1, displaced: 15, gained: 15, lost: 0 },
        ],
      },
    ]);
  });

  it('set apart a form without a valid ballot: a finding, but in no sum', async () => {
    const { comparison, outcome, findings } = await compare(
      ['N,X,1,0,0,0', 'N,X,2,500,301,199'],
      ['N,X,1,500,300,200', 'N,X,2,500,300,200'],
    );
    expect(comparison).toMatchObject({ compared: 1, unfilled: 1, differing: 1 });
    expect(outcome.tallies.map(({ compared, net }) => [compared, net])).toEqual([
      [1, 1],
      [1, -1],
      [1, 0],
    ]);
    expect(findings.map(({ votesAtStake, notes }) => [votesAtStake, notes[0]?.id])).toEqual([
      [500, 'no-valid-ballot'],
      [1, undefined],
    ]);
  });

  it('let a copy weigh less by what it misses its own sums by, and give its part of the net apart', async () => {
    const { comparison, outcome, findings } = await compare(
      ['N,X,1,500,360,140', 'N,X,2,500,330,170'],
      ['N,X,1,500,300,155', 'N,X,2,500,300,200'],
    );
    // 300 + 155 misses 500 by 45, so that of 60 votes more only 15 are left.
    expect(findings.map(({ votesAtStake, notes }) => [votesAtStake, notes.map(({ id }) => id)])).toEqual([
      [30, []],
      [15, ['copy-does-not-add-up']],
    ]);
    expect(comparison?.doubtful).toBe(1);
    const [votes] = outcome.tallies;
    expect(votes).toMatchObject({ net: 90, doubtful: { stations: 1, net: 60 } });
  });

  it('add a copy up as it is compared: of every number the last published, whichever publication has it', async () => {
    const official = ['N,X,1,500,360,140', 'N,X,2,500,360,140', 'N,X,3,500,360,140'];
    const first = ['N,X,1,500,300,155', 'N,X,2,500,300,155', 'N,X,3,500,300,155'];
    // Station 1 is published again in part, 2 in part so that it adds up, 3 as a whole that does.
    const again = ['N,X,1,500,,', 'N,X,2,,,200', 'N,X,3,500,300,200'];
    const { findings, comparison } = await compare(official, first, again);
    expect(
      findings.map(({ subject, votesAtStake, notes }) => [
        subject,
        votesAtStake,
        notes.map(({ args }) => args),
      ]),
    ).toEqual([
      [expect.objectContaining({ station: '2' }), 60, []],
      [expect.objectContaining({ station: '3' }), 60, []],
      [expect.objectContaining({ station: '1' }), 15, [{ votes: 45 }]],
    ]);
    expect(comparison?.doubtful).toBe(1);
  });

  it('add up no copy of which a number was never published', async () => {
    const { comparison } = await compare(['N,X,1,500,360,140'], ['N,X,1,,300,155'], ['N,X,1,,310,']);
    expect(comparison?.doubtful).toBe(0);
  });

  it('never let a copy weigh less than nothing', async () => {
    const { findings } = await compare(['N,X,1,500,301,199'], ['N,X,1,500,300,150']);
    expect(findings).toMatchObject([{ votesAtStake: 0 }]);
  });

  it('note an official form that does not add up, and take nothing off for it', async () => {
    const { findings } = await compare(['N,X,1,500,360,200'], ['N,X,1,500,300,200']);
    expect(findings).toMatchObject([
      { votesAtStake: 60, notes: [{ id: 'form-does-not-add-up', args: { votes: 60 } }] },
    ]);
  });

  it('say which differences are one slip of a digit, and count them over stations', async () => {
    const { findings, outcome } = await compare(
      ['N,X,1,500,310,190', 'N,X,2,500,321,179'],
      ['N,X,1,500,301,190', 'N,X,2,500,300,200'],
    );
    expect(findings.flatMap(({ notes }) => notes.filter(({ id }) => id === 'digit-slips'))).toEqual([
      { id: 'digit-slips', args: { slips: 1, differing: 1 } },
    ]);
    // 301 for 310; had station 2 differed by 9, 309 for 300 would be none; 322 for 301 neither.
    expect(outcome.tallies[0]?.slips).toEqual({ stations: 1, net: 9, expectedByChance: 0 });
  });

  it('are said in the report with honest error beside them and the caution of their choice', async () => {
    const { analysis } = await compare(
      ['N,X,1,500,310,190', 'N,X,2,0,0,0', 'N,Y,3,500,330,170'],
      ['N,X,1,500,300,200', 'N,X,2,500,300,200', 'N,Y,3,500,300,155'],
    );
    const text = renderMarkdown(outline(analysis, en));
    expect(text).toContain('They differ at 2 of them (100 %), by five or more at 2 (100 %)');
    expect(text).toContain('The lead of Anna over Boris differs by +35 votes (official − copies)');
    expect(text).toContain('Honest error like Wisconsin’s');
    expect(text).toContain('1 copy does not add up');
    expect(text).toContain('1 more station has no valid ballot on one side');
    expect(text).toContain('How the stations of golos were chosen: self-selected.');
    expect(text).toContain('| N › Y | 1 | 1 | 45 | 45 | 0 |');
  });
});
