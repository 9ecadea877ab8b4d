import type { IntegerStations, Quantity, Step } from './integer-stations.js';

/** Some stations as independent trials: how probable a percentage near a multiple was at each, and at which there is one. */
export interface IntegerTrials {
  readonly rows: Int32Array;
  readonly probabilities: Float64Array;
  readonly isNear: Uint8Array;
}

/** The trials of these rows. Turnout and share of a station are **independent** under the null, so that of `either` the chances to miss are multiplied. */
export function integerTrials(
  { share, turnout }: IntegerStations,
  rows: Int32Array,
  quantity: Quantity,
  step: Step,
): IntegerTrials {
  const used = quantity === 'either' ? [share, turnout] : [quantity === 'share' ? share : turnout];
  const probabilities = new Float64Array(rows.length);
  const isNear = new Uint8Array(rows.length);
  for (const { probabilities: of, isNear: near } of used) {
    const chances = of.get(step) ?? new Float64Array();
    const hits = near.get(step) ?? new Uint8Array();
    for (let index = 0; index < rows.length; index++) {
      const row = rows[index] as number;
      const chance = chances[row] as number;
      const known = probabilities[index] as number;
      probabilities[index] = known + chance * (1 - known);
      (isNear[index] as number) |= hits[row] as number;
    }
  }
  return { rows, probabilities, isNear };
}
