import { EVIDENCE, type Finding } from '../model/finding.js';
import type { Subject } from '../model/subject.js';
import type { UnnumberedFinding } from './run-check.js';

/**
 * Findings in the order of the report, numbered: by evidence class, then by votes at stake, then by error rate. What is left
 * equal is ordered by what the finding is about, never by where it stood in the files.
 */
export function rankFindings(findings: readonly UnnumberedFinding[]): Finding[] {
  const keyed = findings.map((finding) => ({ finding, key: subjectKey(finding) }));
  keyed.sort(
    ({ finding: left, key: leftKey }, { finding: right, key: rightKey }) =>
      EVIDENCE.indexOf(left.evidence) - EVIDENCE.indexOf(right.evidence) ||
      rankedVotes(right) - rankedVotes(left) ||
      (left.q ?? 1) - (right.q ?? 1) ||
      Math.abs(right.difference) - Math.abs(left.difference) ||
      (leftKey < rightKey ? -1 : leftKey > rightKey ? 1 : 0),
  );
  const digits = Math.max(4, String(keyed.length).length);
  return keyed.map(({ finding }, index) => ({
    id: `F-${String(index + 1).padStart(digits, '0')}`,
    ...finding,
  }));
}

/** Votes that nobody knows rank below any that are known, and above none. */
function rankedVotes({ votesAtStake }: UnnumberedFinding): number {
  return votesAtStake ?? 0.5;
}

function subjectKey({ check, relation, subject, contest, expected, actual }: UnnumberedFinding): string {
  return JSON.stringify([
    check,
    relation,
    contest,
    placeOf(subject),
    [expected, actual].map(({ source, published, measure, value }) => [source, published, measure, value]),
  ]);
}

function placeOf(subject: Subject): readonly string[] {
  return subject.kind === 'station' ? [...subject.territory, subject.station] : subject.territory;
}
