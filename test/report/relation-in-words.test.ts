import { describe, expect, it } from 'vitest';
import { locales } from '../../src/report/locales/index.js';
import { createNames } from '../../src/report/names.js';
import { relationInWords } from '../../src/report/relation-in-words.js';

const NOTHING = { sources: [], contests: [], lines: [] };

describe('a relation in words', () => {
  it('is in the language of the report throughout, with what joins its alternatives and conditions', () => {
    const relation = {
      formula: 'issued <= registered or inBoxes <= registered',
      condition: 'issued > 0 and valid > 0',
    };
    expect(relationInWords(relation, createNames(NOTHING, locales.en))).toBe(
      'ballots issued ≤ registered voters or ballots in the boxes ≤ registered voters, where ballots issued > 0 and valid ballots > 0',
    );
    const russian = relationInWords(relation, createNames(NOTHING, locales.ru));
    expect(russian).toMatch(/ или .*, если .* и /u);
    expect(russian).not.toMatch(/[a-z]/iu);
  });
});
