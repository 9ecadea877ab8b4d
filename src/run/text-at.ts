import { open, stat } from 'node:fs/promises';

/** Whether a file begins with one of these texts, in UTF-8. */
export async function beginsWith(path: string, ...texts: readonly string[]): Promise<boolean> {
  const sought = texts.map((text) => Buffer.from(text).toString('latin1'));
  const longest = Math.max(0, ...sought.map(({ length }) => length));
  const beginning = await textAt(path, 0, longest);
  return sought.some((text) => beginning.startsWith(text));
}

/** Some bytes of a file as text, each a letter; empty where it cannot be read. */
export async function textAt(path: string, from: number, bytes: number): Promise<string> {
  // Whoever opens a pipe waits for somebody at its other end.
  const isFile = await stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
  const file = isFile ? await open(path).catch(() => null) : null;
  if (file === null) return '';
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(bytes), 0, bytes, Math.max(from, 0));
    return buffer.toString('latin1', 0, bytesRead);
  } finally {
    await file.close();
  }
}
