export const STATION_KINDS = [
  'unknown',
  'ordinary',
  'abroad',
  'mobile',
  'hospital',
  'postal',
  'electronic',
  'temporary',
] as const;

export type StationKind = (typeof STATION_KINDS)[number];

/** How a station counts its ballots. */
export const COUNTINGS = ['machine', 'hand'] as const;

export type Counting = (typeof COUNTINGS)[number];

/** Every polling station that any source names, one row each. */
export interface Stations {
  readonly length: number;
  /** As the commission writes it. Unique only within its territory. */
  readonly ids: readonly string[];
  /** Index into the territories. */
  readonly territories: Int32Array;
  /** What a source says beyond the number, for the stations it says it of. */
  readonly details: ReadonlyMap<number, StationDetails>;
}

export interface StationDetails {
  readonly kind: StationKind;
  readonly venue: string | null;
  /** Degrees, WGS 84. */
  readonly latitude: number | null;
  readonly longitude: number | null;
  /** Null where no source says it. */
  readonly counting: Counting | null;
}
