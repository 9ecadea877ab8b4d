import { createHash } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { deflateSync, gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { unpack } from '../../../src/ingest/read/unpack.js';
import { buildZip } from './build-zip.js';
import { inChunks, refusalOf } from './rows-of.js';

const TABLE = Buffer.from('station,n\n7,1\n8,2\n');

async function unpackBytes(bytes: Uint8Array, sizes: readonly number[] = [1 << 16], size = bytes.length) {
  const counted: number[] = [];
  const { stream, sha256 } = await unpack(
    {
      size,
      stream: async function* () {
        yield* inChunks(bytes, sizes);
      },
    },
    (count) => counted.push(count),
  );
  const content = await buffer(stream);
  return { content, sha256: await sha256(), counted: counted.reduce((sum, count) => sum + count, 0) };
}

const sha256Of = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

const CONTAINERS: Readonly<Record<string, Buffer>> = {
  'no container': TABLE,
  gzip: gzipSync(TABLE),
  'gzip in two members': Buffer.concat([gzipSync(TABLE.subarray(0, 5)), gzipSync(TABLE.subarray(5))]),
  'a stored zip': buildZip([{ name: 'table.csv', content: TABLE }]),
  'a deflated zip': buildZip([{ name: 'table.csv', content: TABLE, deflate: true }]),
};

describe('unpack', () => {
  it.each(Object.keys(CONTAINERS))('gives the bytes of a table in %s', async (container) => {
    const stored = CONTAINERS[container] ?? Buffer.alloc(0);
    for (const sizes of [[1 << 16], [1], [3, 0, 1]])
      expect((await unpackBytes(stored, sizes)).content.equals(TABLE)).toBe(true);
  });

  it.each(Object.keys(CONTAINERS))(
    'gives the sha256 and counts the bytes of %s as stored',
    async (container) => {
      const stored = CONTAINERS[container] ?? Buffer.alloc(0);
      const { sha256, counted } = await unpackBytes(stored, [7]);
      expect(sha256).toBe(sha256Of(stored));
      expect(counted).toBe(stored.length);
    },
  );

  it('hashes what stands behind the end of a gzip as well', async () => {
    const stored = Buffer.concat([gzipSync(TABLE), Buffer.alloc(500_000)]);
    const { content, sha256 } = await unpackBytes(stored);
    expect(content.equals(TABLE)).toBe(true);
    expect(sha256).toBe(sha256Of(stored));
  });

  it.each([0, 1, 3])('hands on a file of %d bytes', async (length) => {
    expect((await unpackBytes(TABLE.subarray(0, length))).content).toHaveLength(length);
  });

  it.each([5, 12, 25])('refuses a gzip that breaks off after %d bytes', async (length) => {
    const refusal = await refusalOf(unpackBytes(gzipSync(TABLE).subarray(0, length)));
    expect(refusal.code).toBe('damaged-file');
    expect(refusal.args['reason']).toEqual(expect.any(String));
  });

  it('refuses a gzip whose content does not match its checksum', async () => {
    const stored = gzipSync(TABLE);
    stored.writeUInt32LE(12345, stored.length - 8);
    expect(await refusalOf(unpackBytes(stored))).toMatchObject({ code: 'damaged-file' });
  });

  it('leaves other ways of packing alone', async () => {
    const packed = deflateSync(TABLE);
    expect((await unpackBytes(packed)).content.equals(packed)).toBe(true);
  });
});

describe('an archive that unpacks to far more than its size', () => {
  const bomb = Buffer.alloc(70 * 2 ** 20, 'x');

  it('is refused as a gzip', async () => {
    expect(await refusalOf(unpackBytes(gzipSync(bomb)))).toMatchObject({
      code: 'expands-too-much',
      args: { ratio: 500 },
    });
  });

  it('is refused as a zip', async () => {
    const zip = buildZip([{ name: 'table.csv', content: bomb, deflate: true }]);
    expect(await refusalOf(unpackBytes(zip))).toMatchObject({ code: 'expands-too-much' });
  });

  it('is read where it stays small, as a table of few different rows does', async () => {
    const repetitive = Buffer.alloc(10 * 2 ** 20, 'North,7,0,0\n');
    const { content } = await unpackBytes(gzipSync(repetitive));
    expect(content.length).toBe(repetitive.length);
  });
});
