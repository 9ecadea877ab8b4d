import { type Analysis, analysisSchema } from '../../model/analysis.js';
import { type Edition, type Manifest, manifestSchema } from '../../model/manifest.js';
import { CHART_FILES, MANIFEST_FILE, REPORT_FILES, type ReportFile } from '../../report/index.js';
import { ANALYSIS, MOST_ANALYSIS } from '../../verify/recorded-analysis.js';
import { MOST_MANIFEST } from '../../verify/verify-report.js';
import { type Content, readContent } from './contents.js';
import type { Sql } from './database.js';
import { jsonOf } from './json-of.js';
import { QueueError } from './queue-error.js';

/** One edition of a report as it stands in the database. */
export interface StoredReport {
  /** The folder that it is for, below that of all reports. */
  readonly name: string;
  readonly manifest: ReportFile;
  readonly others: readonly ReportFile[];
}

interface StoredOutput extends Content {
  readonly path: string;
}

/**
 * The reports that are stored for a job, each of the files that its manifest says and no other. `names`: their folders, by edition. Throws a QueueError where
 * something else is stored; what is not the bytes of its hash only shows when it is read.
 */
export async function openStoredReports(
  sql: Sql,
  id: string,
  names: readonly (readonly [Edition, string])[],
): Promise<{ readonly reports: readonly StoredReport[]; readonly analysis: Analysis }> {
  const rows = await sql.query<{ path: string; sha256: string; bytes: string }>(
    'select path, sha256, bytes from scrutineer.output join scrutineer.content using (sha256) where job = $1 order by path',
    [id],
  );
  const outputs = rows.map((row) => ({ ...row, bytes: Number(row.bytes) }));
  const stray = outputs.find(({ path }) => !names.some(([, name]) => path.startsWith(`${name}/`)));
  if (stray) throw damaged(stray.path);
  const reports: StoredReport[] = [];
  let analysis: Analysis | null = null;
  for (const [edition, name] of names) {
    const files = new Map<string, StoredOutput>();
    for (const output of outputs) {
      if (output.path.startsWith(`${name}/`)) files.set(output.path.slice(name.length + 1), output);
    }
    const manifest = await readJson(sql, files.get(MANIFEST_FILE), manifestSchema, MOST_MANIFEST, name);
    if (manifest.value.edition !== edition) throw damaged(`${name}/${MANIFEST_FILE}`);
    files.delete(MANIFEST_FILE);
    refuseOthers(files, manifest.value, name);
    const others = [...files].map(([file, content]) => ({ name: file, content: readContent(sql, content) }));
    reports.push({ name, manifest: { name: MANIFEST_FILE, content: manifest.content }, others });
    if (edition === 'internal') {
      analysis = (await readJson(sql, files.get(ANALYSIS), analysisSchema, MOST_ANALYSIS, name)).value;
    }
  }
  if (analysis === null) throw damaged(ANALYSIS);
  return { reports, analysis };
}

/** Throws where the files are not those of the manifest, or one is called as no file of a report is. */
function refuseOthers(files: ReadonlyMap<string, Content>, { outputs }: Manifest, name: string): void {
  const recorded = new Map(outputs.map((output) => [output.path, output]));
  for (const path of new Set([...files.keys(), ...recorded.keys()])) {
    const [found, said] = [files.get(path), recorded.get(path)];
    const isSame = found?.sha256 === said?.sha256 && found?.bytes === said?.bytes;
    if (!isSame || !isReportFile(path)) throw damaged(`${name}/${path}`);
  }
}

function isReportFile(path: string): boolean {
  const charts = `${CHART_FILES.folder}/`;
  return path.startsWith(charts)
    ? CHART_FILES.named.test(path.slice(charts.length))
    : REPORT_FILES.some((file) => file.name === path);
}

interface Schema<Value> {
  readonly safeParse: (value: unknown) => { readonly data?: Value | undefined };
}

async function readJson<Value>(
  sql: Sql,
  output: StoredOutput | undefined,
  schema: Schema<Value>,
  mostBytes: number,
  name: string,
): Promise<{ readonly value: Value; readonly content: readonly Uint8Array[] }> {
  if (!output || output.bytes > mostBytes) throw damaged(output?.path ?? name);
  const content: Uint8Array[] = [];
  for await (const chunk of readContent(sql, output)) content.push(chunk);
  const { data } = schema.safeParse(jsonOf(Buffer.concat(content).toString()));
  if (data === undefined) throw damaged(output.path);
  return { value: data, content };
}

const damaged = (path: string): QueueError =>
  new QueueError('queue-damaged', { kind: 'report', which: path });
