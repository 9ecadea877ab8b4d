/** What is said of copies of forms beside official forms, over all stations. */
export const copies = {
  'copies-summary':
    '{source} beside the copies of {against}{contest, select, __absent {} other {, {contest}}}: {comparedText} {compared, plural, one {station has} other {stations have}} a contestant’s votes filled on both sides. They differ at {differingText} of them ({differingShareText} %), by five or more at {fiveOrMoreText} ({fiveShareText} %); the largest difference is {largestText}. Honest error beside it: in Wisconsin’s full recount of 2011 a candidate’s votes changed in 33.1 % of 3,602 units, by five or more in 1.4 %, by 68 at most.',
  'copies-unfilled':
    '{unfilledText} more {unfilled, plural, one {station has} other {stations have}} no valid ballot on one side, as forms have that were not filled in. Their differences are findings, and are in none of the sums below.',
  'copies-doubtful':
    '{doubtfulText} {doubtful, plural, one {copy does} other {copies do}} not add up: the contestants’ votes break a hard relation of the form. What such a copy misses its own sums by is taken off the votes at stake of its finding, and its part of each net stands apart below.',
  'copies-lead':
    'The lead of {first} over {second} differs by {net} votes (official − copies): it is larger on the official form at {up, plural, one {{upText} station} other {{upText} stations}}, equal at {equalText}, smaller at {downText} (exact sign test p = {signTest}; permutation test of the net p = {netTest}{replicates, select, __absent {, exact} other {, {replicatesText} random draws}}). Honest error like Wisconsin’s, 312 votes of a lead in 1.5 million, would make up to {allowedText} in as many votes: {beyond, plural, =0 {nothing is left beyond it} one {{beyondText} vote is left beyond it} other {{beyondText} votes are left beyond it}}.',
  'copies-caution':
    'p says how likely a coin would send the differences this way. Honest error is no fair coin: in that recount each of the two candidates gained, with p below 10^−15. A direction alone is therefore no finding; look at the size of the net. Of {testsText} such tests in the table about {expectedText} fall below 0.05 by chance.',
  'copies-parts':
    'What each net is made up of, and what it leaves beyond honest error. That one slip of a digit makes the one number out of the other does not tell whether somebody slipped, nor who: short numbers and round differences look like that by chance. Honest error of one contestant’s votes was up to 683 in 1.5 million.',
  'displaced-meaning':
    'Displaced votes of a territory: over its stations and the contestants, the sum of the difference between official form and copy without its sign, so that opposite differences do not cancel. A vote that went from one contestant to another counts at both ends, as two; an added or a missing one counts as one. Large territories have more of them because they have more stations.',
  'displaced-level':
    'Level {levelText}: {touchedText} of {territoriesText} {territories, plural, one {territory has} other {territories have}} displaced votes{more, plural, =0 {:} other {; the first {shownText}:}}',
  'measure-of-source': '{measure}, {source}',
  'col-sign-test': 'p, sign test',
  'col-net-test': 'p, net',
  'col-five-or-more': 'By five or more',
  'col-slips': 'Slips of a digit',
  'col-slips-net': 'Net of the slips',
  'col-slips-chance': 'Expected by chance',
  'col-doubtful': 'Copies that do not add up',
  'col-doubtful-net': 'Net of those',
  'col-honest': 'Honest error, up to',
  'col-beyond': 'Net beyond it',
  'col-differing': 'Votes differ',
  'col-displaced': 'Displaced votes',
  'col-gained': 'Official more',
  'col-lost': 'Official fewer',
} as const;
