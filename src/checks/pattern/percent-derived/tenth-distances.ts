import { type GridTest, PARTS } from './grid-test.js';

/** How many votes each count of a list lies from the nearest tenth of a percent of its whole. Whole numbers up to the last division. */
export function tenthDistances({ list, whole }: Pick<GridTest, 'list' | 'whole'>): readonly number[] {
  return list.votes.map(
    ({ value }) => Math.abs(value * PARTS - Math.round((value * PARTS) / whole) * whole) / PARTS,
  );
}
