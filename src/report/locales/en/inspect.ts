import type { InspectText } from '../locale.js';

/** What is said at a terminal of tables that were looked at. */
export const inspect: Readonly<Record<InspectText, string>> = {
  table:
    '{path}{table, select, __absent {} other {, table {table}}}: {kind, select, delimited {delimited} other {{kind}}}{encoding, select, __absent {} other {, {encoding}}}{origin, select, guessed { (guessed)} other {}}{delimiter, select, __absent {} tab {, separated by tabs} other {, separated by {delimiter}}}',
  counts:
    '{lines, plural, =0 {no header found} one {header on line {first}} other {header on lines {first} to {last}}}{above, plural, =0 {} one {, {aboveText} row above it} other {, {aboveText} rows above it}}, {rows, plural, one {{rowsText} row} other {{rowsText} rows}}{irregular, plural, =0 {} other {, {irregularText} of another width}}{runTogether, plural, =0 {} other {, {runTogetherText} run together by quotation marks}}',
  format: 'format: {format, select, __absent {none that is known} other {{format} ({sureText})}}',
  'more-columns': '… and {more, plural, one {{moreText} more column} other {{moreText} more columns}}',
  'col-column': 'column',
  'col-type': 'type',
  'col-filled': 'filled',
  'col-blank': 'blank',
  'col-smallest': 'smallest',
  'col-largest': 'largest',
  'col-different': 'different',
  'col-examples': 'examples',
  'col-read-as': 'read as',
  'col-sure': 'sure',
  type: '{type, select, blank {blank} count {count} decimal {decimal} percent {percent} date {date} text {text} mixed {mixed} other {{type}}}{grouping, select, __absent {} space { (space)} other { ({grouping})}}',
  unclear: 'unclear: {note}',
  written: 'written: {path}',
};
