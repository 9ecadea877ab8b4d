import type { CheckTexts } from '../../locale.js';
import {
  CONTEST,
  LEFT_OUT,
  LEVEL,
  MOBILISED,
  STRONGHOLDS,
  TOO_FEW,
  TOWN_AND_COUNTRY,
} from './pattern-tables.js';
import { publicationNotes, repeatedNotes } from './scope-notes.js';

export const turnoutShareSlope: CheckTexts = {
  title: 'Votes that come with turnout (Sobyanin and Sukhovolsky)',
  method:
    'Votes for each registered voter are regressed on turnout, for the leader and for everyone else. Were further voters like the others, the leader’s slope would be about its share and the others’ what is left. A leader’s slope near or above 1, and others’ slopes of 0 or less, mean that where turnout is higher the leader has all of what is more. Given are the slope over all stations, with errors that allow for unequal variances (HC3) and, from ten districts on, for districts that hang together, the slope within districts (each about its own mean), and the one between the districts’ means. The pooled slope is a mean of the last two. No p is given: stations differ in turnout and preference for many reasons.',
  messages: {},
  notes: {
    ...publicationNotes,
    ...repeatedNotes,
    'slopes-of': `Slopes${CONTEST} over {stationsText} stations with at least {leastVotersText} registered voters; districts are the smallest territories.${LEFT_OUT}{without, plural, =0 {} one { In {withoutText} territory turnout is everywhere the same.} other { In {withoutText} territories turnout is everywhere the same.}}`,
  },
  innocent: {
    'town-and-country': TOWN_AND_COUNTRY,
    strongholds: STRONGHOLDS,
    'mobilised-voters': MOBILISED,
    'voters-added-to-register':
      'Registers that are out of date lower turnout and votes together at some stations and not at others.',
  },
  tables: {
    leader: `Votes of {contestant, select, __absent {each contest’s leader} other {{contestant}}} that come with each further voter, ${LEVEL}: an estimate. Read as a sign of anything only if turnout and preference are otherwise unrelated, which differences between town and country alone make false.`,
    others: `Valid votes of everyone else that come with each further voter, ${LEVEL}: an estimate under the same assumption. Below 0: where more took part, fewer voted for the others.`,
  },
  columns: {
    pooled: 'Slope',
    hc3: 'Its error (HC3)',
    clustered: 'Its error by districts',
    within: 'Slope within districts',
    withinError: 'Its error',
    between: 'Slope between districts',
    districts: 'Districts',
    share: 'Share of ballots cast, %',
    beyond: 'Slope less share',
    correlation: 'Correlation of turnout and share',
  },
  plots: {
    slope: {
      title:
        'With each further point of turnout come {pooledText} points of votes for {contestant, select, __absent {each contest’s leader} other {{contestant}}}, {where}; where further voters vote like all, {shareText}',
      x: 'turnout (%)',
      y: 'votes of registered voters (%)',
      colour: 'registered voters in a square point',
      weight: 'registered voters',
      series: {
        pooled: 'slope of all stations',
        'like-all': 'what its share of all ballots would bring',
      },
    },
  },
  next: 'Compare the slopes within districts, of stations of one kind, and of an earlier election; where only the slope between districts is steep, ask what sets the districts apart.',
  unexamined: { 'too-few-stations': TOO_FEW },
};
