import type { TableProfile } from '../inspect/table-profile.js';
import { type Format, RECOGNISED } from './format.js';
import { formats } from './index.js';

/** The format that a table has most surely; null where none is sure enough. */
export function recogniseFormat(
  profile: TableProfile,
): { readonly format: Format; readonly sure: number } | null {
  let best: { readonly format: Format; readonly sure: number } | null = null;
  for (const format of formats) {
    const sure = format.recognises(profile);
    if (sure >= RECOGNISED && sure > (best?.sure ?? 0)) best = { format, sure };
  }
  return best;
}
