import { text } from './text.js';

/** Rows, cells and stations. */
export const rows = {
  'wrong-width': text(
    '{expectedText} cells as in the header, found {foundText}',
    'Correct the row; it was set aside.',
  ),
  'wrong-width-several-lines': text(
    '{expectedText} cells as in the header, found {foundText} over the lines up to {lastLineText}',
    'A quotation mark is probably missing or too many; these lines were set aside.',
  ),
  'rows-run-together': text(
    'a quotation mark that closes in the row where it opens; the lines up to {lastLineText} run together',
    'These lines were set aside: whose numbers are whose cannot be known. Close the mark or take it out.',
  ),
  'no-rows': text('rows below the header, found none', 'Nothing of this file entered any check.'),
  'no-row-used': text(
    'at least one usable row, found none among {rowsText}',
    'Nothing of this file entered any check. See above why its rows were set aside, and “where” in the election file.',
  ),
  'no-station': text('a station number', 'Fill it in; the row was set aside.'),
  'not-a-count': text('a whole number', 'The cell is treated as blank. Correct it in the file.'),
  'not-a-number': text('a number', 'It does not count. Correct it in the file.'),
  'not-a-share': text('a share such as 0.6 or 60 %', 'The cell is treated as blank. Correct it in the file.'),
  'not-a-percentage': text(
    'one percentage such as 59 %, about 20 % or over 75 %',
    'The row was set aside. Correct it in the file.',
  ),
  'filled-by-other-source': text(
    'a form filled in by the source of this file, found one of {source}',
    'The row was set aside and not compared with itself.',
  ),
  'contradictory-rows': text(
    'one number for one line of a form{before, select, __absent {} other {, found {beforeText} before}}',
    'Both rows were set aside and the line left blank.',
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
    'These cells are treated as blank. Say which it is with “thousands” in the election file.',
  ),
  'separator-read': text(
    'digits only; in this column {example} was read as {valueText}',
    'The whole column is read alike. If that is wrong, say so with “thousands” in the election file.',
  ),
  'blank-word': text('a number or nothing', 'The cell is read as blank, as a person would read it.'),
  'repeated-header': text('the header once, at the top', 'The row was set aside; it holds no station.'),
  'total-row': text(
    'rows of stations; this one is a total{from, select, __absent {, by its own words} other {, the sum of the lines {fromText} to {toText}}}',
    'The row was set aside so that nothing is counted twice.',
  ),
  'placeholder-row': text(
    'a row with numbers; this one has placeholders instead',
    'The row was set aside. It may be a station that never reported.',
  ),
  footnote: text('a row of the table; this one is a remark', 'The row was set aside.'),
  'above-header': text(
    'the header in the first row, found it further down',
    'What stands above it was set aside.',
  ),
  'empty-form': text(
    'numbers for this station; every cell is empty',
    'The station is kept and its form is blank throughout.',
  ),
  'carried-down': text(
    'a territory in every row; blank ones were read as the one above',
    'This is what “carryDown” in the election file asks for.',
  ),
  'unmapped-line': text(
    'only lines and contestants that the election file maps; this one stands in {rowsText} {rows, plural, one {row} other {rows}}',
    'Its rows were set aside. Map it under long if it is needed.',
  ),
  'unmatched-station': text(
    'a station that the commission names, too{nearest, select, __absent {} other {; the nearest: {nearest}}}',
    'It is compared with nothing. A crosswalk file can say which it is.',
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
