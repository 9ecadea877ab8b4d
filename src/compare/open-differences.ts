import type { Analysis } from '../model/analysis.js';
import type { Finding } from '../model/finding.js';
import type { FirstDifference } from '../model/verification.js';
import { jsonDifferences } from './json-differences.js';
import { matchFindings } from './match-findings.js';

type Said = Pick<Analysis, 'findings' | 'totals' | 'files'>;

/** What of a public analysis rests on published files, held against what those give alone. */
export interface OpenComparison {
  /** How many findings and totals were compared. */
  readonly compared: number;
  readonly differences: readonly FirstDifference[];
}

/**
 * Compares the findings and totals of a public analysis that rest on published files with those that are derived from such files alone. A q is left out: it
 * hangs on everything else that was tested with it. `resting`: numbers of the findings that rest on others; `isOpen`: whether a file is published; `file`: name of
 * the analysis.
 */
export function openDifferences(
  recorded: Said,
  derived: Said,
  resting: ReadonlySet<string>,
  isOpen: (path: string) => boolean,
  file: string,
): OpenComparison {
  const open = recorded.findings.filter(({ id }) => !resting.has(id)).map(withoutQ);
  const { gone, changed } = matchFindings(open, derived.findings.map(withoutQ));
  const hidden = new Set(recorded.files.filter(({ path }) => !isOpen(path)).map(publicationKey));
  const totals = recorded.totals.filter((total) => !hidden.has(publicationKey(total)));
  const found = new Map(derived.totals.map((total) => [publicationKey(total), total]));
  return {
    compared: open.length + totals.length,
    differences: [
      ...gone.map(({ id }) => difference(file, { path: `findings[${id}]`, recorded: id, derived: null })),
      ...changed.flatMap(({ before, after }) =>
        first(file, before, { ...after, id: before.id }, `findings[${before.id}]`),
      ),
      ...totals.flatMap((total) =>
        first(file, total, found.get(publicationKey(total)) ?? null, `totals[${total.source}]`),
      ),
    ],
  };
}

function first(file: string, recorded: unknown, derived: unknown, at: string): FirstDifference[] {
  for (const found of jsonDifferences(recorded, derived, at)) return [difference(file, found)];
  return [];
}

function difference(
  file: string,
  found: { readonly path: string; readonly recorded: string | null; readonly derived: string | null },
): FirstDifference {
  return {
    file,
    figure: found.path,
    line: null,
    byte: null,
    recorded: found.recorded,
    derived: found.derived,
  };
}

function withoutQ(finding: Finding): Finding {
  return { ...finding, q: null };
}

function publicationKey({
  source,
  contest,
  published,
}: Pick<Said['files'][number], 'source' | 'contest' | 'published'>): string {
  return JSON.stringify([source, contest, published]);
}
