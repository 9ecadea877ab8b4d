import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { checks } from '../../src/checks/index.js';
import { type Manifest, manifestSchema } from '../../src/model/manifest.js';
import type { Verification } from '../../src/model/verification.js';
import { FORMATS } from '../../src/report/index.js';
import { locales } from '../../src/report/locales/index.js';
import { sayVerification } from '../../src/report/say-verification.js';
import { checkDataset } from '../../src/run/check-dataset.js';
import { createLog } from '../../src/run/log.js';
import { UnusableReport } from '../../src/run/unusable-report.js';
import { verifyReport } from '../../src/verify/verify-report.js';
import { electionYaml, formsFile, twoContestants } from '../builders.js';
import { folderOnDisk } from '../cli/run.js';

const log = createLog('error');

const DATA = {
  'data/set/election.yaml': electionYaml({
    contests: twoContestants,
    sources: [
      { id: 'cik', role: 'commission', files: [formsFile('official.csv', ['valid'])] },
      {
        id: 'watch',
        role: 'observer',
        selection: 'self-selected',
        files: [formsFile('copies.csv', ['valid'])],
      },
    ],
    previous: '../before',
  }),
  'data/set/official.csv':
    'territory,station,valid,a,b\nNorth,7,500,300,200\nNorth,8,400,200,200\nSouth,9,90,50,30\n',
  'data/set/copies.csv': 'territory,station,valid,a,b\nNorth,7,500,200,300\n',
  'data/before/election.yaml': electionYaml({
    contests: twoContestants,
    sources: [{ id: 'cik', role: 'commission', files: [formsFile('old.csv', ['valid'])] }],
  }),
  'data/before/old.csv': 'territory,station,valid,a,b\nNorth,7,480,280,200\n',
};

/** A report with the data that it was made from; made once, copied for each test. */
let made = '';

async function write(
  folder: string,
  located = { folder: join(folder, 'data/set'), name: 'set', loneFile: null as string | null },
) {
  await checkDataset(located, {
    checks: checks.filter(({ id }) => id !== 'copied-form'),
    deselected: ['copied-form'],
    offByDefault: [],
    out: join(folder, 'reports'),
    formats: FORMATS,
    locale: locales.en,
    seed: 7,
    threads: 1,
    stamp: null,
    log,
  });
}

beforeAll(async () => {
  made = folderOnDisk(DATA);
  await write(made);
});

function copied(): string {
  const folder = folderOnDisk();
  cpSync(made, folder, { recursive: true });
  return folder;
}

const verify = (folder: string, data: string | null = null): Promise<Verification> =>
  verifyReport(join(folder, 'reports/set'), { data, threads: 1, log });

const said = (found: Verification): string => sayVerification(found, locales.en);

function edit(path: string, from: string, to: string): void {
  const text = readFileSync(path, 'utf8');
  expect(text, path).toContain(from);
  writeFileSync(path, text.replace(from, to));
}

const manifestOf = (folder: string): Manifest =>
  manifestSchema.parse(JSON.parse(readFileSync(join(folder, 'reports/set/manifest.json'), 'utf8')));

/** Puts the true hash of a changed file into the manifest, as one who tampers would. */
function coverUp(folder: string, name: string): void {
  const path = join(folder, 'reports/set/manifest.json');
  const bytes = readFileSync(join(folder, 'reports/set', name));
  const recorded = manifestOf(folder).outputs.find((output) => output.path === name);
  edit(path, recorded?.sha256 ?? '', createHash('sha256').update(bytes).digest('hex'));
  edit(path, `"bytes":${recorded?.bytes}}`, `"bytes":${bytes.length}}`);
}

async function refusal(work: Promise<unknown>): Promise<string> {
  const error: unknown = await work.then(
    () => null,
    (reason: unknown) => reason,
  );
  if (!(error instanceof UnusableReport)) throw error ?? new Error('expected a refusal');
  return error.key;
}

