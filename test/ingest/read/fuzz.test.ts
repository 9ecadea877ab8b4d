import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openFile } from '../../../src/ingest/read/open-file.js';
import { ReadProblem } from '../../../src/ingest/read/read-problem.js';
import { buildZip } from './build-zip.js';

const TABLE = 'territory;station;n\n"North; far";7;1.413\nSouth;8;2\n';
const PAGE = '<html><table><tr><th>station<th>n<tr><td>7<td>1<tr><td>8<td>2</table></html>';
const LIST = '[{"station":"7","n":1},\n{"station":"8","n":2}]';
const WHOLE: readonly Uint8Array[] = [
  Buffer.from(TABLE),
  Buffer.from(`\uFEFF${TABLE}`, 'utf16le'),
  Buffer.from(PAGE),
  Buffer.from(LIST),
  gzipSync(TABLE),
  buildZip([
    { name: 'a.csv', content: TABLE, deflate: true },
    { name: 'b.json', content: LIST },
    { name: 'c.html', content: PAGE, deflate: true },
  ]),
  readFileSync(new URL('../../fixtures/parquet/dictionary-snappy-1.parquet', import.meta.url)),
];

/** Reads every table of a file, and gives the number of rows, or the code of the problem. */
async function outcomeOf(bytes: Uint8Array): Promise<number | string> {
  let rows = 0;
  const count = (): void => {
    rows++;
  };
  const stream = async function* () {
    yield bytes;
  };
  try {
    const opened = await openFile({ size: bytes.length, stream }, {}, () => {});
    for (const table of opened.tables) await table.read({ row: count, runTogether: count });
    await opened.sha256();
    return rows;
  } catch (error) {
    if (error instanceof ReadProblem) return error.code;
    throw error;
  }
}

describe('any bytes at all', () => {
  it('are rows or a problem with a name', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 4000 }), async (bytes) => {
        expect(await outcomeOf(bytes)).toEqual(expect.anything());
      }),
      { numRuns: 300, seed: 11 },
    );
  });

  it('made of a good file by changing, cutting or doubling pieces of it, too', async () => {
    const damage = fc.record({
      file: fc.nat({ max: WHOLE.length - 1 }),
      changes: fc.array(fc.tuple(fc.nat(), fc.nat({ max: 255 })), { maxLength: 6 }),
      cut: fc.option(fc.nat()),
      doubled: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(damage, async ({ file, changes, cut, doubled }) => {
        const whole = WHOLE[file] ?? new Uint8Array();
        const bytes = Buffer.from(doubled ? Buffer.concat([whole, whole]) : whole);
        for (const [at, byte] of changes) bytes[at % bytes.length] = byte;
        const end = cut === null ? bytes.length : cut % bytes.length;
        expect(await outcomeOf(bytes.subarray(0, end))).toEqual(expect.anything());
      }),
      { numRuns: 600, seed: 12 },
    );
  }, 60_000);

  it('are told apart from a good file, which gives its rows', async () => {
    for (const whole of WHOLE) expect(await outcomeOf(whole)).toEqual(expect.any(Number));
  });
});
