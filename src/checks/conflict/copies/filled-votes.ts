import { BLANK } from '../../../model/count.js';
import type { Side } from './side.js';

/** What two sides say of contestants' votes at each station, over the contestants that both have filled. */
export interface FilledVotes {
  /** 1 where at least one contestant is filled on both sides. */
  readonly compared: Uint8Array;
  /**
   * 1 where one side has no valid ballot: by its valid ballots where both have filled them, else by the votes. Such a form is more likely not
   * filled in than counted.
   */
  readonly unfilled: Uint8Array;
}

export function filledVotes(official: Side, copies: Side): FilledVotes {
  const length = official.present.length;
  const compared = new Uint8Array(length);
  const officialSum = new Float64Array(length);
  const copiedSum = new Float64Array(length);
  for (const measure of copies.measures.filter(({ kind }) => kind === 'votes')) {
    const { values: one } = official.numbers(measure);
    const { values: other } = copies.numbers(measure);
    for (let station = 0; station < length; station++) {
      if (one[station] === BLANK || other[station] === BLANK) continue;
      compared[station] = 1;
      (officialSum[station] as number) += one[station] as number;
      (copiedSum[station] as number) += other[station] as number;
    }
  }
  const valid = { kind: 'line', line: 'valid' } as const;
  const { values: officialValid } = official.numbers(valid);
  const { values: copiedValid } = copies.numbers(valid);
  const unfilled = compared.map((isCompared, station) => {
    const isValidFilled = officialValid[station] !== BLANK && copiedValid[station] !== BLANK;
    const [one, other] = isValidFilled ? [officialValid, copiedValid] : [officialSum, copiedSum];
    return isCompared === 1 && (one[station] === 0 || other[station] === 0) ? 1 : 0;
  });
  return { compared, unfilled };
}

/** Stations with a contestant filled on both sides and a valid ballot on both. */
export function filledStations({ compared, unfilled }: FilledVotes): number[] {
  const stations: number[] = [];
  for (let station = 0; station < compared.length; station++) {
    if (compared[station] === 1 && unfilled[station] === 0) stations.push(station);
  }
  return stations;
}
