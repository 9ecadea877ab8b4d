import type { RegisterPair } from './register-pairs.js';

/** A station's register beside what its neighbours' registers did. */
export interface ComparedRegister {
  readonly pair: RegisterPair;
  /** What the median register among the others became: `after` for every `before`. */
  readonly typical: { readonly before: number; readonly after: number };
  readonly others: number;
}

/**
 * The change of each station's register beside the median change of the others, itself left out. Of an even number of others, anything
 * between the two in the middle may be the median: what is nearest to the station is taken, so that the median is a fraction of two whole
 * numbers.
 */
export function withTypicalChange(pairs: readonly RegisterPair[]): ComparedRegister[] {
  const ordered = [...pairs].sort(
    (left, right) =>
      left.now.value * right.before.value - right.now.value * left.before.value ||
      left.station - right.station,
  );
  const others = ordered.length - 1;
  return ordered.map((pair, rank) => {
    const other = (index: number): RegisterPair | undefined => ordered[index < rank ? index : index + 1];
    const lower = Math.floor((others - 1) / 2);
    const upper = Math.floor(others / 2);
    const between = lower < rank && rank <= upper;
    const middle = between ? pair : other(rank <= lower ? lower : upper);
    return {
      pair,
      typical: { before: middle?.before.value ?? 1, after: middle?.now.value ?? 1 },
      others,
    };
  });
}
