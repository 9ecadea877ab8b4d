import type { RelationOutcome } from '../../model/outcome.js';
import type { RulePack, RuleRelation } from '../../rules/pack.js';
import type { Check, CheckContext, FindingDraft } from '../check.js';
import { type ExaminedForms, examinePacks } from './examine-packs.js';
import type { ExaminedTable } from './examine-table.js';
import { relationFinding } from './relation-finding.js';
import { tallySlips } from './tally-slips.js';

/** Every relation of the election's rule packs, on every result form of every source. */
export const controlRelations: Check = {
  id: 'control-relations',
  evidence: 'arithmetic',
  tier: 'A',
  question: 'Does each result form agree with itself?',
  needs: ['result-forms'],
  innocent: ['relation-explanations'],
  references: [
    'Russian Federation, Federal Law 20-FZ: control relations of the protocol',
    'Kiesraad (Netherlands), Abacus: error and warning codes F201–F403, W201–W203',
  ],
  defaults: {},
  run({ dataset, packs }) {
    const examined = dataset.forms.map((forms) =>
      examinePacks(packs, forms, dataset.contests[forms.contest]?.contestants ?? []),
    );
    const results = packs.flatMap((pack) =>
      pack.relations.map((relation) => examineRelation(dataset, pack, relation, examined)),
    );
    const findings = results.flatMap((result) => result.findings);
    return {
      examined: examined.reduce((sum, one) => sum + countTouched(one), 0),
      examinedUnit: 'forms',
      unexamined: { id: 'no-relation-applies', args: {} },
      findings,
      relations: results.map(({ outcome }) => outcome),
      slips: tallySlips(findings),
    };
  },
};

function examineRelation(
  dataset: CheckContext['dataset'],
  pack: RulePack,
  relation: RuleRelation,
  examined: readonly ExaminedForms[],
): { readonly outcome: RelationOutcome; readonly findings: readonly FindingDraft[] } {
  const counts = { examined: 0, blank: 0, exempt: 0, notOnForm: 0 };
  const findings: FindingDraft[] = [];
  const coveredBy = new Set<string>();
  for (const one of examined) {
    const table = one.tables.get(pack);
    const result = table?.results.get(relation.id);
    if (!table || !result) {
      counts.notOnForm += one.forms.length;
      continue;
    }
    counts.examined += result.examined;
    counts.blank += result.blank;
    counts.exempt += result.exempt;
    const speaker = one.covered.get(result);
    if (speaker !== undefined) {
      coveredBy.add(speaker);
      continue;
    }
    for (const row of result.failing) {
      if (!isSilenced(relation, table, row))
        findings.push(relationFinding(dataset, pack, one, result.rule, row));
    }
  }
  const { id, hard, formula, condition, article = null, sentence, next, innocent } = relation;
  const about = { id: `${pack.id}/${id}`, hard, formula, condition, article, sentence, next, innocent };
  const outcome = { ...about, ...counts, findings: findings.length, coveredBy: [...coveredBy] };
  return { outcome, findings };
}

/** Precedence: one mistake must not light ten relations. */
function isSilenced({ unless }: RuleRelation, { results }: ExaminedTable, row: number): boolean {
  return (unless ?? []).some((id) => results.get(id)?.failing.has(row) ?? false);
}

/** Forms on which any relation of any pack could be evaluated. */
function countTouched({ forms, tables }: ExaminedForms): number {
  const marks = [...tables.values()].map(({ touched }) => touched);
  let count = 0;
  for (let row = 0; row < forms.length; row++) if (marks.some((touched) => touched[row] === 1)) count++;
  return count;
}
