import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Sql } from '../../../src/batch/queue/database.js';
import { createInputs, type Inputs } from '../../../src/batch/queue/materialise.js';
import type { HashedFile } from '../../../src/model/manifest.js';
import { hashBytes } from '../../../src/run/hash-bytes.js';
import { folderOnDisk } from '../../cli/run.js';

/** A database that holds these texts under their hashes, and counts how often it is asked for the beginning of one. */
function holding(...texts: readonly string[]): Sql & { readonly asked: () => number } {
  let asked = 0;
  const known = new Map(texts.map((text) => [fileOf('', text).sha256, text]));
  return {
    asked: () => asked,
    async query<Row>(_: string, values: readonly unknown[] = []) {
      const [sha256, number] = values;
      if (number !== 0) return [];
      asked++;
      return [{ data: Buffer.from(known.get(String(sha256)) ?? 'something else') }] as Row[];
    },
  };
}

function fileOf(path: string, text: string): HashedFile {
  const hash = hashBytes();
  hash.take(text);
  return { path, ...hash.done() };
}

/** A job that uses files until it is told to end. */
function startUse(inputs: Inputs, ...files: readonly HashedFile[]) {
  let end: () => void = () => undefined;
  const ends = new Promise<void>((resolve) => {
    end = resolve;
  });
  let done: Promise<void> = ends;
  const begun = new Promise<string>((resolve, reject) => {
    done = inputs.use(files, (folder) => {
      resolve(folder);
      return ends;
    });
    done.catch(reject);
  });
  return {
    /** Where the files are. */
    begun,
    async end() {
      end();
      await done;
    },
  };
}

const placeOf = (inputs: Inputs, ...files: readonly HashedFile[]): Promise<string> =>
  inputs.use(files, async (folder) => folder);

const text = (folder: string, path: string): string => readFileSync(join(folder, path), 'utf8');

describe('inputs out of a queue', () => {
  it('are laid out once as a folder, and kept for the next time', async () => {
    const folder = folderOnDisk();
    const sql = holding('a,b\n');
    const files = [fileOf('elections/2016/a.csv', 'a,b\n'), fileOf('2007/a.csv', 'a,b\n')];
    const inputs = createInputs(sql, join(folder, 'own'), join(folder, 'cache'));
    const [one, other] = await Promise.all([placeOf(inputs, ...files), placeOf(inputs, ...files)]);
    expect(other).toBe(one);
    expect(await placeOf(inputs, ...files)).toBe(one);
    for (const { path } of files) expect(text(one, path)).toBe('a,b\n');
    await placeOf(createInputs(sql, join(folder, 'own'), join(folder, 'cache')), ...files);
    expect(sql.asked()).toBe(1);
  });

  it('are asked for again where what was kept has changed', async () => {
    const folder = folderOnDisk();
    const sql = holding('a,b\n');
    const file = fileOf('a.csv', 'a,b\n');
    await placeOf(createInputs(sql, join(folder, 'own'), join(folder, 'cache')), file);
    writeFileSync(join(folder, 'cache', file.sha256), 'a,c\n');
    const place = await placeOf(createInputs(sql, join(folder, 'own'), join(folder, 'cache')), file);
    expect(text(place, 'a.csv')).toBe('a,b\n');
    expect(sql.asked()).toBe(2);
  });

  it('are refused where they are not what their hash says, and nothing of them is kept', async () => {
    const folder = folderOnDisk();
    const inputs = createInputs(holding('a,b\n'), folder, null);
    const right = fileOf('a.csv', 'a,b\n');
    await expect(placeOf(inputs, right, fileOf('b.csv', 'c,d\n'))).rejects.toThrow('queue-damaged');
    expect(readdirSync(join(folder, 'contents'))).toEqual([]);
    expect(readdirSync(join(folder, 'inputs'))).toEqual([]);
    expect(text(await placeOf(inputs, right), 'a.csv')).toBe('a,b\n');
  });

  it('are refused where a path leads out of the folder', async () => {
    const inputs = createInputs(holding('a,b\n'), folderOnDisk(), null);
    await expect(placeOf(inputs, fileOf('../a.csv', 'a,b\n'))).rejects.toThrow('leads out of its folder');
  });
});

describe('inputs that no job uses', () => {
  const [one, other, shared] = [fileOf('1.csv', '1\n'), fileOf('2.csv', '2\n'), fileOf('s.csv', 's\n')];

  it('go away when others are laid out, but for contents that these have, too', async () => {
    const folder = folderOnDisk();
    const sql = holding('1\n', '2\n', 's\n');
    const inputs = createInputs(sql, folder, null);
    const before = await placeOf(inputs, one, shared);
    const after = await placeOf(inputs, other, { ...shared, path: 'deep/s.csv' });
    expect(existsSync(before)).toBe(false);
    expect(text(after, 'deep/s.csv')).toBe('s\n');
    expect(readdirSync(join(folder, 'contents')).sort()).toEqual([other.sha256, shared.sha256].sort());
    expect(sql.asked()).toBe(3);
    expect(text(await placeOf(inputs, one), '1.csv')).toBe('1\n');
    expect(readdirSync(join(folder, 'contents'))).toEqual([one.sha256]);
  });

  it('stay as long as one of several jobs uses them', async () => {
    const inputs = createInputs(holding('1\n', '2\n', 's\n'), folderOnDisk(), null);
    const jobs = [startUse(inputs, one), startUse(inputs, one)];
    const [place = ''] = await Promise.all(jobs.map(({ begun }) => begun));
    await jobs[0]?.end();
    const next = await placeOf(inputs, other);
    expect(text(place, '1.csv')).toBe('1\n');
    await jobs[1]?.end();
    await placeOf(inputs, one);
    expect(existsSync(next)).toBe(true);
    await placeOf(inputs, shared);
    expect([place, next].map((path) => existsSync(path))).toEqual([false, false]);
  });

  it('stay while they are still being laid out', async () => {
    const inputs = createInputs(holding('1\n', '2\n', 's\n'), folderOnDisk(), null);
    const jobs = [startUse(inputs, one, shared), startUse(inputs, other, shared)];
    const [first = '', second = ''] = await Promise.all(jobs.map(({ begun }) => begun));
    expect([text(first, '1.csv'), text(first, 's.csv')]).toEqual(['1\n', 's\n']);
    expect([text(second, '2.csv'), text(second, 's.csv')]).toEqual(['2\n', 's\n']);
    for (const job of jobs) await job.end();
  });

  it('leave their contents in a cache, which is somebody’s own', async () => {
    const folder = folderOnDisk();
    const inputs = createInputs(holding('1\n', '2\n'), join(folder, 'own'), join(folder, 'cache'));
    const place = await placeOf(inputs, one);
    await placeOf(inputs, other);
    expect(existsSync(place)).toBe(false);
    expect(readdirSync(join(folder, 'cache')).sort()).toEqual([one.sha256, other.sha256].sort());
  });
});
