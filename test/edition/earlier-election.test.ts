import { describe, expect, it } from 'vitest';
import type { ElectionFile } from '../../src/ingest/election/schema.js';
import { electionYaml, type Files, formsFile, twoContestants } from '../builders.js';
import { filesWith, publicEditionOf } from './write-editions.js';

type Source = ElectionFile['sources'][number];

const OFFICIAL = 'territory,station,valid,a,b\nNorth,7,500,300,200\nNorth,8,400,200,200\n';
const COPIES = 'territory,station,valid,a,b\nNorth,7,510,310,200\n';

const commission: Source = {
  id: 'cik',
  role: 'commission',
  files: [formsFile('official.csv', ['valid'])],
};
const watch: Source = {
  id: 'jane',
  role: 'observer',
  publish: true,
  published: '2026-05-05T22:13',
  files: [formsFile('copies.csv', ['valid'])],
};

const election = (sources: readonly Source[], previous?: string): string =>
  electionYaml({ contests: twoContestants, sources: [...sources], ...(previous ? { previous } : {}) });

const now = (previous: string): Files => ({
  'set/official.csv': OFFICIAL,
  'set/election.yaml': election([commission], previous),
});

describe('an earlier election with observers', () => {
  const files: Files = {
    ...now('../old'),
    'old/official.csv': OFFICIAL,
    'old/copies.csv': COPIES,
    'old/election.yaml': election([commission, watch]),
  };

  it('does not say when an observer sent something', async () => {
    const edition = await publicEditionOf(files);
    expect(filesWith(edition, '22:13')).toEqual([]);
    expect(filesWith(edition, 'jane')).toEqual([]);
    expect(edition.analysis.files.map(({ published }) => published)).toContain('2026-05-05');
  });

  it('has an election file by which the published files of this one are read', async () => {
    const edition = await publicEditionOf(files);
    const text = edition.files.get('public-election.yaml');
    expect(text).toContain('official.csv');
    expect(text).not.toContain('previous');
    // This election’s own description names no observer.
    expect(edition.manifest.inputs.map(({ path }) => path)).toContain('election.yaml');
  });
});

describe('an earlier election that is all by observers', () => {
  const files: Files = {
    ...now('jane-archive'),
    'set/jane-archive/copies.csv': COPIES,
    'set/jane-archive/election.yaml': election([{ ...watch, publish: false }]),
  };

  it('leaves no trace but that it is left out', async () => {
    const edition = await publicEditionOf(files);
    expect(filesWith(edition, 'jane')).toEqual([]);
    expect(edition.files.get('public-election.yaml')).not.toContain('previous');
    expect(edition.manifest.inputs.map(({ path }) => path)).toEqual(['official.csv']);
    expect(edition.manifest.unpublished?.withheld).toMatchObject({ sources: 1, files: 1 });
  });
});
