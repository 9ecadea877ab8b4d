import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { ingest } from '../../src/ingest/ingest.js';
import { FileProblem } from '../../src/ingest/read/folder.js';
import { limits } from '../../src/ingest/read/limits.js';
import { InputError } from '../../src/model/issue.js';
import { electionYaml, formsFile, memoryFolder, problemsOf, twoContestants } from '../builders.js';
import { oneSource } from './one-source.js';

const HEADER = 'territory,station,valid,a,b\n';
const forms = (path: string) => formsFile(path, ['valid']);

/** The problems of a data set whose one file holds this. */
const problemsIn = (content: string | Uint8Array) =>
  problemsOf(oneSource([forms('forms.csv')], { 'forms.csv': content }));

describe('a data set that cannot be used', () => {
  it('is refused with every problem of every file at once', async () => {
    const problems = await problemsOf({
      ...oneSource(
        [
          'missing.csv',
          'empty.csv',
          'binary.csv',
          'latin.csv',
          'column.csv',
          'twice.csv',
          'open.csv',
          'cut.gz',
          'none/*.csv',
          'fine.csv',
        ].map(forms),
        {
          'empty.csv': ' \n',
          'binary.csv': 'a,b\u0000\n',
          'latin.csv': Buffer.concat([
            Buffer.from(`${HEADER}N\u00e9,7,50,30,20\n`),
            Buffer.from('N\u00e9,8,50,30,20\n', 'latin1'),
          ]),
          'column.csv': 'territory,station,vald,a,b\n',
          'twice.csv': 'territory,station,valid,a,b,a\n',
          'open.csv': `${HEADER}N,"7,50,30,20\n`,
          'cut.gz': gzipSync(HEADER).subarray(0, 20),
          'fine.csv': `${HEADER}N,7,50,30,20\n`,
        },
      ),
    });
    expect(new Set(problems.map(({ file, code }) => `${file}: ${code}`))).toEqual(
      new Set([
        'missing.csv: missing-file',
        'empty.csv: empty-file',
        'binary.csv: binary-file',
        'latin.csv: not-utf-8',
        'column.csv: missing-column-nearest',
        'twice.csv: duplicate-header',
        'open.csv: quote-not-closed',
        'cut.gz: damaged-file',
        'none/*.csv: missing-file',
      ]),
    );
  });

  it('is refused with the problems of the earlier election, under their own paths', async () => {
    const files = oneSource([forms('forms.csv')], {});
    const description = { ...JSON.parse(String(files['election.yaml'])), previous: '../2007' };
    const earlier = electionYaml({
      contests: twoContestants,
      sources: [{ id: 'cik', role: 'commission', files: [forms('old.csv')] }],
    });
    expect(
      await problemsOf({ 'election.yaml': JSON.stringify(description), '../2007/election.yaml': earlier }),
    ).toMatchObject([
      { code: 'missing-file', file: 'forms.csv' },
      { code: 'missing-file', file: '../2007/old.csv' },
    ]);
    expect(await problemsOf({ 'election.yaml': JSON.stringify(description) })).toMatchObject([
      { code: 'missing-file', file: 'forms.csv' },
      { code: 'missing-file', file: '../2007/election.yaml' },
    ]);
  });

  it('is refused where its election file names files outside its folder, with all of them and their lines', async () => {
    const text = `election: { name: Test }
contests:
  - { id: mayor, contestants: { a: Anna, b: Boris } }
sources:
  - id: cik
    role: commission
    files:
      - { path: ../other.csv, holds: incidents }
      - { path: sub/../../*.csv, holds: incidents }
      - { path: /etc/passwd, holds: incidents }
      - { path: sub/fine.csv, holds: incidents }
crosswalk: ../walk.csv
previous: ../../2016
`;
    expect(await problemsOf({ 'election.yaml': text })).toMatchObject([
      {
        code: 'path-leaves-folder',
        file: 'election.yaml',
        line: 12,
        column: 'crosswalk',
        got: '../walk.csv',
      },
      { code: 'previous-too-far', line: 13, column: 'previous', got: '../../2016' },
      { code: 'path-leaves-folder', line: 8, column: 'sources[0].files[0].path', got: '../other.csv' },
      { code: 'path-leaves-folder', line: 9, column: 'sources[0].files[1].path' },
      { code: 'path-leaves-folder', line: 10, column: 'sources[0].files[2].path', got: '/etc/passwd' },
    ]);
  });

  it('names the line where text stops being UTF-8', async () => {
    const mixed = Buffer.concat([
      Buffer.from(`${HEADER}N\u00e9,7,50,30,20\n`),
      Buffer.from('N\u00e9,8,50,30,20\n', 'latin1'),
    ]);
    expect(await problemsIn(mixed)).toMatchObject([{ code: 'not-utf-8', file: 'forms.csv', line: 3 }]);
  });

  it('names the line of a quotation mark that never closes', async () => {
    expect(await problemsIn(`${HEADER}N,7,50,30,20\nN,"8,50,30,20\nN,9,5,3,2\n`)).toMatchObject([
      { code: 'quote-not-closed', file: 'forms.csv', line: 3 },
    ]);
  });

  it('is refused for a bomb of zeros, at the first of them', async () => {
    const zeros = gzipSync(Buffer.alloc(100 * 2 ** 20));
    expect(await problemsIn(zeros)).toMatchObject([{ code: 'binary-file', line: 1 }]);
  });

  it('is refused for a bomb of letters', async () => {
    const row = `N,7,50,30,20,${'x'.repeat(100_000)}\n`;
    const letters = gzipSync(HEADER + row.repeat(700));
    expect(await problemsIn(letters)).toMatchObject([{ code: 'expands-too-much' }]);
  });
});

