import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { ingest } from '../../src/ingest/ingest.js';
import { loadRulePacks } from '../../src/run/rule-packs.js';
import { electionYaml, formsFile, memoryFolder, readFiles, twoContestants } from '../builders.js';
import { oneSource, plainForms, rowsOf, stationName } from './one-source.js';

const HEADER = 'territory,station,valid,a,b\n';
const forms = (path: string) => formsFile(path, ['valid']);

describe('ingest', () => {
  it('gives what the election file says of the election, its sources and its settings', async () => {
    const dataset = await readFiles({
      'election.yaml': electionYaml({
        election: { name: 'Mayor of Springfield', country: 'RU', date: '2011-12-04' },
        rules: ['generic'],
        contests: twoContestants,
        parameters: { 'voter-count-gap': { size: 25, detection: 0.9, strict: true } },
        sources: [{ id: 'cik', name: 'The commission', role: 'commission', files: [forms('forms.csv')] }],
      }),
      'forms.csv': `${HEADER}N,7,50,30,20\n`,
    });
    expect(dataset).toMatchObject({
      election: { name: 'Mayor of Springfield', country: 'RU', date: '2011-12-04' },
      rules: ['generic'],
      contests: [{ id: 'mayor', contestants: [{ id: 'a', name: 'Anna' }, { id: 'b' }] }],
      sources: [{ id: 'cik', name: 'The commission', role: 'commission', selection: 'census' }],
      parameters: { 'voter-count-gap': { size: 25, detection: 0.9, strict: true } },
      previous: null,
    });
  });

  it('keeps sha256 and size of every file, and of the election file', async () => {
    const files = oneSource([forms('forms.csv')], { 'forms.csv': `${HEADER}N,7,50,30,20\n` });
    const expected = (name: string) => ({
      path: name,
      sha256: createHash('sha256')
        .update(files[name] ?? '')
        .digest('hex'),
      bytes: Buffer.from(files[name] ?? '').length,
    });
    const dataset = await readFiles(files);
    expect(dataset.description).toEqual(expected('election.yaml'));
    expect(dataset.files).toMatchObject([expected('forms.csv')]);
  });

  it('reads every file that a glob names, in the order of their names', async () => {
    const dataset = await readFiles(
      oneSource([forms('forms/*.csv')], {
        'forms/b.csv': `${HEADER}N,8,50,30,20\n`,
        'forms/a.csv': `${HEADER}N,7,50,30,20\n`,
        'forms/notes.txt': 'not a table of forms',
        'forms/old/c.csv': `${HEADER}N,9,50,30,20\n`,
      }),
    );
    expect(dataset.files.map(({ path }) => path)).toEqual(['forms/a.csv', 'forms/b.csv']);
    expect(plainForms(dataset).map(({ station, file }) => [station, file])).toEqual([
      ['N › 7', 'forms/a.csv'],
      ['N › 8', 'forms/b.csv'],
    ]);
  });

  it('does not take the election file for one of those that a glob names', async () => {
    const dataset = await readFiles(oneSource([forms('*')], { 'a.csv': `${HEADER}N,8,50,30,20\n` }));
    expect(dataset.files.map(({ path }) => path)).toEqual(['a.csv']);
  });

  it('reads a file of which it is told twice as two files', async () => {
    const counts = { path: 'n.csv', holds: 'voter-counts' } as const;
    const dataset = await readFiles(
      oneSource(
        [
          { ...counts, counted: 'issued', columns: { count: 'issued' } },
          { ...counts, counted: 'turnout', columns: { count: 'turnout' } },
        ],
        { 'n.csv': 'station,issued,turnout\n7,510,500\n' },
      ),
    );
    expect(dataset.voterCounts.map(({ counted, count, station }) => [counted, count, station])).toEqual([
      ['issued', 510, 0],
      ['turnout', 500, 0],
    ]);
  });

  it('gives every file the date on which it was published', async () => {
    const dataset = await readFiles(
      oneSource(
        [forms('a.csv'), { ...forms('b.csv'), published: '2011-12-09T10:00' }],
        { 'a.csv': HEADER, 'b.csv': HEADER },
        { published: '2011-12-05' },
      ),
    );
    expect(dataset.files.map(({ published }) => published)).toEqual(['2011-12-05', '2011-12-09T10:00']);
  });
});

