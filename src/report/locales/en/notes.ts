/** Every note that the proposal of an election file may carry. Names from the file stand in braces. */
export const notes: Readonly<Record<string, string>> = {
  'column-name': '{name}',
  // Why a column was put where it is.
  'by-format': 'as this format has it',
  'by-words': '{language}: “{words}”',
  'adds-up': 'together they make “{total}” in nearly all rows looked at',
  'within-total': 'a column of counts that nothing else is known of; together at most “{total}”',
  'left-over': 'a column of counts that nothing else is known of',
  'sum-of-contestants': 'the sum of all contestants in nearly all rows looked at',
  'names-lines': 'its texts name {lines} lines of a form',
  'only-numbers': 'the column with the numbers of a long table',
  // Why a column was not placed.
  'words-unknown': 'no known wording',
  'no-name': 'it has no name',
  'nameless-names':
    'without a name; filled in only where a block of rows begins, as names of territories are',
  'nameless-station': 'without a name; a different text in every row',
  'cells-do-not-fit': 'reads like {role}, but its cells are {type}',
  'role-formLine': 'a number of the form that is no standard line',
  'role-blankVotes': 'blank votes are neither valid nor invalid; no line of ours holds them',
  'role-total': 'a total, and no sum of the other columns says of what',
  'role-contestant': 'reads like a contestant, but holds no counts',
  'role-percent': 'a share is never read as a count',
  'role-identifier': 'a number or code that names something',
  'role-address': 'an address',
  'role-moment': 'a date or time',
  'role-person': 'tells of a person',
  'role-filledBy':
    'says who filled the row in; map it under filledBy if rows of other sources stand among these',
  'role-kind': 'none of its words is a kind of station',
  'role-left-out': 'reads like {role}, for which another column was taken',
  'second-choice': '{key} is read from “{instead}”',
  rivals: 'several columns read like {key}',
  'blank-votes-apart': 'with “{blank}” counted apart, invalid and valid do not make the ballots in the boxes',
  'cards-without-stamp':
    'with cards that bear no stamp; valid and invalid votes make the valid cards, which are read',
  'spelt-differently': 'spelt differently in the other publications of this election',
  'voters-by-sex': 'voters stand divided by sex, and no column holds their sum',
  'blank-line': 'blank in every row, so that the form has no such line',
  'left-alone': 'left alone on purpose',
  'part-of-votes': 'a part of the votes; the sum is read',
  'repeated-count': 'marks protocols that were made anew; no station occurs twice',
  // What was taken for granted.
  'source-assumed':
    'The numbers are taken to be those of a source in the role {role}. Correct “role” if they are not.',
  'self-selected': 'The observers’ stations are taken to be self-selected.',
  'carried-down': 'A blank territory is taken to be the one above.',
  'header-found': 'The header is taken to stand on line {lines}.',
  'encoding-guessed':
    'The text is taken to be in {encoding}, by its letters. Look whether names are readable.',
  published: '“{what}” is taken to have been published at {published}.',
  'same-contest': '“{one}” and “{other}” are taken to be one contest: their contestants have the same names.',
  transposed: 'The lines of the form are taken to stand in rows, the stations in columns.',
  'long-table': 'Every row is taken to be one line of a form: “{key}” names it, “{value}” holds the number.',
  'contests-left-out': 'Of {all} contests the {kept} with the most rows are proposed.',
  'lines-of-all-contests': '{lines}: counted once per station, given to every contest.',
  'parts-added-up': 'Rows that differ only in “{column}” are added up.',
  'early-votes-apart':
    'Line {line}, ballots issued to early voters, stands outside the balance of the form (2 = 3 + 4 + 5 + 9а − 9б). It is read apart, because those ballots lie in the boxes.',
  'table-skipped': 'Table “{name}” was left out: none of its columns is known.',
  // What forbids to use the proposal unseen.
  'two-columns': 'Two columns fit {key}: “{first}” and “{second}”.',
  doubtful: '“{column}” is taken for {key}, with little certainty.',
  'no-station': 'No column was found with the number of the station.',
  'nothing-placed': 'No column with numbers of a form was recognised.',
  'contestants-unclear':
    'Nothing confirms that the {columns} columns taken for contestants are all of them, and no others.',
  'contestants-not-adding-up': 'The columns taken for contestants do not add up to “{total}”.',
  'boxes-not-adding-up':
    '“{invalid}” and “{valid}” do not make “{boxes}” in most rows looked at: one of them may be another line.',
  'keys-not-known': 'The contests and contestants in the rows are not all known.',
  'contestants-not-told-apart':
    'In “{contest}” one candidate stands with several parties, one of them blank.',
  'total-beside-parts':
    'Totals stand beside their parts in “{column}” ({where}): added up, they would count twice.',
  'units-unclear': 'It is not clear which places of the report are polling stations.',
  'divided-twice': 'Numbers are divided by “{column}”, too, and would contradict each other.',
  'no-votes-column': 'There is no column “votes”, only its parts.',
  'no-table': '“{path}” holds no table with rows.',
  'numbers-unclear':
    'Numbers in “{column}” can be read in two ways. Say with “thousands” what groups their digits.',
  'same-publication':
    'Several files of the source {source} are about the contest {contest}, and nothing says whether they are parts of one publication, or published one after the other, or about different contests.',
  'no-header': 'No row looks like a header. Columns are found by their names: add one.',
  'duplicate-header': 'Two columns are called “{column}”. Names must differ.',
  'too-many-columns': '{beyond} columns beyond the first 16,384 were not looked at.',
  'rows-run-together': 'Quotation marks run many rows together ({rows}).',
};
