import { nearestNames, stationsCalled, stationsIn } from '../ingest/normalise/identity/stations-called.js';
import type { Dataset } from '../model/dataset.js';
import { territoryPath } from '../model/territory.js';
import type { Locale } from '../report/locales/locale.js';
import { say } from '../report/say.js';
import { visibleText } from '../report/visible-text.js';

/** Stations that are listed where several are called alike. */
const LISTED = 50;

/** The one station that a person means, or why there is none or more than one. */
type ChosenStation = { readonly station: number } | { readonly problem: string };

/** `id`: as the commission or anybody writes it; `territories`: names of territories that it lies in, at whatever level. */
export function chooseStation(
  id: string,
  territories: readonly string[],
  dataset: Dataset,
  { name, locale }: { readonly name: string; readonly locale: Locale },
): ChosenStation {
  const called = stationsCalled(id, dataset);
  const found = stationsIn(territories, called, dataset);
  const [station] = found;
  if (station !== undefined && found.length === 1) return { station };
  const texts = locale.report;
  const args = { id: visibleText(id), dataset: visibleText(name) };
  if (called.length === 0) {
    const nearest = nearestNames(id, dataset).map((near) => visibleText(near));
    const problem = say(locale, texts['station-none'] ?? '', {
      ...args,
      nearest: nearest.length > 0 ? nearest.join(', ') : null,
    });
    return { problem: `${problem}\n` };
  }
  const listed = station === undefined ? called : found;
  const problem = say(locale, texts[station === undefined ? 'station-none-there' : 'station-several'] ?? '', {
    ...args,
    territory: territories.map((territory) => visibleText(territory)).join(' › '),
    count: listed.length,
  });
  const rest = listed.length - LISTED;
  const lines = [
    problem,
    ...listed.slice(0, LISTED).map((index) => `  ${nameOf(index, dataset, locale)}`),
    ...(rest > 0 ? [`  ${say(locale, texts['stations-more'] ?? '', { count: rest })}`] : []),
  ];
  return { problem: `${lines.join('\n')}\n` };
}

function nameOf(station: number, { stations, territories }: Dataset, locale: Locale): string {
  const path = territoryPath(territories, stations.territories[station] ?? -1).map((part) =>
    visibleText(part),
  );
  const id = visibleText(stations.ids[station] ?? '');
  return [...path, say(locale, locale.report['finding-station'] ?? '', { station: id })].join(' › ');
}
