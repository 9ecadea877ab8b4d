import type { Dataset } from '../../../model/dataset.js';
import type { Limit, Parameters } from '../../check.js';
import { type StationResults, stationResults } from '../results/station-results.js';
import { widestResults } from '../results/widest-results.js';

/** Results with the votes of the contestant whose share is looked at. */
export interface ContestantVotes {
  readonly results: StationResults;
  /** Null for the leader of each of several contests. */
  readonly contestant: string | null;
  readonly votes: Int32Array;
}

export const CONTESTANT_LIMIT: Limit = {
  kind: 'contestant',
  isPossible: ({ contestant }, { contests }) =>
    contestant === '' || contests.some(({ contestants }) => contestants.some(({ id }) => id === contestant)),
  known: ({ contests }) =>
    [...new Set(contests.flatMap(({ contestants }) => contestants.map(({ id }) => id)))].join(', '),
};

/**
 * Whose share it is: that of the contestant whom the setting `contestant` names, in the contests that have one of this id; where it is empty, of
 * each contest's leader, all contests together where they share no station. Throws a RangeError where no contest has such a contestant.
 */
export function contestantVotes(dataset: Dataset, { contestant }: Parameters): readonly ContestantVotes[] {
  if (contestant === '') {
    return widestResults(dataset).map((results) => ({
      results,
      contestant: results.leader,
      votes: results.leading,
    }));
  }
  const named = String(contestant);
  const found = stationResults(dataset).flatMap((results): ContestantVotes[] => {
    const votes = results.votes[results.contestants.indexOf(named)];
    return votes ? [{ results, contestant: named, votes }] : [];
  });
  if (found.length > 0) return found;
  throw new RangeError(`expected the setting contestant to be the id of a contestant, got ${named}`);
}
