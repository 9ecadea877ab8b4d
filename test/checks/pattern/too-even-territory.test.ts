import { describe, expect, it } from 'vitest';
import { tooEvenTerritory } from '../../../src/checks/pattern/too-even-territory.js';
import { en } from '../../../src/report/locales/en/index.js';
import { renderMarkdown } from '../../../src/report/markdown.js';
import { outline } from '../../../src/report/outline/index.js';
import { randomWords } from '../../../src/stats/random-words.js';
import { withoutPlaces } from '../../builders.js';
import { analyseForms, type BuiltForm, buildForms } from '../build-forms.js';
import { plotsOf, sumsOfSeries } from '../plots-of.js';

/** Stations of one territory: the turnout and the share that each has, of 600 to 990 voters. */
function stationsOf(
  territory: string,
  n: number,
  turnoutOf: (index: number) => number,
  shareOf: (index: number) => number,
): BuiltForm[] {
  return Array.from({ length: n }, (_, index) => {
    const registered = 600 + 10 * index;
    const issued = Math.round(registered * turnoutOf(index));
    const votes = Math.round(issued * shareOf(index));
    return {
      territory,
      station: String(100 + index),
      lines: { registered, issued, inBoxes: issued },
      votes: [votes, issued - votes],
    };
  });
}

/** Differences as real stations have them. */
const uneven = (index: number): number => 0.5 + 0.1 * Math.sin(7 * index);

const check = (forms: readonly BuiltForm[], defaults: object = {}) =>
  analyseForms([{ contest: 'mayor', forms }], {
    ...tooEvenTerritory,
    defaults: { ...tooEvenTerritory.defaults, ...defaults },
  });

/** A share of .62 at every station, as far as whole votes allow. */
const INVENTED = stationsOf('East', 20, uneven, () => 0.62);
const HONEST = ['North', 'South', 'West'].flatMap((name) => stationsOf(name, 25, uneven, uneven));

