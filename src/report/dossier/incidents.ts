import type { Analysis } from '../../model/analysis.js';
import type { Dossier } from '../../model/dossier.js';
import { type Block, heading, left, paragraph, table } from '../document.js';
import type { Names } from '../names.js';
import { visibleText } from '../visible-text.js';
import { categoryText } from './category-text.js';
import { sayWhen } from './when.js';

/** Reported incidents by category. Who reported one, or whom it concerns, is never read. */
export function incidents({ incidents: reported }: Dossier, _: Analysis, names: Names): Block[] {
  const { say } = names;
  const title = heading(2, say('dossier-incidents'));
  if (reported.length === 0) return [title, paragraph(say('dossier-incidents-none'))];
  return [
    title,
    paragraph(say('dossier-incidents-note')),
    table(
      [
        left(say('col-category')),
        left(say('col-time')),
        left(say('col-link')),
        left(say('col-source')),
        left(say('col-place')),
      ],
      reported.map(({ category, when, link, source, place }) => [
        categoryText({ category }),
        when === null ? say('when-not-stated') : sayWhen(when, false, names),
        link === null ? '' : visibleText(link),
        names.source(source),
        names.place(place),
      ]),
    ),
  ];
}
