import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { electionYaml, formsFile, twoContestants } from '../builders.js';
import { copyOf, makeReport } from '../cli/made-report.js';

const HEADER = 'territory,station,valid,a,b\n';

/** A folder with a data set of a commission and of two observers, one with consent, and both editions of its report. */
export function makeEditions(): Promise<string> {
  return makeReport(
    {
      'election.yaml': electionYaml({
        contests: twoContestants,
        sources: [
          {
            id: 'cik',
            role: 'commission',
            files: [
              formsFile('official.csv', ['valid']),
              {
                path: 'shares.csv',
                holds: 'reported-shares',
                columns: { territory: ['territory'], quantity: 'what', percent: 'percent' },
              },
            ],
          },
          { id: 'watch', role: 'observer', publish: true, files: [formsFile('copies.csv', ['valid'])] },
          { id: 'quiet', role: 'observer', files: [formsFile('kept.csv', ['valid'])] },
        ],
      }),
      'official.csv': `${HEADER}North,7,500,300,200\nNorth,8,400,200,200\nSouth,9,90,50,30\nSouth,10,80,50,20\n`,
      'shares.csv': 'territory,what,percent\nNorth,turnout,41\n',
      'copies.csv': `${HEADER}North,7,500,200,300\n`,
      'kept.csv': `${HEADER}North,8,400,100,300\n`,
    },
    true,
  );
}

/** The public edition in a copy of them that has the published inputs alone. */
export function publishedOf(made: string): string {
  const folder = copyOf(made);
  for (const name of ['election.yaml', 'copies.csv', 'kept.csv']) rmSync(join(folder, 'data/set', name));
  return join(folder, 'reports/set-public');
}
