import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Analysis } from '../../src/model/analysis.js';
import type { CopyComparison } from '../../src/model/copies.js';
import type { Outcome } from '../../src/model/outcome.js';
import type { Subject } from '../../src/model/subject.js';
import { type Analysed, figuresWithoutPlaces, withoutPlaces } from '../builders.js';
import {
  analyseRows,
  analyseTables,
  electionsOfRepeatedForms,
  type Rows,
  smallElections,
} from './small-elections.js';

/** All that must not change. */
function said({ analysis: { findings, outcomes, totals, manifest } }: Analysed) {
  // Two crashes are as equal as can be.
  expect(manifest.crashed).toEqual([]);
  return { findings: findings.map(withoutPlaces), outcomes: outcomes.map(withoutPlacesOfCounts), totals };
}

function withoutPlacesOfCounts(outcome: Outcome) {
  if (outcome.status !== 'completed') return outcome;
  return {
    ...outcome,
    counts: outcome.counts.map((count) => ({ ...count, ...figuresWithoutPlaces(count) })),
  };
}

const RUNS = { numRuns: 100 };
/** No limit that counts: only so that a busy machine is not taken for a failure. */
const MINUTE = 60_000;

/** Each table with its rows in another order. */
function shuffled(rows: Rows): fc.Arbitrary<Rows> {
  const tables = Object.entries(rows).map(([table, own]) => [
    table,
    fc.shuffledSubarray([...own], { minLength: own.length }),
  ]);
  return fc.record(Object.fromEntries(tables));
}

function orderProperty(elections: fc.Arbitrary<Rows>) {
  const pairs = elections.chain((rows) => fc.tuple(fc.constant(rows), shuffled(rows)));
  return fc.asyncProperty(pairs, async ([rows, other]) => {
    expect(said(await analyseRows(other))).toEqual(said(await analyseRows(rows)));
  });
}

function splitProperty(elections: fc.Arbitrary<Rows>) {
  return fc.asyncProperty(elections, fc.infiniteStream(fc.boolean()), async (rows, choices) => {
    const split = Object.entries(rows).map(([table, own]) => {
      const parts: [string[][], string[][]] = [[], []];
      for (const row of own) parts[choices.next().value ? 0 : 1].push([...row]);
      return [table, parts];
    });
    expect(said(await analyseTables(Object.fromEntries(split)))).toEqual(said(await analyseRows(rows)));
  });
}

describe('findings and outcomes', () => {
  it(
    'stay the same when the rows of every file are put in another order',
    async () => {
      await fc.assert(orderProperty(smallElections), RUNS);
    },
    MINUTE,
  );

  it(
    'stay the same when a file is split in two',
    async () => {
      await fc.assert(splitProperty(smallElections), RUNS);
    },
    MINUTE,
  );

  it(
    'stay the same in another order where forms are given several times, also in part',
    async () => {
      await fc.assert(orderProperty(electionsOfRepeatedForms), RUNS);
    },
    MINUTE,
  );

  it(
    'stay the same after a split where forms are given several times, also in part',
    async () => {
      await fc.assert(splitProperty(electionsOfRepeatedForms), RUNS);
    },
    MINUTE,
  );

  it(
    'stay the same, but for the names, when territories are renamed everywhere',
    async () => {
      const names: Readonly<Record<string, string>> = {
        R0: 'Zemlya',
        R1: 'Ärgau',
        D0: 'Y‑West',
        D1: 'A "East"',
      };
      const back = new Map(Object.entries(names).map(([old, renamed]) => [renamed, old]));
      const quote = (cell: string): string => {
        const renamed = names[cell] ?? cell;
        return renamed.includes('"') ? `"${renamed.replaceAll('"', '""')}"` : renamed;
      };
      const renameBack = (subject: Subject): Subject => ({
        ...subject,
        territory: subject.territory.map((name) => back.get(name) ?? name),
      });
      const sorted = (values: readonly unknown[]) =>
        values.map((value) => JSON.stringify(value, keysInOrder)).sort();
      /** What an outcome says of territories, whose names break ties of rank there, too. */
      const placed = (copies: readonly CopyComparison[], rename: (subject: Subject) => Subject) =>
        copies.map(({ displaced, ...rest }) => ({
          ...rest,
          displaced: displaced.map(({ first, ...level }) => ({
            ...level,
            first: sorted(
              first.map(({ territory, ...counts }) => ({
                ...counts,
                territory: rename({ kind: 'territory', territory }).territory,
              })),
            ),
          })),
        }));
      /** Charts and tables of numbers, whose rows stand in the order of names. */
      const drawn = (numbers: readonly unknown[]) =>
        sorted(
          JSON.parse(JSON.stringify(numbers), (key, value) => {
            if (key === 'territory' && Array.isArray(value))
              return value.map((name) => back.get(name) ?? name);
            return ['points', 'rows', 'panels'].includes(key) && Array.isArray(value) ? sorted(value) : value;
          }),
        );
      /** Names break ties between findings and put unmatched stations in order, so both may stand otherwise. */
      const inAnyOrder = ({ findings, outcomes }: Analysis, rename: (subject: Subject) => Subject) => ({
        findings: sorted(
          findings.map((finding) => withoutPlaces({ ...finding, subject: rename(finding.subject) })),
        ),
        outcomes: outcomes.map((outcome) =>
          outcome.status === 'completed'
            ? {
                ...outcome,
                unmatched: sorted(outcome.unmatched.examples.map(rename)),
                copies: placed(outcome.copies, rename),
                plots: drawn(outcome.plots),
                estimates: drawn(outcome.estimates),
                counts: sorted(outcome.counts.map((count) => ({ ...count, subject: rename(count.subject) }))),
              }
            : outcome,
        ),
      });
      const property = fc.asyncProperty(smallElections, async (rows) => {
        const renamed = Object.entries(rows).map(([table, own]) => [table, own.map((row) => row.map(quote))]);
        const one = await analyseRows(rows);
        const other = await analyseRows(Object.fromEntries(renamed));
        expect(inAnyOrder(other.analysis, renameBack)).toEqual(
          inAnyOrder(one.analysis, (subject) => subject),
        );
      });
      await fc.assert(property, RUNS);
    },
    MINUTE,
  );

  it(
    'are worth comparing: the data sets have findings of every kind, blanks and contradictions',
    async () => {
      const seen = new Set<string>();
      for (const rows of fc.sample(smallElections, { numRuns: 60, seed: 1 })) {
        const { analysis } = await analyseRows(rows);
        for (const { check, relation } of analysis.findings) seen.add(relation ?? check);
        for (const { code } of analysis.issues) seen.add(code);
      }
      expect([...seen]).toEqual(
        expect.arrayContaining([
          'generic/votes-not-summing',
          'generic/ballots-not-summing',
          'generic/excess-ballots',
          'voter-count-gap',
          'reported-share-gap',
          'observer-copy-mismatch',
          'contradictory-forms',
          'repeated-form',
          'ambiguous-station',
        ]),
      );
    },
    MINUTE,
  );
});

/** So that two findings with the same content are the same text. */
function keysInOrder(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([left], [right]) => (left < right ? -1 : 1)));
}
