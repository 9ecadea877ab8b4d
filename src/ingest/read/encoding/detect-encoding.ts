import { isUtf8 } from 'node:buffer';
import { byteOrderMark } from './byte-order-mark.js';
import { detectUtf16 } from './detect-utf16.js';
import { guessEncoding } from './guess-encoding.js';
import { looksBinary } from './looks-binary.js';
import { withoutUnfinished } from './utf8-borders.js';

/** U+FFFD in UTF-8, byte by byte. */
const WRITTEN_REPLACEMENT = '\xef\xbf\xbd';

export interface DetectedEncoding {
  /** Its canonical name. */
  readonly encoding: string;
  /** Whether it is known from its letters only: no byte-order mark, and no UTF-8. */
  readonly guessed: boolean;
}

/**
 * The encoding of a text, from its beginning: the byte-order mark; else UTF-8 where it is valid, ASCII included; else UTF-16 by
 * its zero bytes; else the one that its letters fit best. `isWhole` says that the text ends here: otherwise its last character
 * may be cut in two. Null where the bytes are no text, are UTF-8 that was damaged, or fit no encoding.
 */
export function detectEncoding(head: Uint8Array, isWhole: boolean): DetectedEncoding | null {
  const mark = byteOrderMark(head);
  if (mark) return mark.encoding && { encoding: mark.encoding, guessed: false };
  if (looksBinary(head)) return null;
  const utf16 = head.includes(0) ? detectUtf16(head) : null;
  if (utf16) return { encoding: utf16, guessed: true };
  if (isUtf8(isWhole ? head : withoutUnfinished(head))) return { encoding: 'utf-8', guessed: false };
  if (isDamagedUtf8(head)) return null;
  const encoding = guessEncoding(head);
  return encoding === null ? null : { encoding, guessed: true };
}

/**
 * Whether most of what is not ASCII is UTF-8 all the same. Now and then other encodings have it by chance, too: the word
 * "район" of ibm866 begins like a character of UTF-8.
 */
function isDamagedUtf8(bytes: Uint8Array): boolean {
  const beyondAscii = new TextDecoder().decode(bytes).match(/\P{ASCII}/gu) ?? [];
  const replaced = beyondAscii.filter((letter) => letter === '\ufffd').length;
  const invalid = replaced - (Buffer.from(bytes).toString('latin1').split(WRITTEN_REPLACEMENT).length - 1);
  return beyondAscii.length > invalid && beyondAscii.length - invalid >= invalid;
}
