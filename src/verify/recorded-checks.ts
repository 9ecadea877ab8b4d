import { checks } from '../checks/index.js';
import type { Manifest } from '../model/manifest.js';
import type { ChosenChecks } from '../run/choose-checks.js';

/**
 * The checks that a manifest says ran, as far as this version has them, and those it says were left out. A check of this version that its
 * own manifest does not mention counts as left out, so that the manifests differ.
 */
export function recordedChecks(
  { ran, deselected, offByDefault }: Manifest,
  isOtherVersion: boolean,
): ChosenChecks {
  const mentioned = new Set([...ran, ...deselected, ...offByDefault]);
  const ids = checks.map(({ id }) => id);
  return {
    checks: checks.filter(({ id }) => ran.includes(id)),
    deselected: [...deselected, ...(isOtherVersion ? [] : ids.filter((id) => !mentioned.has(id)))],
    offByDefault,
  };
}