describe('too-even-territory', () => {
  it('finds and names a territory whose shares were invented, among honest ones', () => {
    const { findings, outcomes } = check([...HONEST, ...INVENTED], { levels: '1' });
    expect(findings).toMatchObject([
      {
        subject: { kind: 'territory', territory: ['East'] },
        contest: 'mayor',
        unit: 'percentage-points',
        method: 'simulated',
        n: 20,
        votesAtStake: null,
        message: { id: 'even', args: { quantity: 'share', stations: 20, contestant: 'a', percent: 61.97 } },
        notes: [{ id: 'dispersion', args: { freedom: 19 } }],
      },
    ]);
    const [finding] = findings;
    expect(finding?.q).toBeLessThan(1e-15);
    expect(finding?.actual.value).toBeLessThan(0.1);
    expect(finding?.expected.value).toBeGreaterThan(2);
    expect(outcomes).toMatchObject([
      {
        status: 'completed',
        examined: 95,
        families: [{ level: 'territory-1', tested: 8, adjustment: 'BH' }],
      },
    ]);
  });

  it('lists every station with what it contributes, the nearest to the common rate first', () => {
    const table = check(INVENTED).findings.find(
      ({ message }) => message.args['quantity'] === 'share',
    )?.contributors;
    expect(table).toMatchObject({ id: 'contributors', contestant: 'a', omitted: 0 });
    expect(table?.rows).toHaveLength(20);
    const parts = table?.rows.map(({ values }) => values[0] ?? 0) ?? [];
    expect(parts).toEqual([...parts].sort((one, other) => other - one));
    expect(table?.rows[0]).toMatchObject({ subject: { kind: 'station' }, n: 1, places: [{ file: '0.csv' }] });
    const [, residual, votes, ballots, share] = table?.rows[0]?.values ?? [];
    expect(share).toBeCloseTo((100 * (votes ?? 0)) / (ballots ?? 1), 2);
    expect(parts[0]).toBeCloseTo(1 - (residual ?? 0) ** 2, 2);
  });

  it('finds turnouts that are too even, too', () => {
    const forms = stationsOf('East', 20, () => 0.71, uneven);
    expect(check(forms, { levels: '1' }).findings).toMatchObject([
      { message: { args: { quantity: 'turnout', contestant: null } }, subject: { territory: ['East'] } },
    ]);
  });

  it('says once what holds of a territory and of the whole election, which have the same stations', () => {
    const { findings, outcomes } = check(INVENTED);
    expect(findings).toMatchObject([
      { subject: { territory: [] }, message: { args: { quantity: 'share' } } },
    ]);
    const [outcome] = outcomes;
    expect(outcome?.status === 'completed' && outcome.remarks.slice(-1)).toEqual([
      { id: 'territories-repeated', args: { level: 1, territories: 1 } },
    ]);
  });

  it('stays silent where stations differ', () => {
    const { findings, outcomes } = check(HONEST);
    expect(findings).toEqual([]);
    expect(outcomes).toMatchObject([{ status: 'completed', examined: 75 }]);
  });

  it('stays silent in 40 elections of one electorate, where chance alone parts the stations', () => {
    const word = randomWords(4);
    const drawn = (n: number, rate: number): number =>
      Array.from({ length: n }, word).filter((one) => one < rate * 2 ** 32).length;
    let found = 0;
    for (let election = 0; election < 40; election++) {
      const forms = ['North', 'South', 'West', 'East'].flatMap((territory) =>
        stationsOf(territory, 15, () => 1, uneven).map((form) => {
          const registered = 60 + (word() % 40);
          const issued = drawn(registered, 0.9);
          const votes = drawn(issued, 0.97);
          return { ...form, lines: { registered, issued, inBoxes: issued }, votes: [votes, issued - votes] };
        }),
      );
      if (check(forms, { leastBallots: 10 }).findings.length > 0) found++;
    }
    // Two levels at 5 % each: 4 of 40 on average.
    expect(found).toBeLessThanOrEqual(9);
  });

  it('stays silent in 40 elections of which nearly everybody takes part, and at many stations everybody', () => {
    const word = randomWords(5);
    let found = 0;
    for (let election = 0; election < 40; election++) {
      const forms = ['North', 'South', 'West', 'East'].flatMap((territory) =>
        stationsOf(territory, 25, () => 1, uneven).map((form) => {
          const registered = 80 + (word() % 200);
          const issued = Array.from({ length: registered }, word).filter(
            (one) => one < 0.995 * 2 ** 32,
          ).length;
          return { ...form, lines: { registered, issued, inBoxes: issued }, votes: [null, null] };
        }),
      );
      if (check(forms).findings.length > 0) found++;
    }
    expect(found).toBeLessThanOrEqual(9);
  });

  it('takes chi-squared where ballots are too many to draw, and has no p of 0 where all shares are the same', () => {
    const forms = stationsOf('East', 40, uneven, uneven).map((form, index) => {
      const issued = 1_400_000_000 + 1_000_000 * index;
      return {
        ...form,
        lines: { registered: 2_000_000_000, issued, inBoxes: issued },
        votes: [0.6 * issued, 0.4 * issued],
      };
    });
    const [finding, ...others] = check(forms, { levels: '1' }).findings;
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ method: 'asymptotic', message: { args: { quantity: 'share' } } });
    expect(finding?.notes[0]?.args['logP']).toBe(finding?.message.args['logP']);
    // Half a vote of 18,000 standard deviations, at 40 stations.
    expect(finding?.message.args['logP']).toBeGreaterThan(-39 * Math.log10(4 * 18_000));
    expect(finding?.message.args['logP']).toBeLessThan(-100);
  });

  it.each([
    [20, 1],
    [21, 0],
  ])('with at least %d stations asked for makes %d findings of a territory of 20', (leastStations, n) => {
    expect(check(INVENTED, { leastStations, levels: '1' }).findings).toHaveLength(n);
  });

  it.each([
    [300, 20],
    [301, 19],
  ])('with at least %d ballots asked for compares the shares of %d stations', (leastBallots, n) => {
    const forms = stationsOf(
      'East',
      20,
      () => 0.5,
      () => 0.62,
    );
    const shares = check(forms, { leastBallots, levels: '1' }).findings.filter(
      ({ message }) => message.args['quantity'] === 'share',
    );
    expect(shares).toMatchObject([{ n }]);
  });

  it('leaves out a station with a blank, and of the share one at which everybody voted', () => {
    const [first, second, ...others] = INVENTED;
    if (!first || !second) throw new Error('no stations');
    const registered = second.lines['issued'] ?? null;
    const forms = [
      { ...first, votes: [null, first.votes[1] ?? null] },
      { ...second, lines: { ...second.lines, registered } },
      ...others,
    ];
    const { findings } = check(forms, { levels: '1' });
    expect(findings).toMatchObject([{ n: 18 }]);
  });

  it('keeps contests apart: each has its own leader and family', () => {
    const { findings, outcomes } = analyseForms(
      [
        { contest: 'council', forms: stationsOf('East', 20, uneven, uneven) },
        { contest: 'mayor', forms: INVENTED },
      ],
      { ...tooEvenTerritory, defaults: { ...tooEvenTerritory.defaults, levels: '1' } },
    );
    expect(findings).toMatchObject([{ contest: 'mayor' }]);
    expect(outcomes).toMatchObject([{ families: [{ contest: 'council' }, { contest: 'mayor' }] }]);
  });

  it('is not applicable where no territory is large enough', () => {
    expect(check(INVENTED.slice(0, 14)).outcomes).toMatchObject([
      { status: 'not-applicable', reason: { id: 'no-large-territory' } },
    ]);
  });

  it('finds the same whatever the order of the rows', () => {
    const forms = [...HONEST, ...INVENTED];
    const turned = check([...forms].reverse());
    const first = check(forms);
    expect(turned.findings.map(withoutPlaces)).toEqual(first.findings.map(withoutPlaces));
    expect(turned.outcomes).toEqual(first.outcomes);
  });

  it('says in words how far the shares spread, and how far chance spreads them', () => {
    const report = renderMarkdown(outline(check(INVENTED, { levels: '1' }), en));
    expect(report).toMatch(
      /At 20 stations the share of a is 61\.97 % on the whole and spreads by 0\.0\d+ percentage points/u,
    );
    expect(report).toContain('residual (standard deviations)');
  });

  it('needs forms of the commission', () => {
    expect(buildForms([{ contest: 'mayor', forms: INVENTED }]).forms).toHaveLength(1);
    expect(tooEvenTerritory.needs).toEqual(['commission-forms']);
  });
});

describe('the chart of evenness', () => {
  it('shows every territory of the level with the most of them once, the finding for itself below 0', () => {
    const [share, turnout] = plotsOf(check([...HONEST, ...INVENTED]).outcomes, 'histogram');
    expect(share).toMatchObject({ id: 'evenness', contestant: 'a', args: { territories: 4, found: 1 } });
    expect(share?.window).toEqual({ from: share?.from, to: 0 });
    expect(share && sumsOfSeries(share)).toEqual([4, 1]);
    // Phi of the invented shares lies below 0.01.
    expect(
      (share?.from ?? 0) + (share?.series[1]?.values.indexOf(1) ?? 0) * (share?.width ?? 0),
    ).toBeLessThan(-2);
    expect(turnout).toMatchObject({ args: { quantity: 'turnout', found: 0 }, contestant: null });
    expect(turnout && sumsOfSeries(turnout)).toEqual([4]);
  });

  it('is not drawn of a single territory', () => {
    expect(plotsOf(check(INVENTED).outcomes, 'histogram')).toEqual([]);
  });
});
