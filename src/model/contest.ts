export interface Contestant {
  readonly id: string;
  readonly name: string;
}

/** What is voted on: one office, list or question. */
export interface Contest {
  readonly id: string;
  readonly name: string;
  readonly seats: number | null;
  /** Line of the election file on which the seats stand; 1 where it does not say. */
  readonly fileLine: number;
  /** Share of the votes, in per cent, below which a contestant takes no seat. */
  readonly threshold: number | null;
  readonly contestants: readonly Contestant[];
}
