import type { Analysis } from '../../model/analysis.js';
import { EVIDENCE } from '../../model/finding.js';
import type { Part } from '../../model/part.js';
import { firstChart } from '../charts/first-chart.js';
import { type Block, chart, heading, list, paragraph } from '../document.js';
import type { Names } from '../names.js';
import { rowsRead } from '../rows-read.js';
import { visibleText } from '../visible-text.js';
import type { Added } from './added.js';
import { besideMargin } from './beside-margin.js';
import { notLookedAt, someOf } from './not-looked-at.js';

/**
 * The first screen: what was compared, what does not add up by evidence class, the votes in question beside the margin of the contest, what
 * was not looked at, and one picture. It is understood without the rest.
 */
export function summary(analysis: Analysis, names: Names, { charts = [] }: Added): Block[] {
  const { say } = names;
  const { election } = analysis;
  const picture = firstChart(analysis, charts);
  return [
    heading(1, say('title', { election: visibleText(election.name) })),
    paragraph(say('title-details', { country: election.country, date: election.date })),
    paragraph(say('summary-caution')),
    paragraph(say('summary-compared')),
    list(compared(analysis, names)),
    paragraph(say('summary-found')),
    list(classes(analysis, names)),
    ...besideMargin(analysis, names),
    ...(picture ? [chart(picture)] : []),
    ...notLookedAt(analysis, names),
  ];
}

function compared(analysis: Analysis, { locale, say, source, contest }: Names): string[] {
  const { sources, contests, files, election } = analysis;
  const { rows, used, aside, elsewhere } = rowsRead(analysis);
  const named = sources.map(({ id, role }) =>
    say('summary-source', { source: source(id), role: locale.roles[role] }),
  );
  return [
    ...(election.part
      ? [
          say('summary-part', {
            ...visiblePart(election.part),
            rows,
            all: rows + elsewhere,
          }),
        ]
      : []),
    say('summary-sources', { sources: sources.length, names: someOf(named, say) }),
    ...(contests.length > 0
      ? [
          say('summary-contests', {
            contests: contests.length,
            names: someOf(
              contests.map(({ id }) => contest(id)),
              say,
            ),
          }),
        ]
      : []),
    say('summary-read', {
      files: files.length,
      rows,
      used,
      aside,
      stations: analysis.stations,
    }),
  ];
}

function classes({ findings, outcomes }: Analysis, { locale, say }: Names): string[] {
  return EVIDENCE.map((evidence) => {
    const { title } = locale.evidence[evidence];
    const ran = outcomes.some((outcome) => outcome.status === 'completed' && outcome.evidence === evidence);
    if (!ran) return say('summary-class-not-run', { title });
    const ofClass = findings.filter((finding) => finding.evidence === evidence);
    return say('summary-class', {
      title,
      findings: ofClass.length,
      votes: ofClass.reduce((most, { votesAtStake }) => Math.max(most, votesAtStake ?? 0), 0),
    });
  });
}

function visiblePart({ column, value }: Part): Part {
  return { column: visibleText(column), value: visibleText(value) };
}
