/** The letters of an even number of bytes of UTF-16. Halves of letters are left as they are. */
export function decodeUtf16(bytes: Uint8Array, isBigEndian: boolean): string {
  if (!isBigEndian) return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf16le');
  return Buffer.from(bytes).swap16().toString('utf16le');
}

/** Decodes UTF-16 piece by piece. What is left over at the end, half a letter, becomes half a surrogate pair. */
export function utf16Decoder(isBigEndian: boolean): (bytes: Uint8Array, goesOn: boolean) => string {
  let oddByte: Uint8Array = new Uint8Array();
  let half = '';
  return (bytes, goesOn) => {
    const all = oddByte.length === 0 ? bytes : Buffer.concat([oddByte, bytes]);
    const whole = all.subarray(0, all.length & ~1);
    oddByte = all.slice(whole.length);
    const text = half + decodeUtf16(whole, isBigEndian);
    if (!goesOn) return oddByte.length === 0 ? text : `${text}\ud800`;
    half = /[\ud800-\udbff]$/.exec(text)?.[0] ?? '';
    return half === '' ? text : text.slice(0, -1);
  };
}
