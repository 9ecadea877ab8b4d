/** What checks of territories say of those that are too small. */
export const scopeNotes = {
  'territories-too-small':
    '{territories, plural, one {{territoriesText} territory} other {{territoriesText} territories}} of level {levelText} {territories, plural, one {has} other {have}} fewer than {leastText} such stations and {territories, plural, one {was} other {were}} not tested.',
} as const;
