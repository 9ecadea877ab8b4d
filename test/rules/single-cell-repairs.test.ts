import { describe, expect, it } from 'vitest';
import { BLANK, LARGEST_COUNT } from '../../src/model/count.js';
import { bindRelation } from '../../src/rules/bind-relation.js';
import type { FormRule } from '../../src/rules/form-rules.js';
import { readPack } from '../../src/rules/read-pack.js';
import { createSingleCellRepairs } from '../../src/rules/single-cell-repairs.js';

const TEXT = { en: 'Text.' };

interface Given {
  readonly relation: string;
  readonly hard?: boolean;
  readonly when?: string;
  readonly tolerance?: { readonly votes: number };
}

type Form = Readonly<Record<string, number>>;

/** The repairs of the first relation on one form, as "line: written → needed", with ~ where it is the nearest number only. */
function repairs(form: Form, first: Given | string, ...others: (Given | string)[]): string[] {
  return repairsOf(form, first, ...others).map(({ measure, written, needed, exact, slip }) => {
    const name = measure.kind === 'line' ? measure.line : measure.kind;
    return `${name}: ${written} → ${exact ? '' : '~'}${needed}${slip === null ? '' : ` (${slip})`}`;
  });
}

function repairsOf(form: Form, ...given: (Given | string)[]) {
  const relations = given.map((one, index) => ({
    id: `r${index}`,
    hard: true,
    sentence: TEXT,
    innocent: [TEXT],
    next: TEXT,
    ...(typeof one === 'string' ? { relation: one } : one),
  }));
  const file = { id: 'p', name: TEXT, version: 1, sources: ['A law'], relations };
  const pack = readPack(JSON.stringify(file), 'p.yaml');
  const lines = Object.fromEntries(
    Object.entries(form).map(([name, value]) => [name, { values: Int32Array.of(0, value) }]),
  );
  const rules = pack.relations.map((relation): FormRule => {
    const bound = bindRelation(relation, pack, { lines, votes: new Map(), contestants: [] });
    if (!bound) throw new Error(`expected the form to have the lines of ${relation.formula}`);
    return { relation, bound };
  });
  const [failed] = rules;
  if (!failed) throw new Error('expected a relation');
  return createSingleCellRepairs(rules)(failed, 1);
}

