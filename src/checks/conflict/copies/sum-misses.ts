import type { Dataset } from '../../../model/dataset.js';
import type { ResultForms } from '../../../model/result-forms.js';
import { scaledDifference } from '../../../rules/form-rules.js';
import type { RulePack } from '../../../rules/pack.js';
import { SCALE } from '../../../rules/parse-sum.js';
import { examineTable, type RelationResult } from '../../arithmetic/examine-table.js';
import type { Publication } from '../../publications.js';

/**
 * By how many votes the latest form of each station, of publications latest first, misses a hard relation that its contestants' votes
 * stand in: the most of all such relations, 0 where it adds up or there is no form. A form that a blank keeps from being examined adds up as far
 * as is known.
 */
export type SumMisses = (published: readonly Publication[]) => Float64Array;

/** Works out the misses of each table once, however many comparisons it stands in. */
export function createSumMisses(dataset: Dataset, packs: readonly RulePack[]): SumMisses {
  const known = new Map<ResultForms, ReadonlyMap<number, number>>();
  const missesOf = (forms: ResultForms): ReadonlyMap<number, number> => {
    const misses = known.get(forms) ?? examine(dataset, hardOnly(packs), forms);
    known.set(forms, misses);
    return misses;
  };
  return (published) => {
    const misses = new Float64Array(dataset.stations.length);
    for (let station = 0; station < misses.length; station++) {
      for (const { formOf } of published) {
        const form = formOf(station);
        if (!form) continue;
        misses[station] = missesOf(form.forms).get(form.row) ?? 0;
        break;
      }
    }
    return misses;
  };
}

function hardOnly(packs: readonly RulePack[]): RulePack[] {
  return packs.map((pack) => ({ ...pack, relations: pack.relations.filter(({ hard }) => hard) }));
}

function examine({ contests }: Dataset, packs: readonly RulePack[], forms: ResultForms) {
  const contestants = contests[forms.contest]?.contestants ?? [];
  const misses = new Map<number, number>();
  for (const pack of packs) {
    for (const result of examineTable(pack, forms, contestants).results.values()) {
      if (!isOfVotes(result)) continue;
      for (const row of result.failing) {
        const miss = Math.abs(scaledDifference(result.rule.bound, row) ?? 0) / SCALE;
        misses.set(row, Math.max(misses.get(row) ?? 0, miss));
      }
    }
  }
  return misses;
}

function isOfVotes({ rule: { bound } }: RelationResult): boolean {
  return [...bound.left.terms, ...bound.right.terms].some(({ measure }) => measure.kind === 'votes');
}
