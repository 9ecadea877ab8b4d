/** Whose percentages they are. */
export const RATIOS =
  '{quantity, select, turnout {turnout} other {{contestant, select, __absent {the share of each contest’s leader} other {the share of {contestant}}}}}';

export const shapeNotes = {
  'ratios-taken':
    '{contest, select, __absent {} other {{contest}: }}{quantity, select, turnout {turnout} other {the leader’s share}} of {usableText} stations was looked at; {leftOutText} have a blank, fewer than {leastVotersText} voters or ballots, or more than all; {electronicText} electronic ones were left out.',
} as const;

export const shapeInnocent = {
  'town-and-country': 'Town and country differ in turnout and in how they vote.',
  strongholds: 'Some territories have always voted more, or more for one contestant.',
} as const;

export const shapeUnexamined = {
  'too-few-stations':
    'no territory has {leastText} stations with at least {leastVotersText} registered voters, or ballots counted, and the numbers needed',
} as const;
