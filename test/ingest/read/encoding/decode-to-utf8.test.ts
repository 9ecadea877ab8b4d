import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inChunks, refusalOf } from '../rows-of.js';
import { decode, encodeAs, utf16 } from './encode-as.js';
import { headers } from './texts.js';

const RUSSIAN = 'УИК;Число избирателей, внесённых в список;Явка\n1;100;Нет\n';
const SIZES = [1, 2, 3, 5, 64, 1 << 16];

type Piece = string | readonly number[] | Uint8Array;

const bytesOf = (...pieces: readonly Piece[]): Buffer =>
  Buffer.concat(pieces.map((piece) => (typeof piece === 'string' ? Buffer.from(piece) : Buffer.from(piece))));

/** 0xFF stands in no UTF-8 text. */
const BAD = [0xff];
/** The first half of a Cyrillic letter. */
const HALF = [0xd0];

const refused = async (bytes: Uint8Array, wanted?: string, size = 1 << 16) =>
  refusalOf(decode(inChunks(bytes, [size]), wanted)).then(({ code, line }) => ({ code, line }));

describe('decodeToUtf8, of UTF-8', () => {
  it('lets any text pass, however it is cut into pieces', async () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'я', '€', '😀', '\n', '\ufffd') });
    const sizes = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1 });
    await fc.assert(
      fc.asyncProperty(text, sizes, async (written, pieces) => {
        const expected = { text: written, encoding: 'utf-8', guessed: false };
        expect(await decode(inChunks(Buffer.from(written), pieces))).toEqual(expected);
        expect(await decode(inChunks(Buffer.from(written), pieces), 'utf8')).toEqual(expected);
      }),
      { seed: 7 },
    );
  });

  it('hands on the very bytes it is given, not a copy', async () => {
    const { decodeToUtf8 } = await import('../../../../src/ingest/read/encoding/decode-to-utf8.js');
    const given = [Buffer.alloc(5000, 'a'), Buffer.from('станция'), Buffer.from('явка')];
    async function* source() {
      yield* given;
    }
    const passed: Uint8Array[] = [];
    for await (const chunk of decodeToUtf8(source(), undefined).chunks) passed.push(chunk);
    expect(passed.every((chunk, at) => chunk === given[at])).toBe(true);
  });

  it('takes the byte-order mark away, however it is cut', async () => {
    for (const size of SIZES)
      expect(await decode(inChunks(Buffer.from('\ufeffстанция\n'), [size]))).toMatchObject({
        text: 'станция\n',
        encoding: 'utf-8',
      });
    expect(await decode([Buffer.from('\ufeff')])).toMatchObject({ text: '' });
  });

  it('names the line where it is no UTF-8, whatever the size of the pieces and the line ends', async () => {
    for (const end of ['\n', '\r\n', '\r'])
      for (const size of [1, 2, 3, 5, 8, 9, 10, 100]) {
        const bytes = bytesOf(`явка${end}да${end}нет `, BAD, ` я${end}я${end}`);
        expect(await refused(bytes, undefined, size)).toEqual({ code: 'not-utf-8', line: 3 });
        expect(await refused(bytes, 'utf-8', size)).toEqual({ code: 'not-utf-8', line: 3 });
      }
  });

  it('names the first line of a piece where it is that one, though the piece ends inside a letter', async () => {
    expect(await refused(bytesOf('a,', BAD, '\nb,1\nc,', HALF))).toEqual({ code: 'not-utf-8', line: 1 });
  });

  it('does not take a written replacement character for a bad byte', async () => {
    expect(await refused(bytesOf('a\nfound \ufffd here\nb\n', BAD, '\n'))).toEqual({
      code: 'not-utf-8',
      line: 4,
    });
  });

  it('refuses text that ends inside a letter', async () => {
    expect(await refused(bytesOf('a\nb\nя', HALF))).toEqual({ code: 'not-utf-8', line: 3 });
    expect(await refused(bytesOf('a\nb\nя\n', HALF), 'utf-8')).toEqual({ code: 'not-utf-8', line: 4 });
  });

  it('refuses bad bytes far behind good letters', async () => {
    const bytes = bytesOf('явка\n'.repeat(40_000), encodeAs('windows-1251', RUSSIAN));
    expect(await refused(bytes)).toEqual({ code: 'not-utf-8', line: 40_001 });
  });

  it('refuses bytes of zero as no text, naming the line', async () => {
    expect(await refused(bytesOf('a\nb\nc', [0]))).toEqual({ code: 'binary-file', line: 3 });
    expect(await refused(bytesOf('a\nb\nc', [0], '\n'), undefined, 1)).toEqual({
      code: 'binary-file',
      line: 3,
    });
    expect(await refused(bytesOf('я\n'.repeat(5000), [0]))).toEqual({ code: 'binary-file', line: 5001 });
    expect(await refused(bytesOf('a\n'.repeat(5000), [0], 'я'))).toEqual({ code: 'binary-file', line: 5001 });
  });

  it('refuses UTF-32 and bytes that are no text', async () => {
    expect(await refused(bytesOf([0xff, 0xfe, 0, 0, 0x41, 0, 0, 0]))).toMatchObject({ code: 'binary-file' });
    const noise = Array.from({ length: 500 }, (_, at) => 1 + ((at * 37) % 255));
    expect(await refused(bytesOf(noise))).toMatchObject({ code: 'binary-file' });
  });
});

