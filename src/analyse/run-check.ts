import type { Check, CheckContext, CheckResult, FindingDraft } from '../checks/check.js';
import { needs } from '../checks/needs.js';
import type { Finding } from '../model/finding.js';
import type { FamilyOutcome, Outcome } from '../model/outcome.js';
import type { Place } from '../model/place.js';
import type { Subject } from '../model/subject.js';
import { adjustPValues } from '../stats/adjust-p-values.js';

/** A finding that has everything but its number. */
export type UnnumberedFinding = Omit<Finding, 'id'>;

export interface CheckRun {
  readonly outcome: Outcome;
  readonly findings: readonly UnnumberedFinding[];
  readonly compared: readonly Place[];
  /** What the check threw, if it crashed: for the log, not for the analysis. */
  readonly crash: unknown;
}

/**
 * Runs one check: not applicable where a need is unmet or nothing could be examined, crashed where it throws — so that the
 * others still run — and completed otherwise, its p-values adjusted once within each family.
 */
export function runCheck(check: Check, context: CheckContext): CheckRun {
  const common = { id: check.id, evidence: check.evidence, tier: check.tier, seed: context.seed };
  const none = { findings: [], compared: [], crash: undefined };
  const unmet = check.needs.find((need) => !needs[need](context.dataset));
  if (unmet) {
    const reason = { id: `needs-${unmet}`, args: {} };
    return { ...none, outcome: { ...common, status: 'not-applicable', reason } };
  }
  try {
    const result = check.run(context);
    if (result.examined === 0) {
      return { ...none, outcome: { ...common, status: 'not-applicable', reason: result.unexamined } };
    }
    const families = result.families ?? [];
    const qValues = families.map(({ pValues, adjustment }) => adjustPValues(pValues, adjustment));
    const findings = adjusted(check, result, qValues);
    return {
      findings,
      compared: result.compared ?? [],
      crash: undefined,
      outcome: {
        ...common,
        status: 'completed',
        examined: result.examined,
        examinedUnit: result.examinedUnit,
        findings: findings.length,
        unmatched: describeUnmatched(result.unmatched ?? []),
        remarks: (result.remarks ?? []).map(({ id, args }) => ({ id, args: { ...args } })),
        references: [...check.references],
        relations: [...(result.relations ?? [])],
        slips: result.slips ?? null,
        tallies: [...(result.tallies ?? [])],
        copies: [...(result.copies ?? [])],
        revisions: [...(result.revisions ?? [])],
        estimates: [...(result.estimates ?? [])],
        plots: [...(result.plots ?? [])],
        counts: [...(result.counts ?? [])],
        families: families.map((family, index) =>
          familyOutcome(family, qValues[index] ?? new Float64Array()),
        ),
      },
    };
  } catch (crash) {
    const error = crash instanceof Error ? `${crash.name}: ${crash.message}` : String(crash);
    return { ...none, crash, outcome: { ...common, status: 'crashed', error } };
  }
}

function adjusted(
  check: Check,
  { findings, families = [] }: CheckResult,
  qValues: readonly Float64Array[],
): UnnumberedFinding[] {
  return findings.map(({ test, working = null, contributors = null, ...draft }: FindingDraft) => ({
    ...draft,
    working,
    contributors,
    check: check.id,
    evidence: check.evidence,
    p: test ? (families[test.family]?.pValues[test.index] ?? null) : null,
    q: test ? (qValues[test.family]?.[test.index] ?? null) : null,
  }));
}

function familyOutcome(
  { level, contest, adjustment, pValues }: NonNullable<CheckResult['families']>[number],
  qValues: Float64Array,
): FamilyOutcome {
  return {
    level,
    contest,
    adjustment,
    tested: pValues.length,
    expectedBelow5Percent: 0.05 * pValues.length,
    observedBelow5Percent: pValues.filter((p) => p <= 0.05).length,
    leastQ: qValues.length === 0 ? null : qValues.reduce((least, q) => Math.min(least, q)),
  };
}

/** How many unmatched stations the analysis names. */
const UNMATCHED_NAMED = 20;

/** The first by name, so that the order of the files does not choose. */
function describeUnmatched(subjects: readonly Subject[]) {
  const named = subjects
    .map((subject) => ({ subject, key: JSON.stringify(subject) }))
    .sort((left, right) => (left.key < right.key ? -1 : 1))
    .slice(0, UNMATCHED_NAMED);
  return { total: subjects.length, examples: named.map(({ subject }) => subject) };
}
