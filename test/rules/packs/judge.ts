import { controlRelations } from '../../../src/checks/arithmetic/control-relations.js';
import { isStandardLine } from '../../../src/model/line.js';
import type { RelationOutcome } from '../../../src/model/outcome.js';
import type { RulePack } from '../../../src/rules/pack.js';
import { loadRulePacks } from '../../../src/run/rule-packs.js';
import { type Analysed, electionYaml, readFiles } from '../../builders.js';

/** A form by line; `a` and `b` are votes, null is a cell that nobody filled in, and what is left out is not on the form. */
export type Form = Readonly<Record<string, number | null>>;

export interface Judged {
  /** Ids of the relations that make a finding, in the pack's order. */
  readonly failing: readonly string[];
  /** Which of them the form could be judged by. */
  readonly examined: readonly string[];
  /** Which a blank kept from being judged. */
  readonly blank: readonly string[];
  /** Votes at stake by relation. */
  readonly atStake: Readonly<Record<string, number | null>>;
}

/** A pack that ships. */
export function packOf(id: string): RulePack {
  const pack = loadRulePacks().find((known) => known.id === id);
  if (!pack) throw new Error(`there is no pack ${id}`);
  return pack;
}

/** What a pack that ships says of one form. */
export async function judge(packId: string, form: Form): Promise<Judged> {
  const keys = Object.keys(form);
  const votes: readonly string[] = keys.filter((key) => key === 'a' || key === 'b');
  const lines = keys.filter((key) => !votes.includes(key));
  const mapped = (wanted: readonly string[]) => Object.fromEntries(wanted.map((key) => [key, key]));
  const dataset = await readFiles({
    'election.yaml': electionYaml({
      rules: [packId],
      contests: [{ id: 'contest', contestants: mapped(votes) }],
      sources: [
        {
          id: 'commission',
          role: 'commission',
          files: [
            {
              path: 'forms.csv',
              holds: 'result-forms',
              columns: { station: 'station', ...mapped(lines.filter(isStandardLine)) },
              lines: mapped(lines.filter((line) => !isStandardLine(line))),
              votes: mapped(votes),
            },
          ],
        },
      ],
    }),
    'forms.csv': `${['station', ...keys].join(',')}\n${['1', ...keys.map((key) => form[key] ?? '')].join(',')}\n`,
  });
  const pack = packOf(packId);
  const { relations = [], findings } = controlRelations.run({
    dataset,
    packs: [pack],
    parameters: {},
    seed: 1,
  });
  const idsOf = (wanted: (relation: RelationOutcome) => boolean): string[] =>
    relations.filter(wanted).map(({ id }) => id.slice(packId.length + 1));
  return {
    failing: idsOf(({ findings }) => findings > 0),
    examined: idsOf(({ examined }) => examined > 0),
    blank: idsOf(({ blank }) => blank > 0),
    atStake: Object.fromEntries(
      findings.map(({ relation, votesAtStake }) => [relation?.slice(packId.length + 1) ?? '', votesAtStake]),
    ),
  };
}

/** How every relation fared on the forms of all sources together. */
export function relationsOf({ analysis }: Analysed): readonly RelationOutcome[] {
  const [outcome] = analysis.outcomes;
  if (outcome?.status !== 'completed') throw new Error('expected control-relations to complete');
  return outcome.relations;
}
