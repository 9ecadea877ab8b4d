import { describe, expect, it } from 'vitest';
import { parseRelation } from '../../src/rules/parse-relation.js';
import { parseSum, RelationSyntaxError, SCALE } from '../../src/rules/parse-sum.js';
import { englishOf } from '../english-of.js';

/** What a text is refused for, and where; fails where it is accepted. */
function refusal(read: () => unknown): { message: string; at: number } {
  try {
    read();
  } catch (error) {
    if (error instanceof RelationSyntaxError) {
      const args = { problem: error.fault, most: error.most, at: '' };
      return {
        message: englishOf({ code: 'rule-pack', args }).replace(/ at character $/u, ''),
        at: error.at,
      };
    }
    throw error;
  }
  throw new Error('expected the text to be refused');
}

const TOO_LONG = 'expected a multiple up to 999999 with at most four decimals, of a share two';

describe('parseRelation', () => {
  it.each([
    ['=', '='],
    ['<=', '<='],
    ['≤', '<='],
    ['>=', '>='],
    ['≥', '>='],
    ['<', '<'],
    ['>', '>'],
  ])('reads "valid %s registered" as the comparison %s', (sign, comparison) => {
    expect(parseRelation(`valid ${sign} registered`)).toMatchObject({
      left: { text: 'valid', terms: [{ scaled: SCALE, name: 'valid', optional: false }] },
      comparison,
      right: { text: 'registered', terms: [{ scaled: SCALE, name: 'registered', optional: false }] },
    });
  });

  it('keeps each side as written, without the spaces around it', () => {
    const { left, right } = parseRelation('  valid+ invalid =  2 * inBoxes ');
    expect([left.text, right.text]).toEqual(['valid+ invalid', '2 * inBoxes']);
  });

  it.each([
    ['a text without a comparison, at its end', 'valid + invalid', 'expected =, <=, >=, < or >', 15],
    ['a second comparison', 'valid = invalid = lost', 'expected one comparison only', 16],
    ['an empty left side', '= valid', 'expected a number or the name of a line', 0],
    ['an empty right side', 'valid =', 'expected a number or the name of a line', 7],
    ['a number without a sign', 'valid = invalid + lost 3', 'expected + or − between lines', 23],
    ['a share of nothing', 'valid <= 3%', 'expected * and the name of a line: a share is of something', 11],
    ['numbers alone', '2 <= 3', 'expected the name of a line', 0],
    ['a multiple of a number', 'valid <= 2 * 3', 'expected the name of a line', 13],
    ['a multiple of five decimals', 'valid <= 0.00001 * lost', TOO_LONG, 9],
    ['a share of three decimals', 'valid <= 0.125% * lost', TOO_LONG, 9],
    ['a line without an asterisk after its number', 'valid <= 3 lost', 'expected +, − or *', 11],
    ['two lines without a sign', 'valid = invalid lost', 'expected + or − between lines', 16],
    ['a sign that nothing follows', 'valid = invalid +', 'expected a number or the name of a line', 17],
    ['a bracket', 'valid = (invalid)', 'expected a number or the name of a line', 8],
  ])('refuses %s and says where it stands', (_, text, message, at) => {
    expect(refusal(() => parseRelation(text))).toEqual({ message, at });
  });
});

describe('parseSum', () => {
  it('reads whole multiples, with or without spaces around the asterisk', () => {
    expect(parseSum('2*valid + 13 * invalid')).toEqual([
      { scaled: 2 * SCALE, name: 'valid', optional: false },
      { scaled: 13 * SCALE, name: 'invalid', optional: false },
    ]);
  });

  it('takes away what follows a minus, also at the beginning and before a multiple', () => {
    expect(parseSum('-lost - 2*unaccounted-unused').map(({ scaled }) => scaled / SCALE)).toEqual([
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
    ['3% * inBoxes', 0.03, 'inBoxes'],
    ['0.01 % * inBoxes', 0.0001, 'inBoxes'],
    ['100% × inBoxes', 1, 'inBoxes'],
    ['0.5 * inBoxes', 0.5, 'inBoxes'],
    ['0.0001*inBoxes', 0.0001, 'inBoxes'],
    ['999999 * inBoxes', 999_999, 'inBoxes'],
    ['10', 10, null],
    ['0.01', 0.01, null],
    ['2147483647', 2_147_483_647, null],
  ])('reads %s as %d of %s, in whole ten-thousandths', (text, multiple, name) => {
    expect(parseSum(text)).toEqual([{ scaled: Math.round(multiple * SCALE), name, optional: false }]);
  });

  it('adds and takes away numbers that stand alone', () => {
    expect(parseSum('issued + 10 - 2 + lost').map(({ scaled, name }) => [scaled / SCALE, name])).toEqual([
      [1, 'issued'],
      [10, null],
      [-2, null],
      [1, 'lost'],
    ]);
  });

  it.each([
    ['no text at all', '', 'expected a number or the name of a line', 0],
    ['a number of more than six digits', '1234567*valid', TOO_LONG, 0],
    [
      'a number larger than any count',
      'valid + 2147483648',
      'expected a number up to 2147483647 with at most four decimals, of a share two',
      8,
    ],
    ['a name that begins with a digit', 'valid + 7a', 'expected +, − or *', 9],
  ])('refuses %s', (_, text, message, at) => {
    expect(refusal(() => parseSum(text))).toEqual({ message, at });
  });

  it('counts positions from the beginning of the whole where the sum is a part of it', () => {
    expect(refusal(() => parseSum('valid lost', 100)).at).toBe(106);
  });
});
