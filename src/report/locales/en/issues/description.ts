import { oneOf } from '../../one-of.js';
import { expectation } from './expectation.js';
import { packFaults } from './pack-faults.js';
import { NEAREST, text } from './text.js';
import { yamlFaults } from './yaml-faults.js';

/** The election file, and what it says of columns and keys. */
export const description = {
  'path-leaves-folder': text(
    'a path at or below the folder of the election file',
    'Copy the file into that folder, or move the election file up to one that holds both.',
  ),
  'previous-too-far': text(
    'a folder below that of the election file, or beside it such as ../2016',
    'Put the two data sets beside each other.',
  ),
  'previous-is-itself': text(
    'the folder of another election, found this one',
    'An election is not its own predecessor. Correct the path.',
  ),
  'reserved-key': text('another word; this one cannot be a key', 'Give it another id.'),
  'more-problems': text(
    'fewer problems of this kind; {moreText} more are not listed',
    'Correct the ones above first.',
  ),
  'description-too-large': text('an election file of ordinary size', 'Tables belong in files of their own.'),
  'yaml-syntax': text(`valid YAML (${oneOf('problem', yamlFaults)})`, 'Correct the line.'),
  'unknown-key': text('one of the keys {known}', 'Remove the key or correct it.'),
  'unknown-key-nearest': text('a known key', 'Did you mean "{nearest}"?'),
  'missing-key': text(expectation, 'Add the key.'),
  'wrong-value': text(expectation, 'Correct the value.'),
  'repeated-id': text('an id used once', 'Give each its own id.'),
  'unknown-rule-pack': text('one of the rule packs {known}', `Correct the name.${NEAREST}`),
  'pack-id-taken': text(
    'an id that no other rule pack has',
    'Give your pack another id; it may still be “basedOn” the other.',
  ),
  'unknown-revised-source': text(
    'the id of a source of the same role that stands above this one',
    'Correct the id, or move the earlier source above the one that revises it.',
  ),
  'unknown-contest': text('one of the contests {known}', `Correct the id or add the contest.${NEAREST}`),
  'unknown-contestant': text(
    'one of the contestants {known}',
    `Correct the id or add the contestant.${NEAREST}`,
  ),
  'unknown-line': text(
    'a line that the form has, out of {known}',
    `Correct the name, or name the rule pack that has the line under “rules”.${NEAREST}`,
  ),
  'line-is-standard': text(
    'a line that only a rule pack names',
    'This is a standard line: name it under “columns”.',
  ),
  'unknown-check': text('one of the checks {known}', `Correct the name.${NEAREST}`),
  'impossible-setting': text(
    '{kind, select, hours {hours and minutes in quotation marks, such as "08:00"; opens and closes both, or neither, and opens the earlier} levels {“all”, or numbers of territorial levels that the data have, here {known}, with spaces between them} bin {a width of 0.1 to 1 of which 1 is a multiple} window {windowFrom and windowTo both or neither, edges of bins from 0 to 100, windowFrom the smaller} contestant {nothing, or the id of one of the contestants: {known}} whole {a whole number of at least {leastText}{most, select, __absent {} other { and at most {mostText}}}} other {a number of at least {leastText}{most, select, __absent {} other { and at most {mostText}}}}}',
    'Correct the setting, or leave it out: the page of the check says what it means.',
  ),
  'contest-needed': text('the contest that these forms belong to', 'Name it with “contest”.'),
  'long-and-wide': text(
    'either “long”, or lines and contestants under “columns” and “votes”; found both',
    'Where every row holds one number, put lines and contestants under “lines” and “votes” of “long”. Otherwise take “long” out.',
  ),
  'nothing-mapped': text(
    'at least one line of the form or one contestant, found none',
    'Say under “columns”, “votes” or “long” which columns hold the numbers.',
  ),
  'no-total-mapped': text(
    'a column with a number, found none: votes, seats, seatsBefore, count, a line of the form or the votes of a contestant',
    'Name it under “columns”, “lines” or “votes”.',
  ),
  'missing-column': text('a column of this name; the file has {headers}', 'Correct the name.'),
  'missing-column-nearest': text('a column of this name', 'Did you mean "{nearest}"?'),
  'no-such-header': text('a header on the lines {lines}', 'Correct “header” in the election file.'),
  'duplicate-header': text(
    'every column name once',
    'Rename one of the columns: which one is meant cannot be known.',
  ),
  'line-never-occurs': text(
    'this line or contestant in at least one row, found it in none',
    'Compare the name with the file, and correct it under “long”.',
  ),
  'key-mapped-twice': text(
    'each name under “long” once',
    'Take one of the two out: which line or contestant is meant cannot be known.',
  ),
  'unused-parameter': text(
    'a setting that the check {check} reads',
    'It had no effect. Correct the name or remove it.',
  ),
  'rule-pack': text(`a valid rule pack (${oneOf('problem', packFaults)})`, 'Correct the pack.'),
  'no-election-file': text(
    'a folder with an election.yaml that says what its files are',
    'Write one: “scrutineer inspect FILE --write” proposes it, “scrutineer schema election” describes it.',
  ),
  assumed: text(
    'an election.yaml; there is none, so it was assumed: {what}',
    'Save the proposal with “scrutineer inspect --write” and correct it if this is wrong.',
  ),
  'assumed-column': text(
    'an election.yaml; there is none, so this column was read as {key}, {percentText} % sure',
    'Save the proposal with “scrutineer inspect --write” and correct it if this is wrong.',
  ),
  'nothing-public': text(
    'a file that may be published: nothing in this data set is by anyone but observers and cameras, or everything says publish: false',
    'Say publish: true of the sources whose observers consent, or make the internal edition.',
  ),
  'public-edition-stays': text(
    'no public edition of an earlier run, now that nothing may be published; its folder still lies here',
    'Nothing of it was removed. Take it out of publication, and delete the folder.',
  ),
  'public-needs-sources': text(
    'an election file: without one nobody knows whether observers filled the table in',
    'Write an election.yaml that says whose file it is (scrutineer inspect proposes one), then check the folder.',
  ),
  'no-part-of-that-column': text(
    'a column that names a territory in the commission’s tables: {columns}',
    'Give one of these columns, as the election file calls it, and a value: --part region=North.',
  ),
  'no-data-sets': text(
    'a folder with data sets in it: none below it has an election.yaml',
    'Name the folder that the data sets lie in, or a table.',
  ),
  'not-an-election-file': text(
    'a file called election.yaml',
    'It is a link, a folder or called otherwise, and a batch reads neither. Put the file itself there under this name.',
  ),
  'shared-report-folder': text(
    'a folder of its own for each report; this one leads to that of another data set',
    'Remove the link.',
  ),
  'no-such-part': text(
    'a row with this value in this column',
    'Write the value as it stands in the table, letter for letter.',
  ),
  'no-part-column': text(
    'a column that says which part of the data set a row belongs to; this table has none, so nothing of it is used',
    'Look at the whole data set too, where this table is used.',
  ),
  'proposal-unclear': text(
    'a table that can be read in one way only: {why}',
    'Save a proposal with “scrutineer inspect --write”, correct it and check the folder.',
  ),
};
