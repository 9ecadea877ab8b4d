import type { Analysis } from '../../model/analysis.js';
import type { Holds } from '../../model/input-file.js';
import type { Counted } from '../../model/observation.js';
import { type Block, heading, left, paragraph, table } from '../document.js';
import type { Names } from '../names.js';
import { say as sayText } from '../say.js';
import { visibleText } from '../visible-text.js';

/** Statements that get a row in the report; the rest stand in analysis.json. */
const SHOWN = 200;

/** Every hand-made statement with the checks that compared it; what no check applies to is said to be read, too. */
export function facts(analysis: Analysis, names: Names): Block[] {
  const { say } = names;
  const shown = analysis.facts.slice(0, SHOWN);
  const rest = analysis.facts.length - shown.length;
  return [
    heading(2, say('heading-facts')),
    ...(shown.length === 0
      ? [paragraph(say('facts-none'))]
      : [
          table(
            [
              left(say('col-subject')),
              left(say('col-statement')),
              left(say('col-source')),
              left(say('col-check')),
              left(say('col-place')),
            ],
            shown.map((fact) => factRow(fact, names)),
          ),
        ]),
    ...(rest > 0 ? [paragraph(say('facts-more', { count: rest }))] : []),
  ];
}

/** What becomes of a statement that no check compares: replies are compared with nothing, and stand beside what they answer. */
function withoutCheck(holds: string | null): 'fact-no-check' | 'fact-beside-findings' {
  return holds === 'replies' ? 'fact-beside-findings' : 'fact-no-check';
}

function factRow(
  { message, source, place, note, checks }: Analysis['facts'][number],
  names: Names,
): string[] {
  const { locale, say } = names;
  const text = (name: string): string | null => {
    const value = message.args[name];
    return typeof value === 'string' && value !== '' ? visibleText(value) : null;
  };
  const contestant = text('contestant');
  const counted = text('counted');
  const holds = text('holds');
  const statement = sayText(locale, locale.facts[message.id] ?? message.id, {
    ...message.args,
    text: text('text'),
    quantity: text('quantity'),
    contestant: contestant && names.contestant(null, contestant),
    counted: counted && locale.counted[counted as Counted],
    holds: holds && locale.holds[holds as Holds],
    name: text('name'),
  });
  const station = text('station');
  const where = [text('territory'), station && say('finding-station', { station })].filter(
    (part) => part !== null,
  );
  return [
    where.length > 0 ? where.join(' › ') : say('territory-none'),
    note === null ? statement : `${statement}. ${say('fact-note', { note: visibleText(note) })}`,
    names.source(source),
    checks.length > 0
      ? checks.map((id) => locale.checks[id]?.title ?? id).join(', ')
      : say(withoutCheck(holds)),
    names.place(place),
  ];
}
