import type { Contestant } from '../../model/contest.js';
import type { ResultForms } from '../../model/result-forms.js';
import { bindRelation } from '../../rules/bind-relation.js';
import { BLANK_LINE, evaluateRelation, JUDGED } from '../../rules/evaluate-relation.js';
import type { FormRule } from '../../rules/form-rules.js';
import type { RulePack } from '../../rules/pack.js';

/** How one relation fared on a table of forms. */
export interface RelationResult {
  readonly rule: FormRule;
  readonly examined: number;
  readonly blank: number;
  readonly exempt: number;
  /** Rows of the forms that break it. */
  readonly failing: ReadonlySet<number>;
}

export interface ExaminedTable {
  /** By relation id, in the pack's order; relations that the forms lack the lines of are absent. */
  readonly results: ReadonlyMap<string, RelationResult>;
  /** 1 for each form on which some relation could be evaluated. */
  readonly touched: Uint8Array;
}

/** Evaluates every relation of a pack on every form of a table. */
export function examineTable(
  pack: RulePack,
  forms: Pick<ResultForms, 'length' | 'lines' | 'votes'>,
  contestants: readonly Contestant[],
): ExaminedTable {
  const results = new Map<string, RelationResult>();
  const touched = new Uint8Array(forms.length);
  for (const relation of pack.relations) {
    const bound = bindRelation(relation, pack, { ...forms, contestants });
    if (!bound) continue;
    const { states, failing } = evaluateRelation(bound, relation.tolerance, forms.length);
    let blank = 0;
    let exempt = 0;
    for (let row = 0; row < forms.length; row++) {
      const state = states[row];
      if (state === JUDGED) touched[row] = 1;
      else if (state === BLANK_LINE) blank++;
      else exempt++;
    }
    results.set(relation.id, {
      rule: { relation, bound },
      examined: forms.length - blank - exempt,
      blank,
      exempt,
      failing: new Set(failing),
    });
  }
  return { results, touched };
}
