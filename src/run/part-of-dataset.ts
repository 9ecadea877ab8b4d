import { join } from 'node:path';
import type { Part } from '../model/part.js';
import type { LocatedDataset } from './locate-datasets.js';

/** Characters of a name; each takes at most four bytes of the 255 that file systems give. */
const LONGEST = 60;

/** A part of a data set. Its report lies in the folder of the whole one's. */
export function partOfDataset(located: LocatedDataset, part: Part): LocatedDataset {
  return { ...located, part, name: join(located.name, folderName(part.value)) };
}

/** A name for the folder of a part: the value without what file systems do not take, or hide, in names. */
export function folderName(value: string): string {
  const plain = value
    .normalize('NFC')
    .replace(/[\p{C}/\\:*?"<>|]+/gu, '_')
    .replace(/\s+/gu, ' ')
    .replace(/^[. ]+/u, '');
  return (
    [...plain]
      .slice(0, LONGEST)
      .join('')
      .replace(/[. ]+$/u, '') || '_'
  );
}
