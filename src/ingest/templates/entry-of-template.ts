import type { UnplacedEntry } from '../inspect/proposed.js';
import type { Template } from './template.js';

/** The entry of the election file that reads a filled-in template. `votes`: contestant id to column, where it has any. */
export function entryOfTemplate(
  { holds, counted, columns }: Template,
  votes: Readonly<Record<string, string>> = {},
): UnplacedEntry {
  const named = columns.filter(({ key }) => key !== null && key !== 'territory');
  const read = {
    territory: columns.filter(({ key }) => key === 'territory').map(({ name }) => name),
    ...Object.fromEntries(named.map(({ key, name }) => [key ?? name, name])),
  };
  switch (holds) {
    case 'voter-counts':
      return { holds, counted: counted ?? 'into-stationary-box', columns: read };
    case 'result-forms':
      return { holds, columns: read, ...(Object.keys(votes).length > 0 ? { votes } : {}) };
    case 'turnout-readings':
      return { holds, columns: read };
    case 'ballot-orders':
      return { holds, columns: read };
    case 'incidents':
      return { holds, columns: read };
    case 'replies':
      return { holds, columns: read };
  }
}
