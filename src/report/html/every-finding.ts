import type { Analysis } from '../../model/analysis.js';
import type { Finding } from '../../model/finding.js';
import { type Block, heading, left, paragraph, right, table } from '../document.js';
import { formatDifference, formatNumber } from '../format-number.js';
import type { Names } from '../names.js';
import { say as sayText } from '../say.js';
import type { StationDossiers } from './station-dossiers.js';
import { createTextPool } from './text-pool.js';

/** All findings in one table, as far as there is `room` for them (in bytes), and what is left out. Empty where there are none. */
export function everyFinding(
  { findings }: Analysis,
  { ofFinding, stations, leftOut }: Pick<StationDossiers, 'ofFinding' | 'stations' | 'leftOut'>,
  names: Names,
  room: number,
): Block[] {
  if (findings.length === 0) return [];
  const { locale, say } = names;
  const rows = rowsThatFit(findings, names, room);
  const rest = findings.length - rows.length;
  const word = (key: keyof typeof locale.html, args: Readonly<Record<string, number>>): Block =>
    paragraph(sayText(locale, locale.html[key], args));
  return [
    heading(2, locale.html['every-finding'], 'every-finding'),
    word('every-finding-intro', {
      count: rows.length,
      dossiers: ofFinding.size === 0 ? 0 : stations.length,
    }),
    ...(rest > 0 ? [word('findings-left-out', { count: rest })] : []),
    ...(leftOut > 0 ? [word('dossiers-left-out', { count: leftOut })] : []),
    table(
      [
        left(say('col-id')),
        left(say('col-check')),
        left(say('col-subject')),
        left(say('col-what')),
        right(say('col-expected')),
        right(say('col-actual')),
        right(say('col-difference')),
        right(say('col-votes')),
      ],
      rows,
    ),
  ];
}

function rowsThatFit(findings: readonly Finding[], names: Names, room: number): string[][] {
  const { locale } = names;
  const pool = createTextPool();
  const rows: string[][] = [];
  let bytes = 0;
  for (const finding of findings) {
    const row = [
      finding.id,
      locale.checks[finding.check]?.title ?? finding.check,
      names.subject(finding.subject),
      names.measure(finding.actual.measure, finding.contest),
      formatNumber(finding.expected.value, locale),
      formatNumber(finding.actual.value, locale),
      formatDifference(finding.difference, locale),
      finding.votesAtStake === null ? '' : formatNumber(finding.votesAtStake, locale),
    ];
    bytes += JSON.stringify(row.map(pool.numberOf)).length + 1;
    if (bytes + pool.bytes() > room) break;
    rows.push(row);
  }
  return rows;
}
