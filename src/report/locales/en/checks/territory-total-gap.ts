import type { CheckTexts } from '../../locale.js';

const SLIP =
  'The only total that differs is one slip of a digit away from the forms: {neededText} became {writtenText}';
const NAMES = '{names}{more, plural, =0 {} other {; and {moreText} more}}';
const PLACE = '{territory, select, __absent {the whole contest} other {{territory}}}';

export const territoryTotalGap: CheckTexts = {
  title: 'Totals of territories against their stations',
  method:
    'Every published total of a line or of a contestant’s votes is compared with the sum of the same column over the result forms of the territory’s stations, those of territories below it included: the forms of the same source as last published, or the commission’s where the source has none. A territory gives one finding, whatever the number of its totals, and one that only passes on the difference of a territory below it gives none. Where a station of the territory is known and has no form, or is blank, a total above the sum is not compared: the missing station may hold the rest. A total below the sum contradicts the forms all the same.',
  messages: {
    'total-differs':
      '{differing, plural, one {{differingText} total differs} other {{differingText} totals differ}} out of {comparedText} compared with the sum of {forms, plural, one {{formsText} form} other {{formsText} forms}}.',
    'totals-contradict':
      'Two rows of totals of this territory differ: one says {expectedText}, the other {actualText}.{sum, select, __absent {} other { Its stations’ forms add up to {sumText}.}}{differing, plural, one {} other { They differ in {differingText} numbers; this is the largest difference.}}',
    'stations-missing':
      'The totals are higher than the {forms, plural, one {{formsText} form adds} other {{formsText} forms add}} up to, and {missing, plural, one {the form of {missingText} station is} other {the forms of {missingText} stations are}} not published or blank. Another publication or source has the numbers that are missing.',
  },
  notes: {
    'left-out':
      'The differences are the whole form of station {station}, in {agreeingText} numbers other than zero, and of no other: the total leaves this station out.',
    'counted-twice':
      'The differences are the whole form of station {station}, in {agreeingText} numbers other than zero, and of no other of the territory: the total counts this station twice.',
    'counted-from-elsewhere':
      'The differences are the whole form of station {station}, which is not of this territory, in {agreeingText} numbers other than zero, and of no other: the total counts it here.',
    'slip-digits-swapped': `${SLIP}, two neighbouring digits swapped.`,
    'slip-digit-dropped': `${SLIP}, one digit left out.`,
    'slip-digit-added': `${SLIP}, one digit too many.`,
    'slip-hundred-more': `${SLIP}, one hundred too many.`,
    'slip-hundred-less': `${SLIP}, one hundred too few.`,
    'slip-thousand-more': `${SLIP}, one thousand too many.`,
    'slip-thousand-less': `${SLIP}, one thousand too few.`,
    'carried-up': `The totals of ${PLACE} are the sums of totals below them, this one among them, and so carry the difference on. They make no finding of their own.`,
    'upper-agrees': `The same totals of ${PLACE}, above it, agree with their stations: of the two it is this one that is wrong.`,
    'lower-agree':
      'The same totals of the {territories, plural, one {one territory} other {{territoriesText} territories}} below it, which together are all of it, agree with their stations: it is this one that is wrong.',
    'missing-here': `{missing, plural, one {{missingText} station is} other {{missingText} stations are}} known here and {missing, plural, one {has} other {have}} no form, or a blank: ${NAMES}. They can only add to the sum.`,
    'missing-stations': `Without a published form, or blank: ${NAMES}.`,
    'missing-explained':
      '{source}{published, select, __absent {} other { ({published})}} has numbers for them that make up the difference exactly, in {agreeing, plural, one {{agreeingText} total} other {{agreeingText} totals}}.',
    'in-other-contest': `{missing, plural, one {{missingText} station of the territory has a form} other {{missingText} stations of the territory have forms}} in another contest and none in this one: ${NAMES}.`,
    'in-earlier-election': `{stations, plural, one {{stationsText} station} other {{stationsText} stations}} of the earlier election {stations, plural, one {is} other {are}} not among those of this one: ${NAMES}.`,
    'own-table':
      'The total is a row of the table of forms itself and is held against the stations of that table. Where such a row does not name its territory, it is taken for that of the one, among those carried down to it, whose stations it comes nearest to.',
    'rows-not-listed': `The {formsText} forms stand in ${NAMES}; of each file the first row is given.`,
    'rows-set-aside': `{rows, plural, one {{rowsText} row} other {{rowsText} rows}} of these files {rows, plural, one {was} other {were}} set aside and may have been forms of this territory: ${NAMES}. See set-aside.csv.`,
    'rows-not-placed':
      '{rows, plural, one {{rowsText} row} other {{rowsText} rows}} of totals inside a table of forms {rows, plural, one {was} other {were}} not compared: {rows, plural, one {it does} other {they do}} not name a territory, and another row that differs is as likely to be of the one that {rows, plural, one {its} other {their}} numbers come nearest to.',
    'not-compared':
      '{territories, plural, one {The totals of {territoriesText} territory are} other {The totals of {territoriesText} territories are}} higher than their forms add up to and could not be compared, because {stations, plural, one {{stationsText} station there has} other {{stationsText} stations there have}} no form, or a blank.',
  },
  innocent: {
    'form-corrected':
      'A form was corrected after the totals were drawn up, or the totals after the forms were published.',
    'station-elsewhere':
      'A station (postal, abroad, in a hospital, electronic) is counted with another territory in one of the two.',
    'form-not-published': 'The total counts a station whose form is not published or was not read.',
    'typing-slip': 'A number was mistyped in the total or in a form.',
    'other-thing': 'The total counts something else than the column of the forms: other voters, another day.',
  },
  next: 'Ask for the summary table of the commission that drew the total up, in which every station has a column, and compare it with the forms station by station.',
  unexamined: {
    'no-total-with-forms': 'no total is of a line or contestant that the forms of its territory have filled',
    'no-row-placed':
      'the only totals, {rows, plural, one {{rowsText} row} other {{rowsText} rows}} inside a table of forms, do not name a territory, and their numbers do not tell which it is',
    'stations-missing-everywhere':
      'every total is higher than the forms add up to, and stations of its territory have no form, or a blank',
  },
};
