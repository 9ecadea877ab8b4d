import type { Contestant } from '../../../model/contest.js';
import { BLANK, type CountColumn } from '../../../model/count.js';
import { getOrAdd } from '../../../model/get-or-add.js';
import { groupBy } from '../../../model/group-by.js';
import type { ResultForms } from '../../../model/result-forms.js';
import type { RulePack } from '../../../rules/pack.js';
import { COMMAS_GROUP, type Convention, DOTS_GROUP } from './convention.js';
import { decideByArithmetic, type Trial, type TrialForms } from './decide-by-arithmetic.js';
import { type NumberTexts, textIndex } from './number-texts.js';
import { readTexts } from './read-texts.js';

/** A column of a source with what was decided about it alone; null where it stayed unclear. */
export interface TextColumn {
  readonly source: number;
  readonly dictionary: NumberTexts;
  readonly convention: Convention | null;
}

interface FormTables {
  readonly tables: readonly ResultForms[];
  readonly contestantsOf: (contest: number) => readonly Contestant[];
  /** The column whose codes an array of cells holds; undefined where it holds none. */
  readonly ownerOf: (values: Int32Array) => TextColumn | undefined;
}

/**
 * What the arithmetic of its forms says of the unclear columns of each source. **A source writes all its columns alike**, so that
 * those which stand in its forms are read in the same way together; columns that were decided alone stay as they are. Each
 * table is taken by itself: a relation whose lines stand in two files is not evaluated.
 */
export function settleByArithmetic(
  { tables, contestantsOf, ownerOf }: FormTables,
  packs: readonly RulePack[],
): ReadonlyMap<TextColumn, Convention> {
  const settled = new Map<TextColumn, Convention>();
  const readings = new Map<TextColumn, Readings>();
  const readingsOf: ReadingsOf = (values) => {
    const owner = ownerOf(values);
    return owner && getOrAdd(readings, owner, () => readBoth(owner));
  };
  const unclearOf = (forms: ResultForms): TextColumn[] =>
    columnsOf(forms).flatMap(({ values }) => {
      const owner = ownerOf(values);
      return owner && owner.convention === null ? [owner] : [];
    });
  const concerned = tables.filter((forms) => unclearOf(forms).length > 0);
  for (const ofSource of groupBy(concerned, ({ source }) => source).values()) {
    const trials = ofSource.map((forms): Trial => {
      const rows = rowsThatDiffer(forms, readingsOf);
      const contestants = contestantsOf(forms.contest);
      const read = (reading: keyof Readings): TrialForms => ({
        ...readRows(forms, rows, (values) => readingsOf(values)?.[reading]),
        contestants,
      });
      return { one: read('dots'), other: read('commas') };
    });
    const better = decideByArithmetic(trials, packs);
    if (better === null) continue;
    for (const column of ofSource.flatMap(unclearOf)) {
      settled.set(column, better === 'one' ? DOTS_GROUP : COMMAS_GROUP);
    }
  }
  return settled;
}

function columnsOf({ lines, votes }: ResultForms): readonly CountColumn[] {
  return [...Object.values(lines), ...votes.values()];
}

/** The counts of a column's texts under either convention; the same twice where it is decided. */
interface Readings {
  readonly dots: Int32Array;
  readonly commas: Int32Array;
}

/** Of the column whose codes an array of cells holds. */
type ReadingsOf = (values: Int32Array) => Readings | undefined;

function readBoth({ dictionary: { texts }, convention }: TextColumn): Readings {
  if (convention === null)
    return { dots: readTexts(texts, DOTS_GROUP), commas: readTexts(texts, COMMAS_GROUP) };
  const counts = readTexts(texts, convention);
  return { dots: counts, commas: counts };
}

/** Rows with a cell whose count depends on the convention. */
function rowsThatDiffer(forms: ResultForms, readingsOf: ReadingsOf): readonly number[] {
  const rows = new Set<number>();
  for (const { values } of columnsOf(forms)) {
    const readings = readingsOf(values);
    if (!readings || readings.dots === readings.commas) continue;
    values.forEach((code, row) => {
      const index = textIndex(code);
      if (index >= 0 && readings.dots[index] !== readings.commas[index]) rows.add(row);
    });
  }
  return [...rows];
}

function readRows(
  forms: ResultForms,
  rows: readonly number[],
  countsOf: (values: Int32Array) => Int32Array | undefined,
): Pick<TrialForms, 'length' | 'lines' | 'votes'> {
  const read = ({ values }: CountColumn): CountColumn => {
    const counts = countsOf(values);
    return {
      values: Int32Array.from(rows, (row) => {
        const code = values[row] ?? BLANK;
        return code < BLANK ? (counts?.[textIndex(code)] ?? BLANK) : code;
      }),
    };
  };
  return {
    length: rows.length,
    lines: Object.fromEntries(Object.entries(forms.lines).map(([line, column]) => [line, read(column)])),
    votes: new Map([...forms.votes].map(([id, column]) => [id, read(column)])),
  };
}
