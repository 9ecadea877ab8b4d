import { NEAREST, text } from './text.js';

/** Files that cannot be read or written, and how their text was read. */
export const files = {
  'missing-file': text('a file at this path', 'Check the path; it is relative to the election file.'),
  'is-a-directory': text(
    'a file, found a folder',
    'Name the file inside it, or a glob such as folder/*.csv.',
  ),
  'unreadable-file': text('a file that may be read', 'Check its permissions.'),
  'file-changed': text('a file that stays as it is while it is read', 'Run the program again.'),
  'empty-file': text(
    'a table with a header, found no text at all',
    'Check that the file was downloaded whole.',
  ),
  'binary-file': text(
    'a table of text, found bytes that are no text',
    'Read are CSV, .xlsx, JSON, Parquet and HTML tables, also in .zip or .gz. Export the table as one of them.',
  ),
  'not-utf-8': text(
    'text in one encoding throughout',
    'Save the file as UTF-8, or name its encoding with “encoding” in the election file.',
  ),
  'damaged-file': text('a file that can be unpacked and parsed ({reason})', 'Download it again.'),
  'expands-too-much': text(
    'an archive that unpacks to at most {ratioText} times its size',
    'Unpack it by hand if you trust it.',
  ),
  'zip-too-large': text('a zip archive of at most {limitText} bytes', 'Unpack it by hand.'),
  'zip-too-many-entries': text('a zip archive with at most {limitText} entries', 'Unpack it by hand.'),
  'empty-zip': text('a table inside the zip archive, found none', 'Check the archive.'),
  'encrypted-zip': text('a zip archive without a password', 'Unpack it by hand.'),
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
    'It is yours and was left alone. Move it, or write elsewhere.',
  ),
  'no-such-table': text('a table out of {known}', `Correct “table” in the election file.${NEAREST}`),
  'several-tables': text('one table, found {names}', 'Say which is meant with “table” in the election file.'),
  'no-table': text(
    'a table in this file, found none',
    'Check that it is the right file and was saved whole.',
  ),
  'too-many-cells': text('at most {limitText} {what}', 'Divide the file, or export the table as CSV.'),
  'nested-archive': text('tables inside the archive, found another archive', 'Unpack it by hand.'),
  'doctype-refused': text(
    'a spreadsheet without a document type declaration',
    'No spreadsheet program writes one; the file may be made to do harm. Save it anew or export it as CSV.',
  ),
  'old-spreadsheet': text(
    'a spreadsheet of the kind .xlsx without a password',
    'Open it in a spreadsheet program and save it as .xlsx or CSV.',
  ),
  'json-syntax': text('valid JSON ({problem})', 'Download it again, or correct it.'),
  'json-not-a-table': text(
    'a list of objects, or one object per line; found {found}',
    'Bring the data into one of these shapes.',
  ),
  'file-too-large': text('a file of this kind of at most {limitText} bytes', 'Export the table as CSV.'),
  'unsupported-parquet': text('a Parquet table of plain columns ({reason})', 'Export the table as CSV.'),
  'unknown-encoding': text(
    'an encoding out of {known}',
    `Correct “encoding” in the election file.${NEAREST}`,
  ),
  'wrong-encoding': text(
    'text in {encoding}',
    'Name the right one with “encoding” in the election file, or save the file as UTF-8.',
  ),
  'encoding-guessed': text(
    'text in UTF-8; it was read as {encoding}, which its letters fit best',
    'If names look garbled, say which it is with “encoding” in the election file.',
  ),
};
