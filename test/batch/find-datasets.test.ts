import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { findDatasets } from '../../src/batch/find-datasets.js';
import { InputError } from '../../src/model/issue.js';
import { folderOnDisk } from '../cli/run.js';
import { election } from './elections.js';

async function found(folder: string, except = 'reports') {
  const { datasets, refused } = await findDatasets(folder, join(folder, except));
  return {
    paths: datasets.map(({ path }) => path),
    refused: refused.map(({ path, problem }) => `${path}: ${problem.code} ${problem.file}`),
  };
}

describe('the data sets below a folder', () => {
  it('are those with an election file, at any depth, and the folder itself', async () => {
    const folder = folderOnDisk({ ...election('a/b', '2016-05-05'), ...election('c', '2016-05-05') });
    expect(await found(folder)).toEqual({ paths: ['a/b', 'c'], refused: [] });
    expect(await found(join(folder, 'c'))).toEqual({ paths: ['.'], refused: [] });
  });

  it('are looked for in the folder that reports go to only where it is the folder itself', async () => {
    const folder = folderOnDisk({ ...election('a', '2016-05-05'), ...election('b', '2016-05-05') });
    expect((await found(folder, 'a')).paths).toEqual(['b']);
    expect((await found(folder, '.')).paths).toEqual(['a', 'b']);
  });

  it('are not passed over in silence where the election file is none that is read', async () => {
    const folder = folderOnDisk({
      ...election('good', '2016-05-05'),
      'called/election.yml': '',
      'shouted/ELECTION.YAML': '',
    });
    mkdirSync(join(folder, 'folder/election.yaml'), { recursive: true });
    mkdirSync(join(folder, 'linked'));
    symlinkSync(join(folder, 'good/election.yaml'), join(folder, 'linked/election.yaml'));
    expect(await found(folder)).toEqual({
      paths: ['good'],
      refused: [
        'called: not-an-election-file called/election.yml',
        'folder: not-an-election-file folder/election.yaml',
        'linked: not-an-election-file linked/election.yaml',
        'shouted: not-an-election-file shouted/ELECTION.YAML',
      ],
    });
  });

  it('may have another file of such a name beside the election file', async () => {
    const folder = folderOnDisk({ ...election('good', '2016-05-05'), 'good/election.yml': '' });
    expect(await found(folder)).toEqual({ paths: ['good'], refused: [] });
  });

  it('are asked for where there are none', async () => {
    await expect(found(folderOnDisk({ 'a/b.csv': '' }))).rejects.toThrow(InputError);
  });
});
