import { linesOf } from './lines.js';

type Chunks = AsyncIterable<Uint8Array | string> | Iterable<Uint8Array | string>;

/** The same line of two texts; null where one has ended. */
export interface PairOfLines {
  /** From 1. */
  readonly line: number;
  readonly recorded: Uint8Array | null;
  readonly derived: Uint8Array | null;
  readonly isEqual: boolean;
}

/** Two texts line by line, up to the end of the longer one. */
export async function* pairsOfLines(recorded: Chunks, derived: Chunks): AsyncGenerator<PairOfLines> {
  const one = linesOf(recorded);
  const other = linesOf(derived);
  try {
    for (let line = 1; ; line++) {
      const left = await one.next();
      const right = await other.next();
      if (left.done && right.done) return;
      const pair = { recorded: left.done ? null : left.value, derived: right.done ? null : right.value };
      yield { line, ...pair, isEqual: areEqual(pair.recorded, pair.derived) };
    }
  } finally {
    await one.return(undefined);
    await other.return(undefined);
  }
}

function areEqual(one: Uint8Array | null, other: Uint8Array | null): boolean {
  if (one === null || other === null || one.length !== other.length) return false;
  for (let at = 0; at < one.length; at++) if (one[at] !== other[at]) return false;
  return true;
}
