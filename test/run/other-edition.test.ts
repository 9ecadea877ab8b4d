import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ElectionFile } from '../../src/ingest/election/schema.js';
import { InputError } from '../../src/model/issue.js';
import { manifestSchema } from '../../src/model/manifest.js';
import { locateDatasets } from '../../src/run/locate-datasets.js';
import { electionYaml, type Files, formsFile, twoContestants } from '../builders.js';
import { folderOnDisk } from '../cli/run.js';
import { checkInto, put } from '../edition/write-editions.js';

const TABLE = 'territory,station,valid,a,b\nNorth,7,500,300,200\n';

const election = (role: 'commission' | 'observer', publish?: boolean): string => {
  const source: ElectionFile['sources'][number] = {
    id: 'those',
    role,
    ...(publish === undefined ? {} : { publish }),
    files: [formsFile('forms.csv', ['valid'])],
  };
  return electionYaml({ contests: twoContestants, sources: [source] });
};

const dataset = (name: string, text = election('commission')): Files => ({
  [`${name}/forms.csv`]: TABLE,
  [`${name}/election.yaml`]: text,
});

const editionIn = (report: string): string =>
  manifestSchema.parse(JSON.parse(readFileSync(join(report, 'manifest.json'), 'utf8'))).edition;

async function problemsOf(run: Promise<unknown>): Promise<readonly string[]> {
  return run.then(
    () => [],
    (error: unknown) => {
      if (!(error instanceof InputError)) throw error;
      return error.problems.map(({ code, file }) => `${code} ${file}`);
    },
  );
}

describe('the name of a report', () => {
  it('is never that of another data set’s public edition, in whichever order they are given', async () => {
    const folder = folderOnDisk({ ...dataset('a'), ...dataset('a-public') });
    const names = async (...given: readonly string[]) => {
      const { datasets } = await locateDatasets(given.map((name) => join(folder, name)));
      return datasets.map(({ name }) => name);
    };
    expect(await names('a', 'a-public')).toEqual(['a', 'a-public-2']);
    expect(await names('a-public', 'a')).toEqual(['a-public', 'a-2']);
    expect(await names('a', 'a')).toEqual(['a', 'a-2']);
  });
});

describe('a folder with a report of the other edition', () => {
  it('keeps the public one when a data set of its name is checked later', async () => {
    const folder = folderOnDisk({ ...dataset('a'), ...dataset('a-public') });
    const out = join(folder, 'reports');
    await checkInto(join(folder, 'a'), out);
    const open = join(out, 'a-public');
    expect(await problemsOf(checkInto(join(folder, 'a-public'), out, false))).toEqual([
      `other-edition ${open}`,
    ]);
    expect(editionIn(open)).toBe('public');
  });

  it('keeps the internal one, and nothing is written beside it', async () => {
    const folder = folderOnDisk({ ...dataset('a'), ...dataset('a-public') });
    const out = join(folder, 'reports');
    await checkInto(join(folder, 'a-public'), out, false);
    expect(await problemsOf(checkInto(join(folder, 'a'), out))).toEqual([
      `other-edition ${join(out, 'a-public')}`,
    ]);
    expect(readdirSync(out)).toEqual(['a-public']);
    expect(editionIn(join(out, 'a-public'))).toBe('internal');
  });

  it('is replaced by a report of the same edition', async () => {
    const folder = folderOnDisk(dataset('a'));
    const out = join(folder, 'reports');
    await checkInto(join(folder, 'a'), out);
    expect(await problemsOf(checkInto(join(folder, 'a'), out))).toEqual([]);
  });
});

describe('a data set of which nothing may be published', () => {
  it('has neither edition written by --public', async () => {
    const folder = folderOnDisk(dataset('a', election('observer')));
    const out = join(folder, 'reports');
    expect(await problemsOf(checkInto(join(folder, 'a'), out))).toEqual(['nothing-public election.yaml']);
    expect(existsSync(out)).toBe(false);
  });

  it('names the public edition that was made while there was consent, and leaves it as it is', async () => {
    const folder = folderOnDisk(dataset('a', election('observer', true)));
    const out = join(folder, 'reports');
    await checkInto(join(folder, 'a'), out);
    const before = ['a', 'a-public'].map((name) => statSync(join(out, name, 'manifest.json')).mtimeMs);
    put(folder, 'a/election.yaml', election('observer', false));
    expect(await problemsOf(checkInto(join(folder, 'a'), out))).toEqual([
      'nothing-public election.yaml',
      `public-edition-stays ${join(out, 'a-public')}`,
    ]);
    const after = ['a', 'a-public'].map((name) => statSync(join(out, name, 'manifest.json')).mtimeMs);
    expect(after).toEqual(before);
  });

  it('has no internal edition written either where the public folder holds a file of the user’s', async () => {
    const folder = folderOnDisk({ ...dataset('a'), 'reports/a-public/stations.csv': 'mine\n' });
    const out = join(folder, 'reports');
    expect(await problemsOf(checkInto(join(folder, 'a'), out))).toEqual([
      `would-overwrite ${join(out, 'a-public/stations.csv')}`,
    ]);
    expect(existsSync(join(out, 'a'))).toBe(false);
  });
});
