import { utf16Decoder } from './decode-utf16.js';

/** Takes the next bytes of a text and gives their letters; with `false` the text ends here. */
type Decoder = (bytes: Uint8Array, goesOn: boolean) => string;

/** Bytes 0x80 to 0x9F of windows-1252; those it leaves undefined stay control characters. */
const WINDOWS_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/**
 * A decoder that keeps the beginning of a letter until its end comes, and never throws: what an encoding leaves undefined is
 * found in the text by {@link firstUndefined}. windows-1252 is decoded here, because Node 20's TextDecoder takes it for
 * ISO 8859-1 and makes control characters of its quotation marks and dashes.
 */
export function decoderFor(encoding: string): Decoder {
  if (encoding === 'windows-1252') return decodeWindows1252;
  if (encoding.startsWith('utf-16')) return utf16Decoder(encoding === 'utf-16be');
  const decoder = new TextDecoder(encoding, { ignoreBOM: true });
  return (bytes, goesOn) => decoder.decode(bytes, { stream: goesOn });
}

/** Where the first bytes stood that mean nothing in this encoding, or -1. */
export function firstUndefined(text: string, encoding: string): number {
  // In UTF-16 the replacement character may be meant; what is undefined there is half a surrogate pair.
  return text.search(encoding.startsWith('utf-16') ? /\p{Surrogate}/u : /[\ufffd\x80-\x9f]/);
}

function decodeWindows1252(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
    .toString('latin1')
    .replace(/[\x80-\x9f]/g, (control) => WINDOWS_1252[control.charCodeAt(0) - 0x80] ?? control);
}
