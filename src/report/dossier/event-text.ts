import type { CellChange, PublicationEvent, TimelineEntry } from '../../model/dossier.js';
import type { Measure } from '../../model/measure.js';
import { formatNumber } from '../format-number.js';
import type { Names } from '../names.js';
import { visibleText } from '../visible-text.js';
import { categoryText } from './category-text.js';
import { cellText, differenceText } from './cell-text.js';

/** Changed lines that are named on the timeline; all of them stand in the table of forms. */
const NAMED = 4;

/** An event as a sentence, and the number that it is about, if any. */
export function sayEvent(
  event: TimelineEntry['event'],
  severalContests: boolean,
  names: Names,
): { readonly what: string; readonly number: string } {
  const { locale, say, contestant } = names;
  const number = (value: number): string => formatNumber(value, locale);
  const named = (text: string | null): string | null => (text === null ? null : visibleText(text));
  switch (event.kind) {
    case 'reading':
      return {
        what: say('event-reading', {
          registered: event.registered === null ? null : number(event.registered),
        }),
        number: cellText(event.voted ?? 'blank', names),
      };
    case 'count':
      return {
        what: say('event-count', {
          counted: locale.counted[event.counted],
          pass: event.pass === null ? null : number(event.pass),
          watched: event.watched === null ? null : number(100 * event.watched),
          whole: event.hasHours ? 'hours' : 'voting',
          published: event.published,
        }),
        number: number(event.count),
      };
    case 'incident':
      return { what: say('event-incident', { category: categoryText(event) }), number: '' };
    case 'publication':
      return sayPublication(event, severalContests, names);
    case 'share':
      return {
        what: say('event-share', {
          quantity: named(event.quantity),
          contestant: event.contestant && contestant(null, event.contestant),
        }),
        number: visibleText(event.text),
      };
    case 'total':
      return {
        what: say('event-total', {
          quantity: visibleText(event.quantity),
          contestant: event.contestant && contestant(null, event.contestant),
          of: event.of === null ? null : number(event.of),
        }),
        number: cellText(event.value ?? 'blank', names),
      };
    case 'answer':
      return { what: say('event-answer'), number: '' };
  }
}

function sayPublication(
  { contest, version, daysLater, voted, changes }: PublicationEvent,
  severalContests: boolean,
  names: Names,
) {
  const { say } = names;
  const rest = changes.length - NAMED;
  const named = [
    ...changes.slice(0, NAMED).map((change) => sayChange(change, contest, names)),
    ...(rest > 0 ? [say('changes-more', { count: rest })] : []),
  ];
  const measure = voted ? names.measure(voted.measure, contest) : say('voted-unknown');
  return {
    what: say(`event-${version}`, {
      contest: severalContests ? names.contest(contest) : null,
      voted: measure,
      changes: changes.length,
      // A number in the place of a blank completes a form, and a blank in its place takes nothing back.
      revised: changes.filter(({ before, after }) => typeof before === 'number' && typeof after === 'number')
        .length,
      // Of a line among the changes nothing more is to be said.
      named: [
        ...(changes.some((change) => isSame(change.measure, voted?.measure)) ? [] : [measure]),
        ...named,
      ].join('; '),
      days: daysLater === null ? null : 'known',
      daysCount: daysLater ?? 0,
    }),
    number: voted ? formatNumber(voted.value, names.locale) : '',
  };
}

function isSame(one: Measure, other: Measure | undefined): boolean {
  return one.kind === 'line' && other?.kind === 'line' && one.line === other.line;
}

function sayChange({ measure, before, after }: CellChange, contest: string, names: Names): string {
  const difference = differenceText(before, after, names);
  return names.say(difference === null ? 'change-of' : 'change-of-number', {
    measure: names.measure(measure, contest),
    before: cellText(before, names),
    after: cellText(after, names),
    difference,
  });
}
