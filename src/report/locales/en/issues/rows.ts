import { text } from './text.js';

/** Rows, cells and stations. */
export const rows = {
  'wrong-width': text(
    '{expected, plural, one {{expectedText} cell} other {{expectedText} cells}} as in the header, found {foundText}',
    'The row was set aside. Correct it in the file.',
  ),
  'wrong-width-several-lines': text(
    '{expected, plural, one {{expectedText} cell} other {{expectedText} cells}} as in the header, found {foundText} over the lines up to {lastLineText}',
    'These lines were set aside. A quotation mark is probably missing, or there is one too many.',
  ),
  'unlike-the-others': text(
    '{misfit, select, noObject {an object, as the others are} noList {a list, as the others are} newKey {no keys but those of the first objects} other {each key once in an object}}',
    'It was set aside. Correct it in the file.',
  ),
  'rows-run-together': text(
    'a quotation mark that closes in the row where it opens; the lines up to {lastLineText} run together',
    'These lines were set aside: whose numbers are whose cannot be known. Close the mark or take it out.',
  ),
  'no-rows': text(
    'rows below the header, found none',
    'No check could use this file. See that it was saved whole.',
  ),
  'no-row-selected': text(
    'at least one row that “where” asks for, found none among {rowsText}',
    'No check could use this entry of the election file. Compare its “where” with what stands in these columns, capitals included.',
  ),
  'no-row-used': text(
    'at least one row that can be used, found none among {rowsText}',
    'No check could use this file. See above why its rows were set aside.',
  ),
  'no-station': text('a station number, found none', 'The row was set aside. Fill the number in.'),
  'merged-number': text(
    'a number in a cell of its own; this one stands in a merged cell that spans several',
    'It was read in the first of them only, and this one left blank: how it is divided cannot be known.',
  ),
  'not-a-count': text('a whole number', 'The cell is treated as blank. Correct it in the file.'),
  'not-a-number': text('a number', 'The cell was not used. Correct it in the file.'),
  'not-a-share': text('a share such as 0.6 or 60 %', 'The cell is treated as blank. Correct it in the file.'),
  'not-a-percentage': text(
    'one percentage such as 59 %, about 20 % or over 75 %',
    'The row was set aside. Correct it in the file.',
  ),
  'filled-by-other-source': text(
    'a form filled in by the source of this file; this one is by {source}',
    'The row was set aside: a source is not compared with itself.',
  ),
  'contradictory-rows': text(
    'one number for one line of a form{before, select, __absent {} other {; another row says {beforeText}}}',
    'All rows that give it were set aside, and the line was left blank. Correct the wrong one.',
  ),
  'contradictory-forms': text(
    'one form per station and publication; these rows differ: {rows}',
    'All of them were set aside. If one replaces the other, give its file its own “published” date.',
  ),
  'repeated-form': text(
    'one form per station and publication; these rows say the same: {rows}',
    'One was kept.',
  ),
  'ambiguous-station': text(
    'a station that is one of the others; {fits, plural, one {the one that fits is named beside it in the same file} other {{fitsText} fit}}',
    'It was joined to none.{nearest, select, __absent {} other { Nearest: {nearest}.}} Give its territories more exactly, or say in a crosswalk file which it is.',
  ),
  'unknown-kind': text('one of the kinds {known}', 'The kind is treated as unknown. Correct it in the file.'),
  'unknown-counting': text(
    'one of the words {known}',
    'How the station counts is treated as not stated. Correct it in the file.',
  ),
  'contradictory-statements': text(
    'one number per publication for the same thing; these rows give different ones: {rows}',
    'All of them were set aside. If one replaces the other, give its file its own “published” date.',
  ),
  'repeated-statement': text(
    'each number once per publication; these rows say the same: {rows}',
    'One was kept.',
  ),
  'separator-unclear': text(
    'numbers that can be read in one way; here {example} may be {oneText} or {otherText}',
    'Such cells are treated as blank. Say with “thousands” in the election file which mark groups the digits.',
  ),
  'separator-read': text(
    'plain digits; {cells, plural, one {one number of this column has} other {{cellsText} numbers of this column have}} marks or spaces between them, and {example} was read as {valueText}',
    'If that is wrong, say with “thousands” in the election file which mark groups the digits.',
  ),
  'blank-word': text(
    'a number or an empty cell; this one holds a word or sign',
    'The cell was read as blank, never as zero. If a number is meant, correct it in the file.',
  ),
  'repeated-header': text('the header once, at the top', 'The row was set aside; it holds no station.'),
  'total-row': text(
    'rows of stations; this one is a total{from, select, __absent {, by its own words} other {, the sum of the lines {fromText} to {toText}}}',
    'The row was set aside so that nothing is counted twice.',
  ),
  'total-part': text(
    'parts of a number; this one is the sum of others in nearly all cells',
    'The row was set aside so that nothing is counted twice. If it is a part, give it a name that no total has.',
  ),
  'part-in-doubt': text(
    'a part whose name cannot be that of a total; of {cells, plural, one {one number} other {{cellsText} numbers}} beside other parts, {agreeing, plural, =0 {none is} one {one is} other {{agreeingText} are}} the sum of the others',
    'It was added up like any part. If it is a total, call it TOTAL in the file; if not, nothing is to be done.',
  ),
  'parts-not-total': text(
    'a total that is the sum of the parts beside it, {sumText} ({station})',
    'The number was left blank. A part may be missing, or one of these numbers is wrong: correct the file.',
  ),
  'sum-too-large': text(
    'parts that add up to at most 2,147,483,647; these rows add up to {sum}: {rows}',
    'The number was left blank. Look which of the parts is wrong.',
  ),
  'placeholder-row': text(
    'numbers; this row has signs for “nothing” in their place',
    'The row was set aside. It may be a station that never reported.',
  ),
  footnote: text('a row of the table; this one is a remark', 'The row was set aside.'),
  'hidden-row': text(
    'a row that the file shows; this one is hidden',
    'It was set aside. Look at it in the source of the page, or show all rows of the sheet.',
  ),
  'hidden-text': text(
    'rows that the file shows whole; of {rowsText} it hides a cell or a part of one',
    'They were read as they are shown. Look at the source of the page, or show all columns of the sheet.',
  ),
  'above-header': text(
    'the header in the first row, found {rows, plural, one {{rowsText} row} other {{rowsText} rows}} above it',
    'What stands above the header was set aside. If the header is another row, say on which line it stands with “header” in the election file.',
  ),
  'empty-form': text(
    'numbers for this station; all its cells are empty',
    'The station was kept, and its form is blank throughout.',
  ),
  'carried-down': text(
    'a territory in every row; {rows, plural, one {{rowsText} blank one was} other {{rowsText} blank ones were}} read as the one above',
    'Nothing is to be done: “carryDown” in the election file asks for this.',
  ),
  'unmapped-line': text(
    'a line or contestant that the election file names; this one stands in {rows, plural, one {{rowsText} row} other {{rowsText} rows}} and is not named',
    'Its rows were set aside. Name it under “long” if it is needed.',
  ),
  'unmatched-station': text(
    'a station that the commission names, too{nearest, select, __absent {} other {; the nearest: {nearest}}}',
    'It was compared with nothing. If it is one of the commission’s, say which in a crosswalk file.',
  ),
  'doubtful-station': text(
    'the same number and territory as the commission’s; this may be {nearest}',
    'It was not joined. If it is the same, say so in a crosswalk file.',
  ),
  'two-spellings': text(
    'one spelling of a station or territory; {other} stands in the same file',
    'They were kept apart. If they are one, write them alike or say so in a crosswalk file.',
  ),
  'crosswalk-row-unused': text(
    '{reason, select, source {the id of a source} target {a station that the commission names} several {one station; several fit} contradicted {one row for a station; another says otherwise} other {a station that a file of the source names}}',
    'The row of the crosswalk had no effect. Correct it.',
  ),
  'another-election': text(
    '{kind, select, stations {stations of the same election; of {nText}, {alikeText} are the commission’s} received {numbers of the same election; {alikeText} of {nText} stations received as many ballots, give or take 1 %, as in {other}} other {numbers of the same election; {alikeText} of {nText} stations have as many registered voters, give or take 1 %, as in {other}}}',
    'Check that the files belong to one election{kind, select, stations { and write stations and territories alike} other {}}.',
  ),
};
