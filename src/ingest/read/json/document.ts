import { isUtf8 } from 'node:buffer';
import { validBeginning } from '../encoding/utf8-borders.js';
import { limits } from '../limits.js';
import { ReadProblem } from '../read-problem.js';
import type { OpenTable } from '../table.js';
import { OPEN_BRACE } from './characters.js';
import { createJsonLines } from './json-lines.js';
import { isNistReport, nistTable } from './nist-cdf.js';
import { type JsonText, skipWhite } from './ranges.js';
import { tablesInside } from './tables-inside.js';

/**
 * The tables inside a file that is one object. Throws a ReadProblem where there are none, or where it is larger than may be
 * held. One object on one line is NDJSON of one line; null where it holds no table, and is that.
 */
export function openDocument(bytes: Buffer, encoding: string): readonly OpenTable[] | null {
  const text: JsonText = { bytes, lines: createJsonLines(bytes) };
  checkUtf8(text);
  const start = skipWhite(bytes, 0);
  if (isNistReport(text, start)) return [nistTable(text, start, encoding)];
  if (bytes.length > limits.jsonDocumentBytes) {
    throw new ReadProblem('file-too-large', { limit: limits.jsonDocumentBytes });
  }
  const tables = tablesInside(text, start, encoding);
  if (tables.length > 0) return tables;
  if (isOneLine(bytes, start)) return null;
  throw new ReadProblem('json-not-a-table', { found: 'singleObject' });
}

/** An empty object is no row. */
function isOneLine(bytes: Buffer, start: number): boolean {
  const text = bytes.toString('utf8', start).trim();
  return bytes[start] === OPEN_BRACE && !/[\r\n]/u.test(text) && !/^\{\s*\}$/u.test(text);
}

function checkUtf8({ bytes, lines }: JsonText): void {
  if (isUtf8(bytes)) return;
  throw new ReadProblem('not-utf-8', {}, lines.lineOf(validBeginning(bytes).length));
}
