import { open } from 'node:fs/promises';

/** Whether a file begins so. */
export async function beginsWith(path: string, text: string): Promise<boolean> {
  return (await textAt(path, 0, text.length)) === text;
}

/** Some bytes of a file as text, each a letter; empty where it cannot be read. */
export async function textAt(path: string, from: number, bytes: number): Promise<string> {
  const file = await open(path).catch(() => null);
  if (file === null) return '';
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(bytes), 0, bytes, Math.max(from, 0));
    return buffer.toString('latin1', 0, bytesRead);
  } finally {
    await file.close();
  }
}
