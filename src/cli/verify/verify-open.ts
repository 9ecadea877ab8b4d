import { join } from 'node:path';
import { openDifferences } from '../../compare/open-differences.js';
import { FileProblem, type Folder } from '../../ingest/read/folder.js';
import { analysisSchema } from '../../model/analysis.js';
import type { Manifest } from '../../model/manifest.js';
import { PUBLIC_ELECTION } from '../../report/index.js';
import { type DeriveOptions, deriveReport } from '../derive-report.js';
import type { LocatedDataset } from '../locate-datasets.js';
import { readReportJson } from '../read-report-json.js';

/** Compares what of a public edition rests on published files with what these give, read by the election file that the edition has. Null where it has none, or no analysis. */
export async function verifyOpen(
  {
    report,
    folder,
    located,
  }: { readonly report: string; readonly folder: Folder; readonly located: LocatedDataset },
  manifest: Manifest,
  options: DeriveOptions,
  { analysisFile, most }: { readonly analysisFile: string; readonly most: number },
): Promise<ReturnType<typeof openDifferences> | null> {
  const election = await textOf(folder);
  if (election === null || !manifest.formats.includes('json') || !manifest.unpublished) return null;
  const recorded = await readReportJson(join(report, analysisFile), analysisSchema, most);
  const { analysis } = await deriveReport(
    { ...located, election },
    { ...options, edition: 'internal', formats: [] },
  );
  const given = new Set(manifest.inputs.map(({ path }) => path));
  const isOpen = (path: string): boolean =>
    given.has(path) || [...path.matchAll(/ › /gu)].some(({ index }) => given.has(path.slice(0, index)));
  return openDifferences(
    recorded,
    analysis,
    new Set(manifest.unpublished.shown.findings),
    isOpen,
    analysisFile,
  );
}

async function textOf(folder: Folder): Promise<string | null> {
  try {
    const chunks: Uint8Array[] = [];
    for await (const chunk of (await folder.open(PUBLIC_ELECTION)).stream()) chunks.push(chunk);
    return Buffer.concat(chunks).toString('utf8');
  } catch (error) {
    if (error instanceof FileProblem) return null;
    throw error;
  }
}
