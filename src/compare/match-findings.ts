import type { ChangedFinding } from '../model/comparison.js';
import type { Figure, Finding } from '../model/finding.js';
import { groupBy } from '../model/group-by.js';
import { jsonDifferences } from './json-differences.js';

/** Findings of two analyses, put together by what they are about. */
interface MatchedFindings {
  readonly fresh: readonly Finding[];
  readonly gone: readonly Finding[];
  readonly changed: readonly ChangedFinding[];
  readonly same: number;
}

/**
 * Puts findings together that have check, relation, contest, subject, and of both figures source and measure in common. Of several such
 * findings those that say the same belong together, then those about the same publications, the rest in the order of their ranks. Numbers of
 * findings and the rows they stand on do not count: they change with any other row.
 */
export function matchFindings(before: readonly Finding[], after: readonly Finding[]): MatchedFindings {
  const earlier = groupBy(before, aboutWhat);
  const later = groupBy(after, aboutWhat);
  const partners = new Map<Finding, Finding>();
  for (const [about, ones] of earlier) {
    for (const [one, other] of pair(ones, later.get(about) ?? [])) partners.set(one, other);
  }
  const taken = new Set(partners.values());
  const changed: ChangedFinding[] = [];
  let same = 0;
  for (const [one, other] of partners) {
    const first = firstDifference(one, other);
    if (first === null) same++;
    else changed.push({ before: one, after: other, first });
  }
  return {
    fresh: after.filter((finding) => !taken.has(finding)),
    gone: before.filter((finding) => !partners.has(finding)),
    changed: changed.sort((one, other) => (rankOf(one.after) < rankOf(other.after) ? -1 : 1)),
    same,
  };
}

function aboutWhat({ check, relation, contest, subject, expected, actual }: Finding): string {
  const about = ({ source, measure }: Figure): unknown => [source, measure];
  return JSON.stringify([check, relation, contest, subject, about(expected), about(actual)]);
}

function* pair(before: readonly Finding[], after: readonly Finding[]): Generator<[Finding, Finding]> {
  const keys = [(finding: Finding) => JSON.stringify(saying(finding)), publications, () => ''];
  let [left, right] = [before, after];
  for (const key of keys) {
    const waiting = groupBy(right, key);
    const found = new Map<Finding, Finding>();
    for (const one of left) {
      const [other, ...rest] = waiting.get(key(one)) ?? [];
      if (!other) continue;
      found.set(one, other);
      waiting.set(key(one), rest);
    }
    yield* found;
    const taken = new Set(found.values());
    left = left.filter((one) => !found.has(one));
    right = right.filter((other) => !taken.has(other));
  }
}

function publications({ expected, actual }: Finding): string {
  return JSON.stringify([expected.published, actual.published]);
}

/** A finding without its number and without where it stands. */
function saying({ id: _, provenance: __, expected, actual, contributors, ...rest }: Finding): object {
  const bare = <Placed extends { readonly places: unknown }>({ places: ___, ...one }: Placed): object => one;
  return {
    expected: bare(expected),
    actual: bare(actual),
    ...rest,
    contributors: contributors && { ...contributors, rows: contributors.rows.map(bare) },
  };
}

function firstDifference(one: Finding, other: Finding): string | null {
  for (const { path } of jsonDifferences(saying(one), saying(other), '')) return path;
  return null;
}

function rankOf({ id }: Finding): number {
  return Number(id.slice(2));
}
