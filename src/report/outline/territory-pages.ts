import type { Analysis } from '../../model/analysis.js';
import { EVIDENCE, type Finding } from '../../model/finding.js';
import { groupBy } from '../../model/group-by.js';
import { type Block, heading, left, list, paragraph, right, table } from '../document.js';
import { formatDifference, formatNumber } from '../format-number.js';
import type { Names } from '../names.js';
import { type NumbersOfTerritories, type TerritoryNumbers, territoryKey } from '../territory-numbers.js';
import { visibleText } from '../visible-text.js';
import { findingsTable } from './findings-table.js';

/** Territories that get a page, those with the findings ranked first; findings and contests that each shows. */
const PAGES = 100;
const FINDINGS = 10;
const CONTESTS = 5;

/** A section for every territory with findings: its numbers beside them. Links to it end in a number, whatever the territory is called. */
export function territoryPages(
  analysis: Analysis,
  { level, territories }: NumbersOfTerritories,
  names: Names,
): Block[] {
  const { say } = names;
  const found = [...groupBy(analysis.findings, ({ subject }) => territoryKey(subject.territory, level))];
  const rest = found.length - PAGES;
  const withFindings = new Set(found.map(([key]) => key));
  const silent = [...territories.keys()].filter((key) => !withFindings.has(key)).length;
  return [
    ...found
      .slice(0, PAGES)
      .flatMap(([key, findings], index) =>
        page(index + 1, findings, { level, key, names }, territories.get(key)),
      ),
    ...(rest > 0 ? [paragraph(say('territories-more', { count: rest }))] : []),
    ...(silent > 0 ? [paragraph(say('territories-silent', { count: silent }))] : []),
  ];
}

interface Page {
  readonly level: number;
  readonly key: string;
  readonly names: Names;
}

function page(
  number: number,
  findings: readonly Finding[],
  { level, names }: Page,
  numbers: TerritoryNumbers | undefined,
): Block[] {
  const { say } = names;
  const path = findings[0]?.subject.territory.slice(0, level + 1) ?? [];
  const title = path.length === 0 ? say('territory-none') : path.map((part) => visibleText(part)).join(' › ');
  const rest = findings.length - FINDINGS;
  return [
    heading(3, title, `territory-${number}`),
    ...(numbers ? contestsTable(numbers, names) : []),
    paragraph(
      numbers
        ? say('territory-stations', { stations: numbers.stations, findings: findings.length })
        : say('territory-findings', { findings: findings.length }),
    ),
    list(ofKinds(findings, names)),
    findingsTable(findings.slice(0, FINDINGS), names),
    ...(rest > 0 ? [paragraph(say('territory-rest', { count: rest }))] : []),
  ];
}

/** Findings and the largest of them, by kind of evidence. */
function ofKinds(findings: readonly Finding[], { locale, say }: Names): string[] {
  return EVIDENCE.flatMap((evidence) => {
    const ofKind = findings.filter((finding) => finding.evidence === evidence);
    if (ofKind.length === 0) return [];
    const votes = ofKind.reduce((most, { votesAtStake }) => Math.max(most, votesAtStake ?? 0), 0);
    return [say('summary-class', { title: locale.evidence[evidence].title, findings: ofKind.length, votes })];
  });
}

/** Forms, voters and the two contestants with the most votes, a contest each. */
function contestsTable({ contests }: TerritoryNumbers, names: Names): Block[] {
  const { locale, say, contest, contestant } = names;
  if (contests.length === 0) return [];
  const number = (value: number | null): string => (value === null ? '' : formatNumber(value, locale));
  return [
    table(
      [
        left(say('col-contest')),
        right(say('col-forms')),
        right(locale.lines.registered),
        right(locale.lines.valid),
        left(say('col-leader')),
        left(say('col-second')),
        right(say('col-difference')),
      ],
      contests.slice(0, CONTESTS).map((one) => {
        const standing = [...one.votes].sort(([, ofOne], [, ofOther]) => ofOther - ofOne);
        const [first, second] = standing;
        const named = (standing: readonly [string, number] | undefined): string =>
          standing ? `${contestant(one.contest, standing[0])}: ${number(standing[1])}` : '';
        return [
          contest(one.contest),
          number(one.forms),
          number(one.registered),
          number(one.valid),
          named(first),
          named(second),
          first && second ? formatDifference(first[1] - second[1], locale) : '',
        ];
      }),
    ),
  ];
}
