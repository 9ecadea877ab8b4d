import { describe, expect, it } from 'vitest';
import { reportedShareGap } from '../../../../src/checks/conflict/reported-share-gap.js';
import type { ElectionFile } from '../../../../src/ingest/election/schema.js';
import { analyseFiles, electionYaml, type Files, formsFile } from '../../../builders.js';
import { reportOf } from '../../pattern/watched-election.js';

type FileEntry = ElectionFile['sources'][number]['files'][number];

const SHARES = { territory: 'territory', quantity: 'quantity', contestant: 'contestant' };
const HEADER = 'territory,quantity,contestant,percent\n';
const contests = [
  { id: 'mayor', name: 'The mayor', contestants: { a: 'Ann Ames', b: 'Bob' } },
  { id: 'council', name: 'The council', contestants: { a: 'Party A', b: 'Party B' } },
];

const forms = (path: string, contest: string, published: string): FileEntry => ({
  ...formsFile(path, ['registered', 'inBoxes'], contest),
  published,
});

const totals = (path: string, contest: string, published: string): FileEntry => ({
  path,
  holds: 'published-totals',
  contest,
  published,
  columns: { territory: 'territory', registered: 'registered', inBoxes: 'inBoxes' },
});

/** What a gap between two percentages is worth. `given`: the commission's other files, with their texts. */
async function worth(
  quantity: string,
  contestant: string,
  percents: readonly [string, string],
  given: readonly (readonly [FileEntry, string])[],
) {
  const [observed, official] = percents;
  const files: Files = {
    'election.yaml': electionYaml({
      contests,
      sources: [
        {
          id: 'cik',
          role: 'commission',
          files: [
            { path: 'official.csv', holds: 'reported-shares', columns: SHARES },
            ...given.map(([entry]) => entry),
          ],
        },
        {
          id: 'golos',
          role: 'observer',
          files: [{ path: 'observed.csv', holds: 'reported-shares', columns: SHARES }],
        },
      ],
    }),
    'official.csv': `${HEADER}North,${quantity},${contestant},${official}\n`,
    'observed.csv': `${HEADER}North,${quantity},${contestant},${observed}\n`,
    ...Object.fromEntries(given.map(([{ path }, text]) => [path, text])),
  };
  const { analysis } = await analyseFiles(files, [reportedShareGap]);
  const [finding] = analysis.findings;
  return {
    analysis,
    votes: finding?.votesAtStake,
    notes: finding?.notes.map(({ id }) => id) ?? [],
    note: (id: string) => finding?.notes.find((one) => one.id === id)?.args,
  };
}

const header = 'territory,station,registered,inBoxes,a,b\n';

describe('the register that a gap between percentages is a part of', () => {
  it('is the one last published, whatever the order of the files', async () => {
    const late = [
      totals('late.csv', 'mayor', '2030-05-09'),
      'territory,registered,inBoxes\nNorth,2000,800\n',
    ] as const;
    const early = [
      totals('early.csv', 'mayor', '2030-05-05'),
      'territory,registered,inBoxes\nNorth,1000,500\n',
    ] as const;
    expect((await worth('turnout', '', ['40', '50'], [late, early])).votes).toBe(200);
    expect((await worth('turnout', '', ['40', '50'], [early, late])).votes).toBe(200);
  });

  it('is that of the contest meant: of the contestant by id or by name, else of the contest with the most voters', async () => {
    const given = [
      [totals('m.csv', 'mayor', '2030-05-05'), 'territory,registered,inBoxes\nNorth,2000,800\n'],
      [totals('c.csv', 'council', '2030-05-05'), 'territory,registered,inBoxes\nNorth,1000,700\n'],
    ] as const;
    expect((await worth('votes', 'Ann Ames', ['40', '50'], given)).votes).toBe(80);
    expect((await worth('votes', 'Party A', ['40', '50'], given)).votes).toBe(70);
    const either = await worth('turnout', '', ['40', '50'], given);
    expect(either.votes).toBe(200);
    expect(reportOf(either.analysis)).toContain(
      'Of 2,000 registered voters (cik, The mayor, as a published total)',
    );
  });

  it('is not hidden by a later publication of only some lines', async () => {
    const given = [
      [
        forms('first.csv', 'mayor', '2030-05-05'),
        `${header}North,1,1000,400,300,100\nNorth,2,3000,1200,900,300\n`,
      ],
      [
        { ...formsFile('later.csv', [], 'mayor'), published: '2030-05-07' },
        'territory,station,a,b\nNorth,1,310,90\n',
      ],
    ] as const;
    const { votes, note } = await worth('turnout', '', ['40', '50'], given);
    expect(votes).toBe(400);
    expect(note('votes-of-register')).toMatchObject({ whole: 4000, forms: 2, missing: 0 });
  });
});

describe('what else two percentages may be', () => {
  it('is said where one of them is a part of 1, and only there', async () => {
    const { note, analysis } = await worth('turnout', '', ['57', '0.57'], []);
    expect(note('part-of-one')).toEqual({ source: 'cik', text: '0.57', percent: 57 });
    expect(reportOf(analysis)).toContain('is a part of 1: then it is 57 %');
    expect((await worth('turnout', '', ['58.6', '0.57'], [])).notes).not.toContain('part-of-one');
    expect((await worth('turnout', '', ['57', '1.57'], [])).notes).not.toContain('part-of-one');
  });

  it('is nothing about turnout where it is a contestant’s share of the register', async () => {
    const ofRegister = await worth('votes of registered voters', 'a', ['20', '30'], []);
    expect(ofRegister.notes).not.toContain('turnout-of-what');
    expect((await worth('turnout', '', ['20', '30'], [])).notes).toContain('turnout-of-what');
  });

  it('is not decided by the words: other words for it are not compared, and nothing more is said of them', async () => {
    const { analysis } = await analyseFiles(
      {
        'election.yaml': electionYaml({
          contests,
          sources: [
            {
              id: 'cik',
              role: 'commission',
              files: [{ path: 'o.csv', holds: 'reported-shares', columns: SHARES }],
            },
            {
              id: 'golos',
              role: 'observer',
              files: [{ path: 'g.csv', holds: 'reported-shares', columns: SHARES }],
            },
          ],
        }),
        'o.csv': `${HEADER}North,turnout,,50\nNorth,turnout,b,20\n`,
        'g.csv': `${HEADER}North,явка,,40\nNorth,turnout,b,30\n`,
      },
      [reportedShareGap],
    );
    expect(reportOf(analysis)).toContain(
      'the words that say what they are percentages of are not the same: “40” (явка) of golos and “50” (turnout) of cik',
    );
  });

  it('leaves a contestant’s id as it is where two contests call different people so', async () => {
    const { analysis } = await worth('votes', 'a', ['20', '30'], []);
    expect(reportOf(analysis)).toContain('percentage of votes, a,');
    expect(reportOf(analysis)).not.toContain('percentage of votes, Ann Ames');
  });
});
