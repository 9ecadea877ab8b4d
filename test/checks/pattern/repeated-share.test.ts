import { describe, expect, it } from 'vitest';
import { integerPercentExcess } from '../../../src/checks/pattern/integer-percent-excess.js';
import { repeatedShare } from '../../../src/checks/pattern/repeated-share.js';
import { en } from '../../../src/report/locales/en/index.js';
import { renderMarkdown } from '../../../src/report/markdown.js';
import { outline } from '../../../src/report/outline/index.js';
import { binomialLogProbability } from '../../../src/stats/binomial-log-probability.js';
import { poissonBinomialDistribution } from '../../../src/stats/poisson-binomial-distribution.js';
import { analyseDataset } from '../../builders.js';
import { randomNumbers } from '../../drills/random-numbers.js';
import { type BuiltForm, buildForms } from '../build-forms.js';
import { checkStations, drawnStations, runOnStations, stationForm } from './drawn-stations.js';

const check = (forms: Parameters<typeof checkStations>[1], parameters = {}) =>
  checkStations(repeatedShare, forms, parameters);

const castOf = ({ lines }: BuiltForm) => (lines['valid'] ?? 0) + (lines['invalid'] ?? 0);

const printed = (form: BuiltForm) => Math.round((1000 * (form.votes[0] ?? 0)) / castOf(form)) / 10;

/** Votes shifted from one contestant to the other so that so many stations more print this share, the first whose size allows it. */
function withShare(forms: readonly BuiltForm[], count: number, percent: number): BuiltForm[] {
  let left = count;
  return forms.map((form) => {
    const cast = castOf(form);
    const votes = Math.round((percent * cast) / 100);
    const shifted = stationForm(form.territory, form.station, form.lines['registered'] ?? 0, cast, votes);
    if (left === 0 || printed(shifted) !== percent) return form;
    left--;
    return shifted;
  });
}

const NAMES = ['Centre', 'East', 'North', 'South', 'West'];
const clean = NAMES.flatMap((name, seed) => drawnStations(seed + 1, name, 80, 1500));
/** Sixty of the eighty stations of Centre at 62.2 %. */
const planted = [...withShare(clean.slice(0, 80), 60, 62.2), ...clean.slice(80)];

