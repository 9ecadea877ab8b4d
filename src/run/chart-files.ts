import { lstat, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { CHART_FILES } from '../report/index.js';
import { beginsWith } from './text-at.js';

/** What lies where the charts of a report would, by path from the report. */
interface ChartsFound {
  /** Charts of an earlier report. */
  readonly ours: readonly string[];
  /** What is called like a chart and is none of ours; the folder itself where it is not a folder, or cannot be looked into. */
  readonly foreign: readonly string[];
}

/** The charts in a report's folder. A link that stands for their folder is not followed: files of the report would go elsewhere. */
export async function chartsIn(report: string): Promise<ChartsFound> {
  const { folder, named, begins } = CHART_FILES;
  const found = await lstat(join(report, folder)).catch(() => null);
  if (found === null) return { ours: [], foreign: [] };
  if (!found.isDirectory()) return { ours: [], foreign: [folder] };
  const all = await readdir(join(report, folder)).catch(() => null);
  if (all === null) return { ours: [], foreign: [folder] };
  const names = all.filter((name) => named.test(name)).sort();
  const areOurs = await Promise.all(
    names.map(async (name) => {
      const path = join(report, folder, name);
      const isFile = (await lstat(path).catch(() => null))?.isFile() ?? false;
      return isFile && (await beginsWith(path, begins));
    }),
  );
  const paths = names.map((name) => `${folder}/${name}`);
  return {
    ours: paths.filter((_, index) => areOurs[index]),
    foreign: paths.filter((_, index) => !areOurs[index]),
  };
}
