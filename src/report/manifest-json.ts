import type { Manifest } from '../model/manifest.js';
import { renderJson } from './render-json.js';

/** The manifest of a report: a key per line, and of every list an item per line. */
export function manifestJson(manifest: Manifest): Iterable<string> {
  return renderJson(Object.entries(manifest));
}
