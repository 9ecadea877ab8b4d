import type { Contest } from '../../model/contest.js';
import { InputError, type Issue } from '../../model/issue.js';
import type { IssueCode } from '../../model/issue-codes.js';
import { LINES } from '../../model/line.js';
import type { Source } from '../../model/source.js';
import { nearestText } from '../../stats/nearest-text.js';
import { newIssue } from '../issue-log.js';
import type { ParsedElection } from './parse.js';
import type { ElectionFile, FileEntry, SourceEntry } from './schema.js';
import { writePath } from './write-path.js';

/** An entry of the election file with what it refers to found. */
export interface ResolvedEntry {
  readonly entry: FileEntry;
  readonly source: number;
  /** -1 where the entry has no contest. */
  readonly contest: number;
  readonly published: string | null;
}

export interface ResolvedElection {
  readonly contests: readonly Contest[];
  readonly sources: readonly Source[];
  readonly entries: readonly ResolvedEntry[];
}

/** Follows every reference inside an election file. Throws an InputError naming all that lead nowhere. */
export function resolveElection(
  { election, lineOf }: ParsedElection,
  path: string,
  knownPacks: readonly string[],
): ResolvedElection {
  const problems: Issue[] = [];
  const report = (
    code: IssueCode,
    at: readonly PropertyKey[],
    got: string,
    known: Iterable<string> = [],
  ): void => {
    const args = { nearest: nearestText(got, known), known: [...known].join(', ') };
    problems.push(newIssue({ code, file: path, line: lineOf(at), column: writePath(at), got, args }));
  };
  const contests = (election.contests ?? []).map((contest, index) =>
    toContest(contest, lineOf(['contests', index, 'seats'])),
  );
  const contestIds = contests.map(({ id }) => id);
  for (const id of repeated(contestIds)) report('repeated-id', ['contests'], id);
  for (const id of repeated(election.sources.map((source) => source.id)))
    report('repeated-id', ['sources'], id);
  for (const pack of election.rules ?? []) {
    if (!knownPacks.includes(pack)) report('unknown-rule-pack', ['rules'], pack, knownPacks);
  }

  const entries = election.sources.flatMap((source, sourceIndex) =>
    source.files.map((entry, fileIndex): ResolvedEntry => {
      const at = ['sources', sourceIndex, 'files', fileIndex];
      const named = 'contest' in entry ? entry.contest : undefined;
      const hasContest = entry.holds === 'result-forms' || entry.holds === 'published-totals';
      const only = hasContest && contestIds.length === 1 ? contestIds[0] : undefined;
      const contestId = named ?? only;
      const contest = contestId === undefined ? -1 : contestIds.indexOf(contestId);
      if (contestId !== undefined && contest === -1)
        report('unknown-contest', [...at, 'contest'], contestId, contestIds);
      if (entry.holds === 'result-forms') {
        if (contestId === undefined) report('contest-needed', [...at, 'contest'], entry.path, contestIds);
        const known = contests[contest]?.contestants.map(({ id }) => id) ?? [];
        const mapped = Object.keys(entry.votes ?? entry.long?.votes ?? {});
        for (const contestant of contest === -1 ? [] : mapped) {
          if (!known.includes(contestant)) report('unknown-contestant', [...at, 'votes'], contestant, known);
        }
        const wideLines = LINES.filter((line) => entry.columns?.[line] !== undefined);
        if (entry.long && (entry.votes || wideLines.length > 0)) report('long-and-wide', at, entry.path);
        const keys = [
          ...Object.values(entry.long?.lines ?? {}),
          ...Object.values(entry.long?.votes ?? {}),
        ].map(String);
        for (const key of repeated(keys)) report('key-mapped-twice', [...at, 'long'], key);
        if (!mapsAnyNumber(entry)) report('nothing-mapped', at, entry.path);
      }
      return { entry, source: sourceIndex, contest, published: entry.published ?? source.published ?? null };
    }),
  );
  if (problems.length > 0) throw new InputError(problems);
  return { contests, sources: election.sources.map(toSource), entries };
}

const NOT_NUMBERS = new Set(['station', 'territory', 'filledBy', 'kind', 'venue', 'latitude', 'longitude']);

function mapsAnyNumber(entry: Extract<FileEntry, { holds: 'result-forms' }>): boolean {
  const wide = Object.keys(entry.columns ?? {}).some((key) => !NOT_NUMBERS.has(key));
  const mapped = { ...entry.votes, ...entry.long?.lines, ...entry.long?.votes };
  return wide || Object.keys(mapped).length > 0;
}

function toContest(given: NonNullable<ElectionFile['contests']>[number], fileLine: number | null): Contest {
  return {
    id: given.id,
    name: given.name ?? given.id,
    seats: given.seats ?? null,
    fileLine: fileLine ?? 1,
    threshold: given.threshold ?? null,
    contestants: Object.entries(given.contestants).map(([id, name]) => ({ id, name })),
  };
}

function toSource(given: SourceEntry): Source {
  const counts = given.counts ?? 'not-stated';
  return {
    id: given.id,
    name: given.name ?? given.id,
    role: given.role,
    selection: given.selection ?? (given.role === 'commission' ? 'census' : 'unknown'),
    design: given.design ?? null,
    counts: typeof counts === 'string' ? { kind: counts } : { kind: 'about', margin: counts.about },
  };
}

function repeated(ids: readonly string[]): string[] {
  return [...new Set(ids.filter((id, index) => ids.indexOf(id) !== index))];
}
