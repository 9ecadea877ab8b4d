import type { CollectedKeys } from '../inspect/collect-keys.js';
import type { TableProposal } from '../inspect/proposed.js';
import type { TableProfile } from '../inspect/table-profile.js';

/** What a format may know of a table beside its profile. */
export interface TableContext {
  /** Name of its file, without folder and endings. */
  readonly fileName: string;
  /** The tuples that the format asked for, in the order it asked; empty where nobody looked. */
  readonly keys: readonly CollectedKeys[];
}

/** One layout in which results are published. */
export interface Format {
  readonly id: string;
  /** For people: what it is and whose. */
  readonly name: string;
  /** How sure the table has this layout, from 0 to 1. */
  readonly recognises: (profile: TableProfile) => number;
  /** Groups of columns whose different tuples decide what is proposed, as in long tables; none where left out. */
  readonly keys?: (profile: TableProfile) => readonly (readonly string[])[];
  readonly propose: (profile: TableProfile, context: TableContext) => TableProposal;
}

/** Below this a table is not taken for one of the format. */
export const RECOGNISED = 0.6;

/** The column of a name, as the header writes it; undefined where there is none. */
export function columnOf({ columns }: TableProfile, name: string) {
  return columns.find((column) => column.name === name);
}

/** Whether all of these columns are there. */
export function hasColumns(profile: TableProfile, names: readonly string[]): boolean {
  const present = new Set(profile.header.names);
  return names.every((name) => present.has(name));
}
