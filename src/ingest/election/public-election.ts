import { isPerson } from '../../model/source.js';
import type { ElectionFile, FileEntry, SourceEntry } from './schema.js';

/** What the public edition does not read. */
export interface LeftOut {
  /** Sources of which a file is left out. */
  readonly sources: number;
  readonly entries: readonly FileEntry[];
}

/** What is nothing but times and words: of an observer it is not published, whoever consents. */
const TIMES_AND_WORDS: readonly FileEntry['holds'][] = ['turnout-readings', 'incidents', 'replies'];

/** Columns of an observer’s file that hold words of theirs, or the place where they stood. */
const PERSONAL_COLUMNS = ['venue', 'latitude', 'longitude', 'note', 'link'];

/**
 * An election file with those entries alone that may be published: `publish` of the file, else of the source; where neither says, no for
 * observers and cameras and yes for everybody else. Columns of words are not read from what observers consented to. **What is not read can stand
 * in no output**, nor move any number in one.
 */
export function publicElection(election: ElectionFile): {
  readonly election: ElectionFile;
  readonly left: LeftOut;
} {
  const sources = election.sources.map((source) => {
    const shown = source.files.filter((entry) => isPublished(entry, source));
    return { source, shown, left: source.files.filter((entry) => !shown.includes(entry)) };
  });
  const kept = sources.filter(({ shown }) => shown.length > 0);
  const known = new Set(kept.map(({ source }) => source.id));
  return {
    election: {
      ...election,
      sources: kept.map(({ source: { revises, ...source }, shown }) => ({
        ...source,
        ...(revises !== undefined && known.has(revises) ? { revises } : {}),
        files: isPerson(source.role) ? shown.map(withoutWords) : shown,
      })),
    },
    left: {
      sources: sources.filter(({ left }) => left.length > 0).length,
      entries: sources.flatMap(({ left }) => left),
    },
  };
}

function isPublished(entry: FileEntry, { publish, role }: SourceEntry): boolean {
  if (isPerson(role) && TIMES_AND_WORDS.includes(entry.holds)) return false;
  return entry.publish ?? publish ?? !isPerson(role);
}

function withoutWords(entry: FileEntry): FileEntry {
  if (!entry.columns) return entry;
  const columns = Object.entries(entry.columns).filter(([key]) => !PERSONAL_COLUMNS.includes(key));
  return { ...entry, columns: Object.fromEntries(columns) } as FileEntry;
}
