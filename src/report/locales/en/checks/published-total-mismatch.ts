import type { CheckTexts } from '../../locale.js';

export const publishedTotalMismatch: CheckTexts = {
  title: 'Published totals that do not add up or differ',
  method:
    'Where a source lists the parts of a whole that it or the contest states (the seats of a council, the valid votes), the parts are added up. Where two sources publish the same total, the two are compared. One source’s later publication of the same number is a revision and not compared with its earlier one.',
  messages: {
    'part-unaccounted':
      'The {partsText} numbers that {source} lists add up to {actualText} of {expectedText}: {missing, plural, one {{missingText} {unit} is} other {{missingText} {unit} are}} left unaccounted for.',
    'more-than-whole':
      'The {partsText} numbers that {source} lists add up to {actualText} of {expectedText}: {missingText} {unit} too many.',
    'wholes-differ': 'The list of {source} states two different wholes, {expectedText} and {actualText}.',
    'sources-differ':
      '{contestant, select, __absent {The two sources} other {{contestant}: the two sources}} differ by {byText} {unit}.',
  },
  notes: {},
  innocent: {
    'list-incomplete': 'The list leaves out small groups or independents.',
    'counted-differently': 'One source counts members of a party, another everyone whom it supported.',
    'early-report': 'One report was made before the last results were in.',
    'typing-slip': 'One number was mistyped.',
  },
  next: 'Look up the list of those elected as the commission published it.',
  unexamined: {
    'no-whole-no-two-sources': 'no list states its whole, and no two sources publish the same total',
  },
};
