import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Folder } from '../../src/ingest/read/folder.js';
import { openDiskFolder } from '../../src/run/disk-folder.js';
import { folderOnDisk } from '../cli/run.js';

async function textOf(folder: Folder, path: string): Promise<string> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of (await folder.open(path)).stream()) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

/** A data set beside another one, and a file outside both. */
function twoDataSets(): string {
  return folderOnDisk({
    '2016/old.csv': 'old',
    '2020/new.csv': 'new',
    '2020/parts/a.csv': 'a',
    'elsewhere/secret.csv': 'secret',
  });
}

describe('a folder on disk', () => {
  it('gives its files, those of the folders in it, and those of a folder beside it', async () => {
    const folder = openDiskFolder(join(twoDataSets(), '2020'));
    expect(await textOf(folder, 'new.csv')).toBe('new');
    expect(await textOf(folder, 'parts/a.csv')).toBe('a');
    expect(await textOf(folder, '../2016/old.csv')).toBe('old');
    expect(await folder.find('**/*.csv')).toEqual(['new.csv', 'parts/a.csv']);
    expect(await folder.find('../2016/*.csv')).toEqual(['../2016/old.csv']);
  });

  it('follows a link that stays in the folder', async () => {
    const root = twoDataSets();
    symlinkSync('parts/a.csv', join(root, '2020/link.csv'));
    const folder = openDiskFolder(join(root, '2020'));
    expect(await folder.find('*.csv')).toEqual(['link.csv', 'new.csv']);
    expect(await textOf(folder, 'link.csv')).toBe('a');
  });

  it('refuses a link to a file outside, whether it is named or met by a glob', async () => {
    const root = twoDataSets();
    symlinkSync('../elsewhere/secret.csv', join(root, '2020/link.csv'));
    symlinkSync('../2020/new.csv', join(root, '2016/link.csv'));
    const folder = openDiskFolder(join(root, '2020'));
    expect(await folder.find('l*.csv')).toEqual(['link.csv']);
    await expect(folder.open('link.csv')).rejects.toMatchObject({ code: 'link-leaves-folder' });
    await expect(folder.open('../2016/link.csv')).rejects.toMatchObject({ code: 'link-leaves-folder' });
  });

  it('refuses a link to a folder outside, and does not list what is in it', async () => {
    const root = twoDataSets();
    symlinkSync('../elsewhere', join(root, '2020/linked'));
    const folder = openDiskFolder(join(root, '2020'));
    await expect(folder.find('linked/*.csv')).rejects.toMatchObject({ code: 'link-leaves-folder' });
    await expect(folder.open('linked/secret.csv')).rejects.toMatchObject({ code: 'link-leaves-folder' });
    expect(await folder.find('**/*.csv')).toEqual(['new.csv', 'parts/a.csv']);
  });

  it('may be a link itself: a person named it', async () => {
    const root = twoDataSets();
    symlinkSync('2020', join(root, 'current'));
    expect(await textOf(openDiskFolder(join(root, 'current')), 'parts/a.csv')).toBe('a');
  });

  it('gives a link that a person named, wherever it leads', async () => {
    const root = twoDataSets();
    symlinkSync('../elsewhere/secret.csv', join(root, '2020/link.csv'));
    expect(await textOf(openDiskFolder(join(root, '2020'), ['link.csv']), 'link.csv')).toBe('secret');
  });

  it('refuses a link beside it that leads elsewhere, and follows one to a folder beside it', async () => {
    const root = twoDataSets();
    mkdirSync(join(root, 'deep/set'), { recursive: true });
    symlinkSync('../elsewhere', join(root, 'deep/other'));
    symlinkSync('set', join(root, 'deep/last'));
    mkdirSync(join(root, 'deep/new'));
    const folder = openDiskFolder(join(root, 'deep/new'));
    const refused = { code: 'link-leaves-folder' };
    await expect(folder.open('../other/secret.csv')).rejects.toMatchObject(refused);
    await expect(folder.open('./../other/secret.csv')).rejects.toMatchObject(refused);
    await expect(folder.find('../other/*.csv')).rejects.toMatchObject(refused);
    writeFileSync(join(root, 'deep/set/old.csv'), 'old');
    expect(await textOf(folder, '../last/old.csv')).toBe('old');
    expect(await textOf(folder, '../set/old.csv')).toBe('old');
  });

  it('gives nothing that is no file', async () => {
    const root = twoDataSets();
    execFileSync('mkfifo', [join(root, '2020/pipe.csv')]);
    const folder = openDiskFolder(join(root, '2020'));
    await expect(folder.open('pipe.csv')).rejects.toMatchObject({ code: 'not-a-file' });
    await expect(folder.open('parts')).rejects.toMatchObject({ code: 'is-a-directory' });
  });

  it('refuses to climb beyond a folder beside it', async () => {
    const root = twoDataSets();
    mkdirSync(join(root, '2020/deep'));
    const folder = openDiskFolder(join(root, '2020/deep'));
    await expect(folder.open('../../elsewhere/secret.csv')).rejects.toMatchObject({
      code: 'link-leaves-folder',
    });
  });
});
