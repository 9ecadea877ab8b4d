import { getOrAdd } from '../model/get-or-add.js';
import type { GatheredParts } from './gather-parts.js';
import { partCells } from './part-cells.js';
import { createPartEvidence, type PartEvidence, type TotalKind } from './part-evidence.js';

/** A part that may be a total by its name and is added up, because its numbers do not say so. */
export interface PartInDoubt {
  /** The first row of it that stands beside another part. */
  readonly row: number;
  /** Numbers of it that stand beside other parts, and how many of them are the sum of the others. */
  readonly cells: number;
  readonly agreeing: number;
}

/** Which parts are the whole rather than parts. */
export interface PartTotals {
  /** What a part is at a station; null for one that is to be added up. `station`: an index into the stations gathered. */
  readonly totalAt: (station: number, part: number) => TotalKind | null;
  readonly inDoubt: readonly PartInDoubt[];
}

/** All territories together. */
const EVERYWHERE = -2;

/**
 * Finds the parts that are totals by their numbers, beside those that are by their words: in nearly all cells the sum of the others, in
 * the whole publication or in one territory, so that counties may use a word in two ways. `territoryOf`: of an index into the stations.
 */
export function findPartTotals(
  gathered: GatheredParts,
  territoryOf: (station: number) => number,
): PartTotals {
  const { parts } = gathered;
  const collected = new Map<number, Map<number, PartEvidence>>();
  const evidenceOf = (part: number, territory: number): PartEvidence =>
    getOrAdd(
      getOrAdd(collected, part, () => new Map<number, PartEvidence>()),
      territory,
      () => createPartEvidence(parts[part]?.meaning === 'doubtful'),
    );
  const mayBeTotals = parts.filter(({ meaning }) => meaning !== 'total').length > 1;
  for (const [station] of mayBeTotals ? gathered.stations.entries() : []) {
    const territory = territoryOf(station);
    for (const cell of partCells(gathered, station)) {
      for (const number of cell.divided) {
        evidenceOf(number.part, EVERYWHERE).add(cell, number);
        evidenceOf(number.part, territory).add(cell, number);
      }
    }
  }
  const totals = new Map<number, ReadonlyMap<number, TotalKind>>();
  const inDoubt: PartInDoubt[] = [];
  for (const [part, byTerritory] of collected) {
    const territories = new Map(
      [...byTerritory].flatMap(([territory, evidence]) => {
        const total = evidence.total();
        return total === null ? [] : [[territory, total] as const];
      }),
    );
    totals.set(part, territories);
    if (parts[part]?.meaning !== 'doubtful' || territories.has(EVERYWHERE)) continue;
    const added = [...byTerritory].filter(([at]) => at !== EVERYWHERE && !territories.has(at));
    if (added.length > 0) inDoubt.push(doubtOf(added.map(([, evidence]) => evidence)));
  }
  return {
    totalAt(station, part) {
      if (parts[part]?.meaning === 'total') return 'whole';
      const territories = totals.get(part);
      return territories?.get(territoryOf(station)) ?? territories?.get(EVERYWHERE) ?? null;
    },
    inDoubt,
  };
}

function doubtOf(evidence: readonly PartEvidence[]): PartInDoubt {
  return {
    row: evidence.reduce((first, { firstRow }) => Math.min(first, firstRow()), Number.POSITIVE_INFINITY),
    cells: evidence.reduce((sum, { cells }) => sum + cells(), 0),
    agreeing: evidence.reduce((sum, { agreeing }) => sum + agreeing(), 0),
  };
}
