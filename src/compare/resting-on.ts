import type { Analysis } from '../model/analysis.js';
import type { Resting } from '../model/verification.js';

/**
 * What an analysis says from files that are not among the `given` inputs, by file in the order of the analysis: findings, totals of
 * result forms, and statements. A file is also given where it is a table inside one of them.
 */
export function restingOn(
  { findings, files, facts }: Pick<Analysis, 'findings' | 'files' | 'facts'>,
  given: ReadonlySet<string>,
): readonly Resting[] {
  const isGiven = (file: string): boolean =>
    given.has(file) || [...file.matchAll(/ › /gu)].some(({ index }) => given.has(file.slice(0, index)));
  const cited = [
    ...files.map(({ path }) => path),
    ...facts.map(({ place }) => place.file),
    ...findings.flatMap(({ provenance }) => provenance.map(({ file }) => file)),
  ];
  return [...new Set(cited)]
    .filter((file) => !isGiven(file))
    .map((file) => ({
      file,
      findings: findings
        .filter(({ provenance }) => provenance.some((place) => place.file === file))
        .map(({ id }) => id),
      totals: files.filter(({ path, holds }) => path === file && holds === 'result-forms').length,
      statements: facts.filter(({ place }) => place.file === file).length,
    }));
}
