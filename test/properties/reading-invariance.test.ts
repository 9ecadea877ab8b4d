import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../src/model/dataset.js';
import { electionYaml, type Files, readFiles, twoContestants } from '../builders.js';
import { buildZip } from '../ingest/read/build-zip.js';
import { encodeAs, utf16 } from '../ingest/read/encoding/encode-as.js';
import { type Arranged, arranged } from './arranged.js';
import { csv, said, type Table } from './said.js';

/** What a country calls the columns and territories. */
interface Country {
  readonly header: readonly [region: string, station: string, ...lines: string[]];
  readonly regions: readonly string[];
  readonly station: string;
  readonly total: string;
}

const RUSSIA: Country = {
  header: ['Регион', 'УИК', 'registered', 'issued', 'valid', 'a', 'b'],
  regions: ['Москва', 'Тверская область', 'Край, дальний', 'Ёлкино'],
  station: 'УИК',
  total: 'Итого',
};

const FRANCE: Country = {
  header: ['Région ou département', 'Numéro du bureau', 'registered', 'issued', 'valid', 'a', 'b'],
  regions: ['Île-de-France', 'Côte d’Or – œuvres', 'Préfecture, éloignée', 'Finistère'],
  station: 'Bureau de vote nº',
  total: 'Total général',
};

const count = fc.oneof(fc.nat({ max: 3000 }).map(String), fc.constantFrom('', '0', '1.413', 'много'));
/** The same where no letter is Cyrillic. */
const plainCount = fc.oneof(fc.nat({ max: 3000 }).map(String), fc.constantFrom('', '0', '1.413', 'néant'));

/** Rows of a table with unlike stations, some of which are not stations at all. */
function tablesOf({ regions, station: word, total }: Country, cell: fc.Arbitrary<string>) {
  return fc
    .uniqueArray(
      fc.record({
        region: fc.constantFrom(...regions),
        station: fc.nat({ max: 40 }),
        cells: fc.tuple(cell, cell, cell, cell, cell),
      }),
      { selector: ({ region, station }) => `${region} ${station}`, minLength: 2, maxLength: 25 },
    )
    .chain((rows) =>
      fc.record({
        rows: fc.constant(rows.map(({ region, station, cells }) => [region, `${word} ${station}`, ...cells])),
        asides: fc.subarray([
          [total, '', '1', '2', '3', '4', '5'],
          [regions[0] ?? '', '', '7', '', '', '', ''],
          ['', '', '', '', '', '', ''],
        ]),
      }),
    )
    .map(({ rows, asides }): Table => [...rows, ...asides]);
}

function encoded(text: string, encoding: string): Uint8Array {
  switch (encoding) {
    case 'utf-8':
      return Buffer.from(text);
    case 'utf-8-bom':
      return Buffer.from(`\uFEFF${text}`);
    case 'utf-16le':
      return utf16(`\uFEFF${text}`, 'little-endian');
    case 'utf-16be':
      return utf16(`\uFEFF${text}`, 'big-endian');
    default:
      return encodeAs(encoding, text);
  }
}

function read({ header }: Country, files: Files, path = 'forms.csv'): Promise<Dataset> {
  return readFiles({
    'election.yaml': electionYaml({
      contests: twoContestants,
      sources: [
        {
          id: 'cik',
          role: 'commission',
          files: [
            {
              path,
              holds: 'result-forms',
              columns: {
                station: header[1],
                territory: [header[0]],
                registered: 'registered',
                issued: 'issued',
                valid: 'valid',
              },
              votes: { a: 'a', b: 'b' },
            },
          ],
        },
      ],
    }),
    ...files,
  });
}

interface Case extends Arranged {
  readonly header: readonly string[];
}

/** Holds that a way of writing the table leaves what is read as it is. */
async function unchanged(write: (given: Case) => Files, path?: string, country = RUSSIA) {
  const { header } = country;
  const tables = tablesOf(country, country === RUSSIA ? count : plainCount);
  await fc.assert(
    fc.asyncProperty(arranged(tables), async (given) => {
      const plain = await read(country, { 'forms.csv': csv(header, given.rows) });
      expect(said(await read(country, write({ ...given, header }), path))).toEqual(said(plain));
    }),
    { numRuns: 40, seed: 3 },
  );
}

describe('what is read stays the same', () => {
  it.each(['utf-8', 'utf-8-bom', 'utf-16le', 'utf-16be', 'windows-1251', 'koi8-r', 'ibm866'])(
    'in the encoding %s',
    (encoding) => unchanged(({ header, rows }) => ({ 'forms.csv': encoded(csv(header, rows), encoding) })),
  );

  it.each(['utf-8', 'utf-16le', 'windows-1252'])('in letters with accents, in the encoding %s', (encoding) =>
    unchanged(
      ({ header, rows }) => ({ 'forms.csv': encoded(csv(header, rows), encoding) }),
      undefined,
      FRANCE,
    ),
  );

  it.each([';', '\t', '|'])('with %j between the cells', (delimiter) =>
    unchanged(({ header, rows }) => ({ 'forms.csv': csv(header, rows, delimiter) })),
  );

  it.each(['\r\n', '\r'])('with %j at the ends of lines', (lineEnd) =>
    unchanged(({ header, rows }) => ({ 'forms.csv': csv(header, rows, ',', lineEnd) })),
  );

  it('with every cell in quotation marks', () =>
    unchanged(({ header, rows }) => ({
      'forms.csv': [header, ...rows].map((row) => `${row.map((cell) => `"${cell}"`).join(',')}\n`).join(''),
    })));

  it('with the columns in another order', () =>
    unchanged(({ header, rows }) => {
      const order = [4, 0, 6, 1, 5, 3, 2];
      const turn = (row: readonly string[]) => order.map((position) => row[position] ?? '');
      return { 'forms.csv': csv(turn(header), rows.map(turn)) };
    }));

  it('with the rows in any other order', () =>
    unchanged(({ header, shuffled }) => ({ 'forms.csv': csv(header, shuffled) })));

  it('packed with gzip or zip', async () => {
    await unchanged(({ header, rows }) => ({ 'forms.csv': gzipSync(csv(header, rows)) }));
    await unchanged(({ header, rows }) => ({
      'forms.csv': buildZip([{ name: 'inside.csv', content: csv(header, rows), deflate: true }]),
    }));
  });

  it('divided into two files, or two tables of an archive', async () => {
    await unchanged(
      ({ header, divided: [one, other] }) => ({
        'forms-1.csv': csv(header, one),
        'forms-2.csv': csv(header, other),
      }),
      'forms-*.csv',
    );
    await unchanged(({ header, divided: [one, other] }) => ({
      'forms.csv': buildZip([
        { name: 'a.csv', content: csv(header, one) },
        { name: 'b.csv', content: csv(header, other) },
      ]),
    }));
  });

  it('as JSON, one object per line or all in a list', async () => {
    const objects = ({ header, rows }: Case) =>
      rows.map((row) => Object.fromEntries(header.map((name, position) => [name, row[position] ?? ''])));
    await unchanged((given) => ({ 'forms.csv': JSON.stringify(objects(given)) }));
    await unchanged((given) => ({
      'forms.csv': objects(given)
        .map((row) => `${JSON.stringify(row)}\n`)
        .join(''),
    }));
  });
});
