import { placeOf } from '../checks/figures.js';
import type { Dataset } from '../model/dataset.js';
import type { IncidentAtStation, TimelineEntry } from '../model/dossier.js';
import type { Place } from '../model/place.js';
import type { Dated } from './timeline-order.js';
import { readMoment, whenOf } from './written-moment.js';

interface Statement extends Place {
  readonly source: number;
  readonly station: number;
}

/** Incidents with a stated time: what of them has none has no place in an order of time. */
export function incidentEntries(dataset: Dataset, station: number): readonly Dated[] {
  return dataset.incidents
    .filter((incident) => incident.station === station && incident.at !== null)
    .map((incident) => ({
      ...withoutWords(
        dated(dataset, incident, incident.at, { kind: 'incident', category: incident.category }),
      ),
      isVoting: true,
    }));
}

/** All incidents of a station in the order of their rows. */
export function incidentsAtStation(dataset: Dataset, station: number): readonly IncidentAtStation[] {
  return dataset.incidents
    .filter((incident) => incident.station === station)
    .map((incident) => {
      const { category, at, link } = incident;
      const moment = at === null ? null : readMoment(at, dataset.election);
      return {
        category,
        link,
        when:
          at === null
            ? null
            : {
                ...whenOf(moment ?? { day: null, second: null }, null, true),
                unread: moment === null ? '' : null,
              },
        source: dataset.sources[incident.source]?.id ?? '',
        place: placeOf(dataset, incident),
      };
    });
}

/** Percentages, totals and answers about a station, at the date of each. */
export function statementEntries(dataset: Dataset, station: number): readonly Dated[] {
  const isHere = (statement: Statement): boolean => statement.station === station;
  const publishedOf = ({ file }: Place): string | null => dataset.files[file]?.published ?? null;
  return [
    ...dataset.reportedShares.filter(isHere).map((share) => {
      const { text, quantity, contestant } = share;
      return dated(dataset, share, publishedOf(share), { kind: 'share', text, quantity, contestant });
    }),
    ...dataset.publishedTotals
      // Totals of a form's lines stand among the forms.
      .filter((total) => isHere(total) && dataset.files[total.file]?.holds !== 'result-forms')
      .map((total) => {
        const { quantity, contestant, value, of } = total;
        return dated(dataset, total, publishedOf(total), { kind: 'total', quantity, contestant, value, of });
      }),
    ...dataset.replies.filter(isHere).map((reply) => dated(dataset, reply, reply.date, { kind: 'answer' })),
  ];
}

/** Whoever reports an incident may write a name into any cell: a time that cannot be read is not quoted. */
function withoutWords(entry: Dated): Dated {
  return entry.unread === null ? entry : { ...entry, unread: '' };
}

function dated(
  dataset: Dataset,
  statement: Statement,
  text: string | null,
  event: TimelineEntry['event'],
): Dated {
  const moment = text === null ? null : readMoment(text, dataset.election);
  return {
    moment,
    until: null,
    unread: moment === null ? text : null,
    isVoting: false,
    source: dataset.sources[statement.source]?.id ?? '',
    places: [placeOf(dataset, statement)],
    event,
  };
}
