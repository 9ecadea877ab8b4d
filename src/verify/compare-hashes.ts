import { FileProblem, type Folder } from '../ingest/read/folder.js';
import type { HashedFile } from '../model/manifest.js';
import type { TroubledFile } from '../model/verification.js';
import { hashBytes } from '../run/hash-bytes.js';

/** The files that are not as they were recorded, in the order of the manifest. A file of another size is not read. */
export async function compareHashes(
  folder: Folder,
  files: readonly HashedFile[],
): Promise<readonly TroubledFile[]> {
  const troubled: TroubledFile[] = [];
  for (const recorded of files) {
    const found = await hashOf(folder, recorded);
    if (typeof found === 'string') {
      troubled.push({ path: recorded.path, trouble: found, recorded, found: null });
    } else if (found.sha256 !== recorded.sha256) {
      troubled.push({ path: recorded.path, trouble: 'changed', recorded, found });
    }
  }
  return troubled;
}

async function hashOf(
  folder: Folder,
  { path, bytes }: HashedFile,
): Promise<{ readonly bytes: number; readonly sha256: string | null } | 'missing' | 'unreadable'> {
  try {
    const file = await folder.open(path);
    if (file.size !== bytes) return { bytes: file.size, sha256: null };
    const hash = hashBytes();
    for await (const chunk of file.stream()) hash.take(chunk);
    return hash.done();
  } catch (error) {
    if (!(error instanceof FileProblem)) throw error;
    return error.code === 'missing-file' ? 'missing' : 'unreadable';
  }
}
