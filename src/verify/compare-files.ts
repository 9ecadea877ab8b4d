import { firstByte, firstFigure, firstLine, type Weight } from '../compare/first-difference.js';
import { FileProblem, type Folder } from '../ingest/read/folder.js';
import type { FirstDifference } from '../model/verification.js';
import type { ReportFile } from '../report/index.js';
import { hashBytes } from '../run/hash-bytes.js';

/** The first place of each file where it is not as derived, in the order of the report. A file that is not there, or cannot be read, is left out. */
export async function compareFiles(
  report: Folder,
  files: readonly ReportFile[],
  weight: Weight,
): Promise<readonly FirstDifference[]> {
  const found: FirstDifference[] = [];
  for (const file of files) {
    const difference = await compareFile(report, file, weight);
    if (difference) found.push(difference);
  }
  return found;
}

async function compareFile(
  report: Folder,
  { name, content }: ReportFile,
  weight: Weight,
): Promise<FirstDifference | null> {
  const opened = await report.open(name).catch((error: unknown) => {
    if (error instanceof FileProblem) return null;
    throw error;
  });
  if (opened === null) return null;
  try {
    return await compareContent(name, readable(opened.stream()), content, weight);
  } catch (error) {
    if (error instanceof Unreadable) return null;
    throw error;
  }
}

/** A file of the report that may be opened and not read: no matter of the inputs that it is compared with. */
class Unreadable extends Error {}

async function* readable(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* chunks;
  } catch (error) {
    throw error instanceof FileProblem ? new Unreadable() : error;
  }
}

async function compareContent(
  name: string,
  chunks: AsyncIterable<Uint8Array>,
  content: ReportFile['content'],
  weight: Weight,
): Promise<FirstDifference | null> {
  if (name.endsWith('.parquet')) return firstByte(name, chunks, await bytesOf(content));
  const [recorded, derived] = [hashed(chunks), hashed(content)];
  const difference = /\.(?:geo)?json$/u.test(name)
    ? await firstFigure(name, recorded.chunks, derived.chunks, weight)
    : await firstLine(name, recorded.chunks, derived.chunks);
  if (difference || !weight.areBytesCompared) return difference;
  const isSame = recorded.sha256() === derived.sha256();
  // The lines are the same and the bytes are not: line ends, spaces between keys.
  return isSame ? null : { file: name, figure: null, line: null, byte: null, recorded: null, derived: null };
}

type Chunks = ReportFile['content'] | AsyncIterable<Uint8Array>;

function hashed(content: Chunks): {
  readonly chunks: AsyncIterable<string | Uint8Array>;
  readonly sha256: () => string;
} {
  const hash = hashBytes();
  async function* chunks(): AsyncGenerator<string | Uint8Array> {
    for await (const chunk of content) {
      hash.take(chunk);
      yield chunk;
    }
  }
  return { chunks: chunks(), sha256: () => hash.done().sha256 };
}

async function bytesOf(content: Chunks): Promise<Uint8Array> {
  const pieces: Uint8Array[] = [];
  for await (const chunk of content) pieces.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk);
  return Buffer.concat(pieces);
}
