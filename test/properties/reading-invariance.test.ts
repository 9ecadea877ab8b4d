import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dataset } from '../../src/model/dataset.js';
import { electionYaml, type Files, readFiles, twoContestants } from '../builders.js';
import { plainForms } from '../ingest/one-source.js';
import { buildZip } from '../ingest/read/build-zip.js';
import { encodeAs, utf16 } from '../ingest/read/encoding/encode-as.js';

const COLUMNS = ['Регион', 'УИК', 'registered', 'issued', 'valid', 'a', 'b'] as const;

const count = fc.oneof(fc.nat({ max: 3000 }).map(String), fc.constantFrom('', '0', '1.413', 'много'));

/** Rows of a table with unlike stations, some of which are not stations at all. */
const tables = fc
  .uniqueArray(
    fc.record({
      region: fc.constantFrom('Москва', 'Тверская область', 'Край, дальний', 'Ёлкино'),
      station: fc.nat({ max: 40 }),
      cells: fc.tuple(count, count, count, count, count),
    }),
    { selector: ({ region, station }) => `${region} ${station}`, minLength: 2, maxLength: 25 },
  )
  .chain((rows) =>
    fc.record({
      rows: fc.constant(rows.map(({ region, station, cells }) => [region, `УИК ${station}`, ...cells])),
      asides: fc.subarray([
        ['Итого', '', '1', '2', '3', '4', '5'],
        ['Москва', '', '7', '', '', '', ''],
        ['', '', '', '', '', '', ''],
      ]),
    }),
  )
  .map(({ rows, asides }) => [...rows, ...asides]);

type Table = readonly (readonly string[])[];

function csv(header: readonly string[], rows: Table, delimiter = ',', lineEnd = '\n'): string {
  const cell = (text: string): string => (text.includes(delimiter) ? `"${text}"` : text);
  return [header, ...rows].map((row) => row.map(cell).join(delimiter) + lineEnd).join('');
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

function read(files: Files, path = 'forms.csv'): Promise<Dataset> {
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
                station: 'УИК',
                territory: ['Регион'],
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

/** What a data set says, without files, lines and order. */
function said(dataset: Dataset): unknown {
  const forms = plainForms(dataset)
    .map(({ station, source, cells }) => JSON.stringify([station, source, cells]))
    .sort();
  const sum = (key: 'rowsIn' | 'rowsUsed'): number => dataset.files.reduce((all, file) => all + file[key], 0);
  const asides = dataset.files.flatMap(({ setAside }) => Object.entries(setAside));
  const reasons = [...new Set(asides.map(([reason]) => reason))].sort();
  const issues = dataset.issues.filter(({ code }) => code !== 'encoding-guessed');
  const codes = [...new Set(issues.map(({ code, column }) => `${code} ${column}`))].sort();
  return {
    forms,
    rowsIn: sum('rowsIn'),
    rowsUsed: sum('rowsUsed'),
    asides: reasons.map((reason) => [
      reason,
      asides.reduce((all, [own, rows]) => all + (own === reason ? rows : 0), 0),
    ]),
    issues: codes.map((code) => [
      code,
      issues.reduce((all, issue) => all + (`${issue.code} ${issue.column}` === code ? issue.total : 0), 0),
    ]),
  };
}

/** Holds that a way of writing the table leaves what is read as it is. */
async function unchanged(write: (rows: Table, header: readonly string[]) => Files, path?: string) {
  await fc.assert(
    fc.asyncProperty(tables, async (rows) => {
      const plain = await read({ 'forms.csv': csv(COLUMNS, rows) });
      expect(said(await read(write(rows, COLUMNS), path))).toEqual(said(plain));
    }),
    { numRuns: 40, seed: 3 },
  );
}

describe('what is read stays the same', () => {
  it.each(['utf-8', 'utf-8-bom', 'utf-16le', 'utf-16be', 'windows-1251', 'koi8-r', 'ibm866'])(
    'in the encoding %s',
    (encoding) => unchanged((rows) => ({ 'forms.csv': encoded(csv(COLUMNS, rows), encoding) })),
  );

  it.each([';', '\t', '|'])('with %j between the cells', (delimiter) =>
    unchanged((rows) => ({ 'forms.csv': csv(COLUMNS, rows, delimiter) })),
  );

  it.each(['\r\n', '\r'])('with %j at the ends of lines', (lineEnd) =>
    unchanged((rows) => ({ 'forms.csv': csv(COLUMNS, rows, ',', lineEnd) })),
  );

  it('with every cell in quotation marks', () =>
    unchanged((rows, header) => ({
      'forms.csv': [header, ...rows].map((row) => `${row.map((cell) => `"${cell}"`).join(',')}\n`).join(''),
    })));

  it('with the columns in another order', () =>
    unchanged((rows) => {
      const order = [4, 0, 6, 1, 5, 3, 2];
      const turned = [COLUMNS, ...rows].map((row) => order.map((position) => row[position] ?? ''));
      return { 'forms.csv': csv(turned[0] ?? [], turned.slice(1)) };
    }));

  it('with the rows in another order', () =>
    unchanged((rows) => ({ 'forms.csv': csv(COLUMNS, [...rows].reverse()) })));

  it('packed with gzip or zip', async () => {
    await unchanged((rows) => ({ 'forms.csv': gzipSync(csv(COLUMNS, rows)) }));
    await unchanged((rows) => ({
      'forms.csv': buildZip([{ name: 'inside.csv', content: csv(COLUMNS, rows), deflate: true }]),
    }));
  });

  it('divided into two files, or two tables of an archive', async () => {
    await unchanged(
      (rows) => ({
        'forms-1.csv': csv(COLUMNS, rows.slice(0, 1)),
        'forms-2.csv': csv(COLUMNS, rows.slice(1)),
      }),
      'forms-*.csv',
    );
    await unchanged((rows) => ({
      'forms.csv': buildZip([
        { name: 'a.csv', content: csv(COLUMNS, rows.slice(0, 1)) },
        { name: 'b.csv', content: csv(COLUMNS, rows.slice(1)) },
      ]),
    }));
  });

  it('as JSON, one object per line or all in a list', async () => {
    const objects = (rows: Table) =>
      rows.map((row) => Object.fromEntries(COLUMNS.map((name, position) => [name, row[position] ?? ''])));
    await unchanged((rows) => ({ 'forms.csv': JSON.stringify(objects(rows)) }));
    await unchanged((rows) => ({
      'forms.csv': objects(rows)
        .map((row) => `${JSON.stringify(row)}\n`)
        .join(''),
    }));
  });
});
