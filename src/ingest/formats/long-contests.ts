import type { Message } from '../../model/message.js';
import type { CollectedKeys } from '../inspect/collect-keys.js';
import type { PlacedColumn, ProposedFile, ProposedSource, UnplacedEntry } from '../inspect/proposed.js';
import { uniqueIds } from '../inspect/slug.js';

/** A long table of several contests, one row per station, contest and contestant. */
interface LongLayout {
  readonly source: ProposedSource;
  readonly station: string;
  readonly territory: readonly string[];
  /** Columns that name the contest, the contestant, and the party where names alone are not enough. */
  readonly contest: readonly string[];
  readonly contestant: string;
  readonly party: string | null;
  readonly value: string;
  readonly parts: string | null;
  /** Conditions that hold for every contest. */
  readonly where: Readonly<Record<string, string>>;
  /** Whether a first column of the contest names something that is no contest: registered voters, ballots cast. */
  readonly isLine: (contest: string) => 'registered' | 'turnout' | null;
  /** Whether a contestant is none: over votes, totals. */
  readonly isNobody: (contestant: string) => boolean;
}

interface LongContests {
  readonly files: readonly ProposedFile[];
  readonly assumed: readonly Message[];
  readonly ambiguous: readonly Message[];
}

/** Contests that are proposed; a state's local contests go into the thousands. */
const MOST_CONTESTS = 60;

/** Divides a long table into contests, those with the most rows first. `keys`: contest columns, party, contestant. */
export function longContests(keys: CollectedKeys | undefined, layout: LongLayout): LongContests {
  if (!keys) return { files: [], assumed: [], ambiguous: [{ id: 'keys-not-known', args: {} }] };
  const { contests, lines } = group(keys, layout);
  const kept = [...contests.values()].sort((left, right) => right.rows - left.rows).slice(0, MOST_CONTESTS);
  const names = kept.map(({ parts }) => nameOf(parts));
  const ids = uniqueIds(names, 'contest');
  const ambiguous: Message[] = keys.isCapped ? [{ id: 'keys-not-known', args: {} }] : [];
  const assumed: Message[] = [];
  if (contests.size > kept.length) {
    ambiguous.push({ id: 'contests-left-out', args: { kept: kept.length, all: contests.size } });
  }
  const files = kept.flatMap((contest) => {
    const name = nameOf(contest.parts);
    const proposed = contestFile(ids.get(name) ?? name, name, contest, layout, ambiguous);
    return [proposed, ...linesFile(proposed, lines, layout)];
  });
  if (lines.size > 0)
    assumed.push({ id: 'lines-of-all-contests', args: { lines: [...lines.values()].join(', ') } });
  return { files, assumed, ambiguous };
}

interface Contest {
  readonly parts: readonly string[];
  rows: number;
  /** Contestant to parties. */
  readonly contestants: Map<string, Set<string>>;
}

function group({ tuples }: CollectedKeys, { contest, party, isLine, isNobody }: LongLayout) {
  const contests = new Map<string, Contest>();
  const lines = new Map<'registered' | 'turnout', string>();
  for (const { texts, rows } of tuples) {
    const parts = texts.slice(0, contest.length);
    const line = isLine(parts[0] ?? '');
    if (line !== null) {
      if (!lines.has(line)) lines.set(line, parts[0] ?? '');
      continue;
    }
    const contestant = texts.at(-1) ?? '';
    if ((parts[0] ?? '') === '' || contestant === '' || isNobody(contestant)) continue;
    const key = JSON.stringify(parts);
    const known = contests.get(key) ?? { parts, rows: 0, contestants: new Map<string, Set<string>>() };
    contests.set(key, known);
    known.rows += rows;
    const parties = known.contestants.get(contestant) ?? new Set<string>();
    parties.add(party === null ? '' : (texts[contest.length] ?? ''));
    known.contestants.set(contestant, parties);
  }
  return { contests, lines };
}

function nameOf(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(', ');
}

function contestFile(
  id: string,
  name: string,
  { parts, contestants }: Contest,
  layout: LongLayout,
  ambiguous: Message[],
): ProposedFile {
  const { party, contestant, contest } = layout;
  // One candidate on the lines of several parties: the names alone would be one key for two numbers.
  const needsParty = [...contestants.values()].some((parties) => parties.size > 1);
  const isClear = !needsParty || [...contestants.values()].every((parties) => !parties.has(''));
  if (!isClear) ambiguous.push({ id: 'contestants-not-told-apart', args: { contest: name } });
  const keys = [...contestants].flatMap(([person, parties]) =>
    needsParty && party !== null && isClear
      ? [...parties].map((of) => ({ key: `${of} / ${person}`, called: `${person} (${of})` }))
      : [{ key: person, called: person }],
  );
  const ids = uniqueIds(
    keys.map(({ called }) => called),
    'contestant',
  );
  const idOf = (called: string): string => ids.get(called) ?? called;
  const key = needsParty && party !== null && isClear ? [party, contestant] : contestant;
  return {
    source: layout.source,
    contest: { id, name, contestants: new Map(keys.map(({ called }) => [idOf(called), called])) },
    entry: {
      ...base(layout, Object.fromEntries(contest.map((column, index) => [column, parts[index] ?? '']))),
      long: {
        key,
        value: layout.value,
        ...(layout.parts === null ? {} : { parts: layout.parts }),
        votes: Object.fromEntries(keys.map(({ key: text, called }) => [idOf(called), text])),
      },
    },
    placed: placedOf(layout, [key].flat()),
  };
}

/** Registered voters and ballots cast belong to the station, not to one contest: every contest gets them. */
function linesFile(
  { contest, source }: ProposedFile,
  lines: ReadonlyMap<'registered' | 'turnout', string>,
  layout: LongLayout,
): ProposedFile[] {
  const [key] = layout.contest;
  if (lines.size === 0 || contest === null || key === undefined) return [];
  return [
    {
      source,
      contest,
      entry: {
        ...base(layout, {}),
        long: {
          key,
          value: layout.value,
          ...(layout.parts === null ? {} : { parts: layout.parts }),
          lines: Object.fromEntries(lines),
        },
      },
      placed: placedOf(layout, [key]),
    },
  ];
}

function base(
  layout: LongLayout,
  where: Readonly<Record<string, string>>,
): Omit<UnplacedEntry & { holds: 'result-forms' }, 'long'> {
  const all = { ...layout.where, ...where };
  return {
    holds: 'result-forms',
    ...(Object.keys(all).length > 0 ? { where: all } : {}),
    columns: {
      station: layout.station,
      ...(layout.territory.length > 0 ? { territory: [...layout.territory] } : {}),
    },
  };
}

function placedOf(layout: LongLayout, key: readonly string[]): PlacedColumn[] {
  const why = { id: 'by-format', args: {} };
  const at = (column: string, place: string): PlacedColumn => ({ column, key: place, sure: 1, why });
  return [
    at(layout.station, 'station'),
    ...layout.territory.map((column) => at(column, 'territory')),
    ...[...Object.keys(layout.where), ...layout.contest].map((column) => at(column, 'where')),
    ...key.map((column) => at(column, 'long.key')),
    at(layout.value, 'long.value'),
    ...(layout.parts === null ? [] : [at(layout.parts, 'long.parts')]),
  ];
}
