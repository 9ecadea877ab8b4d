/** Longer texts are remembered by their beginning, their length and a checksum. */
const REMEMBERED_LENGTH = 200;

/** The different texts of a column, up to a cap, and whether one of them came back. */
interface DistinctTexts {
  readonly add: (text: string) => void;
  readonly size: () => number;
  readonly isCapped: () => boolean;
  readonly repeats: () => boolean;
  /** In the order of the file; long texts as they are remembered. */
  readonly list: () => readonly string[];
}

export function createDistinctTexts(cap: number): DistinctTexts {
  const seen = new Set<string>();
  let capped = false;
  let repeats = false;
  return {
    add(text) {
      if (capped && repeats) return;
      const key = text.length <= REMEMBERED_LENGTH ? text : remembered(text);
      if (seen.has(key)) repeats = true;
      else if (seen.size < cap) seen.add(key);
      else capped = true;
    },
    size: () => seen.size,
    isCapped: () => capped,
    repeats: () => repeats,
    list: () => [...seen],
  };
}

function remembered(text: string): string {
  let checksum = 0;
  for (let at = 0; at < text.length; at++) checksum = (Math.imul(checksum, 31) + text.charCodeAt(at)) | 0;
  return `${text.slice(0, REMEMBERED_LENGTH)}\u0000${text.length}\u0000${checksum}`;
}
