import type { CheckTexts } from '../../locale.js';
import {
  CONTEST,
  LEFT_OUT,
  LEVEL,
  OTHER_WAYS,
  STRONGHOLDS,
  TOO_FEW,
  TOWN_AND_COUNTRY,
} from './pattern-tables.js';
import { publicationNotes, repeatedNotes } from './scope-notes.js';

export const turnoutShareFingerprint: CheckTexts = {
  title: 'Fingerprint of turnout and share',
  method:
    'Stations are counted by turnout and the leader’s share of ballots cast together. Smoothed by three percentage points each way, the heaps are the summits that stand out by 5 % of the highest one and by three standard errors. It is a description: a heap at the upper right corner can be stations where nobody may refuse, and ships or hospitals.',
  messages: {},
  notes: {
    ...publicationNotes,
    ...repeatedNotes,
    'stations-placed': `{stationsText} stations${CONTEST} have a turnout and a share.${LEFT_OUT}`,
  },
  innocent: {
    'town-and-country': TOWN_AND_COUNTRY,
    strongholds: STRONGHOLDS,
    'closed-stations': 'Stations of hospitals, prisons, barracks and ships have nearly everyone voting.',
    'other-ways-of-voting': OTHER_WAYS,
  },
  tables: {
    peaks: `Heaps of stations by turnout and share of {contestant, select, __absent {each contest’s leader} other {{contestant}}}, ${LEVEL}, the highest first: a description. Several heaps are several kinds of stations; of what kinds, the numbers do not say.`,
    cells:
      'Stations by bands of ten percentage points, turnout downwards and share of {contestant, select, __absent {each contest’s leader} other {{contestant}}} to the right; 100 % belongs to the last band.',
  },
  columns: {
    turnout: 'Turnout, %',
    share: 'Share, %',
    density: 'Stations in a square point',
    prominence: 'Stands out by, % of the highest',
    turnoutFrom: 'Turnout from, %',
    share0: 'Share 0–10 %',
    share1: '10–20',
    share2: '20–30',
    share3: '30–40',
    share4: '40–50',
    share5: '50–60',
    share6: '60–70',
    share7: '70–80',
    share8: '80–90',
    share9: '90–100',
  },
  plots: {
    fingerprint: {
      title:
        'Turnout and share of {contestant, select, __absent {each contest’s leader} other {{contestant}}} at {stationsText} stations, {where}: {peaks, plural, =0 {no heap} one {one heap} other {{peaksText} heaps}}{turnout, select, __absent {} other {, the highest at a turnout of {turnoutText} % and a share of {shareText} %}}',
      x: 'turnout (%)',
      y: 'votes of ballots counted (%)',
      colour: 'registered voters in a square point',
      weight: 'registered voters',
    },
  },
  next: 'Look where the stations of each heap are, and of what kind they are.',
  unexamined: { 'too-few-stations': TOO_FEW },
};
