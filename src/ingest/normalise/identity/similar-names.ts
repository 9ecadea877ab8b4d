import { getOrAdd } from '../../../model/get-or-add.js';

interface SimilarName {
  /** Index into the names that were given. */
  readonly index: number;
  /** 0 to 1. */
  readonly similarity: number;
}

/** Finds names like another. */
type SimilarNames = (name: string) => readonly SimilarName[];

/** Pieces of names that are compared before the rest is left out: of the rarest pieces first. */
const COMPARED = 20_000;
const KEPT = 20;

/**
 * An index of different names by their pieces of three letters. A piece weighs the more, the fewer names have it, so that "region" and
 * "district" count for little: the cosine of the weighted sets of pieces, 1 for equal names. Gives at most 20
 * names of at least `least`, the most similar first, of equally similar ones the first given.
 */
export function createSimilarNames(names: readonly string[], least: number): SimilarNames {
  const holders = new Map<string, number[]>();
  const pieces = names.map(piecesOf);
  pieces.forEach((set, index) => {
    for (const piece of set) getOrAdd(holders, piece, (): number[] => []).push(index);
  });
  const weight = (piece: string): number => {
    const rarity = Math.log(1 + names.length / (1 + (holders.get(piece)?.length ?? 0)));
    return rarity * rarity;
  };
  const length = (set: ReadonlySet<string>): number =>
    [...set].reduce((sum, piece) => sum + weight(piece), 0);
  const lengths = pieces.map(length);
  const shared = new Float64Array(names.length);
  return (name) => {
    const wanted = piecesOf(name);
    const rarestFirst = [...wanted]
      .map((piece) => ({ found: holders.get(piece) ?? [], gain: weight(piece) }))
      .sort((one, other) => one.found.length - other.found.length);
    const touched: number[] = [];
    let compared = 0;
    for (const { found, gain } of rarestFirst) {
      compared += found.length;
      if (compared > COMPARED && touched.length > 0) break;
      for (const index of found) {
        if (shared[index] === 0) touched.push(index);
        shared[index] = (shared[index] ?? 0) + gain;
      }
    }
    const own = length(wanted);
    const similar: SimilarName[] = [];
    for (const index of touched) {
      const similarity = (shared[index] ?? 0) / Math.sqrt(own * (lengths[index] ?? 0));
      if (similarity >= least) similar.push({ index, similarity });
      shared[index] = 0;
    }
    return similar
      .sort((one, other) => other.similarity - one.similarity || one.index - other.index)
      .slice(0, KEPT);
  };
}

/** Pieces of three letters, the ends of words among them. Names beyond any length are compared by their beginning. */
function piecesOf(name: string): ReadonlySet<string> {
  const padded = ` ${name.slice(0, 200)} `;
  const pieces = new Set<string>();
  for (let at = 0; at + 3 <= padded.length; at++) pieces.add(padded.slice(at, at + 3));
  return pieces;
}
