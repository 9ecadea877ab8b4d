/** Shorter texts are never kept as a part of the longer one that they were cut out of. */
const SHORTEST_SLICE = 13;

/**
 * The same text in memory of its own. A text cut out of a longer one may keep all of that alive: one word of every 64 kB of a file
 * would hold the whole file in memory. **No halves of characters**: XML has none.
 */
export function ownText(text: string): string {
  return text.length < SHORTEST_SLICE ? text : Buffer.from(text, 'utf8').toString('utf8');
}
