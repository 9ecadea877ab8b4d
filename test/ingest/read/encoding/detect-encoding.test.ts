import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decoderFor } from '../../../../src/ingest/read/encoding/decoder-for.js';
import { detectEncoding } from '../../../../src/ingest/read/encoding/detect-encoding.js';
import { writtenLanguages } from '../../../../src/ingest/read/encoding/languages.js';
import { encodeAs, utf16 } from './encode-as.js';
import { headers } from './texts.js';

const certain = (encoding: string) => ({ encoding, guessed: false });

describe('detectEncoding', () => {
  it.each(
    headers.flatMap(([language, header, encodings]) =>
      encodings.map((encoding) => [language, encoding, header] as const),
    ),
  )('reads one header row in %s, in %s', (_, encoding, header) => {
    const bytes = encodeAs(encoding, header);
    const found = detectEncoding(bytes, true);
    expect(found?.guessed).toBe(true);
    // Several encodings may have all these letters in the same places: what counts is what is read.
    expect(decoderFor(found?.encoding ?? 'utf-8')(bytes, false)).toBe(header);
  });

  it('calls ASCII UTF-8, and is certain of it', () => {
    expect(detectEncoding(Buffer.from('station,n\n7,1\n'), true)).toEqual(certain('utf-8'));
    expect(detectEncoding(new Uint8Array(), true)).toEqual(certain('utf-8'));
  });

  it('knows UTF-8 in any script, also where the beginning ends inside a character', () => {
    const bytes = Buffer.from('станция,投票所,€,😀');
    for (let end = 0; end <= bytes.length; end++)
      expect(detectEncoding(bytes.subarray(0, end), false)).toEqual(certain('utf-8'));
  });

  it('does not take text for UTF-8 that ends inside a character', () => {
    expect(detectEncoding(Buffer.from('a,b\n1,я').subarray(0, -1), true)).toBeNull();
    expect(detectEncoding(Buffer.from('станция,я').subarray(0, -1), true)).toBeNull();
  });

  it.each([
    ['utf-8', [0xef, 0xbb, 0xbf]],
    ['utf-16le', [0xff, 0xfe]],
    ['utf-16be', [0xfe, 0xff]],
  ] as const)('believes the byte-order mark of %s', (encoding, mark) => {
    expect(detectEncoding(Buffer.from([...mark, 0x41, 0x42]), false)).toEqual(certain(encoding));
  });

  it('does not know UTF-32', () => {
    expect(detectEncoding(Buffer.from([0xff, 0xfe, 0, 0, 0x41, 0, 0, 0]), true)).toBeNull();
    expect(detectEncoding(Buffer.from([0, 0, 0xfe, 0xff, 0, 0, 0, 0x41]), true)).toBeNull();
  });

  it('knows UTF-16 without a mark by its zero bytes', () => {
    for (const [language, header] of headers) {
      const text = `${header}1;2;3\n`;
      const found = [utf16(text, 'little-endian'), utf16(text, 'big-endian')].map((bytes) =>
        detectEncoding(bytes, true),
      );
      expect(found, language).toEqual([
        { encoding: 'utf-16le', guessed: true },
        { encoding: 'utf-16be', guessed: true },
      ]);
    }
  });

  it.each([
    ['a stray zero in ASCII', Buffer.from('station,n\n7,\0\n')],
    ['numbers in binary', Buffer.from(Float64Array.of(1.5, 2.25, -7, 1e10).buffer)],
    ['the head of a picture', Buffer.from('89504e470d0a1a0a0000000d494844520000', 'hex')],
    ['control characters', Buffer.from(Array.from({ length: 64 }, (_, at) => 1 + (at % 31)))],
  ])('finds no encoding for %s', (_, bytes) => {
    expect(detectEncoding(bytes, true)).toBeNull();
  });

  it('finds none for a stray byte or two, which may be any letter', () => {
    expect(detectEncoding(Buffer.from([0x61, 0x2c, 0xff]), true)).toBeNull();
    expect(detectEncoding(Buffer.from([0xff, 0x2c, 0xd0]), true)).toBeNull();
  });

  it('calls UTF-8 damaged, not another encoding', () => {
    const bytes = Buffer.concat([Buffer.from('Республика,станция'), Buffer.from([0xff]), Buffer.from(',я')]);
    expect(detectEncoding(bytes, true)).toBeNull();
  });

  it('is not misled by a word of ibm866 that begins like UTF-8', () => {
    const text = 'район;город;работа;станция\n';
    expect(detectEncoding(encodeAs('ibm866', text), true)).toEqual({ encoding: 'ibm866', guessed: true });
  });

  it('is not misled by signs: a degree, a dash, a space that does not break, quotation marks', () => {
    for (const text of ['N° du bureau\n', 'a – b\n', '1\u00a0234;5\u00a0678\n', '“a”;l’autre\n']) {
      const bytes = encodeAs('windows-1252', text);
      expect(decoderFor(detectEncoding(bytes, true)?.encoding ?? 'utf-8')(bytes, false)).toBe(text);
    }
  });

  it('reads texts of frequent letters of each language in its first encoding', () => {
    for (const { letters, encodings } of writtenLanguages) {
      const isLatin = /^\p{Script=Latin}/u.test(letters);
      const letter = fc.constantFrom(...letters.slice(0, Math.ceil(letters.length / 2)));
      const word = isLatin
        ? letter.map((one) => `na${one}to`)
        : fc.string({ unit: letter, minLength: 4, maxLength: 9 });
      const [encoding = ''] = encodings;
      let right = 0;
      const runs = 60;
      fc.assert(
        fc.property(fc.array(word, { minLength: 40, maxLength: 40 }), (words) => {
          const bytes = encodeAs(encoding, words.join(';'));
          const found = detectEncoding(bytes, true)?.encoding;
          if (found && decoderFor(found)(bytes, false) === words.join(';')) right++;
        }),
        { numRuns: runs, seed: 7 },
      );
      expect(right / runs, letters).toBeGreaterThan(0.9);
    }
  });

  it('never throws, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), fc.boolean(), (bytes, isWhole) => {
        const found = detectEncoding(bytes, isWhole);
        expect(found === null || found.encoding.length > 0).toBe(true);
      }),
      { numRuns: 500, seed: 7 },
    );
  });
});
