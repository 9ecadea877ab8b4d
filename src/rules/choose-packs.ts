import type { RulePack } from './pack.js';

/** The packs an election names, or the generic one where it names none. */
export function choosePacks(packs: readonly RulePack[], named: readonly string[]): readonly RulePack[] {
  const wanted = named.length > 0 ? named : ['generic'];
  return packs.filter(({ id }) => wanted.includes(id));
}
