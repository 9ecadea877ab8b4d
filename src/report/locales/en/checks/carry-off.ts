import type { CheckTexts } from '../../locale.js';

const OVER_ALL =
  '{source}: over all {formsText} forms examined{contests, plural, one {} other { of {contestsText} contests}}';
const BY_SIZE =
  'Above {boundText}: {aboveText} ballots on {aboveForms, plural, one {{aboveFormsText} form} other {{aboveFormsText} forms}}. Forms that miss up to {boundText}: {fewText}, none: {noneText}, with more in the boxes than issued: {fewerText}.';

export const carryOff: CheckTexts = {
  title: 'Ballots issued and not found in the boxes',
  method:
    'On each official form as last published, the ballots issued (early, in the station and outside) and those that arrived by post are held against the ballots found in the boxes. A voter may keep a ballot, so that none or a few are missing at most stations; a finding is a station where more are missing than the bound. The sums over all stations stand beside it, stations with more ballots in the boxes taken off. A form on which a line is blank is not examined, nor is one that has ballots sent by post but not those that came back. Where the ballots went, the form does not say.',
  messages: {
    'not-in-boxes':
      '{gapText} of {expectedText} ballots are not in the boxes, where {actualText} were found. Up to {boundText} are taken for ordinary.',
  },
  notes: {
    'over-all-forms': `${OVER_ALL}, {netText} ballots net are not in the boxes. ${BY_SIZE}`,
    'more-over-all-forms': `${OVER_ALL}, the boxes hold {moreText} ballots net more than were issued or arrived by post. ${BY_SIZE}`,
  },
  innocent: {
    'kept-by-voters':
      'Voters kept their ballots: as a souvenir, as a boycott, or because they left without voting.',
    'another-box':
      'Ballots were put into the box of another contest or station and were counted there, or not at all.',
    'spoiled-and-replaced':
      'Spoiled ballots were exchanged, and both the spoiled and the new one were entered as issued.',
    'line-read-otherwise':
      'A number was mistyped, or the commission understood a line of the form in another way than the others did.',
  },
  next: 'Ask for the signed register and count the signatures; ask for the record of spoiled ballots, and compare with the other contests of the same station.',
  unexamined: {
    'no-issued-and-found':
      'no official form has both the ballots issued and the ballots in the boxes filled in, with those by post where there were any',
  },
};
