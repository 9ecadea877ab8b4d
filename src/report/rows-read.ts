import type { Analysis } from '../model/analysis.js';

/** Rows of all files: of the part that was looked at those in, used and set aside, and those of other parts. In = used + set aside. */
export function rowsRead({ files }: Pick<Analysis, 'files'>): {
  readonly rows: number;
  readonly used: number;
  readonly aside: number;
  readonly elsewhere: number;
} {
  const sum = (numberOf: (file: Analysis['files'][number]) => number): number =>
    files.reduce((total, file) => total + numberOf(file), 0);
  const elsewhere = sum(({ setAside }) => setAside['other-part'] ?? 0);
  return {
    rows: sum(({ rowsIn }) => rowsIn) - elsewhere,
    used: sum(({ rowsUsed }) => rowsUsed),
    aside: sum(({ rowsSetAside }) => rowsSetAside) - elsewhere,
    elsewhere,
  };
}
