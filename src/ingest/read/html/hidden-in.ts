import type { HiddenFacts } from '../table.js';
import type { GridRow } from './grid.js';

/** What a page hides of one table; null where it shows all there is. `tables`: how many it hides whole. */
export function hiddenIn(rows: readonly GridRow[], tables: number): HiddenFacts | null {
  const partly = rows.filter(({ isPartlyHidden }) => isPartlyHidden);
  const hidden = rows.filter(({ isHidden, cells }) => isHidden && cells.some((cell) => cell !== ''));
  if (partly.length + hidden.length + tables === 0) return null;
  return {
    tables,
    rows: hidden.length,
    partlyHidden: partly.length,
    fileLine: partly[0]?.fileLine ?? hidden[0]?.fileLine ?? null,
  };
}
