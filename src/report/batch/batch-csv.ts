import type { CheckDigest } from '../../model/batch.js';
import { type CsvCell, renderCsv } from '../csv.js';
import { type Batch, type Done, type Failed, sortBatch } from './batch.js';
import { leaderShareOf, turnoutOf } from './cells.js';

const DATASET = [
  'data_set',
  'path',
  'part_column',
  'part_value',
  'state',
  'problem',
  'election',
  'date',
  'stations',
  'rows_in',
  'rows_used',
  'rows_aside',
  'contests',
  'contest',
  'registered',
  'cast',
  'turnout_percent',
  'leader',
  'leader_votes',
  'leader_share_percent',
  'findings_arithmetic',
  'findings_conflict',
  'findings_pattern',
  'votes_at_stake',
  'data_set_p',
  'data_set_q',
] as const;

const CHECK = [
  'check',
  'evidence',
  'tier',
  'check_state',
  'examined',
  'findings',
  'tested',
  'p',
  'q',
] as const;

/** The header of batch.csv: first what is said of a data set, the same in all of its rows, then of one check in it. */
export const BATCH_COLUMNS: readonly string[] = [...DATASET, ...CHECK];

const NO_CHECK: readonly CsvCell[] = CHECK.map(() => null);

/** One row per data set and check, by name and in the order of the reports; of a failed data set one row per problem. */
export function batchCsv(batch: Batch): Iterable<string> {
  return renderCsv(BATCH_COLUMNS, rowsOf(batch));
}

function* rowsOf(batch: Batch): Generator<CsvCell[]> {
  const { done, failed, q } = sortBatch(batch);
  for (const one of done) {
    const cells = doneCells(one, q.ofDatasets.get(one.job.name));
    const { checks, leftOut } = one.digest;
    for (const check of checks)
      yield [...cells, ...checkCells(check, q.ofChecks.get(check.id)?.get(one.job.name) ?? null)];
    for (const id of leftOut) yield [...cells, id, null, null, 'left-out', null, null, null, null, null];
    if (checks.length + leftOut.length === 0) yield [...cells, ...NO_CHECK];
  }
  for (const one of failed) {
    const problems = one.problems.length > 0 ? one.problems : [null];
    for (const problem of problems) yield [...failedCells(one, problem), ...NO_CHECK];
  }
}

function doneCells(
  { job, digest }: Done,
  rates: { readonly p: number; readonly q: number } | undefined,
): CsvCell[] {
  const { rows, contests, findings } = digest;
  const [contest] = contests;
  return [
    ...jobCells({ job }),
    'done',
    null,
    digest.election,
    digest.date,
    digest.stations,
    rows.in,
    rows.used,
    rows.aside,
    contests.length,
    contest?.contest ?? null,
    contest?.registered ?? null,
    contest?.cast ?? null,
    contest ? rounded(turnoutOf(contest)) : null,
    contest?.leader?.name ?? null,
    contest?.leader?.votes ?? null,
    contest ? rounded(leaderShareOf(contest)) : null,
    findings.arithmetic,
    findings.conflict,
    findings.pattern,
    digest.votesAtStake,
    rates?.p ?? null,
    rates?.q ?? null,
  ];
}

function checkCells(
  { id, evidence, tier, state, examined, findings, tested, p }: CheckDigest,
  q: number | null,
): CsvCell[] {
  // A check that did not run examined nothing, and has nothing to say of what it would have found.
  const isRun = state === 'completed';
  return [
    id,
    evidence,
    tier,
    state,
    isRun ? examined : null,
    isRun ? findings : null,
    isRun ? tested : null,
    p,
    q,
  ];
}

function failedCells({ job }: Pick<Failed, 'job'>, problem: string | null): CsvCell[] {
  const cells = [...jobCells({ job }), 'failed', problem];
  return [...cells, ...DATASET.slice(cells.length).map(() => null)];
}

function jobCells({ job: { name, path, part } }: Pick<Done, 'job'>): CsvCell[] {
  return [name, path, part?.column ?? null, part?.value ?? null];
}

/** Percentages to four decimals; the numbers that they are made of stand beside them. */
function rounded(percentage: number | null): number | null {
  return percentage === null ? null : Math.round(percentage * 10_000) / 10_000;
}
