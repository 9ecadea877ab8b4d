import type { RelationOutcome } from '../../model/outcome.js';
import type { RulePack, RuleRelation } from '../../rules/pack.js';
import type { Check, CheckContext, FindingDraft } from '../check.js';
import { type ExaminedTable, examineTable } from './examine-table.js';
import { relationFinding } from './relation-finding.js';
import { tallySlips } from './tally-slips.js';

/** Every relation of the election's rule packs, on every result form of every source. */
export const controlRelations: Check = {
  id: 'control-relations',
  evidence: 'arithmetic',
  question: 'Does each result form agree with itself?',
  needs: ['result-forms'],
  innocent: ['relation-explanations'],
  references: [
    'Russian Federation, Federal Law 20-FZ: control relations of the protocol',
    'Kiesraad (Netherlands), Abacus: error and warning codes F201–F403, W201–W203',
  ],
  defaults: {},
  run({ dataset, packs }) {
    const examined = packs.map((pack) => ({
      pack,
      tables: dataset.forms.map((forms) =>
        examineTable(pack, forms, dataset.contests[forms.contest]?.contestants ?? []),
      ),
    }));
    const results = examined.flatMap(({ pack, tables }) =>
      pack.relations.map((relation) => examineRelation(dataset, pack, relation, tables)),
    );
    const findings = results.flatMap((result) => result.findings);
    return {
      examined: countExamined(examined.map(({ tables }) => tables)),
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
  tables: readonly ExaminedTable[],
): { readonly outcome: RelationOutcome; readonly findings: readonly FindingDraft[] } {
  const counts = { examined: 0, blank: 0, exempt: 0, notOnForm: 0 };
  const findings: FindingDraft[] = [];
  for (const table of tables) {
    const result = table.results.get(relation.id);
    if (!result) {
      counts.notOnForm += table.forms.length;
      continue;
    }
    counts.examined += result.examined;
    counts.blank += result.blank;
    counts.exempt += result.exempt;
    for (const row of result.failing) {
      if (!isSilenced(relation, table, row))
        findings.push(relationFinding(dataset, pack, table, result.rule, row));
    }
  }
  const { id, hard, formula, condition, article = null, sentence, next, innocent } = relation;
  const about = { id: `${pack.id}/${id}`, hard, formula, condition, article, sentence, next, innocent };
  return { outcome: { ...about, ...counts, findings: findings.length }, findings };
}

/** Precedence: one mistake must not light ten relations. */
function isSilenced({ unless }: RuleRelation, { results }: ExaminedTable, row: number): boolean {
  return (unless ?? []).some((id) => results.get(id)?.failing.has(row) ?? false);
}

/** Forms on which any relation of any pack could be evaluated. */
function countExamined(byPack: readonly (readonly ExaminedTable[])[]): number {
  const [first = []] = byPack;
  return first.reduce((sum, { forms }, index) => {
    let count = 0;
    for (let row = 0; row < forms.length; row++) {
      if (byPack.some((tables) => tables[index]?.touched[row] === 1)) count++;
    }
    return sum + count;
  }, 0);
}
