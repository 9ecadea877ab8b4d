import type { Outcome } from '../../model/outcome.js';
import { type Block, left, right, table } from '../document.js';
import { formatNumber } from '../format-number.js';
import { type Names, sumName } from '../names.js';

/** How each relation fared: on how many forms it was examined, and on how many it could not be. */
export function relationsTable(outcome: Extract<Outcome, { status: 'completed' }>, names: Names): Block[] {
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
        right(say('col-not-on-form')),
        right(say('col-findings')),
      ],
      outcome.relations.map((relation) => [
        relation.id,
        sumName(relation.formula.replaceAll('<=', '≤').replaceAll('>=', '≥'), locale),
        say(relation.hard ? 'relation-hard' : 'relation-soft'),
        ...[relation.examined, relation.blank, relation.notOnForm, relation.findings].map((count) =>
          formatNumber(count, locale),
        ),
      ]),
    ),
  ];
}
