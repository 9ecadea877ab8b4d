import type { CheckTexts } from '../../locale.js';
import { LEVEL } from './pattern-tables.js';
import { CONTEST_OF, LEADER } from './peer-texts.js';
import { scopeNotes } from './scope-notes.js';

const WHAT = `{measure, select, turnout {turnout} other {${LEADER}’s share}}`;

const NULL =
  'q, adjusted by Benjamini and Hochberg, says only that values do not lie in any order over the map, which is so in every country with towns and villages';

export const spatialCluster: CheckTexts = {
  title: 'High and low places on the map',
  method:
    'Stations at the same coordinates are one place, their numbers added up. The leader’s share and the turnout of each place are held against the mean of its nearest places: local Moran’s I is above 0 where a place and its neighbours lie on the same side of the mean of all, below 0 where it is unlike all around it; Getis and Ord’s G* is high where a place and its neighbours together are high. p comes from conditional permutations: the value of the place stays, the others are drawn at random. The null, that values lie in any order over the map, is false in every honest country, so that what it finds is a map and not a finding; no place is found for it. What deserves a look is a place unlike all its neighbours.',
  messages: {},
  notes: {
    ...scopeNotes,
    'places-compared': `${CONTEST_OF}, {measure, select, turnout {turnout} other {share}}: {placesText} places with {stationsText} stations, each with its {neighboursText} nearest places, {permutationsText} permutations.{unplaced, plural, =0 {} one { {unplacedText} station has no possible coordinates.} other { {unplacedText} stations have no possible coordinates.}}`,
  },
  innocent: {
    'town-and-country': 'Town and country, regions and peoples differ in turnout and preference.',
    'another-neighbourhood': 'The place has voters of another kind than all places around it.',
    'wrong-coordinates': 'The coordinates are those of another place, or of the middle of a district.',
    'closed-institution': 'The place is a hospital, a barracks, a prison, a camp or an embassy.',
  },
  tables: {
    clusters: `Places by ${WHAT} and that of their neighbours, of those with q at most {mostText} %, ${LEVEL}: an estimate. ${NULL}.`,
    'unlike-places': `Places whose ${WHAT} is unlike that of all around them, q at most {mostText} %, by local Moran’s I; a row stands for all stations at the place, under the name of the first. ${NULL}.`,
    'cluster-places': `Places in the middle of the highest and lowest ${WHAT}, q at most {mostText} %, by G*; a row stands for all stations at the place, under the name of the first. ${NULL}.`,
  },
  columns: {
    places: 'Places',
    meanMoran: 'Mean of Moran’s I',
    'high-high': 'High among high',
    'low-low': 'Low among low',
    'high-low': 'High among low',
    'low-high': 'Low among high',
    value: 'Here, %',
    around: 'Neighbours’ mean, %',
    moran: 'Moran’s I',
    hotness: 'G*',
    q: 'q',
    reach: 'Farthest neighbour, km',
  },
  plots: {
    map: {
      title: `{measure, select, turnout {Turnout} other {${LEADER}’s share}} by place: {markedText} of {placesText} places{thinned, select, yes {} other { (ringed)}} are alike or unlike those around them (q at most {mostText} % against values in no order over the map, by {permutationsText} permutations){thinned, select, yes {; shown are {shownText}, {ringsText} of them ringed} other {}}{far, plural, =0 {} one {; {farText} far from all others is not shown} other {; {farText} far from all others are not shown}}`,
      x: 'longitude',
      y: 'latitude',
      colour: '{measure, select, turnout {turnout (%)} other {share (%)}}',
    },
  },
  next: 'Look on the map at places unlike all around them, and ask who votes there; check the coordinates first.',
  unexamined: {
    'too-few-places':
      'too few different places with coordinates and results: each needs {neighboursText} neighbours',
  },
};
