/** What the report says of publications that follow each other. */
export const revisions = {
  'revision-lineage':
    'Publications{contest, select, __absent {} other { of {contest}}}, in order of time. The sums are of what was last published of every station.',
  'col-publication': 'Publication',
  'col-stations-in': 'Stations in it',
  'publication-of': '{source}, {published, select, __absent {without a date} other {{published}}}',
  'revision-elapsed-hours': '{countText} {count, plural, one {hour} other {hours}} later',
  'revision-elapsed-days':
    '{count, plural, =0 {on the same day} one {{countText} day later} other {{countText} days later}}',
  'revision-step':
    '{publication}{elapsed, select, __absent {} other { ({elapsed})}}: {comparedText} {compared, plural, one {station} other {stations}} with a number that was published before; at {revisedText} of them some number changed.',
  'revision-votes': 'A contestant’s votes changed at {votesRevisedText}; {movedText} votes moved.',
  'revision-appeared':
    '{appearedText} {appeared, plural, one {station appears} other {stations appear}} for the first time.',
  'revision-completed': 'At {completedText} a number stands in the place of a blank.',
  'revision-erased': 'At {erasedText} a blank stands in the place of a number.',
  'revision-missing':
    '{missingText} {missing, plural, one {station} other {stations}} of earlier publications {missing, plural, one {is} other {are}} not in it, which is as it should be if it is only a part; the first by name:',
  'revision-gains': 'By revision alone: {gains}.',
  'revision-gain': '{contestant} {net}',
  'col-before': 'Before',
  'col-revised-up': 'Stations up',
  'col-revised-down': 'Stations down',
  'col-revised-net': 'Net of revisions',
  'col-completed': 'In place of blanks',
  'col-added': 'Stations new in it',
  'col-after': 'After',
  'col-share-before': 'Share before, %',
  'col-share-after': 'Share after, %',
  'revision-territories':
    '{lateText} of {stationsText} stations ({shareText} %) are not in the first publication. Territories with such stations, those furthest above this average first, counted in stations{rest, plural, =0 {} other {; {restText} more stand in analysis.json}}. This says when they were published and nothing about why.',
  'col-late-share': 'Not in the first, %',
  'revision-first-in': 'First in {publication}',
};
