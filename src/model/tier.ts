/**
 * What a method is worth. A: a fact about documents, or a stated model of error. B: false alarms need dependence inside stations; that stations differ is
 * harmless. C: stations that differ, or were selected, can fake it. D: calibrated, but weak. E: alarms on clean elections.
 */
export const TIERS = ['A', 'B', 'C', 'D', 'E'] as const;
export type Tier = (typeof TIERS)[number];

/** Whether checks of a tier run without being asked for. */
export function runsByDefault(tier: Tier): boolean {
  return tier !== 'D' && tier !== 'E';
}
