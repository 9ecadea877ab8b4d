import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { delimited } from '../../../../src/ingest/read/delimited/delimited.js';
import { ReadProblem } from '../../../../src/ingest/read/read-problem.js';
import { type Row, textsOf } from '../../../../src/ingest/read/row.js';
import type { ReadOptions } from '../../../../src/ingest/read/table.js';
import { inChunks, refusalOf } from '../rows-of.js';

async function read(bytes: Uint8Array, options: ReadOptions = {}, sizes: readonly number[] = [1000]) {
  async function* chunks(): AsyncGenerator<Uint8Array> {
    yield* inChunks(bytes, sizes);
  }
  const tables = await delimited.open(chunks(), options);
  const rows: string[][] = [];
  const take = (row: Row): void => {
    rows.push(textsOf(row));
  };
  const facts = await tables[0]?.read({ row: take, runTogether: take });
  return { names: tables.map(({ name }) => name), rows, facts };
}

describe('delimited', () => {
  it('takes any file for one table without a name', async () => {
    expect(delimited.recognises(Buffer.from('%PDF'))).toBe(true);
    expect(await read(Buffer.from('\ufeffуик;n\n7;1\n'))).toEqual({
      names: [null],
      rows: [
        ['уик', 'n'],
        ['7', '1'],
      ],
      facts: { kind: 'delimited', encoding: 'utf-8', encodingGuessed: false, delimiter: ';' },
    });
  });

  it('separates cells as it is told to', async () => {
    const bytes = Buffer.from('a,b;c\n1,5;2\n');
    expect((await read(bytes, { delimiter: ',' })).rows).toEqual([
      ['a', 'b;c'],
      ['1', '5;2'],
    ]);
    expect((await read(bytes, { delimiter: '|' })).rows).toEqual([['a,b;c'], ['1,5;2']]);
    expect((await read(Buffer.from('a::b\n1:5::2\n'), { delimiter: '::' })).rows).toEqual([
      ['a', 'b'],
      ['1:5', '2'],
    ]);
  });

  it('reads text in the encoding it is told', async () => {
    const bytes = Buffer.from([0xf3, 0xe8, 0xea, 0x3b, 0x6e, 0x0a, 0x37, 0x3b, 0x31, 0x0a]);
    const { rows, facts } = await read(bytes, { encoding: 'windows-1251' });
    expect(rows).toEqual([
      ['уик', 'n'],
      ['7', '1'],
    ]);
    expect(facts).toMatchObject({ encoding: 'windows-1251', encodingGuessed: false });
  });

  it('refuses bytes that are no text', async () => {
    expect(await refusalOf(read(Buffer.from('a,b\n1,\0\n')))).toMatchObject({ code: 'binary-file' });
  });

  it('reads any bytes or refuses them, and comes to an end', async () => {
    const sizes = fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), sizes, async (bytes, pieces) => {
        const outcome = await read(bytes, {}, pieces).catch((error: unknown) => error);
        if (outcome instanceof Error) expect(outcome).toBeInstanceOf(ReadProblem);
      }),
      { numRuns: 1000 },
    );
  });
});
