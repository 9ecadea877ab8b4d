import { join } from 'node:path';
import type { Part } from '../model/part.js';
import { folderName } from './folder-name.js';
import type { LocatedDataset } from './locate-datasets.js';

/** A part of a data set. Its report lies in the folder of the whole one's. */
export function partOfDataset(located: LocatedDataset, part: Part): LocatedDataset {
  return { ...located, part, name: join(located.name, folderName(part.value)) };
}
