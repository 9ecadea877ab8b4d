import { limits } from '../limits.js';
import { ReadProblem } from '../read-problem.js';
import { createTextRow } from '../row.js';
import type { OpenTable, TableKind, TableSink } from '../table.js';
import type { GridRow } from './grid.js';
import { hiddenIn } from './hidden-in.js';
import { looksLikeHtml } from './looks-like-html.js';
import { nameTables } from './name-tables.js';
import { readPage } from './read-page.js';
import { scanPage } from './scan-page.js';

/**
 * Tables of web pages, held in memory whole. Cells that span several rows or columns stand in each of them; rows without any text
 * of their own are passed over, as empty lines are elsewhere. The line of a row is the one on which its tag begins. What the page hides is told,
 * but never read as a number: hidden rows go to `sink.hidden`. Throws the ReadProblem `hidden-table` where it shows no table and hides
 * one.
 */
export const html: TableKind = {
  id: 'html',
  recognises: looksLikeHtml,
  async open(bytes, options) {
    const { text, encoding, guessed } = await readPage(bytes, options.encoding);
    const { named, hidden } = nameTables(scanPage(text));
    if (named.length === 0 && hidden > 0) throw new ReadProblem('hidden-table', { tables: hidden });
    return named.map(
      ({ name, rows }): OpenTable => ({
        name,
        async read(sink) {
          handOn(rows, sink);
          const facts = { kind: 'html', encoding, encodingGuessed: guessed, delimiter: null };
          const notShown = hiddenIn(rows, hidden);
          return notShown ? { ...facts, hidden: notShown } : facts;
        },
      }),
    );
  },
};

function handOn(rows: readonly GridRow[], sink: TableSink): void {
  const row = createTextRow();
  for (const { cells, repeated, fileLine, isHidden } of rows) {
    const characters = cells.reduce((sum, cell) => sum + cell.length, 0);
    // A text that spans a thousand columns would be written a thousand times.
    if (characters > limits.rowBytes) {
      throw new ReadProblem('row-too-long', { limit: limits.rowBytes }, fileLine);
    }
    if (characters === 0) continue;
    if (isHidden) sink.hidden?.(row.set(cells, fileLine));
    else if (hasOwnText(cells, repeated)) {
      sink.row(row.set(cells, fileLine, fileLine, undefined, { repeated }));
    }
  }
}

/** Whether a text begins in a row. */
function hasOwnText(cells: readonly string[], repeated: readonly number[] = []): boolean {
  const merged = new Set(repeated);
  return cells.some((cell, position) => cell !== '' && !merged.has(position));
}
