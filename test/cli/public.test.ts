import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Planted, plant } from '../edition/planted.js';
import { folderOnDisk, scrutineer } from './run.js';

const LONE =
  'District,Polling station,Registered voters,Valid votes,Invalid votes,Anna Ames,Boris Brown\n' +
  'North,1,1000,515,5,300,215\nNorth,2,980,500,2,290,210\nSouth,1,700,402,9,222,180\nSouth,2,650,300,1,120,170\n';

function plantedFolder({ files }: Planted): string {
  return folderOnDisk(
    Object.fromEntries(Object.entries(files).map(([name, content]) => [`set/${name}`, content])),
  );
}

describe('scrutineer check --public', () => {
  it('writes both editions and says nothing of an observer of the public one, whatever is logged', async () => {
    const planted = plant();
    const { tokens } = planted;
    const folder = plantedFolder(planted);
    const { code, stdout, stderr } = await scrutineer(
      ['check', 'set', '--public', '--log-level', 'debug'],
      folder,
    );
    expect(code).toBe(0);
    const lines = stdout.split('\n');
    const [internal, open] = lines.filter((line) => line.includes('report.md'));
    expect(internal).toContain(join('reports', 'set', 'report.md'));
    expect(open).toContain(join('reports', 'set-public', 'report.md'));
    expect(readdirSync(join(folder, 'reports')).sort()).toEqual(['set', 'set-public']);
    expect(tokens.filter((token) => stderr.includes(token))).toEqual([]);
    const ofPublic = stdout.slice(stdout.indexOf(internal ?? '') + (internal ?? '').length);
    expect(tokens.filter((token) => ofPublic.includes(token))).toEqual([]);
  });

  it('writes no public edition where nobody asks for one', async () => {
    const folder = plantedFolder(plant());
    await scrutineer(['check', 'set'], folder);
    expect(readdirSync(join(folder, 'reports'))).toEqual(['set']);
  });

  it('refuses a lone table, of which nobody says whose it is, and writes nothing for the public', async () => {
    const folder = folderOnDisk({ 'table.csv': LONE });
    expect((await scrutineer(['check', 'table.csv', '--out', 'own'], folder)).code).toBe(0);
    const { code, stderr } = await scrutineer(['check', 'table.csv', '--public'], folder);
    expect(code).toBe(1);
    expect(stderr).toContain('table.csv');
    expect(stderr).toContain('no report written');
    expect(stderr).toContain('says whose file it is');
    expect(existsSync(join(folder, 'reports'))).toBe(false);
  });
});
