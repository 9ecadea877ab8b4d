import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../src/model/dataset.js';
import { type Files, readFiles } from '../builders.js';
import { type FileEntry, oneSource } from '../ingest/one-source.js';
import { buildZip } from '../ingest/read/build-zip.js';
import { encodeAs } from '../ingest/read/encoding/encode-as.js';
import { type Arranged, arranged } from './arranged.js';
import { csv, said, type Table } from './said.js';

const HEADER = ['Регион', 'УИК', 'Строка', 'Способ', 'Число'] as const;

const KEYS = ['Число избирателей', 'Действительных', 'Анна', 'Борис'] as const;

/** Every mapped key once, so that no table is refused for a key that never occurs. */
const COMPLETE: Table = KEYS.map((key) => ['Москва', '99', key, 'днём', '5']);

/** What no mapping asks for, and what is no station. */
const asides = fc.subarray([
  ['Москва', '1', 'Унесённых', 'днём', '3'],
  ['Итого', '', 'Анна', 'днём', '3000'],
  ['Москва', '', 'Анна', 'днём', '7'],
  ['', '', '', '', ''],
]);

const place = {
  region: fc.constantFrom('Москва', 'Ёлкино'),
  station: fc.constantFrom('1', '2', '3'),
  key: fc.constantFrom(...KEYS),
};

/** One row for each cell of a form. */
const cells = fc
  .uniqueArray(
    fc.record({
      ...place,
      value: fc.oneof(fc.nat({ max: 3000 }).map(String), fc.constantFrom('', '1.413', '1.000', 'много')),
    }),
    { selector: ({ region, station, key }) => `${region} ${station} ${key}`, maxLength: 20 },
  )
  .map((rows): Table => rows.map(({ region, station, key, value }) => [region, station, key, '', value]));

/** Rows for parts of cells, many of which say the same again, or something else. */
const parts = fc
  .array(
    fc.record({
      ...place,
      part: fc.constantFrom('днём', 'ДНЁМ', 'досрочно', '', 'Итого', 'total'),
      value: fc.constantFrom('', '5', '6', '1.413', '1.000', '1000', 'много'),
    }),
    { maxLength: 30 },
  )
  .map(
    (rows): Table => rows.map(({ region, station, key, part, value }) => [region, station, key, part, value]),
  );

const KINDS = { 'one row for each cell': cells, 'rows for parts of cells': parts };
type Kind = keyof typeof KINDS;

const tablesOf = (kind: Kind): fc.Arbitrary<Table> =>
  fc.record({ rows: KINDS[kind], asides }).map((given) => [...COMPLETE, ...given.rows, ...given.asides]);

function read(kind: Kind, files: Files, path = 'long.csv'): Promise<Dataset> {
  const [registered, valid, a, b] = KEYS;
  const entry: FileEntry = {
    path,
    holds: 'result-forms',
    columns: { station: 'УИК', territory: ['Регион'] },
    long: {
      key: 'Строка',
      value: 'Число',
      ...(kind === 'rows for parts of cells' && { parts: 'Способ' }),
      lines: { registered, valid },
      votes: { a, b },
    },
  };
  return readFiles(oneSource([entry], files));
}

/** Holds that a way of arranging or writing the rows leaves what is read as it is. */
async function unchanged(kind: Kind, write: (given: Arranged) => Files, path?: string) {
  await fc.assert(
    fc.asyncProperty(arranged(tablesOf(kind)), async (given) => {
      const plain = await read(kind, { 'long.csv': csv(HEADER, given.rows) });
      expect(said(await read(kind, write(given), path))).toEqual(said(plain));
    }),
    { numRuns: 60, seed: 3 },
  );
}

describe.each(Object.keys(KINDS) as Kind[])('what is read of a long table, %s, stays the same', (kind) => {
  it('with the rows in any other order', () =>
    unchanged(kind, ({ shuffled }) => ({ 'long.csv': csv(HEADER, shuffled) })));

  it('divided into two files in any way, whichever comes first', async () => {
    const inTwo = (one: Table, other: Table): Files => ({
      'long-1.csv': csv(HEADER, one),
      'long-2.csv': csv(HEADER, other),
    });
    await unchanged(kind, ({ divided: [one, other] }) => inTwo(one, other), 'long-*.csv');
    await unchanged(kind, ({ divided: [one, other] }) => inTwo(other, one), 'long-*.csv');
  });

  it('divided into two tables of an archive', () =>
    unchanged(kind, ({ divided: [one, other] }) => ({
      'long.csv': buildZip([
        { name: 'a.csv', content: csv(HEADER, one) },
        { name: 'b.csv', content: csv(HEADER, other) },
      ]),
    })));

  it.each(['windows-1251', 'koi8-r'])('in the encoding %s', (encoding) =>
    unchanged(kind, ({ rows }) => ({ 'long.csv': encodeAs(encoding, csv(HEADER, rows)) })),
  );

  it('with the columns in another order, and semicolons between them', () =>
    unchanged(kind, ({ rows }) => {
      const turn = (row: readonly string[]) => [3, 4, 0, 2, 1].map((position) => row[position] ?? '');
      return { 'long.csv': csv(turn(HEADER), rows.map(turn), ';') };
    }));
});
