import type { Analysis } from '../../model/analysis.js';
import type { Dossier } from '../../model/dossier.js';
import { type Block, heading, left, paragraph, right, table } from '../document.js';
import type { Names } from '../names.js';
import { sayEvent } from './event-text.js';
import { sayRows } from './rows.js';
import { sayWhen } from './when.js';

/** What was announced, counted, seen and published, in the order of time. */
export function timeline({ timeline: entries, contests }: Dossier, _: Analysis, names: Names): Block[] {
  const { say, source } = names;
  const title = heading(2, say('dossier-timeline'));
  if (entries.length === 0) return [title, paragraph(say('dossier-timeline-none'))];
  return [
    title,
    paragraph(
      say('dossier-timeline-note', {
        utc: entries.some(({ when }) => when.isUtc) ? 'some' : null,
      }),
    ),
    table(
      [
        left(say('col-when')),
        left(say('col-event')),
        right(say('col-number')),
        left(say('col-who')),
        left(say('col-place')),
      ],
      entries.map((entry) => {
        const { what, number } = sayEvent(entry.event, contests.length > 1, names);
        return [
          sayWhen(entry.when, entry.event.kind === 'count', names),
          what,
          number,
          source(entry.source),
          sayRows(entry.places, names),
        ];
      }),
    ),
  ];
}
