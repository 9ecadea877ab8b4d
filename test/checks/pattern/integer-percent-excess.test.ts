import { describe, expect, it } from 'vitest';
import { integerPercentExcess } from '../../../src/checks/pattern/integer-percent-excess.js';
import { en } from '../../../src/report/locales/en/index.js';
import { renderMarkdown } from '../../../src/report/markdown.js';
import { outline } from '../../../src/report/outline/index.js';
import { binomialLogProbability } from '../../../src/stats/binomial-log-probability.js';
import { poissonBinomialDistribution } from '../../../src/stats/poisson-binomial-distribution.js';
import { analyseDataset } from '../../builders.js';
import { type BuiltForm, buildForms } from '../build-forms.js';
import { checkStations, drawnStations, runOnStations, stationForm } from './drawn-stations.js';

const check = (forms: Parameters<typeof checkStations>[1], parameters = {}) =>
  checkStations(integerPercentExcess, forms, parameters);

/** Turnout moved to the nearest whole percent at the first stations. */
function withWholeTurnout(forms: readonly BuiltForm[], count: number): BuiltForm[] {
  return forms.map((form, index) => {
    const registered = form.lines['registered'] ?? 0;
    const came = form.lines['issuedInStation'] ?? 0;
    const votes = form.votes[0] ?? 0;
    const moved = Math.round((Math.round((100 * came) / registered) * registered) / 100);
    return index < count
      ? stationForm(form.territory, form.station, registered, moved, Math.min(votes, moved))
      : form;
  });
}

const clean = [...drawnStations(1, 'North', 150), ...drawnStations(2, 'South', 150)];
const planted = [...withWholeTurnout(drawnStations(1, 'North', 150), 60), ...drawnStations(2, 'South', 150)];

const isInteger = (count: number, n: number): boolean =>
  Math.abs((100 * count) / n - Math.round((100 * count) / n)) <= 0.05 + 1e-12;

/** By summing binomial probabilities over all counts. */
function probability(count: number, n: number): number {
  let sum = 0;
  for (let at = 0; at <= n; at++) {
    if (isInteger(at, n)) sum += Math.exp(binomialLogProbability(at, n, count / n));
  }
  return sum;
}

const numbersOf = ({ lines, votes }: BuiltForm) => ({
  registered: lines['registered'] ?? 0,
  came: lines['issuedInStation'] ?? 0,
  cast: (lines['valid'] ?? 0) + (lines['invalid'] ?? 0),
  own: votes[0] ?? 0,
});

