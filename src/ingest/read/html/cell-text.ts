/** A count, then how many percent that is: `123 45.60%`, `1 234 (5,6 %)`. */
const COUNT_AND_PERCENT =
  /^(\d{1,3}(?: \d{3})+|\d+)(?: \(?|\()(?:100(?:[.,]0+)?|\d{1,2}(?:[.,]\d+)?) ?%\)?$/u;

/**
 * The text of a cell, from the text between its tags: white space of any kind and length is one space. Where a count is followed by
 * its percentage, as result pages put both into one cell, it is the count alone: a percentage can be worked out and is never more exact.
 */
export function cellText(written: string): string {
  const text = written.replace(/\s+/gu, ' ').trim();
  return COUNT_AND_PERCENT.exec(text)?.[1] ?? text;
}
