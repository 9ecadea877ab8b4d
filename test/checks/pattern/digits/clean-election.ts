import { randomWords } from '../../../../src/stats/random-words.js';

const WORDS = 4_294_967_296;

/** Counts of honest stations: every voter decides, and stations differ. */
export interface CleanElection {
  readonly registered: Int32Array;
  readonly tookPart: Int32Array;
  /** Of each contestant. */
  readonly votes: readonly Int32Array[];
}

interface Plan {
  readonly stations: number;
  /** Mean shares of the ballots; what is left is invalid. */
  readonly shares: readonly number[];
  /** Median number of registered voters, and the spread of its logarithm. */
  readonly size?: number;
  readonly spread?: number;
  /** Spread of the log-odds of turnout and shares over the stations: the voters of a station are no sample of all. */
  readonly dispersion?: number;
  readonly seed: number;
}

/**
 * A clean election: registers log-normal, turnout and each contestant's support with log-odds that are normal over the stations, and each voter then
 * deciding by the toss of a coin. Digits of such counts follow no law that was put in.
 */
export function cleanElection({
  stations,
  shares,
  size = 1200,
  spread = 0.5,
  dispersion = 0.35,
  seed,
}: Plan): CleanElection {
  const word = randomWords(seed);
  const uniform = () => (word() + 0.5) / WORDS;
  const normal = () => Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
  const tosses = (n: number, probability: number): number => {
    const limit = probability * WORDS;
    let successes = 0;
    for (let toss = 0; toss < n; toss++) if (word() < limit) successes++;
    return successes;
  };
  const shifted = (probability: number): number =>
    1 / (1 + ((1 - probability) / probability) * Math.exp(-dispersion * normal()));
  const registered = new Int32Array(stations);
  const tookPart = new Int32Array(stations);
  const votes = shares.map(() => new Int32Array(stations));
  for (let station = 0; station < stations; station++) {
    registered[station] = Math.max(20, Math.round(size * Math.exp(spread * normal())));
    tookPart[station] = tosses(registered[station] as number, shifted(0.6));
    let left = tookPart[station] as number;
    let rest = 1;
    shares.forEach((share, contestant) => {
      const own = tosses(left, shifted(share / rest));
      (votes[contestant] as Int32Array)[station] = own;
      left -= own;
      rest -= share;
    });
  }
  return { registered, tookPart, votes };
}
