import type { InspectedFile, Proposal } from '../ingest/inspect/propose-election.js';

/** Characters that cannot be seen, or change the direction of what follows; lines stay. */
const INVISIBLE = /(?!\n)[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029\u115f\u1160\u3164\uffa0]/gu;

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
  return `${JSON.stringify(told, null, 2).replace(INVISIBLE, escaped)}\n`;
}

function escaped(character: string): string {
  return character
    .split('')
    .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
    .join('');
}
