import type { Analysis } from '../model/analysis.js';
import type { FlatFinding } from '../model/flat-finding.js';
import { type CsvCell, renderCsv } from './csv.js';
import { flatFindings } from './flat-findings.js';
import type { Locale } from './locales/locale.js';

const HEADER = [
  'id',
  'evidence',
  'check',
  'relation',
  'territory',
  'station',
  'contest',
  'expected_source',
  'expected_what',
  'expected',
  'actual_source',
  'actual_what',
  'actual',
  'difference',
  'unit',
  'votes_at_stake',
  'n',
  'method',
  'p',
  'q',
  'who_gains',
  'rows',
] as const satisfies readonly (keyof FlatFinding)[];

/** Every finding, one row each, in the order of the report. */
export function findingsCsv(analysis: Analysis, locale: Locale): Iterable<string> {
  return renderCsv(HEADER, rowsOf(flatFindings(analysis, locale)));
}

function* rowsOf(findings: Iterable<FlatFinding>): Generator<CsvCell[]> {
  for (const finding of findings) {
    yield HEADER.map((column) => {
      const value = finding[column];
      return typeof value === 'object' && value !== null ? value.join(' ') : value;
    });
  }
}
