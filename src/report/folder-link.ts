/**
 * The address of a file in a folder that a shown name names, both beside the page. Null where the name does not say which folder it is:
 * it was cut, or something in it is written out that cannot be seen. `keep`: characters that stay as they are.
 */
export function folderLink(name: string, file: string, keep: RegExp = /[^\s\S]/u): string | null {
  const parts = name.split('/');
  const isWhole = parts.every((part) => part !== '' && part !== '.' && part !== '..');
  if (!isWhole || /…|\[U\+|\p{Cs}/u.test(name)) return null;
  const encoded = parts.map((part) =>
    [...part].map((character) => (keep.test(character) ? character : encodeURIComponent(character))).join(''),
  );
  return [...encoded, file].join('/');
}
