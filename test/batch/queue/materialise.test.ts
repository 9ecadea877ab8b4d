import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Sql } from '../../../src/batch/queue/database.js';
import { createInputs } from '../../../src/batch/queue/materialise.js';
import { hashBytes } from '../../../src/run/hash-bytes.js';
import { folderOnDisk } from '../../cli/run.js';

/** A database that holds one text under every hash, and counts how often it is asked for its beginning. */
function holding(text: string): Sql & { readonly asked: () => number } {
  let asked = 0;
  return {
    asked: () => asked,
    async query<Row>(_: string, values: readonly unknown[] = []) {
      if (values[1] !== 0) return [];
      asked++;
      return [{ data: Buffer.from(text) }] as Row[];
    },
  };
}

function fileOf(path: string, text: string) {
  const hash = hashBytes();
  hash.take(text);
  return { path, ...hash.done() };
}

describe('inputs out of a queue', () => {
  it('are laid out once as a folder, and kept for the next time', async () => {
    const folder = folderOnDisk();
    const sql = holding('a,b\n');
    const files = [fileOf('elections/2016/a.csv', 'a,b\n'), fileOf('2007/a.csv', 'a,b\n')];
    const inputs = createInputs(sql, join(folder, 'cache'), join(folder, 'own'));
    const [one, other] = await Promise.all([inputs.layOut(files), inputs.layOut(files)]);
    expect(other).toBe(one);
    for (const { path } of files) expect(readFileSync(join(one, path), 'utf8')).toBe('a,b\n');
    await createInputs(sql, join(folder, 'cache'), join(folder, 'own')).layOut(files);
    expect(sql.asked()).toBe(1);
  });

  it('are asked for again where what was kept has changed', async () => {
    const folder = folderOnDisk();
    const sql = holding('a,b\n');
    const file = fileOf('a.csv', 'a,b\n');
    await createInputs(sql, join(folder, 'cache'), join(folder, 'own')).layOut([file]);
    writeFileSync(join(folder, 'cache', file.sha256), 'a,c\n');
    const place = await createInputs(sql, join(folder, 'cache'), join(folder, 'own')).layOut([file]);
    expect(readFileSync(join(place, 'a.csv'), 'utf8')).toBe('a,b\n');
    expect(sql.asked()).toBe(2);
  });

  it('are refused where they are not what their hash says, and nothing of them is kept', async () => {
    const folder = folderOnDisk();
    const inputs = createInputs(holding('something else'), join(folder, 'cache'), join(folder, 'own'));
    await expect(inputs.layOut([fileOf('a.csv', 'a,b\n')])).rejects.toThrow('queue-content');
    expect(readdirSync(join(folder, 'cache'))).toEqual([]);
  });

  it('are refused where a path leads out of the folder', async () => {
    const folder = folderOnDisk();
    const inputs = createInputs(holding('a,b\n'), join(folder, 'cache'), join(folder, 'own'));
    await expect(inputs.layOut([fileOf('../a.csv', 'a,b\n')])).rejects.toThrow('leads out of its folder');
  });
});
