import { dirname, join } from 'node:path';
import type { BatchJob } from '../model/batch.js';
import type { LocatedDataset } from '../run/locate-datasets.js';

/** The data set of a job. `root`: the folder that its path lies below. */
export function locateJob(root: string, { path, name, isTable, part }: BatchJob): LocatedDataset {
  const place = join(root, path);
  return {
    folder: isTable ? dirname(place) : place,
    name,
    loneFile: isTable ? place : null,
    ...(part ? { part } : {}),
  };
}
