import { posix, sep } from 'node:path';

/**
 * Whether a path with / between folders stays below the folder that it is joined to, and says so itself: no way up, no root, nothing to be tidied. `separator`: of
 * the machine's own paths; where it is that of Windows, there are drives and streams, too.
 */
export function isPathBelow(path: string, separator: string = sep): boolean {
  return (
    path !== '' &&
    path !== '.' &&
    !(separator === '\\' ? /[\\:\0]/u : /\0/u).test(path) &&
    !posix.isAbsolute(path) &&
    posix.normalize(path) === path &&
    path.split('/').every((part) => part !== '..')
  );
}
