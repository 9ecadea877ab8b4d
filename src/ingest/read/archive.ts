import { crc32, createInflateRaw } from 'node:zlib';
import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';
import { limits } from './limits.js';
import { asReadProblem, damaged, ReadProblem } from './read-problem.js';

/** One file inside an archive. */
export interface ArchiveEntry {
  /** Its path inside the archive, with forward slashes: never absolute, never climbing. */
  readonly name: string;
  /** Bytes that it unpacks to, as the archive declares; no more are ever given out. */
  readonly size: number;
  /**
   * Its bytes, unpacked while they are asked for, as often as it is opened. Fails with a ReadProblem where they are not what the
   * archive says, at the latest behind the last of them. Whoever stops early closes it by leaving the loop.
   */
  readonly open: () => Promise<AsyncIterable<Uint8Array>>;
}

export interface Archive {
  readonly entries: readonly ArchiveEntry[];
}

/** Bytes that are handed on at once. */
const PIECE_BYTES = 1 << 16;

const STORED = 0;
const DEFLATED = 8;

/**
 * The files in a zip archive, in its order. Folders, hidden files and what macOS adds are left out. Throws a ReadProblem where it
 * is damaged, too large, or names a path that leads out of it.
 */
export async function openArchive(bytes: Buffer): Promise<Archive> {
  if (bytes.length > limits.zipBytes) throw new ReadProblem('zip-too-large', { limit: limits.zipBytes });
  const zip = await fromBufferPromise(bytes, { strictFileNames: true }).catch(refuse);
  if (zip.entryCount > limits.zipEntries) {
    throw new ReadProblem('zip-too-many-entries', { limit: limits.zipEntries });
  }
  const listed = await listEntries(zip).catch(refuse);
  const budget = createBudget(bytes.length);
  const openEntry = async (entry: Entry): Promise<AsyncIterable<Uint8Array>> => {
    if (entry.isEncrypted()) throw new ReadProblem('encrypted-zip');
    budget.spend(entry);
    const { fileDataStart } = await zip.readLocalFileHeaderPromise(entry, { minimal: true }).catch(refuse);
    const stored = bytes.subarray(fileDataStart, fileDataStart + entry.compressedSize);
    return verified(entry, unpack(entry, stored));
  };
  return {
    entries: listed.map((entry) => ({
      name: entry.fileName,
      size: entry.uncompressedSize,
      open: () => openEntry(entry),
    })),
  };
}

async function listEntries(zip: ZipFile): Promise<Entry[]> {
  const entries = new Map<string, Entry>();
  for await (const entry of zip.eachEntry()) {
    const name = entry.fileName;
    if (isLeftOut(name)) continue;
    if (name.includes('\0')) throw damaged('zeroByteInName');
    if (entries.has(name)) throw damaged('sameFileNames', { name });
    entries.set(name, entry);
  }
  return [...entries.values()];
}

/** The relations of an office document are kept in a file that only looks hidden. */
function isLeftOut(name: string): boolean {
  return /(^|\/)\.[^/]*$|\/$|^__MACOSX\//u.test(name) && !/(^|\/)_rels\/\.rels$/u.test(name);
}

/**
 * What all entries together may unpack to, in proportion to the archive: each counts once, with the size it declares and is held
 * to, so that entries which share their stored bytes gain nothing by it.
 */
function createBudget(storedBytes: number) {
  const spent = new Set<Entry>();
  let total = 0;
  return {
    spend(entry: Entry): void {
      if (spent.has(entry)) return;
      const after = total + entry.uncompressedSize;
      const tooMuch = after > limits.unpackedBytes;
      const tooRepetitive = after > limits.expansionGrace && after > storedBytes * limits.expansionRatio;
      if (tooMuch || tooRepetitive) {
        throw new ReadProblem('expands-too-much', { ratio: limits.expansionRatio });
      }
      spent.add(entry);
      total = after;
    },
  };
}

async function* unpack(entry: Entry, stored: Buffer): AsyncGenerator<Uint8Array> {
  if (entry.compressionMethod === STORED) {
    for (let at = 0; at < stored.length; at += PIECE_BYTES) yield stored.subarray(at, at + PIECE_BYTES);
  } else if (entry.compressionMethod === DEFLATED) {
    const inflate = createInflateRaw({ chunkSize: PIECE_BYTES });
    inflate.end(stored);
    // Leaving the loop, in whatever way, destroys the stream.
    yield* inflate;
  } else {
    throw damaged('unknownPacking', { part: entry.fileName, method: entry.compressionMethod });
  }
}

/** Hands on an entry's bytes and fails where they are not as many as, or not those that, the archive says. */
async function* verified(entry: Entry, chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let size = 0;
  let checksum = 0;
  try {
    for await (const chunk of chunks) {
      size += chunk.length;
      if (size > entry.uncompressedSize) throw damaged('longerThanStated', { part: entry.fileName });
      checksum = crc32(chunk, checksum);
      yield chunk;
    }
  } catch (error) {
    throw asReadProblem(error);
  }
  if (size < entry.uncompressedSize) throw damaged('shorterThanStated', { part: entry.fileName });
  if (checksum !== entry.crc32) throw damaged('checksum', { part: entry.fileName });
}

function refuse(error: unknown): never {
  const { message } = error instanceof Error ? error : new Error(String(error));
  if (error instanceof ReadProblem) throw error;
  if (message === 'strong encryption is not supported') throw new ReadProblem('encrypted-zip');
  const [, name = null] = ENTRY_NAME_REFUSED.exec(message) ?? [];
  if (name !== null) throw damaged('zipEntryName', { name, detail: message });
  const isWithoutEnd = message.startsWith('End of central directory');
  throw damaged(isWithoutEnd ? 'noZipDirectory' : 'zipStructure', { detail: message });
}

/** What yauzl says of a name that leads out of the archive: its errors have no codes. */
const ENTRY_NAME_REFUSED = /^(?:absolute path|invalid relative path|invalid characters in fileName): (.+)$/su;
