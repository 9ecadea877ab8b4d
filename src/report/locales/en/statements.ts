/** Facts that were read, as sentences. The place is put before each. */
export const facts = {
  'voter-count': '{countText} {counted}',
  share: '{text} ({quantity}{contestant, select, __absent {} other {, {contestant}}})',
  'share-of-unknown': '{text}; the source does not say of what',
  total: '{contestant, select, __absent {} other {{contestant}: }}{quantity} {valueText}',
  'total-of': '{contestant, select, __absent {} other {{contestant}: }}{quantity} {valueText} of {ofText}',
  table: '{rows, plural, one {{rowsText} row} other {{rowsText} rows}} of {holds}',
  'previous-election': 'an earlier election, {name}: {stationsText} stations',
};

/** Why a check is not applicable: what the data set lacks. */
export const needs = {
  'needs-result-forms': 'no result forms were given',
  'needs-commission-forms': 'no result forms of the commission were given',
  'needs-independent-forms': 'no independent copies of result forms were given',
  'needs-independent-forms-twice': 'no two independent sources gave copies of result forms of one contest',
  'needs-independent-counts': 'no independent counts of voters were given',
  'needs-reported-shares': 'no reported percentages were given',
  'needs-turnout-readings': 'no turnout announced during the day was given',
  'needs-register-twice':
    'neither an earlier election with registered voters nor registered voters announced during the day were given',
  'needs-repeated-publication': 'no result forms of one contest were published twice by one source',
  'needs-published-totals': 'no published totals were given',
  'needs-ballot-orders': 'no order of ballots at a count was given',
  'needs-incidents': 'no incidents at stations were given',
  'needs-coordinates': 'no coordinates of stations were given',
  'needs-earlier-results': 'no result forms of an earlier election were given',
  'needs-watched-stations':
    'no independent source was given that copied result forms or counted voters at stations',
};
