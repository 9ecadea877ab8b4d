import { describe, expect, it } from 'vitest';
import type { CountColumn } from '../../src/model/count.js';
import type { Line } from '../../src/model/line.js';
import { type BoundSum, bindRelation } from '../../src/rules/bind-relation.js';
import { SCALE } from '../../src/rules/parse-sum.js';
import { readPack } from '../../src/rules/read-pack.js';

const COLUMN: CountColumn = { values: Int32Array.of(1) };

interface Given {
  readonly relation: string | string[];
  readonly when?: string | string[];
  readonly derived?: Record<string, string>;
  readonly lines?: readonly Line[];
  readonly votes?: readonly string[];
  readonly contestants?: readonly string[];
}

/** Binds a relation to a form that has the given lines and the votes of the given contestants. */
function bind({ relation, when, derived = {}, lines = [], votes = [], contestants = votes }: Given) {
  const text = { en: 'Text.' };
  const given = { id: 'r', relation, when, hard: true, sentence: text, innocent: [text], next: text };
  const file = { id: 'p', name: text, version: 1, sources: ['A law'], derived, relations: [given] };
  const pack = readPack(JSON.stringify(file), 'p.yaml');
  const [rule] = pack.relations;
  if (!rule) throw new Error('expected a relation');
  const bound = bindRelation(rule, pack, {
    lines: Object.fromEntries(lines.map((line) => [line, COLUMN])),
    votes: new Map(votes.map((id) => [id, COLUMN])),
    contestants: contestants.map((id) => ({ id, name: id })),
  });
  if (!bound) return null;
  const [first, ...conditions] = [bound, ...bound.conditions].map(
    ({ left, comparison, right }) => `${write(left)} ${comparison} ${write(right)}`,
  );
  return conditions.length > 0 ? `${first} where ${conditions.join(' and ')}` : first;
}

/** +1 stationary +2 portable -10 */
function write({ terms, constant }: BoundSum): string {
  const signed = (size: number): string => `${size < 0 ? '' : '+'}${size}`;
  const named = terms.map(({ scaled, measure }) => {
    const name =
      measure.kind === 'line' ? measure.line : measure.kind === 'votes' ? measure.contestant : measure.kind;
    return `${signed(scaled / SCALE)} ${name}`;
  });
  return [...named, ...(constant === 0 ? [] : [signed(constant / SCALE)])].join(' ');
}

const derived = { issued: 'issuedEarly? + issuedInStation', inBoxes: 'stationary + portable?' };

