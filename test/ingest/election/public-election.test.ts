import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { publicElection } from '../../../src/ingest/election/public-election.js';
import type { ElectionFile } from '../../../src/ingest/election/schema.js';
import { ingest } from '../../../src/ingest/ingest.js';
import type { InputError } from '../../../src/model/issue.js';
import { loadRulePacks } from '../../../src/run/rule-packs.js';
import { electionYaml, type Files, formsFile, memoryFolder, twoContestants } from '../../builders.js';

type Source = ElectionFile['sources'][number];

const source = (given: Partial<Source> & Pick<Source, 'id' | 'role'>): Source => ({
  files: [formsFile(`${given.id}.csv`, ['valid'])],
  ...given,
});

const shown = (...sources: Source[]): string[] =>
  publicElection({ election: { name: 'x' }, sources }).election.sources.flatMap(({ id, files }) =>
    files.map(({ path }) => `${id} ${path}`),
  );

describe('publicElection', () => {
  it('leaves observers and cameras out where nobody says otherwise, and nobody else', () => {
    const roles = ['commission', 'observer', 'camera', 'media', 'machine'] as const;
    expect(shown(...roles.map((role) => source({ id: role, role })))).toEqual([
      'commission commission.csv',
      'media media.csv',
      'machine machine.csv',
    ]);
  });

  it('follows the source, and the file before the source', () => {
    const [a, b] = [formsFile('a.csv', ['valid']), formsFile('b.csv', ['valid'])];
    const yes = source({ id: 'yes', role: 'observer', publish: true, files: [a, { ...b, publish: false }] });
    const no = source({ id: 'no', role: 'media', publish: false, files: [a, { ...b, publish: true }] });
    expect(shown(yes, no)).toEqual(['yes a.csv', 'no b.csv']);
    expect(publicElection({ election: { name: 'x' }, sources: [yes, no] }).left).toEqual({
      sources: 2,
      entries: [{ ...b, publish: false }, a],
    });
  });

  it('publishes no incident, reading or reply of an observer, whoever consents', () => {
    const files = (['incidents', 'turnout-readings', 'replies'] as const).map((holds) => ({
      path: `${holds}.csv`,
      holds,
      publish: true,
    }));
    expect(shown(source({ id: 'watch', role: 'observer', publish: true, files }))).toEqual([]);
    expect(shown(source({ id: 'cik', role: 'commission', files }))).toHaveLength(3);
  });

  it('does not say that a source revises one that is left out', () => {
    const sources = [
      source({ id: 'first', role: 'observer' }),
      source({ id: 'second', role: 'observer', publish: true, revises: 'first' }),
    ];
    const { election } = publicElection({ election: { name: 'x' }, sources });
    expect(election.sources).toMatchObject([{ id: 'second' }]);
    expect(election.sources[0]).not.toHaveProperty('revises');
  });
});

describe('reading for the public edition', () => {
  const FORMS = 'territory,station,valid,a,b\nNorth,7,5,3,2\n';
  const read = (files: Files) =>
    ingest(memoryFolder(files), { rulePacks: loadRulePacks(), edition: 'public' });
  const election = (sources: Source[], previous?: string) =>
    electionYaml({ contests: twoContestants, sources, ...(previous ? { previous } : {}) });

  it('names no station that only an observer names, and reads no table of theirs', async () => {
    const dataset = await read({
      'election.yaml': election([
        source({ id: 'cik', role: 'commission' }),
        source({ id: 'watch', role: 'observer' }),
      ]),
      'cik.csv': FORMS,
      'watch.csv': '\u0000 not a table',
    });
    expect(dataset.stations.ids).toEqual(['7']);
    expect(dataset.withheld).toEqual({
      sources: 1,
      files: 1,
      paths: ['watch.csv'],
      contents: [{ sha256: createHash('sha256').update('\u0000 not a table').digest('hex'), bytes: 13 }],
    });
  });

  it('sets rows aside that a source fills in which is left out', async () => {
    const columns = { station: 'station', territory: ['territory'], valid: 'valid', filledBy: 'who' };
    const dataset = await read({
      'election.yaml': election([
        source({ id: 'watch', role: 'observer', name: 'The watch' }),
        source({ id: 'cik', role: 'commission', files: [{ ...formsFile('cik.csv', []), columns }] as never }),
      ]),
      'watch.csv': FORMS,
      'cik.csv': 'territory,station,valid,a,b,who\nNorth,7,5,3,2,\nNorth,8,9,4,5,the watch\n',
    });
    expect(dataset.stations.ids).toEqual(['7']);
    expect(dataset.files[0]?.setAside).toEqual({ 'filled-by-other-source': 1 });
  });

  it('is refused where nothing may be published, and goes without such an earlier election', async () => {
    const watch = election([source({ id: 'watch', role: 'observer' })]);
    const files = { 'election.yaml': watch, 'watch.csv': FORMS };
    const refused = await read(files).catch((error: unknown) => error);
    expect((refused as InputError).problems).toMatchObject([{ code: 'nothing-public' }]);
    const later = await read({
      'election.yaml': election([source({ id: 'cik', role: 'commission' })], '../before'),
      'cik.csv': FORMS,
      '../before/election.yaml': watch,
      '../before/watch.csv': FORMS,
    });
    expect(later.previous).toBeNull();
  });
});
