import { createHash } from 'node:crypto';
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { checks } from '../../src/checks/index.js';
import { type Analysis, analysisSchema } from '../../src/model/analysis.js';
import { type Manifest, manifestSchema } from '../../src/model/manifest.js';
import type { Verification } from '../../src/model/verification.js';
import { FORMATS } from '../../src/report/index.js';
import { locales } from '../../src/report/locales/index.js';
import { manifestJson } from '../../src/report/manifest-json.js';
import { renderJson } from '../../src/report/render-json.js';
import { checkDataset } from '../../src/run/check-dataset.js';
import { createLog } from '../../src/run/log.js';
import { verifyReport } from '../../src/verify/verify-report.js';
import type { Files } from '../builders.js';
import { folderOnDisk } from './run.js';

const log = createLog('error');

/** A folder with the data in data/set and its report in reports/set, the public edition beside it where that is asked for. */
export async function makeReport(files: Files, isPublic = false): Promise<string> {
  const folder = folderOnDisk(
    Object.fromEntries(Object.entries(files).map(([name, content]) => [`data/set/${name}`, content])),
  );
  await checkDataset(
    { folder: join(folder, 'data/set'), name: 'set', loneFile: null },
    {
      checks,
      deselected: [],
      offByDefault: [],
      out: join(folder, 'reports'),
      formats: FORMATS,
      locale: locales.en,
      seed: 7,
      threads: 1,
      stamp: null,
      log,
      isPublic,
    },
  );
  return folder;
}

export function copyOf(made: string): string {
  const folder = folderOnDisk();
  cpSync(made, folder, { recursive: true });
  return folder;
}

export function verify(report: string, data: string | null = null): Promise<Verification> {
  return verifyReport(report, { data, threads: 1, log });
}

export function manifestOf(report: string): Manifest {
  return manifestSchema.parse(JSON.parse(readFileSync(join(report, 'manifest.json'), 'utf8')));
}

/** Changes a manifest as one who forges would: nothing but the value shows it. */
export function forgeManifest(report: string, change: (manifest: Manifest) => Manifest): void {
  const text = [...manifestJson(change(manifestOf(report)))].join('');
  writeFileSync(join(report, 'manifest.json'), text);
}

/** Puts the true hashes of the files that are there into the manifest. */
export function coverUp(report: string): void {
  forgeManifest(report, (manifest) => ({
    ...manifest,
    outputs: manifest.outputs
      .filter(({ path }) => existsSync(join(report, path)))
      .map(({ path }) => {
        const bytes = readFileSync(join(report, path));
        return { path, sha256: createHash('sha256').update(bytes).digest('hex'), bytes: bytes.length };
      }),
  }));
}

/** Changes an analysis and covers it up. */
export function forgeAnalysis(report: string, change: (analysis: Analysis) => Analysis): void {
  const path = join(report, 'analysis.json');
  const analysis = analysisSchema.parse(JSON.parse(readFileSync(path, 'utf8')));
  writeFileSync(path, [...renderJson(Object.entries(change(analysis)))].join(''));
  coverUp(report);
}
