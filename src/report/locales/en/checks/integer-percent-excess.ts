import type { CheckTexts } from '../../locale.js';
import { scopeNotes } from './scope-notes.js';

const QUANTITY =
  '{quantity, select, either {a turnout or a share} turnout {a turnout} other {a share}}{contestant, select, __absent {{quantity, select, turnout {} other { of each contest’s leader}}} other {{quantity, select, turnout {} other { of {contestant}}}}}';

/** Of a note or table that does not name the contestant again. */
const KIND = '{quantity, select, either {Turnout or share} turnout {Turnout alone} other {Share alone}}';

const STEP = '{step, select, 1 {whole percent} other {multiple of {stepText} %}}';

export const integerPercentExcess: CheckTexts = {
  title: 'Too many whole percentages',
  method:
    'A station counts where its turnout (ballots issued of registered voters) or its share (votes of the contestant of ballots counted) lies within 0.05 percentage points of a whole percent. The null: at every station each voter came, and each ballot was for the contestant, independently of the others, with the very percentages that were reported. How probable a whole percentage then is at a station is summed exactly, without simulation; the number of such stations is a sum of independent trials, and p is its upper tail (convolution, for many stations the saddlepoint). Stations and territories may differ as they like: only dependence inside stations can raise the number. As the null stands at what was reported, percentages that were set to be whole raise what is expected too, so that p errs on the high side. Whole percentages of small stations, unanimous ones, and many other kinds of invention cannot be seen.',
  messages: {
    integers: `Of {stationsText} stations {actualText} have ${QUANTITY} within 0.05 percentage points of a whole percent. Chance alone gives {expectedText} ± {deviationText}: {gapText} {unit} more (z = {zText}, log₁₀ p = {logPText}).`,
  },
  notes: {
    ...scopeNotes,
    'stations-taken':
      '{contest, select, __absent {} other {{contest}: }}{tested, plural, one {{testedText} station was} other {{testedText} stations were}} tested: with {hasTurnout, select, true {at least {leastVotersText} registered voters, ballots or votes counted, turnout and share} other {ballots or votes counted and a share}} of at most {mostPercentText} %. {leftOut, plural, one {{leftOutText} other was} other {{leftOutText} others were}} left out for that, {blankText} with a blank, {electronicText} electronic.{hasTurnout, select, true {} other { No form says who is registered or took part: the share alone was tested.}}',
    variant: `${KIND}, ${STEP}: {observedText} stations, {expectedText} ± {deviationText} expected, z = {zText}, log₁₀ p = {logPText}.`,
    weighted:
      'The stations found have {observedText} {weight, select, voters {registered voters} other {votes for the contestant}}; {expectedText} ± {deviationText} expected, z = {zText}.',
  },
  innocent: {
    'worked-out-from-percentages':
      'The numbers of some stations were worked out from percentages, after a form was lost or the table damaged.',
    'rounded-counts': 'Counts were rounded, to tens for instance, when the table was made.',
    'station-listed-twice': 'Stations with such a percentage are listed twice.',
    'chance-among-many': 'Among many territories tested a few have a small p by chance.',
  },
  tables: {
    variants: `${KIND} within 0.05 percentage points of a multiple of 1, 5 and 10 %{contestant, select, __absent {} other {; the share is that of {contestant}}}. Assumed: each voter decides independently of the others at the same station.`,
    territories: `${KIND} within 0.05 percentage points of a whole percent, by territories of level {levelText}, the least probable first. Assumed: each voter decides independently of the others at the same station.`,
    contributors: `{rows, plural, one {The {rowsText} station} other {The {rowsText} stations}} with ${QUANTITY} of a whole percent, the least expected first. What a station contributes is 1 less the probability of a whole percentage there. Most of these would be here by chance.`,
  },
  columns: {
    multiples: 'multiples of (%)',
    observed: 'observed',
    expected: 'expected',
    deviation: 'standard deviation',
    z: 'z',
    'log-p': 'log₁₀ p',
    'voters-excess': 'registered voters there, above expected',
    'voters-z': 'z of voters',
    'votes-excess': 'votes there, above expected',
    'votes-z': 'z of votes',
    contribution: 'contributes',
    turnout: 'turnout (%)',
    share: 'share (%)',
  },
  plots: {
    tenths: {
      title:
        '{quantity, select, turnout {Turnout} other {Share of {contestant, select, __absent {each contest’s leader} other {{contestant}}}}}, {where}: at {observedText} of {stationsText} stations a whole percent, {beyondText} {way, select, fewer {fewer} other {more}} than chance lets expect',
      x: '{quantity, select, turnout {ballots issued of registered voters} other {votes of ballots counted}} (%), by tenths',
      y: 'stations',
    },
  },
  next: 'Compare copies and photographs of the forms of the stations that contribute, the largest territories first, and ask when and how their numbers were entered.',
  unexamined: {
    'no-usable-station':
      'no territory has enough stations with the ballots counted, the votes and, where forms have them, registered voters and turnout',
  },
};
