/** What checks of patterns say of stations whose numbers were not published together. */
export const publicationNotes = {
  'several-publications':
    '{contest, select, __absent {} other {{contest}: }}{stations, plural, one {{stationsText} station has} other {{stationsText} stations have}} numbers of more than one publication, of each the last: a percentage of them may be one that nobody published. Valid ballots published before the votes and unlike their sum are taken as the sum.',
} as const;

/** What checks of territories say of those whose stations are all the stations of a larger one. */
export const repeatedNotes = {
  'territories-repeated':
    '{territories, plural, one {{territoriesText} territory} other {{territoriesText} territories}} of level {levelText} {territories, plural, one {has} other {have}} the very stations of a larger one and {territories, plural, one {was} other {were}} not looked at again.',
} as const;

/** What checks of territories say of those that were not tested. */
export const scopeNotes = {
  ...publicationNotes,
  ...repeatedNotes,
  'territories-too-small':
    '{territories, plural, one {{territoriesText} territory} other {{territoriesText} territories}} of level {levelText} {territories, plural, one {has} other {have}} fewer than {leastText} such stations and {territories, plural, one {was} other {were}} not tested.',
} as const;
