import { describe, expect, it } from 'vitest';
import type { Line } from '../../src/model/line.js';
import { bindRelation } from '../../src/rules/bind-relation.js';
import { loadRulePacks } from '../../src/run/rule-packs.js';

const COLUMN = { values: Int32Array.of(1) };

/** The lines that a relation of the generic pack compares on a form with the given lines. */
function compared(id: string, ...lines: readonly Line[]): string | null {
  const pack = loadRulePacks().find((known) => known.id === 'generic');
  const relation = pack?.relations.find((known) => known.id === id);
  if (!pack || !relation) throw new Error(`expected a relation ${id}`);
  const bound = bindRelation(relation, pack, {
    lines: Object.fromEntries(lines.map((line) => [line, COLUMN])),
    votes: new Map([['a', COLUMN]]),
    contestants: [{ id: 'a', name: 'Anna' }],
  });
  if (!bound) return null;
  const [left, right] = [bound.left, bound.right].map(({ terms }) =>
    terms.map(({ measure }) => (measure.kind === 'line' ? measure.line : measure.kind)).join(' + '),
  );
  return `${left} ${bound.comparison} ${right}`;
}

describe('the generic pack', () => {
  it('compares the boxes with all that was issued on a form without ballots by post', () => {
    expect(compared('excess-ballots', 'issuedEarly', 'issuedInStation', 'issuedOutside', 'stationary')).toBe(
      'stationary <= issuedEarly + issuedInStation + issuedOutside',
    );
  });

  it('allows for ballots sent by post where the form does not say how many arrived', () => {
    expect(compared('excess-ballots', 'issuedInStation', 'sentByPost', 'stationary', 'portable')).toBe(
      'stationary + portable <= issuedInStation + sentByPost',
    );
  });

  it('allows for ballots that arrived by post in the place of those sent', () => {
    expect(compared('excess-ballots', 'issuedInStation', 'sentByPost', 'arrivedByPost', 'inBoxes')).toBe(
      'inBoxes <= issuedInStation + arrivedByPost',
    );
  });

  it('allows for ballots issued electronically where the form has that line, and is an equality where it has not', () => {
    expect(compared('ballots-not-summing', 'invalid', 'valid', 'inBoxes', 'issuedElectronically')).toBe(
      'invalid + valid <= inBoxes + issuedElectronically',
    );
    expect(compared('ballots-not-summing', 'invalid', 'valid', 'inBoxes')).toBe('invalid + valid = inBoxes');
  });

  it('goes by the total issued that the form prints, whatever parts of it stand beside', () => {
    expect(compared('excess-ballots', 'issued', 'issuedInStation', 'inBoxes')).toBe('inBoxes <= issued');
    expect(compared('excess-ballots', 'issued', 'issuedInStation', 'arrivedByPost', 'inBoxes')).toBe(
      'inBoxes <= issued + arrivedByPost',
    );
  });

  it('compares nothing with boxes that the form does not have', () => {
    expect(compared('excess-ballots', 'issued', 'portable')).toBeNull();
    expect(compared('ballots-not-summing', 'valid', 'invalid')).toBeNull();
  });

  it('compares valid ballots with the votes, and the register with the best measure of turnout', () => {
    expect(compared('votes-not-summing', 'valid')).toBe('votes = valid');
    expect(compared('turnout-above-register', 'registered', 'turnout', 'inBoxes')).toBe(
      'turnout <= registered',
    );
    expect(compared('turnout-above-register', 'registered', 'issued', 'turnout')).toBe(
      'issued <= registered',
    );
  });
});
