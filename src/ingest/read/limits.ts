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
  /** Bytes of all pages, documents and Parquet files of an archive, which are held together. */
  heldInArchive: 256 * 2 ** 20,
  /** Rows of a table that is kept whole, such as a crosswalk. */
  keptRows: 1_000_000,
  /** An election file. */
  descriptionBytes: 4 << 20,
  /** Of the reason that a message gives: it may quote the file. */
  reasonCharacters: 200,
  /** Elements within elements of XML; a spreadsheet has at most a dozen. */
  xmlDepth: 64,
  /** Characters of XML between two tags, or of one tag. */
  xmlPiece: 1 << 20,
  /** Bytes of one part of a spreadsheet once unpacked: more than a full sheet has. */
  xmlBytes: 4 * 2 ** 30,
  /** One cell of a spreadsheet; Excel stops at 32,767. */
  cellCharacters: 1 << 17,
  /** Different texts of a spreadsheet, which are held in memory while it is read. */
  sharedStrings: 5_000_000,
  /** …and their characters together. */
  sharedCharacters: 256 * 2 ** 20,
  /** Styles of cells; Excel stops at 65,490. */
  cellStyles: 100_000,
  /** Sheets of a spreadsheet. */
  sheets: 10_000,
  /** Of a sheet, as Excel has them: the last cell is XFD1048576. */
  columns: 16_384,
  rows: 1_048_576,
  /** Cells that a sheet holds, empty ones that only have a style included. */
  sheetCells: 50_000_000,
  /** Rows of a sheet times its width: the cells it leaves out are empty, but whoever reads on looks at each. */
  sheetArea: 2 ** 28,
  /** Merged ranges of a sheet. */
  mergedRanges: 100_000,
  /** Lists and objects within each other. */
  jsonDepth: 64,
  /** Objects whose keys make the header; those after them may have no others. */
  jsonHeaderObjects: 1_000,
  /** …or fewer, where they are long: they are held in memory until the header is known. */
  jsonHeaderCharacters: 16 * 2 ** 20,
  /** A key with those of the objects around it: `a.b.c`. */
  jsonKeyCharacters: 4_096,
  /** Cells that objects lack, of all rows together: two bytes of a file may make a whole row of them. */
  jsonBlankCells: 2 ** 32,
  /** A JSON file that is one object with its tables inside, which is held in memory. */
  jsonDocumentBytes: 128 * 2 ** 20,
  /** …and one in the format of NIST SP 1500-100. */
  nistBytes: 256 * 2 ** 20,
  /** Its reporting units, and likewise its candidates, parties, and units within units. */
  nistReferences: 2_000_000,
  /** A web page, which is held in memory. */
  pageBytes: 64 * 2 ** 20,
  /** Cells of all tables of a page, each counted as often as it spans rows and columns. */
  pageCells: 5_000_000,
  /** Columns that one cell of a page spans, and rows: browsers stop there. */
  pageColumnSpan: 1000,
  pageRowSpan: 65_534,
  /** Tables of a page, those that only arrange others included. */
  pageTables: 50_000,
  /** Tables within tables of a page; layouts of the nineties have a dozen. */
  pageDepth: 256,
  /** Cells of a table whose columns are read as rows, for which it is held in memory. */
  transposedCells: 5_000_000,
  /** A Parquet file is held in memory while it is read. */
  parquetBytes: 512 * 2 ** 20,
  /** Its description of itself, and the parts of that. */
  parquetFooterBytes: 16 * 2 ** 20,
  parquetFooterElements: 2_000_000,
  /** One page of it once unpacked. */
  parquetPageBytes: 256 * 2 ** 20,
  /** Of all its columns, the pages that are held at a time, once decoded. */
  parquetHeldBytes: 1.5 * 2 ** 30,
  /** Its rows and cells, any number of which may be written in a few bytes. */
  parquetRows: 200_000_000,
  parquetCells: 2 ** 31,
} as const;
