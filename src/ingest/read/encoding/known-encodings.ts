import { nearestText } from '../../../stats/nearest-text.js';
import { ReadProblem } from '../read-problem.js';

/** The encodings that are read, by the names the WHATWG encoding standard gives them. */
export const knownEncodings: readonly string[] = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  ...[1250, 1251, 1252, 1253, 1254, 1255, 1256, 1257, 1258].map((page) => `windows-${page}`),
  ...[2, 3, 4, 5, 6, 7, 8, 10, 13, 14, 15].map((part) => `iso-8859-${part}`),
  'koi8-r',
  'koi8-u',
  'ibm866',
  'x-mac-cyrillic',
  'macintosh',
  'windows-874',
  'gb18030',
  'gbk',
  'big5',
  'shift_jis',
  'euc-jp',
  'euc-kr',
];

/** Names that people and programs write and the standard leaves out, as a beginning that stands for another. */
const OTHER_NAMES: readonly (readonly [RegExp, string])[] = [
  [/^latin[-_ ](?=\d)/u, 'latin'],
  [/^(?:win|windows|cp|ms)[-_ ]?(?=125\d$)/u, 'windows-'],
  [/^(?:cp|dos|ibm)[-_ ]?(?=866$)/u, 'ibm'],
  [/^cp[-_ ]?(?=874$)/u, 'windows-'],
  [/^koi[-_ ]?8[-_ ]?(?=[ru]$)/u, 'koi8-'],
  [/^(?:x-?)?mac-?cyrillic$/u, 'x-mac-cyrillic'],
  [/^(?:x-?)?mac-?roman$/u, 'macintosh'],
  [/^cp932$/u, 'shift_jis'],
  [/^cp949$/u, 'euc-kr'],
  [/^(?=\d{4}-\d+$)/u, 'iso-'],
];

/**
 * The canonical name of an encoding, however it is written: `latin-1` and `ISO_8859-1` are windows-1252, as in every browser.
 * Null where it is none that is read.
 */
export function canonicalEncoding(name: string): string | null {
  const asked = name.trim().toLowerCase();
  const other = OTHER_NAMES.find(([beginning]) => beginning.test(asked));
  const label = other ? asked.replace(other[0], other[1]) : asked;
  try {
    const { encoding } = new TextDecoder(label);
    return knownEncodings.includes(encoding) ? encoding : null;
  } catch {
    return null;
  }
}

/** The canonical name of an encoding that a person named. Throws the ReadProblem `unknown-encoding` where it is none. */
export function namedEncoding(name: string): string {
  const found = canonicalEncoding(name);
  if (found) return found;
  const nearest = nearestText(name, knownEncodings) ?? 'utf-8';
  throw new ReadProblem('unknown-encoding', { known: knownEncodings.join(', '), nearest }, null, name);
}
