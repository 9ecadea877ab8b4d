import { oneOf } from '../../one-of.js';
import { damage } from './damage.js';
import { jsonFaults } from './json-faults.js';
import { NEAREST, text } from './text.js';
import { unsupportedParquet } from './unsupported-parquet.js';

/** Files that cannot be read or written, and how their text was read. */
export const files = {
  'missing-file': text(
    'a file at this path',
    'Check the path. In an election file, paths are relative to that file.',
  ),
  'is-a-directory': text(
    'a file, found a folder',
    'Name the file inside it, or a glob such as folder/*.csv.',
  ),
  'not-a-file': text(
    'a file, found something that is none, such as a pipe or a device',
    'Put the file itself there.',
  ),
  'names-itself': text('a table, found the election file itself', 'Name the file that holds the numbers.'),
  'link-leaves-folder': text(
    'a file in the folder of the data set, found a link that leads out of it',
    'Put the file itself there: an election file reads nothing outside its folder.',
  ),
  'unreadable-file': text('a file that may be read', 'Check its permissions.'),
  'file-changed': text('a file that stays as it is while it is read', 'Run the program again.'),
  'empty-file': text(
    'a table with a header, found no text at all',
    'Check that the file was downloaded whole.',
  ),
  'binary-file': text(
    'a table, found bytes that are no text',
    'Tables are read from CSV, .xlsx, JSON, Parquet and HTML files, also inside .zip or .gz. Export the table as one of these.',
  ),
  'not-utf-8': text(
    'text in one encoding throughout',
    'Save the file as UTF-8, or name its encoding with “encoding” in the election file.',
  ),
  'damaged-file': text(
    `a whole file; this one cannot be read ({part, select, __absent {} other {{part}: }}${oneOf('reason', damage)})`,
    'It may be damaged. Download it again.',
  ),
  'expands-too-much': text(
    'an archive that unpacks to at most {ratioText} times its size',
    'Such an archive may be made to do harm. If you trust it, unpack it by hand.',
  ),
  'zip-too-large': text('a zip archive of at most {limitText} bytes', 'Unpack it by hand.'),
  'zip-too-many-entries': text('a zip archive with at most {limitText} entries', 'Unpack it by hand.'),
  'empty-zip': text('a table inside the zip archive, found none', 'Check the archive.'),
  'encrypted-zip': text('a zip archive without a password', 'Unpack it by hand.'),
  'quote-not-closed': text(
    'a quotation mark that closes',
    'Nothing of this file was used. Close the quotation mark that opens in this row, or take it out.',
  ),
  'row-too-long': text(
    'rows of at most {limitText} bytes',
    'Nothing of this file was used. Often a quotation mark opens in this row and never closes: close it or take it out.',
  ),
  'cannot-write': text(
    'a folder that can be written to ({reason})',
    'Check its permissions, or choose another folder.',
  ),
  'would-overwrite': text(
    'no file of this name, or one that this program wrote as a report',
    'The file was left as it is. Move it, or choose another folder.',
  ),
  'other-edition': text(
    'no report of the other edition; here lies {there, select, public {the public edition of one} other {an internal one}}',
    'Nothing was written, so that nobody publishes one for the other. Move the folder away, or choose another with --out.',
  ),
  'no-such-table': text('one of the tables {known}', `Correct “table” in the election file.${NEAREST}`),
  'several-tables': text(
    'one table, found several: {names}',
    'Say which is meant with “table” in the election file.',
  ),
  'no-table': text(
    'a table in this file, found none',
    'Check that it is the right file and was saved whole.',
  ),
  'hidden-table': text(
    'a table that the page shows; it hides {tables, plural, one {the only one} other {all {tablesText}}}',
    'Open the page in a browser. If the table belongs there, save it as CSV or take out what hides it.',
  ),
  'hidden-tables': text(
    'only tables that the page shows; it hides {tables, plural, one {another one} other {{tablesText} others}}',
    'What is hidden was not read. Compare the page with its source if it should be.',
  ),
  'too-many-cells': text(
    'at most {limitText} {what, select, cells {cells} columns {columns} rows {rows} tables {tables} nestedTables {tables within tables} sheets {sheets} parts {parts} emptyCells {empty cells} nestedUnits {units of units} candidates {candidates or units} footerBytes {bytes of footer} partBytes {bytes in a part of a spreadsheet} cellCharacters {characters in a cell} textCharacters {characters of text} texts {different texts} mergedRanges {merged ranges} numberFormats {formats of numbers} cellStyles {styles of cells} other {{what}}}',
    'Divide the file, or export the table as CSV.',
  ),
  'nested-archive': text('tables inside the archive, found another archive', 'Unpack it by hand.'),
  'doctype-refused': text(
    'a spreadsheet as spreadsheet programs write it; this one declares a document type',
    'It may be made to do harm, and was not read. Save it anew in a spreadsheet program, or export the table as CSV.',
  ),
  'old-spreadsheet': text(
    'a spreadsheet of the kind .xlsx without a password',
    'Open it in a spreadsheet program and save it as .xlsx or CSV.',
  ),
  'json-syntax': text(`valid JSON (${oneOf('problem', jsonFaults)})`, 'Download it again, or correct it.'),
  'json-not-a-table': text(
    'a list of objects, or one object per line; found {found, select, emptyList {an empty list} numbers {a list of numbers} texts {a list of texts} values {a list of values} emptyObjects {objects without keys} emptyFirstList {a list whose first list is empty} singleObject {one object without a list of objects} other {{found}}}',
    'Bring the data into one of these shapes, or export the table as CSV.',
  ),
  'file-too-large': text('a file of this kind of at most {limitText} bytes', 'Export the table as CSV.'),
  'unsupported-parquet': text(
    `a Parquet table of plain columns (${oneOf('reason', unsupportedParquet)})`,
    'Export the table as CSV.',
  ),
  'unknown-encoding': text(
    'one of the encodings {known}',
    `Correct “encoding” in the election file.${NEAREST}`,
  ),
  'wrong-encoding': text(
    'text in {encoding}; some bytes here mean nothing in it',
    'Say the right encoding with “encoding” in the election file, or save the file as UTF-8.',
  ),
  'encoding-guessed': text(
    'text in UTF-8; it was read as {encoding}, which its letters fit best',
    'If names look garbled, say the right encoding with “encoding” in the election file.',
  ),
};
