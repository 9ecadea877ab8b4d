/** A text, or its bytes in UTF-8. */
interface Searchable {
  readonly indexOf: (text: string, from: number) => number;
}

/**
 * Gives the line on which a place of a text that is held in memory stands, from 1. Line ends of any kind, LF, CRLF and CR, each count
 * once. Asked for places one behind the other it walks over the text once; asked for an earlier one it begins anew.
 */
export function createLineFinder(text: Searchable): (place: number) => number {
  let line = 1;
  let lineStart = 0;
  let feed = -1;
  let carriageReturn = -1;
  const next = (sign: string, known: number): number => {
    if (known >= lineStart) return known;
    const found = text.indexOf(sign, lineStart);
    return found === -1 ? Number.POSITIVE_INFINITY : found;
  };
  return (place) => {
    if (place < lineStart) {
      line = 1;
      lineStart = 0;
      feed = -1;
      carriageReturn = -1;
    }
    for (;;) {
      feed = next('\n', feed);
      carriageReturn = next('\r', carriageReturn);
      const end = Math.min(feed, carriageReturn);
      if (end >= place) return line;
      line++;
      lineStart = feed === carriageReturn + 1 ? feed + 1 : end + 1;
    }
  };
}
