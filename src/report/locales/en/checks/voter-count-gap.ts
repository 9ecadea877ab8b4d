import type { CheckTexts } from '../../locale.js';

export const voterCountGap: CheckTexts = {
  title: 'Counts of voters against official numbers',
  method:
    'A count is compared with the official line that counts the same thing: people in the room with ballots issued in the room, ballots into the stationary box with ballots in stationary boxes. Where that line is not published, it is compared with what comes nearest, and the finding says so; voting at home, early, by post and electronically is then allowed for by the form’s own lines, or by a stated share. Where the source states no precision, its counts are taken to err: negative binomial, with a mean share seen and a size that come from the data set’s own repeat counts, or from the settings. What was there then lies in an interval of 95 %, 2.5 % on either side, the widest of a range of shares seen and sizes; time that nobody watched widens it, by the announced turnout where there is one, otherwise by the busiest watched rate. An official number inside the interval is no finding. The p is twice the smaller tail, the largest of that range. The share of voters that must have been missed to explain a gap depends on no error model. Several passes over the same hours give a range. Of several publications the latest counts, and the earlier ones are named.',
  messages: {
    'more-reported':
      '{missedText} % of the voters must have been missed for the counter’s misses to explain the whole gap: {actualText} officially reported against {expectedText} counted, {gapText} more. At least {unexplainedText} {unexplained, plural, one {ballot remains} other {ballots remain}} unexplained after every allowance (95 %).',
    'fewer-reported':
      '{actualText} officially reported against {expectedText} counted, {gapText} fewer. At least {unexplainedText} {unexplained, plural, one {ballot remains} other {ballots remain}} unexplained even if the counter missed nobody (95 %).',
    'more-than-stated':
      '{actualText} officially reported against {expectedText} counted, {gapText} more. At least {unexplainedText} {unexplained, plural, one {ballot remains} other {ballots remain}} unexplained after every allowance, if the count is as precise as its source says.',
    'fewer-than-stated':
      '{actualText} officially reported against {expectedText} counted, {gapText} fewer. At least {unexplainedText} {unexplained, plural, one {ballot remains} other {ballots remain}} unexplained, if the count is as precise as its source says.',
  },
  notes: {
    'hours-not-usable':
      '{countsText} {counts, plural, one {count states} other {counts state}} hours or a share watched that could not be used (expected a beginning and a later end of one day, such as 08:00 and 20:00; with a date write 2018-03-18 10:00 or 18.03.2018 10:00; a share such as 0.6 or 60 %). Nobody knows how long was watched there, so an official number above the count is no finding.',
    'held-against-same': 'The official line counts the same thing as the count.',
    'held-against-turnout':
      'No official number of the same kind is known for this station, so the count is held against turnout, which includes voters who voted elsewhere than where was counted (at home, early, by post or electronically).',
    'held-against-boxes':
      'No official number of the same kind is known for this station, so the count is held against the ballots found in the boxes. Voters who took their ballot away are counted but not found there.',
    'held-against-issued':
      'No official number of ballots in stationary boxes is known for this station, so the count is held against the ballots issued in the room, some of which voters may have taken away.',
    'elsewhere-by-lines':
      'Allowed for: {votersText} {voters, plural, one {ballot} other {ballots}} cast at home, early, by post or electronically, by the form’s own lines.',
    'elsewhere-by-share':
      'Allowed for: {votersText} {voters, plural, one {ballot} other {ballots}}, {percentText} % of the official number, for voting at home, early, by post or electronically of which no form says how many there were. The share is a setting (elsewhere).',
    'watched-not-stated':
      'The source does not state which share of the voting time was watched; its hours are taken as wholly watched.',
    'watched-not-usable': 'How long was watched is stated in a way that could not be used.',
    'opening-not-stated':
      'The opening hours are not stated; the longest that anybody counted, or that the announced turnout shows voting, {from} to {to}, are taken for them (settings opens and closes).',
    'unwatched-by-rate':
      'Allowed for: {percentText} % of the voting time was not watched. At the busiest watched rate, times the setting busier, it adds {moreText} % to what was counted.',
    'unwatched-by-rate-and-chance':
      'Allowed for: {percentText} % of the voting time was not watched. At the busiest watched rate, times the setting busier, it adds {moreText} % to what was counted; with the chance of who came when (2.5 %) that is at most {votersText} {voters, plural, one {voter} other {voters}}.',
    'unwatched-by-curve':
      'Allowed for: {percentText} % of the voting time was not watched. The announced turnout lets at most {votersText} {voters, plural, one {voter} other {voters}} come in it.',
    'missed-after-allowances':
      'After the allowances {percentText} % of the voters in view must have been missed to explain the rest.',
    'model-convention':
      'How the count is taken to err: {leastDetectionText} to 1 of the voters seen on average, size {leastSizeText} to {mostSizeText}; what remains is the least of these. In between, {detectionText} and size {sizeText}. This is a convention: {repeats, plural, =0 {the data set holds no repeat counts that counted anybody} one {the data set holds only {repeatsText} repeat count} other {the data set holds only {repeatsText} repeat counts}}{method, select, __absent {} other { of the method {method}}}, and fewer than {neededText} say too little.',
    'model-widened':
      'How the count is taken to err: {leastDetectionText} to 1 of the voters seen on average, size {leastSizeText} to {mostSizeText}; what remains is the least of these. In between, {detectionText} and size {sizeText}. {repeatsText} repeat {repeats, plural, one {count} other {counts}} of the data set{method, select, __absent {} other { by the method {method}}} {repeats, plural, one {differs} other {differ}} by more than the convention lets them and chance makes them, which lowers the smallest size; fewer than {neededText} raise none.',
    'model-repeats':
      'How the count is taken to err: {leastDetectionText} to 1 of the voters seen on average, size {leastSizeText} to {mostSizeText}; what remains is the least of these. In between, {detectionText} and size {sizeText}, from {repeatsText} repeat counts of the data set{method, select, __absent {} other { by the method {method}}}. What all passes miss alike they do not show.',
    'at-other-sizes':
      '{detection, select, __absent {If nobody was missed} other {With {detectionText} seen on average}}: at least {atText} unexplained at size {sizeText}, at least {atSmallText} at size {smallText} (counts differ more), at least {atLargeText} at size {largeText} (counts differ less).',
    covered:
      '{countsText} {counts, plural, one {count differs} other {counts differ}} from the official number and {counts, plural, one {is} other {are}} no finding: the allowances and the error of counting cover it. The largest such difference is {largestText} % of the official number.',
    'may-be-copies':
      'At {stationsText} {stations, plural, one {station} other {stations}} two sources state the very same number for the same hours. The one may have copied the other, so it is not taken for a repeat count.',
    'several-passes': 'Counted in {passesText} passes.',
    'parts-or-repeats':
      'The {rowsText} rows of the count may be parts of the day or repeats of each other; the range allows for both.',
    'published-before':
      'Published before by {source}: {valueText}{published, select, __absent {} other { ({published})}}, a revision and not compared.',
  },
  innocent: {
    'missed-voters': 'The counter missed voters: a crowd, a blocked view, a pause.',
    'unwatched-time': 'Voting went on while nobody counted, before opening or after closing of the count.',
    'another-way-in': 'Voters came in by another door or voted in another room of the same station.',
    'voting-elsewhere':
      'Voters voted at home, early, by post or electronically, and the official number includes them.',
  },
  plots: {
    day: {
      title:
        '{where}: {announcedText} voters announced over the day, {countedText} counted; {officialText} in the official form',
      x: 'hour of the day',
      y: 'voters so far (the range of the count at its end)',
      series: { announced: 'announced', counted: 'counted' },
    },
  },
  next: 'Ask the commission for the number of ballots issued in the room, at home and early, and for the video of the voting day; count it again, twice, independently.',
  unexamined: {
    'no-official-count': 'no station with a count has an official number to compare it with',
  },
};
