import type { CheckTexts } from '../../locale.js';

const OVER_ALL =
  'At {comparedText} stations with copies of {source}, {contestant} has {netText} {net, plural, one {vote} other {votes}} {sign, plural, =1 {more} =0 {of difference} other {fewer}} on the official forms';

export const observerCopyMismatch: CheckTexts = {
  title: 'Copies of forms against official forms',
  method:
    'Every line and contestant that both the copy and the official form have filled is compared; a blank on either side is no comparison. The votes at stake at a station are the larger of what contestants gained together and lost together: the fewest votes that must have been added, taken or moved. Where the contestants’ votes of the copy break a hard relation of the form, what they miss it by is taken off: so many votes of the difference may be the copy’s own slip. Over all stations, each line and contestant gets an exact sign test (of the stations that went up against those that went down) and a permutation test of the net (the sign of each station’s difference turned at random). Both take an error to be as likely up as down. Honest error need not be so: in Wisconsin’s recount of 2011 a candidate’s votes changed in 33 % of the units, by five votes or more in 1.4 %, and the lead changed by 312 votes in 1.5 million. A direction alone is therefore no finding, and each net stands beside that recount’s, scaled to as many votes.',
  messages: {
    'votes-differ':
      '{differing, plural, one {{differingText} number differs} other {{differingText} numbers differ}} out of {comparedText} compared; in the official form contestants have {gainedText} votes more and {lostText} fewer than in the copy.',
    'lines-differ':
      '{differing, plural, one {{differingText} number differs} other {{differingText} numbers differ}} out of {comparedText} compared; no contestant’s votes do.',
  },
  notes: {
    'no-valid-ballot':
      'One of the two forms has no valid ballot. It may not have been filled in. The station is in no sum over stations.',
    'copy-does-not-add-up':
      'The copy contradicts itself: its contestants’ votes miss a hard relation of the form by {votesText}. So much is taken off the votes at stake, because it may be the copy’s own slip.',
    'form-does-not-add-up':
      'The official form contradicts itself: its contestants’ votes miss a hard relation of the form by {votesText}.',
    'digit-slips':
      'Of the {differingText} {differing, plural, one {number that differs} other {numbers that differ}}, {slipsText} would be the same but for one slip of a digit (two digits swapped, one left out or put in, one hundred or thousand more or fewer).',
  },
  innocent: {
    'copying-slip':
      'A number was misread or mistyped when the form was copied; see whether the copy adds up.',
    'form-corrected': 'The commission corrected the form after a recount, with a second form marked as such.',
    'different-moment': 'The copy was made before the form was final.',
    'misfiled-copy': 'The copy is of another station or another contest.',
  },
  plots: {
    nets: {
      title: `${OVER_ALL}; grey: what differences that go either way by chance add up to`,
      x: 'contestant',
      y: 'official forms − copies (votes, all stations)',
    },
    votes: {
      title: `${OVER_ALL}; {differing, plural, one {{differingText} station differs} other {{differingText} stations differ}}{shownAll, select, yes {} other {, of which the {shownText} that differ most are shown}}`,
      x: 'on the copy (votes)',
      y: 'on the official form (votes)',
    },
  },
  next: 'Compare the photographs of the copy with the official form; ask the commission whether a recount was held and for its record.',
  unexamined: {
    'no-station-in-both': 'no station has both a copy and an official form',
  },
};
