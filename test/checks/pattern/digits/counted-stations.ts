import type { Check, Parameters } from '../../../../src/checks/check.js';
import type { Analysis } from '../../../../src/model/analysis.js';
import type { Outcome } from '../../../../src/model/outcome.js';
import { analyseDataset } from '../../../builders.js';
import { type BuiltForm, buildForms } from '../../build-forms.js';

/** Stations where the first contestant has these counts out of as many ballots each; null is blank. No register: only votes are looked at. */
export function countedStations(
  counts: readonly (number | null)[],
  territory = 'N',
  ballots = 5000,
): BuiltForm[] {
  return counts.map((count, index) => ({
    territory,
    station: String(index + 1).padStart(5, '0'),
    lines: { valid: ballots },
    votes: [count, 1],
  }));
}

/** Runs one check on contests of such forms, with settings of its own. */
export function analyseCounts(
  check: Check,
  contests: Readonly<Record<string, readonly BuiltForm[]>>,
  settings: Parameters = {},
): Analysis {
  const dataset = buildForms(Object.entries(contests).map(([contest, forms]) => ({ contest, forms })));
  return analyseDataset({ ...dataset, parameters: { [check.id]: settings } }, [check]);
}

/** The outcome of a check that ran to its end; fails where it did not. */
export function completed(analysis: Analysis): Extract<Outcome, { status: 'completed' }> {
  const [outcome] = analysis.outcomes;
  if (outcome?.status !== 'completed') throw new Error(JSON.stringify(outcome));
  return outcome;
}

/** Counts from 200 up that differ by tens, so many with each last digit. */
export function withLastDigits(numbers: readonly number[]): number[] {
  return numbers
    .flatMap((times, digit) => Array.from({ length: times }, () => digit))
    .map((digit, index) => 200 + 10 * ((index * 37) % 97) + digit);
}
