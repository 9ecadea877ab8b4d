import type { Dataset } from '../../../model/dataset.js';
import { layeredForms } from '../../layered-forms.js';
import { formsOfStation, type PublishedForm, publications } from '../../publications.js';
import { mixedPublications } from './mixed-publications.js';
import { type ResultReader, resultReader } from './result-reader.js';
import { stationsByName } from './stations-by-name.js';

/** Stations with a room and a register of their own, or those where votes are given through a network. */
export type VotingMode = 'paper' | 'electronic';

/** What the commission said of the stations of a contest and mode. */
export interface OfficialForms {
  /** Stations with a form, in the order of their names. */
  readonly stations: Int32Array;
  /** How the numbers of each of them are read, and in which row. */
  readonly readers: readonly ResultReader[];
  readonly rows: Int32Array;
  /** The forms of a station, latest first. */
  readonly formsOf: (station: number) => readonly PublishedForm[];
  /** Electronic stations that there are. */
  readonly electronic: number;
  /** Stations among `stations` whose numbers come from more than one publication. */
  readonly mixed: number;
}

/** Of every line and contestant of a station the number last published: a later publication of only some lines hides no other. */
export function officialForms(
  dataset: Dataset,
  contest: number,
  contestants: readonly string[],
  mode: VotingMode = 'paper',
): OfficialForms {
  const { length } = dataset.stations;
  const official = publications(dataset, (role) => role === 'commission').filter(
    (publication) => publication.contest === contest,
  );
  const readerOf = new Array<ResultReader | undefined>(length);
  const rowOf = new Int32Array(length);
  const isMixed = new Uint8Array(length);
  for (const group of layeredForms(official, length)) {
    const [last, ...earlier] = group.layers;
    const alone = earlier.length === 0 ? last : undefined;
    const { forms, isMixed: mixed } = alone
      ? { forms: alone.forms, isMixed: null }
      : mixedPublications(group);
    const reader = resultReader(forms, contestants);
    group.stations.forEach((station, at) => {
      isMixed[station] = mixed?.[at] ?? 0;
      readerOf[station] = reader;
      rowOf[station] = alone ? (alone.rows[at] ?? 0) : at;
    });
  }
  const isElectronic = (station: number): boolean =>
    dataset.stations.details.get(station)?.kind === 'electronic';
  const withForms = stationsByName(dataset).filter((station) => readerOf[station] !== undefined);
  const stations = withForms.filter((station) => isElectronic(station) === (mode === 'electronic'));
  return {
    stations,
    readers: [...stations].flatMap((station) => readerOf[station] ?? []),
    rows: stations.map((station) => rowOf[station] ?? 0),
    formsOf: (station) => formsOfStation(official, contest, station),
    electronic: withForms.filter(isElectronic).length,
    mixed: stations.filter((station) => isMixed[station] === 1).length,
  };
}
