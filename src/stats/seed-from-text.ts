/**
 * A 32-bit seed from a number and a text (FNV-1a over the text's UTF-16 units, starting from the number), so that every
 * named piece of a run has random numbers of its own. Source: G. Fowler, L. C. Noll, K.-P. Vo, draft-eastlake-fnv.
 */
export function seedFromText(seed: number, text: string): number {
  let hash = (0x811c9dc5 ^ seed) >>> 0;
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193) >>> 0;
  }
  return hash;
}
