import type { Message } from '../../../model/message.js';
import type { NumberTable } from '../../../model/number-table.js';
import { rounded } from '../results/rounded.js';
import type { Scope } from '../results/territory-scopes.js';
import { integerExcess, integerLogTail } from './integer-excess.js';
import { type IntegerStations, type Quantity, STEPS, type Step } from './integer-stations.js';
import { integerTrials } from './integer-trials.js';

const COLUMNS = [
  'multiples',
  'observed',
  'expected',
  'deviation',
  'z',
  'log-p',
  'voters-excess',
  'voters-z',
  'votes-excess',
  'votes-z',
] as const;

/** Of some stations a table for each percentage, with a row for multiples of 1, 5 and 10 %: stations, and the voters and votes there. */
export function variantTables(
  stations: IntegerStations,
  scope: Scope,
  names: Pick<NumberTable, 'contest' | 'contestant'>,
): readonly NumberTable[] {
  return stations.quantities.map((quantity) => ({
    id: 'variants',
    args: { quantity },
    ...names,
    columns: [...COLUMNS],
    rows: STEPS.map((step) => ({
      subject: scope.subject,
      n: scope.rows.length,
      values: variant(stations, scope, quantity, step),
      places: [],
    })),
    omitted: 0,
  }));
}

function variant(stations: IntegerStations, { rows }: Scope, quantity: Quantity, step: Step) {
  const trials = integerTrials(stations, rows, quantity, step);
  const excess = integerExcess(trials);
  const voters = stations.quantities.includes('turnout')
    ? integerExcess(trials, stations.results.registered)
    : null;
  const votes = integerExcess(trials, stations.votes);
  return [
    step,
    excess.observed,
    rounded(excess.expected),
    rounded(excess.deviation),
    rounded(excess.z),
    rounded(integerLogTail(trials, excess) / Math.LN10, 4),
    voters && rounded(voters.observed - voters.expected, 0),
    voters && rounded(voters.z),
    rounded(votes.observed - votes.expected, 0),
    rounded(votes.z),
  ];
}

/** What is said beside a finding: the share and turnout alone, multiples of 5 and 10 %, and the voters and votes of its stations. */
export function variantNotes(stations: IntegerStations, { rows }: Scope): Message[] {
  const [primary, ...alone] = stations.quantities;
  const asked: readonly (readonly [Quantity, Step])[] = [
    ...alone.map((quantity) => [quantity, 1] as const),
    [primary, 5],
    [primary, 10],
  ];
  const notes = asked.map(([quantity, step]): Message => {
    const trials = integerTrials(stations, rows, quantity, step);
    const excess = integerExcess(trials);
    return {
      id: 'variant',
      args: {
        quantity,
        step,
        observed: excess.observed,
        expected: rounded(excess.expected),
        deviation: rounded(excess.deviation),
        z: rounded(excess.z),
        logP: rounded(integerLogTail(trials, excess) / Math.LN10, 4),
      },
    };
  });
  const trials = integerTrials(stations, rows, primary, 1);
  const weighted = (weight: string, weights: Int32Array): Message => {
    const { observed, expected, deviation, z } = integerExcess(trials, weights);
    return {
      id: 'weighted',
      args: {
        weight,
        observed,
        expected: rounded(expected, 0),
        deviation: rounded(deviation, 0),
        z: rounded(z),
      },
    };
  };
  return [
    ...notes,
    ...(alone.length > 0 ? [weighted('voters', stations.results.registered)] : []),
    weighted('votes', stations.votes),
  ];
}