describe('singleCellRepairs', () => {
  it('gives for every cell of an equality the number with which it would hold', () => {
    const form = { valid: 515, invalid: 6, inBoxes: 520 };
    expect(repairs(form, 'valid + invalid = inBoxes')).toEqual([
      'valid: 515 → 514',
      'invalid: 6 → 5',
      'inBoxes: 520 → 521',
    ]);
  });

  it('names the slip of a digit that would make the one number of the other', () => {
    const form = { valid: 551, invalid: 5, inBoxes: 520 };
    expect(repairs(form, 'valid + invalid = inBoxes')).toEqual([
      'valid: 551 → 515 (digits-swapped)',
      'inBoxes: 520 → 556',
    ]);
  });

  it('offers no cell that would have to fall below zero or grow beyond what a cell holds', () => {
    expect(repairs({ valid: 10, invalid: 3, inBoxes: 6 }, 'valid + invalid = inBoxes')).toEqual([
      'valid: 10 → 3',
      'inBoxes: 6 → 13',
    ]);
    const full = { valid: LARGEST_COUNT, invalid: 1, inBoxes: 5 };
    expect(repairs(full, 'valid + invalid = inBoxes')).toEqual([`valid: ${LARGEST_COUNT} → 4`]);
  });

  it('offers no cell that would have to hold a fraction', () => {
    expect(repairs({ valid: 10, invalid: 3, inBoxes: 6 }, '2 * valid + invalid = inBoxes')).toEqual([
      'inBoxes: 6 → 23',
    ]);
    expect(repairs({ valid: 10, invalid: 4, inBoxes: 6 }, '2 * valid + invalid = inBoxes')).toEqual([
      'valid: 10 → 1 (digit-added)',
      'inBoxes: 6 → 24',
    ]);
  });

  it('counts a cell on both sides, and twice on one, by what it weighs in all', () => {
    expect(repairs({ valid: 10, lost: 1, received: 3 }, 'valid + lost = valid + received')).toEqual([
      'lost: 1 → 3',
      'received: 3 → 1',
    ]);
    expect(repairs({ valid: 10, received: 30 }, 'valid + valid = received')).toEqual([
      'valid: 10 → 15',
      'received: 30 → 20',
    ]);
  });

  it('offers only the cell that mends all equalities that fail together', () => {
    // 515 was written as 551: it stands in both.
    const form = { valid: 551, invalid: 5, inBoxes: 520, issued: 515, lost: 0 };
    const sums = ['valid + invalid = inBoxes', 'issued + lost = valid'] as const;
    expect(repairs(form, ...sums)).toEqual(['valid: 551 → 515 (digits-swapped)']);
    expect(repairs(form, sums[1], sums[0])).toEqual(['valid: 551 → 515 (digits-swapped)']);
  });

  it('ties equalities that share no cell, but a third one shares cells with both', () => {
    const form = { valid: 1, invalid: 2, lost: 3, received: 4, issued: 5 };
    expect(repairs(form, 'valid = invalid', 'invalid = lost', 'lost = received')).toEqual([]);
    // Without the one between them the two are mended apart.
    expect(repairs({ ...form, issued: 4 }, 'valid = invalid', 'lost = received')).toEqual([
      'valid: 1 → 2',
      'invalid: 2 → 1',
    ]);
  });

  it('offers no cell whose change would break a relation that holds', () => {
    const form = { valid: 515, invalid: 6, inBoxes: 520, issued: 520 };
    expect(repairs(form, 'valid + invalid = inBoxes', 'inBoxes <= issued')).toEqual([
      'valid: 515 → 514',
      'invalid: 6 → 5',
    ]);
    // Soft relations that hold are not to be broken either.
    const soft = { relation: 'inBoxes <= issued', hard: false };
    expect(repairs(form, 'valid + invalid = inBoxes', soft)).toEqual(['valid: 515 → 514', 'invalid: 6 → 5']);
  });

  it('offers no cell whose change would make a relation apply that does not hold then', () => {
    const form = { valid: 10, portable: 0, inBoxes: 12, issuedOutside: 0 };
    const outside = { relation: 'portable = issuedOutside', when: 'portable >= 1' };
    expect(repairs(form, 'valid + portable = inBoxes', outside)).toEqual([
      'valid: 10 → 12',
      'inBoxes: 12 → 10',
    ]);
    expect(repairs({ ...form, issuedOutside: 2 }, 'valid + portable = inBoxes', outside)).toEqual([
      'valid: 10 → 12',
      'portable: 0 → 2',
      'inBoxes: 12 → 10',
    ]);
  });

  it('does not ask to mend soft relations that fail beside it', () => {
    const form = { valid: 515, invalid: 6, inBoxes: 520, issued: 500 };
    const soft = { relation: 'inBoxes <= issued', hard: false };
    expect(repairs(form, 'valid + invalid = inBoxes', soft)).toHaveLength(3);
  });

  it('leaves out of account a relation that a blank keeps from being judged', () => {
    const form = { valid: 515, invalid: 6, inBoxes: 520, issued: BLANK };
    expect(repairs(form, 'valid + invalid = inBoxes', 'inBoxes <= issued')).toHaveLength(3);
  });

  it('gives for an inequality the nearest number that will do', () => {
    const form = { stationary: 503, portable: 20, issued: 520 };
    expect(repairs(form, { relation: 'stationary + portable <= issued', hard: false })).toEqual([
      'stationary: 503 → ~500',
      'portable: 20 → ~17',
      'issued: 520 → ~523',
    ]);
  });

  it('names no slip for an inequality: many numbers would do', () => {
    // 503 and 530 are two digits swapped.
    expect(repairs({ inBoxes: 530, issued: 503 }, 'inBoxes <= issued')).toEqual([
      'inBoxes: 530 → ~503',
      'issued: 503 → ~530',
    ]);
  });

  it('rounds the nearest number of a share away from failing', () => {
    // 3 % of 120 is 3.6; 4 is 3 % of 133.33.
    expect(repairs({ invalid: 4, inBoxes: 120 }, 'invalid <= 3% * inBoxes')).toEqual([
      'invalid: 4 → ~3',
      'inBoxes: 120 → ~134',
    ]);
  });

  it('goes far enough for every hard inequality that fails with it', () => {
    const form = { inBoxes: 530, issued: 520, registered: 510 };
    expect(repairs(form, 'inBoxes <= issued', 'inBoxes <= registered')).toEqual(['inBoxes: 530 → ~510']);
  });

  it('takes the number of the equality where an inequality fails with one', () => {
    const form = { inBoxes: 530, issued: 520, valid: 515 };
    expect(repairs(form, 'inBoxes <= issued', 'inBoxes = valid')).toEqual(['inBoxes: 530 → 515']);
  });

  it('finds no cell where the failures cannot have one cause', () => {
    const form = { valid: 10, invalid: 5, inBoxes: 14, issued: 9 };
    expect(repairs(form, 'valid + invalid = inBoxes', 'valid = issued')).toEqual(['valid: 10 → 9']);
    expect(repairs({ ...form, issued: 8 }, 'valid + invalid = inBoxes', 'valid = issued')).toEqual([]);
  });

  it('asks for the exact number also where the relation tolerates a difference', () => {
    const given = { relation: 'valid = received', tolerance: { votes: 3 } };
    expect(repairs({ valid: 14, received: 10 }, given)).toEqual(['valid: 14 → 10', 'received: 10 → 14']);
  });

  it('offers no cell whose change would only make the relation lapse', () => {
    // With 3 valid ballots the relation would no longer be asked.
    const given = { relation: 'valid = issued', when: 'valid >= 10' };
    expect(repairs({ valid: 12, issued: 3 }, given)).toEqual(['issued: 3 → 12']);
    const capped = { relation: 'valid <= issued', when: 'valid >= 10' };
    expect(repairs({ valid: 12, issued: 3 }, capped)).toEqual(['issued: 3 → ~12']);
  });

  it('goes one further where the sides may not be equal', () => {
    expect(repairs({ invalid: 5, valid: 5 }, 'invalid < valid')).toEqual([
      'invalid: 5 → ~4',
      'valid: 5 → ~6',
    ]);
    // 3 % of 100 is 3, and of 134 it is 4.02.
    expect(repairs({ invalid: 4, inBoxes: 100 }, 'invalid < 3% * inBoxes')).toEqual([
      'invalid: 4 → ~2',
      'inBoxes: 100 → ~134',
    ]);
    expect(repairs({ invalid: 5, valid: 5 }, 'invalid > valid')).toEqual([
      'invalid: 5 → ~6',
      'valid: 5 → ~4',
    ]);
  });
});