describe('integer-percent-excess', () => {
  it('fires where 60 of 150 stations were given a whole turnout, in that territory and in the election', () => {
    const { outcome, findings } = check(planted);
    expect(outcome).toMatchObject({
      examined: 300,
      families: [
        { level: 'election', contest: 'mayor', adjustment: 'BH', tested: 1 },
        { level: 'territory-1', contest: 'mayor', adjustment: 'BH', tested: 2 },
      ],
    });
    expect(findings.map(({ subject }) => subject.territory).sort()).toEqual([[], ['North']]);
    const north = findings.find(({ subject }) => subject.territory.length > 0);
    expect(north).toMatchObject({
      evidence: 'pattern',
      message: { id: 'integers', args: { quantity: 'either', stations: 150, contestant: 'a' } },
      expected: { measure: { kind: 'sum', name: 'integerPercent' } },
      unit: 'stations',
      votesAtStake: null,
      method: 'exact',
      n: 150,
      direction: null,
    });
  });

  it('counts, expects and sums what enumeration gives', () => {
    const north = check(planted).findings.find(({ subject }) => subject.territory.length > 0);
    const forms = planted.slice(0, 150).map(numbersOf);
    const chances = Float64Array.from(
      forms,
      ({ registered, came, cast, own }) =>
        1 - (1 - probability(own, cast)) * (1 - probability(came, registered)),
    );
    const near = forms.map(
      ({ registered, came, cast, own }) => isInteger(own, cast) || isInteger(came, registered),
    );
    const observed = near.filter(Boolean).length;
    const expected = chances.reduce((sum, chance) => sum + chance, 0);
    const tail = poissonBinomialDistribution(chances)
      .slice(observed)
      .reduce((sum, one) => sum + one, 0);
    expect(north?.actual.value).toBe(observed);
    expect(north?.expected.value).toBeCloseTo(expected, 2);
    expect(Math.log10(north?.p ?? 1)).toBeCloseTo(Math.log10(tail), 9);
    const parts = [...chances].filter((_, index) => near[index]).map((chance) => 1 - chance);
    expect(north?.contributors?.rows.map(({ values }) => values[0])).toEqual(
      parts.sort((one, other) => other - one).map((part) => Math.round(1e4 * part) / 1e4),
    );
  });

  it('names every station with a whole percentage, with its turnout and share and where its form stands', () => {
    const north = check(planted).findings.find(({ subject }) => subject.territory.length > 0);
    const named = north?.contributors;
    expect(named).toMatchObject({ id: 'contributors', contest: 'mayor', contestant: 'a', omitted: 0 });
    expect(named?.columns).toEqual(['contribution', 'turnout', 'share']);
    const stations = new Set(named?.rows.map(({ subject }) => subject.kind === 'station' && subject.station));
    const moved = planted.slice(0, 60).filter((form) => {
      const { registered, came } = numbersOf(form);
      return isInteger(came, registered);
    });
    expect(moved.length).toBeGreaterThan(40);
    for (const { station } of moved) expect(stations).toContain(station);
    const first = named?.rows[0];
    const form = planted.find(
      ({ station }) => first?.subject.kind === 'station' && station === first.subject.station,
    );
    if (!form) throw new Error('expected the station');
    const { registered, came, cast, own } = numbersOf(form);
    expect(first?.values[1]).toBeCloseTo((100 * came) / registered, 3);
    expect(first?.values[2]).toBeCloseTo((100 * own) / cast, 3);
    expect(first?.places).toHaveLength(1);
  });

  it('puts turnout and share alone, multiples of 5 and 10 %, voters and votes beside it', () => {
    const { outcome, findings } = check(planted);
    const notes = findings[0]?.notes.map(({ id, args }) => [
      id,
      args['quantity'] ?? args['weight'],
      args['step'],
    ]);
    expect(notes).toEqual([
      ['variant', 'share', 1],
      ['variant', 'turnout', 1],
      ['variant', 'either', 5],
      ['variant', 'either', 10],
      ['weighted', 'voters', undefined],
      ['weighted', 'votes', undefined],
    ]);
    const tables = outcome.estimates.filter(({ id }) => id === 'variants');
    expect(tables.map(({ args }) => args['quantity'])).toEqual(['either', 'share', 'turnout']);
    for (const { rows } of tables) expect(rows.map(({ values }) => values[0])).toEqual([1, 5, 10]);
    expect(tables[1]?.rows[0]?.values[4]).toBeLessThan(2);
    expect(tables[2]?.rows[0]?.values[4]).toBeGreaterThan(4);
  });

  it('stays silent on honest stations that differ from each other far more than chance', () => {
    const { outcome, findings } = check(clean);
    expect(findings).toEqual([]);
    expect(outcome.examined).toBe(300);
  });

  it('leaves a station with a blank out, and counts it', () => {
    const blank = (line: string) =>
      clean.map((form, index) => (index < 2 ? { ...form, lines: { ...form.lines, [line]: null } } : form));
    for (const line of ['registered', 'issuedInStation', 'invalid']) {
      const { outcome } = check(blank(line));
      expect(outcome.examined).toBe(298);
      expect(outcome.remarks[0]).toMatchObject({ id: 'stations-taken', args: { blank: 2, leftOut: 0 } });
    }
    const noVotes = clean.map((form, index) => (index < 2 ? { ...form, votes: [null, 5] } : form));
    expect(check(noVotes).outcome.examined).toBe(298);
  });

  it('leaves out stations of few voters, empty boxes, and percentages above the setting', () => {
    const one = (registered: number, came: number, votes: number, parameters = {}) =>
      check([...clean, stationForm('East', 1, registered, came, votes)], parameters).outcome.examined - 300;
    expect([one(100, 60, 30), one(99, 60, 30), one(99, 60, 30, { leastVoters: 99 })]).toEqual([1, 0, 1]);
    expect([one(200, 198, 30), one(200, 199, 30), one(200, 199, 30, { mostPercent: 99.5 })]).toEqual([
      1, 0, 1,
    ]);
    expect([one(500, 200, 198), one(500, 200, 199)]).toEqual([1, 0]);
    expect(one(500, 0, 0)).toBe(0);
  });

  it('tests the share alone where no form has a register', () => {
    const forms = planted.map((form) => ({ ...form, lines: { ...form.lines, registered: null } }));
    const { outcome, findings } = check(forms);
    expect(findings).toEqual([]);
    expect(outcome).toMatchObject({ examined: 300, remarks: [{ args: { blank: 0, hasTurnout: 'false' } }] });
    expect(outcome.estimates.map(({ id, args }) => [id, args['quantity']])).toEqual([
      ['variants', 'share'],
      ['territories', 'share'],
    ]);
    expect(outcome.estimates[0]?.rows[0]?.values.slice(6, 8)).toEqual([null, null]);
  });

  it('needs as many stations in a territory as set, and says how many territories have fewer', () => {
    const small = [...clean, ...drawnStations(3, 'East', 20)];
    const levels = (leastStations: number) => check(small, { leastStations }).outcome;
    expect(levels(21).families.map(({ tested }) => tested)).toEqual([1, 2]);
    expect(levels(20).families.map(({ tested }) => tested)).toEqual([1, 3]);
    expect(levels(21).remarks).toContainEqual({
      id: 'territories-too-small',
      args: { level: 1, territories: 1, least: 21 },
    });
    expect(runOnStations(integerPercentExcess, clean, { leastStations: 301 }).outcome).toMatchObject({
      status: 'not-applicable',
      reason: { id: 'no-usable-station' },
    });
  });

  it('looks at the levels asked for', () => {
    expect(check(planted, { levels: '1' }).outcome.families.map(({ level }) => level)).toEqual([
      'territory-1',
    ]);
  });

  it('needs a q within the setting', () => {
    const north = check(planted).findings.find(({ subject }) => subject.territory.length > 0);
    const percent = 100 * (north?.q ?? 1);
    const found = (falseDiscoveryPercent: number) =>
      check(planted, { levels: '1', falseDiscoveryPercent }).findings.length;
    expect([found(percent * 1.001), found(percent * 0.999)]).toEqual([1, 0]);
  });

  it('looks at the share of another contestant where the setting names one', () => {
    const { outcome } = check(clean, { contestant: 'b' });
    expect(outcome.estimates[0]).toMatchObject({ contestant: 'b' });
    const own = check(clean).outcome.estimates[1]?.rows[0]?.values;
    expect(outcome.estimates[1]?.rows[0]?.values).not.toEqual(own);
  });

  it('adds contests up that share no station, each with its own leader, and keeps others apart', () => {
    const swap = ({ votes: [a = 0, b = 0], ...form }: BuiltForm): BuiltForm => ({ ...form, votes: [b, a] });
    const apart = check([
      { contest: 'north', forms: planted.slice(0, 150) },
      { contest: 'south', forms: planted.slice(150).map(swap) },
    ]);
    const whole = apart.findings.find(({ subject }) => subject.territory.length === 0);
    const single = check(planted).findings.find(({ subject }) => subject.territory.length === 0);
    expect(apart.outcome.families.map(({ contest }) => contest)).toEqual([null, null]);
    expect(whole).toMatchObject({ contest: null, message: { args: { contestant: null } } });
    expect([whole?.expected.value, whole?.actual.value, whole?.p]).toEqual([
      single?.expected.value,
      single?.actual.value,
      single?.p,
    ]);
    const shared = check([
      { contest: 'council', forms: clean },
      { contest: 'mayor', forms: planted },
    ]);
    expect(shared.outcome.families.map(({ contest }) => contest)).toEqual([
      'council',
      'council',
      'mayor',
      'mayor',
    ]);
    expect(new Set(shared.findings.map(({ contest }) => contest))).toEqual(new Set(['mayor']));
  });

  it('finds the same whatever the order of rows', () => {
    const said = (forms: readonly BuiltForm[]) =>
      check(forms).findings.map(({ subject, p, q, expected, contributors }) => ({
        subject,
        p,
        q,
        expected: expected.value,
        rows: contributors?.rows.map(({ subject: of, values }) => [of, values]),
      }));
    expect(said(planted.toReversed())).toEqual(said(planted));
  });

  it('keeps p above 0 where it would underflow, and says its logarithm', () => {
    const many = Array.from({ length: 700 }, (_, index) =>
      stationForm('North', index, 1700, 1020, 500 + (index % 50)),
    );
    const [finding] = check(many, { levels: '0' }).findings;
    expect(finding?.p).toBe(1e-300);
    expect(finding?.message.args['logP']).toBeLessThan(-300);
  });

  it('has words for all it says', () => {
    const analysis = analyseDataset(buildForms([{ contest: 'mayor', forms: planted }]), [
      integerPercentExcess,
    ]);
    const report = renderMarkdown(outline(analysis, en));
    expect(report).toContain('150 stations');
    expect(report).toContain('Turnout alone, whole percent');
    expect(report).toContain('Turnout or share, multiple of 5 %');
    expect(report).toContain('Counts were rounded');
    expect(report).not.toMatch(/\b(integers|stations-taken|variants|log-p|voters-excess)\b/u);
  });

  it('draws every station in the bin of its tenth, the whole election and the territory that was found', () => {
    const { outcome } = check(planted);
    const plots = outcome.plots.flatMap((plot) => (plot.kind === 'histogram' ? [plot] : []));
    expect(plots.map(({ subject, args }) => [subject.territory, args['quantity']])).toEqual([
      [[], 'turnout'],
      [[], 'share'],
      [['North'], 'turnout'],
    ]);
    const north = plots[2];
    const values = north?.series[0]?.values ?? [];
    expect(values.reduce((sum, stations) => sum + stations, 0)).toBe(150);
    const wholes = values.filter((_, bin) => {
      const tenth = Math.round(10 * ((north?.from ?? 0) + (bin + 0.5) * (north?.width ?? 0)));
      return tenth % 10 === 0;
    });
    expect(wholes.reduce((sum, stations) => sum + stations, 0)).toBe(north?.args['observed']);
    expect(north?.args).toMatchObject({ stations: 150, way: 'more' });
    expect(Number(north?.args['beyond'])).toBeGreaterThan(40);
  });
});
