import { BLANK } from '../../../model/count.js';
import type { StationResults } from '../results/station-results.js';

/** A number of each station whose digits are looked at. */
export interface CountedColumn {
  readonly quantity: 'votes' | 'turnout' | 'valid';
  /** Null for what is not a contestant's. */
  readonly contestant: string | null;
  /** By row; BLANK where the form does not say. */
  readonly counts: Int32Array;
}

export interface CountedColumns {
  /** What a count is expected from: registered voters, or ballots counted where no form has a register. */
  readonly base: Int32Array;
  readonly columns: readonly CountedColumn[];
}

/**
 * The votes of every contestant and, where there is a register, the numbers of those who took part and of valid votes. Without a register the votes alone, as what
 * they are expected from is one of the other numbers. The register's own digits are not looked at: stations are divided when they reach a round size, and
 * the digits below it are then the frequent ones.
 */
export function countedColumns(results: StationResults): CountedColumns {
  const { registered, tookPart, valid, cast, votes, contestants } = results;
  const hasRegister = isFilled(registered);
  const ofContestants = votes.map(
    (counts, index): CountedColumn => ({ quantity: 'votes', contestant: contestants[index] ?? null, counts }),
  );
  const others: readonly CountedColumn[] = [
    { quantity: 'turnout', contestant: null, counts: tookPart },
    { quantity: 'valid', contestant: null, counts: valid },
  ];
  return {
    base: hasRegister ? registered : cast,
    columns: [...ofContestants, ...(hasRegister ? others : [])].filter(({ counts }) => isFilled(counts)),
  };
}

function isFilled(column: Int32Array): boolean {
  return column.some((value) => value !== BLANK);
}
