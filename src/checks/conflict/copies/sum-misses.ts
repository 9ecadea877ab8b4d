import type { Contestant } from '../../../model/contest.js';
import type { Dataset } from '../../../model/dataset.js';
import { getOrAdd } from '../../../model/get-or-add.js';
import type { ResultForms } from '../../../model/result-forms.js';
import { scaledDifference } from '../../../rules/form-rules.js';
import type { RulePack } from '../../../rules/pack.js';
import { SCALE } from '../../../rules/parse-sum.js';
import { examineTable, type RelationResult } from '../../arithmetic/examine-table.js';
import { layeredForms, mergeLayers } from '../../layered-forms.js';
import type { Publication } from '../../publications.js';

/**
 * By how many votes the form of each station, of publications latest first, misses a hard relation that its contestants' votes stand in: the
 * most of all such relations, 0 where it adds up or there is no form. Of every line and contestant the number last published counts, as where
 * forms are compared. A form that a blank keeps from being examined adds up as far as is known.
 */
export type SumMisses = (published: readonly Publication[]) => Float64Array;

/** Works out the misses of a table that nothing revises once, however many comparisons it stands in. */
export function createSumMisses(dataset: Dataset, packs: readonly RulePack[]): SumMisses {
  const hard = hardOnly(packs);
  const known = new Map<ResultForms, ReadonlyMap<number, number>>();
  return (published) => {
    const misses = new Float64Array(dataset.stations.length);
    const contestants = dataset.contests[published[0]?.contest ?? -1]?.contestants ?? [];
    for (const group of layeredForms(published, misses.length)) {
      const { layers, stations } = group;
      const [last] = layers;
      const isAlone = layers.length === 1 && last !== undefined;
      const found = isAlone
        ? getOrAdd(known, last.forms, () => examine(hard, last.forms, contestants))
        : examine(hard, mergeLayers(group), contestants);
      stations.forEach((station, at) => {
        misses[station] = found.get(isAlone ? (last.rows[at] ?? -1) : at) ?? 0;
      });
    }
    return misses;
  };
}

function hardOnly(packs: readonly RulePack[]): RulePack[] {
  return packs.map((pack) => ({ ...pack, relations: pack.relations.filter(({ hard }) => hard) }));
}

function examine(
  packs: readonly RulePack[],
  forms: Pick<ResultForms, 'length' | 'lines' | 'votes'>,
  contestants: readonly Contestant[],
): ReadonlyMap<number, number> {
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
