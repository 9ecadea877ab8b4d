import { nearestText } from '../../stats/nearest-text.js';
import type { OpenedFile } from './open-file.js';
import { ReadProblem } from './read-problem.js';
import type { OpenTable } from './table.js';

/**
 * The tables of a file that an election file means: by name, by a name with wildcards, or by number from 1. Where it does not
 * say, all files of an archive, or the only table there is. Throws a ReadProblem where none or no single one is meant.
 */
export function chooseTables(
  { tables, isArchive }: Pick<OpenedFile, 'tables' | 'isArchive'>,
  wanted: string | number | undefined,
): readonly OpenTable[] {
  const names = tables.map(({ name }, index) => name ?? String(index + 1));
  if (wanted === undefined) {
    if (tables.length === 0) throw new ReadProblem('no-table');
    if (tables.length > 1 && !isArchive) throw new ReadProblem('several-tables', { names: names.join(', ') });
    return tables;
  }
  const exact = tables.filter((_, index) => names[index] === String(wanted));
  if (exact.length > 0) return exact;
  const numbered = typeof wanted === 'number' ? tables[wanted - 1] : undefined;
  if (numbered) return [numbered];
  const matches = wildcard(String(wanted));
  const found = tables.filter((_, index) => matches(names[index] ?? ''));
  if (found.length > 0) return found;
  const args = { known: names.join(', '), nearest: nearestText(String(wanted), names) };
  throw new ReadProblem('no-such-table', args, null, String(wanted));
}

/** `*` stands for any run of characters. Greedy from the left, so that no pattern takes longer than its length allows. */
function wildcard(pattern: string): (name: string) => boolean {
  const [first = '', ...rest] = pattern.split('*');
  const last = rest.pop();
  return (name) => {
    if (last === undefined) return name === pattern;
    if (!name.startsWith(first) || name.length < first.length + last.length || !name.endsWith(last))
      return false;
    let at = first.length;
    const end = name.length - last.length;
    for (const piece of rest) {
      const found = name.indexOf(piece, at);
      if (found === -1 || found + piece.length > end) return false;
      at = found + piece.length;
    }
    return true;
  };
}
