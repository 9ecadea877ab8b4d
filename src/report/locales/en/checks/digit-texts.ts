/** Whose number it is. */
export const COUNT =
  '{quantity, select, votes {votes for {contestant}} turnout {voters who took part} other {valid votes}}';

/** What was looked at. */
export const DIGITS_TAKEN =
  '{contest, select, __absent {} other {{contest}: }}{testedText} series of counts (a contestant’s votes, voters who took part, valid votes) were looked at, territory by territory{leastVoters, plural, =0 {} one {} other {, at stations with at least {leastVotersText} voters}}; {inapplicableText} were not, as fewer than 95 % of the stations there may expect {leastExpectedText} or more, the middle half of the counts spans fewer than {leastRangeText}, or too few stations have one. {electronicText} electronic stations were left out.';

/** What checks of digits remark. */
export const digitNotes = {
  'digits-taken': `${DIGITS_TAKEN} No count was left out for its own size.`,
} as const;

export const digitInnocent = {
  'rounded-counts': 'Counts were rounded when the table was made, or published in tens or hundreds.',
  'narrow-counts':
    'The counts of these stations are much alike, or much smaller than expected, so that not every digit is as likely.',
  'stations-of-one-size': 'Stations were made to be of one size, and what depends on it follows.',
  'chance-among-many': 'Among many counts tested a few have a small p by chance.',
} as const;

export const digitContributors = `{rows, plural, one {The {rowsText} station} other {The {rowsText} stations}} of this territory whose number of ${COUNT} is of a kind that is there more often than expected, the kind with the largest part beyond it first. What a station contributes is that part. Most of these would be here by chance, and nothing tells one from another.`;

export const digitNext =
  'Ask how the numbers were entered and published. Look for what other checks say of the same territory: digits alone are weak evidence.';

export const digitUnexamined = {
  'no-large-counts':
    'no territory has {stationsText} stations of which 95 % may expect {leastText} or more of any contestant, by their number of registered voters, in counts that differ enough',
} as const;

/** Names of columns with the percentage of each digit. */
export const digitColumns = Object.fromEntries(
  Array.from({ length: 10 }, (_, digit) => [`digit-${digit}`, `${digit} (%)`]),
);
