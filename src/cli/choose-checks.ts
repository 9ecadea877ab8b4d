import type { Check } from '../checks/check.js';
import { newIssue } from '../ingest/issue-log.js';
import { InputError } from '../model/issue.js';
import { nearestText } from '../stats/nearest-text.js';

export interface ChosenChecks {
  readonly checks: readonly Check[];
  readonly deselected: readonly string[];
}

/** The checks that --only and --skip leave. Throws an InputError naming every id that does not exist. */
export function chooseChecks(
  all: readonly Check[],
  only: readonly string[],
  skip: readonly string[],
): ChosenChecks {
  const known = all.map(({ id }) => id);
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
  const isChosen = (id: string): boolean => (only.length === 0 || only.includes(id)) && !skip.includes(id);
  return {
    checks: all.filter(({ id }) => isChosen(id)),
    deselected: known.filter((id) => !isChosen(id)),
  };
}
