import type { Analysis } from '../../model/analysis.js';
import type { Figure, Finding } from '../../model/finding.js';
import type { Outcome } from '../../model/outcome.js';
import { type Block, heading, left, list, paragraph, right, table } from '../document.js';
import { formatDifference, formatNumber } from '../format-number.js';
import type { Names } from '../names.js';
import { say as sayText } from '../say.js';
import { sayRemark, visibleArguments } from '../say-remark.js';
import { incidentsBeside } from './incidents-beside.js';
import { numberTable } from './number-table.js';
import { recordedAnswers } from './recorded-answers.js';
import { showWorking } from './working.js';

/** A check that ran to its end. */
export type Completed = Extract<Outcome, { status: 'completed' }>;

/** One finding in full: what, where, the numbers with their rows, what may explain it, what to do next. */
export function describeFinding(
  finding: Finding,
  outcome: Completed,
  analysis: Analysis,
  names: Names,
): Block[] {
  const { say, subject } = names;
  return [
    heading(5, `${finding.id} · ${subject(finding.subject)}`, finding.id),
    ...findingBody(finding, outcome, analysis, names),
    ...incidentsBeside(finding, analysis, names),
    ...recordedAnswers(finding, analysis, names),
    paragraph(say('finding-innocent')),
    list(openExplanations(finding, outcome, names)),
    paragraph(say('finding-next', { next: nextStep(finding, outcome, names) })),
  ];
}

/** What a finding says and the numbers that it rests on. */
export function findingBody(finding: Finding, outcome: Completed, analysis: Analysis, names: Names): Block[] {
  return [
    ...findingInShort(finding, outcome, names),
    ...(finding.working ? showWorking(finding, finding.working, names) : []),
    ...remarks(finding, analysis, names),
    ...cells(finding, names),
    ...(finding.contributors ? numberTable(finding.check, finding.contributors, names) : []),
  ];
}

/** Its sentence, and the two numbers with the rows on which they stand. */
export function findingInShort(finding: Finding, outcome: Completed, names: Names): Block[] {
  const relation = relationOf(finding, outcome);
  return [
    paragraph(
      [
        ...(relation
          ? [names.say('relation-should-hold', { sentence: names.localized(relation.sentence) })]
          : []),
        sentence(finding, names),
      ].join(' '),
    ),
    numbers(finding, names),
  ];
}

/** The innocent explanations still open, as sentences. */
export function openExplanations(
  finding: Finding,
  outcome: Completed,
  { locale, localized }: Names,
): string[] {
  const relation = relationOf(finding, outcome);
  if (relation) return relation.innocent.map(localized);
  return finding.innocent.map((id) => locale.checks[finding.check]?.innocent[id] ?? id);
}

/** What to do with a finding. */
export function nextStep(finding: Finding, outcome: Completed, { locale, localized }: Names): string {
  const relation = relationOf(finding, outcome);
  return relation ? localized(relation.next) : (locale.checks[finding.check]?.next ?? '');
}

function relationOf(finding: Finding, { relations }: Completed): Completed['relations'][number] | undefined {
  return relations.find(({ id }) => id === finding.relation);
}

/** The finding's own sentence, its numbers among the arguments. */
function sentence(finding: Finding, names: Names): string {
  const { locale, contestant } = names;
  const text = locale.checks[finding.check]?.messages[finding.message.id] ?? finding.message.id;
  return sayText(locale, text, {
    ...visibleArguments(finding.message.args, names),
    unit: sayText(locale, locale.units[finding.unit], { n: Math.abs(finding.difference) }),
    expected: finding.expected.value,
    actual: finding.actual.value,
    gap: Math.abs(finding.difference),
    direction: finding.direction === null ? null : contestant(finding.contest, finding.direction),
  });
}

function numbers(finding: Finding, names: Names): Block {
  const { locale, say } = names;
  const row = (label: string, figure: Figure): string[] => {
    const what = names.measure(figure.measure, finding.contest);
    const args = { what, source: names.source(figure.source), published: figure.published };
    return [
      label,
      figure.published === null ? say('counted-by', args) : say('counted-by-published', args),
      range(figure, names),
      figure.places.map(names.place).join(', '),
    ];
  };
  const unit = sayText(locale, locale.units[finding.unit], { n: Math.abs(finding.difference) });
  return table(
    [left(''), left(say('col-what')), right(say('col-number')), left(say('col-place'))],
    [
      row(say('col-expected'), finding.expected),
      row(say('col-actual'), finding.actual),
      [say('col-difference'), unit, formatDifference(finding.difference, locale), ''],
    ],
  );
}

/** A number, with the range that its source's precision allows where it is not exact. */
function range({ value, low, high }: Figure, { locale, say }: Names): string {
  if (low === value && high === value) return formatNumber(value, locale);
  return high === null
    ? say('finding-range-open', { value, low })
    : say('finding-range', { value, low, high });
}

function remarks(finding: Finding, analysis: Analysis, names: Names): Block[] {
  const { locale, say } = names;
  const role = analysis.sources.find(({ id }) => id === finding.actual.source)?.role;
  const several = analysis.contests.length > 1 && finding.contest !== null;
  const items = [
    ...(several ? [say('finding-contest', { contest: names.contest(finding.contest) })] : []),
    ...(finding.relation !== null && role
      ? [say('finding-source', { source: names.source(finding.actual.source), role: locale.roles[role] })]
      : []),
    ...(finding.votesAtStake === null ? [] : [say('finding-votes', { votes: finding.votesAtStake })]),
    ...(finding.direction === null
      ? []
      : [say('finding-gains', { contestant: names.contestant(finding.contest, finding.direction) })]),
    ...(finding.p === null ? [] : [say('finding-error-rate', { p: finding.p, q: finding.q ?? finding.p })]),
    ...finding.notes.map((note) => sayRemark(finding.check, note, names)),
  ];
  return items.length > 0 ? [list(items)] : [];
}

function cells(finding: Finding, names: Names): Block[] {
  const { locale, say } = names;
  if (finding.cells.length === 0) return [];
  const number = (value: number | null): string => (value === null ? '' : formatNumber(value, locale));
  const isSomeEqual = finding.cells.some(({ expected, actual }) => expected === actual);
  if (finding.cells.every(({ expected, actual }) => expected === actual)) {
    return [
      paragraph(say('finding-cells-same')),
      table(
        [left(say('col-what')), right(say('col-number'))],
        finding.cells.map(({ measure, actual }) => [names.measure(measure, finding.contest), number(actual)]),
      ),
    ];
  }
  return [
    paragraph(say(isSomeEqual ? 'finding-cells-compared' : 'finding-cells')),
    table(
      [
        left(say('col-what')),
        right(say('col-expected')),
        right(say('col-actual')),
        right(say('col-difference')),
      ],
      finding.cells.map(({ measure, expected, actual }) => [
        names.measure(measure, finding.contest),
        number(expected),
        number(actual),
        expected === null || actual === null ? '' : formatDifference(actual - expected, locale),
      ]),
    ),
  ];
}
