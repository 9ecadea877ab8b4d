import type { Analysis } from '../../../src/model/analysis.js';
import type { NumberTable } from '../../../src/model/number-table.js';
import type { Outcome } from '../../../src/model/outcome.js';
import { en } from '../../../src/report/locales/en/index.js';
import { renderMarkdown } from '../../../src/report/markdown.js';
import { outline } from '../../../src/report/outline/index.js';

type Completed = Extract<Outcome, { status: 'completed' }>;

/** The only outcome of an analysis by one check, which must have completed. */
export function completed({ outcomes }: Analysis): Completed {
  const [outcome] = outcomes;
  if (outcome?.status !== 'completed') throw new Error(JSON.stringify(outcome));
  return outcome;
}

/** Rows of a table of estimates by the names of their columns. */
export function estimateRows(
  { estimates }: Completed,
  id: string,
  level = 'election',
  contest: string | null = estimates[0]?.contest ?? null,
): readonly Readonly<Record<string, number | null>>[] {
  const isWanted = (table: NumberTable): boolean =>
    table.id === id && table.args['level'] === level && table.contest === contest;
  return estimates.filter(isWanted).flatMap(({ columns, rows }) =>
    rows.map(({ n, values }) => ({
      n,
      ...Object.fromEntries(columns.map((column, at) => [column, values[at] ?? null])),
    })),
  );
}

/** The report in English. Fails where a text lacks an argument. */
export function report(analysis: Analysis): string {
  return renderMarkdown(outline(analysis, en));
}
