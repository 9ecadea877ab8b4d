import type { Analysis } from '../model/analysis.js';
import { sumOf } from '../model/count.js';
import type { Dataset } from '../model/dataset.js';
import { groupBy } from '../model/group-by.js';

interface Sum {
  sum: number;
  blanks: number;
}

/** Sums over the forms of each publication. A line that only some of its files have is blank on the forms of the others. */
export function sumPublications(dataset: Dataset): Analysis['totals'] {
  const groups = groupBy(dataset.forms, ({ source, contest, file }) =>
    JSON.stringify([source, contest, dataset.files[file]?.published ?? null]),
  );
  return [...groups.values()].flatMap((tables) => {
    const [first] = tables;
    if (!first) return [];
    const forms = tables.reduce((count, { length }) => count + length, 0);
    const lines = new Map<string, Sum>();
    const votes = new Map<string, Sum>();
    for (const table of tables) {
      for (const [line, column] of Object.entries(table.lines))
        addTo(lines, line, sumOf(column), table.length, forms);
      for (const [contestant, column] of table.votes)
        addTo(votes, contestant, sumOf(column), table.length, forms);
    }
    return [
      {
        source: dataset.sources[first.source]?.id ?? '',
        contest: dataset.contests[first.contest]?.id ?? '',
        published: dataset.files[first.file]?.published ?? null,
        forms,
        lines: Object.fromEntries(lines),
        votes: Object.fromEntries(votes),
      },
    ];
  });
}

/** Every form counts as blank until a table says otherwise. */
function addTo(
  sums: Map<string, Sum>,
  key: string,
  { sum, blanks }: Sum,
  length: number,
  forms: number,
): void {
  const known = sums.get(key) ?? { sum: 0, blanks: forms };
  sums.set(key, { sum: known.sum + sum, blanks: known.blanks - length + blanks });
}
