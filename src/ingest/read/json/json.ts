import { limits } from '../limits.js';
import { ReadProblem } from '../read-problem.js';
import type { OpenTable, TableKind } from '../table.js';
import { createCellReader } from './cell-reader.js';
import { isWhite, OPEN_BRACE, OPEN_BRACKET } from './characters.js';
import { openDocument } from './document.js';
import { createElementRows } from './element-rows.js';
import { jsonFacts } from './facts.js';
import { syntaxProblem } from './json-problem.js';
import { looksLikeJson } from './looks-like-json.js';
import { createSplitter, type Shape } from './split-elements.js';
import { type Closable, utf8Chunks } from './utf8-chunks.js';

/**
 * Tables in JSON: a list of objects, or of lists of which the first is the header; one object per line (NDJSON); one object that
 * has such tables inside, a GeoJSON collection or an election report of NIST SP 1500-100 among them. Lists and NDJSON are read
 * element by element, so that memory does not grow with the file; the others are held whole.
 */
export const json: TableKind = {
  id: 'json',
  recognises: looksLikeJson,
  async open(bytes) {
    const { encoding, chunks } = await utf8Chunks(bytes);
    try {
      return await openTables(chunks, encoding);
    } catch (error) {
      await chunks.return?.(undefined);
      throw error;
    }
  },
};

async function openTables(chunks: Closable, encoding: string): Promise<readonly OpenTable[]> {
  const held: Uint8Array[] = [];
  const first = await firstCharacter(chunks, held);
  if (first === OPEN_BRACKET) return [streamed('list', replay(held, chunks), encoding)];
  if (first !== OPEN_BRACE) throw syntaxProblem('expectedListOrObject', 1);
  if (await hasSeveral(held, chunks)) return [streamed('sequence', replay(held, chunks), encoding)];
  const document = Buffer.concat(held.splice(0));
  return openDocument(document, encoding) ?? [streamed('sequence', replay([document], chunks), encoding)];
}

/** The first character that is not white space. Throws a ReadProblem where there is none. */
async function firstCharacter(chunks: Closable, held: Uint8Array[]): Promise<number> {
  let blankBytes = 0;
  for (let next = await chunks.next(); !next.done; next = await chunks.next()) {
    held.push(next.value);
    const first = next.value.find((byte) => !isWhite(byte));
    if (first !== undefined) return first;
    blankBytes += next.value.length;
    if (blankBytes > limits.blankBytes) break;
  }
  throw new ReadProblem('empty-file');
}

/** Whether another value stands behind the first one. Takes what it needs to know it, at most the whole text. */
async function hasSeveral(held: Uint8Array[], chunks: Closable): Promise<boolean> {
  const splitter = createSplitter('sequence', null);
  let heldBytes = 0;
  for (const chunk of held) splitter.push(chunk);
  for (;;) {
    if (splitter.begun() > 1) return true;
    const next = await chunks.next();
    if (next.done) break;
    heldBytes += next.value.length;
    if (heldBytes > limits.nistBytes) throw new ReadProblem('file-too-large', { limit: limits.nistBytes });
    held.push(next.value);
    splitter.push(next.value);
  }
  splitter.end();
  return false;
}

async function* replay(held: Uint8Array[], chunks: Closable): AsyncGenerator<Uint8Array> {
  try {
    yield* held.splice(0);
    yield* chunks;
  } finally {
    await chunks.return?.(undefined);
  }
}

function streamed(shape: Shape, chunks: AsyncIterable<Uint8Array>, encoding: string): OpenTable {
  return {
    name: null,
    async read(sink) {
      const rows = createElementRows(sink, createCellReader().object);
      const splitter = createSplitter(shape, rows.take);
      for await (const chunk of chunks) splitter.push(chunk);
      splitter.end();
      rows.end();
      return jsonFacts(encoding);
    },
  };
}
