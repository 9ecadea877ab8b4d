/** What the index of a batch says. */
export const batch = {
  'batch-title': 'Batch: {name}',
  'batch-counts':
    '{all, plural, one {{allText} data set} other {{allText} data sets}}: {done, plural, =0 {no report was made} one {{doneText} report was made} other {{doneText} reports were made}}, {failed, plural, =0 {none failed} other {{failedText} failed}}.',
  'batch-internal':
    'This index, its charts and batch.csv are of the internal reports and may name what observers handed in: they are not for publication. Publish only the folders that end in -public.',
  'heading-batch-failed': 'Data sets without a report',
  'batch-failed-intro':
    'These could not be checked. Nothing below is about them: that they have no finding says nothing.',
  'batch-failed-where':
    '{kind, select, table {Table: {path}} other {Election file in: {path}}}{column, select, __absent {} other {; the part in which “{column}” is “{value}”}}.',
  'batch-failed-unsaid': 'Why is not known.',
  'heading-batch-elections': 'Elections',
  'heading-batch-unlooked': 'What was not looked at, so that nobody takes it for checked',
  'batch-unlooked-failed':
    '{count, plural, one {{countText} data set} other {{countText} data sets}} without a report: nothing there was looked at.',
  'batch-unlooked-nowhere':
    '{count, plural, one {{countText} check} other {{countText} checks}} applied in no data set: {titles}.',
  'batch-unlooked-few': 'Applied in {completedText} of {allText} data sets only: {title}.',
  'batch-unlooked-crashed':
    'Stopped by an error of the program in {count, plural, one {{countText} data set} other {{countText} data sets}}: {title}. These are: {names}.',
  'batch-unlooked-left-out':
    '{count, plural, one {{countText} check was} other {{countText} checks were}} left out, by the user or because a method that says little runs only when asked for: {titles}.',
  'batch-unlooked-untested':
    '{count, plural, one {In {countText} data set} other {In {countText} data sets}} no check made a test: in the order by q they come last.',
  'batch-unlooked-rows':
    '{asideText} of {rowsText} {rows, plural, one {row} other {rows}} of files, set aside in {count, plural, one {{countText} data set} other {{countText} data sets}}; each report says which.',
  'batch-unlooked-none': 'Nothing: every check ran in at least half of the data sets, on all that was read.',
  'heading-batch-ranking': 'All data sets side by side',
  'batch-order':
    '{tested, plural, =0 {No data set has a test, so that the order is by the votes at stake in the largest finding.} other {The order is by q over the batch, then by the p behind it, then by the votes at stake in the largest finding, then by name.}} Findings of the three kinds of evidence stand in columns of their own and are never added together.',
  'batch-q-of-datasets':
    'q over the batch answers whether anything in a data set is beyond chance, with {tested, plural, one {{testedText} data set} other {{testedText} data sets}} looked at: the least p of its checks times the number of checks that tested something there, adjusted after Benjamini and Hochberg over the data sets. Of the data sets with q ≤ 0.05 about 5 % at most are there by chance alone, if the null models hold. The q of the findings within each report is its own and stays as it is.',
  'batch-no-verdict':
    'A rank is no verdict: the first is not the worst, and the last has not passed. Innocent reasons for a place high in the list:',
  'batch-innocent-size':
    'Size: where there are many stations, a small departure from a null model has a small p, and there are more forms to err on.',
  'batch-innocent-places':
    'Places differ in settlement, age, income and who votes there. A null model that fits one may fit another less.',
  'batch-innocent-same-people':
    'One printer of forms, one program or one custom of a commission can put all stations of a place in the same list.',
  'batch-innocent-data':
    'Where more was published or observed, more checks apply and more is found. Where less was, silence says little.',
  'batch-paths': 'The report of each data set lies in the folder of its name, beside this page: {example}.',
  'batch-first-contest':
    'Where a data set has several contests, turnout and votes are of the first in its election file.',
  'batch-share-of-cast':
    'Turnout: votes given of registered voters. Share: of the votes given, valid and invalid. Both are blank where the forms do not say, or where more than one in a hundred of them lack a line.',
  'heading-batch-checks': 'Check by check',
  'batch-q-of-checks':
    'p says whether at least one of all tests of a check in a data set is beyond chance: the least adjusted p of any family of tests, times the number of families. q over the batch adjusts these p, check by check, after Benjamini and Hochberg over the data sets in which the check tested something. It assumes that the data sets are independent or depend positively. It is not the q of any finding: that stands in the report, and stays.',
  'batch-no-findings': 'No check found or tested anything in any data set.',
  'batch-quiet':
    '{count, plural, one {{countText} check} other {{countText} checks}} ran, made no test and found nothing: {titles}.',
  'batch-check-counts':
    'Examined something in {completedText} of {allText} data sets; {findings, plural, =0 {no findings} one {{findingsText} finding} other {{findingsText} findings}}{found, plural, =0 {} one {, in {foundText} data set} other {, in {foundText} data sets}}.',
  'batch-check-untested': 'It makes no tests here, so that the order is by the number of findings.',
  'batch-check-tested':
    'Tests in {tested, plural, one {{testedText} data set} other {{testedText} data sets}}: {belowText} with p ≤ 0.05, where chance alone gives {expectedText} or fewer; {beyondText} with q over the batch ≤ 0.05.',
  'batch-more-rows':
    '{more, plural, one {{moreText} more row is} other {{moreText} more rows are}} not shown here; batch.csv has every data set.',
  'heading-batch-places': 'The same place in several elections',
  'batch-places-counts':
    '{places, plural, =0 {No place has data sets of several dates.} one {{placesText} place has data sets of several dates ({datesText} dates in all).} other {{placesText} places have data sets of several dates ({datesText} dates in all).}}',
  'batch-places-alone':
    '{count, plural, one {{countText} data set has no other of its place at another date.} other {{countText} data sets have no other of their place at another date.}}',
  'batch-places-undated':
    '{count, plural, one {{countText} data set names no date.} other {{countText} data sets name no date.}}',
  'batch-places-caution':
    'A place is known by its name alone, apart from capitals, a number in front and the word for its kind: one that was renamed is not found again, and borders may have changed. Elections of different kinds are not alike, so that a change from one to the next is no finding.',
  'batch-panels-omitted':
    '{omitted, plural, one {{omittedText} more place is} other {{omittedText} more places are}} not drawn: those drawn are where turnout changed most. All stand in the tables.',
  'batch-dates-omitted':
    '{earlier, plural, one {{earlierText} earlier date has} other {{earlierText} earlier dates have}} no column here; batch.csv has every data set.',
  'batch-places-title':
    '{places, plural, one {{placesText} place} other {{placesText} places}} in several elections{known, plural, =0 {: turnout is not known} =1 {: turnout of {place} differs by {mostText} percentage points} other {: turnout differs by up to {mostText} percentage points ({place}), by {middleText} in the middle of {knownText} places}}',
  'batch-places-axis': 'per cent of registered voters (turnout) and of votes given (share)',
  'batch-point': '{date}; {what}: {value} %',
  'batch-turnout': 'Turnout, % of registered voters',
  'batch-leader-share': 'Share of whoever has the most votes, % of votes given',
  'batch-findings-of': '{kind}: findings',
  'batch-first-rows':
    'These are the first {shownText} of {totalText} rows. Where the page may run its script, it shows all of them, sorts and filters; index.md beside it shows them also without, and batch.csv has every data set.',
  'batch-no-script':
    'Sorting and filtering need the script of this page, which this browser does not run. index.md beside it says the same, and batch.csv holds the numbers.',
  'batch-chart-left-out': '{title} This chart is too large for this page; it lies in {path} beside index.md.',
  'col-data-set': 'Data set',
  'col-election': 'Election',
  'col-batch-reports': 'Reports',
  'col-batch-q': 'q over the batch',
  'col-least-check': 'Check with the least p',
  'col-largest-votes': 'Votes at stake in the largest finding',
  'col-batch-aside': 'Rows set aside',
  'col-turnout': 'Turnout, %',
  'col-leader-share': 'Share, %',
  'col-batch-examined': 'Examined',
  'col-tests': 'Tests',
  'col-p': 'p',
  'col-batch-place': 'Place',
} as const;
