import type { Analysis } from '../model/analysis.js';
import type { FlatFinding } from '../model/flat-finding.js';
import type { Locale } from './locales/locale.js';
import { createNames } from './names.js';

/** Every finding in one row each, in the order of the report. Texts from the inputs are as they are. */
export function* flatFindings(analysis: Analysis, locale: Locale): Generator<FlatFinding> {
  const names = createNames(analysis, locale);
  for (const finding of analysis.findings) {
    const { subject, expected, actual } = finding;
    yield {
      id: finding.id,
      evidence: finding.evidence,
      check: finding.check,
      relation: finding.relation,
      territory: subject.territory.join(' › '),
      station: subject.kind === 'station' ? subject.station : null,
      contest: finding.contest,
      expected_source: expected.source,
      expected_what: names.measure(expected.measure, finding.contest),
      expected: expected.value,
      actual_source: actual.source,
      actual_what: names.measure(actual.measure, finding.contest),
      actual: actual.value,
      difference: finding.difference,
      unit: finding.unit,
      votes_at_stake: finding.votesAtStake,
      n: finding.n,
      method: finding.method,
      p: finding.p,
      q: finding.q,
      who_gains: finding.direction,
      rows: finding.provenance.map(({ file, line }) => `${file}:${line}`),
    };
  }
}
