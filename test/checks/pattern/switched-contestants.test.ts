import { describe, expect, it } from 'vitest';
import { switchedContestants } from '../../../src/checks/pattern/switched-contestants.js';
import { randomNumbers } from '../../drills/random-numbers.js';
import { type BuiltForm, buildForms } from '../build-forms.js';
import { plotsOf } from '../plots-of.js';
import { estimate, numbersOf, stationsIn } from './peers/estimates.js';

/** Stations of honest voters with four contestants of 40, 30, 20 and 10 % on average; the means differ from station to station. */
function fourWay(seed: number, territory: string, n: number): BuiltForm[] {
  const { gamma, binomial, uniform } = randomNumbers(seed);
  return Array.from({ length: n }, (_, station) => {
    const weights = [40, 30, 20, 10].map((share) => gamma(6 * share));
    let left = 300 + Math.floor(700 * uniform());
    const valid = left;
    let rest = weights.reduce((sum, weight) => sum + weight, 0);
    const votes = weights.map((weight, at) => {
      const drawn = at === 4 ? left : binomial(left, Math.min(1, weight / rest));
      left -= drawn;
      rest -= weight;
      return drawn;
    });
    return {
      territory,
      station: String(station + 1),
      lines: { registered: 2 * valid, issued: valid, valid, invalid: 0 },
      votes,
    };
  });
}

const HONEST = ['A', 'B', 'C', 'D'].flatMap((name, index) => fourWay(index + 1, name, 30));

/** The votes of the first and last contestant exchanged at some stations. */
const exchanged = (forms: readonly BuiltForm[], at: readonly number[], one: number, other: number) =>
  forms.map((form, index) => {
    if (!at.includes(index)) return form;
    const votes = [...form.votes];
    [votes[one], votes[other]] = [votes[other] ?? null, votes[one] ?? null];
    return { ...form, votes };
  });

const SEVEN = [4, 17, 31, 48, 67, 90, 111];

const check = (forms: readonly BuiltForm[], parameters = {}) =>
  estimate(switchedContestants, buildForms([{ contest: 'mayor', forms }]), parameters);

