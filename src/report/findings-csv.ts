import type { Analysis } from '../model/analysis.js';
import { type CsvCell, renderCsv } from './csv.js';
import type { Locale } from './locales/locale.js';
import { createNames } from './names.js';

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
];

/** Every finding, one row each, in the order of the report. */
export function findingsCsv(analysis: Analysis, locale: Locale): Iterable<string> {
  const names = createNames(analysis, locale);
  const rows = analysis.findings.map((finding): CsvCell[] => {
    const { subject, expected, actual } = finding;
    return [
      finding.id,
      finding.evidence,
      finding.check,
      finding.relation,
      subject.territory.join(' › '),
      subject.kind === 'station' ? subject.station : null,
      finding.contest,
      expected.source,
      names.measure(expected.measure, finding.contest),
      expected.value,
      actual.source,
      names.measure(actual.measure, finding.contest),
      actual.value,
      finding.difference,
      finding.unit,
      finding.votesAtStake,
      finding.n,
      finding.method,
      finding.p,
      finding.q,
      finding.direction,
      finding.provenance.map(({ file, line }) => `${file}:${line}`).join(' '),
    ];
  });
  return renderCsv(HEADER, rows);
}
