import { describe, expect, it } from 'vitest';
import { parseRelation, parseSum, RelationSyntaxError } from '../../src/rules/parse-relation.js';

/** What a text is refused for, and where; fails where it is accepted. */
function refusal(read: () => unknown): { message: string; at: number } {
  try {
    read();
  } catch (error) {
    if (error instanceof RelationSyntaxError) return { message: error.message, at: error.at };
    throw error;
  }
  throw new Error('expected the text to be refused');
}

describe('parseRelation', () => {
  it.each([
    ['=', '='],
    ['<=', '<='],
    ['≤', '<='],
    ['>=', '>='],
    ['≥', '>='],
  ])('reads "valid %s registered" as the comparison %s', (sign, comparison) => {
    expect(parseRelation(`valid ${sign} registered`)).toMatchObject({
      left: { text: 'valid', terms: [{ coefficient: 1, name: 'valid', optional: false }] },
      comparison,
      right: { text: 'registered', terms: [{ coefficient: 1, name: 'registered', optional: false }] },
    });
  });

  it('keeps each side as written, without the spaces around it', () => {
    const { left, right } = parseRelation('  valid+ invalid =  2 * inBoxes ');
    expect([left.text, right.text]).toEqual(['valid+ invalid', '2 * inBoxes']);
  });

  it.each([
    ['a text without a comparison, at its end', 'valid + invalid', 'expected =, <= or >=', 15],
    ['a second comparison', 'valid = invalid = lost', 'expected one comparison only', 16],
    ['a comparison that is neither', 'valid < registered', 'expected =, <= or >=', 6],
    ['an empty left side', '= valid', 'expected the name of a line', 0],
    ['an empty right side', 'valid =', 'expected the name of a line', 7],
    ['a bare number', 'valid = invalid + lost 3', 'expected the name of a line', 23],
    ['two lines without a sign', 'valid = invalid lost', 'expected + or − between lines', 16],
    ['a sign that nothing follows', 'valid = invalid +', 'expected the name of a line', 16],
    ['a bracket', 'valid = (invalid)', 'expected the name of a line', 7],
  ])('refuses %s and says where it stands', (_, text, message, at) => {
    expect(refusal(() => parseRelation(text))).toEqual({ message, at });
  });
});

describe('parseSum', () => {
  it('reads whole multiples, with or without spaces around the asterisk', () => {
    expect(parseSum('2*valid + 13 * invalid')).toEqual([
      { coefficient: 2, name: 'valid', optional: false },
      { coefficient: 13, name: 'invalid', optional: false },
    ]);
  });

  it('takes away what follows a minus, also at the beginning and before a multiple', () => {
    expect(parseSum('-lost - 2*unaccounted-unused').map(({ coefficient }) => coefficient)).toEqual([
      -1, -2, -1,
    ]);
  });

  it('accepts the minus sign that its own message asks for', () => {
    expect(parseSum('received − lost')).toEqual(parseSum('received - lost'));
  });

  it('marks a line followed by a question mark as one the form may lack', () => {
    expect(parseSum('stationary + portable?').map(({ optional }) => optional)).toEqual([false, true]);
  });

  it('reads names in any script, with digits, dots and underscores', () => {
    expect(parseSum('строка_7 + line.8').map(({ name }) => name)).toEqual(['строка_7', 'line.8']);
  });

  it.each([
    ['no text at all', '', 0],
    ['a multiple of more than six digits', '1234567*valid', 0],
    ['a fraction of a line', '0.5*valid', 0],
    ['a name that begins with a digit', 'valid + 7a', 6],
  ])('refuses %s', (_, text, at) => {
    expect(refusal(() => parseSum(text))).toEqual({ message: 'expected the name of a line', at });
  });

  it('counts positions from the beginning of the whole where the sum is a part of it', () => {
    expect(refusal(() => parseSum('valid lost', 100)).at).toBe(106);
  });
});
