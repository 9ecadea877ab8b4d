import { basename, posix, resolve } from 'node:path';
import { listParts } from '../ingest/list-parts.js';
import { territoryKey } from '../ingest/normalise/identity/territory-key.js';
import type { BatchJob } from '../model/batch.js';
import { groupBy } from '../model/group-by.js';
import { InputError, type Issue } from '../model/issue.js';
import type { Locale } from '../report/locales/locale.js';
import { besideFiles, folderName } from '../run/folder-name.js';
import { freeName } from '../run/free-name.js';
import { openLocated } from '../run/read-dataset.js';
import { loadRulePacks } from '../run/rule-packs.js';
import { type FoundDataset, findDatasets } from './find-datasets.js';
import { locateJob } from './locate-job.js';

/** A data set of which it cannot even be said what its parts are. */
export interface RefusedDataset {
  readonly job: BatchJob;
  readonly problems: readonly Issue[];
}

export interface ListedJobs {
  /** The folder that paths of jobs lie below. */
  readonly root: string;
  /** In the order of their names. */
  readonly jobs: readonly BatchJob[];
  readonly refused: readonly RefusedDataset[];
  /** Rows that are of no part, by data set; none where nothing is split. */
  readonly rowsOfNone: readonly { readonly name: string; readonly rows: number }[];
}

/**
 * What there is to do: a job for each data set below a folder, or with `splitBy` for each of its parts by that column. `except`: where reports go.
 * Throws an InputError where there is no data set.
 */
export async function listJobs(
  path: string,
  splitBy: string | null,
  except: string,
  locale: Locale,
): Promise<ListedJobs> {
  const { root, datasets, refused: passedOver } = await findDatasets(path, resolve(except));
  const jobs: BatchJob[] = [];
  const refused: RefusedDataset[] = [];
  const rowsOfNone: { name: string; rows: number }[] = [];
  const names = new Set<string>();
  for (const dataset of datasets) {
    const named = nameOf(dataset, root);
    const place = territoryKey(posix.basename(named)).core;
    const whole: BatchJob = { ...dataset, name: freeName(named, names), part: null, place };
    if (splitBy === null) {
      jobs.push(whole);
      continue;
    }
    try {
      const { folder } = await openLocated(locateJob(root, whole), locale);
      const { parts, rowsOfNone: rows } = await listParts(folder, splitBy, loadRulePacks());
      if (rows > 0) rowsOfNone.push({ name: whole.name, rows });
      const places = placesOf(parts.map(({ value }) => value));
      for (const { value } of parts) {
        const name = freeName(posix.join(whole.name, folderName(value)), names);
        jobs.push({ ...whole, name, part: { column: splitBy, value }, place: places.get(value) ?? value });
      }
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      refused.push({ job: whole, problems: error.problems });
    }
  }
  for (const { path, problem } of passedOver) {
    const dataset = { path, isTable: false };
    const job = { ...dataset, name: freeName(nameOf(dataset, root), names), part: null, place: path };
    refused.push({ job, problems: [problem] });
  }
  return { root, jobs: jobs.sort((one, other) => (one.name < other.name ? -1 : 1)), refused, rowsOfNone };
}

/** What each part is as a place: without order numbers, kinds and case, unless two of one election were then the same. */
function placesOf(values: readonly string[]): ReadonlyMap<string, string> {
  const alike = groupBy(values, (value) => territoryKey(value).core);
  return new Map(
    values.map((value) => {
      const { core, spelling } = territoryKey(value);
      return [value, alike.get(core)?.length === 1 ? core : spelling];
    }),
  );
}

function nameOf({ path, isTable }: FoundDataset, root: string): string {
  const name = path === '.' ? basename(resolve(root)) : path;
  if (isTable) return besideFiles(/^[^.]+/u.exec(path)?.[0] ?? path);
  return name.split('/').map(besideFiles).join('/');
}
