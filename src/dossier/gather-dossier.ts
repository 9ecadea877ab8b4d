import { calendarDay } from '../checks/readings/calendar-day.js';
import type { Analysis } from '../model/analysis.js';
import type { Dataset } from '../model/dataset.js';
import type { Dossier, StationSubject } from '../model/dossier.js';
import { isSameSubject } from '../model/recorded-answer.js';
import type { Provenance } from '../model/subject.js';
import { NO_TERRITORY, territoryPath } from '../model/territory.js';
import { contributionsOf } from './contributions.js';
import { publicationEntries } from './publication-entries.js';
import { incidentEntries, incidentsAtStation, statementEntries } from './statement-entries.js';
import { sideBySide, versionsOfStation } from './station-forms.js';
import { sourcesOnStation } from './station-sources.js';
import { type Dated, inOrderOfTime, votingDayOf } from './timeline-order.js';
import { countEntries, readingEntries } from './voting-entries.js';

/**
 * Everything that a data set and the checks of it know of one station. `station`: its index; `analysis`: of the whole data set, so that every
 * number is the report's. Throws where there is no such station.
 */
export function gatherDossier(dataset: Dataset, analysis: Analysis, station: number): Dossier {
  if (!(station in dataset.stations.ids)) throw new RangeError(`no station ${station}`);
  const { ids, territories } = dataset.stations;
  const subject: StationSubject = {
    kind: 'station',
    station: ids[station] ?? '',
    territory: [...territoryPath(dataset.territories, territories[station] ?? NO_TERRITORY)],
  };
  const versions = versionsOfStation(dataset, station);
  const events: readonly Dated[] = [
    ...readingEntries(dataset, station),
    ...countEntries(dataset, station),
    ...incidentEntries(dataset, station),
    ...versions.flatMap((ofContest) => publicationEntries(dataset, ofContest)),
    ...statementEntries(dataset, station),
  ];
  const { date } = dataset.election;
  const votingDay = votingDayOf(events, date === null ? null : calendarDay(date, null));
  const isOfStation = ({
    subject: other,
  }: {
    readonly subject: Analysis['findings'][number]['subject'];
  }): boolean => isSameSubject(subject, other);
  const rows = new Set(
    events.flatMap(({ event, places }) =>
      event.kind === 'publication' && event.version === 'missing' ? [] : places.map(rowKey),
    ),
  );
  return {
    subject,
    details: dataset.stations.details.get(station) ?? null,
    sources: sourcesOnStation(dataset, station),
    contests: versions.map(sideBySide),
    timeline: inOrderOfTime(events, votingDay),
    incidents: incidentsAtStation(dataset, station),
    findings: analysis.findings.filter(isOfStation),
    contributions: contributionsOf(subject, analysis),
    alsoUsedBy: analysis.findings.filter(
      (finding) =>
        !isOfStation(finding) &&
        !finding.contributors &&
        finding.provenance.some((row) => rows.has(rowKey(row))),
    ),
  };
}

function rowKey({ file, line }: Provenance): string {
  return `${file}\u0000${line}`;
}
