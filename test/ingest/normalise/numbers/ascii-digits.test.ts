import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { asciiDigits } from '../../../../src/ingest/normalise/numbers/ascii-digits.js';

/** The zeros of scripts in which results are published, and of some that are rare. */
const ZEROS: Readonly<Record<string, string>> = {
  'full-width': '０',
  'Arabic-Indic': '٠',
  Persian: '۰',
  Devanagari: '०',
  Bengali: '০',
  Gurmukhi: '੦',
  Tamil: '௦',
  Thai: '๐',
  Lao: '໐',
  Tibetan: '༠',
  Myanmar: '၀',
  Khmer: '០',
  Mongolian: '᠐',
  Adlam: '\u{1e950}',
  'mathematical monospace': '\u{1d7f6}',
};

describe('asciiDigits', () => {
  it.each(Object.entries(ZEROS))('knows all ten digits of the script %s', (_, zero) => {
    const first = zero.codePointAt(0) ?? 0;
    const digits = Array.from({ length: 10 }, (_, value) => String.fromCodePoint(first + value)).join('');
    expect(asciiDigits(digits)).toBe('0123456789');
  });

  it.each([
    ['１，４１３', '1,413'],
    ['１．４１３', '1.413'],
    ['９％', '9%'],
    ['－', '-'],
    ['١٬٤١٣', '1٬413'],
    ['٢٣٧٫٠', '237٫0'],
    ['١،٤١٣', '1,413'],
    ['\u200f١٤١٣\u200e', '1413'],
    ['\ufeff1413\u200b', '1413'],
  ])('writes %j as %j', (text, plain) => {
    expect(asciiDigits(text)).toBe(plain);
  });

  it.each(['²', '½', 'Ⅷ', '五', '①', 'l', 'O'])('leaves %j alone, which is no decimal digit', (text) => {
    expect(asciiDigits(`1${text}`)).toBe(`1${text}`);
  });

  it('leaves ASCII alone', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme-ascii' }), (text) => {
        expect(asciiDigits(text)).toBe(text);
      }),
    );
  });
});
