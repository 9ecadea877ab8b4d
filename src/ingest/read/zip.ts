import { type Readable, Transform, type TransformCallback } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { crc32 } from 'node:zlib';
import { type Entry, fromBuffer, type ZipFile } from 'yauzl';
import { limits } from './limits.js';
import { asReadProblem, ReadProblem } from './read-problem.js';

const openArchive = promisify<Buffer, { lazyEntries: true }, ZipFile>(fromBuffer);

/** The one table inside a zip archive. Folders, hidden files and what macOS adds do not count. */
export async function openZip(stored: Readable, size: number): Promise<Readable> {
  if (size > limits.zipBytes) throw new ReadProblem('zip-too-large', { limit: limits.zipBytes });
  const bytes = await buffer(stored);
  const archive = await openArchive(bytes, { lazyEntries: true }).catch(damaged);
  if (archive.entryCount > limits.zipEntries) {
    throw new ReadProblem('zip-too-many-entries', { limit: limits.zipEntries });
  }
  const tables = (await entriesOf(archive).catch(damaged)).filter(
    ({ fileName }) => !/(^|\/)\.[^/]*$|\/$|^__MACOSX\//u.test(fileName),
  );
  const [table, ...others] = tables;
  if (!table) throw new ReadProblem('empty-zip');
  if (others.length > 0) {
    throw new ReadProblem('several-files-in-zip', {
      names: tables.map(({ fileName }) => fileName).join(', '),
    });
  }
  if (table.isEncrypted()) throw new ReadProblem('encrypted-zip');
  const checked = checksumGuard(table.crc32);
  const content = await promisify<Entry, Readable>(archive.openReadStream.bind(archive))(table).catch(
    damaged,
  );
  return content.on('error', (error) => checked.destroy(error)).pipe(checked);
}

/** Passes an entry's bytes and fails at their end where they do not match the checksum that the archive gives. */
function checksumGuard(expected: number): Transform {
  let checksum = 0;
  return new Transform({
    transform(chunk: Buffer, _encoding: BufferEncoding, done: TransformCallback) {
      checksum = crc32(chunk, checksum);
      done(null, chunk);
    },
    flush(done: TransformCallback) {
      done(
        checksum === expected
          ? null
          : new ReadProblem('damaged-file', { reason: 'the checksum does not match' }),
      );
    },
  });
}

function damaged(error: unknown): never {
  throw asReadProblem(error);
}

function entriesOf(archive: ZipFile): Promise<Entry[]> {
  return new Promise((resolve, reject) => {
    const entries: Entry[] = [];
    archive.on('entry', (entry: Entry) => {
      entries.push(entry);
      archive.readEntry();
    });
    archive.on('end', () => resolve(entries));
    archive.on('error', reject);
    archive.readEntry();
  });
}
