import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { limits } from '../../../src/ingest/read/limits.js';
import { openFile } from '../../../src/ingest/read/open-file.js';
import { ReadProblem } from '../../../src/ingest/read/read-problem.js';
import { textsOf } from '../../../src/ingest/read/row.js';
import { buildZip, type ZipPart } from './build-zip.js';

const TABLE = 'station,n\n7,1\n8,2\n';
const ROWS = ['station,n', '7,1', '8,2'];

/** The tables of a file, by name, as rows of text. */
async function open(bytes: Uint8Array, sizes: readonly number[] = [1 << 16]) {
  let counted = 0;
  const stream = async function* () {
    for (let at = 0, turn = 0; at < bytes.length; turn++) {
      const size = Math.max(sizes[turn % sizes.length] ?? 1, 0);
      yield bytes.subarray(at, at + size);
      at += size;
    }
  };
  const opened = await openFile({ size: bytes.length, stream }, {}, (count) => {
    counted += count;
  });
  const tables: Record<string, string[]> = {};
  for (const table of opened.tables) {
    const rows: string[] = [];
    await table.read({
      row: (row) => rows.push(textsOf(row).join(',')),
      runTogether: (row) => rows.push(`run together: ${row.fileLine}`),
    });
    tables[table.name ?? ''] = rows;
  }
  return { tables, isArchive: opened.isArchive, sha256: await opened.sha256(), counted };
}

async function refusal(bytes: Uint8Array): Promise<ReadProblem> {
  const outcome = await open(bytes).then(
    () => 'it was read',
    (error: unknown) => error,
  );
  if (outcome instanceof ReadProblem) return outcome;
  throw new Error(`expected a refusal, but ${String(outcome)}`);
}

const zipped = (...parts: readonly ZipPart[]) => buildZip(parts);

const CONTAINERS: Readonly<Record<string, Buffer>> = {
  'no container': Buffer.from(TABLE),
  gzip: gzipSync(TABLE),
  'gzip in two members': Buffer.concat([gzipSync(TABLE.slice(0, 5)), gzipSync(TABLE.slice(5))]),
  'a stored zip': zipped({ name: 'table.csv', content: TABLE }),
  'a deflated zip': zipped({ name: 'table.csv', content: TABLE, deflate: true }),
};

describe('openFile', () => {
  it.each(Object.keys(CONTAINERS))(
    'reads a table in %s, and hashes and counts what is stored',
    async (name) => {
      const stored = CONTAINERS[name] ?? Buffer.alloc(0);
      for (const sizes of [[1 << 16], [1], [3, 0, 1]]) {
        const { tables, sha256, counted } = await open(stored, sizes);
        expect(tables).toEqual({ '': ROWS });
        expect(sha256).toBe(createHash('sha256').update(stored).digest('hex'));
        expect(counted).toBe(stored.length);
      }
    },
  );

  it('hashes what stands behind the end of a gzip as well', async () => {
    const stored = Buffer.concat([gzipSync(TABLE), Buffer.alloc(500_000)]);
    const { tables, sha256 } = await open(stored);
    expect(tables).toEqual({ '': ROWS });
    expect(sha256).toBe(createHash('sha256').update(stored).digest('hex'));
  });

  it('opens every table of an archive, of whatever kind, under its name', async () => {
    const { tables, isArchive } = await open(
      zipped(
        { name: 'a.csv', content: TABLE },
        { name: 'folder/b.json', content: '[{"station":"7","n":1},{"station":"8","n":2}]', deflate: true },
        { name: '.hidden', content: '' },
        { name: '__MACOSX/._a.csv', content: 'resource fork' },
      ),
    );
    expect(isArchive).toBe(true);
    expect(tables).toEqual({ 'a.csv': ROWS, 'folder/b.json': ROWS });
  });

  it('tells kinds apart by their bytes, never by their name', async () => {
    expect((await open(gzipSync('[{"station":"7","n":1},{"station":"8","n":2}]'))).tables).toEqual({
      '': ROWS,
    });
    const page = '<html><table><tr><td>station<td>n<tr><td>7<td>1<tr><td>8<td>2</table></html>';
    expect((await open(Buffer.from(page))).tables).toEqual({ 1: ROWS });
  });

  it.each([5, 12, 25])('refuses a gzip that breaks off after %d bytes', async (length) => {
    expect(await refusal(gzipSync(TABLE).subarray(0, length))).toMatchObject({ code: 'damaged-file' });
  });

  it.each([4, 40, 90])('refuses an archive that breaks off after %d bytes', async (length) => {
    const zip = zipped({ name: 'table.csv', content: TABLE });
    expect(await refusal(zip.subarray(0, length))).toMatchObject({ code: 'damaged-file' });
  });

  it('refuses what does not match its checksum', async () => {
    const gzip = gzipSync(TABLE);
    gzip.writeUInt32LE(12345, gzip.length - 8);
    expect(await refusal(gzip)).toMatchObject({ code: 'damaged-file' });
    const zip = zipped({ name: 't', content: TABLE });
    zip.write('9', zip.indexOf('7,1'));
    expect(await refusal(zip)).toMatchObject({ code: 'damaged-file' });
  });

  it('refuses archives without a table, behind a password, or inside another', async () => {
    expect(await refusal(zipped())).toMatchObject({ code: 'empty-zip' });
    expect(await refusal(zipped({ name: 'folder/', content: '' }))).toMatchObject({ code: 'empty-zip' });
    const secret = zipped({ name: 'table.csv', content: TABLE, encrypted: true });
    expect(await refusal(secret)).toMatchObject({ code: 'encrypted-zip' });
    const inner = zipped({ name: 'table.csv', content: TABLE });
    expect(await refusal(zipped({ name: 'inner.zip', content: inner }))).toMatchObject({
      code: 'nested-archive',
    });
    expect(await refusal(gzipSync(gzipSync(TABLE)))).toMatchObject({ code: 'nested-archive' });
  });

  it('refuses a name that climbs out of the archive, and more entries than anyone packs', async () => {
    expect(await refusal(zipped({ name: '../table.csv', content: TABLE }))).toMatchObject({
      code: 'damaged-file',
    });
    const many = Array.from({ length: limits.zipEntries + 1 }, (_, index) => ({
      name: `${index}/`,
      content: '',
    }));
    expect(await refusal(zipped(...many))).toMatchObject({ code: 'zip-too-many-entries' });
  });

  it('refuses the spreadsheets of old', async () => {
    const old = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]);
    expect(await refusal(old)).toMatchObject({ code: 'old-spreadsheet' });
  });
});

describe('an archive that unpacks to far more than its size', () => {
  const bomb = Buffer.alloc(70 * 2 ** 20, 'x,y\n');

  it('is refused', async () => {
    expect(await refusal(gzipSync(bomb))).toMatchObject({ code: 'expands-too-much' });
    expect(await refusal(zipped({ name: 'a.csv', content: bomb, deflate: true }))).toMatchObject({
      code: 'expands-too-much',
    });
  }, 120_000);

  it('is read where it stays small, as a table of few different rows does', async () => {
    const { tables } = await open(gzipSync(Buffer.alloc(2 * 2 ** 20, 'North,7,0,0\n')));
    expect(tables['']?.length).toBeGreaterThan(100_000);
  });
});
