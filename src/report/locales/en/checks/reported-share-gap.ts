import type { CheckTexts } from '../../locale.js';

export const reportedShareGap: CheckTexts = {
  title: 'Percentages that two sources report differently',
  method:
    'Each percentage is taken as the range its own words allow: a stated margin where there is one, ± 5 percentage points for “about” or “approximately”, everything above or below for “over” or “under”, and otherwise its rounding. Two sources disagree where the ranges do not touch.',
  messages: {
    gap: 'The two percentages of {quantity} are {gapText} percentage points apart, at least {leastText} after what each source’s precision allows.',
    'gap-of-unknown':
      'The two percentages are {gapText} percentage points apart, at least {leastText} after what each source’s precision allows.',
  },
  notes: {
    'quantity-unknown':
      'It is not known what these are percentages of: neither source says. They may be percentages of different things (turnout, votes for one contestant), and then they do not contradict each other.',
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
