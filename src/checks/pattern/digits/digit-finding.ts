import type { Dataset } from '../../../model/dataset.js';
import type { Message } from '../../../model/message.js';
import type { NumberTable } from '../../../model/number-table.js';
import type { FindingDraft } from '../../check.js';
import { patternFigure } from '../results/pattern-figure.js';
import { stationRow } from '../results/result-rows.js';
import { percentage, rounded } from '../results/rounded.js';
import { contestantName } from './contestant-name.js';
import { type DigitMethod, inCells, probabilityOf, total } from './digit-method.js';
import type { DigitTest } from './digit-tests.js';

export const DIGIT_EXPLANATIONS = [
  'rounded-counts',
  'narrow-counts',
  'stations-of-one-size',
  'chance-among-many',
] as const;

/** How a check words its findings. */
export interface DigitWording {
  /** Its message. */
  readonly message: string;
  /** The sum of the vocabulary that its two numbers are. */
  readonly measure: string;
  readonly args: (test: DigitTest) => Message['args'];
  readonly notes: (test: DigitTest) => readonly Message[];
}

/** A finding about one number of one territory. */
export function digitFinding(
  dataset: Dataset,
  method: DigitMethod,
  { message, measure, args, notes }: DigitWording,
  digits: DigitTest,
  test: { readonly family: number; readonly index: number },
): FindingDraft {
  const { results, column, scope, rows, cells, logTail } = digits;
  const n = rows.length;
  const headline = method.headline(cells);
  const observed = inCells(cells, headline);
  const expected = rounded(n * probabilityOf(method, headline), 1) ?? 0;
  const contributors = contributorsOf(dataset, method, digits);
  const figure = (value: number) =>
    patternFigure(dataset, results, { kind: 'sum', name: measure }, value, rows);
  const actual = figure(observed);
  return {
    relation: null,
    subject: scope.subject,
    contest: dataset.contests[results.contest]?.id ?? null,
    message: {
      id: message,
      args: {
        quantity: column.quantity,
        contestant: contestantName(dataset, digits),
        stations: n,
        logP: rounded((logTail ?? 0) / Math.LN10, 3),
        ...args(digits),
      },
    },
    expected: figure(expected),
    actual,
    difference: rounded(observed - expected, 1) ?? 0,
    unit: 'stations',
    votesAtStake: null,
    method: method.method,
    n,
    test,
    direction: null,
    cells: [],
    contributors,
    notes: [...notes(digits)],
    innocent: [...DIGIT_EXPLANATIONS],
    provenance: [...actual.places],
  };
}

/**
 * The stations in cells that hold more than expected, of a finding's cells or, where those hold fewer, of the others. No station of a cell is told from another: each contributes
 * the part of the cell that goes beyond what is expected.
 */
function contributorsOf(
  dataset: Dataset,
  method: DigitMethod,
  { results, column, rows, cells }: DigitTest,
): NumberTable {
  const headline = method.headline(cells);
  const isSurplus = inCells(cells, headline) > total(cells) * probabilityOf(method, headline);
  const chosen = new Set(method.probabilities.keys());
  for (const cell of [...chosen]) if (headline.includes(cell) !== isSurplus) chosen.delete(cell);
  const parts = method.probabilities.map(
    (probability, cell) => 1 - (rows.length * probability) / (cells[cell] || 1),
  );
  const found = Array.from(rows, (row) => ({ row, cell: method.cellOf(column.counts[row] as number) }))
    .filter(({ cell }) => chosen.has(cell) && (parts[cell] as number) > 0)
    .sort((one, other) => (parts[other.cell] as number) - (parts[one.cell] as number) || one.row - other.row);
  return {
    id: 'contributors',
    args: { quantity: column.quantity },
    contest: dataset.contests[results.contest]?.id ?? null,
    contestant: column.contestant,
    columns: ['contribution', 'count'],
    rows: found.map(({ row, cell }) =>
      stationRow(dataset, results, row, [rounded(parts[cell] as number, 4), column.counts[row] as number]),
    ),
    omitted: 0,
  };
}

/** Percentages of the counts in each cell. */
export function cellPercentages({ cells, rows }: DigitTest): (number | null)[] {
  return Array.from(cells, (count) => percentage(count / rows.length));
}
