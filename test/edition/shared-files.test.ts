import { linkSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ElectionFile } from '../../src/ingest/election/schema.js';
import { electionYaml, type Files, formsFile, twoContestants } from '../builders.js';
import { folderOnDisk } from '../cli/run.js';
import { checkInto, filesWith, publicEditionOf, readEdition } from './write-editions.js';

type Source = ElectionFile['sources'][number];

const OFFICIAL = 'territory,station,valid,a,b\nNorth,7,500,300,200\nNorth,8,400,200,200\n';
/** Rows of a commission in which an observer wrote, too: one that cannot be read, and one without a station. */
const SHARED =
  'territory,station,valid,a,b,n,who\nNorth,7,500,300,200,11,Jane1\nNorth,8,x Jane2,200,200,12,Jane3\nNorth,,1,1,0,13,Jane4\n';

const commission = (...files: Source['files']): Source => ({ id: 'cik', role: 'commission', files });

const counts = (path: string): Source => ({
  id: 'watch',
  role: 'observer',
  files: [
    {
      path,
      holds: 'voter-counts',
      counted: 'turnout',
      columns: { station: 'station', territory: ['territory'], count: 'n', pass: 'who' },
    },
  ],
});

const earlier = electionYaml({
  contests: twoContestants,
  sources: [commission(formsFile('shared.csv', ['valid']))],
});

describe('a file that an observer wrote in, too', () => {
  it.each([false, true])(
    'is not quoted where the previous election reads it as the commission’s, published or not: %s',
    async (publish) => {
      const files: Files = {
        'set/official.csv': OFFICIAL,
        'set/old/shared.csv': SHARED,
        'set/old/election.yaml': earlier,
        'set/election.yaml': electionYaml({
          contests: twoContestants,
          previous: 'old',
          sources: [
            commission(formsFile('official.csv', ['valid'])),
            { ...counts('old/shared.csv'), publish },
          ],
        }),
      };
      const edition = await publicEditionOf(files);
      expect(filesWith(edition, 'Jane')).toEqual([]);
      expect(filesWith(edition, 'shared.csv')).toEqual([]);
      // Whoever has only what is published cannot read that election.
      expect(edition.files.get('public-election.yaml')).not.toContain('previous');
      expect(edition.manifest.inputs.map(({ path }) => path)).toEqual(['official.csv']);
    },
  );

  it('is not quoted where an observer of the previous election wrote it', async () => {
    const edition = await publicEditionOf({
      'set/official.csv': OFFICIAL,
      'set/old/shared.csv': SHARED,
      'set/old/official.csv': OFFICIAL,
      'set/old/election.yaml': electionYaml({
        contests: twoContestants,
        sources: [commission(formsFile('official.csv', ['valid'])), counts('shared.csv')],
      }),
      'set/election.yaml': electionYaml({
        contests: twoContestants,
        previous: 'old',
        sources: [commission(formsFile('official.csv', ['valid']), formsFile('old/shared.csv', ['valid']))],
      }),
    });
    expect(filesWith(edition, 'Jane')).toEqual([]);
    expect(filesWith(edition, 'shared.csv')).toEqual([]);
    expect(edition.manifest.inputs.map(({ path }) => path)).toEqual(['official.csv', 'old/official.csv']);
  });

  const linked = electionYaml({
    contests: twoContestants,
    sources: [
      commission(formsFile('official.csv', ['valid']), formsFile('link.csv', ['valid'])),
      counts('shared.csv'),
    ],
  });
  const SET: Files = {
    'set/official.csv': OFFICIAL,
    'set/shared.csv': SHARED,
    'set/election.yaml': linked,
  };

  it('is known behind a copy of another name', async () => {
    const edition = await publicEditionOf({ ...SET, 'set/link.csv': SHARED });
    expect(filesWith(edition, 'Jane')).toEqual([]);
    expect(filesWith(edition, 'link.csv')).toEqual([]);
  });

  it.each([
    ['a link', (folder: string) => symlinkSync('shared.csv', join(folder, 'link.csv'))],
    ['a hard link', (folder: string) => linkSync(join(folder, 'shared.csv'), join(folder, 'link.csv'))],
  ])('is known behind %s', async (_, link) => {
    const folder = folderOnDisk(SET);
    link(join(folder, 'set'));
    await checkInto(join(folder, 'set'), join(folder, 'reports'));
    const edition = readEdition(folder, join(folder, 'reports/set-public'));
    expect(filesWith(edition, 'Jane')).toEqual([]);
    expect(filesWith(edition, 'link.csv')).toEqual([]);
  });

  it('leaves a commission’s file alone that is like no observer’s', async () => {
    const edition = await publicEditionOf({ ...SET, 'set/link.csv': SHARED.replaceAll('Jane', 'Joan') });
    expect(filesWith(edition, 'Jane')).toEqual([]);
    expect(edition.manifest.inputs.map(({ path }) => path)).toEqual(['official.csv', 'link.csv']);
  });
});
