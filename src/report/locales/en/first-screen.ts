/** The first screen, for readers who read nothing else, and the pages of territories. */
export const firstScreen = {
  'some-of': '{names}{more, plural, =0 {} other { and {moreText} more}}',
  'summary-compared': 'What was compared:',
  'summary-source': '{source} ({role})',
  'summary-part':
    'A part of the data set: the {rowsText} of {allText} rows in which “{column}” is “{value}”. The others were not looked at.',
  'summary-sources': '{sources, plural, one {One source} other {{sourcesText} sources}}: {names}.',
  'summary-contests': '{contests, plural, one {One contest} other {{contestsText} contests}}: {names}.',
  'summary-read':
    '{stations, plural, one {{stationsText} station} other {{stationsText} stations}}, from {files, plural, one {{filesText} file} other {{filesText} files}}: {rowsText} rows in, {usedText} used, {asideText} set aside.',
  'summary-found': 'What does not add up, in three kinds of evidence that are never added together:',
  'summary-margins':
    'The votes in question, beside the margin of the contest: by how many votes the first is ahead of the second.',
  'summary-margins-more':
    '{count, plural, one {{countText} more contest has} other {{countText} more contests have}} findings with votes at stake; findings.csv names the contest of each.',
  'summary-margin':
    '{contest}: {votes, plural, =0 {{leader} and {second} have as many votes} one {{leader} is {votesText} vote ahead of {second}} other {{leader} is {votesText} votes ahead of {second}}}, on {forms, plural, one {the {formsText} form} other {the {formsText} forms}} that {forms, plural, one {was} other {were}} read of {source}{published, select, __absent {} other {, published {published}}}{blanks, plural, =0 {} one {, {blanksText} of them blank} other {, up to {blanksText} of them blank}}.',
  'summary-margin-several-seats': '{contest}: {seatsText} seats, so that there is no single margin.',
  'summary-margin-one-contestant':
    '{contest}: votes of one contestant only were read, so that there is no margin.',
  'summary-margin-unknown':
    '{contest}: the margin is not known, because no votes of its contestants were read from the commission.',
  'summary-margin-no-contest': 'Findings that name no contest, so that there is no margin beside them.',
  'summary-in-question':
    '{kind}: {largest, plural, one {{largestText} vote} other {{largestText} votes}} in the largest finding{stations, plural, =0 {} one {} other {; {atStationsText} votes at {stationsText} stations, each counted once by its largest finding}}.',
  'summary-no-votes': 'No finding says how many votes it is about, so that none can stand beside a margin.',
  'summary-not-looked': 'What was not looked at, so that nobody takes it for passed:',
  'summary-unlooked-needs':
    '{count, plural, one {{countText} check} other {{countText} checks}} for which these data do not hold what is needed; see “{section}”.',
  'summary-unlooked-crashed':
    '{count, plural, one {{countText} check} other {{countText} checks}} stopped by an error of the program; see “{section}”.',
  'summary-unlooked-deselected':
    '{count, plural, one {{countText} check} other {{countText} checks}} left out by whoever ran the program; see “{section}”.',
  'summary-unlooked-off':
    '{count, plural, one {{countText} check} other {{countText} checks}} of little worth that {count, plural, one {runs} other {run}} only when asked for; see “{section}”.',
  'summary-unlooked-stations':
    'Stations for which the other side has no number: up to {totalText} in one check, “{title}”.',
  'summary-unlooked-rows':
    '{aside, plural, one {{asideText} row of the files that was set aside} other {{asideText} rows of the files that were set aside}}; see “{section}”.',
  'summary-unlooked-elsewhere':
    'Stations other than those that these sources chose or happened to be at: {sources}. Their stations say nothing about the others.',
  'summary-unlooked-none': 'Nothing: every check that exists ran on everything that was read.',
  'chart-strip-highest': '{sumText}, at most {mostText} in one bin ({range})',
  'chart-above': 'The chart of this stands at the top of the report: {title}',
  'first-finding-title': '{where}: the two numbers differ by {gapText} {unit}',
  'first-finding-bar': '{label}: {valueText}, {source}',
  'territories-more':
    '{count, plural, one {{countText} more territory with findings has} other {{countText} more territories with findings have}} no page here, for want of room: findings.csv has every finding with its territory.',
  'territories-silent':
    '{count, plural, one {{countText} territory has} other {{countText} territories have}} no findings. That does not mean that the numbers there were confirmed.',
  'territory-stations':
    '{stations, plural, one {{stationsText} station} other {{stationsText} stations}}. {findings, plural, one {{findingsText} finding} other {{findingsText} findings}}:',
  'territory-findings': '{findings, plural, one {{findingsText} finding} other {{findingsText} findings}}:',
  'territory-rest':
    '{count, plural, one {{countText} more finding} other {{countText} more findings}} of this territory: in findings.csv.',
  'col-contest': 'Contest',
  'col-forms': 'Forms',
  'col-leader': 'Most votes',
  'col-second': 'Second',
} as const;
