import type { ArchiveEntry } from '../archive.js';
import { limits } from '../limits.js';
import { columnInRow, parseRow } from './cell-reference.js';
import { damagedPart, tooMany } from './damaged-part.js';
import { readXml, type XmlAttributes, type XmlElement } from './read-xml.js';
import { textRuns } from './text-runs.js';

/** A cell as it is written. It changes with the next one. */
export interface SheetCell {
  /** From 0. */
  column: number;
  /** What its value is: a number (`n`), the index of a shared text (`s`), … */
  type: string;
  /** Index of its style. */
  style: number;
  /** Null where there is none. */
  value: string | null;
  formula: string | null;
}

/** What is told about a sheet while it is read, rows from 1 and rising, columns rising. */
interface SheetEvents {
  readonly cell: (cell: SheetCell, row: number) => void;
  readonly endRow?: (row: number, isHidden: boolean) => void;
  /** Columns from 0, the last one included; before all rows. */
  readonly hideColumns?: (first: number, last: number) => void;
  /** After all rows. */
  readonly merge?: (reference: string) => void;
}

/** Reads a worksheet. Throws a ReadProblem where it is not well-formed, or its cells do not stand where they say. */
export function readSheetPart(
  part: ArchiveEntry,
  { cell: takeCell, endRow, hideColumns, merge }: SheetEvents,
): Promise<void> {
  const cell: SheetCell = { column: -1, type: 'n', style: 0, value: null, formula: null };
  let row = 0;
  let isHidden = false;
  let cells = 0;

  const beginRow = ({ r, hidden, ht }: XmlAttributes): void => {
    const next = r === undefined ? row + 1 : parseRow(r);
    if (next === null) throw damagedPart(part.name, 'rowNumber', { number: String(r) });
    if (next > limits.rows) throw tooMany('rows', limits.rows);
    if (next <= row) throw damagedPart(part.name, 'rowOrder', { next, row }, row);
    row = next;
    isHidden = isTrue(hidden) || Number(ht || 1) === 0;
    cell.column = -1;
  };
  const takeColumns = ({ min = '', max = '', hidden, width }: XmlAttributes): void => {
    if (!isTrue(hidden) && Number(width || 1) !== 0) return;
    const [first, last] = [min, max].map((text) => (/^[1-9]\d{0,4}$/u.test(text) ? Number(text) - 1 : -1));
    if (first === undefined || last === undefined || first < 0 || last < first || last >= limits.columns) {
      throw damagedPart(part.name, 'hiddenColumns', { from: min, to: max });
    }
    hideColumns?.(first, last);
  };
  const beginCell = ({ r, t = 'n', s = '0' }: XmlAttributes): void => {
    const column = r === undefined ? cell.column + 1 : columnInRow(r, row);
    if (column === -1) throw damagedPart(part.name, 'cellName', { row, cell: String(r) }, row);
    if (column >= limits.columns) throw tooMany('columns', limits.columns, row);
    if (column <= cell.column) throw damagedPart(part.name, 'cellOrder', { cell: String(r) }, row);
    if (++cells > limits.sheetCells) throw tooMany('cells', limits.sheetCells, row);
    cell.column = column;
    cell.type = t;
    cell.style = Number(s);
    cell.value = null;
    cell.formula = null;
  };
  const beginValue = (): void => {
    if (cell.value !== null) throw damagedPart(part.name, 'cellTwoValues', { row }, row);
    cell.value = '';
  };
  const takeValue = (text: string): void => {
    cell.value += text;
    checkLength(cell.value);
  };
  const takeFormula = (text: string): void => {
    cell.formula += text;
    checkLength(cell.formula);
  };
  const checkLength = (text: string | null): void => {
    if ((text?.length ?? 0) > limits.cellCharacters) {
      throw tooMany('cellCharacters', limits.cellCharacters, row);
    }
  };

  const cellElement: XmlElement = {
    open: beginCell,
    close: () => takeCell(cell, row),
    children: new Map<string, XmlElement>([
      ['v', { open: beginValue, text: takeValue }],
      ['is', { open: beginValue, children: textRuns(takeValue) }],
      ['f', { open: () => (cell.formula = ''), text: takeFormula }],
    ]),
  };
  const rowElement: XmlElement = {
    open: beginRow,
    close: () => endRow?.(row, isHidden),
    children: new Map([['c', cellElement]]),
  };
  const mergeElement: XmlElement = { open: ({ ref = '' }) => merge?.(ref) };
  return readXml(part, 'worksheet', {
    children: new Map<string, XmlElement>([
      ['cols', { children: new Map([['col', { open: takeColumns }]]) }],
      ['sheetData', { children: new Map([['row', rowElement]]) }],
      ['mergeCells', { children: new Map([['mergeCell', mergeElement]]) }],
    ]),
  });
}

function isTrue(written: string | undefined): boolean {
  return written === '1' || written === 'true';
}
