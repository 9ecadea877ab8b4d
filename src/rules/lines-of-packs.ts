import { isStandardLine, type Line, type PackLine } from '../model/line.js';
import type { RulePack } from './pack.js';

/** The lines that only these packs name, by name. Of two packs with one name the first words it. */
export function linesOfPacks(packs: readonly RulePack[]): ReadonlyMap<Line, PackLine> {
  const lines = new Map<Line, PackLine>();
  for (const { name, wording, unit = 'ballots' } of packs.flatMap((pack) => pack.lines)) {
    if (!isStandardLine(name) && !lines.has(name)) lines.set(name, { name, wording, unit });
  }
  return lines;
}
