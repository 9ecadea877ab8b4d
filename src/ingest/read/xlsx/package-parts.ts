import type { Archive, ArchiveEntry } from '../archive.js';
import { damagedPart } from './damaged-part.js';

/** The parts of an office document by their names, in which capitals do not matter. */
export interface PackageParts {
  /** Throws a ReadProblem where there is no such part. */
  readonly part: (name: string) => ArchiveEntry;
}

/** Throws a ReadProblem where two parts differ in capitals only: which of them is meant could not be known. */
export function indexParts({ entries }: Archive): PackageParts {
  const parts = new Map<string, ArchiveEntry>();
  for (const entry of entries) {
    const key = entry.name.toLowerCase();
    if (parts.has(key)) throw damagedPart(entry.name, 'samePartNames');
    parts.set(key, entry);
  }
  return {
    part(name) {
      const found = parts.get(name.toLowerCase());
      if (!found) throw damagedPart(name, 'partMissing');
      return found;
    },
  };
}