describe('bindRelation', () => {
  it('takes a total that the form prints in place of its parts', () => {
    const lines = ['issued', 'issuedInStation', 'registered'] as const;
    expect(bind({ relation: 'issued <= registered', derived, lines })).toBe('+1 issued <= +1 registered');
  });

  it('adds up the parts where the form does not print the total', () => {
    const lines = ['issuedEarly', 'issuedInStation', 'registered'] as const;
    expect(bind({ relation: 'issued <= registered', derived, lines })).toBe(
      '+1 issuedEarly +1 issuedInStation <= +1 registered',
    );
  });

  it('leaves out an optional line that the form lacks, and keeps one that it has', () => {
    const relation = 'valid = inBoxes';
    expect(bind({ relation, derived, lines: ['valid', 'stationary'] })).toBe('+1 valid = +1 stationary');
    expect(bind({ relation, derived, lines: ['valid', 'stationary', 'portable'] })).toBe(
      '+1 valid = +1 stationary +1 portable',
    );
  });

  it('does not apply where the form lacks a line that is not optional, alone or inside a sum', () => {
    expect(bind({ relation: 'valid = invalid', lines: ['valid'] })).toBeNull();
    expect(bind({ relation: 'valid = inBoxes', derived, lines: ['valid', 'portable'] })).toBeNull();
  });

  it('does not apply where every line of one side is optional and missing', () => {
    expect(bind({ relation: 'lost? + unaccounted? <= received', lines: ['received'] })).toBeNull();
  });

  it('takes the first alternative whose lines the form has', () => {
    const relation = ['issued <= registered', 'turnout <= registered', 'inBoxes <= registered'];
    const alternative = (...lines: Line[]) => bind({ relation, derived, lines: ['registered', ...lines] });
    expect(alternative('issuedInStation', 'turnout', 'stationary')).toBe(
      '+1 issuedInStation <= +1 registered',
    );
    expect(alternative('turnout', 'stationary')).toBe('+1 turnout <= +1 registered');
    expect(alternative('stationary')).toBe('+1 stationary <= +1 registered');
    expect(alternative('valid')).toBeNull();
  });

  it('multiplies through a sum, and a minus turns all its signs', () => {
    const lines = ['received', 'valid', 'stationary', 'portable'] as const;
    expect(bind({ relation: 'received = 3*valid - 2*inBoxes', derived, lines })).toBe(
      '+1 received = +3 valid -2 stationary -2 portable',
    );
  });

  it('takes the votes of all contestants in the order of the contest', () => {
    const given = { relation: 'contestants = valid', lines: ['valid'] as const };
    expect(bind({ ...given, votes: ['b', 'a'], contestants: ['a', 'b'] })).toBe('+1 a +1 b = +1 valid');
  });

  it('does not apply where only some contestants are on the form, or the contest has none', () => {
    const given = { relation: 'contestants = valid', lines: ['valid'] as const };
    expect(bind({ ...given, votes: ['a'], contestants: ['a', 'b'] })).toBeNull();
    expect(bind({ ...given, votes: [], contestants: [] })).toBeNull();
  });

  it('takes an optional sum for nothing where the form has none of its lines, and not where it has some', () => {
    const relation = 'invalid = valid + inBoxes?';
    expect(bind({ relation, derived, lines: ['invalid', 'valid'] })).toBe('+1 invalid = +1 valid');
    expect(bind({ relation, derived, lines: ['invalid', 'valid', 'portable'] })).toBeNull();
    expect(bind({ relation, derived, lines: ['invalid', 'valid', 'stationary'] })).toBe(
      '+1 invalid = +1 valid +1 stationary',
    );
  });

  it('takes optional contestants for nothing where none is on the form, and not where only some are', () => {
    const given = { relation: 'contestants? + invalid = valid', lines: ['valid', 'invalid'] as const };
    expect(bind({ ...given, votes: [], contestants: ['a', 'b'] })).toBe('+1 invalid = +1 valid');
    expect(bind({ ...given, votes: ['a'], contestants: ['a', 'b'] })).toBeNull();
  });

  it('adds up what several sums take from one line, however deep they lie in each other', () => {
    const names = Array.from({ length: 16 }, (_, index) => `d${index}`);
    const doubled = Object.fromEntries(
      names.map((name, index) => [name, index === 0 ? 'valid' : `d${index - 1} + d${index - 1}`]),
    );
    expect(bind({ relation: 'd15 <= registered', derived: doubled, lines: ['valid', 'registered'] })).toBe(
      '+32768 valid <= +1 registered',
    );
  });

  it('reads the line itself where a sum of the same name contains it', () => {
    const given = { relation: 'turnout = valid', derived: { turnout: 'issued' } };
    expect(bind({ ...given, lines: ['turnout', 'valid'] })).toBe('+1 turnout = +1 valid');
  });

  it('adds numbers that stand alone, beside lines and by themselves', () => {
    expect(bind({ relation: 'valid - 2 <= 12', lines: ['valid'] })).toBe('+1 valid -2 <= +12');
  });

  it('multiplies a sum’s own shares and numbers by what the sum is multiplied by', () => {
    const given = { derived: { allowed: '3% * valid + 10' }, lines: ['valid', 'invalid'] as const };
    expect(bind({ ...given, relation: 'invalid <= 2 * allowed' })).toBe('+1 invalid <= +0.06 valid +20');
    expect(bind({ ...given, relation: 'invalid <= valid - allowed' })).toBe('+1 invalid <= +0.97 valid -10');
  });

  it('does not take a number for the missing lines beside it', () => {
    expect(bind({ relation: 'valid <= lost? + 10', lines: ['valid'] })).toBeNull();
  });

  it('puts the columns into every condition, sums included', () => {
    const lines = ['valid', 'invalid', 'stationary', 'portable'] as const;
    const when = ['inBoxes >= 1', 'portable <= 10'];
    expect(bind({ relation: 'valid = invalid', when, derived, lines })).toBe(
      '+1 valid = +1 invalid where +1 stationary +1 portable >= +1 and +1 portable <= +10',
    );
  });

  it('does not apply where the form lacks a line that one of its conditions asks about', () => {
    const when = ['valid >= 1', 'portable >= 1'];
    expect(bind({ relation: 'valid = invalid', when, lines: ['valid', 'invalid'] })).toBeNull();
  });
});