describe('an earlier election', () => {
  const election = (name: string, previous?: string) =>
    electionYaml({
      election: { name },
      contests: twoContestants,
      sources: [{ id: 'cik', role: 'commission', files: [forms('forms.csv')] }],
      ...(previous === undefined ? {} : { previous }),
    });

  it('is read from its own folder, with stations of its own', async () => {
    const dataset = await readFiles({
      'election.yaml': election('2011', '../2007'),
      'forms.csv': `${HEADER}N,7,50,30,20\n`,
      '../2007/election.yaml': election('2007'),
      '../2007/forms.csv': `${HEADER}N,8,40,25,15\nN,7,41,25,16\n`,
    });
    const { previous } = dataset;
    if (!previous) throw new Error('expected an earlier election');
    expect(previous.election.name).toBe('2007');
    expect(previous.description.path).toBe('../2007/election.yaml');
    expect(plainForms(previous)).toMatchObject([
      { station: 'N › 8', file: '../2007/forms.csv', cells: { valid: 40 } },
      { station: 'N › 7', cells: { valid: 41 } },
    ]);
    expect(stationName(dataset, 0)).toBe('N › 7');
    expect(rowsOf(dataset)['forms.csv']?.rowsIn).toBe(1);
  });

  it('is read but not the one before it, so that no chain of folders is followed', async () => {
    const dataset = await readFiles({
      'election.yaml': election('2011', '../2007/'),
      'forms.csv': HEADER,
      '../2007/election.yaml': election('2007', '../2003'),
      '../2007/forms.csv': HEADER,
    });
    expect(dataset.previous?.election.name).toBe('2007');
    expect(dataset.previous?.previous).toBeNull();
  });
});

describe('while it reads', () => {
  const rows = Array.from({ length: 10_000 }, (_, id) => `N,${id},5,3,2\n`).join('');
  const files = oneSource([forms('a.csv'), forms('b.csv')], {
    'a.csv': HEADER + rows,
    'b.csv': `${HEADER}S,1,5,3,2\n`,
  });

  it('tells of the bytes it expects, those it has read, and of rows now and then', async () => {
    const told = { expected: 0, bytes: 0, rows: 0 };
    await ingest(memoryFolder(files), {
      rulePacks: loadRulePacks(),
      progress: {
        expect: (bytes) => {
          told.expected += bytes;
        },
        bytes: (count) => {
          told.bytes += count;
        },
        rows: (count) => {
          told.rows += count;
        },
      },
    });
    const size = (files['a.csv']?.length ?? 0) + (files['b.csv']?.length ?? 0);
    expect(told).toMatchObject({ expected: size, bytes: size });
    expect(told.rows).toBeGreaterThan(0);
    expect(told.rows).toBeLessThanOrEqual(10_001);
  });

  it('closes a file that it refuses before its end', async () => {
    const folder = memoryFolder(files);
    const closed: string[] = [];
    const refused = ingest(
      {
        find: folder.find,
        open: async (path) => ({
          size: 1,
          stream: async function* () {
            try {
              if (path === 'election.yaml') yield* (await folder.open(path)).stream();
              else for (let chunk = 0; chunk < 1000; chunk++) yield Buffer.from(`\u0000${chunk}\n`);
            } finally {
              closed.push(path);
            }
          },
        }),
      },
      { rulePacks: loadRulePacks() },
    );
    await expect(refused).rejects.toThrow('binary-file');
    expect(closed).toEqual(['election.yaml', 'a.csv', 'b.csv']);
  });
});
