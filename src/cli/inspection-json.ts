import type { InspectedFile, Proposal } from '../ingest/inspect/propose-election.js';
import { replaceInvisible } from '../model/invisible.js';

/** What was found in files and what is proposed, as JSON for programs. Invisible characters are written as escapes. */
export function inspectionJson(files: readonly InspectedFile[], proposal: Proposal): string {
  const told = {
    files: files.map(({ path, tables }) => ({
      path,
      tables: tables.map(({ name, facts, profile: { sample: _, ...profile } }) => ({
        name,
        facts,
        ...profile,
      })),
    })),
    proposal,
  };
  return `${replaceInvisible(JSON.stringify(told, null, 2), escaped)}\n`;
}

function escaped(character: string): string {
  if (character === '\n') return character;
  return character
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');
}
