import type { Repair, Working } from '../../model/finding.js';

/** Of more cells that could each be the wrong one, nobody looks at all. */
const LISTED = 20;

/**
 * The repairs that a finding lists. Of very many, lines come before contestants, and no slip of a digit before another cell: the slips that
 * are counted must be those of cells that nobody chose for them.
 */
export function listedRepairs(repairs: readonly Repair[]): Pick<Working, 'repairs' | 'otherRepairs'> {
  if (repairs.length <= LISTED) return { repairs: [...repairs], otherRepairs: 0 };
  const isVotes = ({ measure }: Repair): boolean => measure.kind === 'votes';
  const inOrder = [...repairs.filter((repair) => !isVotes(repair)), ...repairs.filter(isVotes)];
  return { repairs: inOrder.slice(0, LISTED), otherRepairs: repairs.length - LISTED };
}
