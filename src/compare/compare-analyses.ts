import type { Change, ChangedTotal, CheckState, Comparable, Comparison } from '../model/comparison.js';
import { matchFindings } from './match-findings.js';

/** What changed from one analysis to another. Only what is stated differently appears; equal analyses give empty lists. */
export function compareAnalyses(before: Comparable, after: Comparable): Comparison {
  return {
    versions: changeOf(before.manifest.tool.version, after.manifest.tool.version),
    seeds: changeOf(before.manifest.seed, after.manifest.seed),
    elections: changeOf(before.election.name, after.election.name),
    stations: changeOf(before.stations, after.stations),
    inputs: changesOf(hashes(before), hashes(after)).map(([path, change]) => ({ path, ...change })),
    parameters: changesOf(settings(before), settings(after)).map(([name, change]) => ({ name, ...change })),
    checks: changesOf(states(before), states(after)).map(([id, change]) => ({
      id,
      before: change.before ?? 'unknown',
      after: change.after ?? 'unknown',
    })),
    totals: changedTotals(before, after),
    ...matchFindings(before.findings, after.findings),
  };
}

function changeOf<Value>(before: Value, after: Value): Change<Value> | null {
  return before === after ? null : { before, after };
}

/** What two maps give differently, in the order of the earlier one, then what only the later one has. */
function changesOf<Value>(
  before: ReadonlyMap<string, Value>,
  after: ReadonlyMap<string, Value>,
): (readonly [key: string, change: Change<Value>])[] {
  return [...new Set([...before.keys(), ...after.keys()])]
    .filter((key) => before.get(key) !== after.get(key))
    .map((key) => [key, { before: before.get(key) ?? null, after: after.get(key) ?? null }]);
}

function hashes({ manifest }: Comparable): ReadonlyMap<string, string> {
  return new Map(manifest.inputs.map(({ path, sha256 }) => [path, sha256]));
}

function settings({ manifest }: Comparable): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(manifest.parameters).flatMap(([check, values]) =>
      Object.entries(values).map(([name, value]) => [`${check}.${name}`, String(value)]),
    ),
  );
}

function states({ manifest }: Comparable): ReadonlyMap<string, CheckState> {
  const lists: readonly (readonly [CheckState, readonly string[]])[] = [
    ['completed', manifest.completed],
    ['notApplicable', manifest.notApplicable],
    ['crashed', manifest.crashed],
    ['deselected', manifest.deselected],
    ['offByDefault', manifest.offByDefault],
  ];
  return new Map(lists.flatMap(([state, ids]) => ids.map((id) => [id, state] as const)));
}

type TotalKey = Omit<ChangedTotal, 'before' | 'after'>;

function changedTotals(before: Comparable, after: Comparable): ChangedTotal[] {
  return changesOf(totalsOf(before), totalsOf(after)).map(([key, change]) => ({
    ...(JSON.parse(key) as TotalKey),
    ...change,
  }));
}

function totalsOf({ totals }: Comparable): ReadonlyMap<string, number> {
  const values = new Map<string, number>();
  for (const { source, contest, published, forms, lines, votes } of totals) {
    const add = (kind: ChangedTotal['kind'], of: string, value: number): void => {
      values.set(JSON.stringify({ source, contest, published, kind, of } satisfies TotalKey), value);
    };
    add('forms', '', forms);
    for (const [line, { sum, blanks }] of Object.entries(lines)) {
      add('line', line, sum);
      add('line-blanks', line, blanks);
    }
    for (const [contestant, { sum, blanks }] of Object.entries(votes)) {
      add('votes', contestant, sum);
      add('votes-blanks', contestant, blanks);
    }
  }
  return values;
}

/** Whether two analyses say the same: another version, or inputs of other bytes, may have come to it. */
export function isUnchanged({ versions: _, inputs: __, ...comparison }: Comparison): boolean {
  const { same: ___, ...rest } = comparison;
  return Object.values(rest).every((part) => part === null || (Array.isArray(part) && part.length === 0));
}
