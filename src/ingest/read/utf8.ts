import { ReadProblem } from './read-problem.js';

/** Passes UTF-8 through and refuses everything else, naming the line. The place where other encodings will be decoded. */
export function createUtf8Check(): { readonly check: (chunk: Uint8Array) => void; readonly end: () => void } {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let line = 1;
  const refuse = (chunk: Uint8Array): never => {
    throw new ReadProblem('not-utf-8', {}, line + firstBadLine(chunk));
  };
  return {
    check(chunk) {
      if (chunk.includes(0)) throw new ReadProblem('binary-file', {}, line);
      try {
        decoder.decode(chunk, { stream: true });
      } catch {
        refuse(chunk);
      }
      line += countLineBreaks(chunk);
    },
    end() {
      try {
        decoder.decode();
      } catch {
        refuse(new Uint8Array());
      }
    },
  };
}

const LINE_FEED = 0x0a;

function countLineBreaks(chunk: Uint8Array): number {
  let count = 0;
  for (let at = chunk.indexOf(LINE_FEED); at !== -1; at = chunk.indexOf(LINE_FEED, at + 1)) count++;
  return count;
}

/** Line breaks before the first line of a chunk that is not UTF-8 by itself. */
function firstBadLine(chunk: Uint8Array): number {
  let start = 0;
  let line = 0;
  while (start < chunk.length) {
    const found = chunk.indexOf(LINE_FEED, start);
    const end = found === -1 ? chunk.length : found;
    // The chunk's first line may begin in the middle of a character that the chunk before holds the rest of.
    const text = Buffer.from(chunk.subarray(start, end)).toString('utf8');
    if (line > 0 && text.includes('\uFFFD')) return line;
    start = end + 1;
    line++;
  }
  return 0;
}
