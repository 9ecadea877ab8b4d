import type { CheckTexts } from '../../locale.js';
import { PEERS } from './peer-texts.js';
import { publicationNotes } from './scope-notes.js';

const COUNTED =
  'Before are the spreads of both from the peers as published, after those of the exchanged numbers; an estimate, which assumes that the peers tell what to expect here';

export const switchedContestants: CheckTexts = {
  title: 'Numbers of two contestants that look exchanged',
  method: `For each station and each two contestants, of one contest or of two contests at the same station: do both numbers lie far from what the peers let expect, and both near to it once they are exchanged? Distances are those of peer-outlier: log-odds of the votes out of valid ballots, the median of the peers, the station itself left out, in robust spreads. ${PEERS} A row that slipped when a form was typed in looks so; so does, now and then, a station whose voters are of another kind. How often that is was measured on elections without complaints of this kind (see the page of the check): about 4 stations in 10,000 in Poland, mostly between two strong contestants. No p is given. Contestants with about as many votes can be exchanged unseen.`,
  messages: {},
  notes: {
    ...publicationNotes,
    'lists-compared':
      '{contest}: {stationsText} stations with {contestantsText} contestants were held against at least {leastText} others; at {switchedText} two numbers lie at least {leastBeforeText} spreads out, and at most {mostAfterText} when exchanged.{alone, plural, =0 {} one { {aloneText} station has too few others.} other { {aloneText} stations have too few others.}}{left, plural, =0 {} one { {leftText} station with a blank or fewer than {ballotsText} valid ballots was left out.} other { {leftText} stations with a blank or fewer than {ballotsText} valid ballots were left out.}}',
  },
  innocent: {
    'home-of-a-contestant': 'One of the contestants lives or works there.',
    'another-neighbourhood':
      'The voters of the station are of another kind than those around them, and prefer the one as others prefer the other.',
    'small-commission': 'Few votes, so that chance puts two numbers near each other’s place.',
  },
  tables: {
    switched: `Stations where the votes of {contestant} (first) and {other} (second) fit the peers only when exchanged, those with most votes between the two first. ${COUNTED}.`,
    'switched-between': `Stations where the votes of {contestant} (first) and, in the contest {otherContest}, of {other} (second) fit the peers only when exchanged, those with most votes between the two first. ${COUNTED}.`,
  },
  columns: {
    firstVotes: 'First: votes',
    firstExpected: 'First: as at peers',
    secondVotes: 'Second: votes',
    secondExpected: 'Second: as at peers',
    firstBefore: 'First: before',
    secondBefore: 'Second: before',
    firstAfter: 'First: after',
    secondAfter: 'Second: after',
  },
  plots: {
    exchanged: {
      title:
        '{where}: {firstVotesText} votes for {first} and {secondVotesText} for {second} would lie among those of the stations around if they were exchanged',
      x: 'contestant (grey: within {spreadsText} spreads of the stations around)',
      y: 'votes',
    },
  },
  next: 'Compare the published numbers with a copy of the form, line by line; count the ballots of these two contestants again.',
  unexamined: {
    'too-few-peers': 'no station without blanks has {peersText} others to be compared with',
  },
};
