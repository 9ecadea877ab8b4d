import { createHash } from 'node:crypto';

/** Takes bytes as they go by. */
export interface ByteHash {
  readonly take: (chunk: string | Uint8Array) => void;
  readonly done: () => { readonly sha256: string; readonly bytes: number };
}

/** SHA-256 and number of what goes by; a text counts as UTF-8. */
export function hashBytes(): ByteHash {
  const hash = createHash('sha256');
  let bytes = 0;
  return {
    take(chunk) {
      const raw = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
      bytes += raw.length;
      hash.update(raw);
    },
    done: () => ({ sha256: hash.digest('hex'), bytes }),
  };
}