describe('the manifest of a report', () => {
  it('names every file but itself with its hash, every input, and no place of the machine', () => {
    const manifest = manifestOf(made);
    const folder = join(made, 'reports/set');
    const names = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
    expect(manifest.outputs.map(({ path }) => path).sort()).toEqual(
      names.filter((name) => name !== 'manifest.json').sort(),
    );
    for (const { path, sha256, bytes } of manifest.outputs) {
      const content = readFileSync(join(folder, path));
      expect([createHash('sha256').update(content).digest('hex'), content.length]).toEqual([sha256, bytes]);
    }
    expect(manifest.inputs.map(({ path }) => path)).toEqual([
      'election.yaml',
      'official.csv',
      'copies.csv',
      '../before/election.yaml',
      '../before/old.csv',
    ]);
    expect(manifest).toMatchObject({
      seed: 7,
      language: 'en',
      edition: 'internal',
      deselected: ['copied-form'],
      table: null,
    });
    expect(manifest.ran).toContain('control-relations');
    expect(readFileSync(join(folder, 'manifest.json'), 'utf8')).not.toContain(made);
  });

  it('has the same bytes wherever the report is written', async () => {
    const other = folderOnDisk(DATA);
    await write(other);
    expect(readFileSync(join(other, 'reports/set/manifest.json'), 'utf8')).toBe(
      readFileSync(join(made, 'reports/set/manifest.json'), 'utf8'),
    );
  });
});

