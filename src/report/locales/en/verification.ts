/** What is said where a report is made again and compared. */
export const verification = {
  'verify-opening':
    '{report}: {inputs, plural, one {{inputsText} input} other {{inputsText} inputs}} and {outputs, plural, one {{outputsText} file} other {{outputsText} files}} of the report; the inputs are in {data}',
  'verify-version':
    'made by version {recorded}; this is {running}: other versions may word things otherwise, so only the figures of analysis.json are compared, with the settings of the manifest',
  'verify-input':
    'input {path}: {trouble, select, missing {not there} unreadable {cannot be read, or is a link out of its folder} unlisted {was read, and the manifest does not name it} unexpected {the manifest names it, and nothing was read from it} other {not the bytes that the report was made from}}',
  'verify-output':
    'file {path}: {trouble, select, missing {not there} unreadable {cannot be read, or is a link out of the folder} unlisted {belongs to the report, and the manifest does not name it} unexpected {the manifest names it, and the report made again does not have it} other {not the bytes that the manifest has}}',
  'verify-hashes':
    'recorded {recordedBytesText} bytes, SHA-256 {recordedHash}; found {foundBytesText} bytes{foundHash, select, __absent {} other {, SHA-256 {foundHash}}}',
  'verify-figure': 'first figure that differs in {file}: {figure}',
  'verify-line': 'first line that differs in {file}: {lineText}',
  'verify-byte': 'first byte that differs in {file}: {byteText}',
  'verify-bytes': '{file}: the same lines in other bytes',
  'verify-recorded': 'the report has {value, select, __absent {nothing there} other {{value}}}',
  'verify-derived': 'the inputs give {value, select, __absent {nothing there} other {{value}}}',
  'verify-problems': 'the inputs cannot be read as a data set any more:',
  'verify-resting':
    'rests on {file}, which was not given: {findings, plural, =0 {no finding} one {{findingsText} finding ({ids})} other {{findingsText} findings ({ids})}}, {totals, plural, =0 {no totals} other {the totals of its forms}}, {statements, plural, =0 {no statement} one {{statementsText} statement} other {{statementsText} statements}}',
  'verify-verified':
    'Verified: every input and every file is as recorded, and every figure comes out the same.',
  'verify-figures-same':
    'The figures are the same, and the report is not verified: only the version that made it can compare its other files.',
  'verify-differs': 'Differs: the report is not what these inputs give.',
  'verify-not-derived':
    'Not verified: what is there is as recorded, but the figures cannot be derived without all inputs.',
  'verify-no-data':
    '{report}: expected the inputs of the report near it or here, in a folder of its name with {sought}; found none. Name their folder with --data FOLDER.',
  'verify-not-compared':
    '{what, select, files {compared with nothing: {names}} reading {read by {names}, which lies in the report: that it is the one which the report was made with was not compared} settings {taken from the manifest and not compared: {names}} inputs {recorded, and not read: {names}} sources {not compared, because files of theirs are not published: {names}} findings {not compared, because of what they rest on: {names}} notes {not compared: what is noted of observers in {names}} totals {not compared, because of the files they are of: {names}} outcomes {not the same, because of unpublished files or of a change: what was examined, tallies and charts of {names}} issues {not compared: {countText} of the things that could not be read} statements {not compared: statements in {names}} stations {not compared: the number of stations ({names} in published files)} ranks {not compared: numbers of findings, and q} other {not compared: how much was left out}}',
  'verify-foreign': 'not part of the report, and not looked at: {names}',
  'verify-nothing':
    '{needed, select, __absent {The manifest names no file of a report: nothing would be compared.} other {The report was made by another version, and without {needed} nothing of it can be compared. Use the version that its manifest names.}}',
  'verify-public-table':
    'The manifest is one of a public edition of a lone table ({table}). There is no such edition: nobody says whose the table is.',
  'verify-no-words': '{file} holds what no check says, and cannot be put into words. Was it changed?',
  'verify-other-kind':
    'This report is of a kind that version {version} cannot make again: {kind}. Use the version that its manifest names.',
  'report-file-missing':
    'expected a file that can be read, in {file}. A report that can be checked is a folder as scrutineer check writes it.',
  'report-file-large': '{file} is larger than {limitText} bytes and was not read.',
  'report-file-json': '{file} is no JSON.',
  'report-file-schema':
    '{file} is not what the schema says{at, select, __absent {} other {, first at {at}}}. Was it written by another version, or changed?',
};
