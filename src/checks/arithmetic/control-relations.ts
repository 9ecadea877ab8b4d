import type { RelationOutcome } from '../../model/outcome.js';
import type { ResultForms } from '../../model/result-forms.js';
import { bindRelation } from '../../rules/bind-relation.js';
import { evaluateRelation } from '../../rules/evaluate-relation.js';
import type { RulePack, RuleRelation } from '../../rules/pack.js';
import type { Check, CheckContext, FindingDraft } from '../check.js';
import { relationFinding } from './relation-finding.js';

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
    const examined = new Map(dataset.forms.map((forms) => [forms, new Uint8Array(forms.length)]));
    const results = packs.flatMap((pack) => examinePack(dataset, pack, examined));
    return {
      examined: [...examined.values()].reduce(
        (sum, marks) => sum + marks.filter((mark) => mark === 1).length,
        0,
      ),
      examinedUnit: 'forms',
      unexamined: { id: 'no-relation-applies', args: {} },
      findings: results.flatMap(({ findings }) => findings),
      relations: results.map(({ outcome }) => outcome),
    };
  },
};

interface RelationResult {
  readonly outcome: RelationOutcome;
  readonly findings: readonly FindingDraft[];
}

type Dataset = CheckContext['dataset'];

/** Failing forms of each relation: what `unless` looks up. */
type Failures = Map<string, ReadonlyMap<ResultForms, ReadonlySet<number>>>;

function examinePack(
  dataset: Dataset,
  pack: RulePack,
  examined: ReadonlyMap<ResultForms, Uint8Array>,
): RelationResult[] {
  const failures: Failures = new Map();
  const results = pack.relations.map((relation) => ({
    relation,
    ...examineRelation(dataset, pack, relation, examined),
  }));
  for (const { relation, failing } of results) failures.set(relation.id, failing);
  return results.map(({ relation, outcome, drafts }) => {
    const findings = drafts.flatMap(({ forms, row, draft }) =>
      isSilenced(relation, failures, forms, row) ? [] : [draft()],
    );
    return { outcome: { ...outcome, findings: findings.length }, findings };
  });
}

/** Precedence: one mistake must not light ten relations. */
function isSilenced({ unless }: RuleRelation, failures: Failures, forms: ResultForms, row: number): boolean {
  return (unless ?? []).some((id) => failures.get(id)?.get(forms)?.has(row) ?? false);
}

function examineRelation(
  dataset: Dataset,
  pack: RulePack,
  relation: RuleRelation,
  examinedForms: ReadonlyMap<ResultForms, Uint8Array>,
) {
  let examined = 0;
  let blankForms = 0;
  let notOnForm = 0;
  const failing = new Map<ResultForms, ReadonlySet<number>>();
  const drafts: { forms: ResultForms; row: number; draft: () => FindingDraft }[] = [];
  for (const forms of dataset.forms) {
    const contestants = dataset.contests[forms.contest]?.contestants ?? [];
    const bound = bindRelation(relation, pack, { ...forms, contestants });
    if (!bound) {
      notOnForm += forms.length;
      continue;
    }
    const evaluation = evaluateRelation(bound, relation.tolerance, forms.length);
    const marks = examinedForms.get(forms);
    for (let row = 0; row < forms.length; row++) {
      if (evaluation.blank[row] === 1) blankForms++;
      else {
        examined++;
        if (marks) marks[row] = 1;
      }
    }
    failing.set(forms, new Set(evaluation.failing));
    for (const row of evaluation.failing) {
      drafts.push({ forms, row, draft: () => relationFinding(dataset, pack, relation, bound, forms, row) });
    }
  }
  const outcome: RelationOutcome = {
    id: `${pack.id}/${relation.id}`,
    hard: relation.hard,
    formula: relation.formula,
    article: relation.article ?? null,
    sentence: relation.sentence,
    next: relation.next,
    innocent: relation.innocent,
    examined,
    blank: blankForms,
    notOnForm,
    findings: drafts.length,
  };
  return { outcome, drafts, failing };
}
