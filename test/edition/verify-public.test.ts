import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { checks } from '../../src/checks/index.js';
import { FORMATS } from '../../src/report/index.js';
import { locales } from '../../src/report/locales/index.js';
import { sayVerification } from '../../src/report/say-verification.js';
import { checkDataset } from '../../src/run/check-dataset.js';
import { createLog } from '../../src/run/log.js';
import { verifyReport } from '../../src/verify/verify-report.js';
import { electionYaml, formsFile, twoContestants } from '../builders.js';
import { folderOnDisk } from '../cli/run.js';

const log = createLog('error');
const HEADER = 'territory,station,valid,a,b\n';
const DATA = {
  'data/set/election.yaml': electionYaml({
    contests: twoContestants,
    sources: [
      { id: 'cik', role: 'commission', files: [formsFile('official.csv', ['valid'])] },
      { id: 'watch', role: 'observer', publish: true, files: [formsFile('copies.csv', ['valid'])] },
      { id: 'quiet', role: 'observer', files: [formsFile('kept.csv', ['valid'])] },
    ],
  }),
  'data/set/official.csv': `${HEADER}North,7,500,300,200\nNorth,8,400,200,200\nSouth,9,90,50,30\n`,
  'data/set/copies.csv': `${HEADER}North,7,500,200,300\n`,
  'data/set/kept.csv': `${HEADER}North,8,400,100,300\n`,
};

let made = '';

beforeAll(async () => {
  made = folderOnDisk(DATA);
  await checkDataset(
    { folder: join(made, 'data/set'), name: 'set', loneFile: null },
    {
      checks,
      deselected: [],
      offByDefault: [],
      out: join(made, 'reports'),
      formats: FORMATS,
      locale: locales.en,
      seed: 7,
      threads: 1,
      stamp: null,
      log,
      isPublic: true,
    },
  );
});

function copied(): string {
  const folder = folderOnDisk();
  cpSync(made, folder, { recursive: true });
  return folder;
}

const verify = (folder: string) =>
  verifyReport(join(folder, 'reports/set-public'), { data: null, threads: 1, log });

describe('verifying a public edition', () => {
  it('makes it again byte for byte where all files are, and says what rests on those that are not published', async () => {
    const found = await verify(made);
    expect(found.result).toBe('verified');
    const [copy] = found.unpublished?.shown.findings ?? [];
    expect(found.unpublished).toEqual({
      withheld: {
        sources: 1,
        files: 1,
        findings: expect.any(Number),
        checks: expect.arrayContaining([{ check: 'observer-copy-mismatch', findings: 1 }]),
      },
      shown: { sources: 1, files: 1, findings: [copy], totals: 1, statements: 0 },
    });
    expect(sayVerification(found, locales.en)).toContain(`1 finding (${copy}), the totals of 1 publication`);
    expect(sayVerification(found, locales.ru)).toContain(`1 находка (${copy}), итоги 1 публикации`);
  });

  it('finds a number of an unpublished file that was changed since', async () => {
    const folder = copied();
    const path = join(folder, 'data/set/copies.csv');
    writeFileSync(path, readFileSync(path, 'utf8').replace('500,200,300', '500,210,290'));
    const found = await verify(folder);
    expect(found.result).toBe('differs');
    expect(found.differences[0]).toMatchObject({ file: 'analysis.json' });
  });

  it('finds that a file was left out that counts among those left out', async () => {
    const folder = copied();
    const path = join(folder, 'data/set/kept.csv');
    writeFileSync(path, HEADER + 'North,8,400,200,200\n');
    const found = await verify(folder);
    expect(found.result).toBe('differs');
    expect(found.differences[0]?.figure).toMatch(/^unpublished\.withheld/u);
  });
});

describe('verifying a public edition with published files alone', () => {
  function published(): string {
    const folder = copied();
    for (const name of ['election.yaml', 'copies.csv', 'kept.csv']) rmSync(join(folder, 'data/set', name));
    return folder;
  }

  it('derives again what rests on them, and says what it could not', async () => {
    const found = await verify(published());
    expect(found).toMatchObject({ result: 'verified-open', inputs: [], outputs: [], differences: [] });
    // The commission's own finding of station 9, and its totals.
    expect(found.compared).toBe(2);
    expect(sayVerification(found, locales.en)).toContain(locales.en.report['verify-verified-open']);
  });

  it('finds a figure that was changed in the analysis, its hash covered up', async () => {
    const folder = published();
    const path = join(folder, 'reports/set-public/analysis.json');
    const text = readFileSync(path, 'utf8');
    expect(text).toContain('"votesAtStake":10');
    writeFileSync(path, text.replace('"votesAtStake":10', '"votesAtStake":12'));
    const found = await verify(folder);
    expect(found.result).toBe('differs');
    expect(found.differences[0]).toMatchObject({ recorded: '12', derived: '10' });
    expect(found.differences[0]?.figure).toMatch(/^findings\[F-\d+\]\.votesAtStake$/u);
  });

  it('names a published input that was changed', async () => {
    const folder = published();
    const path = join(folder, 'data/set/official.csv');
    writeFileSync(path, readFileSync(path, 'utf8').replace('300,200', '310,190'));
    const found = await verify(folder);
    expect(found.result).toBe('differs');
    expect(found.inputs).toMatchObject([{ path: 'official.csv', trouble: 'changed' }]);
  });

  it('has no observer in the election file that it is read by', () => {
    const text = readFileSync(join(made, 'reports/set-public/public-election.yaml'), 'utf8');
    expect(text).toContain('official.csv');
    expect(text).not.toMatch(/watch|quiet|copies|kept/u);
  });
});
