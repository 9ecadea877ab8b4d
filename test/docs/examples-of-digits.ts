import { digitPairs } from '../../src/checks/pattern/digit-pairs.js';
import { lastDigit } from '../../src/checks/pattern/last-digit.js';
import { secondDigitBenford } from '../../src/checks/pattern/second-digit-benford.js';
import { zeroFiveEndings } from '../../src/checks/pattern/zero-five-endings.js';
import type { BuiltForm } from '../checks/build-forms.js';
import { cleanElection } from '../checks/pattern/digits/clean-election.js';
import { type Example, exampleOf } from './example.js';

const STATIONS = 4000;

/** Three contestants at 4,000 honest stations; at every tenth station the leader's count is written down as `written` says. */
function written(seed: number, count: (votes: number, station: number) => number, size = 2500): BuiltForm[] {
  const { registered, votes } = cleanElection({
    stations: STATIONS,
    shares: [0.48, 0.3, 0.18],
    size,
    seed,
  });
  return Array.from(registered, (voters, station): BuiltForm => {
    const [leader = 0, ...others] = votes.map((column) => column[station] ?? 0);
    const own = station % 10 === 0 ? count(leader, station) : leader;
    const valid = others.reduce((sum, one) => sum + one, own);
    return {
      territory: `district ${1 + (station % 20)}`,
      station: String(station + 1).padStart(4, '0'),
      lines: { registered: Math.max(voters, valid), issued: valid, invalid: 0, valid },
      votes: [own, ...others],
    };
  });
}

const honest = (votes: number): number => votes;
const toTens = (votes: number): number => 10 * Math.round(votes / 10);
const toFives = (votes: number): number => 5 * Math.round(votes / 5);
/** The last two digits become neighbours, such as 12, 23 or 90. */
const toNeighbours = (votes: number, station: number): number => {
  const tens = (station / 10) % 10;
  return 100 * Math.floor(votes / 100) + 10 * tens + ((tens + 1) % 10);
};

export const examplesOfDigits: readonly Example[] = [
  exampleOf(lastDigit, 'cells', () => written(1, toTens)),
  exampleOf(digitPairs, 'cells', () => written(2, toNeighbours)),
  exampleOf(zeroFiveEndings, 'cells', () => written(6, toFives)),
  exampleOf(secondDigitBenford, 'cells', () => written(4, honest, 1200)),
];
