import { randomNumbers } from '../../drills/random-numbers.js';
import type { BuiltForm } from '../build-forms.js';

/** What was done to an election: nothing; a part of the register, ten points, added for the leader in some stations, 4 %; two kinds of districts; shares rounded to 5 % in 10 % of stations. */
type Kind = 'even' | 'stuffed' | 'split' | 'rounded';

interface Plan {
  readonly kind: Kind;
  readonly seed: number;
  readonly districts?: number;
  readonly stations?: number;
  /** Of `stuffed`: part of the stations, and of their registers. */
  readonly part?: number;
  readonly added?: number;
}

/** Stations whose true turnout and share differ, by district and within, without one depending on the other but in `split`: there two of five districts are country, where both are higher. */
export function plantedElection({
  kind,
  seed,
  districts = 30,
  stations = 40,
  part = 0.04,
  added: ofRegister = 0.1,
}: Plan): BuiltForm[] {
  const { uniform, gamma, binomial } = randomNumbers(seed);
  const beta = (mean: number, size: number): number => {
    const [one, other] = [gamma(size * mean), gamma(size * (1 - mean))];
    return one / (one + other);
  };
  return Array.from({ length: districts }, (_, district) => {
    const isCountry = kind === 'split' && district % 5 < 2;
    const [meanTurnout, meanShare] = [beta(isCountry ? 0.7 : 0.52, 200), beta(isCountry ? 0.72 : 0.55, 100)];
    return Array.from({ length: stations }, (_, station): BuiltForm => {
      const registered = 300 + Math.floor(1200 * uniform());
      const honest = binomial(registered, beta(meanTurnout, 80));
      const share = beta(meanShare, 80);
      const own = binomial(honest, share);
      const isChosen = uniform() < (kind === 'rounded' ? 0.1 : part);
      const added =
        kind === 'stuffed' && isChosen
          ? Math.min(Math.round(ofRegister * registered), registered - honest)
          : 0;
      const votes =
        kind === 'rounded' && isChosen
          ? Math.round((Math.round((20 * own) / honest) / 20) * honest)
          : own + added;
      const came = honest + added;
      return {
        territory: `district ${String(district).padStart(3, '0')}`,
        station: String(station).padStart(4, '0'),
        lines: { registered, issued: came, invalid: 0, valid: came },
        votes: [votes, came - votes],
      };
    });
  }).flat();
}
