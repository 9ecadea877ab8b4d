import type { CheckTexts } from '../../locale.js';

export const observerDisagreement: CheckTexts = {
  title: 'Copies of one form that disagree',
  method:
    'Every line and contestant that two independent sources both have filled for a station is compared; a blank on either side is no comparison. Each source is taken as last published. The votes at stake are the larger of what contestants have more and fewer in the one copy than in the other, less what either copy misses its own sums by. Where two copies of one form disagree, at least one of them cannot be held against the official form as it stands.',
  messages: {
    'votes-differ':
      '{differing, plural, one {{differingText} number differs} other {{differingText} numbers differ}} out of {comparedText} compared; in the second copy contestants have {gainedText} votes more and {lostText} fewer than in the first.',
    'lines-differ':
      '{differing, plural, one {{differingText} number differs} other {{differingText} numbers differ}} out of {comparedText} compared; no contestant’s votes do.',
  },
  notes: {
    'official-agrees-with':
      'In {numbersText} of the {disputedText} disputed {disputed, plural, one {number} other {numbers}} that the official form has filled it agrees with {source}.',
    'official-agrees-with-neither':
      'The official form has {numbersText} of the {disputedText} disputed {disputed, plural, one {number} other {numbers}} and agrees in all of them with neither source.',
    'copy-does-not-add-up':
      'The first copy contradicts itself: its contestants’ votes miss a hard relation of the form by {votesText}. So much is taken off the votes at stake.',
    'form-does-not-add-up':
      'The second copy contradicts itself: its contestants’ votes miss a hard relation of the form by {votesText}. So much is taken off the votes at stake.',
    'digit-slips':
      'Of the {differingText} {differing, plural, one {number that differs} other {numbers that differ}}, {slipsText} would be the same but for one slip of a digit (two digits swapped, one left out or put in, one hundred or thousand more or fewer).',
  },
  innocent: {
    'copying-slip': 'A number was misread or mistyped in one of the copies; see which of them adds up.',
    'different-moment': 'One copy was made before the form was final.',
    'two-forms': 'The commission gave out two forms, the later one after a recount or a correction.',
    'misfiled-copy': 'One of the copies is of another station or another contest.',
  },
  next: 'Compare the photographs of both copies: the stamp, the signatures and the time of issue say which form is the later one.',
  unexamined: {
    'no-station-in-both': 'no station has copies of two independent sources with a number filled in both',
  },
};
