import type { Dataset } from '../../src/model/dataset.js';
import { plainForms } from '../ingest/one-source.js';

/** Rows of cells below a header. */
export type Table = readonly (readonly string[])[];

export function csv(header: readonly string[], rows: Table, delimiter = ',', lineEnd = '\n'): string {
  const cell = (text: string): string => (text.includes(delimiter) ? `"${text}"` : text);
  return [header, ...rows].map((row) => row.map(cell).join(delimiter) + lineEnd).join('');
}

/** Issues that speak of how a table is written or divided, not of what it says. */
const ABOUT_WRITING = ['encoding-guessed', 'line-never-occurs'];

/** What a data set says, without files, lines and order. */
export function said(dataset: Dataset): unknown {
  const forms = plainForms(dataset)
    .map(({ station, source, cells }) => JSON.stringify([station, source, cells]))
    .sort();
  const sum = (key: 'rowsIn' | 'rowsUsed'): number => dataset.files.reduce((all, file) => all + file[key], 0);
  const asides = dataset.files.flatMap(({ setAside }) => Object.entries(setAside));
  const reasons = [...new Set(asides.map(([reason]) => reason))].sort();
  const issues = dataset.issues.filter(({ code }) => !ABOUT_WRITING.includes(code));
  const codes = [...new Set(issues.map(({ code, column }) => `${code} ${column}`))].sort();
  return {
    forms,
    rowsIn: sum('rowsIn'),
    rowsUsed: sum('rowsUsed'),
    asides: reasons.map((reason) => [
      reason,
      asides.reduce((all, [own, rows]) => all + (own === reason ? rows : 0), 0),
    ]),
    issues: codes.map((code) => [
      code,
      issues.reduce((all, issue) => all + (`${issue.code} ${issue.column}` === code ? issue.total : 0), 0),
    ]),
  };
}
