import type { CheckTexts } from '../../locale.js';

export const voterCountGap: CheckTexts = {
  title: 'Counts of voters against official numbers',
  method:
    'A count is compared with the official line that counts the same thing: people in the room with ballots issued in the room, ballots into the stationary box with ballots in stationary boxes. Where that line is not published, it is compared with turnout, which includes voting at home, early and by post, and the finding says so. Several passes over the same hours give a range. Of several publications the latest counts, and the earlier ones are named. Only the difference is given: how many voters a counter misses is not modelled, so there is no probability here.',
  messages: {
    'more-reported':
      '{actualText} officially reported against {expectedText} counted: {gapText} more than were counted.',
    'fewer-reported':
      '{actualText} officially reported against {expectedText} counted: {gapText} fewer than were counted.',
  },
  notes: {
    'held-against-same': 'The official line counts the same thing as the count.',
    'held-against-turnout':
      'No official number of the same kind is known for this station, so the count is held against turnout, which includes voters who voted elsewhere than where was counted (at home, early, by post).',
    'held-against-boxes':
      'No official number of the same kind is known for this station, so the count is held against the ballots found in the boxes. Voters who took their ballot away are counted but not found there.',
    'watched-not-stated': 'The source does not state which share of the voting time was watched.',
    'watched-partly':
      'The source says that {percentText} % of the voting time was watched{rows, plural, one {} other {, by the smallest of its {rowsText} rows}}. Voters of the unwatched time are part of the difference.',
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
    'voting-elsewhere': 'Voters voted at home, early or by post, and the official number includes them.',
  },
  next: 'Ask the commission for the number of ballots issued in the room, at home and early, and for the video of the voting day; count it again, twice, independently.',
  unexamined: {
    'no-official-count': 'no station with a count has an official number to compare it with',
  },
};
