import type { Analysis } from '../model/analysis.js';
import type { Finding } from '../model/finding.js';
import { isPerson } from '../model/source.js';
import type { Unpublished } from '../model/unpublished.js';

type Said = Pick<Analysis, 'findings' | 'totals' | 'facts' | 'files' | 'sources'>;

/** How much of what an analysis shows rests on `hidden` files, by path: what nobody without them can make again. */
export function shownUnpublished(shown: Said, hidden: ReadonlySet<string>): Unpublished['shown'] {
  const ofHidden = shown.files.filter(({ path }) => hidden.has(path));
  const publications = new Set(ofHidden.map(publicationKey));
  const persons = new Set(shown.sources.filter(({ role }) => isPerson(role)).map(({ id }) => id));
  const isHidden = ({ file }: { readonly file: string }): boolean => hidden.has(file);
  return {
    sources: new Set(ofHidden.map(({ source }) => source)).size,
    files: hidden.size,
    findings: shown.findings.filter((finding) => restsOn(finding, isHidden, persons)).map(({ id }) => id),
    totals: shown.totals.filter((total) => publications.has(publicationKey(total))).length,
    statements: shown.facts.filter(({ place }) => isHidden(place)).length,
  };
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
