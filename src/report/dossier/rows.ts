import { groupBy } from '../../model/group-by.js';
import type { Provenance } from '../../model/subject.js';
import type { Names } from '../names.js';
import { visibleText } from '../visible-text.js';

/** Rows of files in few words: one row as it is, several of a file as the first to the last. */
export function sayRows(places: readonly Provenance[], { say, place }: Names): string {
  return [...groupBy(places, ({ file }) => file)]
    .map(([file, rows]) => {
      const [first] = rows;
      if (first && rows.length === 1) return place(first);
      const lines = rows.map(({ line }) => line);
      const [from, to] = [
        lines.reduce((one, other) => Math.min(one, other)),
        lines.reduce((one, other) => Math.max(one, other)),
      ];
      return say('rows-of-file', {
        file: visibleText(file),
        from: String(from),
        to: String(to),
        count: rows.length,
      });
    })
    .join(', ');
}
