import fc from 'fast-check';

const DELIMITERS = [',', ';', '\t', '|'] as const;
const ENDS = ['\n', '\r\n', '\r'] as const;

/** What stands in tables, and what has no business there. */
const pieces = fc.constantFrom(
  ...['"', '"', '"', '""', "'", "''", ...DELIMITERS, ',', ',', ...ENDS, '\n', '\n', '\r', ' ', '  '],
  ...['0', '7', '12', '2147483647', '2147483648', '9999999999', '-1', '1e3', '٣', 'a', 'явка', '€', '😀'],
  ...['\u00a0', '\u2028', '\u3000', '\ufeff', '\u0085', '\f', '\v', '\0', '\\'],
);

/** Text of no shape at all. */
export const soup = fc.array(pieces, { maxLength: 80, size: 'max' }).map((parts) => parts.join(''));

const cell = (delimiter: string, quote: string) => {
  const plain = fc.constantFrom(
    '',
    '0',
    '15',
    '204',
    ' 7 ',
    '\u00a07',
    '007',
    'Север',
    'Far North',
    '1 204',
    '-',
  );
  const inside = fc.constantFrom('a', 'я', ' ', '7', delimiter, quote + quote, '\n', '\r\n', '\r', ';', ',');
  return fc.oneof(
    { weight: 12, arbitrary: plain },
    { weight: 2, arbitrary: plain.map((text) => quote + text + quote) },
    {
      weight: 1,
      arbitrary: fc
        .array(inside, { maxLength: 6, size: 'max' })
        .map((parts) => quote + parts.join('') + quote),
    },
  );
};

const defect = (delimiter: string, quote: string) =>
  fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    /** Characters that go, and what comes in their place. */
    removed: fc.nat({ max: 2 }),
    put: fc.constantFrom(
      '',
      quote,
      quote,
      `${quote}${quote}`,
      ` ${quote}`,
      delimiter,
      '\n',
      '\r',
      '\r\n',
      '7',
      "'",
      '"',
    ),
  });

/** Good tables into which a few defects were brought. */
export const damagedTable = fc
  .record({ delimiter: fc.constantFrom(...DELIMITERS), quote: fc.constantFrom('"', '"', '"', "'") })
  .chain(({ delimiter, quote }) =>
    fc.integer({ min: 1, max: 6 }).chain((width) =>
      fc
        .record({
          rows: fc.array(
            fc.record({
              cells: fc.array(cell(delimiter, quote), { minLength: width, maxLength: width }),
              end: fc.constantFrom(...ENDS, '\n', '\n', '\n\n'),
            }),
            { maxLength: 60, size: 'max' },
          ),
          header: fc.constantFrom('', quote),
          defects: fc.array(defect(delimiter, quote), { maxLength: 6, size: 'max' }),
          hasLastEnd: fc.boolean(),
        })
        .map(({ rows, header, defects, hasLastEnd }) => {
          const names = Array.from({ length: width }, (_, column) => `${header}c${column}${header}`);
          const lines = [
            names.join(delimiter),
            '\n',
            ...rows.flatMap(({ cells, end }) => [cells.join(delimiter), end]),
          ];
          let text = (hasLastEnd ? lines : lines.slice(0, -1)).join('');
          for (const { at, removed, put } of defects) {
            const begin = Math.floor(at * text.length);
            text = text.slice(0, begin) + put + text.slice(begin + removed);
          }
          return text;
        }),
    ),
  );

/** How a text is cut: mostly small pieces, of 1 byte to 64 kB. */
export const cuts = fc.array(
  fc.oneof(
    fc.integer({ min: 1, max: 9 }),
    fc.integer({ min: 1, max: 300 }),
    fc.integer({ min: 1, max: 1 << 16 }),
  ),
  { minLength: 1, maxLength: 5 },
);
