import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { locales } from '../../src/report/locales/index.js';
import { root, sourceFiles } from '../source-files.js';

/** Every text in a locale, with the keys that lead to it. */
function textsIn(value: unknown, path: string): readonly (readonly [string, string])[] {
  if (typeof value === 'string') return [[path, value]];
  return Object.entries(value as Readonly<Record<string, unknown>>).flatMap(([key, part]) =>
    textsIn(part, `${path}.${key}`),
  );
}

/** Ids of notes that are raised where files are looked at. */
const raised = sourceFiles('src')
  .filter(({ path }) => /^src\/ingest\/(inspect|formats)\//u.test(path))
  .flatMap(({ text }) => [...text.matchAll(/\bid: '([a-zA-Z-]+)',\s*args\b/gu)].map(([, id]) => id ?? ''));

describe.each(Object.entries(locales))('the language %s', (language, locale) => {
  it('has no text that cannot be put together', () => {
    const texts = textsIn(locale, language);
    expect(texts.length).toBeGreaterThan(300);
    const broken = texts.filter(([, text]) => {
      try {
        return new IntlMessageFormat(text, language, undefined, { ignoreTag: true }) === null;
      } catch {
        return true;
      }
    });
    expect(broken).toEqual([]);
  });

  it('has a text for every note of a proposal', () => {
    expect(raised.length).toBeGreaterThan(50);
    expect([...new Set(raised)].filter((id) => !Object.hasOwn(locale.notes, id))).toEqual([]);
  });

  it('ends no problem with a stop: the place comes behind it', () => {
    expect(Object.entries(locale.issues).filter(([, { expected }]) => /[.!]$/u.test(expected))).toEqual([]);
  });

  it('ends every advice with a stop', () => {
    const open = Object.entries(locale.issues).filter(([, { advice }]) => !/[.}?]$/u.test(advice));
    expect(open).toEqual([]);
  });

  it('has no text of the report twice, of which the later would be shown for both', async () => {
    const index = sourceFiles('src').find(
      ({ path }) => path === `src/report/locales/${language}/index.ts`,
    )?.text;
    const [, spread = ''] = /\n {2}report: \{\n([^}]*)\}/u.exec(index ?? '') ?? [];
    const parts = [...spread.matchAll(/\.\.\.(\w+),/gu)].map(([, name = '']) => name);
    expect(parts.length).toBeGreaterThan(5);
    const keys: string[] = [];
    for (const name of parts) {
      const file = name.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`);
      const catalog = await import(/* @vite-ignore */ `${root}src/report/locales/${language}/${file}.ts`);
      keys.push(...Object.keys(catalog[name]));
    }
    expect(keys.length).toBeGreaterThan(200);
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });
});
