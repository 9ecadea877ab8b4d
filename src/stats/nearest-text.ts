import { editDistance } from './edit-distance.js';

/** Longer texts are compared by their beginning: the distance costs the product of the lengths. */
const COMPARED_LENGTH = 200;

/**
 * The candidate nearest to a text by edit distance, ignoring case; null where the nearest differs in more than half of
 * its characters or there are no candidates. Of equally near candidates, the first.
 */
export function nearestText(text: string, candidates: Iterable<string>): string | null {
  const wanted = text.toLowerCase().slice(0, COMPARED_LENGTH);
  let nearest: string | null = null;
  let smallest = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const compared = candidate.toLowerCase().slice(0, COMPARED_LENGTH);
    // The distance is at least what one of them is longer.
    if (Math.abs(compared.length - wanted.length) >= smallest) continue;
    const distance = editDistance(wanted, compared);
    if (distance < smallest) {
      smallest = distance;
      nearest = candidate;
    }
  }
  const longest = Math.max(wanted.length, Math.min(nearest?.length ?? 0, COMPARED_LENGTH));
  return smallest <= longest / 2 ? nearest : null;
}
