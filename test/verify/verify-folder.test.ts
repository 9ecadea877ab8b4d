import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { FileProblem, type Folder } from '../../src/ingest/read/folder.js';
import { locales } from '../../src/report/locales/index.js';
import { sayVerification } from '../../src/report/say-verification.js';
import { compareFiles } from '../../src/verify/compare-files.js';
import { electionYaml, formsFile, twoContestants } from '../builders.js';
import { copyOf, coverUp, makeReport, verify } from '../cli/made-report.js';

let made = '';

beforeAll(async () => {
  made = await makeReport({
    'election.yaml': electionYaml({
      contests: twoContestants,
      sources: [
        {
          id: 'cik',
          role: 'commission',
          files: [formsFile('official.csv', ['valid']), formsFile('more.csv', ['valid'])],
        },
      ],
    }),
    'official.csv': 'territory,station,valid,a,b\nNorth,7,500,300,200\nSouth,9,90,50,30\n',
    'more.csv': 'territory,station,valid,a,b\nEast,1,100,70,30\n',
  });
});

const reportOf = (folder: string): string => join(folder, 'reports/set');

describe('the bytes of a manifest', () => {
  it('are verified as they were written', async () => {
    expect(await verify(reportOf(made))).toMatchObject({ result: 'verified', foreign: [], notCompared: [] });
  });

  it.each<readonly [string, (text: string) => string]>([
    ['two keys of one name', (text) => text.replace('"seed": 7', '"seed": 5, "seed": 7')],
    ['other ends of lines', (text) => text.replaceAll('\n', '\r\n')],
    ['spaces', (text) => JSON.stringify(JSON.parse(text))],
    ['an empty line at the end', (text) => `${text}\n`],
    ['an input twice', (text) => text.replace(/( {4}\{"path":"official.*\n)/u, '$1$1')],
    [
      'inputs in another order',
      (text) =>
        text
          .replace(/( {4}\{"path":"official.*\n)( {4}\{"path":"more[^\n]*\})\n/u, '$2,\n$1')
          .replace('},\n  ],', '}\n  ],'),
    ],
    ['an output twice', (text) => text.replace(/( {4}\{"path":"report.md".*\n)/u, '$1$1')],
  ])('are compared: %s', async (_, change) => {
    const report = reportOf(copyOf(made));
    const path = join(report, 'manifest.json');
    const text = readFileSync(path, 'utf8');
    writeFileSync(path, change(text));
    expect(readFileSync(path, 'utf8')).not.toBe(text);
    const found = await verify(report);
    expect(found.result).toBe('differs');
    expect(found.differences).toMatchObject([{ file: 'manifest.json' }]);
  });
});

describe('files in a report’s folder that are none of it', () => {
  it('are named, and the report is verified all the same', async () => {
    const report = reportOf(copyOf(made));
    mkdirSync(join(report, 'charts'), { recursive: true });
    for (const name of ['report2.html', 'charts/extra.svg', 'charts/first-finding-9.svg']) {
      writeFileSync(join(report, name), '<h1>Forged</h1>');
    }
    mkdirSync(join(report, 'North'));
    writeFileSync(join(report, 'North/manifest.json'), '{}');
    mkdirSync(join(report, 'other'));
    const found = await verify(report);
    expect(found.result).toBe('verified');
    expect(found.foreign).toEqual([
      'charts/extra.svg',
      'charts/first-finding-9.svg',
      'other/',
      'report2.html',
    ]);
    for (const locale of [locales.en, locales.ru]) {
      expect(sayVerification(found, locale)).toContain('charts/extra.svg');
    }
  });
});

describe('an input that is missing beside an analysis that cannot be read', () => {
  it.each([
    ['is not there', null],
    ['is none', '{}'],
  ])('is named, where the analysis %s', async (_, text) => {
    const folder = copyOf(made);
    rmSync(join(folder, 'data/set/official.csv'));
    const path = join(reportOf(folder), 'analysis.json');
    if (text === null) rmSync(path);
    else {
      writeFileSync(path, text);
      coverUp(reportOf(folder));
    }
    const found = await verify(reportOf(folder));
    expect(found.inputs).toMatchObject([{ path: 'official.csv', trouble: 'missing' }]);
    expect(found.outputs.map(({ path: name }) => name)).toEqual(['analysis.json']);
    expect(found.result).toBe('differs');
  });
});

describe('a file of a report that may be found and not read', () => {
  const folder: Folder = {
    find: () => Promise.resolve([]),
    open: () =>
      Promise.resolve({
        size: 3,
        // biome-ignore lint/correctness/useYield: reading fails before the first byte
        stream: async function* () {
          throw new FileProblem('unreadable-file');
        },
      }),
  };
  const weight = { areBytesCompared: true, isIgnored: () => false, isSecondary: () => false };

  it.each(['findings.csv', 'analysis.json', 'stations.parquet'])('is left out: %s', async (name) => {
    expect(await compareFiles(folder, [{ name, content: ['a\n'] }], weight)).toEqual([]);
  });

  it('does not hide that what it is compared with cannot be read', async () => {
    const readable: Folder = {
      ...folder,
      open: () =>
        Promise.resolve({
          size: 2,
          stream: async function* () {
            yield Buffer.from('a\n');
          },
        }),
    };
    const content = (async function* (): AsyncGenerator<string> {
      yield '';
      throw new FileProblem('missing-file');
    })();
    await expect(compareFiles(readable, [{ name: 'set-aside.csv', content }], weight)).rejects.toThrow(
      FileProblem,
    );
  });
});
