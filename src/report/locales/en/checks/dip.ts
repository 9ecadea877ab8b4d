import type { CheckTexts } from '../../locale.js';
import { scopeNotes } from './scope-notes.js';
import { RATIOS, shapeInnocent, shapeNotes, shapeUnexamined } from './shape-texts.js';

const RATE =
  'On simulated clean elections of one kind of place the dip gives a false alarm in 0 of 100 where 5 are meant; where half of the places are villages with a turnout 25 points higher, in 75 of 100. There are no findings.';

export const dip: CheckTexts = {
  title: 'How far turnout and share are from one peak',
  method: `${RATE} Hartigan’s dip is the largest distance between the distribution of a percentage over the stations and the nearest one with a single peak. Its p is simulated: how often as many independent values of a uniform distribution, the law with one peak that dips most, have a dip as large. Two peaks say that there are two kinds of stations, and not why: town and country, two regions, or hands in the count. Many small stations repeat the same simple fractions, which raises the dip by itself.`,
  messages: {},
  notes: { ...scopeNotes, ...shapeNotes, 'false-alarms': RATE },
  innocent: {
    ...shapeInnocent,
    'repeated-values': 'Small stations repeat the same fractions, as halves and thirds, and so dip.',
  },
  tables: {
    shapes: `Hartigan’s dip of ${RATIOS} over the stations, each counting once. Assumed for p: independent stations of one kind.`,
  },
  columns: { dip: 'dip', 'dip-p': 'p, were there one peak' },
  plots: {
    shape: {
      title:
        '{quantity, select, turnout {Turnout} other {Share of {contestant, select, __absent {each contest’s leader} other {{contestant}}}}} at {stationsText} stations, {where}: dip {dipText} (0 is one peak), p = {pValueText}',
      x: '{quantity, select, turnout {ballots issued of registered voters} other {votes of ballots counted}} (%)',
      y: 'stations',
    },
  },
  next: 'Nothing follows from these numbers by themselves. Look where each peak lies on the map.',
  unexamined: shapeUnexamined,
};
