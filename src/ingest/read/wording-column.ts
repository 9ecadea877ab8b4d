/** A number as a table of results writes it: with separators, a sign, a percentage. */
const FIGURE = /^[-+−–]?\s*\d[\d\s.,]*%?$/u;

/** Whether a text is a number, however written. A blank text is none. */
export function isFigure(text: string): boolean {
  return FIGURE.test(text);
}

/**
 * Whether a column, without its header, says what the rows are: most of its texts have letters and are no numbers, and hardly one
 * repeats, as a word that stands for a missing number would.
 */
export function isWordingColumn(cells: readonly string[]): boolean {
  const texts = cells.filter((cell) => cell !== '');
  const wordings = texts.filter((text) => /\p{L}/u.test(text) && !isFigure(text));
  return wordings.length * 2 > texts.length && new Set(wordings).size * 2 > wordings.length;
}

/** Whether there are figures in a block of cells, and most that are not blank are figures. */
export function isMostlyFigures(cells: readonly string[]): boolean {
  const texts = cells.filter((cell) => cell !== '');
  return texts.filter(isFigure).length * 2 > texts.length;
}
