import type { Analysis } from '../../model/analysis.js';
import { EVIDENCE, type Evidence, type Finding } from '../../model/finding.js';
import type { Outcome } from '../../model/outcome.js';
import type { Chart } from '../charts/chart.js';
import { firstChart } from '../charts/first-chart.js';
import { type Block, chart, heading, list, paragraph } from '../document.js';
import type { Names } from '../names.js';
import { sayRemark } from '../say-remark.js';
import type { Added } from './added.js';
import { countsTable } from './counts-table.js';
import { describeFinding } from './finding.js';
import { findingsTable } from './findings-table.js';
import { numberTable } from './number-table.js';
import { relationsTable } from './relations-table.js';
import { revisionsTable } from './revisions-table.js';
import { talliesTable } from './tallies-table.js';

/** Findings of one kind that are described in full; the most important come first. */
const DESCRIBED = 20;
/** Findings of one kind that get a row of a table after those. */
const TABULATED = 200;

/** What findings are described from, and the charts between them. */
interface Shown {
  readonly analysis: Analysis;
  readonly charts: readonly Chart[];
  /** Name of the one that stands on the first screen. */
  readonly picture: string | undefined;
}

type Completed = Extract<Outcome, { status: 'completed' }>;

/** Findings by evidence class; within it by check, each in the order of votes at stake. */
export function findings(analysis: Analysis, names: Names, { charts = [] }: Added): Block[] {
  const { locale, say } = names;
  const shown = { analysis, charts, picture: firstChart(analysis, charts)?.name };
  return [
    heading(2, say('heading-findings')),
    ...EVIDENCE.flatMap((evidence) => {
      const { title, meaning } = locale.evidence[evidence];
      return [heading(3, title), paragraph(meaning), ...ofClass(evidence, shown, names)];
    }),
  ];
}

function ofClass(evidence: Evidence, shown: Shown, names: Names): Block[] {
  const { analysis } = shown;
  const ran = analysis.outcomes.filter(
    (outcome): outcome is Completed => outcome.status === 'completed' && outcome.evidence === evidence,
  );
  if (ran.length === 0) return [paragraph(names.say('class-not-run'))];
  if (ran.every((outcome) => outcome.findings === 0)) {
    const none = paragraph(names.say('no-findings-class', { ran: ran.length }));
    return [none, ...ran.flatMap((outcome) => ofCheck(outcome, [], shown, names))];
  }
  return byVotesAtStake(ran, analysis).flatMap(([outcome, found]) => ofCheck(outcome, found, shown, names));
}

/** Checks in the order of their largest finding, so that the class as a whole is ranked too. */
function byVotesAtStake(ran: readonly Completed[], analysis: Analysis): [Completed, readonly Finding[]][] {
  return ran
    .map((outcome): [Completed, readonly Finding[]] => [
      outcome,
      analysis.findings.filter(({ check }) => check === outcome.id),
    ])
    .sort(([, one], [, other]) => rank(analysis, one) - rank(analysis, other));
}

function rank(analysis: Analysis, found: readonly Finding[]): number {
  const [first] = found;
  return first ? analysis.findings.indexOf(first) : analysis.findings.length;
}

function ofCheck(
  outcome: Completed,
  found: readonly Finding[],
  { analysis, charts, picture }: Shown,
  names: Names,
): Block[] {
  const { locale, say } = names;
  const described = found.slice(0, DESCRIBED);
  const tabulated = found.slice(DESCRIBED, DESCRIBED + TABULATED);
  const rest = found.length - described.length - tabulated.length;
  return [
    heading(4, locale.checks[outcome.id]?.title ?? outcome.id, outcome.id),
    ...(outcome.evidence === 'pattern' ? [paragraph(locale.tiers[outcome.tier])] : []),
    paragraph(
      say('check-examined', {
        examined: outcome.examined,
        unit: outcome.examinedUnit,
        findings: outcome.findings,
      }),
    ),
    ...remarks(outcome, names),
    ...unmatched(outcome, names),
    ...relationsTable(outcome, names),
    ...talliesTable(outcome, analysis.contests.length > 1, names),
    ...revisionsTable(outcome, names),
    ...outcome.estimates.flatMap((numbers) => numberTable(outcome.id, numbers, names)),
    ...besideStations(outcome, names),
    ...charts
      .filter(({ check }) => check === outcome.id)
      .map((one) => (one.name === picture ? paragraph(say('chart-above', { title: one.alt })) : chart(one))),
    ...countsTable(outcome, names),
    ...selectionCautions(found, analysis, names),
    ...described.flatMap((finding) => describeFinding(finding, outcome, analysis, names)),
    ...(tabulated.length > 0
      ? [paragraph(say('findings-more-table', { count: tabulated.length })), findingsTable(tabulated, names)]
      : []),
    ...(rest > 0 ? [paragraph(say('findings-more-csv', { count: rest }))] : []),
  ];
}

/** What may be concluded from the stations of each independent source that the findings rest on. */
function selectionCautions(
  found: readonly Finding[],
  analysis: Analysis,
  { locale, say, source }: Names,
): Block[] {
  const figures = found.flatMap(({ expected, actual }) => [expected, actual]);
  // A published total speaks of the whole, not of chosen stations.
  const involved = new Set(
    figures.filter(({ measure }) => measure.kind !== 'total').map((figure) => figure.source),
  );
  return analysis.sources
    .filter(({ id, role, selection }) => involved.has(id) && role !== 'commission' && selection !== 'census')
    .map(({ id, selection }) =>
      paragraph(say('selection-caution', { source: source(id), ...locale.selections[selection] })),
    );
}

/** What is to be known of all that was examined. */
function remarks(outcome: Completed, names: Names): Block[] {
  if (outcome.remarks.length === 0) return [];
  return [list(outcome.remarks.map((remark) => sayRemark(outcome.id, remark, names)))];
}

/** What may explain the stations that tables of estimates name, as beside a finding: to be named is no finding. */
function besideStations({ id, estimates }: Completed, { locale, say }: Names): Block[] {
  const isNaming = estimates.some(({ rows }) => rows.some(({ subject }) => subject.kind === 'station'));
  if (!isNaming) return [];
  return [paragraph(say('estimates-innocent')), list(Object.values(locale.checks[id]?.innocent ?? {}))];
}

/** Stations that could not be compared for want of the other side: they have not passed. */
function unmatched({ unmatched: { total, examples } }: Completed, { say, subject }: Names): Block[] {
  if (total === 0) return [];
  return [paragraph(say('check-unmatched', { total, shown: examples.length })), list(examples.map(subject))];
}
