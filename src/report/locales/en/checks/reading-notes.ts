/** What every check of announced readings says of the readings it rests on. */
export const readingNotes = {
  'readings-used':
    '{source}: {readings, plural, one {{readingsText} reading} other {{readingsText} readings}} at {stations, plural, one {{stationsText} station} other {{stationsText} stations}}; {blank, plural, =0 {none was blank} one {{blankText} more is blank and was skipped} other {{blankText} more are blank and were skipped}}{unplaced, plural, =0 {} one {; {unplacedText} has no date and time that can be put in order and was skipped} other {; {unplacedText} have no date and time that can be put in order and were skipped}}{unplaced, plural, =0 {.} other {: write 2030-05-06 15:00 or 06.05.2030 15:00.}}',
  'readings-contradictory':
    '{source} gives two numbers of one moment {moments, plural, one {{momentsText} time} other {{momentsText} times}}; each time the number is used that makes a finding smaller, the same for the step into the moment and out of it.',
  'after-midnight':
    '{source} states no dates. {readings, plural, one {{readingsText} reading} other {{readingsText} readings}} before 04:00 that {readings, plural, one {stands} other {stand}} in the file after later hours of the same station {readings, plural, one {is} other {are}} taken to be of the night that follows.',
  'each-day-anew':
    '{source} is taken to count each day anew, because at more than half of the changes of day its numbers begin again lower. No reading is compared with one of another day.',
};
