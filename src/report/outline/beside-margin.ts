import type { Analysis } from '../../model/analysis.js';
import { groupBy } from '../../model/group-by.js';
import { type Block, list, paragraph } from '../document.js';
import type { Names } from '../names.js';
import { contestMargin } from './contest-margin.js';
import { type VotesInQuestion, votesInQuestion } from './votes-in-question.js';

/** Contests that are named on the first screen: those with the largest findings. */
const SHOWN = 5;

/** The votes in question of each contest beside its margin. */
export function besideMargin(analysis: Analysis, names: Names): Block[] {
  const { say } = names;
  const counted = analysis.findings.filter(({ votesAtStake }) => votesAtStake);
  if (counted.length === 0) {
    return analysis.findings.length === 0 ? [] : [paragraph(say('summary-no-votes'))];
  }
  const contests = [...groupBy(counted, ({ contest }) => contest)]
    .map(([contest, found]) => ({ contest, kinds: votesInQuestion(found) }))
    .sort((one, other) => mostOf(other.kinds) - mostOf(one.kinds));
  const rest = contests.length - SHOWN;
  return [
    paragraph(say('summary-margins')),
    list([
      ...contests
        .slice(0, SHOWN)
        .map(({ contest, kinds }) =>
          [
            contest === null ? say('summary-margin-no-contest') : sayMargin(contest, analysis, names),
            ...kinds.map((kind) => sayKind(kind, names)),
          ].join(' '),
        ),
      ...(rest > 0 ? [say('summary-margins-more', { count: rest })] : []),
    ]),
  ];
}

function mostOf(kinds: readonly VotesInQuestion[]): number {
  return kinds.reduce((most, { largest, atStations }) => Math.max(most, largest, atStations), 0);
}

function sayMargin(id: string, analysis: Analysis, names: Names): string {
  const { say, source, contestant } = names;
  const margin = contestMargin(analysis, id);
  const contest = names.contest(id);
  if (margin.kind !== 'known') return say(`summary-margin-${margin.kind}`, { ...margin, contest });
  return say('summary-margin', {
    contest,
    votes: margin.votes,
    leader: contestant(id, margin.leader),
    second: contestant(id, margin.second),
    source: source(margin.source),
    published: margin.published,
    forms: margin.forms,
    blanks: margin.blanks,
  });
}

function sayKind({ evidence, ...kind }: VotesInQuestion, { say, locale }: Names): string {
  return say('summary-in-question', { kind: locale.evidence[evidence].short, ...kind });
}
