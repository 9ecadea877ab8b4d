import type { CheckTexts } from '../../locale.js';
import { CONTEST, LEFT_OUT, LEVEL, TOO_FEW_SHARES } from './pattern-tables.js';
import { publicationNotes, repeatedNotes } from './scope-notes.js';

const ASSUMPTION =
  'It assumes that true shares are spread smoothly over the stations, and that voters of a station are independent of each other';

export const coarseShares: CheckTexts = {
  title: 'Shares at round fractions (Rozenas)',
  method:
    'A mixture of up to five beta-binomial laws is fitted to the leader’s votes out of ballots cast. Each station’s expected share follows from the law and from its own result, and from it, exactly, how many stations should lie at each tenth of a percent. Where far more lie, there is a spike; F is the part of all stations that the spikes have beyond the expected. Stations entered as round percentages raise what is expected, so that F is rather too small. Small numbers of ballots give halves and thirds by themselves; that is in the expected number. No p is given, because the expected numbers rest on a fitted law.',
  messages: {},
  notes: {
    ...publicationNotes,
    ...repeatedNotes,
    'law-fitted': `A mixture of {components, plural, one {{componentsText} law} other {{componentsText} laws}}${CONTEST} was fitted to {stationsText} stations.{degenerate, plural, =0 {} one { {degenerateText} of them describes hardly any stations.} other { {degenerateText} of them describe hardly any stations.}}${LEFT_OUT}`,
    'law-not-found': `No mixture of laws${CONTEST} was found that fits {stationsText} stations: after {iterationsText} iterations the fit with {componentsText} still changed. Nothing is compared.${LEFT_OUT}`,
  },
  innocent: {
    'percentages-entered':
      'Somebody wrote down percentages and others made votes of them, without any change of the result.',
    'shares-not-smooth':
      'True shares heap up: many stations of one kind, or closed ones where all or nobody votes for the leader.',
    'voters-together': 'Voters of a station do not vote independently of each other.',
    'chance-of-many': 'There are a thousand tenths of a percent: some stand out by chance.',
  },
  tables: {
    'in-spikes': `Part of all stations in spikes of {contestant, select, __absent {each contest’s leader} other {{contestant}}}’s share beyond the expected number (F): an estimate. A spike has more stations than all but one of {resamplesText} elections would have there by chance. ${ASSUMPTION}.`,
    spikes: 'The spikes with most stations beyond the expected number, by tenth of a percent.',
    'whole-percents': `Stations whose share of {contestant, select, __absent {each contest’s leader} other {{contestant}}} is, to a tenth, a whole percent other than 0 and 100, ${LEVEL}: an estimate. ${ASSUMPTION}.`,
  },
  columns: {
    part: 'Part of all stations, %',
    excess: 'Stations beyond the expected',
    spikes: 'Spikes',
    share: 'Share, %',
    observed: 'Stations at such shares',
    expected: 'Expected',
    deviation: 'Standard deviation',
  },
  plots: {
    'whole-percents': {
      title:
        'Share of {contestant, select, __absent {each contest’s leader} other {{contestant}}}, {where}: {observedText} of {stationsText} stations at a whole percent, {beyondText} {way, select, fewer {fewer} other {more}} than a smooth law of shares lets expect (95 % ranges)',
      x: 'votes of ballots counted (%), to a tenth',
      y: 'stations',
    },
  },
  next: 'Look which stations lie at the spikes, whether they are of one commission, and whether their forms say how percentages came in.',
  unexamined: { 'too-few-stations': TOO_FEW_SHARES },
};
