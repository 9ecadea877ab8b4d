import type { Check } from '../checks/check.js';
import { newIssue } from '../ingest/issue-log.js';
import { InputError } from '../model/issue.js';
import { runsByDefault } from '../model/tier.js';
import { nearestText } from '../stats/nearest-text.js';

export interface ChosenChecks {
  readonly checks: readonly Check[];
  readonly deselected: readonly string[];
  /** Left out because their method says little; --all and --only bring them in. */
  readonly offByDefault: readonly string[];
}

export interface CheckChoice {
  readonly only: readonly string[];
  readonly skip: readonly string[];
  /** Also those that do not run by default. */
  readonly all: boolean;
}

/** The checks that --all, --only and --skip leave; what --only names runs whatever its tier. Throws an InputError naming every id that does not exist. */
export function chooseChecks(checks: readonly Check[], { only, skip, all }: CheckChoice): ChosenChecks {
  const known = checks.map(({ id }) => id);
  const problems = Object.entries({ '--only': only, '--skip': skip }).flatMap(([option, ids]) =>
    ids
      .filter((id) => !known.includes(id))
      .map((id) =>
        newIssue({
          code: 'unknown-check',
          file: option,
          got: id,
          args: { nearest: nearestText(id, known), known: known.join(', ') },
        }),
      ),
  );
  if (problems.length > 0) throw new InputError(problems);
  const isWanted = ({ id }: Check): boolean => (only.length === 0 || only.includes(id)) && !skip.includes(id);
  const isOn = ({ tier }: Check): boolean => all || only.length > 0 || runsByDefault(tier);
  const idsOf = (some: readonly Check[]): string[] => some.map(({ id }) => id);
  return {
    checks: checks.filter((check) => isWanted(check) && isOn(check)),
    deselected: idsOf(checks.filter((check) => !isWanted(check))),
    offByDefault: idsOf(checks.filter((check) => isWanted(check) && !isOn(check))),
  };
}
