import type { Row } from '../read/row.js';
import type { FileContext, RowPlace } from './holder.js';
import { textAt } from './text-at.js';

/**
 * Whether a row says that another source of this election filled it in: an official row among observers' copies must
 * not be compared with itself. Reported as an issue; who is named otherwise is neither kept nor shown.
 */
export function filledByOther(
  row: Row,
  position: number | undefined,
  { fileLine }: RowPlace,
  { path, otherSources, issues }: FileContext,
): boolean {
  const name = textAt(row, position);
  const other = name === null ? undefined : otherSources.get(name.toLowerCase());
  if (other === undefined) return false;
  issues.add({
    code: 'filled-by-other-source',
    file: path,
    line: fileLine,
    got: name,
    args: { source: other },
  });
  return true;
}
