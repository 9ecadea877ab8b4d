import { crc32, deflateRawSync } from 'node:zlib';
import { describe, expect, it, vi } from 'vitest';
import { type ArchiveEntry, openArchive } from '../../../src/ingest/read/archive.js';
import { limits } from '../../../src/ingest/read/limits.js';
import { buildZip, type ZipPart } from './build-zip.js';
import { refusalOf } from './rows-of.js';

/** Every stream that unpacks, as it is made. */
const unpacking = vi.hoisted((): { readonly destroyed: boolean }[] => []);

vi.mock('node:zlib', async (importOriginal) => {
  const zlib = await importOriginal<typeof import('node:zlib')>();
  const createInflateRaw: typeof zlib.createInflateRaw = (options) => {
    const stream = zlib.createInflateRaw(options);
    unpacking.push(stream);
    return stream;
  };
  return { ...zlib, createInflateRaw };
});

const TABLE = 'station,n\n7,1\n8,2\n';

async function bytesOf(entry: ArchiveEntry): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of await entry.open()) chunks.push(chunk);
  return Buffer.concat(chunks);
}

async function contentsOf(zip: Buffer): Promise<Record<string, string>> {
  const { entries } = await openArchive(zip);
  const contents: Record<string, string> = {};
  for (const entry of entries) contents[entry.name] = (await bytesOf(entry)).toString();
  return contents;
}

const refusal = (...parts: readonly ZipPart[]) => refusalOf(contentsOf(buildZip(parts)));

/** Where the record of an entry begins in the list at the end of a zip. */
const recordOf = (zip: Buffer, index: number): number => {
  let at = zip.indexOf('PK\x01\x02');
  for (let skipped = 0; skipped < index; skipped++) at = zip.indexOf('PK\x01\x02', at + 1);
  return at;
};

describe('openArchive', () => {
  it.each([false, true])('gives every file with its name and size (deflated: %s)', async (deflate) => {
    const zip = buildZip([
      { name: 'a.csv', content: TABLE, deflate },
      { name: 'folder/b.csv', content: '', deflate },
    ]);
    expect((await openArchive(zip)).entries.map(({ name, size }) => [name, size])).toEqual([
      ['a.csv', TABLE.length],
      ['folder/b.csv', 0],
    ]);
    expect(await contentsOf(zip)).toEqual({ 'a.csv': TABLE, 'folder/b.csv': '' });
  });

  it('opens a file as often as it is asked to', async () => {
    const { entries } = await openArchive(buildZip([{ name: 'a', content: TABLE, deflate: true }]));
    const [entry] = entries;
    if (!entry) throw new Error('expected an entry');
    const both = await Promise.all([bytesOf(entry), bytesOf(entry)]);
    expect(both.map(String)).toEqual([TABLE, TABLE]);
  });

  it('leaves out folders, hidden files and what macOS adds, but not the relations of an office document', async () => {
    const names = [
      '.hidden',
      'a/.DS_Store',
      'a/',
      '__MACOSX/a',
      '_rels/.rels',
      'a/_rels/.rels',
      '.rels',
      'b',
    ];
    const { entries } = await openArchive(buildZip(names.map((name) => ({ name, content: '' }))));
    expect(entries.map(({ name }) => name)).toEqual(['_rels/.rels', 'a/_rels/.rels', 'b']);
  });

  it('hands on large files in pieces', async () => {
    const content = Buffer.alloc(1 << 20, 'a,b\n');
    for (const deflate of [false, true]) {
      const [entry] = (await openArchive(buildZip([{ name: 'a', content, deflate }]))).entries;
      const sizes: number[] = [];
      for await (const chunk of (await entry?.open()) ?? []) sizes.push(chunk.length);
      expect(Math.max(...sizes)).toBeLessThanOrEqual(1 << 16);
      expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(content.length);
    }
  });

  it('stops unpacking where the reader stops', async () => {
    const content = Buffer.alloc(60 * 2 ** 20);
    const [entry] = (await openArchive(buildZip([{ name: 'a', content, deflate: true }]))).entries;
    let taken = 0;
    for await (const chunk of (await entry?.open()) ?? []) {
      taken += chunk.length;
      expect(unpacking.at(-1)?.destroyed).toBe(false);
      break;
    }
    expect(taken).toBeLessThanOrEqual(1 << 16);
    expect(unpacking.at(-1)?.destroyed).toBe(true);
  });

  it.each(['../a', 'a/../../b', '/etc/passwd', 'C:/a', 'a\\b', '..\\a', 'a\0b'])(
    'refuses the name %j',
    async (name) => {
      expect(await refusal({ name, content: TABLE })).toMatchObject({ code: 'damaged-file' });
    },
  );

  it('refuses two files of one name, in few words however long it is', async () => {
    const name = 'x'.repeat(60_000);
    const { code, args } = await refusal({ name, content: TABLE }, { name, content: TABLE });
    expect(code).toBe('damaged-file');
    expect(String(args['name']).length).toBeLessThanOrEqual(limits.reasonCharacters);
  });

  it('refuses a file behind a password when it is opened, and reads the others', async () => {
    const zip = buildZip([
      { name: 'a', content: TABLE },
      { name: 'b', content: TABLE, encrypted: true },
    ]);
    const [open, locked] = (await openArchive(zip)).entries;
    if (!open || !locked) throw new Error('expected two entries');
    expect(String(await bytesOf(open))).toBe(TABLE);
    expect(await refusalOf(bytesOf(locked))).toMatchObject({ code: 'encrypted-zip' });
  });

  it('refuses strong encryption as a password, too', async () => {
    const zip = buildZip([{ name: 'a', content: TABLE }]);
    zip.writeUInt16LE(0x41, recordOf(zip, 0) + 8);
    expect(await refusalOf(contentsOf(zip))).toMatchObject({ code: 'encrypted-zip' });
  });

  it.each([1, 9, 12, 14, 93, 99])('refuses the way of packing %d', async (method) => {
    const zip = buildZip([{ name: 'a', content: TABLE }]);
    zip.writeUInt16LE(method, recordOf(zip, 0) + 10);
    expect(await refusalOf(contentsOf(zip))).toMatchObject({ code: 'damaged-file' });
  });

  it.each([
    ['checksum', 16, 'checksum'],
    ['size, too small', 24, 'longerThanStated'],
    ['size, too large', 25, 'shorterThanStated'],
  ])('refuses a file of another %s than the archive says', async (_, field, reason) => {
    const zip = buildZip([{ name: 'a', content: 'x'.repeat(300), deflate: true }]);
    const at = recordOf(zip, 0) + field;
    zip[at] = field === 25 ? 2 : (zip[at] ?? 0) - 1;
    expect(await refusalOf(contentsOf(zip))).toMatchObject({
      code: 'damaged-file',
      args: { part: 'a', reason },
    });
  });

  it('refuses deflated bytes that are damaged or break off', async () => {
    for (const damage of [0xff, 0x00]) {
      const zip = buildZip([{ name: 'a', content: TABLE.repeat(9), deflate: true }]);
      zip.fill(damage, 31, 40);
      expect(await refusalOf(contentsOf(zip))).toMatchObject({ code: 'damaged-file' });
    }
    const zip = buildZip([{ name: 'a', content: TABLE, deflate: true }]);
    zip.writeUInt32LE(5, recordOf(zip, 0) + 20);
    expect(await refusalOf(contentsOf(zip))).toMatchObject({ code: 'damaged-file' });
  });

  it.each([
    ['its bytes', 20, 0x7fffffff],
    ['its header', 42, 0x7fffffff],
    ['another header', 42, 5],
  ])('refuses a file that says %s are elsewhere', async (_, field, value) => {
    const zip = buildZip([{ name: 'a', content: TABLE, deflate: true }]);
    zip.writeUInt32LE(value, recordOf(zip, 0) + field);
    expect(await refusalOf(contentsOf(zip))).toMatchObject({ code: 'damaged-file' });
  });

  it('refuses more files than anyone packs, without listing them', async () => {
    const zip = buildZip([{ name: 'a', content: TABLE }]);
    zip.writeUInt16LE(limits.zipEntries + 1, zip.length - 12);
    expect(await refusalOf(openArchive(zip))).toMatchObject({
      code: 'zip-too-many-entries',
      args: { limit: limits.zipEntries },
    });
  });

  it.each([0, 4, 21, 40, 90])('refuses an archive that breaks off after %d bytes', async (length) => {
    const zip = buildZip([{ name: 'a', content: TABLE }]);
    expect(await refusalOf(contentsOf(zip.subarray(0, length)))).toMatchObject({ code: 'damaged-file' });
  });
});

