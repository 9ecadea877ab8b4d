import type { IdentityIssues } from './identity-issues.js';
import type { Mentions, NamingFile } from './mentions.js';
import type { NearestStations } from './nearest-stations.js';
import type { NumberedStations } from './number-stations.js';

/** What is said of stations once it is settled which are the same. */
export interface StationReport {
  readonly mentions: Mentions;
  readonly files: readonly NamingFile[];
  readonly numbered: NumberedStations;
  /** Territories and number of a station. */
  readonly stationName: (station: number) => string;
  readonly nearest: NearestStations;
  readonly issues: IdentityIssues;
}

/** A file of which fewer of the stations are the commission's than this is said to be of another election. */
const LEAST_SHARE = 0.1;
/** Fewer stations say nothing of the kind. */
const LEAST_STATIONS = 20;

/**
 * Lists what other sources say of stations that the commission does not name, with the nearest that it names; nothing where it
 * names none at all. `isSaid`: namings of which something was said already or needs not be said.
 */
export function reportUnmatched(report: StationReport, isSaid: (naming: number) => boolean): void {
  const { mentions, files, numbered, stationName, nearest, issues } = report;
  const { namings } = mentions;
  const isOfCommission = new Uint8Array(numbered.stations.length);
  const fileAt = (naming: number): NamingFile | undefined => files[namings.files[naming] ?? -1];
  namings.mentions.forEach((_, naming) => {
    if (fileAt(naming)?.isCommission) isOfCommission[numbered.stationOfNaming(naming)] = 1;
  });
  const official = isOfCommission.reduce((sum, is) => sum + is, 0);
  if (official === 0) return;

  const stationsOf = new Map<NamingFile, { all: number; official: number }>();
  namings.mentions.forEach((mention, naming) => {
    const file = fileAt(naming);
    if (!file || file.isCommission) return;
    const counts = stationsOf.get(file) ?? { all: 0, official: 0 };
    stationsOf.set(file, counts);
    const station = numbered.stationOfNaming(naming);
    counts.all++;
    counts.official += isOfCommission[station] ?? 0;
    if (isOfCommission[station] === 1 || isSaid(naming)) return;
    const code = nearest.mayBe(mention).length > 0 ? 'doubtful-station' : 'unmatched-station';
    issues.add(code, file.path, () => ({
      line: namings.fileLines[naming] ?? null,
      got: stationName(station),
      args: { nearest: nearestNames(report, mention) },
    }));
  });
  for (const [{ path }, counts] of stationsOf) {
    if (Math.min(counts.all, official) < LEAST_STATIONS) continue;
    if (counts.official >= LEAST_SHARE * Math.min(counts.all, official)) continue;
    issues.add('another-election', path, () => ({
      args: { kind: 'stations', n: counts.all, alike: counts.official, other: null },
    }));
  }
}

/** The full names of the stations that a mention may be, null where none is near. */
export function nearestNames(
  { nearest, numbered, stationName }: StationReport,
  mention: number,
): string | null {
  const names = nearest.nearest(mention).map((other) => stationName(numbered.stationOf[other] ?? -1));
  return names.length > 0 ? names.join('; ') : null;
}
