/** What is said where a report is made again and compared. */
export const verification = {
  'verify-opening':
    '{report}: {inputs, plural, one {{inputsText} input} other {{inputsText} inputs}} and {outputs, plural, one {{outputsText} file} other {{outputsText} files}} of the report; the inputs are in {data}',
  'verify-version':
    'made by version {recorded}; this is {running}: other versions may word things otherwise, so only the figures of analysis.json are compared',
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
  'verify-verified-figures':
    'Verified: every input and every file is as recorded, and every figure of analysis.json comes out the same.',
  'verify-differs': 'Differs: the report is not what these inputs give.',
  'verify-not-derived':
    'Not verified: what is there is as recorded, but the figures cannot be derived without all inputs.',
  'verify-no-data':
    '{report}: expected the inputs of the report near it or here, in a folder of its name with {sought}; found none. Name their folder with --data FOLDER.',
  'verify-other-kind':
    'This report is of a kind that version {version} cannot make again: {kind}. Use the version that its manifest names.',
  'report-file-missing':
    'expected a file that can be read, in {file}. A report that can be checked is a folder as scrutineer check writes it.',
  'report-file-large': '{file} is larger than {limitText} bytes and was not read.',
  'report-file-json': '{file} is no JSON.',
  'report-file-schema':
    '{file} is not what the schema says{at, select, __absent {} other {, first at {at}}}. Was it written by another version, or changed?',
};
