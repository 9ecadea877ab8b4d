import type { Dataset } from '../../model/dataset.js';
import type { Cell } from '../../model/finding.js';
import type { Message } from '../../model/message.js';
import type { FindingDraft } from '../check.js';
import { distinctPlaces, formFigure, stationSubject } from '../figures.js';
import type { BallotNumber, ContestBallots } from './contest-ballots.js';
import { type ContestGap, comparableNumbers, QUANTITIES, type Tolerated } from './contest-gaps.js';

export const CONTEST_EXPLANATIONS = [
  'ballot-declined',
  'ballot-kept',
  'another-box',
  'other-voters',
  'another-day',
  'copying-slip',
] as const;

/**
 * One finding about a station: the two contests that differ most, with the numbers of all its contests beside them. The votes at
 * stake are the ballots that the voters of the longer register do not explain.
 */
export function contestGapFinding(
  dataset: Dataset,
  station: number,
  contests: readonly ContestBallots[],
  gaps: readonly ContestGap[],
  largest: ContestGap,
  tolerated: Tolerated,
): FindingDraft {
  const { quantity, more, fewer, extraVoters, unexplained } = largest;
  const actual = numberOf(more, largest);
  const expected = numberOf(fewer, largest);
  return {
    relation: null,
    subject: stationSubject(dataset, station),
    contest: dataset.contests[more.contest]?.id ?? null,
    message: {
      id: messageId(extraVoters),
      args: {
        quantity,
        more: nameOf(dataset, more),
        fewer: nameOf(dataset, fewer),
        voters: Math.abs(extraVoters ?? 0),
        unexplained,
        tolerated: tolerated[quantity],
      },
    },
    expected: formFigure(dataset, expected.measure, expected.number),
    actual: formFigure(dataset, actual.measure, actual.number),
    difference: actual.number.value - expected.number.value,
    unit: 'ballots',
    votesAtStake: unexplained,
    method: 'exact',
    n: comparableNumbers(contests).length,
    test: null,
    direction: null,
    cells: differingCells(more, fewer),
    notes: [
      ...contests.map((contest) => contestNote(dataset, contest)),
      ...(gaps.length > 1 ? [{ id: 'further-gaps', args: { count: gaps.length - 1 } }] : []),
      ...(dataset.election.date === null ? [{ id: 'day-assumed', args: {} }] : []),
    ],
    innocent: [...CONTEST_EXPLANATIONS],
    provenance: distinctPlaces(
      contests.flatMap(({ registered, issued, found }) =>
        [registered, issued?.number, found?.number].flatMap((number) => number?.places ?? []),
      ),
    ),
  };
}

function messageId(extraVoters: number | null): string {
  if (extraVoters === null) return 'register-unknown';
  if (extraVoters === 0) return 'same-register';
  return extraVoters < 0 ? 'shorter-register' : 'longer-register';
}

function numberOf(contest: ContestBallots, { quantity }: ContestGap): BallotNumber {
  const number = contest[quantity];
  if (!number) throw new Error('expected a contest with the number that differs');
  return number;
}

/** What differs between the two contests; `actual` is the contest with more. */
function differingCells(more: ContestBallots, fewer: ContestBallots): Cell[] {
  const ballots = QUANTITIES.flatMap((quantity): Cell[] => {
    const here = more[quantity];
    const there = fewer[quantity];
    if (!here || !there) return [];
    return [{ measure: here.measure, expected: there.number.value, actual: here.number.value }];
  });
  const registered: Cell[] =
    more.registered && fewer.registered
      ? [
          {
            measure: { kind: 'line', line: 'registered' },
            expected: fewer.registered.value,
            actual: more.registered.value,
          },
        ]
      : [];
  return [...registered, ...ballots].filter(({ expected, actual }) => expected !== actual);
}

function contestNote(dataset: Dataset, contest: ContestBallots): Message {
  const { registered, issued, found } = contest;
  return {
    id: 'numbers-of-contest',
    args: {
      contest: nameOf(dataset, contest),
      registered: registered?.value ?? null,
      issued: issued?.number.value ?? null,
      found: found?.number.value ?? null,
    },
  };
}

function nameOf({ contests }: Dataset, { contest }: ContestBallots): string {
  return contests[contest]?.name ?? '';
}
