/** A share by its name, at the beginning of a sentence. */
export const SHARE =
  '{share, select, turnout {Turnout} leader {The share of {contestant}} other {The share of ballots carried off}}';

/** The contest, where there are several. */
export const CONTEST = '{contest, select, __absent {} other { in the contest {contest}}}';

/** The interval of a difference. */
export const INTERVAL =
  '95 % interval {low, select, __absent {without a lower end} other {{lowText}}} to {high, select, __absent {without an upper end} other {{highText}}}';

/** How the p of a comparison was found. */
export const TEST =
  'p = {pValueText}, {method, select, exact {over all {assignmentsText} other choices of as many stations} other {against {assignmentsText} random choices of as many stations}} in {strata, plural, one {{strataText} group} other {{strataText} groups}} of comparable ones';

/** What both checks say of how comparable stations were found. */
export const MATCHED =
  'Comparable are stations of the same smallest territory, of the same kind, and with a register of the same size band. Compared are turnout, the share of the contestant with the most votes, and the share of ballots carried off, on the official forms as last published. The test goes through all choices of as many stations within each group of comparable ones, or draws some of them where they are too many, and p is how often the difference is as large; the interval holds all differences that the test does not refuse. What differs between the stations of a group beside the choice is not corrected for.';

/** Notes that both checks have. */
export const MATCHED_NOTES = {
  'how-matched': `${TEST}. Compared were {chosenText} and {othersText} stations; those without a comparable one on the other side are left out. The percentages are means over stations, each group weighted alike on both sides.`,
  'first-rows-given': 'Beside each mean stands the first row of each file that went into it.',
} as const;

/** The axes of the charts of both checks. */
export const SPREAD_AXES = {
  x: '{share, select, turnout {turnout (% of registered voters)} leader {share of {contestant} (% of ballots)} other {ballots carried off (% of those issued)}}',
  y: 'stations (%, weighted as in the means)',
} as const;
