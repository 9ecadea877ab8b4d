import { existsSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { folderOnDisk, scrutineer } from './run.js';

const TABLE = 'uik,valid\n1,500\n2,400\n';

describe('scrutineer inspect', () => {
  it('proposes no election file that would have to read outside its folder', async () => {
    const folder = folderOnDisk({ 'a/one.csv': TABLE, 'b/two.csv': TABLE });
    const run = await scrutineer(['inspect', 'a/one.csv', 'b/two.csv', '--write'], folder);
    expect(run.code).toBe(1);
    expect(run.stderr).toContain('in b/two.csv');
    expect(existsSync(join(folder, 'a/election.yaml'))).toBe(false);
    expect((await scrutineer(['inspect', 'a/one.csv', 'b/two.csv'], folder)).code).toBe(0);
  });

  it('looks at a link that a person names', async () => {
    const folder = folderOnDisk({ 'a/one.csv': TABLE, 'b/readme.txt': '' });
    symlinkSync('../a/one.csv', join(folder, 'b/link.csv'));
    expect((await scrutineer(['inspect', 'b/link.csv'], folder)).code).toBe(0);
  });
});
