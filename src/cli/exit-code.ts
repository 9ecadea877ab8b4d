/** What the exit code says to a script. */
export const EXIT = {
  completed: 0,
  /** The input or the call cannot be used; no report was written for it. */
  unusable: 1,
  /** A check crashed; the report was written and says so. */
  crashed: 2,
  /** Findings of a class given to --fail-on; a report that is not what its inputs give; a change that --fail-on-change asks about. */
  found: 3,
  /** What of a report could be compared is the same, and not everything could be. */
  partly: 4,
} as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];
