import type { CheckTexts } from '../../locale.js';

const SAID_BY =
  '{source}{contest, select, __absent {} other {, {contest}}}{forms, plural, =0 {, as a published total} one {, added up from {formsText} form} other {, added up from {formsText} forms}}{missing, plural, =0 {} one {; {missingText} station has no form or a blank, so that it may be more} other {; {missingText} stations have no form or a blank, so that it may be more}}';

export const reportedShareGap: CheckTexts = {
  title: 'Percentages that two sources report differently',
  method:
    'Each percentage is taken as the range its own words allow: a stated margin where there is one, ± 5 percentage points for “about” or “approximately”, everything above or below for “over” or “under”, and otherwise its rounding. Two sources disagree where the ranges do not touch. What the gap is worth is computed from the registered voters of the place (turnout) or its ballots (shares of votes), as the commission’s totals or forms give them; where the sources do not say of what their numbers are percentages, it is given as a condition.',
  messages: {
    gap: 'The two percentages of {quantity} are {gapText} percentage points apart, at least {leastText} after what each source’s precision allows.',
    'gap-of-unknown':
      'The two percentages are {gapText} percentage points apart, at least {leastText} after what each source’s precision allows.',
  },
  notes: {
    'quantity-unknown':
      'It is not known what these are percentages of: neither source says. They may be percentages of different things (turnout, votes for one contestant), and then they do not contradict each other.',
    'turnout-of-what':
      'Turnout may be counted by ballots issued or by ballots found, with or without voters at home, and of the register of the morning or of the evening: the two sources may mean different ones.',
    'share-of-what':
      'Neither says whether it is a percentage of the valid votes, of all ballots or of the registered voters: the two may mean different ones.',
    'part-of-one':
      'The two do not contradict each other if “{text}” of {source} is a part of 1: then it is {percentText} %.',
    'whole-unknown':
      'It is not known of what whole “{quantity}” is a percentage, so how many votes the gap is worth cannot be said.',
    'votes-not-known':
      'How many votes that is cannot be said: neither a published total nor the forms of all stations give the registered voters there.',
    'votes-of-register': `Of {wholeText} registered voters (${SAID_BY}) the gap is worth {votesText}, at least {leastText} after what each source’s precision allows.`,
    'votes-of-ballots': `Of {wholeText} ballots (${SAID_BY}) the gap is worth {votesText}, at least {leastText} after what each source’s precision allows.`,
    'votes-at-most': `How many ballots there were is not known. Of {wholeText} registered voters (${SAID_BY}) the gap would be worth {votesText} if all had voted, so that it is at most that.`,
    'votes-if-of-register': `If both are percentages of the {wholeText} registered voters (${SAID_BY}), the gap is worth {votesText} of them, at least {leastText} after what each source’s precision allows. Of anything smaller it is worth less.`,
    'fits-other-whole':
      'The two do not contradict each other if “{text}” of {source} is a percentage of the ballots and “{other}” one of the registered voters: turnout is {turnoutText} % by the official numbers, and {text} of it is {productText} % of the register.',
    'is-turnout':
      '“{text}” of {source} is what the official numbers give as turnout, {turnoutText} %: the other number may be a share of votes.',
    'not-compared':
      'Not compared, because the words that say what they are percentages of are not the same: “{text}” ({quantity, select, __absent {of what is not said} other {{quantity}}}{contestant, select, __absent {} other {, {contestant}}}) of {source} and “{otherText}” ({otherQuantity, select, __absent {of what is not said} other {{otherQuantity}}}{otherContestant, select, __absent {} other {, {otherContestant}}}) of {otherSource}.',
    'precision-stated': '{source}: “{text}” is taken as {lowText} to {highText} %, the margin it states.',
    'precision-about':
      '{source}: “{text}” is taken as {lowText} to {highText} %, ± 5 percentage points for its “about”.',
    'precision-rounding': '{source}: “{text}” is taken as {lowText} to {highText} %, its rounding.',
    'precision-bound': '{source}: “{text}” is taken as {lowText} to {highText} %.',
  },
  innocent: {
    'different-quantities': 'The two are percentages of different things.',
    'watched-part-only': 'One source speaks of the stations it watched, the other of all.',
    'rounded-by-hand': 'One source rounded more coarsely than its words show.',
    'different-moment': 'The two speak of different moments of the day.',
  },
  next: 'Ask both sources what their number is a percentage of, from which stations, and as of when.',
  unexamined: {
    'no-two-sources': 'no two sources report a percentage of the same thing',
  },
};
