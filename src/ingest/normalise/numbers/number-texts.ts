import { BLANK } from '../../../model/count.js';
import { NOT_A_COUNT } from '../count.js';
import { isBlankWord } from './blank-words.js';

/** The code of a cell that says in words that there is no number. */
export const BLANK_WORD = -3;

/** The code of a column's first text; the k-th has this less k. */
const FIRST_TEXT = -4;

/** Longest text, and most different texts, that a column's dictionary takes. */
const LONGEST_TEXT = 64;
const MOST_TEXTS = 200_000;

/** Blank words that are remembered, so that an issue can quote what stood there. */
const BLANK_WORDS_KEPT = 2;

/** The texts of one column that are no plain runs of digits, each with a code. */
export interface NumberTexts {
  /** {@link BLANK}, {@link BLANK_WORD}, the text's code, or NOT_A_COUNT where the dictionary does not take it. Counts the cell. */
  readonly codeOf: (text: string) => number;
  /** Remembers a word that stands for a blank in some file. */
  readonly blankWord: (text: string) => number;
  readonly texts: readonly string[];
  /** By text, how many cells hold it. */
  readonly cells: readonly number[];
  /** Whether any cell has a code at all. */
  readonly hasCodes: () => boolean;
  /** The word in the column's blank cells, null where there are several. */
  readonly onlyBlankWord: () => string | null;
}

/** Which text a code stands for; negative for a code that is none of a text. */
export function textIndex(code: number): number {
  return FIRST_TEXT - code;
}

export function createNumberTexts(): NumberTexts {
  const codes = new Map<string, number>();
  const texts: string[] = [];
  const cells: number[] = [];
  const blankWords = new Set<string>();
  const blankWord = (text: string): number => {
    if (blankWords.size < BLANK_WORDS_KEPT) blankWords.add(text.trim());
    return BLANK_WORD;
  };
  const add = (text: string): number => {
    if (text.trim() === '') return BLANK;
    if (text.length > LONGEST_TEXT) return NOT_A_COUNT;
    if (isBlankWord(text)) {
      codes.set(text, BLANK_WORD);
      return blankWord(text);
    }
    if (texts.length >= MOST_TEXTS) return NOT_A_COUNT;
    cells.push(1);
    const code = FIRST_TEXT - (texts.push(text) - 1);
    codes.set(text, code);
    return code;
  };
  return {
    codeOf(text) {
      const code = codes.get(text);
      if (code === undefined) return add(text);
      const index = textIndex(code);
      if (index >= 0) cells[index] = (cells[index] ?? 0) + 1;
      return code;
    },
    blankWord,
    texts,
    cells,
    hasCodes: () => texts.length + blankWords.size > 0,
    onlyBlankWord: () => (blankWords.size === 1 ? ([...blankWords][0] ?? null) : null),
  };
}
