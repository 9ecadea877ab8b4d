import type { CheckTexts } from '../../locale.js';
import { scopeNotes } from './scope-notes.js';

const QUANTITY =
  '{quantity, select, turnout {turnout} other {{contestant, select, __absent {share of each contest’s leader} other {share of {contestant}}}}}';

export const repeatedShare: CheckTexts = {
  title: 'One percentage at many stations',
  method:
    'The share of the contestant with the most votes (of ballots counted) and turnout (ballots issued of registered voters) are rounded to one decimal, as they are printed, and a percentage that many stations of one territory print is tested. The null is the one most favourable to the commission: this very percentage is the true one at every station of the territory, and each voter decides independently of the others at the same station. How probable the printed percentage then is at a station follows from its size; the number of stations is a sum of independent trials, and p is its upper tail, multiplied by the 999 values that could have been repeated. Any real difference between the stations makes repetition rarer still. Nothing is said of values that stations approach without printing them, nor of what is even but not equal.',
  messages: {
    repeated: `{actualText} of {stationsText} stations print the same ${QUANTITY}: {percentText} %. Were that the true percentage of every one of them, {expectedText} would print it: {gapText} {unit} more (log₁₀ p = {logPText} after all 999 values).`,
  },
  notes: {
    ...scopeNotes,
    'percentages-taken':
      '{contest, select, __absent {} other {{contest}: }}{tested, plural, one {{testedText} station} other {{testedText} stations}} of territories with enough of them {tested, plural, one {was} other {were}} tested, each with at least {leastBallotsText} ballots or voters; {electronic, plural, one {{electronicText} electronic one was} other {{electronicText} electronic ones were}} left out.',
    'percentages-left-out':
      '{quantity, select, turnout {Turnout} other {Share}}: {unusable, plural, one {{unusableText} station is too small, has} other {{unusableText} stations are too small, have}} a blank, or more than all; {midway, plural, one {{midwayText} lies midway between two printed values and counts} other {{midwayText} lie midway between two printed values and count}} for neither.',
    'other-value':
      'In the same territory {observedText} stations print {percentText} %, {expectedText} at most expected: log₁₀ p = {logPText}.',
  },
  innocent: {
    'worked-out-from-percentages':
      'The numbers of these stations were worked out from a percentage, after forms were lost or the table damaged.',
    'station-listed-twice': 'One station is listed several times.',
    'one-count-divided': 'Ballots of several stations were counted together and divided in proportion.',
    'chance-among-many': 'Among many territories tested a few have a small p by chance.',
  },
  tables: {
    contributors: `{rows, plural, one {The {rowsText} station} other {The {rowsText} stations}} of this territory that print {percentText} % as their ${QUANTITY}, where it was least to be expected first. What a station contributes is 1 less the probability that it prints this value where it is the true one.`,
  },
  columns: {
    contribution: 'contributes',
    turnout: 'turnout (%)',
    share: 'share (%)',
  },
  plots: {
    repeated: {
      title: `{percentText} % is the ${QUANTITY} at {observedText} of {stationsText} stations, {where}; {expectedText} at most are expected`,
      x: '{quantity, select, turnout {ballots issued of registered voters} other {votes of ballots counted}} (%), by tenths',
      y: 'stations',
    },
  },
  next: 'Compare copies and photographs of the forms of these stations, ask for the order in which their numbers were entered, and recount some of them.',
  unexamined: {
    'no-usable-station':
      'no territory has enough stations with the ballots counted and the votes, or with registered voters and turnout',
  },
};
