import { limits } from '../limits.js';
import { damagedPart, tooMany } from './damaged-part.js';
import type { PackageParts } from './package-parts.js';
import { readXml, type XmlAttributes } from './read-xml.js';

/** How one part of a document refers to another. */
export interface Relationship {
  /** What it is used for: `worksheet`, `styles`, … Editions of the format differ only in what stands before this word. */
  readonly kind: string;
  /** Name of the part that is meant. */
  readonly target: string;
}

/** What a part refers to inside the document, by id; `source` is '' for the document itself. Links out of it are left out. */
export async function readRelationships(
  parts: PackageParts,
  source: string,
): Promise<ReadonlyMap<string, Relationship>> {
  const folder = source.slice(0, source.lastIndexOf('/') + 1);
  const part = parts.part(`${folder}_rels/${source.slice(folder.length)}.rels`);
  const found = new Map<string, Relationship>();
  const take = ({ Id = '', Type = '', Target = '', TargetMode = '' }: XmlAttributes): void => {
    if (TargetMode.toLowerCase() === 'external') return;
    if (found.has(Id)) throw damagedPart(part.name, 'samePartIds', { name: Id });
    if (found.size >= limits.zipEntries) throw tooMany('parts', limits.zipEntries);
    const target = resolve(folder, Target);
    if (target === null) throw damagedPart(part.name, 'leadsOut', { target: Target });
    found.set(Id, { kind: Type.slice(Type.lastIndexOf('/') + 1), target });
  };
  await readXml(part, 'Relationships', { children: new Map([['Relationship', { open: take }]]) });
  return found;
}

/** The name that a path means, seen from a folder; null where it climbs out. */
function resolve(folder: string, path: string): string | null {
  const segments: string[] = [];
  for (const segment of `${path.startsWith('/') ? '' : folder}${path}`.split('/')) {
    if (segment === '..') {
      if (segments.pop() === undefined) return null;
    } else if (segment !== '' && segment !== '.') {
      segments.push(segment);
    }
  }
  return segments.join('/');
}
