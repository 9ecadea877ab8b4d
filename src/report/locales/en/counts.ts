/** What the report says of counts of voters that are no finding. */
export const counts = {
  'counts-compared':
    '{totalText} {total, plural, one {count was} other {counts were}} compared and {total, plural, one {leaves} other {leave}} nothing unexplained after every allowance, which does not say that the numbers agree{more, plural, =0 {:} other {; those with the largest official numbers, {moreText} more stand in analysis.json:}}',
  'col-counted': 'Counted',
  'col-count': 'Number counted',
  'col-was-there': 'What was there, after every allowance for the count',
  'from-to': '{lowText} to {highText}',
  'from-up': '{lowText} or more',
  'col-held-against': 'Held against',
  'col-elsewhere': 'Allowed for, cast elsewhere',
  'col-missed': 'Missed, if that is the whole gap, %',
  'col-midway': 'Would remain in the middle of the range',
} as const;
