import type { Analysis } from '../model/analysis.js';
import type { Outcome } from '../model/outcome.js';
import { firstJsonDifference, type JsonDifference } from './json-differences.js';

/** Outcomes of checks in a public analysis beside those that published files give alone. */
interface OpenOutcomes {
  readonly differences: readonly JsonDifference[];
  /** Ids of checks that come to something else: on what of it other files bear cannot be told. */
  readonly notCompared: readonly string[];
}

/**
 * An outcome (what was examined, tallies, charts) is made of everything that was read, so that another one is no difference by itself. What is: another list of
 * checks, or another number of findings than the analysis has itself.
 */
export function openOutcomes(recorded: Analysis, derived: Analysis): OpenOutcomes {
  const theirs = new Map(derived.outcomes.map((outcome) => [outcome.id, outcome]));
  const counted = new Map<string, number>();
  for (const { check } of recorded.findings) counted.set(check, (counted.get(check) ?? 0) + 1);
  const known = new Set(recorded.outcomes.map(({ id }) => id));
  return {
    differences: [
      ...recorded.outcomes.flatMap((outcome) =>
        firstJsonDifference(
          'findings' in outcome ? outcome.findings : 0,
          counted.get(outcome.id) ?? 0,
          `outcomes[${outcome.id}].findings`,
        ),
      ),
      ...recorded.outcomes.flatMap(({ id, evidence, tier }) => {
        const other = theirs.get(id);
        return firstJsonDifference(
          { evidence, tier },
          other && { evidence: other.evidence, tier: other.tier },
          `outcomes[${id}]`,
        );
      }),
      ...[...counted.keys()]
        .filter((check) => !known.has(check))
        .map((check) => ({ path: `outcomes[${check}]`, recorded: null, derived: check })),
    ],
    notCompared: recorded.outcomes
      .filter((outcome) => !isSame(outcome, theirs.get(outcome.id)))
      .map(({ id }) => id),
  };
}

function isSame(recorded: Outcome, derived: Outcome | undefined): boolean {
  return derived !== undefined && firstJsonDifference(recorded, derived, '').length === 0;
}
