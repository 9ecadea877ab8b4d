import { bindRelation, type FormShape } from '../../../rules/bind-relation.js';
import { evaluateRelation, JUDGED } from '../../../rules/evaluate-relation.js';
import type { RulePack } from '../../../rules/pack.js';

/** A table of forms whose numbers were read under one of two conventions. */
export interface TrialForms extends FormShape {
  readonly length: number;
}

/** The same table, read under either. */
export interface Trial {
  readonly one: TrialForms;
  readonly other: TrialForms;
}

/** Share of the forms on which the two readings differ that the better has to be better on. */
const AGREEING_SHARE = 0.95;

/**
 * Forms on which inequalities alone must differ. One is not enough: read as 1, "1.000" ballots are fewer than the voters of any
 * station, also of one where 1,000 ballots for 900 voters are what the form says.
 */
const FORMS_FOR_INEQUALITIES = 3;

/**
 * Which of two readings of the same forms obeys the control relations, null where they do not say. Equalities are asked
 * first: a reading that breaks one on a form, while the other obeys it, is wrong there; if none tells the readings apart,
 * inequalities are asked, and have to agree on several forms. A relation that either reading leaves blank on a form is not
 * evaluated there, lest the reading win that reads less. **True numbers break relations on few forms, misread ones on most.**
 */
export function decideByArithmetic(
  trials: readonly Trial[],
  packs: readonly RulePack[],
): 'one' | 'other' | null {
  const equalities = countBetter(trials, packs, true);
  if (equalities.one + equalities.other > 0) return winner(equalities);
  const inequalities = countBetter(trials, packs, false);
  return inequalities.one + inequalities.other < FORMS_FOR_INEQUALITIES ? null : winner(inequalities);
}

/** Forms on which one reading breaks no relation and the other does. */
interface Better {
  one: number;
  other: number;
}

function winner({ one, other }: Better): 'one' | 'other' | null {
  const needed = AGREEING_SHARE * (one + other);
  if (one >= needed) return 'one';
  return other >= needed ? 'other' : null;
}

function countBetter(trials: readonly Trial[], packs: readonly RulePack[], equalities: boolean): Better {
  const better: Better = { one: 0, other: 0 };
  for (const { one, other } of trials) {
    const broken = { one: new Set<number>(), other: new Set<number>() };
    for (const pack of packs) {
      for (const relation of pack.relations) {
        const bound = { one: bindRelation(relation, pack, one), other: bindRelation(relation, pack, other) };
        if (!bound.one || !bound.other || (bound.one.comparison === '=') !== equalities) continue;
        const first = evaluateRelation(bound.one, relation.tolerance, one.length);
        const second = evaluateRelation(bound.other, relation.tolerance, other.length);
        for (const form of first.failing) if (second.states[form] === JUDGED) broken.one.add(form);
        for (const form of second.failing) if (first.states[form] === JUDGED) broken.other.add(form);
      }
    }
    for (const form of broken.one) if (!broken.other.has(form)) better.other++;
    for (const form of broken.other) if (!broken.one.has(form)) better.one++;
  }
  return better;
}
