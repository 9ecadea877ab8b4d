import { posix } from 'node:path';

/** Whether a path stays below the folder that it is joined to, and says so itself: no way up, no root, no drive, nothing to be tidied. */
export function isPathBelow(path: string): boolean {
  return (
    path !== '' &&
    path !== '.' &&
    !/[\\:\0]/u.test(path.split('/')[0] ?? '') &&
    !/[\\\0]/u.test(path) &&
    !posix.isAbsolute(path) &&
    posix.normalize(path) === path &&
    path.split('/').every((part) => part !== '..')
  );
}
