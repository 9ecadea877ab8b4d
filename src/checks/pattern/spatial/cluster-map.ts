import type { Dataset } from '../../../model/dataset.js';
import type { StationMap } from '../../../model/plot.js';
import { stationSubject } from '../../figures.js';
import { mostExtreme } from '../peers/most-extreme.js';
import { rounded } from '../results/rounded.js';
import type { StationResults } from '../results/station-results.js';
import type { Clusters } from './clusters.js';
import type { Places } from './places.js';

/** Places on a map, so that it stays small, and of these the marked ones; the others are taken evenly. */
const MOST_POINTS = 280;
const MOST_MARKED = 120;

/**
 * The places on the map with their values in per cent, those marked that are alike or unlike all around them (q at most `most` against values in no order); of very
 * many the most extreme. A place stands under the name of the first of its stations.
 */
export function clusterMap(
  dataset: Dataset,
  results: StationResults,
  { measure, places, clusters }: { measure: string; places: Places; clusters: Clusters },
  { most, permutations }: { most: number; permutations: number },
): StationMap {
  const strength = clusters.moran.map((moran, place) =>
    (clusters.qValues[place] as number) <= most ? Math.abs(moran) : Number.NaN,
  );
  const isNear = nearRest(places);
  const marked = mostExtreme(strength, 0);
  const rings = marked.filter(isNear).subarray(0, MOST_MARKED);
  const others = Int32Array.from(strength, (_, place) => place).filter(
    (place) => Number.isNaN(strength[place] as number) && isNear(place),
  );
  const every = Math.max(1, Math.ceil(others.length / (MOST_POINTS - rings.length)));
  const shown = [...others.filter((_, index) => index % every === 0), ...rings];
  return {
    kind: 'map',
    id: 'map',
    args: {
      measure,
      most: rounded(100 * most),
      permutations,
      places: strength.length,
      marked: marked.length,
      shown: shown.length,
      rings: rings.length,
      far: strength.filter((_, place) => !isNear(place)).length,
      thinned: shown.length < strength.length ? 'yes' : 'no',
    },
    subject: { kind: 'territory', territory: [] },
    contest: dataset.contests[results.contest]?.id ?? null,
    contestant: measure === 'share' ? results.leader : null,
    points: shown.map((place) => ({
      subject: stationSubject(dataset, results.stations[places.rows[place]?.[0] ?? -1] ?? -1),
      longitude: rounded(places.longitudes[place] as number, 4) ?? 0,
      latitude: rounded(places.latitudes[place] as number, 4) ?? 0,
      value: rounded(100 * (places.values[place] as number), 1) ?? 0,
      isMarked: !Number.isNaN(strength[place] as number),
    })),
  };
}

/** Whether a place lies no farther from the middle nine tenths of all places, north to south and east to west, than these reach: embassies would shrink a country to a dot. */
function nearRest({ latitudes, longitudes }: Places): (place: number) => boolean {
  const within = [latitudes, longitudes].map((degrees) => {
    const sorted = degrees.toSorted();
    const at = (part: number): number => sorted[Math.floor(part * (sorted.length - 1))] as number;
    const [low, high] = [at(0.05), at(0.95)];
    return (place: number): boolean =>
      (degrees[place] as number) >= 2 * low - high && (degrees[place] as number) <= 2 * high - low;
  });
  return (place) => within.every((isWithin) => isWithin(place));
}
