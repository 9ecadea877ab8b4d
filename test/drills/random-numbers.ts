/** Random numbers of the distributions that the drills need, from a seed. */
export interface RandomNumbers {
  /** Between 0 and 1, neither included. */
  readonly uniform: () => number;
  readonly gamma: (shape: number) => number;
  readonly poisson: (mean: number) => number;
  readonly binomial: (trials: number, share: number) => number;
}

/** Mulberry32 (T. Ettinger 2017) underneath; gamma after G. Marsaglia, W. W. Tsang, ACM TOMS 26 (2000) 363–372. */
export function randomNumbers(seed: number): RandomNumbers {
  let state = seed >>> 0;
  const uniform = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (((mixed ^ (mixed >>> 14)) >>> 0) + 0.5) / 4294967296;
  };
  const normal = (): number => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
  const gamma = (shape: number): number => {
    if (shape < 1) return gamma(shape + 1) * uniform() ** (1 / shape);
    const d = shape - 1 / 3;
    for (;;) {
      const x = normal();
      const v = (1 + x / Math.sqrt(9 * d)) ** 3;
      if (v > 0 && Math.log(uniform()) < x ** 2 / 2 + d - d * v + d * Math.log(v)) return d * v;
    }
  };
  const binomial = (trials: number, share: number): number => {
    let hits = 0;
    for (let trial = 0; trial < trials; trial++) if (uniform() < share) hits++;
    return hits;
  };
  // J. H. Ahrens, U. Dieter, Computing 12 (1974) 223–246: the time of the m-th event splits a long wait.
  const poisson = (mean: number): number => {
    if (mean > 30) {
      const events = Math.floor((7 * mean) / 8);
      const time = gamma(events);
      return time < mean ? events + poisson(mean - time) : binomial(events - 1, mean / time);
    }
    let product = uniform();
    let events = 0;
    for (const end = Math.exp(-mean); product > end; events++) product *= uniform();
    return events;
  };
  return { uniform, gamma, poisson, binomial };
}
