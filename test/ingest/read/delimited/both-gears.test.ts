import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Gear } from '../../../../src/ingest/read/delimited/read-delimited.js';
import { readWithCsvParse } from '../../../../src/ingest/read/delimited/read-with-csv-parse.js';
import { readWithScanner } from '../../../../src/ingest/read/delimited/read-with-scanner.js';
import { root } from '../../../source-files.js';
import { accountOf } from './account-of.js';
import { cuts, damagedTable, soup } from './dirty-tables.js';

/** `CASES=100000 npx vitest run …` looks longer. */
const numRuns = Number(process.env['CASES'] ?? 1500);
const seed = Number(process.env['SEED'] ?? 2011);

const impatient: Gear = (chunks, dialect, sink) => readWithScanner(chunks, dialect, sink, 1);
const patient: Gear = (chunks, dialect, sink) => readWithScanner(chunks, dialect, sink);

async function expectSame(bytes: Uint8Array, sizes: readonly number[], delimiter?: string): Promise<void> {
  const expected = await accountOf(bytes, readWithCsvParse, sizes, delimiter);
  expect(await accountOf(bytes, impatient, sizes, delimiter)).toEqual(expected);
  expect(await accountOf(bytes, patient, sizes, delimiter)).toEqual(expected);
}

describe('the two gears', { timeout: 60_000 + numRuns * 100 }, () => {
  const fixtures = ['data', 'test'].flatMap((folder) =>
    readdirSync(root + folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(csv|tsv|txt)$/u.test(name))
      .map((name) => `${folder}/${name}`),
  );

  it('have files to be compared on', () => {
    expect(fixtures.length).toBeGreaterThan(10);
  });

  it.each(fixtures)('say the same about %s', async (path) => {
    await expectSame(readFileSync(root + path), [1000]);
  });

  it('say the same about text of no shape at all', async () => {
    const delimiter = fc.option(fc.constantFrom(',', ';', '\t', '|'), { nil: undefined });
    await fc.assert(
      fc.asyncProperty(soup, cuts, delimiter, (text, sizes, wanted) =>
        expectSame(Buffer.from(text), sizes, wanted),
      ),
      { numRuns, seed },
    );
  });

  it('say the same about tables with defects', async () => {
    await fc.assert(
      fc.asyncProperty(damagedTable, cuts, (text, sizes) => expectSame(Buffer.from(text), sizes)),
      { numRuns, seed },
    );
  });

  it('say the same about large tables with defects', async () => {
    const tables = fc.array(damagedTable, { minLength: 2, maxLength: 12 });
    await fc.assert(
      fc.asyncProperty(tables, fc.integer({ min: 1, max: 60 }), cuts, (parts, times, sizes) =>
        expectSame(
          Buffer.from(parts.join('\n').repeat(times)),
          sizes.map((size) => size * 1000),
        ),
      ),
      { numRuns: Math.ceil(numRuns / 200), seed },
    );
  });

  it('say the same about any bytes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), cuts, (bytes, sizes) => expectSame(bytes, sizes)),
      { numRuns, seed },
    );
  });
});
