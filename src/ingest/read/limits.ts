/** Bounds on what a hostile file can make us do. */
export const limits = {
  /** A zip is held in memory while it is read. */
  zipBytes: 1 << 30,
  zipEntries: 10_000,
  /** Bytes of a table once unpacked. */
  unpackedBytes: 16 * 2 ** 30,
  /** A table of numbers packs to a tenth, at most to a fiftieth; beyond this ratio it is a bomb. */
  expansionRatio: 500,
  /** …but small files may be as repetitive as they like. */
  expansionGrace: 64 * 2 ** 20,
  /** One row; an unclosed quotation mark would otherwise swallow the rest of the file. */
  rowBytes: 1 << 20,
  /** Empty lines before anything else. */
  blankBytes: 1 << 24,
  /** An election file. */
  descriptionBytes: 4 << 20,
} as const;
