import type { Analysis } from '../model/analysis.js';
import type { Dataset } from '../model/dataset.js';
import type { Finding } from '../model/finding.js';
import { groupBy } from '../model/group-by.js';
import { isPerson } from '../model/source.js';
import type { Unpublished } from '../model/unpublished.js';

type Said = Pick<Analysis, 'findings' | 'totals' | 'facts' | 'files'>;

/**
 * How much of a run its public edition leaves out, and how much of what it shows nobody else can make again. **Counts alone: the number of findings
 * names no station.** `internal`: what the run found with everything read.
 */
export function unpublishedOf(
  shown: Said,
  dataset: Dataset,
  internal: Pick<Analysis, 'findings'>,
): Unpublished {
  const hidden = new Set(hiddenPaths(dataset));
  const ofHidden = shown.files.filter(({ path }) => hidden.has(path));
  const publications = new Set(ofHidden.map(publicationKey));
  const persons = new Set(dataset.sources.filter(({ role }) => isPerson(role)).map(({ id }) => id));
  const remaining = new Map([...groupBy(shown.findings, saying)].map(([key, same]) => [key, same.length]));
  const lost = internal.findings.filter((finding) => {
    const left = remaining.get(saying(finding)) ?? 0;
    remaining.set(saying(finding), left - 1);
    return left <= 0;
  });
  const checks = [...groupBy(lost, ({ check }) => check)]
    .map(([check, findings]) => ({ check, findings: findings.length }))
    .sort((one, other) => other.findings - one.findings || (one.check < other.check ? -1 : 1));
  const withheld = [dataset, ...(dataset.previous ? [dataset.previous] : [])].flatMap(
    (one) => one.withheld ?? [],
  );
  const isHidden = ({ file }: { readonly file: string }): boolean => hidden.has(file);
  return {
    withheld: {
      sources: withheld.reduce((sum, { sources }) => sum + sources, 0),
      files: withheld.reduce((sum, { files }) => sum + files, 0),
      findings: lost.length,
      checks,
    },
    shown: {
      sources: new Set(ofHidden.map(({ source }) => source)).size,
      files: hidden.size,
      findings: shown.findings.filter((finding) => restsOn(finding, isHidden, persons)).map(({ id }) => id),
      totals: shown.totals.filter((total) => publications.has(publicationKey(total))).length,
      statements: shown.facts.filter(({ place }) => isHidden(place)).length,
    },
  };
}

function hiddenPaths({ files, previous }: Dataset): readonly string[] {
  const own = files.filter(({ sha256 }) => sha256 === '').map(({ path }) => path);
  return [...own, ...(previous ? hiddenPaths(previous) : [])];
}

function restsOn(
  { expected, actual, message, provenance, contributors }: Finding,
  isHidden: (place: { readonly file: string }) => boolean,
  persons: ReadonlySet<string>,
): boolean {
  return (
    [expected.source, actual.source, message.args['source']].some((source) => persons.has(String(source))) ||
    provenance.some(isHidden) ||
    (contributors?.rows.some(({ places }) => places.some(isHidden)) ?? false)
  );
}

function publicationKey({
  source,
  contest,
  published,
}: Pick<Said['files'][number], 'source' | 'contest' | 'published'>): string {
  return JSON.stringify([source, contest, published]);
}

/** What a finding says beyond who says it and where. */
function saying({ check, relation, subject, contest, expected, actual, votesAtStake }: Finding): string {
  const said = [expected, actual].map(({ measure, value }) => [measure.kind, value]);
  return JSON.stringify([check, relation, subject, contest, said, votesAtStake]);
}
