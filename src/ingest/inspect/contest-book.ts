import type { Message } from '../../model/message.js';
import type { ProposedContest } from './proposed.js';
import { matchContestants } from './same-names.js';

/** A contest under which a table's own one was filed. */
export interface FiledContest {
  readonly id: string;
  /** The table's contestant ids to those of the contest. */
  readonly ids: ReadonlyMap<string, string>;
}

/** The contests of several tables: of different tables, those that have the same contestants are one. */
interface ContestBook {
  /** `table`: whatever tells tables apart. */
  readonly file: (contest: ProposedContest, table: unknown) => FiledContest;
  readonly list: () => readonly ProposedContest[];
  readonly assumed: () => readonly Message[];
}

/** Answers to a question are the same in every referendum. */
const ANSWER = /^(yes|no|for|against|да|нет|за|против|sí|si|oui|non|sim|não|tak|nie|ya|tidak|setuju)$/iu;

export function createContestBook(): ContestBook {
  const contests: { readonly contest: ProposedContest; readonly table: unknown }[] = [];
  const assumed: Message[] = [];
  const own = ({ contestants }: ProposedContest): ReadonlyMap<string, string> =>
    new Map([...contestants.keys()].map((id) => [id, id]));

  /** The contest that is meant, where exactly one of another table fits. */
  const find = (found: ProposedContest, table: unknown): FiledContest | null => {
    const others = contests.filter((known) => known.table !== table).map(({ contest }) => contest);
    const hasNames = [...found.contestants.values()].some((name) => !ANSWER.test(name));
    const fitting = others.flatMap((contest) => {
      if (found.contestants.size === 0) return [{ contest, ids: own(found) }];
      const ids = hasNames ? matchContestants(contest.contestants, found.contestants) : null;
      return ids ? [{ contest, ids }] : [];
    });
    const [only, ...more] = fitting;
    if (!only || more.length > 0) return null;
    assumed.push({ id: 'same-contest', args: { one: only.contest.name, other: found.name } });
    return { id: only.contest.id, ids: only.ids };
  };
  return {
    file(contest, table) {
      const equal = contests.find((known) => isEqual(known.contest, contest));
      if (equal) return { id: contest.id, ids: own(contest) };
      const known = find(contest, table);
      if (known) return known;
      const isTaken = (id: string): boolean => contests.some((other) => other.contest.id === id);
      let { id } = contest;
      for (let number = 2; isTaken(id); number++) id = `${contest.id}-${number}`;
      contests.push({ contest: { ...contest, id }, table });
      return { id, ids: own(contest) };
    },
    list: () => contests.map(({ contest }) => contest),
    assumed: () => assumed,
  };
}

function isEqual(one: ProposedContest, other: ProposedContest): boolean {
  return (
    one.id === other.id && JSON.stringify([...one.contestants]) === JSON.stringify([...other.contestants])
  );
}