describe('scrutineer verify', () => {
  it('verifies a report that nobody touched, and finds its data two folders up', async () => {
    const found = await verify(copied());
    expect(said(found)).toMatch(/\nVerified: /u);
    expect(found).toMatchObject({
      result: 'verified',
      listed: { inputs: 5 },
      inputs: [],
      outputs: [],
      differences: [],
    });
  });

  it('changes nothing', async () => {
    const folder = copied();
    const before = readdirSync(folder, { recursive: true }).sort();
    await verify(folder);
    expect(readdirSync(folder, { recursive: true }).sort()).toEqual(before);
  });

  const inputs = [
    ['data/set/official.csv', ',300,', ',301,', 'official.csv', 'totals[cik/mayor].votes.a.sum'],
    ['data/set/copies.csv', '200,300', '201,300', 'copies.csv', 'totals[watch/mayor].votes.a.sum'],
    ['data/before/old.csv', '480', '481', '../before/old.csv', null],
    ['data/set/election.yaml', 'Anna', 'Anne', 'election.yaml', 'contests[mayor].contestants[a].name'],
    ['data/before/election.yaml', 'Anna', 'Anne', '../before/election.yaml', null],
  ] as const;
  it.each(inputs)(
    'names the input %s that changed by one byte, and the first figure',
    async (path, from, to, name, figure) => {
      const folder = copied();
      edit(join(folder, path), from, to);
      const found = await verify(folder);
      expect(found.result).toBe('differs');
      expect(found.inputs).toMatchObject([{ path: name, trouble: 'changed' }]);
      expect(said(found)).toContain(`input ${name}: not the bytes`);
      expect(found.outputs).toEqual([]);
      const [first] = found.differences.filter(({ file }) => file === 'analysis.json');
      expect(first?.figure).toBe(figure ?? `manifest.inputs[${name}].sha256`);
      expect(said(found)).toContain(`first figure that differs in analysis.json: ${first?.figure}`);
    },
  );

  it('gives both values of that figure', async () => {
    const folder = copied();
    edit(join(folder, 'data/set/official.csv'), ',300,', ',301,');
    expect(said(await verify(folder))).toContain(
      'totals[cik/mayor].votes.a.sum\n    the report has 550\n    the inputs give 551\n',
    );
  });

  const outputs = [
    [
      'analysis.json',
      /("id":"F-0001".*?"actual":\{.*?"value":)(\d+)/u,
      '$19',
      /^findings\[F-0001\]\.actual\.value$/u,
    ],
    ['findings.json', /("id":"F-0001".*?"actual":)(\d+)/u, '$19', /^findings\[F-0001\]\.actual$/u],
    ['stations.geojson', /300/u, '999', /^features\[0\]\.properties\.cik\/mayor\/votes\/a$/u],
  ] as const;
  it.each(outputs)(
    'names the figure of %s that was tampered with, also where the manifest covers it up',
    async (name, from, to, figure) => {
      for (const isCovered of [false, true]) {
        const folder = copied();
        const path = join(folder, 'reports/set', name);
        const text = readFileSync(path, 'utf8');
        writeFileSync(path, text.replace(from, to));
        expect(readFileSync(path, 'utf8')).not.toBe(text);
        if (isCovered) coverUp(folder, name);
        const found = await verify(folder);
        expect(found.result).toBe('differs');
        expect(found.outputs.map(({ path: one }) => one)).toEqual(isCovered ? [] : [name]);
        expect(found.differences).toHaveLength(1);
        expect(found.differences[0]?.file).toBe(name);
        expect(found.differences[0]?.figure).toMatch(figure);
      }
    },
  );

  it.each(['report.md', 'findings.csv', 'stations.csv', 'set-aside.csv', 'report.html'])(
    'names the line of %s that was tampered with',
    async (name) => {
      const folder = copied();
      const path = join(folder, 'reports/set', name);
      const lines = readFileSync(path, 'utf8').split('\n');
      const at = lines.length > 2 ? 1 : 0;
      lines[at] = `${lines[at]}7`;
      writeFileSync(path, lines.join('\n'));
      coverUp(folder, name);
      const found = await verify(folder);
      expect(found.differences).toMatchObject([{ file: name, figure: null, line: at + 1 }]);
      expect(said(found)).toContain(`first line that differs in ${name}: ${at + 1}\n`);
    },
  );

  it('names the byte of a Parquet file', async () => {
    const folder = copied();
    const path = join(folder, 'reports/set/stations.parquet');
    const bytes = readFileSync(path);
    bytes[100] = (bytes[100] ?? 0) ^ 1;
    writeFileSync(path, bytes);
    coverUp(folder, 'stations.parquet');
    expect((await verify(folder)).differences).toMatchObject([{ file: 'stations.parquet', byte: 100 }]);
  });

  it('sees a byte that no line and no value shows', async () => {
    const folder = copied();
    const path = join(folder, 'reports/set/findings.json');
    writeFileSync(path, readFileSync(path, 'utf8').replace('"id":', '"id": '));
    coverUp(folder, 'findings.json');
    const found = await verify(folder);
    expect(said(found)).toContain('findings.json: the same lines in other bytes');
    expect(found.result).toBe('differs');
  });

  it('names the file that is missing, and the one that nobody listed', async () => {
    const folder = copied();
    rmSync(join(folder, 'reports/set/report.md'));
    const path = join(folder, 'reports/set/manifest.json');
    const hidden = manifestOf(folder).outputs.find((output) => output.path === 'findings.csv');
    edit(path, `    ${JSON.stringify(hidden)},\n`, '');
    const found = await verify(folder);
    expect(found.outputs).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ path: 'report.md', trouble: 'missing' }),
        expect.objectContaining({ path: 'findings.csv', trouble: 'unlisted' }),
      ]),
    );
    expect(found.result).toBe('differs');
  });

  it.each([
    ['"seed": 7', '"seed": 8', 'manifest.seed'],
    ['"deselected": [\n    "copied-form"\n  ]', '"deselected": []', 'deselected[1]'],
  ])('does not take the manifest’s word for what it says: %s', async (from, to, figure) => {
    const folder = copied();
    edit(join(folder, 'reports/set/manifest.json'), from, to);
    const found = await verify(folder);
    expect(found.result).toBe('differs');
    if (figure === 'manifest.seed')
      expect(found.differences[0]).toMatchObject({ file: 'analysis.json', figure });
    else expect(found.differences.map(({ file }) => file)).toContain('manifest.json');
  });

  it('does not let a setting through that the election file does not have', async () => {
    const folder = copied();
    const path = join(folder, 'reports/set/manifest.json');
    edit(path, '"bound":10', '"bound":99');
    expect((await verify(folder)).differences).toMatchObject([
      { file: 'manifest.json', figure: 'parameters.carry-off.bound', recorded: '99', derived: '10' },
    ]);
  });

  it('compares figures only where another version made the report, and says so', async () => {
    const folder = copied();
    const version = `"version":"${manifestOf(folder).tool.version}"`;
    edit(join(folder, 'reports/set/manifest.json'), version, '"version":"0.0.1"');
    edit(join(folder, 'reports/set/analysis.json'), version, '"version":"0.0.1"');
    coverUp(folder, 'analysis.json');
    edit(join(folder, 'reports/set/report.md'), 'reason to look', 'cause to look');
    coverUp(folder, 'report.md');
    const found = await verify(folder);
    expect(found.result).toBe('figures-same');
    expect(said(found)).toMatch(/made by version 0\.0\.1.*\n.*compared with nothing.*report\.md/su);
    edit(join(folder, 'data/set/official.csv'), ',300,', ',301,');
    expect((await verify(folder)).differences).toMatchObject([{ figure: 'totals[cik/mayor].votes.a.sum' }]);
  });

  it('says what rests on a file that was not given', async () => {
    const folder = copied();
    rmSync(join(folder, 'data/set/copies.csv'));
    const found = await verify(folder);
    expect(found.result).toBe('not-derived');
    expect(found.inputs).toMatchObject([{ path: 'copies.csv', trouble: 'missing' }]);
    expect(found.resting).toMatchObject([{ file: 'copies.csv', totals: 1 }]);
    expect(found.resting[0]?.findings).toEqual(['F-0002']);
    expect(said(found)).toMatch(
      /rests on copies\.csv, which was not given: \d findings? \(F-0002\), the totals/u,
    );
  });

  it('names the changed input where the data set cannot be read any more', async () => {
    const folder = copied();
    edit(join(folder, 'data/set/official.csv'), 'valid,a', 'vallid,a');
    const found = await verify(folder);
    expect(found.result).toBe('differs');
    expect(said(found)).toMatch(
      /input official\.csv: not the bytes.*cannot be read as a data set any more:\n {4}.*column “valid”/su,
    );
  });

  it('asks for the data where they are not near, and takes them from where it is told', async () => {
    const folder = copied();
    mkdirSync(join(folder, 'far/away/from/here'), { recursive: true });
    renameSync(join(folder, 'data'), join(folder, 'far/away/from/here/data'));
    expect(await refusal(verify(folder))).toBe('verify-no-data');
    expect((await verify(folder, join(folder, 'far/away/from/here/data/set'))).result).toBe('verified');
  });

  it('prefers the data of the recorded hashes to others of the same name', async () => {
    const folder = copied();
    mkdirSync(join(folder, 'reports/data/set'), { recursive: true });
    writeFileSync(join(folder, 'reports/data/set/election.yaml'), 'election: { name: another }\n');
    expect((await verify(folder)).result).toBe('verified');
  });

  it('makes the report of a lone table again', async () => {
    const rows = [1, 2, 3, 4, 5, 6].map((n) => `${n},900,400,${300 - n},${100 + n}`);
    const folder = folderOnDisk({
      'forms.csv': `UIK,registered voters,turnout,Anna,Boris\n${rows.join('\n')}\n`,
    });
    await write(folder, { folder, name: 'set', loneFile: join(folder, 'forms.csv') });
    expect(manifestOf(folder).table).toBe('forms.csv');
    expect((await verify(folder)).result).toBe('verified');
    edit(join(folder, 'forms.csv'), '299', '298');
    const found = await verify(folder);
    expect(found.inputs).toMatchObject([{ path: 'forms.csv', trouble: 'changed' }]);
    expect(found.differences[0]?.figure).toMatch(/^totals/u);
  });
});

