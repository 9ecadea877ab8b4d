import type { Dataset, Withheld } from '../model/dataset.js';
import { InputError, type Issue } from '../model/issue.js';
import type { Edition } from '../model/manifest.js';
import type { Part } from '../model/part.js';
import { choosePacks } from '../rules/choose-packs.js';
import { linesOfPacks } from '../rules/lines-of-packs.js';
import type { RulePack } from '../rules/pack.js';
import { ELECTION_FILE } from './election/election-file.js';
import { publicElection } from './election/public-election.js';
import { newIssue } from './issue-log.js';
import { earlierFolder, openElection } from './open-election.js';
import { partProblems } from './part-of-election.js';
import { partOfTables } from './part-of-table.js';
import { asProblems } from './problems.js';
import type { Folder } from './read/folder.js';
import { readCrosswalk } from './read-crosswalk.js';
import { readEntries } from './read-entries.js';
import type { Progress } from './read-file.js';
import { settleReading } from './settle-reading.js';
import { NothingPublic, withheldFiles, withWithheld } from './withheld-files.js';

export interface IngestOptions {
  /** The rule packs there are. */
  readonly rulePacks: readonly RulePack[];
  readonly progress?: Progress;
  /** Whether who filled the files in is only assumed: then no row is quoted beyond the columns that are asked for. */
  readonly areSourcesAssumed?: boolean;
  /** Only the rows of this part are used, also of an earlier election. Throws an InputError where there are none. */
  readonly part?: Part | null;
  /** For the public edition what nobody consented to publish is not read at all. */
  readonly edition?: Edition;
}

const SILENT: Progress = { expect() {}, bytes() {}, rows() {} };

/**
 * Reads a folder's `election.yaml` and every file it names. What can be used becomes a Dataset with its issues; where
 * something cannot be used at all, an InputError names every such problem of every file.
 */
export async function ingest(folder: Folder, options: IngestOptions): Promise<Dataset> {
  return ingestFrom(folder, '', options).catch((error: unknown) => {
    if (!(error instanceof NothingPublic)) throw error;
    throw new InputError([newIssue({ code: 'nothing-public', file: ELECTION_FILE })]);
  });
}

/** `base`: path of the data set below the folder, empty or ending in a slash. */
async function ingestFrom(folder: Folder, base: string, options: IngestOptions): Promise<Dataset> {
  const { progress = SILENT, part = null } = options;
  const opened = await openElection(folder, base, options.rulePacks);
  const { path, sha256, bytes, election: whole, ownPacks, rulePacks } = opened;
  const { election, left } =
    options.edition === 'public' ? publicElection(whole) : { election: whole, left: null };
  if (left && election.sources.length === 0) throw new NothingPublic(left);
  const problems: Issue[] = [];
  if (part && base === '') problems.push(...partProblems(whole, part.column, path));
  if (problems.length > 0) throw new InputError(problems);
  const resolved = opened.resolve(election);
  const chosen = choosePacks(rulePacks, ownPacks.rules);
  const reading = await readEntries(
    folder,
    base,
    whole,
    resolved,
    { progress, part: part && partOfTables(part) },
    problems,
  );
  const isEmptyPart = part && base === '' && problems.length === 0;
  if (isEmptyPart && !reading.tables.some(({ rowsOfTable }) => rowsOfTable.ofPart > 0)) {
    problems.push(newIssue({ code: 'no-such-part', file: path, column: part.column, got: part.value }));
  }
  const crosswalk = await readCrosswalk(
    folder,
    election.crosswalk === undefined ? null : base + election.crosswalk,
    election.sources.map(({ id }) => id),
    problems,
  );
  const earlier = base === '' ? await readPrevious(folder, election.previous, options, problems) : NO_EARLIER;
  if (problems.length > 0) throw new InputError(problems);
  const { contests, sources } = resolved;
  return {
    election: {
      name: part ? `${election.election.name}: ${part.value}` : election.election.name,
      country: election.election.country ?? null,
      date: election.election.date ?? null,
      utcOffset: minutesOf(election.election.utcOffset),
    },
    ...(part ? { part } : {}),
    description: { path, sha256, bytes },
    crosswalk: crosswalk?.input ?? null,
    rules: ownPacks.rules,
    ownPacks: ownPacks.files,
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
    previous: earlier.previous,
    parameters: election.parameters ?? {},
    ...(left ? { withheld: withWithheld(await withheldFiles(folder, base, left), earlier.withheld) } : {}),
  };
}

/** An earlier election as far as it is read. */
interface Earlier {
  readonly previous: Dataset | null;
  /** Its files where all of them are left out. */
  readonly withheld: Withheld | null;
}

const NO_EARLIER: Earlier = { previous: null, withheld: null };

/** The data set of an earlier election. Its own predecessor is not read. */
async function readPrevious(
  folder: Folder,
  given: string | undefined,
  options: IngestOptions,
  problems: Issue[],
): Promise<Earlier> {
  if (given === undefined) return NO_EARLIER;
  const earlier = earlierFolder(given);
  if (earlier === '/' || earlier === './') {
    problems.push(newIssue({ code: 'previous-is-itself', file: ELECTION_FILE, column: 'previous' }));
    return NO_EARLIER;
  }
  try {
    return { ...NO_EARLIER, previous: await ingestFrom(folder, earlier, options) };
  } catch (error) {
    // What is all by observers is left out whole.
    if (error instanceof NothingPublic) {
      return { ...NO_EARLIER, withheld: await withheldFiles(folder, earlier, error.left) };
    }
    problems.push(...asProblems(error, earlier));
    return NO_EARLIER;
  }
}

/** Minutes of `+03:00`. */
function minutesOf(offset: string | undefined): number | null {
  const [, sign, hours, minutes] = /^([+-])(\d\d):(\d\d)$/u.exec(offset ?? '') ?? [];
  if (sign === undefined) return null;
  return (sign === '-' ? -1 : 1) * (60 * Number(hours) + Number(minutes));
}
