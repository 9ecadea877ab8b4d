import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { listJobs } from '../../src/batch/list-jobs.js';
import { locales } from '../../src/report/locales/index.js';
import { folderOnDisk } from '../cli/run.js';
import { election } from './elections.js';

describe('the jobs of a batch', () => {
  it('are the parts of all data sets by name, each with its place', async () => {
    const folder = folderOnDisk({
      ...election('elections/2020', '2020-05-05'),
      ...election('elections/2016', '2016-05-05'),
    });
    const { jobs, refused } = await listJobs(
      join(folder, 'elections'),
      'territory',
      join(folder, 'reports'),
      locales.en,
    );
    expect(jobs.map(({ name }) => name)).toEqual(['2016/North', '2016/South', '2020/North', '2020/South']);
    expect(jobs.map(({ place }) => place)).toEqual(['north', 'south', 'north', 'south']);
    expect(refused).toEqual([]);
  });

  it('are not called like a file of a report or of the index, in whose place their folder would come', async () => {
    const folder = folderOnDisk({
      ...election('elections/index.md', '2020-05-05'),
      ...election('elections/2016', '2016-05-05'),
      ...election('elections/2016/Report.md', '2016-05-05'),
    });
    writeFileSync(
      join(folder, 'elections/2016/forms.csv'),
      'territory,station,registered,valid,a,b\ncharts,1,9,5,3,2\n',
    );
    const names = async (splitBy: string | null): Promise<string[]> =>
      (await listJobs(join(folder, 'elections'), splitBy, join(folder, 'reports'), locales.en)).jobs.map(
        ({ name }) => name,
      );
    expect(await names(null)).toEqual(['2016', '2016/_Report.md', '_index.md']);
    expect(await names('territory')).toContain('2016/_charts');
  });
});