describe('switched-contestants', () => {
  it('finds and names seven stations where two contestants were exchanged, and no other', () => {
    const { tables, outcome } = check(exchanged(HONEST, SEVEN, 0, 3));
    expect(tables).toMatchObject([
      { id: 'switched', contest: 'mayor', contestant: 'a', args: { other: 'd' } },
    ]);
    expect([...stationsIn(tables[0])].sort()).toEqual(
      SEVEN.map((at) => `${HONEST[at]?.territory}/${HONEST[at]?.station}`).sort(),
    );
    expect(outcome).toMatchObject({ examined: 120, remarks: [{ args: { switched: 7, contestants: 4 } }] });
  });

  it('says both numbers, what the peers let expect, and the spreads before and after', () => {
    const [table] = check(exchanged(HONEST, [4], 0, 3)).tables;
    const votes = HONEST[4]?.votes ?? [];
    const numbers = numbersOf(table);
    expect(numbers).toMatchObject({ firstVotes: votes[3], secondVotes: votes[0] });
    expect(numbers['firstExpected']).toBeCloseTo(0.4 * (HONEST[4]?.lines['valid'] ?? 0), -2);
    expect(numbers['firstBefore']).toBeLessThan(-4);
    expect(numbers['secondBefore']).toBeGreaterThan(4);
    expect(Math.abs(numbers['firstAfter'] ?? 9)).toBeLessThanOrEqual(2.5);
    expect(table?.rows[0]?.places).toEqual([{ file: '0.csv', line: 6 }]);
  });

  it('stays silent on 40 honest elections', () => {
    for (let seed = 0; seed < 40; seed++) {
      const forms = ['A', 'B'].flatMap((name, index) => fourWay(1000 + 2 * seed + index, name, 30));
      expect(check(forms).tables).toEqual([]);
    }
  });

  it('says nothing of a station that is unlike its peers in one number only', () => {
    const odd = HONEST.map((form, at) =>
      at === 5 ? { ...form, lines: { ...form.lines, valid: 1000 }, votes: [780, 110, 75, 35] } : form,
    );
    expect(check(odd).tables).toEqual([]);
  });

  it('needs both numbers as far out as asked for, and as near once exchanged', () => {
    const forms = exchanged(HONEST, [4], 0, 3);
    const numbers = numbersOf(check(forms).tables[0]);
    const before = Math.min(Math.abs(numbers['firstBefore'] ?? 0), Math.abs(numbers['secondBefore'] ?? 0));
    const after = Math.max(Math.abs(numbers['firstAfter'] ?? 0), Math.abs(numbers['secondAfter'] ?? 0));
    expect(check(forms, { leastBefore: before - 0.01 }).tables).toHaveLength(1);
    expect(check(forms, { leastBefore: before + 0.01 }).tables).toEqual([]);
    expect(check(forms, { mostAfter: after + 0.01 }).tables).toHaveLength(1);
    expect(check(forms, { mostAfter: Math.max(0, after - 0.01) }).tables).toEqual([]);
  });

  it('leaves a station with a blank out', () => {
    const forms = exchanged(HONEST, [4], 0, 3).map((form, at) =>
      at === 4
        ? { ...form, votes: [form.votes[0] ?? null, null, form.votes[2] ?? null, form.votes[3] ?? null] }
        : form,
    );
    const { tables, outcome } = check(forms);
    expect(tables).toEqual([]);
    expect(outcome).toMatchObject({ examined: 119, remarks: [{ args: { left: 1 } }] });
  });

  it('is not applicable where no territory has enough stations', () => {
    expect(check(HONEST, { peers: 30 }).outcome).toMatchObject({
      status: 'not-applicable',
      reason: { id: 'too-few-peers' },
    });
    expect(check(HONEST, { peers: 29 }).outcome).toMatchObject({ examined: 120 });
  });

  it('finds a number of one contest exchanged with one of another at the same station', () => {
    const council = ['A', 'B', 'C', 'D'].flatMap((name, index) => fourWay(index + 50, name, 30));
    const mayor = HONEST.map((form, at) =>
      at === 41 ? { ...form, votes: [council[41]?.votes[3] ?? 0, ...form.votes.slice(1)] } : form,
    );
    const swapped = council.map((form, at) =>
      at === 41 ? { ...form, votes: [...form.votes.slice(0, 3), HONEST[41]?.votes[0] ?? 0] } : form,
    );
    const { tables, outcome } = estimate(
      switchedContestants,
      buildForms([
        { contest: 'mayor', forms: mayor },
        { contest: 'council', forms: swapped },
      ]),
      // Valid ballots are as published, so that only the two numbers are wrong.
    );
    expect(tables).toMatchObject([{ id: 'switched-between', args: {} }]);
    expect(stationsIn(tables[0])).toEqual(['B/12']);
    expect(outcome).toMatchObject({ examined: 120 });
  });

  it('says the same whatever the order of the rows', () => {
    const bare = (forms: readonly BuiltForm[]) =>
      check(forms).tables.map(({ rows, ...table }) => ({
        ...table,
        rows: rows.map(({ places: _, ...row }) => row),
      }));
    const forms = exchanged(HONEST, SEVEN, 0, 3);
    expect(bare([...forms].reverse())).toEqual(bare(forms));
  });
});

describe('the chart of exchanged contestants', () => {
  it('shows the votes of the clearest case, each of the two in the range of the other', () => {
    const { outcome, tables } = check(exchanged(HONEST, SEVEN, 0, 3));
    const [plot] = plotsOf([outcome], 'bars');
    expect(plot?.subject).toEqual(tables[0]?.rows[0]?.subject);
    const [first, second, ...others] = plot?.bars ?? [];
    if (!first || !second) throw new Error('expected two bars');
    expect([first.label, second.label, ...others.map(({ label }) => label)]).toEqual(['a', 'd', 'b', 'c']);
    expect(plot?.args).toMatchObject({ firstVotes: first.value, secondVotes: second.value });
    expect(first.value).toBeLessThan(first.low ?? 0);
    expect(second.value).toBeGreaterThan(second.high ?? 0);
    const isIn = (votes: number, { low, high }: typeof first) => votes >= (low ?? 0) && votes <= (high ?? 0);
    expect([isIn(second.value, first), isIn(first.value, second)]).toEqual([true, true]);
  });

  it('is not drawn where nothing looks exchanged', () => {
    expect(plotsOf([check(HONEST).outcome], 'bars')).toEqual([]);
  });
});
