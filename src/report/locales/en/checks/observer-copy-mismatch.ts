import type { CheckTexts } from '../../locale.js';

export const observerCopyMismatch: CheckTexts = {
  title: 'Copies of forms against official forms',
  method:
    'Every line and contestant that both the copy and the official form have filled is compared; a blank on either side is no comparison. The votes at stake at a station are the larger of what contestants gained together and lost together: the fewest votes that must have been added, taken or moved. Honest error exists and need not be symmetric: in Wisconsin’s recount of 2011 a candidate’s votes changed in 33 % of the units, by five votes or more in 1.4 %, and the net was 312 votes in 1.5 million. A direction alone is therefore no finding.',
  messages: {
    'votes-differ':
      '{differing, plural, one {{differingText} number differs} other {{differingText} numbers differ}} out of {comparedText} compared; in the official form contestants have {gainedText} votes more and {lostText} fewer than in the copy.',
    'lines-differ':
      '{differing, plural, one {{differingText} number differs} other {{differingText} numbers differ}} out of {comparedText} compared; no contestant’s votes do.',
  },
  notes: {},
  innocent: {
    'copying-slip':
      'A number was misread or mistyped when the form was copied; see whether the copy adds up.',
    'form-corrected': 'The commission corrected the form after a recount, with a second form marked as such.',
    'different-moment': 'The copy was made before the form was final.',
    'misfiled-copy': 'The copy is of another station or another contest.',
  },
  next: 'Compare the photographs of the copy with the official form; ask the commission whether a recount was held and for its record.',
  unexamined: {
    'no-station-in-both': 'no station has both a copy and an official form',
  },
};
