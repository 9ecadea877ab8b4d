import { BLANK } from '../../../model/count.js';
import { leaderShare, type PartOfWhole, turnoutOf } from '../results/part-of-whole.js';
import type { StationResults } from '../results/station-results.js';
import type { EvenQuantity } from './evenness-test.js';

/** One percentage of the stations of a contest, without those at which everybody voted, which say nothing of chance. */
export function evenStations(results: StationResults, quantity: EvenQuantity, least: number): PartOfWhole {
  const { registered, tookPart } = results;
  const part = quantity === 'share' ? leaderShare(results, least) : turnoutOf(results, least);
  const isFull = (row: number): boolean =>
    registered[row] !== BLANK && (tookPart[row] as number) >= (registered[row] as number);
  return { ...part, isUsable: (row) => part.isUsable(row) && !isFull(row) };
}
