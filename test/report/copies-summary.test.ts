import { describe, expect, it } from 'vitest';
import { observerCopyMismatch } from '../../src/checks/conflict/observer-copy-mismatch.js';
import { revisedForm } from '../../src/checks/conflict/revised-form.js';
import { en } from '../../src/report/locales/en/index.js';
import { renderMarkdown } from '../../src/report/markdown.js';
import { outline } from '../../src/report/outline/index.js';
import { analyseFiles, electionYaml, formsFile, twoContestants } from '../builders.js';

const header = 'territory,station,valid,a,b\n';
const contests = [
  { id: 'mayor', name: 'The mayor', contestants: { a: 'Party A', b: 'Party B' } },
  { id: 'council', name: 'The council', contestants: { a: 'Party A', b: 'Party B' } },
];

async function reportOf(
  files: Parameters<typeof analyseFiles>[0],
  check: typeof observerCopyMismatch,
): Promise<{
  readonly text: string;
  readonly analysis: Awaited<ReturnType<typeof analyseFiles>>['analysis'];
}> {
  const { analysis } = await analyseFiles(files, [check]);
  return { text: renderMarkdown(outline(analysis, en)).replaceAll('\\', ''), analysis };
}

describe('copies of the forms of several contests', () => {
  const entries = (paths: readonly string[]) =>
    paths.map((path, index) => formsFile(path, ['valid'], contests[index]?.id));
  const files = {
    'election.yaml': electionYaml({
      contests,
      sources: [
        { id: 'cik', role: 'commission', files: entries(['m.csv', 'c.csv']) },
        { id: 'golos', role: 'observer', files: entries(['mo.csv', 'co.csv']) },
      ],
    }),
    'm.csv': `${header}N,1,500,300,200\nN,2,500,300,200\n`,
    'mo.csv': `${header}N,1,500,290,210\nN,2,500,300,200\n`,
    'c.csv': `${header}N,1,400,300,100\n`,
    'co.csv': `${header}N,1,400,300,100\n`,
  };

  it('are told apart in the report, where the contestants are called alike', async () => {
    const { text } = await reportOf(files, observerCopyMismatch);
    expect(text).toContain('cik beside the copies of golos, The mayor: 2 stations have');
    expect(text).toContain('cik beside the copies of golos, The council: 1 station has');
  });

  it('are at one station, not at 1 stations', async () => {
    const { text } = await reportOf(files, observerCopyMismatch);
    expect(text).toContain('larger on the official form at 1 station, equal at 1, smaller at 0');
    expect(text).not.toContain('at 1 stations');
  });

  it('name the contest of a lead that a later publication changed', async () => {
    const { text } = await reportOf(
      {
        ...files,
        'election.yaml': electionYaml({
          contests,
          sources: [
            {
              id: 'cik',
              role: 'commission',
              files: [
                { ...formsFile('m.csv', ['valid'], 'council'), published: '2030-05-05' },
                { ...formsFile('mo.csv', ['valid'], 'council'), published: '2030-05-06' },
              ],
            },
          ],
        }),
      },
      revisedForm,
    );
    expect(text).toContain('cik, The council, published 2030-05-06: the lead of Party A over Party B shrank');
    expect(text).toContain('larger at 0 stations, equal at 1, smaller at 1');
  });
});

describe('copies of the forms of two commissions', () => {
  const files = {
    'election.yaml': electionYaml({
      contests: twoContestants,
      sources: [
        { id: 'cik', role: 'commission', files: [formsFile('cik.csv', ['valid'])] },
        { id: 'city', role: 'commission', files: [formsFile('city.csv', ['valid'])] },
        { id: 'golos', role: 'observer', files: [formsFile('golos.csv', ['valid'])] },
      ],
    }),
    'cik.csv': `${header}N,1,750000,450000,300000\n`,
    'city.csv': `${header}S,2,748880,448880,300000\n`,
    'golos.csv': `${header}N,1,750000,449000,301000\nS,2,748880,448880,300000\n`,
  };

  it('are named by both, and every row by the one that it is of', async () => {
    const { text } = await reportOf(files, observerCopyMismatch);
    expect(text).toContain('cik, city beside the copies of golos: 2 stations have');
    expect(text).toContain('| votes for Anna, cik | 1 | 1 | 0 | 0 |');
    expect(text).toContain('| votes for Anna, city | 1 | 0 | 1 | 0 |');
  });

  it('are granted the honest error of the votes on their own stations’ copies, not of both commissions’', async () => {
    const { analysis } = await reportOf(files, observerCopyMismatch);
    const [outcome] = analysis.outcomes;
    if (outcome?.status !== 'completed') throw new Error('expected the copies to be compared');
    const allowed = outcome.tallies.flatMap(({ source, measure, remainder }) =>
      measure.kind === 'votes' && measure.contestant === 'a' ? [[source, remainder?.allowed]] : [],
    );
    // 683 in 1,498,880 votes, the votes of both.
    expect(allowed).toEqual([
      ['cik', (683 * 750_000) / 1_498_880],
      ['city', (683 * 748_880) / 1_498_880],
    ]);
  });
});