describe('decodeToUtf8, of other encodings', () => {
  it.each(
    headers.flatMap(([language, header, encodings]) =>
      encodings.map((encoding) => [language, encoding, header] as const),
    ),
  )('reads %s in %s, found out or named, however it is cut', async (_, encoding, header) => {
    const text = `${header}1;2;3\n`;
    for (const size of SIZES) {
      const found = await decode(inChunks(encodeAs(encoding, text), [size]));
      expect(found).toMatchObject({ text, guessed: true });
      const named = await decode(inChunks(encodeAs(encoding, text), [size]), encoding.toUpperCase());
      expect(named).toEqual({ text, encoding, guessed: false });
    }
  });

  it('reads any text over the letters of Russian, however it is cut, as it reads it in one piece', async () => {
    const word = fc.string({ unit: fc.constantFrom(...'оеаинтсрвлкмдпуязбгч'), minLength: 3, maxLength: 8 });
    const sizes = fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 1 });
    await fc.assert(
      fc.asyncProperty(
        fc.array(word, { minLength: 30, maxLength: 40 }),
        fc.constantFrom('windows-1251', 'koi8-r', 'ibm866'),
        sizes,
        async (words, encoding, pieces) => {
          const text = words.join(';\n');
          const bytes = encodeAs(encoding, text);
          const whole = await decode([bytes]);
          expect(await decode(inChunks(bytes, pieces))).toEqual(whole);
          expect(whole.text).toBe(text);
        },
      ),
      { seed: 7, numRuns: 60 },
    );
  });

  it('changes over where letters come late behind megabytes of ASCII', async () => {
    const ascii = '12345,67,890\n'.repeat(200_000);
    for (const size of [1000, 1 << 16, 1 << 18]) {
      const bytes = bytesOf(ascii, encodeAs('windows-1251', RUSSIAN), '1,2\n');
      const { text, ...facts } = await decode(inChunks(bytes, [size]));
      expect(text === `${ascii}${RUSSIAN}1,2\n`).toBe(true);
      expect(facts).toEqual({ encoding: 'windows-1251', guessed: true });
    }
  });

  it('knows a late word by its beginning in ASCII, wherever the pieces end', async () => {
    const text = `${'1,2\n'.repeat(100)}Bogotá, D.C.,España\n`;
    for (const size of SIZES)
      expect(await decode(inChunks(encodeAs('windows-1252', text), [size]))).toMatchObject({
        text,
        encoding: 'windows-1252',
      });
  });

  it('goes on in the encoding found, however long the text is', async () => {
    const text = RUSSIAN.repeat(20_000);
    const found = await decode(inChunks(encodeAs('koi8-r', text), [1 << 16]));
    expect(found.text === text).toBe(true);
  });

  it.each(['little-endian', 'big-endian'] as const)(
    'reads UTF-16, %s, with and without a mark',
    async (order) => {
      const text = `${RUSSIAN}"😀";\ufffd\n`;
      const encoding = order === 'big-endian' ? 'utf-16be' : 'utf-16le';
      for (const size of SIZES) {
        const bare = await decode(inChunks(utf16(text, order), [size]));
        expect(bare).toEqual({ text, encoding, guessed: true });
        const marked = utf16(`\ufeff${text}`, order);
        expect(await decode(inChunks(marked, [size]))).toEqual({ text, encoding, guessed: false });
        expect(await decode(inChunks(marked, [size]), 'utf-16')).toEqual({ text, encoding, guessed: false });
        expect(await decode(inChunks(utf16(text, order), [size]), encoding)).toMatchObject({ text });
      }
    },
  );

  it('reads the quotation marks and dashes of windows-1252', async () => {
    const bytes = bytesOf('a,b\n', [0x93, 0x61, 0x94, 0x2c, 0x96, 0x2c, 0x80], '\n');
    expect(await decode([bytes], 'latin-1')).toEqual({
      text: 'a,b\n“a”,–,€\n',
      encoding: 'windows-1252',
      guessed: false,
    });
  });

  it('reads encodings of several bytes a letter where they are named', async () => {
    const shiftJis = bytesOf([0x93, 0x8a, 0x95, 0x5b, 0x8f, 0x8a], ',n\n');
    for (const size of [1, 2, 100])
      expect(await decode(inChunks(shiftJis, [size]), 'shift_jis')).toMatchObject({ text: '投票所,n\n' });
  });

  it.each([
    ['windows-1251', [0x98]],
    ['windows-1252', [0x81]],
    ['iso-8859-2', [0x9c]],
    ['shift_jis', [0xff]],
  ] as const)('refuses what %s leaves undefined, naming the line', async (encoding, undefinedByte) => {
    const bytes = bytesOf('a,b\r\n', [0xe0, 0xe0], ',1\r\nx', undefinedByte, ',2\r\n');
    for (const size of [1, 2, 100])
      expect(await refused(bytes, encoding, size)).toEqual({ code: 'wrong-encoding', line: 3 });
  });

  it('refuses text that ends inside a letter', async () => {
    expect(await refused(bytesOf('a\n', [0x93]), 'shift_jis')).toEqual({ code: 'wrong-encoding', line: 2 });
    const odd = bytesOf(utf16('\ufeffa\nb', 'little-endian'), [0x63]);
    expect(await refused(odd)).toEqual({ code: 'wrong-encoding', line: 2 });
  });

  it('refuses half a surrogate pair in UTF-16, naming the line', async () => {
    const bytes = utf16('\ufeffa\nb\n\ud83d!\n', 'little-endian');
    for (const size of [1, 2, 3, 100])
      expect(await refused(bytes, undefined, size)).toEqual({ code: 'wrong-encoding', line: 3 });
  });

  it.each([
    ['windows-1251', Buffer.from('\ufeffстанция\n')],
    ['windows-1251', utf16('\ufeffstation\n', 'little-endian')],
    ['koi8-r', utf16('station\n', 'big-endian')],
    ['utf-8', utf16('station\n', 'little-endian')],
    ['utf-16le', Buffer.from('station\n7\n')],
    ['utf-16le', utf16('station\n', 'big-endian')],
  ] as const)('refuses to read as %s what is plainly something else', async (wanted, bytes) => {
    expect(await refused(bytes, wanted)).toEqual({ code: 'wrong-encoding', line: 1 });
  });

  it('refuses UTF-8 that is said to be windows-1251 at the first letter which is none there', async () => {
    expect(await refused(Buffer.from('УИК\nявка\nИтог\n'), 'windows-1251')).toEqual({
      code: 'wrong-encoding',
      line: 1,
    });
  });

  it('refuses a zero byte there, too', async () => {
    const bytes = bytesOf(encodeAs('windows-1251', RUSSIAN), 'a\0b');
    expect(await refused(bytes, 'windows-1251')).toEqual({ code: 'binary-file', line: 3 });
  });

  it('refuses the name of no encoding before anything is read', async () => {
    await expect(() => decode([Buffer.from('a')], 'windows-1521')).rejects.toMatchObject({
      code: 'unknown-encoding',
    });
  });

  it('gives the same for any bytes however they are cut, and throws nothing but ReadProblems', async () => {
    const outcome = async (chunks: Iterable<Uint8Array>, wanted: string | undefined) =>
      decode(chunks, wanted).catch((error: unknown) => {
        if (error instanceof Error && error.name === 'ReadProblem') return { ...error };
        throw error;
      });
    const sizes = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1 });
    const wanted = fc.constantFrom(undefined, undefined, 'utf-8', 'utf-16le', 'windows-1251', 'shift_jis');
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 200 }), sizes, wanted, async (bytes, pieces, name) => {
        expect(await outcome(inChunks(bytes, pieces), name)).toEqual(await outcome([bytes], name));
      }),
      { seed: 7, numRuns: 500 },
    );
  });

  it('closes its source where the reader stops early', async () => {
    const { decodeToUtf8 } = await import('../../../../src/ingest/read/encoding/decode-to-utf8.js');
    for (const [text, wanted] of [
      ['a,b\n', undefined],
      ['станция\n', undefined],
      ['a,b\n', 'windows-1251'],
    ] as const) {
      let closed = false;
      async function* endless() {
        try {
          for (;;) yield Buffer.from(text.repeat(1000));
        } finally {
          closed = true;
        }
      }
      for await (const chunk of decodeToUtf8(endless(), wanted).chunks) if (chunk.length > 0) break;
      expect(closed).toBe(true);
    }
  });
});
