import type { SetAsideLine } from '../model/input-file.js';
import { renderCsvRow } from './csv.js';

const HEADER = ['file', 'line', 'reason', 'row'];

/** One row per line of a file that was not used: where it stands, why, and what it says. */
export async function* setAsideCsv(lines: AsyncIterable<SetAsideLine>): AsyncGenerator<string> {
  let chunk = renderCsvRow(HEADER);
  for await (const { file, fileLine, reason, raw } of lines) {
    chunk += renderCsvRow([file, fileLine, reason, raw]);
    if (chunk.length < CHUNK_LENGTH) continue;
    yield chunk;
    chunk = '';
  }
  if (chunk !== '') yield chunk;
}

/** Characters that are put together before they are handed on. */
const CHUNK_LENGTH = 1 << 16;
