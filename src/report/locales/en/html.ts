/** What the page in a browser says beside the report itself. Texts with `{page}` and the like and no `Text` are filled in by the page. */
export const html = {
  skip: 'Skip to the report',
  contents: 'Contents',
  'every-finding': 'Every finding',
  'every-finding-intro':
    '{count, plural, one {The finding in one row} other {All {countText} findings in one table}}, in the order of their numbers.{dossiers, plural, =0 {} one { The number of a finding opens the dossier of its station: what was found there, the numbers, and the rows where they stand. {dossiersText} station has one.} other { The number of a finding opens the dossier of its station: what was found there, the numbers, and the rows where they stand. {dossiersText} stations have one.}}',
  'findings-left-out':
    '{count, plural, one {{countText} further finding has no room on this page; it is} other {{countText} further findings have no room on this page; they are}} in findings.csv.',
  'dossiers-left-out':
    '{count, plural, one {{countText} further station with findings has no dossier} other {{countText} further stations with findings have no dossier}} on this page, for want of room: findings.csv names what was found there, stations.csv the numbers, and “scrutineer station” prints the dossier of any station.',
  'chart-left-out': '{title} This chart is too large for this page; it lies in {path} beside report.md.',
  'first-rows':
    'These are the first {shownText} of {totalText} rows. Where the page may run its script, it shows all of them, sorts and filters; findings.csv, stations.csv and analysis.json beside it hold every number also without.',
  'no-script':
    'Sorting, filtering and dossiers of stations need the script of this page, which this browser does not run. findings.csv and stations.csv beside it hold the same numbers.',
  filter: 'Filter the rows',
  rows: 'Rows: {shown} of {total}',
  page: 'Page {page} of {pages}',
  previous: 'Previous',
  next: 'Next',
  dossier: 'Dossier of the station',
  described: 'Described in full',
  close: 'Close',
  values: 'Values on the chart',
  'made-by': 'Made by {name} {version}. This page is one file: it loads nothing and sends nothing.',
} as const;
