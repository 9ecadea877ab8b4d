import { delimited } from './delimited/delimited.js';
import { html } from './html/html.js';
import { json } from './json/json.js';
import { parquet } from './parquet/parquet.js';
import type { TableKind } from './table.js';

/** THE list of the kinds of file that hold tables. The first that recognises a file reads it. */
const kinds: readonly TableKind[] = [parquet, json, html, delimited];

/** Bytes of a file that are looked at to recognise its kind. */
export const HEAD_BYTES = 4096;

export function kindOf(head: Uint8Array): TableKind {
  return kinds.find((kind) => kind.recognises(head)) ?? delimited;
}