describe('repeated-share', () => {
  it('finds and names the sixty stations of one commission whose votes were shifted to 62.2 %', () => {
    const { outcome, findings } = check(planted);
    expect(outcome.families).toMatchObject([
      { level: 'election', contest: 'mayor', adjustment: 'BH', tested: 2 },
      { level: 'territory-1', contest: 'mayor', adjustment: 'BH', tested: 10 },
    ]);
    const centre = findings.find(({ subject }) => subject.territory[0] === 'Centre');
    const set = planted.slice(0, 80).filter((form) => printed(form) === 62.2);
    expect(set.length).toBeGreaterThanOrEqual(60);
    expect(centre).toMatchObject({
      message: { id: 'repeated', args: { quantity: 'share', percent: 62.2, stations: 80, contestant: 'a' } },
      actual: { value: set.length, measure: { kind: 'sum', name: 'samePercent' } },
      unit: 'stations',
      votesAtStake: null,
      method: 'exact',
      n: 80,
      direction: null,
    });
    const named = centre?.contributors?.rows.map(
      ({ subject }) => subject.kind === 'station' && subject.station,
    );
    expect(named?.sort()).toEqual(set.map(({ station }) => station));
    for (const { values } of centre?.contributors?.rows ?? []) {
      expect(Math.round(10 * (values[2] ?? 0)) / 10).toBe(62.2);
    }
    expect(new Set(findings.map(({ subject }) => subject.territory.join('')))).toEqual(
      new Set(['', 'Centre']),
    );
  });

  it('sees what whole percentages do not: 62.2 is none', () => {
    expect(checkStations(integerPercentExcess, planted).findings).toEqual([]);
  });

  it('gives what enumeration gives, multiplied by the 999 values', () => {
    const centre = check(planted).findings.find(({ subject }) => subject.territory[0] === 'Centre');
    const own = planted.slice(0, 80);
    const chances = Float64Array.from(own, (form) => {
      const cast = castOf(form);
      let sum = 0;
      for (let count = 0; count <= cast; count++) {
        if (Math.abs((100 * count) / cast - 62.2) < 0.05 - 1e-12)
          sum += Math.exp(binomialLogProbability(count, cast, 0.622));
      }
      return sum;
    });
    const observed = own.filter((form) => printed(form) === 62.2).length;
    const tail = poissonBinomialDistribution(chances)
      .slice(observed)
      .reduce((sum, one) => sum + one, 0);
    expect(centre?.expected.value).toBeCloseTo(
      chances.reduce((sum, one) => sum + one, 0),
      2,
    );
    expect(Math.log10(centre?.p ?? 1)).toBeCloseTo(Math.log10(999 * tail), 9);
    expect(centre?.message.args['logP']).toBeCloseTo(Math.log10(999 * tail), 2);
  });

  it('stays silent on honest stations, even where the truth is the same everywhere', () => {
    expect(check(clean).findings).toEqual([]);
    const { binomial } = randomNumbers(11);
    const even = clean.map((form) => {
      const cast = castOf(form);
      return stationForm(
        form.territory,
        form.station,
        form.lines['registered'] ?? 0,
        cast,
        binomial(cast, 0.622),
      );
    });
    expect(check(even).findings).toEqual([]);
  });

  it('finds a repeated turnout, too', () => {
    const repeated = clean.map((form, index) => {
      const registered = form.lines['registered'] ?? 0;
      const came = Math.round(0.713 * registered);
      return index >= 80 && index < 110
        ? stationForm(form.territory, form.station, registered, came, Math.round(came * (0.3 + index / 300)))
        : form;
    });
    expect(check(repeated, { levels: '1' }).findings).toMatchObject([
      {
        subject: { territory: ['East'] },
        message: { args: { quantity: 'turnout', percent: 71.3 } },
        contributors: { contestant: null },
      },
    ]);
  });

  it('says which other values the territory repeats', () => {
    const two = [
      ...withShare(clean.slice(0, 40), 40, 62.2),
      ...withShare(clean.slice(40, 80), 30, 71.9),
      ...clean.slice(80),
    ];
    const [finding] = check(two, { levels: '1' }).findings;
    expect(finding).toMatchObject({
      message: { args: { percent: 62.2 } },
      notes: [{ id: 'other-value', args: { percent: 71.9, observed: 30 } }],
    });
  });

  it('leaves a blank out of the percentage that needs it, and counts it', () => {
    const blank = (line: string) =>
      clean.map((form, index) => (index < 3 ? { ...form, lines: { ...form.lines, [line]: null } } : form));
    const leftOut = (line: string) =>
      check(blank(line)).outcome.remarks.flatMap(({ id, args }) =>
        id === 'percentages-left-out' ? [args['unusable']] : [],
      );
    expect(leftOut('registered')).toEqual([0, 3]);
    expect(leftOut('invalid')).toEqual([3, 0]);
    const none = clean.map((form) => ({ ...form, lines: { ...form.lines, registered: null } }));
    expect(check(none).outcome.families.map(({ tested }) => tested)).toEqual([1, 5]);
  });

  it('counts a share midway between two printed ones for neither', () => {
    // 1,245 of 2,000 are 62.25 %: rounded up or down by the printer’s habit.
    const midway = Array.from({ length: 80 }, (_, index) =>
      stationForm('Centre', index, 3000 + index, 2000, 1245),
    );
    const { outcome, findings } = check(midway);
    expect(findings).toEqual([]);
    expect(outcome.remarks).toContainEqual({
      id: 'percentages-left-out',
      args: { quantity: 'share', unusable: 0, midway: 80 },
    });
  });

  it('does not count what cannot be missed: nobody or everybody in it', () => {
    const unanimous = Array.from({ length: 80 }, (_, index) =>
      stationForm('Centre', index, 800 + 7 * index, 500, 500),
    );
    expect(check(unanimous).findings).toEqual([]);
  });

  it('leaves out stations with fewer ballots than set', () => {
    const one = (ballots: number, parameters = {}) =>
      check([...clean, stationForm('East', 999, 49, ballots, 20)], parameters).outcome.examined - 400;
    expect([one(49), one(49, { leastBallots: 49 })]).toEqual([0, 1]);
  });

  it('needs as many stations in a territory as set', () => {
    const small = [...clean, ...drawnStations(9, 'Tiny', 9)];
    const outcome = (leastStations: number) => check(small, { leastStations }).outcome;
    expect(outcome(9).families.map(({ tested }) => tested)).toEqual([2, 12]);
    expect(outcome(10).families.map(({ tested }) => tested)).toEqual([2, 10]);
    expect(outcome(10).remarks).toContainEqual({
      id: 'territories-too-small',
      args: { level: 1, territories: 1, least: 10 },
    });
    expect(runOnStations(repeatedShare, clean, { leastStations: 401 }).outcome).toMatchObject({
      status: 'not-applicable',
      reason: { id: 'no-usable-station' },
    });
  });

  it('needs a q within the setting', () => {
    const few = [...withShare(clean.slice(0, 80), 14, 62.2), ...clean.slice(80)];
    const [finding] = check(few, { levels: '1' }).findings;
    const percent = 100 * (finding?.q ?? 1);
    const found = (falseDiscoveryPercent: number) =>
      check(few, { levels: '1', falseDiscoveryPercent }).findings.length;
    expect([found(percent * 1.001), found(percent * 0.999)]).toEqual([1, 0]);
  });

  it('adds contests up that share no station, and keeps others apart', () => {
    const apart = check([
      { contest: 'north', forms: planted.slice(0, 40) },
      { contest: 'south', forms: planted.slice(40) },
    ]);
    expect(apart.outcome.families.map(({ contest }) => contest)).toEqual([null, null]);
    expect(apart.findings.find(({ subject }) => subject.territory.length > 0)).toMatchObject({
      contest: null,
      n: 80,
      message: { args: { percent: 62.2, contestant: null } },
    });
    const shared = check([
      { contest: 'council', forms: clean },
      { contest: 'mayor', forms: planted },
    ]);
    expect(new Set(shared.findings.map(({ contest }) => contest))).toEqual(new Set(['mayor']));
    expect(shared.outcome.families).toHaveLength(4);
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

  it('has words for all it says', () => {
    const analysis = analyseDataset(buildForms([{ contest: 'mayor', forms: planted }]), [repeatedShare]);
    const report = renderMarkdown(outline(analysis, en));
    expect(report).toContain('of 80 stations print the same share of a: 62.2 %.');
    expect(report).not.toMatch(/\b(percentages-taken|percentages-left-out|samePercent)\b/u);
  });

  it('draws the stations of the territory that was found, with the value that is repeated shaded', () => {
    const { outcome, findings } = check(planted);
    const [plot] = outcome.plots;
    if (plot?.kind !== 'histogram') throw new Error('expected a histogram');
    const centre = findings.find(({ subject }) => subject.territory[0] === 'Centre');
    expect(plot).toMatchObject({
      subject: { territory: ['Centre'] },
      args: { quantity: 'share', percent: 62.2, stations: 80, observed: centre?.actual.value },
      window: { from: 62.15, to: 62.25 },
    });
    const values = plot.series[0]?.values ?? [];
    expect(values[Math.round((62.15 - plot.from) / plot.width)]).toBe(centre?.actual.value);
    const midway = planted
      .slice(0, 80)
      .filter((form) => (20 * (form.votes[0] ?? 0) * 100) % castOf(form) === 0);
    expect(values.reduce((sum, stations) => sum + stations, 0)).toBeGreaterThanOrEqual(80 - midway.length);
    expect(check(clean).outcome.plots).toEqual([]);
  });
});
