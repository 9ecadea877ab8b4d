import type { Limit } from './check.js';

/** A number of stations, ballots or voters that something needs, or that are listed. */
export const AT_LEAST_ONE: Limit = { least: 1, isWhole: true };

/** What the adjustment lets through: with half of all findings by chance there is nothing left to say. */
export const FALSE_DISCOVERY: Limit = { least: 0, most: 50 };

/** How often something is drawn: p rests on it, and so does the time that it takes. */
export const DRAWN: Limit = { least: 99, most: 100_000, isWhole: true };

/** Stations around one that it is held against. */
export const PEERS: Limit = { least: 3, isWhole: true };

/** A distance from the others in robust standard deviations, or any number without an upper end. */
export const NOT_NEGATIVE: Limit = { least: 0 };

export const PERCENTAGE: Limit = { least: 0, most: 100 };
