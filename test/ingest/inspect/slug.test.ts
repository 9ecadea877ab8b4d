import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { slug, uniqueIds } from '../../../src/ingest/inspect/slug.js';
import { transliterate } from '../../../src/ingest/inspect/transliterate.js';

describe('an id out of a name', () => {
  it.each([
    ['Путин Владимир Владимирович', 'putin-vladimir-vladimirovich'],
    ['1. Политическая партия СПРАВЕДЛИВАЯ РОССИЯ', 'spravedlivaya-rossiya'],
    ['Stanisław Józef ŻÓŁTEK', 'stanislaw-jozef-zoltek'],
    ['MAS - IPSP', 'mas-ipsp'],
    ['21F', '21f'],
    ['السيد أحمد', 'السيد-احمد'],
    ['“”', 'contestant'],
    ['__proto__', 'proto'],
  ])('of “%s” is %s', (name, id) => {
    expect(slug(name, 'contestant')).toBe(id);
  });

  it('is one that an election file takes, whatever the name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (name) => {
        expect(slug(name, 'x')).toMatch(/^[\p{L}\p{N}][\p{L}\p{N}._-]*$/u);
        expect(slug(name, 'x').length).toBeLessThanOrEqual(60);
      }),
    );
  });

  it('is another for every name, and does not depend on their order', () => {
    const names = ['A b', 'a-b', 'A.B', 'c', '!', '?'];
    const ids = uniqueIds(names, 'contestant');
    expect(new Set(ids.values()).size).toBe(names.length);
    expect(uniqueIds([...names].reverse(), 'contestant')).toEqual(ids);
  });

  it('is found fast for many names that are all alike', () => {
    const names = Array.from({ length: 20_000 }, (_, n) => '!'.repeat((n % 200) + 1) + '?'.repeat(n / 200));
    const began = performance.now();
    expect(new Set(uniqueIds(names, 'x').values()).size).toBe(new Set(names).size);
    expect(performance.now() - began).toBeLessThan(2000);
  });

  it('writes Cyrillic in Latin letters and leaves other scripts alone', () => {
    expect([transliterate('Щука Ёж'), transliterate('Ελλάδα')]).toEqual(['shchuka ezh', 'ελλαδα']);
  });
});
