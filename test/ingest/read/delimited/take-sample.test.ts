import { describe, expect, it } from 'vitest';
import { takeSample } from '../../../../src/ingest/read/delimited/take-sample.js';
import { inChunks, refusalOf } from '../rows-of.js';

async function sampleOf(text: string, size: number) {
  async function* chunks(): AsyncGenerator<Uint8Array> {
    yield* inChunks(Buffer.from(text), [size]);
  }
  return takeSample(chunks());
}

describe('takeSample', () => {
  it.each([1, 999, 1 << 20])('looks at 64 kB from the first character on, in pieces of %d', async (size) => {
    const table = 'уик;n\n'.repeat(20_000);
    const { text } = await sampleOf(`\n \r\n${table}`, size);
    expect(Buffer.byteLength(text)).toBeGreaterThan((1 << 16) - 4);
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(1 << 16);
    expect(table.startsWith(text)).toBe(true);
  });

  it('gives back all that it took', async () => {
    const table = `\n\n${'7;1\n'.repeat(20_000)}`;
    const { bytes } = await sampleOf(table, 1000);
    expect(bytes.length).toBeGreaterThanOrEqual(1 << 16);
    expect(table.startsWith(Buffer.from(bytes).toString())).toBe(true);
  });

  it('leaves out byte-order marks, however many there are', async () => {
    const { bytes, text } = await sampleOf('\ufeff\ufeff"a",b', 2);
    expect(Buffer.from(bytes).toString()).toBe('"a",b');
    expect(text).toBe('"a",b');
  });

  it('does not wait for a table below sixteen million empty lines', async () => {
    let taken = 0;
    async function* endless(): AsyncGenerator<Uint8Array> {
      for (; ; taken++) yield Buffer.alloc(1 << 20, '\n');
    }
    expect(await refusalOf(takeSample(endless()))).toMatchObject({ code: 'empty-file' });
    expect(taken).toBeLessThan(17);
  });
});
