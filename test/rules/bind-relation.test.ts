import { describe, expect, it } from 'vitest';
import type { CountColumn } from '../../src/model/count.js';
import type { Line } from '../../src/model/line.js';
import { type BoundSum, bindRelation } from '../../src/rules/bind-relation.js';
import { readPack } from '../../src/rules/read-pack.js';

const COLUMN: CountColumn = { values: Int32Array.of(1) };

interface Given {
  readonly relation: string | string[];
  readonly derived?: Record<string, string>;
  readonly lines?: readonly Line[];
  readonly votes?: readonly string[];
  readonly contestants?: readonly string[];
}

/** Binds a relation to a form that has the given lines and the votes of the given contestants. */
function bind({ relation, derived = {}, lines = [], votes = [], contestants = votes }: Given) {
  const text = { en: 'Text.' };
  const given = { id: 'r', relation, hard: true, sentence: text, innocent: [text], next: text };
  const file = { id: 'p', name: text, version: 1, sources: ['A law'], derived, relations: [given] };
  const pack = readPack(JSON.stringify(file), 'p.yaml');
  const [rule] = pack.relations;
  if (!rule) throw new Error('expected a relation');
  const bound = bindRelation(rule, pack, {
    lines: Object.fromEntries(lines.map((line) => [line, COLUMN])),
    votes: new Map(votes.map((id) => [id, COLUMN])),
    contestants: contestants.map((id) => ({ id, name: id })),
  });
  return bound && `${write(bound.left)} ${bound.comparison} ${write(bound.right)}`;
}

/** +1 stationary +2 portable */
function write({ terms }: BoundSum): string {
  return terms
    .map(({ coefficient, measure }) => {
      const name =
        measure.kind === 'line' ? measure.line : measure.kind === 'votes' ? measure.contestant : measure.kind;
      return `${coefficient > 0 ? '+' : ''}${coefficient} ${name}`;
    })
    .join(' ');
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

  it('does not follow a sum that contains itself, directly or through another', () => {
    const circle = { issued: 'inBoxes + valid', inBoxes: 'issued + valid' };
    expect(bind({ relation: 'issued = valid', derived: circle, lines: ['valid'] })).toBeNull();
    expect(bind({ relation: 'issued = valid', derived: { issued: 'issued' }, lines: ['valid'] })).toBeNull();
  });

  it('reads the line itself where a sum of the same name contains it', () => {
    const given = { relation: 'turnout = valid', derived: { turnout: 'issued' } };
    expect(bind({ ...given, lines: ['turnout', 'valid'] })).toBe('+1 turnout = +1 valid');
  });
});
