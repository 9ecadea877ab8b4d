import type { Dataset } from '../../../model/dataset.js';
import type { Message } from '../../../model/message.js';
import type { ReportedShare } from '../../../model/observation.js';
import type { Electorate } from './electorate.js';
import { type ShareBase, shareBase } from './share-base.js';
import { electorateAt } from './territory-electorate.js';

/** What a gap between two percentages is worth, and what is to be said of it. */
interface GapVotes {
  /** Null where it is not known of what the percentages are, or how many that is. */
  readonly votes: number | null;
  readonly notes: readonly Message[];
}

/**
 * The votes that a gap of `points` percentage points is worth, `least` of them after both ranges: of the registered voters for turnout, of the
 * ballots for shares of votes. Where it is not known of what the two are percentages, the number is given as a condition and never as the
 * votes at stake.
 */
export function votesOfShares(
  dataset: Dataset,
  pair: readonly [ReportedShare, ReportedShare],
  points: number,
  least: number,
): GapVotes {
  const [share] = pair;
  const base = shareBase(share);
  const electorate = electorateAt(dataset, share);
  const warnings = [
    ...partOfOne(dataset, pair),
    ...baseWarnings(share, base),
    ...(electorate ? otherReadings(dataset, pair, base, electorate) : []),
  ];
  if (base === 'other') return { votes: null, notes: warnings };
  if (!electorate) return { votes: null, notes: [...warnings, { id: 'votes-not-known', args: {} }] };
  const whole = base === 'ballots' ? electorate.ballots : electorate.registered;
  const of = whole ?? electorate.registered;
  const { source, contest, forms, missing } = electorate;
  const args = {
    source,
    contest: dataset.contests.length > 1 ? contest : null,
    forms,
    missing,
    whole: of,
    votes: Math.round((points * of) / 100),
    least: Math.round((least * of) / 100),
  };
  if (base === 'unknown') return { votes: null, notes: [...warnings, { id: 'votes-if-of-register', args }] };
  if (whole === null) return { votes: null, notes: [...warnings, { id: 'votes-at-most', args }] };
  const id = base === 'ballots' ? 'votes-of-ballots' : 'votes-of-register';
  return { votes: args.votes, notes: [...warnings, { id, args }] };
}

/** Whether one of the two is the other once it is taken for a part of 1 and not of 100. */
function partOfOne({ sources }: Dataset, pair: readonly [ReportedShare, ReportedShare]): Message[] {
  return [pair, pair.toReversed()].flatMap(([one, other]) => {
    if (!one || !other || one.percent > 1 || 100 * one.low > other.high || 100 * one.high < other.low)
      return [];
    const source = sources[one.source]?.id ?? '';
    return [{ id: 'part-of-one', args: { source, text: one.text, percent: tidy(100 * one.percent) } }];
  });
}

/** Takes away what binary fractions add: 100 × 0.57 is 57. */
function tidy(points: number): number {
  return Number(points.toFixed(9));
}

/** What the words leave open. */
function baseWarnings({ quantity, contestant }: ReportedShare, base: ShareBase): Message[] {
  if (base === 'unknown') return [{ id: 'quantity-unknown', args: {} }];
  if (base === 'register') return contestant === null ? [{ id: 'turnout-of-what', args: {} }] : [];
  if (base === 'ballots') return [{ id: 'share-of-what', args: {} }];
  return [{ id: 'whole-unknown', args: { quantity } }];
}

/** Whether the two agree once one of them is taken for something else that the official numbers let compute. */
function otherReadings(
  { sources }: Dataset,
  pair: readonly [ReportedShare, ReportedShare],
  base: ShareBase,
  { registered, ballots, missing }: Electorate,
): Message[] {
  if (ballots === null || missing > 0 || base === 'other' || base === 'register') return [];
  const turnout = (100 * ballots) / registered;
  const name = ({ source }: ReportedShare): string => sources[source]?.id ?? '';
  const rounded = Math.round(10 * turnout) / 10;
  const [one, other] = pair;
  const ways = [
    [one, other],
    [other, one],
  ] as const;
  const fits = ways.find(
    ([ofBallots, ofRegister]) =>
      (ofBallots.low * turnout) / 100 <= ofRegister.high &&
      (ofBallots.high * turnout) / 100 >= ofRegister.low,
  );
  if (fits) {
    const [ofBallots, ofRegister] = fits;
    return [
      {
        id: 'fits-other-whole',
        args: {
          source: name(ofBallots),
          text: ofBallots.text,
          other: ofRegister.text,
          turnout: rounded,
          product: Math.round((ofBallots.percent * turnout) / 10) / 10,
        },
      },
    ];
  }
  const isTurnout =
    base === 'unknown' ? pair.find(({ low, high }) => low <= turnout && turnout <= high) : undefined;
  if (!isTurnout) return [];
  return [{ id: 'is-turnout', args: { source: name(isTurnout), text: isTurnout.text, turnout: rounded } }];
}