describe('an archive that unpacks to far more than its size', () => {
  it('is refused before the first byte is unpacked', async () => {
    const zip = buildZip([{ name: 'a', content: Buffer.alloc(70 * 2 ** 20), deflate: true }]);
    const [entry] = (await openArchive(zip)).entries;
    expect(await refusalOf(entry?.open() ?? Promise.resolve())).toMatchObject({
      code: 'expands-too-much',
      args: { ratio: limits.expansionRatio },
    });
  });

  it('gains nothing by saying that it is small', async () => {
    const zip = buildZip([{ name: 'a', content: Buffer.alloc(70 * 2 ** 20), deflate: true }]);
    zip.writeUInt32LE(1000, recordOf(zip, 0) + 24);
    expect(await refusalOf(contentsOf(zip))).toMatchObject({
      code: 'damaged-file',
      args: { part: 'a', reason: 'longerThanStated' },
    });
  });

  it('gains nothing by files that share their bytes', async () => {
    const zip = sharedBomb(10 * 2 ** 20, 100);
    const { entries } = await openArchive(zip);
    expect(entries).toHaveLength(100);
    let read = 0;
    const all = async (): Promise<void> => {
      for (const entry of entries) {
        read += (await bytesOf(entry)).length;
      }
    };
    expect(await refusalOf(all())).toMatchObject({ code: 'expands-too-much' });
    expect(read).toBeLessThanOrEqual(limits.expansionGrace);
  });

  it('is read where one file is opened many times', async () => {
    const content = Buffer.alloc(10 * 2 ** 20);
    const [entry] = (await openArchive(buildZip([{ name: 'a', content, deflate: true }]))).entries;
    if (!entry) throw new Error('expected an entry');
    for (let time = 0; time < 10; time++) expect(await bytesOf(entry)).toHaveLength(content.length);
  });
});

/** An archive whose entries all have the same stored bytes. */
function sharedBomb(size: number, count: number): Buffer {
  const content = Buffer.alloc(size);
  const packed = deflateRawSync(content);
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(20, 0);
  fields.writeUInt16LE(8, 4);
  fields.writeUInt32LE(crc32(content), 10);
  fields.writeUInt32LE(packed.length, 14);
  fields.writeUInt32LE(size, 18);
  fields.writeUInt16LE(3, 22);
  const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), fields, Buffer.from('000'), packed]);
  const records = Array.from({ length: count }, (_, index) =>
    Buffer.concat([
      Buffer.from('PK\x01\x02\x14\x00', 'latin1'),
      fields,
      Buffer.alloc(14),
      Buffer.from(String(index).padStart(3, '0')),
    ]),
  );
  const directory = Buffer.concat(records);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 0, 'latin1');
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(local.length, 16);
  return Buffer.concat([local, directory, end]);
}
