import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstByte, firstFigure, firstLine } from '../../src/compare/first-difference.js';
import { linesOf } from '../../src/compare/lines.js';

const ALL = { areBytesCompared: true, isIgnored: () => false, isSecondary: () => false };

async function linesIn(chunks: readonly (string | Uint8Array)[]): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of linesOf(chunks)) lines.push(new TextDecoder().decode(line));
  return lines;
}

describe('linesOf', () => {
  it('gives the same lines however the text is cut into pieces', async () => {
    const pieces = fc.array(fc.string({ unit: fc.constantFrom('a', 'é', '\n', ' ') }));
    await fc.assert(
      fc.asyncProperty(pieces, async (chunks) => {
        const text = chunks.join('');
        const expected = text.split('\n');
        if (expected.at(-1) === '') expected.pop();
        expect(await linesIn(chunks)).toEqual(expected);
      }),
    );
  });
});

describe('firstLine', () => {
  it('names the first line that differs, and shows what stands around the first character that does', async () => {
    const long = `<svg>${'x'.repeat(500)}`;
    const found = await firstLine('charts/one-1.svg', [`a\n${long}17${long}\n`], [`a\n${long}18${long}\n`]);
    expect(found).toMatchObject({ file: 'charts/one-1.svg', figure: null, line: 2 });
    expect(found?.recorded).toMatch(/^…x{29}17<svg>x+…$/u);
    expect(found?.derived).toMatch(/^…x{29}18<svg>x+…$/u);
  });

  it('says which text has ended', async () => {
    expect(await firstLine('f', ['a\n'], ['a\nb\n'])).toMatchObject({
      line: 2,
      recorded: null,
      derived: 'b',
    });
    expect(await firstLine('f', ['a\nb'], ['a\n'])).toMatchObject({ line: 2, recorded: 'b', derived: null });
    expect(await firstLine('f', ['a\n'], ['a\n'])).toBeNull();
  });

  it('tells bytes apart that are no text', async () => {
    const [one, other] = [Uint8Array.of(0xff), Uint8Array.of(0xfe)];
    expect(await firstLine('f', [one], [other])).toMatchObject({ line: 1 });
  });
});

describe('firstByte', () => {
  it('names the first byte that differs, also where one file has ended', async () => {
    const bytes = (...values: number[]) => Uint8Array.from(values);
    expect(await firstByte('f', [bytes(1, 2), bytes(3)], bytes(1, 2, 3))).toBeNull();
    expect(await firstByte('f', [bytes(1, 2), bytes(4)], bytes(1, 2, 3))).toMatchObject({
      byte: 2,
      recorded: '4',
      derived: '3',
    });
    expect(await firstByte('f', [bytes(1)], bytes(1, 2))).toMatchObject({
      byte: 1,
      recorded: null,
      derived: '2',
    });
    expect(await firstByte('f', [bytes(1, 2)], bytes(1))).toMatchObject({
      byte: 1,
      recorded: '2',
      derived: null,
    });
  });
});

describe('firstFigure', () => {
  const one = '{\n  "manifest": {"seed":1,"tool":"x"},\n  "stations": 4\n}\n';
  const other = '{\n  "manifest": {"seed":2,"tool":"y"},\n  "stations": 5\n}\n';

  it('takes what is secondary only where nothing else differs, and never what is ignored', async () => {
    const isSecondary = (figure: string) => figure.startsWith('manifest');
    const isIgnored = (figure: string) => figure === 'manifest.seed';
    expect(await firstFigure('f', [one], [other], ALL)).toMatchObject({ figure: 'manifest.seed', line: 2 });
    expect(await firstFigure('f', [one], [other], { ...ALL, isSecondary })).toMatchObject({
      figure: 'stations',
    });
    const same = other.replace('5', '4');
    expect(await firstFigure('f', [one], [same], { ...ALL, isSecondary, isIgnored })).toMatchObject({
      figure: 'manifest.tool',
    });
    expect(await firstFigure('f', [one], [same], { ...ALL, isIgnored: () => true })).toBeNull();
  });
});
