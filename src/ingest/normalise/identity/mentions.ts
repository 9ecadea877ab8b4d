import type { StationDetails } from '../../../model/station.js';

/**
 * Every mention of a station: the text and the territories by which any file names it. A mention is the same whoever makes it; a
 * *naming* is one file's making it.
 */
export interface Mentions {
  /** The different texts of station numbers. */
  readonly texts: readonly string[];
  /** Index into the texts, by mention. */
  readonly textOf: Int32Array;
  /** Index into the territories, by mention; -1 where it names none. */
  readonly territoryOf: Int32Array;
  readonly namings: Namings;
  /** What was said of a station beyond its number, by mention. */
  readonly details: ReadonlyMap<number, StationDetails>;
}

/** One per mention and file, those of a file in the order of its rows. */
export interface Namings {
  readonly mentions: Int32Array;
  readonly files: Int32Array;
  /** Line of the file on which it first makes the mention. */
  readonly fileLines: Int32Array;
  /** The first naming of each mention. */
  readonly firsts: Int32Array;
  /** The next naming of the same mention, -1 after the last. */
  readonly nexts: Int32Array;
}

/** What settling knows of a file that names stations. */
export interface NamingFile {
  readonly path: string;
  /** Index into the sources. */
  readonly source: number;
  /** Whether the stations in it are the commission's own: it is the source, and these are no reports or answers. */
  readonly isCommission: boolean;
  /** Whether its rows are reports by whomever, each in a spelling of its own: two spellings beside each other are no two things there. */
  readonly isOfReports?: boolean;
}

/** Which of some files name things beside each other only where these are several. */
export function tellingApart(named: readonly number[], files: readonly NamingFile[]): readonly number[] {
  return named.filter((file) => !files[file]?.isOfReports);
}

/** The namings of a mention. */
export function namingsOf({ namings: { firsts, nexts } }: Mentions, mention: number): readonly number[] {
  const found: number[] = [];
  for (let naming = firsts[mention] ?? -1; naming !== -1; naming = nexts[naming] ?? -1) found.push(naming);
  return found;
}

/** The files that make some mentions: a file as often as it makes one. */
export function filesOfMentions(together: Iterable<number>, mentions: Mentions): readonly number[] {
  const { firsts, nexts, files } = mentions.namings;
  const found: number[] = [];
  for (const mention of together) {
    for (let naming = firsts[mention] ?? -1; naming !== -1; naming = nexts[naming] ?? -1)
      found.push(files[naming] ?? -1);
  }
  return found;
}
