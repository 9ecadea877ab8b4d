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

const ASSUMPTION =
  'It assumes that at honest stations the ratio of the leader’s votes to all others does not depend on turnout, and that the stations of the window are honest. Differences between town and country alone can make such a number';

const LEADER = '{contestant, select, __absent {each contest’s leader} other {{contestant}}}';

export const anomalousVotes: CheckTexts = {
  title: 'Votes beyond an even ratio (Shpilkin)',
  method:
    'The votes of the leader and the valid votes of everyone else are added up by turnout. In a window about the lowest main peak of the others’ votes their ratio is taken, and applied to the others’ votes at every turnout: what the leader has beyond that is called anomalous. It is an estimate under an assumption that is often false, and no test: no p is given and there are no findings. How far it depends on the window (each end moved by up to two points) and on which districts there are (whole districts drawn again) stands beside it. Where the others’ votes have several main peaks, or the leader has none near, no single number is given.',
  messages: {},
  notes: {
    ...publicationNotes,
    ...repeatedNotes,
    'curves-of': `Estimates${CONTEST} for {territories, plural, one {{territoriesText} territory} other {{territoriesText} territories}}, all stations together among them, over {stationsText} stations. Turnout is the ballots issued (else the turnout as printed, else ballots cast) for each registered voter; others’ votes are the valid ones that the leader did not get.${LEFT_OUT}`,
    'no-single-number':
      '{several, plural, =0 {{apart, plural, =0 {{none, plural, =0 {In every territory one window could be proposed.} other {In {noneText} of {territoriesText} {territories, plural, one {territory} other {territories}} there is no peak to put a window about, and no number is given.}}} other {In {apartText} of {territoriesText} {territories, plural, one {territory} other {territories}} the leader has no peak near the others’ one, in {noneText} there is no peak at all; there no single number is given.}}} other {In {severalText} of {territoriesText} {territories, plural, one {territory} other {territories}} the others’ votes have several main peaks, in {apartText} the leader has none near the others’ one, in {noneText} there is no peak at all; there no single number is given.}} A proposed window is a proposal: look at the curves, and declare one with windowFrom and windowTo.',
    'window-declared':
      'The window from {fromText} to {toText} % was declared for all territories.{disagree, plural, =0 {} one { In {disagreeText} territory the peaks do not single out one window.} other { In {disagreeText} territories the peaks do not single out one window.}}',
  },
  innocent: {
    'town-and-country': TOWN_AND_COUNTRY,
    strongholds: STRONGHOLDS,
    'mobilised-voters': MOBILISED,
    'other-ways-of-voting': OTHER_WAYS,
    'window-not-clean':
      'The window is not made of honest stations, or of stations unlike the rest: then the number is too small or too large.',
  },
  tables: {
    anomalous: `Anomalous votes of {contestant, select, __absent {each contest’s leader} other {{contestant}}}, ${LEVEL}: an estimate. ${ASSUMPTION}. In a row without numbers no single window could be proposed.`,
    corrected: `Turnout and share were the anomalous votes of {contestant, select, __absent {each contest’s leader} other {{contestant}}} taken away, ${LEVEL}, in per cent. ${ASSUMPTION}.`,
    peaks: `Where no single window can be proposed, ${LEVEL}: what each main peak of the others’ votes would give. Which of them, if any, is clean cannot be told from these numbers.`,
  },
  columns: {
    windowFrom: 'Window from, %',
    windowTo: 'Window to, %',
    ratio: 'Leader’s votes for each other vote',
    votes: 'Anomalous votes',
    bandLow: 'Other windows, from',
    bandHigh: 'Other windows, to',
    intervalLow: 'Other districts, from (95 %)',
    intervalHigh: 'Other districts, to',
    above: 'Above the window only',
    aboveLow: 'Above, other windows, from',
    aboveHigh: 'Above, other windows, to',
    turnout: 'Turnout, ballots cast',
    correctedTurnout: 'Turnout without',
    share: 'Leader’s share of ballots cast',
    correctedShare: 'Share without',
    partOfLeader: 'Part of the leader’s votes',
    withInvalid: 'Anomalous votes, with invalid ballots among the others’',
    peak: 'Peak, %',
  },
  plots: {
    curves: {
      title: `Votes by turnout, {where}: {votes, select, __absent {for ${LEADER} and for all others; no single window can be proposed} other {by the ratio of the shaded window {votesText} of {leaderText} for ${LEADER} are beyond what all others’ votes let expect: an estimate{low, select, __absent {} other {, with other windows {lowText} to {highText}}}, if at honest stations the ratio does not depend on turnout}}`,
      x: 'turnout (%), by points',
      y: 'votes',
      series: {
        leader: LEADER,
        others: 'all others',
        even: 'what all others would bring at the window’s ratio, {ratioText} to 1',
      },
    },
    tenths: {
      title: `Votes for ${LEADER} and for all others by tenths of a point of turnout below 100 %, {where}`,
      x: 'turnout (%), by tenths',
      y: 'votes',
      series: { leader: LEADER, others: 'all others' },
    },
    territories: {
      title:
        'Votes by turnout in the {territoriesText} largest territories{omitted, plural, =0 {} one { ({omittedText} more is not shown)} other { ({omittedText} more are not shown)}}',
      x: 'turnout (%), by points; the height of each is its own',
      y: 'votes',
      series: { leader: LEADER, others: 'all others' },
    },
  },
  next: 'Look at the curves of both by turnout, and at town and country apart; compare with stations that were watched and with earlier elections.',
  unexamined: { 'too-few-stations': TOO_FEW },
};
