import type { Dataset } from '../model/dataset.js';
import { groupBy } from '../model/group-by.js';
import { type InputFile, SET_ASIDE, type SetAsideLine, type SetAsideReason } from '../model/input-file.js';
import { InputError } from '../model/issue.js';
import { asProblems } from './problems.js';
import { pull } from './pull.js';
import { chooseTables } from './read/choose-tables.js';
import type { Folder } from './read/folder.js';
import { openFile } from './read/open-file.js';
import { ReadProblem } from './read/read-problem.js';
import type { Row } from './read/row.js';
import { readTransposed } from './read-transposed.js';

/**
 * Every line that was set aside, file by file in the order of the lines, those of an earlier election last. The files are read
 * once more: so no run has to hold the text of millions of rows that it has no use for. Of the rows of observers and cameras only
 * the columns that the election file maps are quoted.
 */
export async function* readSetAside(folder: Folder, dataset: Dataset): AsyncGenerator<SetAsideLine> {
  const tables = groupBy(dataset.files, ({ path, origin }) => JSON.stringify([path, origin]));
  for (const files of tables.values()) {
    const [first] = files;
    const asides = inOrderOfLines(files);
    if (first && asides.length > 0) yield* linesOf(folder, first, asides);
  }
  if (dataset.previous) yield* readSetAside(folder, dataset.previous);
}

/** Line and reason of every row set aside, as one number each, in the order of the lines. */
function inOrderOfLines(files: readonly InputFile[]): Float64Array {
  const length = files.reduce((sum, { setAsideRows }) => sum + setAsideRows.fileLines.length, 0);
  const asides = new Float64Array(length);
  let at = 0;
  for (const { setAsideRows } of files) {
    setAsideRows.fileLines.forEach((line, index) => {
      asides[at++] = line * SET_ASIDE.length + (setAsideRows.reasons[index] ?? 0);
    });
  }
  return asides.sort();
}

const lineOf = (aside: number): number => Math.floor(aside / SET_ASIDE.length);
const isLost = (reason: SetAsideReason | undefined): boolean =>
  reason === 'rows-run-together' || reason === 'wrong-width';
const reasonOf = (aside: number): SetAsideReason | undefined => SET_ASIDE[aside % SET_ASIDE.length];

function linesOf(
  folder: Folder,
  { path, origin, sha256 }: InputFile,
  asides: Float64Array,
): AsyncGenerator<SetAsideLine> {
  return pull(async (push, drained) => {
    const bytes = await folder.open(origin.path).catch(refuse);
    async function* paused(): AsyncGenerator<Uint8Array> {
      for await (const chunk of bytes.stream()) {
        await drained();
        yield chunk;
      }
    }
    const options = {
      encoding: origin.encoding ?? undefined,
      delimiter: origin.delimiter ?? undefined,
    };
    const opened = await openFile({ size: bytes.size, stream: paused }, options, () => {}).catch(refuse);
    const say = (row: Row, own: Float64Array): void => {
      // A row counts once, or once for each of its lines.
      const byLine = lineOf(own[0] ?? 0) !== lineOf(own[own.length - 1] ?? 0);
      const texts = byLine ? row.raw().split(/\r\n|\n|\r/u) : [];
      for (const aside of own) {
        const fileLine = lineOf(aside);
        const reason = reasonOf(aside);
        if (reason === undefined) continue;
        const whole = byLine ? (texts[fileLine - row.fileLine] ?? '') : row.raw();
        const raw = origin.quotable === null ? whole : quoted(row, reason, origin.quotable);
        push({ file: path, fileLine, reason, raw });
      }
    };
    // The lines of a transposed table are columns, but for rows that became none: those are lines of the file.
    const isApart = (aside: number): boolean => origin.transposed && isLost(reasonOf(aside));
    const rows = inStep(
      asides.filter((aside) => !isApart(aside)),
      say,
    );
    const lost = origin.transposed ? inStep(asides.filter(isApart), say) : rows;
    try {
      const [table] = chooseTables(opened, origin.table ?? undefined);
      if (table) {
        const sink = { row: rows.take, runTogether: lost.take, hidden: rows.take };
        await readTransposed(table, origin.transposed, sink);
      }
      if ((await opened.sha256()) !== sha256) throw new ReadProblem('file-changed');
      if (!rows.isDone() || !lost.isDone()) {
        throw new Error(`${path}: rows set aside that the file does not have`);
      }
    } catch (error) {
      refuse(error);
    } finally {
      await opened.close();
    }
  });

  function refuse(error: unknown): never {
    throw new InputError(asProblems(error, origin.path));
  }
}

/** Hands on each row that was set aside with its lines and reasons. Rows come in the order of their lines, as `asides` are. */
function inStep(
  asides: Float64Array,
  say: (row: Row, own: Float64Array) => void,
): { readonly take: (row: Row) => void; readonly isDone: () => boolean } {
  let next = 0;
  return {
    take(row) {
      if (row.isKeys) return;
      const first = next;
      while (next < asides.length && lineOf(asides[next] ?? 0) <= row.lastLine) next++;
      if (next > first) say(row, asides.subarray(first, next));
    },
    isDone: () => next === asides.length,
  };
}

/** What stands in place of a cell that may name a person. */
const WITHHELD = '…';

/** Reasons for which it is not known which cell belongs to which column. */
const COLUMNS_UNKNOWN: readonly SetAsideReason[] = [
  'wrong-width',
  'rows-run-together',
  'footnote',
  'above-header',
  'hidden-row',
];

function quoted(row: Row, reason: SetAsideReason, quotable: readonly number[]): string {
  if (COLUMNS_UNKNOWN.includes(reason)) return `${WITHHELD} (${row.width})`;
  const may = new Set(quotable);
  return Array.from({ length: row.width }, (_, position) =>
    may.has(position) ? row.text(position) : WITHHELD,
  ).join(' | ');
}
