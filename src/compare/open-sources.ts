import type { Analysis } from '../model/analysis.js';
import { isPerson } from '../model/source.js';

type File = Analysis['files'][number];
type Published = Pick<File, 'source' | 'contest' | 'published'>;

/** Which sources, files and publications of an analysis are published ones. */
export interface OpenSaid {
  readonly files: readonly File[];
  readonly hiddenFiles: readonly File[];
  /** Ids of observers and cameras. */
  readonly persons: ReadonlySet<string>;
  /** Ids of other sources that have a file that is not published. */
  readonly partlyHidden: readonly string[];
  /** Paths of files that are not published and hold statements. */
  readonly hiddenStatements: readonly string[];
  /** Whether numbers of a publication stand in a file that is not published. */
  readonly isHiddenPublication: (publication: Published) => boolean;
  /** The sources, as far as they can be the same in an analysis that has no observers. */
  readonly sourcesAlone: (sources: Analysis['sources']) => unknown;
}

export function openSources(
  { files, sources, facts }: Analysis,
  isOpen: (path: string) => boolean,
): OpenSaid {
  const persons = new Set(sources.filter(({ role }) => isPerson(role)).map(({ id }) => id));
  const hiddenFiles = files.filter(({ path }) => !isOpen(path));
  const hidden = new Set(hiddenFiles.map(publicationKey));
  const ofHidden = new Set(hiddenFiles.map(({ source }) => source));
  const partlyHidden = [...ofHidden].filter((source) => !persons.has(source));
  return {
    files: files.filter(({ path }) => isOpen(path)),
    hiddenFiles,
    persons,
    partlyHidden,
    hiddenStatements: [...new Set(facts.map(({ place }) => place.file))].filter((path) => !isOpen(path)),
    isHiddenPublication: (publication) => hidden.has(publicationKey(publication)),
    sourcesAlone: (all) =>
      all
        .filter(({ id, role }) => !isPerson(role) && !ofHidden.has(id))
        .map(({ revises: _, ...source }) => source),
  };
}

function publicationKey({ source, contest, published }: Published): string {
  return JSON.stringify([source, contest, published]);
}
