import { BLANK } from '../../../model/count.js';
import { leaderShare, type PartOfWhole, turnoutOf } from '../results/part-of-whole.js';
import type { StationResults } from '../results/station-results.js';
import type { EvenQuantity } from './evenness-test.js';

/**
 * One percentage of the stations of a contest. Of the share without those at which everybody voted, often closed institutions. Of the turnout with them:
 * without its highest values what is left would be more even than chance makes it.
 */
export function evenStations(results: StationResults, quantity: EvenQuantity, least: number): PartOfWhole {
  if (quantity === 'turnout') return turnoutOf(results, least);
  const { registered, tookPart } = results;
  const part = leaderShare(results, least);
  const isFull = (row: number): boolean =>
    registered[row] !== BLANK && (tookPart[row] as number) >= (registered[row] as number);
  return { ...part, isUsable: (row) => part.isUsable(row) && !isFull(row) };
}
