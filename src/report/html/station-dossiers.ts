import type { Analysis } from '../../model/analysis.js';
import type { Dataset } from '../../model/dataset.js';
import type { FormsOfContest } from '../../model/dossier.js';
import type { Finding } from '../../model/finding.js';
import { groupBy } from '../../model/group-by.js';
import type { StationDetails } from '../../model/station.js';
import { territoryPath } from '../../model/territory.js';
import { type Block, heading, list, paragraph } from '../document.js';
import { formsTable } from '../dossier/forms.js';
import type { Names } from '../names.js';
import { type Completed, findingInShort } from '../outline/finding.js';
import { visibleText } from '../visible-text.js';
import { type PackedBlock, packBlock } from './packed-block.js';
import { createTextPool } from './text-pool.js';

/** What is known of each station that a finding is about, for the page's script. */
export interface StationDossiers {
  readonly texts: readonly string[];
  readonly stations: readonly (readonly PackedBlock[])[];
  /** Which of the stations each finding is about. */
  readonly ofFinding: ReadonlyMap<string, number>;
  /** Stations with findings for which there was no room. */
  readonly leftOut: number;
}

/** Where a station's forms come from: the index of a station, to its forms side by side. */
export type FormsOfStation = (station: number) => readonly FormsOfContest[];

/** Dossiers of the stations in the order of their first finding, as far as there is `room` for them (in bytes). */
export function stationDossiers(
  dataset: Dataset,
  analysis: Analysis,
  formsOf: FormsOfStation,
  names: Names,
  room: number,
): StationDossiers {
  const pool = createTextPool();
  const stations: PackedBlock[][] = [];
  const ofFinding = new Map<string, number>();
  const outcomes = new Map(
    analysis.outcomes.flatMap((outcome) => (outcome.status === 'completed' ? [[outcome.id, outcome]] : [])),
  );
  const indexOf = stationIndex(dataset);
  const about = groupBy(
    analysis.findings.filter(({ subject }) => subject.kind === 'station'),
    ({ subject }) => keyOf(subject.territory, subject.kind === 'station' ? subject.station : ''),
  );
  let bytes = 0;
  for (const [key, findings] of about) {
    const station = indexOf.get(key);
    const details = station === undefined ? undefined : dataset.stations.details.get(station);
    const forms = station === undefined ? [] : formsOf(station);
    const packed = outlineStation({ findings, outcomes, details, forms }, names).map((block) =>
      packBlock(block, pool),
    );
    bytes += JSON.stringify(packed).length + findings.length * 16;
    if (bytes + pool.bytes() > room) break;
    for (const { id } of findings) ofFinding.set(id, stations.length);
    stations.push(packed);
  }
  return { texts: pool.texts, stations, ofFinding, leftOut: about.size - stations.length };
}

function outlineStation(
  {
    findings,
    outcomes,
    details,
    forms,
  }: {
    readonly findings: readonly Finding[];
    readonly outcomes: ReadonlyMap<string, Completed>;
    readonly details: StationDetails | undefined;
    readonly forms: readonly FormsOfContest[];
  },
  names: Names,
): Block[] {
  const { locale, say, subject, contest } = names;
  const known = [
    ...(details?.venue ? [say('dossier-venue', { venue: visibleText(details.venue) })] : []),
    ...(details && details.kind !== 'unknown'
      ? [say('dossier-kind', { kind: say(`kind-${details.kind}`) })]
      : []),
    ...(details?.latitude != null && details.longitude != null
      ? [
          say('dossier-coordinates', {
            latitude: String(details.latitude),
            longitude: String(details.longitude),
          }),
        ]
      : []),
  ];
  return [
    ...findings.slice(0, 1).map((finding) => heading(2, subject(finding.subject))),
    ...(known.length > 0 ? [list(known)] : []),
    heading(3, say('dossier-findings')),
    ...findings.flatMap((finding): Block[] => {
      const outcome = outcomes.get(finding.check);
      const check = locale.checks[finding.check]?.title ?? finding.check;
      return [
        heading(4, say('dossier-found-title', { id: finding.id, check })),
        ...(outcome ? findingInShort(finding, outcome, names) : []),
      ];
    }),
    ...(forms.length > 0 ? [heading(3, say('dossier-forms')), paragraph(say('dossier-forms-note'))] : []),
    ...forms.flatMap((ofContest) => [
      ...(forms.length > 1 ? [heading(4, contest(ofContest.contest))] : []),
      formsTable(ofContest, names),
    ]),
  ];
}

function stationIndex({ stations, territories }: Dataset): ReadonlyMap<string, number> {
  const paths = territories.names.map((_, index) => territoryPath(territories, index));
  return new Map(
    stations.ids.map((id, station) => [keyOf(paths[stations.territories[station] ?? -1] ?? [], id), station]),
  );
}

function keyOf(territory: readonly string[], station: string): string {
  return JSON.stringify([...territory, station]);
}
