import { columnRole } from './column-roles.js';

/** Every note that the proposal of an election file may carry. Names from the file stand in braces. */
export const notes: Readonly<Record<string, string>> = {
  // What stands around the notes.
  'how-proposed': 'Proposed by looking at the tables. Read every line before relying on it.',
  'how-sure': 'Behind a column stands how sure its place is, from 0 to 1, and why.',
  'is-assumed': 'Assumed: {note}',
  'is-unclear': 'UNCLEAR: {note}',
  'read-as-format': 'Read as the format {format}.',
  'not-placed': 'Columns that are not read, and why:',
  'not-placed-column': '{name, select, __absent {A column without a name} other {“{name}”}}: {note}',
  'not-placed-more': 'and {moreText} more',
  // Why a column was put where it is.
  'by-format': 'known from the format of the table',
  'by-words':
    '{language, select, English {English} Russian {Russian} Spanish {Spanish} French {French} Indonesian {Indonesian} Polish {Polish} Portuguese {Portuguese} other {{language}}}: “{words}”',
  'adds-up': 'together they make “{total}” in nearly all rows looked at',
  'within-total':
    'whole numbers with no other known meaning; together at most “{total}” in nearly all rows looked at',
  'left-over': 'whole numbers with no other known meaning; nothing confirms that these are votes',
  'sum-of-contestants': 'the sum of all contestants in nearly all rows looked at',
  'names-lines': 'its texts name {lines, plural, one {one line} other {{linesText} lines}} of a form',
  'only-numbers': 'the column that holds the numbers; the others say of what',
  'divides-numbers': 'rows of one number differ in it',
  // Why a column was not placed.
  'words-unknown': 'nothing in its name is known',
  'no-name': 'columns are found by their names, and this one has none',
  'nameless-names':
    'it has no name; filled in only where a block of rows begins, as names of territories are',
  'nameless-station': 'it has no name; a different text in nearly every row, as stations have',
  'cells-do-not-fit': `its name reads like ${columnRole('role')}, but it holds {type, select, count {whole numbers} decimal {numbers with decimals} percent {percentages} date {dates} text {texts} mixed {numbers mixed with texts} blank {nothing} other {{type}}}`,
  'role-formLine': 'a number of the form that no check uses',
  'role-blankVotes': 'blank votes are neither valid nor invalid, and no check uses them',
  'role-total': 'a total, and no sum of the other columns says of what',
  'role-contestant': 'its name reads like a contestant, but it does not hold numbers of votes',
  'role-percent': 'a share is never read as a count',
  'role-identifier': 'a number or code that names something',
  'role-address': 'an address',
  'role-moment': 'a date or time',
  'role-person': 'about a person, and never read',
  'role-filledBy':
    'says who filled the row in; name it under “filledBy” if rows of other sources stand among these',
  'role-kind': 'none of its words is a known kind of station',
  'role-left-out': `its name reads like ${columnRole('role')}, for which another column was taken`,
  'second-choice': `${columnRole('key')}: read from “{instead}”`,
  rivals: `${columnRole('key')}: several columns fit, and nothing says which is right`,
  'blank-votes-apart':
    'does not count “{blank}”: invalid and valid ballots alone do not make the ballots in the boxes',
  'spelt-differently': 'spelt differently in the other publications of this election',
  'voters-by-sex': 'voters are given by sex, and no column holds their sum',
  'blank-line': 'blank in every row, so the form is taken to have no such line',
  'left-alone': 'left out on purpose: no check needs it',
  'part-of-votes': 'a part of the votes; the column with their sum is read',
  'repeated-count': 'marks forms that were made out anew; no station occurs twice',
  // What was taken for granted.
  'source-assumed':
    'The numbers are taken to be those of a source in the role {role}. Correct “role” if they are not.',
  'self-selected': 'The observers are taken to have chosen their stations themselves.',
  'carried-down': 'Where the territory is blank, the one above it is taken to hold.',
  'header-found': 'The names of the columns are taken to stand on line {lines}.',
  'encoding-guessed':
    'The file does not say how its letters are encoded. They fit {encoding} best. Look whether names are readable.',
  published: 'The day or time when “{what}” was published is taken to be {published}.',
  'same-contest': '“{one}” and “{other}” are taken to be one contest: their contestants have the same names.',
  transposed:
    'The table is taken to stand on its side: a row for each line of the form, a column for each station.',
  'long-table': 'Every row is taken to hold one number of a form: “{key}” says which, “{value}” holds it.',
  'contests-left-out': 'There are {allText} contests. Only the {keptText} with the most rows are proposed.',
  'lines-of-all-contests': 'Counted once for a station, and taken for each of its contests: {lines}.',
  'parts-added-up': 'Rows that differ only in “{column}” are added up.',
  'early-votes-apart':
    'Line {line}, ballots issued to early voters, stands outside the balance of the form (2 = 3 + 4 + 5 + 9а − 9б). It is read apart, because those ballots lie in the boxes.',
  'rules-by-lines':
    'The rule pack {pack} is proposed by the lines of the form. Several laws have forms with these lines and the same control relations: correct “rules” if the election was held under another.',
  'table-skipped':
    '{name, select, __absent {A table} other {Table “{name}”}} was left out: none of its columns is known.',
  // What forbids to use the proposal unseen.
  'two-columns': `Two columns may be ${columnRole('key')}: “{first}” and “{second}”. Say which one is right.`,
  doubtful: `“{column}” is taken for ${columnRole('key')}, but that is far from sure.`,
  'several-forms':
    'The tables have different forms ({packs}), as of different elections. Read each election by itself, or take all but one of the packs out of “rules”.',
  'no-station': 'No column was found with the number of the station.',
  'nothing-placed': 'No column was found with numbers of a form, such as registered voters or valid ballots.',
  'contestants-unclear':
    '{columns, plural, one {Nothing confirms that the column taken for a contestant is one, and that there are no others.} other {Nothing confirms that the {columnsText} columns taken for contestants are all of them, and no others.}}',
  'contestants-not-adding-up':
    'In most rows looked at, the columns taken for contestants do not add up to “{total}”.',
  'boxes-not-adding-up':
    'In most rows looked at, “{invalid}” and “{valid}” do not add up to “{boxes}”. One of them may be something else.',
  'keys-not-known': 'The list of contests and contestants is not complete.',
  'contestants-not-told-apart':
    'In “{contest}” one candidate stands in several rows, with a party and without. It is not clear which votes belong together.',
  'total-beside-parts':
    'Totals stand beside their parts in “{column}”{where, select, __absent {} other { ({where})}}. Added up, these votes would count twice.',
  'units-unclear': 'It is not clear which places in the file are polling stations.',
  'divided-twice':
    'The numbers are divided by “{column}” as well. Read as they stand, rows of one station would contradict each other.',
  'rows-differ-in':
    'Rows of one number differ in “{column}”, which is not read: they would repeat or contradict each other. Name it under “long.parts” if its rows are to be added up, or say with “where” which are meant.',
  'no-votes-column': 'There is no column “votes” with the sum, only columns with its parts.',
  'no-table': '“{path}” holds no table with rows.',
  'numbers-unclear':
    'Numbers in “{column}” can be read in two ways, as 1.413 may be 1,413 or less than 2. Say with “thousands” which mark groups their digits.',
  'same-publication':
    'The source {source} has several files{contest, select, __absent {} other { about the contest {contest}}}. Nothing says whether they are parts of one publication, were published one after the other, or are about different contests.',
  'no-header': 'No row looks like a header. Columns are found by their names: add a row that names them.',
  'duplicate-header': 'Two columns are called “{column}”. Rename one of them.',
  'too-many-columns': 'Only the first 16,384 columns were looked at. There are {beyondText} more.',
  'rows-run-together':
    'Quotation marks that do not close run many rows together ({rowsText}). Close them or take them out.',
};
