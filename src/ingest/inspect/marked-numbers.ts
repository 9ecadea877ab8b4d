import {
  COMMAS_GROUP,
  type Convention,
  DOTS_GROUP,
  saidConvention,
} from '../normalise/numbers/convention.js';
import { decideConvention } from '../normalise/numbers/decide-convention.js';
import { countUnder, numberUnder, writtenNumber } from '../normalise/numbers/number-shapes.js';

/** Different texts that are weighed. */
const WEIGHED = 1000;

/** What the numbers with marks inside (1.413, 1 413, 12.5) of a column turned out to be. */
export interface ReadNumbers {
  /** What the marks mean, if the column fits one meaning. */
  readonly convention: Convention | null;
  /** The mark between groups of digits; null where none is. */
  readonly grouping: string | null;
  /** Cells that are counts, and cells that are other numbers. */
  readonly counts: number;
  readonly decimals: number;
  /** Whether one and the same text may be two numbers, and nothing in the column tells which. */
  readonly isUnclear: boolean;
}

/** Collects the numbers of a column that have marks inside, so that it can be decided from all of them what the marks mean. */
interface MarkedNumbers {
  readonly add: (text: string) => void;
  readonly finish: () => ReadNumbers;
}

export function createMarkedNumbers(): MarkedNumbers {
  const cells = new Map<string, number>();
  let beyond = 0;
  return {
    add(text) {
      const known = cells.get(text);
      if (known !== undefined) cells.set(text, known + 1);
      else if (cells.size < WEIGHED) cells.set(text, 1);
      else beyond++;
    },
    finish() {
      const convention = decideConvention({ texts: [...cells.keys()], cells: [...cells.values()] });
      let [counts, decimals] = [0, 0];
      let grouping: string | null = null;
      for (const [text, number] of cells) {
        const written = writtenNumber(text) ?? '';
        const isCount = readings(convention).some((reading) => countUnder(written, reading) !== null);
        if (isCount) counts += number;
        else decimals += number;
        if (isCount) grouping ??= /[^\d]/u.exec(written)?.[0] ?? null;
      }
      const share = counts + decimals === 0 ? 0 : counts / (counts + decimals);
      counts += Math.round(beyond * share);
      decimals += beyond - Math.round(beyond * share);
      return { convention, grouping, counts, decimals, isUnclear: cells.size > 0 && convention === null };
    },
  };
}

/** What the marks may mean: both, where the column does not tell. */
function readings(convention: Convention | null): readonly Convention[] {
  return convention === null ? [DOTS_GROUP, COMMAS_GROUP] : [convention];
}

/** Dot and comma before decimals, whichever stands there. */
const EITHER_DECIMAL = saidConvention(' ');

/** A number as written in a column of this convention, also with a sign or behind it %; null where it is none. */
export function numberIn(text: string, convention: Convention | null): number | null {
  const isNegative = /^[-−–]/u.test(text);
  const written = writtenNumber(text.replace(/^[-+−–] ?| ?%$/gu, ''));
  if (written === null) return null;
  const value = numberUnder(written, convention ?? EITHER_DECIMAL);
  return value === null ? null : isNegative ? -value : value;
}
