import type { Issue } from '../model/issue.js';
import { isPerson } from '../model/source.js';
import type { ElectionFile } from './election/schema.js';
import { newIssue } from './issue-log.js';
import { normaliseHeader } from './normalise/bind-columns.js';

/**
 * What is wrong with the column that parts are asked for by: only one that a commission's tables have for a territory can name parts, so that none is
 * an observer. `path`: of the election file.
 */
export function partProblems(election: ElectionFile, column: string, path: string): readonly Issue[] {
  const columns = territoryColumns(election);
  if (columns.some((known) => normaliseHeader(known) === normaliseHeader(column))) return [];
  const args = { columns: columns.join(', ') || null };
  return [newIssue({ code: 'no-part-of-that-column', file: path, got: column, args })];
}

/** The columns that name territories in tables of others than observers, each once, in the order of the election file. */
export function territoryColumns({ sources }: ElectionFile): readonly string[] {
  const entries = sources.filter(({ role }) => !isPerson(role)).flatMap(({ files }) => files);
  return [...new Set(entries.flatMap(({ columns }) => [columns?.territory ?? []].flat()))];
}
