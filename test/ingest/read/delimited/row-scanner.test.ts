import { describe, expect, it } from 'vitest';
import { canScan, createRowScanner, Found } from '../../../../src/ingest/read/delimited/row-scanner.js';

/** What the scanner finds of a text that begins with a row, in a file that goes on or ends there. */
function find(text: string, isLast = true, quote = '"') {
  const scanner = createRowScanner({ delimiter: ',', quote });
  const bytes = Buffer.from(`${text}?`);
  const found = scanner.scan(bytes, 0, bytes.length - 1, isLast);
  const name = Object.entries(Found).find(([, value]) => value === found)?.[0];
  return { name, scanner };
}

describe('a row', () => {
  it.each([
    ['a', 'a,b,1\n'],
    ['one without a line end', 'a,b,1'],
    ['one that ends in CR', 'a,b\rc'],
    ['one of quoted cells', '"a","b, c","1"\n'],
    ['one with doubled marks in its quoted cells', '"","""","say ""no"""\n'],
    ['one of empty cells', ',,\n'],
    ['one with apostrophes', "O'Brien,'tis\n"],
  ])('is regular: %s', (_, text) => {
    expect(find(text).name).toBe('regular');
  });

  it.each([
    ['with a quotation mark inside a cell', '5" pipe,1\n'],
    ['with a quotation mark behind a space', 'a, "b"\n'],
    ['with text behind a closing quotation mark', '"a" b,1\n'],
    ['with a closing quotation mark too many', '"a"",1\n'],
    ['with a cell of several lines', '"a\nb",1\n'],
    ['whose quotation mark never closes', 'a,"b\n'],
    ['longer than rows are', `${'x'.repeat(1 << 20)},1\n`],
  ])('is irregular: one %s', (_, text) => {
    expect(find(text).name).toBe('irregular');
  });

  it.each(['', 'a', 'a,b', 'a,"b', 'a,"b"', 'a,b\r', '"a\nb', '"a\r'])(
    'has not ended yet where the file goes on behind %j',
    (text) => {
      expect(find(text, false).name).toBe('incomplete');
    },
  );

  it('is too long where it has no end after four million bytes', () => {
    expect(find(','.repeat(4 << 20), false).name).toBe('incomplete');
    expect(find(','.repeat((4 << 20) + 1), false).name).toBe('tooLong');
    expect(find(`"${'x'.repeat(4 << 20)}`, false).name).toBe('tooLong');
    expect(find(`${','.repeat(4 << 20)}\n`).name).toBe('tooLong');
  });

  it('ends behind its line end, of one character or two', () => {
    const next = ['a\nb', 'a\r\nb', 'a\rb', 'a\n\nb', 'a\r\rb', 'a'].map((text) => find(text).scanner.next);
    expect(next).toEqual([2, 3, 2, 2, 2, 1]);
  });

  it('is counted by its lines, wherever they end', () => {
    expect(find('"a\nb\r\nc\rd\n\re",1\n').scanner.lineBreaks).toBe(5);
    expect(find('"a"\n').scanner.lineBreaks).toBe(0);
  });

  it('may have any number of cells', () => {
    for (const width of [1, 63, 64, 65, 128, 129, 5000]) {
      const { scanner } = find(Array.from({ length: width }, (_, cell) => cell).join(','));
      expect(scanner.width).toBe(width);
      expect([...scanner.counts.subarray(0, width)]).toEqual(
        Array.from({ length: width }, (_, cell) => cell),
      );
    }
  });
});

describe('a table', () => {
  it('is scanned where its delimiter is one byte that nothing else is written with', () => {
    const canBe = (delimiter: string) => canScan({ delimiter, quote: '"' });
    expect([',', ';', '\t', '|', ' ', ':', '~'].map(canBe)).not.toContain(false);
    expect(['', '||', '\n', '\r', '"', "'", '0', '9', '\0', '§', '😀'].map(canBe)).not.toContain(true);
  });
});
