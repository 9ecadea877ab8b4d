import { hartiganDip } from './hartigan-dip.js';

const WORDS = 4_294_967_296;

/** Values beyond which √n · dip is taken for that of so many: in simulations its median and 90 % point then change by less than 1 %. */
const MOST_VALUES = 5000;

interface Options {
  readonly replicates: number;
  /** Random words of 32 bits. */
  readonly word: () => number;
}

/**
 * How likely n independent values of a uniform distribution, the unimodal one with the largest dips as n grows, have a dip as large:
 * simulated, p = (hits + 1) / (replicates + 1). Above 5,000 values √n · dip is held against samples of 5,000. **Assumes independent values
 * with a continuous distribution: rounded or repeated values have dips of their own.** Throws a RangeError for n below 1.
 * Sources: J. A. Hartigan, P. M. Hartigan, Ann. Statist. 13 (1985) 70–84; B. Phipson, G. K. Smyth, Statist. Appl. Genet. Mol. Biol.
 * 9 (2010) 39.
 */
export function dipPValue(dip: number, n: number, { replicates, word }: Options): number {
  if (!(n >= 1)) throw new RangeError(`expected at least one value, got ${n}`);
  const size = Math.min(n, MOST_VALUES);
  const limit = dip * Math.sqrt(n / size) * (1 - 1e-12);
  const values = new Float64Array(size);
  let hits = 0;
  for (let replicate = 0; replicate < replicates; replicate++) {
    // The times of a Poisson process are, up to a factor, ordered uniform values.
    let time = 0;
    for (let at = 0; at < size; at++) {
      time -= Math.log((word() + 0.5) / WORDS);
      values[at] = time;
    }
    if (hartiganDip(values) >= limit) hits++;
  }
  return (hits + 1) / (replicates + 1);
}