describe('an election file that cannot be used', () => {
  it('is refused where it is not there', async () => {
    expect(await problemsOf({})).toMatchObject([{ code: 'missing-file', file: 'election.yaml' }]);
  });

  it('is refused where it is not UTF-8', async () => {
    const bytes = Buffer.from('election: { name: Caf\u00e9 }', 'latin1');
    expect(await problemsOf({ 'election.yaml': bytes })).toMatchObject([
      { code: 'not-utf-8', file: 'election.yaml' },
    ]);
  });

  it.each(['', '.', './', './/'])(
    'is refused where it calls itself (%j) an earlier election',
    async (previous) => {
      const sources = [{ id: 'cik', role: 'commission' as const, files: [forms('forms.csv')] }];
      const description = electionYaml({ contests: twoContestants, sources, previous });
      expect(await problemsOf({ 'election.yaml': description, 'forms.csv': HEADER })).toMatchObject([
        { code: 'previous-is-itself', file: 'election.yaml', column: 'previous' },
      ]);
    },
  );

  it('is refused by its size, before it is read', async () => {
    const folder = memoryFolder({});
    const open = async () => ({
      size: limits.descriptionBytes + 1,
      stream: () => {
        throw new Error('it was read');
      },
    });
    await expect(ingest({ find: folder.find, open }, { rulePacks: [] })).rejects.toThrow(
      'election.yaml: description-too-large',
    );
  });
});

describe('what goes wrong on the way', () => {
  const folderThat = (fail: () => Error) => {
    const folder = memoryFolder(oneSource([forms('forms.csv')], { 'forms.csv': HEADER }));
    return {
      find: folder.find,
      open: async (path: string) => {
        if (path === 'election.yaml') return folder.open(path);
        return {
          size: 10,
          stream: async function* () {
            yield Buffer.from(HEADER);
            throw fail();
          },
        };
      },
    };
  };

  it('is a problem of the input where the rim says it is', async () => {
    const read = ingest(
      folderThat(() => new FileProblem('unreadable-file')),
      { rulePacks: [] },
    );
    await expect(read).rejects.toThrow(InputError);
    await expect(read).rejects.toMatchObject({
      problems: [{ code: 'unreadable-file', file: 'forms.csv' }],
    });
  });

  it('is thrown on where it is our own mistake', async () => {
    const read = ingest(
      folderThat(() => new RangeError('a bug of ours')),
      { rulePacks: [] },
    );
    await expect(read).rejects.toThrow(RangeError);
  });
});
