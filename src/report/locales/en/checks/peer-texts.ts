/** Said by every check that holds a station against those around it. */
export const PEERS =
  'Peers are the other stations of the smallest territory, where there are enough; else the nearest stations, where coordinates are known and not shared by more stations than are to be compared; else those of the next larger territory that has enough.';

/** Of all contests together where the contest is not named. */
export const CONTEST_OF = '{contest, select, __absent {All contests together} other {{contest}}}';

/** Each contest's own where contests stand together. */
export const LEADER = '{contestant, select, __absent {each contest’s leader} other {{contestant}}}';
