import { COMMAS_GROUP, type Convention, DOTS_GROUP } from './convention.js';
import { countUnder, hasDotsOrCommas, writtenNumber } from './number-shapes.js';

/** Share of the telling cells, and of all numbers with dots or commas, that the convention of a column has to read. */
const AGREEING_SHARE = 0.95;

/** The texts of a column that are no plain runs of digits, and how many cells hold each. */
interface WeighedTexts {
  readonly texts: readonly string[];
  readonly cells: readonly number[];
}

/**
 * Decides from a whole column of counts, and only from it, what its dots and commas mean. Null where that is
 * unclear; where no count of the column depends on it, either convention is right and one is returned. Neither the order of the
 * texts nor how they are divided into files matters.
 *
 * **A count is whole, written by one hand.** So there are two hypotheses, {@link DOTS_GROUP} and {@link COMMAS_GROUP}, and each text
 * with a dot or comma
 * - tells, where only one of them makes a count of it: "1.413" cannot be 1.413 voters, "237.0" is not grouped by three, "0.000"
 *   and "1000.000" are not either;
 * - is ambiguous, where both do: "1.000" is 1,000 or 1;
 * - or is a count under neither: "12.5", "04.12.2011".
 *
 * The column is decided for the hypothesis that nearly all telling cells speak for (at least 95 %, so that a typing error does not
 * undo a column and a column of two hands is not guessed), if it also reads at least 95 % of all numbers with dots or commas: a
 * column of fractions such as "45.3" beside "1.413" is no column of counts. Spaces and apostrophes mean the same under both
 * and decide nothing. A column with none but ambiguous cells is unclear, whatever its other columns say.
 */
export function decideConvention({ texts, cells }: WeighedTexts): Convention | null {
  let onlyDots = 0;
  let onlyCommas = 0;
  let ambiguous = 0;
  let neither = 0;
  for (const [index, text] of texts.entries()) {
    const number = cells[index] ?? 0;
    const written = writtenNumber(text);
    if (written === null || !hasDotsOrCommas(written)) continue;
    const dots = countUnder(written, DOTS_GROUP) !== null;
    const commas = countUnder(written, COMMAS_GROUP) !== null;
    if (dots && commas) ambiguous += number;
    else if (dots) onlyDots += number;
    else if (commas) onlyCommas += number;
    else neither += number;
  }
  const telling = onlyDots + onlyCommas;
  const counts = telling + ambiguous;
  if (counts === 0) return DOTS_GROUP;
  const speaking = Math.max(onlyDots, onlyCommas);
  const isDecided =
    speaking > 0 &&
    speaking >= AGREEING_SHARE * telling &&
    speaking + ambiguous >= AGREEING_SHARE * (counts + neither);
  if (!isDecided) return null;
  return onlyDots > onlyCommas ? DOTS_GROUP : COMMAS_GROUP;
}
