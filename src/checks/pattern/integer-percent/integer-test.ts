import type { Scope, ScopeLevel } from '../results/territory-scopes.js';
import { type IntegerExcess, integerExcess, integerLogTail } from './integer-excess.js';
import type { IntegerStations } from './integer-stations.js';
import { type IntegerTrials, integerTrials } from './integer-trials.js';

/** The one test of a territory that its p rests on: stations with an integer percentage, of either kind where there are both. */
export interface IntegerTest {
  readonly scope: Scope;
  readonly trials: IntegerTrials;
  readonly excess: IntegerExcess;
  /** Natural logarithm of p. */
  readonly logTail: number;
}

export function testTerritories(stations: IntegerStations, { scopes }: ScopeLevel): readonly IntegerTest[] {
  const [quantity] = stations.quantities;
  return scopes.map((scope) => {
    const trials = integerTrials(stations, scope.rows, quantity, 1);
    const excess = integerExcess(trials);
    return { scope, trials, excess, logTail: integerLogTail(trials, excess) };
  });
}
