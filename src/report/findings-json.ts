import type { Analysis } from '../model/analysis.js';
import { flatFindings } from './flat-findings.js';
import type { Locale } from './locales/locale.js';
import { renderJson } from './render-json.js';

/** The rows of `findingsCsv` as JSON: a number is a number, a blank is null, and the rows it rests on are a list. */
export function findingsJson(analysis: Analysis, locale: Locale): Iterable<string> {
  return renderJson([
    ['schema', 'scrutineer-findings/1'],
    ['findings', flatFindings(analysis, locale)],
  ]);
}
