import type { Contest } from '../../model/contest.js';
import { InputError } from '../../model/issue.js';
import type { IssueCode } from '../../model/issue-codes.js';
import { isStandardLine, LINES } from '../../model/line.js';
import type { Source } from '../../model/source.js';
import { choosePacks } from '../../rules/choose-packs.js';
import { linesOfPacks } from '../../rules/lines-of-packs.js';
import type { RulePack } from '../../rules/pack.js';
import { nearestText } from '../../stats/nearest-text.js';
import { newIssue } from '../issue-log.js';
import { createProblemList } from '../problem-list.js';
import { reportMappedTotals } from './mapped-totals.js';
import type { ParsedElection } from './parse.js';
import type { ElectionFile, FileEntry, SourceEntry } from './schema.js';
import { staysBelow, staysBelowOrBeside } from './stays-below.js';
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

/** What is about a contest: the only one there is, where the entry names none. */
const OF_A_CONTEST: readonly FileEntry['holds'][] = ['result-forms', 'published-totals', 'ballot-orders'];

/** Follows every reference inside an election file. Throws an InputError naming those that lead nowhere, or out of its folder. */
export function resolveElection(
  { election, lineOf }: ParsedElection,
  path: string,
  packs: readonly RulePack[],
): ResolvedElection {
  const problems = createProblemList();
  const report = (
    code: IssueCode,
    at: readonly PropertyKey[],
    got: string,
    known: readonly string[] = [],
  ): void =>
    problems.add(code, () => {
      const args = { nearest: nearestText(got, known), known: listed(known) };
      return newIssue({ code, file: path, line: lineOf(at), column: writePath(at), got, args });
    });
  const contests = (election.contests ?? []).map((contest, index) =>
    toContest(contest, lineOf(['contests', index, 'seats'])),
  );
  const contestIds = contests.map(({ id }) => id);
  for (const id of repeated(contestIds)) report('repeated-id', ['contests'], id);
  for (const id of repeated(election.sources.map((source) => source.id)))
    report('repeated-id', ['sources'], id);
  election.sources.forEach(({ revises, role }, index) => {
    const above = election.sources.slice(0, index).filter((source) => source.role === role);
    const known = above.map(({ id }) => id);
    if (revises !== undefined && !known.includes(revises))
      report('unknown-revised-source', ['sources', index, 'revises'], revises, known);
  });
  const packIds = packs.map(({ id }) => id);
  for (const pack of election.rules ?? []) {
    if (!packIds.includes(pack)) report('unknown-rule-pack', ['rules'], pack, packIds);
  }
  const packLines = linesOfPacks(choosePacks(packs, election.rules ?? []));

  if (election.crosswalk !== undefined && !staysBelow(election.crosswalk))
    report('path-leaves-folder', ['crosswalk'], election.crosswalk);
  if (election.previous !== undefined && !staysBelowOrBeside(election.previous))
    report('previous-too-far', ['previous'], election.previous);

  const entries = election.sources.flatMap((source, sourceIndex) =>
    source.files.map((entry, fileIndex): ResolvedEntry => {
      const at = ['sources', sourceIndex, 'files', fileIndex];
      if (!staysBelow(entry.path)) report('path-leaves-folder', [...at, 'path'], entry.path);
      const named = 'contest' in entry ? entry.contest : undefined;
      const hasContest = OF_A_CONTEST.includes(entry.holds);
      const only = hasContest && contestIds.length === 1 ? contestIds[0] : undefined;
      const contestId = named ?? only;
      const contest = contestId === undefined ? -1 : contestIds.indexOf(contestId);
      if (contestId !== undefined && contest === -1)
        report('unknown-contest', [...at, 'contest'], contestId, contestIds);
      if (entry.holds === 'result-forms') {
        if (contestId === undefined) report('contest-needed', [...at, 'contest'], entry.path, contestIds);
        const known = contests[contest]?.contestants.map(({ id }) => id) ?? [];
        const isKnown = new Set(known);
        const mapped = Object.keys(entry.votes ?? entry.long?.votes ?? {});
        for (const contestant of contest === -1 ? [] : mapped) {
          if (!isKnown.has(contestant)) report('unknown-contestant', [...at, 'votes'], contestant, known);
        }
        for (const line of Object.keys(entry.lines ?? {})) {
          if (isStandardLine(line)) report('line-is-standard', [...at, 'lines', line], line);
          else if (!packLines.has(line))
            report('unknown-line', [...at, 'lines', line], line, [...packLines.keys()]);
        }
        for (const line of Object.keys(entry.long?.lines ?? {})) {
          if (isStandardLine(line) || packLines.has(line)) continue;
          report('unknown-line', [...at, 'long', 'lines', line], line, [...LINES, ...packLines.keys()]);
        }
        const wideLines = LINES.filter((line) => entry.columns?.[line] !== undefined);
        if (entry.long && (entry.votes || entry.lines || wideLines.length > 0))
          report('long-and-wide', at, entry.path);
        const keys = [
          ...Object.values(entry.long?.lines ?? {}),
          ...Object.values(entry.long?.votes ?? {}),
        ].map(String);
        for (const key of repeated(keys)) report('key-mapped-twice', [...at, 'long'], key);
        if (!mapsAnyNumber(entry)) report('nothing-mapped', at, entry.path);
      }
      if (entry.holds === 'published-totals') {
        const about = contestId === undefined ? undefined : (contests[contest] ?? null);
        reportMappedTotals(entry, about, contestIds, packLines, (code, step, got, known) =>
          report(code, [...at, ...step], got, known),
        );
      }
      return { entry, source: sourceIndex, contest, published: entry.published ?? source.published ?? null };
    }),
  );
  const found = problems.all();
  if (found.length > 0) throw new InputError(found);
  return { contests, sources: election.sources.map(toSource), entries };
}

/** Names of what there is that one message lists. */
const NAMES_LISTED = 100;

const NOT_NUMBERS = new Set([
  'station',
  'territory',
  'filledBy',
  'kind',
  'venue',
  'latitude',
  'longitude',
  'counting',
]);

function mapsAnyNumber(entry: Extract<FileEntry, { holds: 'result-forms' }>): boolean {
  const wide = Object.keys(entry.columns ?? {}).some((key) => !NOT_NUMBERS.has(key));
  const mapped = { ...entry.lines, ...entry.votes, ...entry.long?.lines, ...entry.long?.votes };
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
    ...(given.revises === undefined ? {} : { revises: given.revises }),
  };
}

function repeated(ids: readonly string[]): string[] {
  const seen = new Set<string>();
  return [...new Set(ids.filter((id) => seen.has(id) || !seen.add(id)))];
}

/** Names one after the other, cut where they are very many. */
function listed(names: readonly string[]): string {
  const text = names.slice(0, NAMES_LISTED).join(', ');
  return names.length > NAMES_LISTED ? `${text}, …` : text;
}
