import { describe, expect, it } from 'vitest';
import { locales } from '../../../src/report/locales/index.js';
import { loadRulePacks } from '../../../src/run/rule-packs.js';

/** Every text of a pack as its file has it, with the keys that lead to it. */
function textsIn(
  value: unknown,
  path = '',
): readonly (readonly [string, Readonly<Record<string, string>>])[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('en' in value) return [[path, value as Record<string, string>]];
  return Object.entries(value).flatMap(([key, part]) => textsIn(part, `${path}/${key}`));
}

describe.each(loadRulePacks().map(({ id, written }) => [id, written] as const))(
  'the rule pack %s',
  (_, written) => {
    it('has every sentence in each language of the reports', () => {
      const texts = textsIn(written);
      expect(texts.length).toBeGreaterThan(4);
      const missing = texts.flatMap(([path, text]) =>
        Object.keys(locales).flatMap((language) => (text[language]?.trim() ? [] : [`${path} ${language}`])),
      );
      expect(missing).toEqual([]);
      expect(texts.filter(([, { ru }]) => !/\p{Script=Cyrillic}/u.test(ru ?? ''))).toEqual([]);
    });
  },
);
