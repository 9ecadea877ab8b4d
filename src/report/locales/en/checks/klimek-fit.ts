import type { CheckTexts } from '../../locale.js';
import {
  CONTEST,
  LEFT_OUT,
  LEVEL,
  MOBILISED,
  OTHER_WAYS,
  STRONGHOLDS,
  TOO_FEW,
  TOWN_AND_COUNTRY,
} from './pattern-tables.js';
import { publicationNotes, repeatedNotes } from './scope-notes.js';

export const klimekFit: CheckTexts = {
  title: 'The model of the fingerprint (Klimek and others)',
  method:
    'The model knows one heap of stations by turnout and share, of which a part has had votes added in small amounts, and another part in nearly all; the exponent α says how much is taken from others as well. Centre and spreads of the heap are read off the densities; the two parts and α are those with which the model comes nearest to the observed histogram. The same fit is made with other bins, other axes and other stations, and the range of all of them stands beside it. It is a description of the heaps and no verdict on any station: of one and the same election (Russia 2011) the authors published 0.64, 0.033 and 2.3, and others obtained 0.88 and 0.042. The model has one heap for a whole country, so that whatever spreads it towards high turnout and share is read as something added.',
  messages: {},
  notes: {
    ...publicationNotes,
    ...repeatedNotes,
    fitted: `The model${CONTEST} was fitted to {stationsText} stations with ballots.${LEFT_OUT}{without, plural, =0 {} one { In {withoutText} territory a density has no peak above 0.3, and nothing was fitted.} other { In {withoutText} territories a density has no peak above 0.3, and nothing was fitted.}}`,
  },
  innocent: {
    'town-and-country': TOWN_AND_COUNTRY,
    strongholds: STRONGHOLDS,
    'mobilised-voters': MOBILISED,
    'other-ways-of-voting': OTHER_WAYS,
    'model-too-simple':
      'The model knows only one heap, and no noise of counts: a country of two regions does not follow it.',
  },
  tables: {
    fit: `Parts of the stations as the model describes them for {contestant, select, __absent {each contest’s leader} other {{contestant}}}, ${LEVEL}, beside the range over all the ways to make the fit: a description. It assumes that all stations would make one heap were nothing added, which regions that differ make false. It says nothing of any station.`,
    start: `Centre and spreads that the model takes as known, as parts of 1, ${LEVEL}.`,
    variants: `Each way to make the fit, ${LEVEL}. Axes: 1 is votes for each registered voter, 2 is turnout and share. The distance compares fits of the same axes and bins only.`,
  },
  columns: {
    incremental: 'Some added (f_i)',
    incrementalLow: 'from',
    incrementalHigh: 'to',
    extreme: 'Nearly all added (f_e)',
    extremeLow: 'from',
    extremeHigh: 'to',
    alpha: 'α',
    alphaLow: 'from',
    alphaHigh: 'to',
    tau: 'Turnout τ',
    sigmaTau: 'Its spread',
    nu: 'Share ν',
    sigmaNu: 'Its spread',
    theta: 'Spread of what is added θ',
    axes: 'Axes',
    bins: 'Bins of an axis',
    leastVoters: 'Least registered voters',
    distance: 'Distance',
  },
  plots: {
    fit: {
      title:
        'Votes of {contestant, select, __absent {each contest’s leader} other {{contestant}}} per registered voter at {stationsText} stations, {where}, and the model’s description: f_i = {incrementalText}, f_e = {extremeText}, α = {alphaText}',
      x: 'votes of registered voters (%)',
      y: 'stations',
      series: { observed: 'stations as they are', fitted: 'the model' },
    },
  },
  next: 'Look at the fingerprint itself, for each kind of territory apart.',
  unexamined: { 'too-few-stations': TOO_FEW },
};
