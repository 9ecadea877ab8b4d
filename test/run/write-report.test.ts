import { execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { describe, expect, it } from 'vitest';
import { InputError } from '../../src/model/issue.js';
import { editionOf } from '../../src/run/edition-of.js';
import { writeReport } from '../../src/run/write-report.js';
import { electionYaml, formsFile, twoContestants } from '../builders.js';
import { folderOnDisk, scrutineer } from '../cli/run.js';
import { root } from '../source-files.js';

const STATIONS = 'territory,station,kind,venue,valid,a,b\nNorth,7,,,500,300,200\n';
const REPORT = [{ name: 'stations.csv', content: [STATIONS.replace('North', 'South')] }];

async function refusedFiles(folder: string, inputs: readonly string[], files = REPORT): Promise<string[]> {
  try {
    await writeReport(folder, files, inputs);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return error.problems.map(({ code, file }) => `${code} ${file}`);
  }
  throw new Error('expected the report to be refused');
}

/** Writes a report without end, in a process of its own. */
function endless(folder: string, place: string) {
  const script = join(folder, 'write.mjs');
  const module = pathToFileURL(join(root, 'dist/run/write-report.js')).href;
  writeFileSync(
    script,
    `import { writeReport } from ${JSON.stringify(module)};
async function* endless() {
  for (;;) {
    yield 'more\\n';
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
await writeReport(${JSON.stringify(place)}, [{ name: 'stations.csv', content: endless() }], []);
`,
  );
  const child = spawn(process.execPath, [script], { cwd: folder, stdio: 'inherit' });
  const ended = new Promise<number | null>((resolve) => {
    child.on('exit', (exitCode) => resolve(exitCode));
  });
  return { child, ended };
}

describe('writeReport', () => {
  it('replaces an earlier report, also through a link to its folder', async () => {
    const folder = folderOnDisk({ 'real/stations.csv': STATIONS });
    symlinkSync('real', join(folder, 'link'));
    await writeReport(join(folder, 'link'), REPORT, [join(folder, 'data/stations.csv')]);
    expect(readFileSync(join(folder, 'real/stations.csv'), 'utf8')).toContain('South');
    expect(readdirSync(folder).sort()).toEqual(['link', 'real']);
  });

  it('never overwrites an input, though it looks like a file of a report', async () => {
    const folder = folderOnDisk({ 'set/earlier/stations.csv': STATIONS });
    const input = join(folder, 'set/earlier/stations.csv');
    symlinkSync(join('set', 'earlier'), join(folder, 'link'));
    for (const place of [join(folder, 'set/earlier'), join(folder, 'link')]) {
      expect(await refusedFiles(place, [input])).toEqual([`would-overwrite ${join(place, 'stations.csv')}`]);
    }
    expect(readFileSync(input, 'utf8')).toBe(STATIONS);
    expect(readdirSync(join(folder, 'set'))).toEqual(['earlier']);
  });

  it('never removes an input that this report has no file for', async () => {
    const folder = folderOnDisk({ 'set/set-aside.csv': 'file,line,reason,row\n' });
    const input = join(folder, 'set/set-aside.csv');
    expect(await refusedFiles(join(folder, 'set'), [input])).toEqual([`would-overwrite ${input}`]);
    expect(existsSync(input)).toBe(true);
  });

  describe('with charts', () => {
    const SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"/>\n';
    const CHARTS = [...REPORT, { name: 'charts/dip-1.svg', content: [SVG] }];
    const filesIn = (folder: string): string[] =>
      readdirSync(folder, { encoding: 'utf8', recursive: true }).sort();

    it('puts them into a folder of their own, and removes those of an earlier report and the folder with them', async () => {
      const folder = folderOnDisk({ 'set/charts/old-check-12.svg': SVG });
      await writeReport(join(folder, 'set'), CHARTS, []);
      expect(filesIn(join(folder, 'set'))).toEqual(['charts', 'charts/dip-1.svg', 'stations.csv']);
      await writeReport(join(folder, 'set'), REPORT, []);
      expect(filesIn(folder)).toEqual(['set', 'set/stations.csv']);
    });

    it('leaves what lies beside them and is none of ours, by its name or by how it begins', async () => {
      const own = {
        'set/charts/logo.svg': SVG,
        'set/charts/mine-1.svg': '<svg/>',
        'set/charts/note.txt': SVG,
      };
      const folder = folderOnDisk(own);
      await writeReport(join(folder, 'set'), CHARTS, []);
      await writeReport(join(folder, 'set'), REPORT, []);
      expect(filesIn(join(folder, 'set/charts'))).toEqual(['logo.svg', 'mine-1.svg', 'note.txt']);
      expect(readFileSync(join(folder, 'set/charts/mine-1.svg'), 'utf8')).toBe('<svg/>');
    });

    it('never overwrites or removes a drawing of somebody else, or an input that looks like a chart', async () => {
      const folder = folderOnDisk({ 'set/charts/dip-1.svg': '<svg/>', 'other/charts/dip-2.svg': SVG });
      const input = join(folder, 'other/charts/dip-2.svg');
      expect(await refusedFiles(join(folder, 'set'), [], CHARTS)).toEqual([
        `would-overwrite ${join(folder, 'set/charts/dip-1.svg')}`,
      ]);
      expect(await refusedFiles(join(folder, 'other'), [input])).toEqual([`would-overwrite ${input}`]);
      expect(readFileSync(join(folder, 'set/charts/dip-1.svg'), 'utf8')).toBe('<svg/>');
      expect(readFileSync(input, 'utf8')).toBe(SVG);
    });

    it('follows no link that stands for their folder', async () => {
      const folder = folderOnDisk({ 'elsewhere/old-check-1.svg': SVG, 'set/stations.csv': STATIONS });
      symlinkSync(join('..', 'elsewhere'), join(folder, 'set/charts'));
      expect(await refusedFiles(join(folder, 'set'), [], CHARTS)).toEqual([
        `would-overwrite ${join(folder, 'set/charts')}`,
      ]);
      expect(readdirSync(join(folder, 'elsewhere'))).toEqual(['old-check-1.svg']);
    });
  });

  it.each(['manifest.json', 'findings.json', 'stations.geojson'])(
    'never overwrites or removes a %s of another program',
    async (name) => {
      const folder = folderOnDisk({ [`reports/set/${name}`]: '{"name":"somebody’s"}' });
      const place = join(folder, 'reports/set');
      expect(await refusedFiles(place, [])).toEqual([`would-overwrite ${join(place, name)}`]);
      expect(readFileSync(join(place, name), 'utf8')).toContain('somebody');
    },
  );

  it('replaces an empty file: it is nobody’s copy of anything', async () => {
    const folder = folderOnDisk({ 'set/stations.csv': '', 'set/manifest.json': '' });
    await writeReport(join(folder, 'set'), REPORT, []);
    expect(readdirSync(join(folder, 'set'))).toEqual(['stations.csv']);
    expect(readFileSync(join(folder, 'set/stations.csv'), 'utf8')).toContain('South');
  });

  it('does not wait for a pipe to say what report lies there', async () => {
    const folder = folderOnDisk({ 'set/report.md': '' });
    execFileSync('mkfifo', [join(folder, 'set/manifest.json')]);
    expect(await editionOf(join(folder, 'set'))).toBeNull();
    expect(await refusedFiles(join(folder, 'set'), [])).toEqual([
      `would-overwrite ${join(folder, 'set/manifest.json')}`,
    ]);
  });

  it('writes nothing into a folder that holds an election file, whosever it is', async () => {
    const folder = folderOnDisk({ 'set/election.yaml': 'election: {}' });
    symlinkSync('set', join(folder, 'link'));
    expect(await refusedFiles(join(folder, 'link'), [])).toEqual([
      `would-overwrite ${join(folder, 'link/election.yaml')}`,
    ]);
    expect(readdirSync(join(folder, 'set'))).toEqual(['election.yaml']);
  });

  it.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)(
    'leaves nothing half written where it is ended by %s, and the exit code says so',
    async (signal, code) => {
      const folder = folderOnDisk({ 'reports/set/stations.csv': STATIONS });
      const { ended, child } = endless(folder, 'reports/set');
      const reports = join(folder, 'reports');
      while (readdirSync(reports).length === 1) await setTimeout(10);
      expect(readdirSync(reports).some((name) => name.startsWith('.unfinished-'))).toBe(true);
      child.kill(signal);
      expect(await ended).toBe(code);
      expect(readdirSync(reports)).toEqual(['set']);
      expect(readFileSync(join(reports, 'set/stations.csv'), 'utf8')).toBe(STATIONS);
    },
  );

  it('leaves no folder behind that it made, where it is ended', async () => {
    const folder = folderOnDisk({ 'kept/note.txt': 'mine' });
    const { ended, child } = endless(folder, 'kept/reports/new/set');
    while (!existsSync(join(folder, 'kept/reports/new/set'))) await setTimeout(10);
    child.kill('SIGINT');
    expect(await ended).toBe(130);
    expect(readdirSync(join(folder, 'kept'))).toEqual(['note.txt']);
  });

  it('leaves no folder behind that it made, where what it writes fails', async () => {
    const folder = folderOnDisk({ 'kept/note.txt': 'mine' });
    async function* failing(): AsyncGenerator<string> {
      yield 'begun';
      throw new Error('no more');
    }
    const files = [{ name: 'stations.csv', content: failing() }];
    await expect(writeReport(join(folder, 'kept/reports/set'), files, [])).rejects.toThrow('no more');
    expect(readdirSync(join(folder, 'kept'))).toEqual(['note.txt']);
  });
});

describe('scrutineer check', () => {
  it('refuses to write its report into the folder of the data, however --out leads there', async () => {
    const folder = folderOnDisk({
      'set/election.yaml': electionYaml({
        contests: twoContestants,
        sources: [{ id: 'cik', role: 'commission', files: [formsFile('stations.csv', ['valid'])] }],
      }),
      'set/stations.csv': STATIONS,
    });
    mkdirSync(join(folder, 'out'));
    symlinkSync(join('..', 'set'), join(folder, 'out/set'));
    for (const out of ['out', '.']) {
      const run = await scrutineer(['check', 'set', '--out', out], folder);
      expect(run.code).toBe(1);
      expect(run.stderr).toContain(`in ${join(out, 'set')}`);
    }
    expect(readdirSync(join(folder, 'set')).sort()).toEqual(['election.yaml', 'stations.csv']);
    expect(readFileSync(join(folder, 'set/stations.csv'), 'utf8')).toBe(STATIONS);
  });
});
