import { readFile, stat } from 'node:fs/promises';
import { UnusableReport } from './unusable-report.js';

/** What a schema makes of a value. */
interface Schema<Value> {
  readonly safeParse: (
    value: unknown,
  ) =>
    | { readonly success: true; readonly data: Value }
    | { readonly success: false; readonly error: { readonly issues: readonly SchemaIssue[] } };
}

interface SchemaIssue {
  readonly path: readonly PropertyKey[];
}

/** A JSON file of a report, as its schema has it. Throws an {@link UnusableReport} that says what is wrong with it. */
export async function readReportJson<Value>(
  path: string,
  schema: Schema<Value>,
  mostBytes: number,
): Promise<Value> {
  const found = await stat(path).catch(() => null);
  if (!found?.isFile()) throw new UnusableReport('report-file-missing', { file: path });
  if (found.size > mostBytes) throw new UnusableReport('report-file-large', { file: path, limit: mostBytes });
  const text = await readFile(path, 'utf8').catch(() => {
    throw new UnusableReport('report-file-missing', { file: path });
  });
  const parsed = schema.safeParse(parseJson(path, text));
  if (parsed.success) return parsed.data;
  const at = (parsed.error.issues[0]?.path ?? []).map(String).join('.');
  throw new UnusableReport('report-file-schema', { file: path, at: at === '' ? null : at });
}

function parseJson(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new UnusableReport('report-file-json', { file: path });
  }
}
