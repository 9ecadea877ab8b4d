import { join } from 'node:path';
import { type Analysis, analysisSchema } from '../model/analysis.js';
import type { TroubledFile } from '../model/verification.js';
import { readReportJson } from '../run/read-report-json.js';
import { UnusableReport } from '../run/unusable-report.js';

/** The file that everything else is said from. */
export const ANALYSIS = 'analysis.json';

/** Bytes of the largest analysis that is read. */
export const MOST_ANALYSIS = 1 << 28;

/** The analysis of a report. Null where it is not there, or is none. Throws an {@link UnusableReport} where it is too large to tell. */
export async function recordedAnalysis(report: string): Promise<Analysis | null> {
  return readReportJson(join(report, ANALYSIS), analysisSchema, MOST_ANALYSIS).catch((error: unknown) => {
    if (error instanceof UnusableReport && error.key !== 'report-file-large') return null;
    throw error;
  });
}

/** The files that are not as they were recorded, with the analysis among them, which cannot be read as one. */
export function withUnreadAnalysis(outputs: readonly TroubledFile[]): readonly TroubledFile[] {
  if (outputs.some(({ path }) => path === ANALYSIS)) return outputs;
  return [...outputs, { path: ANALYSIS, trouble: 'unreadable', recorded: null, found: null }];
}
