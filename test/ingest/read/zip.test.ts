import { describe, expect, it } from 'vitest';
import { limits } from '../../../src/ingest/read/limits.js';
import { unpack } from '../../../src/ingest/read/unpack.js';
import { buildZip, type ZipPart } from './build-zip.js';
import { readTable, refusalOf } from './rows-of.js';

const TABLE = 'station,n\n7,1\n8,2\n';

async function readZip(bytes: Uint8Array, size = bytes.length) {
  const stream = async function* () {
    yield bytes;
  };
  const unpacked = await unpack({ size, stream }, () => {});
  return readTable(unpacked.stream as AsyncIterable<Uint8Array>);
}

const refusal = (...parts: readonly ZipPart[]) => refusalOf(readZip(buildZip(parts)));

describe('openZip', () => {
  it.each([false, true])('reads the one table inside (deflated: %s)', async (deflate) => {
    const { rows } = await readZip(buildZip([{ name: 'folder/table.csv', content: TABLE, deflate }]));
    expect(rows.map(({ cells }) => cells)).toEqual([
      ['7', '1'],
      ['8', '2'],
    ]);
  });

  it('does not count folders, hidden files and what macOS adds', async () => {
    const zip = buildZip([
      { name: 'folder/.DS_Store', content: 'Bud1' },
      { name: '.hidden', content: '' },
      { name: 'folder/', content: '' },
      { name: 'folder/table.csv', content: TABLE },
      { name: '__MACOSX/folder/._table.csv', content: 'resource fork' },
    ]);
    expect((await readZip(zip)).rows).toHaveLength(2);
  });

  it('refuses two tables, naming both', async () => {
    expect(await refusal({ name: 'a.csv', content: TABLE }, { name: 'b.csv', content: TABLE })).toMatchObject(
      {
        code: 'several-files-in-zip',
        args: { names: 'a.csv, b.csv' },
      },
    );
  });

  it('refuses an archive that holds no table', async () => {
    expect(await refusal()).toMatchObject({ code: 'empty-zip' });
    expect(await refusal({ name: 'folder/', content: '' })).toMatchObject({ code: 'empty-zip' });
  });

  it('refuses a table behind a password', async () => {
    expect(await refusal({ name: 'table.csv', content: TABLE, encrypted: true })).toMatchObject({
      code: 'encrypted-zip',
    });
  });

  it('refuses a table that is empty', async () => {
    expect(await refusal({ name: 'table.csv', content: '' })).toMatchObject({ code: 'empty-file' });
  });

  it('refuses an archive within the archive as no text', async () => {
    const inner = buildZip([{ name: 'table.csv', content: TABLE }]);
    expect(await refusal({ name: 'inner.zip', content: inner })).toMatchObject({ code: 'binary-file' });
  });

  it.each([4, 40, 90])('refuses an archive that breaks off after %d bytes', async (length) => {
    const zip = buildZip([{ name: 'table.csv', content: TABLE }]);
    expect(await refusalOf(readZip(zip.subarray(0, length)))).toMatchObject({ code: 'damaged-file' });
  });

  it('refuses deflated bytes that are damaged', async () => {
    const zip = buildZip([{ name: 't', content: TABLE, deflate: true }]);
    zip.fill(0xff, 31, 36);
    expect(await refusalOf(readZip(zip))).toMatchObject({ code: 'damaged-file' });
  });

  it('refuses a table whose bytes do not match its checksum', async () => {
    const zip = buildZip([{ name: 't', content: TABLE }]);
    zip.write('9', zip.indexOf('7,1'));
    expect(await refusalOf(readZip(zip))).toMatchObject({ code: 'damaged-file' });
  });

  it('refuses a file name that climbs out of the archive', async () => {
    expect(await refusal({ name: '../table.csv', content: TABLE })).toMatchObject({ code: 'damaged-file' });
  });

  it('refuses more entries than anyone packs', async () => {
    const parts = Array.from({ length: limits.zipEntries + 1 }, (_, index) => ({
      name: `${index}/`,
      content: '',
    }));
    expect(await refusalOf(readZip(buildZip(parts)))).toMatchObject({
      code: 'zip-too-many-entries',
      args: { limit: limits.zipEntries },
    });
  });

  it('refuses an archive that is too large to hold in memory, by its size and before reading it', async () => {
    const zip = buildZip([{ name: 'table.csv', content: TABLE }]);
    expect(await refusalOf(readZip(zip, limits.zipBytes + 1))).toMatchObject({
      code: 'zip-too-large',
      args: { limit: limits.zipBytes },
    });
  });
});
