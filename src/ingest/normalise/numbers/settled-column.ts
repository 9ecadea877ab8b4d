import { BLANK } from '../../../model/count.js';
import { EXAMPLES_KEPT } from '../../../model/issue.js';
import type { IssueCode } from '../../../model/issue-codes.js';
import type { Place } from '../../../model/place.js';
import type { IssueLog } from '../../issue-log.js';
import type { Convention } from './convention.js';
import { writtenNumber } from './number-shapes.js';
import { BLANK_WORD, type NumberTexts, textIndex } from './number-texts.js';
import { readTexts, readUnclear, thousandsOfAnotherHand, twoReadings } from './read-texts.js';

/** Where the issues of a settled column go. */
export interface NumberReport {
  readonly pathOf: (file: number) => string;
  readonly issues: IssueLog;
}

/** A column of which it is known what its texts mean. */
export interface SettledColumn {
  /** What a code stands for; {@link BLANK} where that is no count. With a place, what has to be said of the cell becomes an issue. */
  readonly resolve: (code: number, place?: Place) => number;
  /** Puts counts in place of codes. The cells are all of one file. */
  readonly rewrite: (values: Int32Array, place: (row: number) => Place) => void;
}

interface DecidedColumn {
  readonly header: string;
  readonly dictionary: NumberTexts;
  /** Null where it stayed unclear. */
  readonly convention: Convention | null;
  /** Whether a person said it, so that how numbers were read need not be told. */
  readonly isSaid: boolean;
}

/**
 * The counts of a column by code. How its numbers were read is told once, at the first cell with a separator; a cell that cannot
 * be read, or says in a word that it is blank, each time.
 */
export function settleColumn(
  { header: column, dictionary, convention, isSaid }: DecidedColumn,
  { pathOf, issues }: NumberReport,
): SettledColumn {
  const { texts, cells } = dictionary;
  const counts = convention ? readTexts(texts, convention) : readUnclear(texts);
  const doubtful = convention && !isSaid ? thousandsOfAnotherHand(texts, convention) : [];
  for (const index of doubtful) counts[index] = BLANK;
  const isSeparated = texts.map(
    (text, index) => counts[index] !== BLANK && /\D/u.test(writtenNumber(text) ?? ''),
  );
  const separated = cells.reduce((sum, number, index) => (isSeparated[index] ? sum + number : sum), 0);
  let isTold = isSaid;

  const countOf = (code: number): number => counts[textIndex(code)] ?? BLANK;
  const issueOf = (code: number): IssueCode | null => {
    if (code === BLANK_WORD) return 'blank-word';
    const index = textIndex(code);
    if (counts[index] !== BLANK) return !isTold && isSeparated[index] ? 'separator-read' : null;
    const isUnclear = convention === null || doubtful.includes(index);
    return isUnclear && twoReadings(texts[index] ?? '') ? 'separator-unclear' : 'not-a-count';
  };
  const report = (issue: IssueCode, code: number, { file, fileLine }: Place): void => {
    const text = texts[textIndex(code)];
    const got = code === BLANK_WORD ? dictionary.onlyBlankWord() : (text ?? null);
    const at = { code: issue, file: pathOf(file), line: fileLine, column, got };
    if (issue === 'separator-read') {
      isTold = true;
      issues.add({ ...at, args: { example: got, value: countOf(code), cells: separated } });
    } else if (issue === 'separator-unclear') {
      issues.add({ ...at, args: { example: got, ...twoReadings(text ?? '') } });
    } else {
      issues.add(at);
    }
  };
  return {
    resolve(code, place) {
      if (code >= BLANK) return code;
      const issue = place ? issueOf(code) : null;
      if (issue && place) report(issue, code, place);
      return countOf(code);
    },
    rewrite(values, place) {
      const known = new Map<number, IssueCode | null>();
      const reported = new Map<IssueCode, number>();
      for (let row = 0; row < values.length; row++) {
        const code = values[row] ?? BLANK;
        if (code >= BLANK) continue;
        values[row] = countOf(code);
        let issue = known.get(code);
        if (issue === undefined || issue === 'separator-read') {
          issue = issueOf(code);
          known.set(code, issue);
        }
        if (issue === null) continue;
        const before = reported.get(issue) ?? 0;
        reported.set(issue, before + 1);
        if (before < EXAMPLES_KEPT) report(issue, code, place(row));
      }
      // What is beyond the examples that are kept is only counted.
      for (const [code, number] of reported) {
        const more = number - EXAMPLES_KEPT;
        if (more > 0) issues.add({ code, file: pathOf(place(0).file), column }, more);
      }
    },
  };
}
