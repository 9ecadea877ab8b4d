import type { Line } from '../../../model/line.js';
import { movement, type StationHistory } from './station-history.js';

/** Lines that count votes or ballots cast, where a form has no contestants to tell. */
const CAST: ReadonlySet<Line> = new Set([
  'turnout',
  'inBoxes',
  'stationary',
  'issued',
  'issuedInStation',
  'valid',
]);

/**
 * The fewest votes that must have been added, taken or moved from publication to publication: of each, the larger of what contestants
 * gained and lost together, added up. Where no contestant's votes were published twice, how far the line of ballots cast moved
 * that moved most. Null where no such line moved either: how many votes it is, the data do not say.
 */
export function votesMoved({ hasVotes, changed }: StationHistory): number | null {
  if (!hasVotes) {
    const cast = changed.filter(({ measure }) => measure.kind === 'line' && CAST.has(measure.line));
    return cast.length === 0 ? null : Math.max(...cast.map(movement));
  }
  const votes = changed.filter(({ measure }) => measure.kind === 'votes');
  const gained = new Map<unknown, number>();
  const lost = new Map<unknown, number>();
  for (const { numbers } of votes) {
    numbers.forEach(({ value, publication }, index) => {
      const change = value - (numbers[index - 1]?.value ?? value);
      const sums = change > 0 ? gained : lost;
      sums.set(publication, (sums.get(publication) ?? 0) + Math.abs(change));
    });
  }
  return [...new Set([...gained.keys(), ...lost.keys()])].reduce<number>(
    (sum, publication) => sum + Math.max(gained.get(publication) ?? 0, lost.get(publication) ?? 0),
    0,
  );
}
