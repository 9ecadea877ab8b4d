import type { UnsupportedParquet } from '../../../../model/unsupported-parquet.js';

/** What a Parquet file has that is not read. */
export const unsupportedParquet: Readonly<Record<UnsupportedParquet, string>> = {
  encryptedFooter: 'its footer is encrypted',
  intervals: 'the column {column} holds intervals',
  noText: 'the column {column} holds bytes that are no text',
  encoding: '{type} is encoded as {encoding, select, __absent {something unknown} other {{encoding}}}',
  largeDictionary: 'a dictionary is too large',
  largePage: 'a page is larger than may be held in memory',
  oldLevels: 'its levels are written as before 2013',
  decimalScale: 'a decimal has an impossible scale',
  reservedPart: 'a part of a column is called __proto__',
  reservedKey: 'a map has the key __proto__',
  largePages: 'its pages are larger than may be held in memory',
  codec: 'it is packed with {codec}',
  noColumns: 'it has no columns',
  deepColumns: 'its columns nest too deep',
  variant: 'the column {column} is a variant',
  bson: 'the column {column} is BSON',
  encryptedColumn: 'the column {column} is encrypted',
  otherFile: 'the column {column} stands in another file',
  columnPacking: 'the column {column} is packed in an unknown way',
  other: '{reason}',
};
