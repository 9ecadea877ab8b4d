import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { visibleText } from '../../src/report/visible-text.js';

describe('visibleText', () => {
  it('shows characters that turn the direction of writing or vanish', () => {
    expect(visibleText('abc\u202Edef')).toBe('abc[U+202E]def');
    expect(visibleText('a\u200Bb')).toBe('a[U+200B]b');
    expect(visibleText('a\u0000b')).toBe('a[U+0000]b');
    expect(visibleText('\u2066x\u2069')).toBe('[U+2066]x[U+2069]');
  });

  it.each([
    ['the combining grapheme joiner', '\u034f'],
    ['a variation selector', '\ufe0f'],
    ['the first of them', '\ufe00'],
    ['one beyond the basic plane', '\u{e0100}'],
    ['the blank of Braille', '\u2800'],
    ['a filler of Hangul', '\u3164'],
    ['an inherent vowel of Khmer', '\u17b4'],
    ['a variation selector of Mongolian', '\u180b'],
    ['a soft hyphen', '\u00ad'],
    ['what is no character', '\uffff'],
    ['a note without a head', '\u{1d159}'],
  ])('shows %s, which vanishes between letters', (_, character) => {
    const code = character.codePointAt(0)?.toString(16).toUpperCase().padStart(4, '0');
    expect(visibleText(`a${character}b`)).toBe(`a[U+${code}]b`);
  });

  it('puts a text on one line', () => {
    expect(visibleText('  Town of\r\n  Adams\t1 ')).toBe('Town of Adams 1');
  });

  it('cuts a text of ten thousand characters and says so', () => {
    const shown = visibleText('x'.repeat(10_000));
    expect([...shown]).toHaveLength(201);
    expect(shown.endsWith('…')).toBe(true);
  });

  it('cuts between characters, never inside one', () => {
    expect(visibleText('🗳️'.repeat(300))).not.toMatch(/\p{Cs}/u);
  });

  it('leaves names in any script as they are', () => {
    for (const name of ['Красная Поляна №\u00a05'.replace('\u00a0', ' '), '投票所', 'Ψ-7', 'مركز']) {
      expect(visibleText(name)).toBe(name);
    }
  });

  it('never lets a control character through', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(visibleText(text)).not.toMatch(/[\p{Cc}\p{Cf}\p{DI}\u2028\u2029]/u);
      }),
    );
  });
});
