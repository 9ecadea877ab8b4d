import type { Analysis } from '../../model/analysis.js';
import type { Finding } from '../../model/finding.js';
import { type Block, list, paragraph } from '../document.js';
import type { Names } from '../names.js';
import { visibleText } from '../visible-text.js';

/** Rows of reports that are named beside a finding. */
const PLACES = 10;

/** Incidents reported at the station of a finding, by category: beside its numbers, and not as a reason for them. */
export function incidentsBeside({ subject }: Finding, { incidents }: Analysis, names: Names): Block[] {
  if (subject.kind !== 'station') return [];
  const here = incidents.filter(
    (known) =>
      known.subject.kind === 'station' &&
      known.subject.station === subject.station &&
      known.subject.territory.join('\u0000') === subject.territory.join('\u0000'),
  );
  if (here.length === 0) return [];
  const { say, source, place } = names;
  return [
    paragraph(say('incidents-beside')),
    list(
      here.map((known) =>
        say('incidents-of-source', {
          source: source(known.source),
          reports: known.reports,
          categories: known.categories
            .map(({ category, reports }) =>
              say('incidents-category', { category: visibleText(category), reports }),
            )
            .join(', '),
          places: known.places.slice(0, PLACES).map(place).join(', '),
          more: Math.max(0, known.places.length - PLACES),
        }),
      ),
    ),
  ];
}