describe('scrutineer verify of a crosswalk, a rule pack and an archive', () => {
  const PACK = `id: own
name: { en: Our own form }
version: 1
sources: ["Law on councils, article 12"]
lines:
  - { name: valid, number: 1, wording: { en: Valid ballots } }
firstContestant: 2
relations:
  - id: few-valid
    relation: valid <= 400
    hard: true
    article: Article 12
    sentence: { en: No station may have more than four hundred. }
    innocent: [{ en: A number was mistyped. }]
    next: { en: Look at the form. }
`;
  const made = async (): Promise<string> => {
    const folder = folderOnDisk({
      'data/set/election.yaml': electionYaml({
        rules: ['own.yaml'],
        crosswalk: 'same.csv',
        contests: twoContestants,
        sources: [
          { id: 'cik', role: 'commission', files: [formsFile('official.csv.gz', ['valid'])] },
          { id: 'watch', role: 'observer', files: [formsFile('copies.csv', ['valid'])] },
        ],
      }),
      'data/set/own.yaml': PACK,
      'data/set/same.csv': 'source,territory,station,is_territory,is_station\nwatch,North,70,North,7\n',
      'data/set/official.csv.gz': gzipSync(
        'territory,station,valid,a,b\nNorth,7,500,300,200\nNorth,8,410,200,210\n',
      ),
      'data/set/copies.csv': 'territory,station,valid,a,b\nNorth,70,500,200,300\n',
    });
    await write(folder);
    return folder;
  };

  it('verifies the report', async () => {
    expect(said(await verify(await made()))).toMatch(/: 5 inputs and .*\nVerified: /su);
  });

  it.each([
    ['own.yaml', '400', '450', 'outcomes[control-relations]'],
    ['same.csv', 'North,7\n', 'North,8\n', 'outcomes[observer-copy-mismatch].tallies[0].up'],
  ])('names %s where it changed, and a figure that rests on it', async (name, from, to, figure) => {
    const folder = await made();
    edit(join(folder, 'data/set', name), from, to);
    const found = await verify(folder);
    expect(found.inputs).toMatchObject([{ path: name, trouble: 'changed' }]);
    expect(found.differences.find(({ file }) => file === 'analysis.json')?.figure).toContain(figure);
  });

  it('names an archive of which a byte changed, though it cannot be unpacked any more', async () => {
    const folder = await made();
    const path = join(folder, 'data/set/official.csv.gz');
    const bytes = readFileSync(path);
    bytes[bytes.length - 6] = (bytes.at(-6) ?? 0) ^ 1;
    writeFileSync(path, bytes);
    const found = await verify(folder);
    expect(found.result).toBe('differs');
    expect(said(found)).toMatch(
      /input official\.csv\.gz: not the bytes.*cannot be read as a data set any more:\n.*official\.csv\.gz/su,
    );
  });
});

