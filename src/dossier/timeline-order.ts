import type { TimelineEntry } from '../model/dossier.js';
import { type Moment, whenOf } from './written-moment.js';

/** An event with its moment as far as the source states it. */
export interface Dated extends Omit<TimelineEntry, 'when'> {
  readonly moment: Moment | null;
  readonly until: Moment | null;
  /** As the source writes it, where that could not be read. */
  readonly unread: string | null;
  readonly isVoting: boolean;
}

/** After every second of a day. */
const END_OF_VOTING = 100_000;
const PUBLISHED_THAT_DAY = 200_000;

/**
 * Events in the order of time. **What was seen or counted at the station without a date is put on `votingDay`; where that is not known, before
 * everything dated, because a publication of results follows the vote.** Of one day what has no hour comes behind what has one, and a publication
 * without an hour behind the voting. Publications without a date come last. Of equal moments the order given stays.
 */
export function inOrderOfTime(events: readonly Dated[], votingDay: number | null): readonly TimelineEntry[] {
  const dayOf = ({ moment, isVoting }: Dated): number =>
    moment?.day ?? (isVoting ? (votingDay ?? Number.NEGATIVE_INFINITY) : Number.POSITIVE_INFINITY);
  const secondOf = ({ moment, isVoting }: Dated): number =>
    moment?.second ?? (isVoting ? END_OF_VOTING : PUBLISHED_THAT_DAY);
  return [...events]
    .sort((one, other) => compare(dayOf(one), dayOf(other)) || secondOf(one) - secondOf(other))
    .map(({ moment, until, unread, isVoting, ...entry }) => ({
      ...entry,
      when: { ...whenOf(moment ?? { day: null, second: null }, until, isVoting), unread },
    }));
}

/** Also of infinite numbers, whose difference is none. */
function compare(one: number, other: number): number {
  return one === other ? 0 : one < other ? -1 : 1;
}

/** The day of the vote: the election's, unless what is dated shows that people voted on several. */
export function votingDayOf(events: readonly Dated[], electionDay: number | null): number | null {
  const days = new Set(
    events.flatMap(({ event, moment, until }) =>
      event.kind === 'reading' || event.kind === 'count'
        ? [moment, until].flatMap((one) => one?.day ?? [])
        : [],
    ),
  );
  return days.size > 1 ? null : electionDay;
}
