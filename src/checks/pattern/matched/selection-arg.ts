import type { Selection } from '../../../model/source.js';

/** How a source chose its stations, as a word that a text can choose by: ICU messages know no hyphens there. */
export function selectionArg(selection: Selection | undefined): string {
  return (selection ?? 'unknown').replace(/-(\w)/gu, (_, letter: string) => letter.toUpperCase());
}
