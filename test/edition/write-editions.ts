import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { checks } from '../../src/checks/index.js';
import { type Analysis, analysisSchema } from '../../src/model/analysis.js';
import { type Manifest, manifestSchema } from '../../src/model/manifest.js';
import { locales } from '../../src/report/locales/index.js';
import { checkDataset } from '../../src/run/check-dataset.js';
import { createLog } from '../../src/run/log.js';
import type { Files } from '../builders.js';
import { folderOnDisk } from '../cli/run.js';

/** A public edition on disk. */
export interface PublicEdition {
  /** Folder in which data and reports lie. */
  readonly folder: string;
  /** By name, as text. */
  readonly files: ReadonlyMap<string, string>;
  readonly analysis: Analysis;
  readonly manifest: Manifest;
}

/** Makes both editions of the data set in `set`, a folder among the files. */
export async function publicEditionOf(files: Files): Promise<PublicEdition> {
  const folder = folderOnDisk(files);
  await checkInto(join(folder, 'set'), join(folder, 'reports'));
  return readEdition(folder, join(folder, 'reports/set-public'));
}

/** Checks a data set on disk. */
export async function checkInto(data: string, out: string, isPublic = true): Promise<void> {
  await checkDataset(
    { folder: data, name: data.slice(dirname(data).length + 1), loneFile: null },
    {
      checks,
      deselected: [],
      offByDefault: [],
      out,
      formats: ['md', 'csv', 'json'],
      locale: locales.en,
      seed: 1,
      threads: 1,
      stamp: null,
      log: createLog('error'),
      isPublic,
    },
  );
}

/** The public edition in a folder. */
export function readEdition(folder: string, report: string): PublicEdition {
  const files = new Map(
    readdirSync(report, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((path) => [path.slice(report.length + 1), readFileSync(path, 'utf8')]),
  );
  return {
    folder,
    files,
    analysis: analysisSchema.parse(JSON.parse(files.get('analysis.json') ?? '')),
    manifest: manifestSchema.parse(JSON.parse(files.get('manifest.json') ?? '')),
  };
}

/** Writes a file in a folder on disk. */
export function put(folder: string, name: string, content: string): void {
  mkdirSync(dirname(join(folder, name)), { recursive: true });
  writeFileSync(join(folder, name), content);
}

/** The names of the files in which a text stands. */
export function filesWith({ files }: PublicEdition, text: string): readonly string[] {
  return [...files].filter(([, content]) => content.includes(text)).map(([name]) => name);
}
