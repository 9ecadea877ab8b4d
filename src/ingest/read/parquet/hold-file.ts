import { ReadProblem } from '../read-problem.js';

/** All bytes of a file. Throws a ReadProblem as soon as there are more than may be held in memory. */
export async function holdFile(bytes: AsyncIterable<Uint8Array>, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of bytes) {
    size += chunk.length;
    if (size > limit) throw new ReadProblem('file-too-large', { limit });
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
