import type { Dataset } from '../model/dataset.js';
import { InputError, type Issue } from '../model/issue.js';
import { choosePacks } from '../rules/choose-packs.js';
import { linesOfPacks } from '../rules/lines-of-packs.js';
import type { RulePack } from '../rules/pack.js';
import { ELECTION_FILE } from './election/election-file.js';
import { parseElectionFile } from './election/parse.js';
import { readDescription } from './election/read-description.js';
import { resolveElection } from './election/resolve.js';
import { newIssue } from './issue-log.js';
import { asProblems } from './problems.js';
import type { Folder } from './read/folder.js';
import { readCrosswalk } from './read-crosswalk.js';
import { readEntries } from './read-entries.js';
import type { Progress } from './read-file.js';
import { readOwnPacks } from './read-own-packs.js';
import { settleReading } from './settle-reading.js';

export interface IngestOptions {
  /** The rule packs there are. */
  readonly rulePacks: readonly RulePack[];
  readonly progress?: Progress;
  /** Whether who filled the files in is only assumed: then no row is quoted beyond the columns that are asked for. */
  readonly areSourcesAssumed?: boolean;
}

const SILENT: Progress = { expect() {}, bytes() {}, rows() {} };

/**
 * Reads a folder's `election.yaml` and every file it names. What can be used becomes a Dataset with its issues; where
 * something cannot be used at all, an InputError names every such problem of every file.
 */
export async function ingest(folder: Folder, options: IngestOptions): Promise<Dataset> {
  return ingestFrom(folder, '', options);
}

/** `base`: path of the data set below the folder, empty or ending in a slash. */
async function ingestFrom(folder: Folder, base: string, options: IngestOptions): Promise<Dataset> {
  const { progress = SILENT } = options;
  const path = base + ELECTION_FILE;
  const description = await readDescription(folder, path);
  const parsed = parseElectionFile(description.text, path);
  const problems: Issue[] = [];
  const own = await readOwnPacks(folder, base, parsed.election.rules ?? [], options.rulePacks, problems);
  if (problems.length > 0) throw new InputError(problems);
  const rulePacks = [...options.rulePacks, ...own.packs];
  const election = { ...parsed.election, rules: [...own.rules] };
  const resolved = resolveElection({ ...parsed, election }, path, rulePacks);
  const chosen = choosePacks(rulePacks, own.rules);
  const reading = await readEntries(folder, base, election, resolved, progress, problems);
  const crosswalk = await readCrosswalk(
    folder,
    election.crosswalk === undefined ? null : base + election.crosswalk,
    election.sources.map(({ id }) => id),
    problems,
  );
  const previous = base === '' ? await readPrevious(folder, election.previous, options, problems) : null;
  if (problems.length > 0) throw new InputError(problems);
  const { contests, sources } = resolved;
  return {
    election: {
      name: election.election.name,
      country: election.election.country ?? null,
      date: election.election.date ?? null,
      utcOffset: minutesOf(election.election.utcOffset),
    },
    description: { path, sha256: description.sha256, bytes: description.bytes },
    crosswalk: crosswalk?.input ?? null,
    rules: own.rules,
    ownPacks: own.files,
    lines: [...linesOfPacks(chosen).values()],
    contests,
    sources,
    ...settleReading(reading, {
      path,
      contests,
      sources,
      rulePacks: chosen,
      crosswalk: crosswalk?.crosswalk ?? null,
      areSourcesAssumed: options.areSourcesAssumed ?? false,
    }),
    previous,
    parameters: election.parameters ?? {},
  };
}

/** The data set of an earlier election. Its own predecessor is not read. */
async function readPrevious(
  folder: Folder,
  given: string | undefined,
  options: IngestOptions,
  problems: Issue[],
): Promise<Dataset | null> {
  if (given === undefined) return null;
  const earlier = `${given.replace(/^(\.\/)+/u, '').replace(/\/+$/u, '')}/`;
  if (earlier === '/' || earlier === './') {
    problems.push(newIssue({ code: 'previous-is-itself', file: ELECTION_FILE, column: 'previous' }));
    return null;
  }
  try {
    return await ingestFrom(folder, earlier, options);
  } catch (error) {
    for (const problem of asProblems(error, earlier)) problems.push(problem);
    return null;
  }
}

/** Minutes of `+03:00`. */
function minutesOf(offset: string | undefined): number | null {
  const [, sign, hours, minutes] = /^([+-])(\d\d):(\d\d)$/u.exec(offset ?? '') ?? [];
  if (sign === undefined) return null;
  return (sign === '-' ? -1 : 1) * (60 * Number(hours) + Number(minutes));
}
