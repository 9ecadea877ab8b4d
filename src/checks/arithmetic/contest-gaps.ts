import type { BallotNumber, ContestBallots } from './contest-ballots.js';

export const QUANTITIES = ['issued', 'found'] as const;
export type Quantity = (typeof QUANTITIES)[number];

/** How many ballots two contests of a station may differ by beyond what their registers explain. */
export type Tolerated = Readonly<Record<Quantity, number>>;

/** Two contests of one station whose ballots differ by more than their voters can explain. */
export interface ContestGap {
  readonly quantity: Quantity;
  readonly more: ContestBallots;
  readonly fewer: ContestBallots;
  /** Voters who may vote in the contest with more ballots only; null where a register is not known, which counts as none. */
  readonly extraVoters: number | null;
  /** Ballots beyond the extra voters. */
  readonly unexplained: number;
}

/**
 * Every two contests that differ too much, largest first. **Assumption: whoever may vote in the contest with the shorter register
 * may vote in the other too, and each voter receives one ballot of each contest.** Then ballots of the wider contest are
 * no fewer, and more by at most the voters that only its register holds.
 */
export function contestGaps(
  contests: readonly ContestBallots[],
  tolerated: Tolerated,
): readonly ContestGap[] {
  const gaps = QUANTITIES.flatMap((quantity) =>
    contests.flatMap((one, index) =>
      contests.slice(index + 1).flatMap((other) => gapOf(quantity, one, other) ?? []),
    ),
  );
  return gaps
    .filter(({ quantity, unexplained }) => unexplained > tolerated[quantity])
    .sort((left, right) => right.unexplained - left.unexplained);
}

/** Numbers of a quantity that two contests or more have. */
export function comparableNumbers(contests: readonly ContestBallots[]): readonly BallotNumber[] {
  return QUANTITIES.flatMap((quantity) => {
    const numbers = contests.flatMap((contest) => contest[quantity] ?? []);
    return numbers.length > 1 ? numbers : [];
  });
}

function gapOf(quantity: Quantity, one: ContestBallots, other: ContestBallots): ContestGap | null {
  const here = one[quantity]?.number.value ?? null;
  const there = other[quantity]?.number.value ?? null;
  if (here === null || there === null || here === there) return null;
  const [more, fewer] = here > there ? [one, other] : [other, one];
  const extraVoters =
    more.registered && fewer.registered ? more.registered.value - fewer.registered.value : null;
  const gap = Math.abs(here - there);
  return { quantity, more, fewer, extraVoters, unexplained: gap - Math.max(0, extraVoters ?? 0) };
}
