import { realpath } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';

/** Where a path leads once every link on the way is followed; what is not there yet stands where it would be made. */
export async function realPlace(path: string): Promise<string> {
  const full = resolve(path);
  const real = await realpath(full).catch(() => null);
  if (real !== null) return real;
  const above = dirname(full);
  return above === full ? full : join(await realPlace(above), basename(full));
}
