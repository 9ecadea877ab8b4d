import type { TableFacts } from '../table.js';

/** What is known of every table in JSON: its encoding is never guessed. */
export function jsonFacts(encoding: string): TableFacts {
  return { kind: 'json', encoding, encodingGuessed: false, delimiter: null };
}
