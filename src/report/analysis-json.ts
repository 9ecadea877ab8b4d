import type { Analysis } from '../model/analysis.js';
import { renderJson } from './render-json.js';

/** An analysis as JSON: a key per line, and of every list an item per line. */
export function analysisJson(analysis: Analysis): Iterable<string> {
  return renderJson(Object.entries(analysis));
}
