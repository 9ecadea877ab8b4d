export const HOLDS = [
  'result-forms',
  'voter-counts',
  'turnout-readings',
  'reported-shares',
  'published-totals',
  'incidents',
  'replies',
] as const;
export type Holds = (typeof HOLDS)[number];

/** Why a row of a file was not used. */
export const SET_ASIDE = [
  'not-selected',
  'unmapped-line',
  'empty-row',
  'wrong-width',
  'rows-run-together',
  'no-station',
  'required-cell-blank',
  'unreadable-cell',
  'filled-by-other-source',
  'repeated-row',
  'contradictory-rows',
] as const;
export type SetAsideReason = (typeof SET_ASIDE)[number];

/** A file that was read. Rows in = rows used + rows set aside. */
export interface InputFile {
  /** As the election file names it. */
  readonly path: string;
  readonly sha256: string;
  readonly bytes: number;
  readonly source: number;
  readonly holds: Holds;
  /** Index of the contest it is about, -1 where it names none. */
  readonly contest: number;
  /** When the source published it, ISO 8601; null where not stated. */
  readonly published: string | null;
  /** Rows of the table below its header. */
  readonly rowsIn: number;
  readonly rowsUsed: number;
  readonly setAside: Readonly<Partial<Record<SetAsideReason, number>>>;
}
