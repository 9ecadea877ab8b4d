import { describe, expect, it } from 'vitest';
import { en } from '../../src/report/locales/en/index.js';
import { renderMarkdown } from '../../src/report/markdown.js';
import { outline } from '../../src/report/outline/index.js';
import { analyseFiles, electionYaml, formsFile, twoContestants } from '../builders.js';

/** The report of incidents beside forms of two territories. */
async function reportOf(incidents: string): Promise<string> {
  const { analysis } = await analyseFiles(
    {
      'election.yaml': electionYaml({
        contests: twoContestants,
        sources: [
          { id: 'cik', role: 'commission', files: [formsFile('cik.csv', ['valid'])] },
          {
            id: 'map',
            role: 'observer',
            files: [
              {
                path: 'i.csv',
                holds: 'incidents',
                columns: { territory: ['territory'], station: 'station' },
              },
            ],
          },
        ],
      }),
      'cik.csv':
        'territory,station,valid,a,b\nNorth,1,500,300,200\nSouth,1,500,300,200\nNorth,12,9,5,4\nSouth,12,9,5,4\n',
      'i.csv': `territory,station,category\n${incidents}`,
    },
    [],
  );
  return renderMarkdown(outline(analysis, en));
}

describe('problems of one kind', () => {
  it('have each the advice of its own where it differs, and not that of the first', async () => {
    const text = await reportOf(',1,late\n,12,late\n');
    expect(text).toContain('got “1”. It was joined to none. Nearest: North › 1; South › 1.');
    expect(text).toContain('got “12”. It was joined to none. Nearest: North › 12; South › 12.');
    expect(text).not.toMatch(/the first 2 below\. It was joined/u);
  });

  it('have one advice before them where it is the same', async () => {
    const text = await reportOf('East,1,late\nEast,77,late\n');
    expect(text).toMatch(/2 times, the first 2 below\. It was compared with nothing\./u);
    expect(text.match(/It was compared with nothing/gu)).toHaveLength(1);
  });
});
