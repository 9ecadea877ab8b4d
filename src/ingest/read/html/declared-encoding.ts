import { canonicalEncoding } from '../encoding/known-encodings.js';

/** Bytes of a page in which it may say what encoding it is in. */
const HEAD_BYTES = 4096;

/**
 * The encoding that a page names in a `meta` tag or its XML declaration. Null where it names none, none that is known, or Unicode,
 * which is found out from the bytes with more certainty.
 */
export function declaredEncoding(page: Uint8Array): string | null {
  const head = Buffer.from(page.subarray(0, HEAD_BYTES))
    .toString('latin1')
    .replace(/<!--[\s\S]*?(?:-->|$)/gu, '');
  const label =
    /<meta\b[^>]*?\bcharset\s*=\s*["']?\s*([\w:.-]+)/iu.exec(head)?.[1] ??
    /^\s*<\?xml\b[^>]*?\bencoding\s*=\s*["']([\w:.-]+)/iu.exec(head)?.[1];
  const encoding = label === undefined ? null : canonicalEncoding(label);
  return encoding?.startsWith('utf-') ? null : encoding;
}
