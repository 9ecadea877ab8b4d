import type { IssueCode } from '../../../model/issue-codes.js';
import type { IssueTexts } from '../locale.js';

const text = (expected: string, advice: string): IssueTexts => ({ expected, advice });

const NEAREST = '{nearest, select, __absent {} other { Did you mean "{nearest}"?}}';

/** By code: what was expected, and what to do. Where it stood and what was there is added by the program. */
export const issues: Readonly<Record<IssueCode, IssueTexts>> = {
  'missing-file': text('a file at this path', 'Check the path; it is relative to the election file.'),
  'is-a-directory': text(
    'a file, found a folder',
    'Name the file inside it, or a glob such as folder/*.csv.',
  ),
  'unreadable-file': text('a file that may be read', 'Check its permissions.'),
  'empty-file': text(
    'a table with a header, found no text at all',
    'Check that the file was downloaded whole.',
  ),
  'binary-file': text(
    'a table of text, found bytes that are no text',
    'Export the table as CSV in UTF-8. Spreadsheets (.xlsx) are not read yet.',
  ),
  'not-utf-8': text('text in UTF-8', 'Save the file as UTF-8. Other encodings are not read yet.'),
  'damaged-file': text('a file that can be unpacked and parsed ({reason})', 'Download it again.'),
  'expands-too-much': text(
    'an archive that unpacks to at most {ratioText} times its size',
    'Unpack it by hand if you trust it.',
  ),
  'zip-too-large': text('a zip archive of at most {limitText} bytes', 'Unpack it by hand.'),
  'zip-too-many-entries': text('a zip archive with at most {limitText} entries', 'Unpack it by hand.'),
  'empty-zip': text('a table inside the zip archive, found none', 'Check the archive.'),
  'encrypted-zip': text('a zip archive without a password', 'Unpack it by hand.'),
  'several-files-in-zip': text(
    'one table inside the zip archive, found {names}',
    'Unpack it and name the tables.',
  ),
  'quote-not-closed': text(
    'a row that ends',
    'A quotation mark opens in this row and never closes. Close it or take it out; nothing of this file was used.',
  ),
  'row-too-long': text(
    'rows of at most {limitText} bytes',
    'A quotation mark opens in this row and never closes, or a cell holds a whole text. Nothing of this file was used.',
  ),
  'cannot-write': text('a folder that can be written to ({reason})', 'Name another with --out.'),
  'would-overwrite': text(
    'no file, or one of an earlier report',
    'It is yours and was left alone. Name another folder with --out.',
  ),
  'previous-is-itself': text(
    'the folder of another election',
    'An election is not its own predecessor. Correct the path.',
  ),
  'reserved-key': text('a key that is not reserved', 'Give it another id.'),
  'more-problems': text('no more problems; there are {moreText} more', 'Correct these first.'),
  'description-too-large': text('an election file of ordinary size', 'Tables belong in files of their own.'),
  'yaml-syntax': text('valid YAML ({problem})', 'Correct the line.'),
  'unknown-key': text('one of the keys {known}', 'Remove the key or correct it.'),
  'unknown-key-nearest': text('a known key', 'Did you mean "{nearest}"?'),
  'missing-key': text('{expected}', 'Add the key.'),
  'wrong-value': text('{expected}', 'Correct the value.'),
  'repeated-id': text('an id used once', 'Give each its own id.'),
  'unknown-rule-pack': text('a rule pack out of {known}', `Correct the name.${NEAREST}`),
  'unknown-contest': text('a contest out of {known}', `Correct the id or add the contest.${NEAREST}`),
  'unknown-contestant': text(
    'a contestant out of {known}',
    `Correct the id or add the contestant.${NEAREST}`,
  ),
  'unknown-check': text('a check out of {known}', `Correct the name.${NEAREST}`),
  'contest-needed': text('the contest that these forms belong to', 'Name it with contest.'),
  'long-and-wide': text(
    'either long, or lines under columns and votes',
    'Put the lines and contestants of a long table under long.lines and long.votes.',
  ),
  'nothing-mapped': text('at least one line or contestant mapped', 'Map them under columns, votes or long.'),
  'no-total-mapped': text('one of the columns votes, seats, seatsBefore or count', 'Map it under columns.'),
  'missing-column': text('a column of this name; the file has {headers}', 'Correct the name.'),
  'missing-column-nearest': text('a column of this name', 'Did you mean "{nearest}"?'),
  'duplicate-header': text(
    'every column name once',
    'Rename one of the columns: which one is meant cannot be known.',
  ),
  'line-never-occurs': text(
    'this line or contestant on at least one row',
    'Correct the mapping under long; compare it with the file.',
  ),
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
    'one number for one line of a form, found {beforeText} before',
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
    'It was joined to none. Give its territories more exactly.',
  ),
  'unknown-kind': text('one of the kinds {known}', 'The kind is treated as unknown. Correct it in the file.'),
  'key-mapped-twice': text(
    'a key of the long table mapped once',
    'Take one of the two mappings out: which line or contestant is meant cannot be known.',
  ),
  'contradictory-statements': text(
    'one number per publication for the same thing; these rows give different ones: {rows}',
    'All of them were set aside. If one replaces the other, give its file its own “published” date.',
  ),
  'repeated-statement': text(
    'each number once per publication; these rows say the same: {rows}',
    'One was kept.',
  ),
  'unused-parameter': text(
    'a setting that the check {check} reads',
    'It had no effect. Correct the name or remove it.',
  ),
  'rule-pack': text('a valid rule pack ({problem})', 'Correct the pack.'),
  'no-election-file': text(
    'a folder with an election.yaml that says what its files are',
    'Write one; “scrutineer schema election” describes it.',
  ),
};
