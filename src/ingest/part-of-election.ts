import type { Issue } from '../model/issue.js';
import type { Part } from '../model/part.js';
import { isPerson } from '../model/source.js';
import type { ElectionFile } from './election/schema.js';
import { newIssue } from './issue-log.js';
import { normaliseHeader } from './normalise/bind-columns.js';

/**
 * What is wrong with the part that is asked for: only a column that a commission's tables have for a territory can name one, so that no part is
 * an observer. `path`: of the election file.
 */
export function partProblems(election: ElectionFile, part: Part, path: string): readonly Issue[] {
  const columns = territoryColumns(election);
  if (columns.some((column) => normaliseHeader(column) === normaliseHeader(part.column))) return [];
  const args = { columns: columns.join(', ') || null };
  return [newIssue({ code: 'no-part-of-that-column', file: path, got: part.column, args })];
}

/** The columns that name territories in tables of others than observers, each once, in the order of the election file. */
export function territoryColumns({ sources }: ElectionFile): readonly string[] {
  const entries = sources.filter(({ role }) => !isPerson(role)).flatMap(({ files }) => files);
  return [...new Set(entries.flatMap(({ columns }) => [columns?.territory ?? []].flat()))];
}