describe('a manifest that somebody made to do harm', () => {
  const spoilt = async (change: (manifest: Record<string, unknown>) => void) => {
    const folder = copied();
    const path = join(folder, 'reports/set/manifest.json');
    const manifest = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
    change(manifest);
    writeFileSync(path, JSON.stringify(manifest));
    return folder;
  };
  const file = (path: string) => ({ path, sha256: 'a'.repeat(64), bytes: 1 });

  it.each(['../../../etc/passwd', '/etc/passwd', 'charts/../../x', '..', 'a/b/c', '', 'nul\u0000'])(
    'may not name the output %j',
    async (path) => {
      const folder = await spoilt((manifest) => {
        manifest['outputs'] = [file(path)];
      });
      expect(await refusal(verify(folder))).toBe('report-file-schema');
    },
  );

  it.each(['../../secret.txt', '../../../../etc/hostname', 'nul\u0000', 'x/../../../secret.txt'])(
    'never reads the input %j outside the data set',
    async (path) => {
      const folder = await spoilt((manifest) => {
        manifest['inputs'] = [...(manifest['inputs'] as unknown[]), file(path)];
      });
      writeFileSync(join(folder, 'secret.txt'), '1');
      const found = await verify(folder);
      expect(found.inputs.map(({ trouble }) => trouble).every((one) => one !== 'changed')).toBe(true);
      expect(found.result).not.toBe('verified');
    },
  );

  it('reads no file of the report through a link that leads out of it', async () => {
    const folder = copied();
    writeFileSync(join(folder, 'secret.txt'), 'a secret line\n');
    rmSync(join(folder, 'reports/set/report.md'));
    symlinkSync('../../secret.txt', join(folder, 'reports/set/report.md'));
    const found = await verify(folder);
    expect(found.outputs).toMatchObject([{ path: 'report.md', trouble: 'unreadable' }]);
    expect(said(found)).not.toContain('secret line');
  });

  it('is refused with one sentence where it is no manifest, missing, or too large', async () => {
    const folder = copied();
    const path = join(folder, 'reports/set/manifest.json');
    const texts: readonly (readonly [string | null, string])[] = [
      ['{', 'report-file-json'],
      ['[]', 'report-file-schema'],
      ['null', 'report-file-schema'],
      ['{"schema":"scrutineer-manifest/2"}', 'report-file-schema'],
      [' '.repeat((1 << 26) + 1), 'report-file-large'],
      [null, 'report-file-missing'],
    ];
    for (const [text, key] of texts) {
      if (text === null) rmSync(path);
      else writeFileSync(path, text);
      expect(await refusal(verify(folder))).toBe(key);
    }
    expect(existsSync(path)).toBe(false);
  });

  it.each([
    ['language', 'xx'],
    ['formats', ['md', 'pdf']],
  ])('says that this version cannot make a report of another %s', async (key, value) => {
    const folder = await spoilt((manifest) => {
      manifest[key] = value;
    });
    expect(await refusal(verify(folder))).toBe('verify-other-kind');
  });

  it('cannot call an internal report the public edition', async () => {
    const folder = await spoilt((manifest) => {
      manifest['edition'] = 'public';
    });
    expect(await verify(folder)).toMatchObject({ result: 'differs' });
  });

  it('cannot name a table outside the folder', async () => {
    const folder = await spoilt((manifest) => {
      manifest['table'] = '../../etc/passwd';
    });
    expect(await refusal(verify(folder))).toBe('report-file-schema');
  });
});
