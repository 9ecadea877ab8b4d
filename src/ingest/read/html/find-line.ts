const LINE_FEED = 10;
const RETURN = 13;

/** Gives the line on which a place of a text stands, from 1. Asked for places one behind the other, it walks over the text once. */
export function createLineFinder(text: string): (place: number) => number {
  let line = 1;
  let at = 0;
  return (place) => {
    for (; at < place; at++) {
      const code = text.charCodeAt(at);
      if (code === LINE_FEED || (code === RETURN && text.charCodeAt(at + 1) !== LINE_FEED)) line++;
    }
    return line;
  };
}
