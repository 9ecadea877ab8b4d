import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ReadProblem } from '../../../src/ingest/read/read-problem.js';
import { createUtf8Check } from '../../../src/ingest/read/utf8.js';
import { inChunks } from './rows-of.js';

type Piece = string | readonly number[];

/** Null where the bytes pass, else the code and line for which they are refused. */
function check(chunks: Iterable<Uint8Array>) {
  const text = createUtf8Check();
  try {
    for (const chunk of chunks) text.check(chunk);
    text.end();
  } catch (error) {
    if (error instanceof ReadProblem) return { code: error.code, line: error.line };
    throw error;
  }
  return null;
}

const bytesOf = (...pieces: readonly Piece[]): Buffer =>
  Buffer.concat(pieces.map((piece) => (typeof piece === 'string' ? Buffer.from(piece) : Buffer.from(piece))));

/** 0xFF stands in no UTF-8 text. */
const BAD = [0xff];
/** The first half of a Cyrillic letter. */
const HALF = [0xd0];

describe('createUtf8Check', () => {
  it('lets any text pass, however it is cut into pieces', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'я', '€', '😀', '\n', '\ufeff', '\ufffd') });
    const sizes = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1 });
    fc.assert(
      fc.property(text, sizes, (written, pieces) => check(inChunks(Buffer.from(written), pieces)) === null),
    );
  });

  it('refuses text of another encoding, naming the line', () => {
    const windows1251 = [0xdf, 0xe2, 0xea, 0xe0];
    expect(check([bytesOf('station,n\n7,1\n8,', windows1251, '\n9,2\n')])).toEqual({
      code: 'not-utf-8',
      line: 3,
    });
  });

  it('names the right line whatever the size of the pieces', () => {
    for (const end of ['\n', '\r\n', '\r'])
      for (const size of [1, 2, 3, 5, 8, 9, 10, 100]) {
        const bytes = bytesOf(`явка${end}да${end}нет `, BAD, ` я${end}я${end}`);
        expect(check(inChunks(bytes, [size]))).toEqual({ code: 'not-utf-8', line: 3 });
      }
  });

  it('names the first line of a piece where it is that one, though the piece ends inside a letter', () => {
    expect(check([bytesOf('a,', BAD, '\nb,1\nc,', HALF)])).toEqual({ code: 'not-utf-8', line: 1 });
  });

  it('does not take a written replacement character for a bad byte', () => {
    expect(check([bytesOf('a\nfound \ufffd here\nb\n', BAD, '\n')])).toEqual({ code: 'not-utf-8', line: 4 });
  });

  it.each([
    ['LF', '\n'],
    ['CRLF', '\r\n'],
    ['CR', '\r'],
  ])('counts lines that end in %s', (_, end) => {
    expect(check([bytesOf(`a${end}b${end}c`, BAD, end)])).toMatchObject({ line: 3 });
  });

  it('refuses text that ends inside a letter', () => {
    expect(check([bytesOf('a\nb\nя', HALF)])).toEqual({ code: 'not-utf-8', line: 3 });
  });

  it('refuses bytes of zero as no text, naming the line', () => {
    expect(check([bytesOf('a\nb\n'), bytesOf('c', [0])])).toEqual({ code: 'binary-file', line: 3 });
    expect(check([bytesOf('a\nb\nc', [0], '\n')])).toEqual({ code: 'binary-file', line: 3 });
  });

  it('refuses UTF-16, which is full of zeros', () => {
    expect(check([Buffer.from('\ufeffstation,n\n', 'utf16le')])).toMatchObject({
      code: expect.stringMatching(/^(binary-file|not-utf-8)$/u),
    });
  });
});
