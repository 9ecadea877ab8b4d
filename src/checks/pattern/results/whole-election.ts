import type { Scope, ScopeLevel } from './territory-scopes.js';

/** The scope of all stations; none where the settings leave it out or it is too small. */
export function wholeElection(levels: readonly ScopeLevel[]): readonly Scope[] {
  return levels.filter(({ level }) => level === 0).flatMap(({ scopes }) => scopes);
}
