import type { Outcome } from '../../model/outcome.js';
import { type Block, left, paragraph, right, table } from '../document.js';
import { formatNumber } from '../format-number.js';
import type { Names } from '../names.js';
import { relationInWords } from '../relation-in-words.js';

type Completed = Extract<Outcome, { status: 'completed' }>;

/** How each relation fared: on how many forms it was examined, and on how many it could not be. */
export function relationsTable(outcome: Completed, names: Names): Block[] {
  const { locale, say } = names;
  if (outcome.relations.length === 0) return [];
  return [
    table(
      [
        left(say('col-relation')),
        left(say('col-what')),
        left(say('col-kind')),
        right(say('col-examined')),
        right(say('col-blank')),
        right(say('col-exempt')),
        right(say('col-not-on-form')),
        right(say('col-findings')),
      ],
      outcome.relations.map((relation) => [
        relation.id,
        inWords(relation, names),
        say(relation.hard ? 'relation-hard' : 'relation-soft'),
        ...[relation.examined, relation.blank, relation.exempt, relation.notOnForm, relation.findings].map(
          (count) => formatNumber(count, locale),
        ),
      ]),
    ),
    ...slips(outcome, names),
  ];
}

/** A relation that another pack's speaks for says so. */
function inWords(relation: Completed['relations'][number], names: Names): string {
  const formula = relationInWords(relation, names);
  if (relation.coveredBy.length === 0) return formula;
  return names.say('relation-covered', { formula, relations: relation.coveredBy.join(', ') });
}

function slips({ slips: tally }: Completed, { locale, say }: Names): Block[] {
  if (!tally) return [];
  const { expectedByChance } = tally;
  const expected =
    expectedByChance === null ? null : formatNumber(Number(expectedByChance.toPrecision(3)), locale);
  return [paragraph(say('slips-explained', { forms: tally.forms, explained: tally.explained, expected }))];
}
