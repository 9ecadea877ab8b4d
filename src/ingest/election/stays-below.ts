const ABSOLUTE = /^(?:[\\/]|[a-z]:[\\/])/iu;
const SEPARATOR = /[\\/]/u;
const BESIDE = /^(?:\.\/+)*\.\.\/+(?!\.{1,2}(?:\/|$))[^\\/]+(?:\/+(.*))?$/u;

/** Whether a path, or a glob, leads to the folder it begins in or below it, and on no step of its way out of it. */
export function staysBelow(path: string): boolean {
  if (ABSOLUTE.test(path)) return false;
  let depth = 0;
  for (const step of path.split(SEPARATOR)) {
    if (step === '..') depth--;
    else if (step !== '' && step !== '.') depth++;
    if (depth < 0) return false;
  }
  return true;
}

/** Whether a path leads to a folder below that it begins in, or to or below one that stands beside it: `../2016`. */
export function staysBelowOrBeside(path: string): boolean {
  const [isBeside, inside = ''] = BESIDE.exec(path) ?? [];
  return isBeside === undefined ? staysBelow(path) : staysBelow(inside);
}
