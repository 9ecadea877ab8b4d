import type { BatchQ, CheckDigest } from '../../model/batch.js';
import type { Done } from './batch.js';

/** A data set in the order of the index, with what puts it there. */
export interface Ranked extends Done {
  /** Of all its checks together, the q over the batch; null where it tested nothing. */
  readonly p: number | null;
  readonly q: number | null;
  /** The check with the least p; of several the first in the order of the reports. */
  readonly least: CheckDigest | null;
}

/**
 * Data sets by q over the batch of all their checks together, then by its p, then by the votes at stake in their largest finding, then by
 * name. Those that tested nothing come last, those without a number of votes behind those with one.
 */
export function rankDatasets(done: readonly Done[], { ofDatasets }: BatchQ): Ranked[] {
  return done
    .map((one) => {
      const { p = null, q = null } = ofDatasets.get(one.job.name) ?? {};
      return { ...one, p, q, least: leastP(one) };
    })
    .sort(
      (one, other) =>
        ascending(one.q, other.q) ||
        ascending(one.p, other.p) ||
        ascending(negative(one.digest.votesAtStake), negative(other.digest.votesAtStake)) ||
        byName(one, other),
    );
}

/** One check in one data set. */
export interface RankedCheck extends Done {
  readonly check: CheckDigest;
  /** Over the batch; null where it tested nothing. */
  readonly q: number | null;
}

/**
 * The data sets in which a check completed, by its q over the batch, then by p, then by how many findings it has, then by name. Those that it
 * tested nothing in come last.
 */
export function rankCheck(id: string, done: readonly Done[], { ofChecks }: BatchQ): RankedCheck[] {
  const qValues = ofChecks.get(id);
  return done
    .flatMap((one) => {
      const check = one.digest.checks.find((found) => found.id === id);
      return check?.state === 'completed' ? [{ ...one, check, q: qValues?.get(one.job.name) ?? null }] : [];
    })
    .sort(
      (one, other) =>
        ascending(one.q, other.q) ||
        ascending(one.check.p, other.check.p) ||
        other.check.findings - one.check.findings ||
        byName(one, other),
    );
}

function leastP({ digest }: Done): CheckDigest | null {
  return digest.checks.reduce<CheckDigest | null>(
    (least, check) => (check.p !== null && check.p < (least?.p ?? Number.POSITIVE_INFINITY) ? check : least),
    null,
  );
}

/** What is not known comes last. */
function ascending(one: number | null, other: number | null): number {
  if (one === other) return 0;
  if (one === null) return 1;
  return other === null ? -1 : one - other;
}

function negative(value: number | null): number | null {
  return value === null ? null : -value;
}

function byName({ job: one }: Done, { job: other }: Done): number {
  return one.name < other.name ? -1 : one.name > other.name ? 1 : 0;
}
