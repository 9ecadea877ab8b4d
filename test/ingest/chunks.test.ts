import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ingest } from '../../src/ingest/ingest.js';
import type { Folder } from '../../src/ingest/read/folder.js';
import { type Files, formsFile, memoryFolder } from '../builders.js';
import { oneSource } from './one-source.js';
import { buildZip } from './read/build-zip.js';
import { inChunks, readTable, refusalOf } from './read/rows-of.js';

const TABLE = Buffer.from(
  'territory;station;valid;a;b\r\n"Москва › Центр";7;50;30;20\r\n"Якутск\r\nСеверный";8;;не число;0\r\n\r\n😀;9;5;3\r\n',
);

/** A folder whose files come in pieces of these sizes. */
function chunkedFolder(files: Files, sizes: readonly number[]): Folder {
  const folder = memoryFolder(files);
  return {
    find: folder.find,
    open: async (path) => {
      const content = files[path];
      const whole = await folder.open(path);
      if (content === undefined) return whole;
      const bytes = Buffer.from(content);
      return {
        size: bytes.length,
        stream: async function* () {
          yield* inChunks(bytes, sizes);
        },
      };
    },
  };
}

const sizes = fc
  .array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 8 })
  .filter((list) => list.some((size) => size > 0));

describe('the pieces in which a file comes', () => {
  it.each([
    ['as it is', TABLE],
    ['in a gzip', gzipSync(TABLE)],
    ['in a zip', buildZip([{ name: 'forms.csv', content: TABLE, deflate: true }])],
  ])('make no difference to what is read of a table %s', async (_, content) => {
    const files = oneSource([formsFile('forms.csv', ['valid'])], { 'forms.csv': content });
    const expected = await ingest(memoryFolder(files), { rulePacks: [] });
    expect(expected.forms[0]?.length).toBe(2);
    await fc.assert(
      fc.asyncProperty(sizes, async (pieces) => {
        expect(await ingest(chunkedFolder(files, pieces), { rulePacks: [] })).toEqual(expected);
      }),
      { numRuns: 50 },
    );
  });

  it.each([1, 2, 3, 7])(
    'make no difference to a table larger than any buffer, in pieces of %d',
    async (size) => {
      const rows = Array.from(
        { length: 4000 },
        (_, row) => `Москва,"${row}\r\nя",${row}\r\n${row % 3 ? '' : '\n'}${row % 5 ? '' : 'x,y,z\r'}`,
      );
      const bytes = Buffer.from(`territory,station,valid\r\n${rows.join('')}`);
      expect(await readTable(inChunks(bytes, [size]))).toEqual(await readTable(bytes));
    },
  );

  it('make no difference to a table that begins with many empty lines', async () => {
    const bytes = Buffer.from(`${'\n'.repeat(100_000)}a,b\n1,2\n`);
    expect(await readTable(inChunks(bytes, [1000]))).toEqual(await readTable(bytes));
  });

  it('make no difference to the line for which a table is refused', async () => {
    const bad = [Buffer.from('a,b\nя,1\nя,'), Buffer.from([0xff]), Buffer.from(',1\nя,2\nя')];
    for (const tail of [bad, [Buffer.from('a,b\nя,1\n1,"2\n3,4\n')]])
      for (const pieces of [[1], [2], [3], [5], [1000]])
        expect(await refusalOf(readTable(inChunks(Buffer.concat(tail), pieces)))).toMatchObject({ line: 3 });
  });
});
