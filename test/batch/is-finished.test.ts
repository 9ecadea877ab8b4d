import { appendFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import type { BatchTask } from '../../src/batch/batch-task.js';
import { isFinished } from '../../src/batch/is-finished.js';
import { runJob } from '../../src/batch/run-job.js';
import { checks } from '../../src/checks/index.js';
import type { BatchJob } from '../../src/model/batch.js';
import { folderOnDisk } from '../cli/run.js';
import { election } from './elections.js';

const SILENT = { expect() {}, bytes() {}, rows() {} };
const NORTH: BatchJob = {
  name: '2016/North',
  path: '2016',
  isTable: false,
  part: { column: 'territory', value: 'North' },
  place: 'north',
};
const task: BatchTask = {
  language: 'en',
  formats: ['md', 'json', 'csv'],
  seed: 1,
  isPublic: false,
  checks: checks.filter(({ tier }) => tier <= 'C').map(({ id }) => id),
  deselected: [],
  offByDefault: checks.filter(({ tier }) => tier > 'C').map(({ id }) => id),
};

let folder = '';
const finished = (changed: Partial<BatchTask> = {}, job = NORTH): Promise<boolean> =>
  isFinished(job, { ...task, ...changed }, { root: join(folder, 'elections'), out: join(folder, 'out') });

beforeEach(async () => {
  const files = election('elections/2016', '2016-05-05');
  const yaml = String(files['elections/2016/election.yaml']).replace('forms.csv', 'forms*.csv');
  folder = folderOnDisk({ ...files, 'elections/2016/election.yaml': yaml });
  const given = {
    task,
    root: join(folder, 'elections'),
    out: join(folder, 'out'),
    memory: 1000,
    logLevel: 'error',
  };
  expect(await runJob(NORTH, given, SILENT)).toMatchObject({ state: 'done' });
});

describe('a report of a batch', () => {
  it('is finished where nothing has changed', async () => {
    expect(await finished()).toBe(true);
  });

  it.each<[string, Partial<BatchTask>]>([
    ['another seed', { seed: 2 }],
    ['other checks', { checks: task.checks.slice(1), deselected: task.checks.slice(0, 1) }],
    ['another language', { language: 'ru' }],
    ['another format', { formats: ['md', 'json'] }],
    ['the public edition, too', { isPublic: true }],
  ])('is not with %s', async (_, changed) => {
    expect(await finished(changed)).toBe(false);
  });

  it('is finished with its public edition, too, once both are there, and not where that one has changed', async () => {
    const given = {
      task: { ...task, isPublic: true },
      root: join(folder, 'elections'),
      out: join(folder, 'out'),
      memory: 1000,
      logLevel: 'error',
    };
    expect(await runJob(NORTH, given, SILENT)).toMatchObject({ state: 'done' });
    expect(await finished({ isPublic: true })).toBe(true);
    appendFileSync(join(folder, 'out/2016/North-public/findings.csv'), 'F-9\n');
    expect(await finished({ isPublic: true })).toBe(false);
  });

  it('is not that of another part, or of the whole', async () => {
    expect(await finished({}, { ...NORTH, part: { column: 'territory', value: 'South' } })).toBe(false);
    expect(await finished({}, { ...NORTH, part: null })).toBe(false);
  });

  it.each<[string, () => void]>([
    ['an input', () => appendFileSync(join(folder, 'elections/2016/forms.csv'), 'West,7,9,5,3,2\n')],
    ['the election file', () => appendFileSync(join(folder, 'elections/2016/election.yaml'), '\n# more\n')],
    ['a file of its own', () => appendFileSync(join(folder, 'out/2016/North/findings.csv'), 'F-9\n')],
    ['its chart', () => rmSync(join(folder, 'out/2016/North/report.md'))],
    [
      'its manifest',
      () => writeFileSync(join(folder, 'out/2016/North/manifest.json'), '{\n  "schema": "scr'),
    ],
    [
      'the version in its manifest',
      () => {
        const path = join(folder, 'out/2016/North/manifest.json');
        writeFileSync(path, readFileSync(path, 'utf8').replace(/"version":"[^"]*"/u, '"version":"0.0.1"'));
      },
    ],
    [
      'what a glob of the election file matches',
      () => writeFileSync(join(folder, 'elections/2016/forms2.csv'), ''),
    ],
  ])('is not where %s has changed', async (_, change) => {
    change();
    expect(await finished()).toBe(false);
  });
});
