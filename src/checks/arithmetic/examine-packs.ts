import type { Contestant } from '../../model/contest.js';
import type { ResultForms } from '../../model/result-forms.js';
import type { RulePack } from '../../rules/pack.js';
import { createSingleCellRepairs, type SingleCellRepairs } from '../../rules/single-cell-repairs.js';
import { type ExaminedTable, examineTable, type RelationResult } from './examine-table.js';
import { coveredResults, type NamedResult } from './same-relations.js';

/** A table of forms under all packs of an election together. */
export interface ExaminedForms {
  readonly forms: ResultForms;
  readonly tables: ReadonlyMap<RulePack, ExaminedTable>;
  /** Relations for which one of another pack speaks, and which. */
  readonly covered: ReadonlyMap<RelationResult, string>;
  /** The others, in the order of the packs. */
  readonly speaking: readonly NamedResult[];
  readonly repairs: SingleCellRepairs;
}

/** Evaluates every relation of all packs on every form of a table; what two packs say is said once. */
export function examinePacks(
  packs: readonly RulePack[],
  forms: ResultForms,
  contestants: readonly Contestant[],
): ExaminedForms {
  const tables = new Map(packs.map((pack) => [pack, examineTable(pack, forms, contestants)]));
  const named = [...tables].flatMap(([{ id: pack }, { results }]) =>
    [...results].map(([id, result]): NamedResult => ({ id: `${pack}/${id}`, pack, result })),
  );
  const covered = coveredResults(named);
  const speaking = named.filter(({ result }) => !covered.has(result));
  const repairs = createSingleCellRepairs(speaking.map(({ result }) => result.rule));
  return { forms, tables, covered, speaking, repairs };
}
