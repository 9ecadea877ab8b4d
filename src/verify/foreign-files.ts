import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { CHART_FILES, MANIFEST_FILE } from '../report/index.js';

/**
 * What lies in a report's folder, or where its charts lie, and is neither `known` nor the report of a part: by path from it, a folder with a slash behind
 * its name. What cannot be looked into is left out.
 */
export async function foreignFiles(report: string, known: readonly string[]): Promise<readonly string[]> {
  const ours = new Set([MANIFEST_FILE, CHART_FILES.folder, `${CHART_FILES.folder}/`, ...known]);
  const found = await namesIn(report, '');
  if (found.includes(`${CHART_FILES.folder}/`)) {
    found.push(...(await namesIn(report, `${CHART_FILES.folder}/`)));
  }
  const foreign: string[] = [];
  for (const name of found.filter((one) => !ours.has(one)).sort()) {
    if (!(name.endsWith('/') && (await isReport(join(report, name))))) foreign.push(name);
  }
  return foreign;
}

async function namesIn(report: string, below: string): Promise<string[]> {
  const entries = await readdir(join(report, below), { withFileTypes: true }).catch(() => []);
  return entries.map((entry) => `${below}${entry.name}${entry.isDirectory() ? '/' : ''}`);
}

async function isReport(folder: string): Promise<boolean> {
  return stat(join(folder, MANIFEST_FILE)).then(
    (found) => found.isFile(),
    () => false,
  );
}
