import { byteOrderMark } from '../encoding/byte-order-mark.js';
import { decoderFor } from '../encoding/decoder-for.js';
import { detectUtf16 } from '../encoding/detect-utf16.js';

const SPACE_OR_COMMENT = /^(?:\s|<!--[\s\S]*?-->)+/u;
const DECLARATION = /^<\?xml\b[^>]*>/iu;
const PAGE =
  /^<(?:!doctype\s+html|html|head|body|meta|title|link|script|style|div|center|p|h[1-6]|br|font|form|table|thead|tbody|tr)\b/iu;
const OTHER_TAG = /^<[a-z!/]/iu;

/**
 * Whether a file begins like a page: with the document type or a usual tag of one, behind white space, comments and an XML
 * declaration; or with any other tag, if a table follows soon.
 */
export function looksLikeHtml(head: Uint8Array): boolean {
  const begin = withoutSpace(tagsOf(head));
  if (DECLARATION.test(begin)) return PAGE.test(withoutSpace(begin.replace(DECLARATION, '')));
  if (begin.startsWith('<!--') || PAGE.test(begin)) return true;
  return OTHER_TAG.test(begin) && /<table[\s>]/iu.test(begin);
}

function withoutSpace(text: string): string {
  return text.replace(SPACE_OR_COMMENT, '');
}

/** The beginning as text in which at least the letters of ASCII are right. */
function tagsOf(head: Uint8Array): string {
  const mark = byteOrderMark(head);
  const utf16 = mark?.encoding?.startsWith('utf-16') ? mark.encoding : detectUtf16(head);
  return decoderFor(utf16 ?? 'windows-1252')(head.subarray(mark?.length ?? 0), true);
}
