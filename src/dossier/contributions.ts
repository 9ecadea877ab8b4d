import type { Analysis } from '../model/analysis.js';
import type { Contribution, StationSubject } from '../model/dossier.js';
import type { NumberTable } from '../model/number-table.js';
import { isSameSubject } from '../model/recorded-answer.js';

/** What a station contributes to the patterns that were found, and where estimates name it, in the order of the report. */
export function contributionsOf(
  subject: StationSubject,
  { findings, outcomes }: Pick<Analysis, 'findings' | 'outcomes'>,
): readonly Contribution[] {
  const rowOf = (table: NumberTable): NumberTable | null => {
    const row = table.rows.find((one) => isSameSubject(subject, one.subject));
    return row ? { ...table, rows: [row], omitted: table.omitted + table.rows.length - 1 } : null;
  };
  const toFindings = findings.flatMap(({ id, check, contributors }): Contribution[] => {
    const table = contributors && rowOf(contributors);
    return table ? [{ check, finding: id, table }] : [];
  });
  const toEstimates = outcomes.flatMap((outcome): Contribution[] =>
    outcome.status === 'completed'
      ? outcome.estimates.flatMap((estimate) => {
          const table = rowOf(estimate);
          return table ? [{ check: outcome.id, finding: null, table }] : [];
        })
      : [],
  );
  return [...toFindings, ...toEstimates];
}
