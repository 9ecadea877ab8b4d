import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { chartsIn } from '../../src/run/chart-files.js';
import { folderOnDisk } from '../cli/run.js';

vi.mock('node:fs/promises', async (original) => ({
  ...(await original<typeof import('node:fs/promises')>()),
  // As for a folder without permission to read, which tests that run as root never meet.
  readdir: () => Promise.reject(Object.assign(new Error('EACCES'), { code: 'EACCES' })),
}));

it('takes a folder of charts that cannot be looked into for none of ours', async () => {
  const report = folderOnDisk();
  mkdirSync(join(report, 'charts'));
  expect(await chartsIn(report)).toEqual({ ours: [], foreign: ['charts'] });
});
