import { BLANK } from '../model/count.js';
import { getOrAdd } from '../model/get-or-add.js';
import type { ResultForms } from '../model/result-forms.js';
import { createIntBuilder } from './normalise/count-builder.js';

/** The rows of a long table whose numbers are divided (early, by post), one after the other. */
export interface PartRows {
  readonly length: number;
  /** Row of the table of forms that each is about. */
  readonly forms: Int32Array;
  /** The cell of the form: lines in the order of the table, then contestants. */
  readonly columns: Int32Array;
  /** Which part each is, an index into the names. */
  readonly parts: Int32Array;
  readonly names: readonly string[];
  readonly values: Int32Array;
  readonly fileLines: Int32Array;
}

/** Forms whose cells are blank until their parts, of all files of the publication, are added up. */
export interface FormsInParts extends ResultForms {
  readonly parts: PartRows;
}

export function areInParts(forms: ResultForms): forms is FormsInParts {
  return 'parts' in forms;
}

/** What one row says of one cell of a form. */
interface PartRow {
  readonly form: number;
  readonly column: number;
  readonly part: string;
  readonly value: number;
  readonly fileLine: number;
}

interface PartRowsBuilder {
  readonly add: (row: PartRow) => void;
  readonly finish: () => PartRows;
}

export function createPartRows(): PartRowsBuilder {
  const builders = {
    forms: createIntBuilder(-1),
    columns: createIntBuilder(-1),
    parts: createIntBuilder(-1),
    values: createIntBuilder(BLANK),
    fileLines: createIntBuilder(0),
  };
  const names = new Map<string, number>();
  let length = 0;
  return {
    add({ form, column, part, value, fileLine }) {
      builders.forms.set(length, form);
      builders.columns.set(length, column);
      builders.parts.set(
        length,
        getOrAdd(names, part, () => names.size),
      );
      builders.values.set(length, value);
      builders.fileLines.set(length, fileLine);
      length++;
    },
    finish: () => ({
      length,
      forms: builders.forms.finish(length),
      columns: builders.columns.finish(length),
      parts: builders.parts.finish(length),
      names: [...names.keys()],
      values: builders.values.finish(length),
      fileLines: builders.fileLines.finish(length),
    }),
  };
}
