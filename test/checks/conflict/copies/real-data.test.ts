import { beforeAll, describe, expect, it } from 'vitest';
import { directionOf } from '../../../../src/checks/conflict/copies/direction.js';
import { HONEST_ERROR, remainderOf } from '../../../../src/checks/conflict/copies/honest-error.js';
import { observerCopyMismatch } from '../../../../src/checks/conflict/observer-copy-mismatch.js';
import { ingest } from '../../../../src/ingest/ingest.js';
import type { Analysis } from '../../../../src/model/analysis.js';
import { en } from '../../../../src/report/locales/en/index.js';
import { renderMarkdown } from '../../../../src/report/markdown.js';
import { outline } from '../../../../src/report/outline/index.js';
import { loadRulePacks } from '../../../../src/run/rule-packs.js';
import { analyseDataset } from '../../../builders.js';
import { ABSENT, openRealData, WHY_SKIPPED } from '../../../real-data/open.js';

const MINUTES = 60_000;

async function read(name: string) {
  return ingest(openRealData(name), { rulePacks: loadRulePacks() });
}

async function compare(name: string) {
  const analysis = analyseDataset(await read(name), [observerCopyMismatch]);
  const [outcome] = analysis.outcomes;
  if (outcome?.status !== 'completed') throw new Error(`expected ${name} to be compared`);
  return { analysis, tallies: outcome.tallies, comparison: outcome.copies[0] };
}

const report = (analysis: Analysis): string => renderMarkdown(outline(analysis, en));

describe.skipIf(ABSENT)(`copies of the State Duma election 2011, side by side${WHY_SKIPPED}`, () => {
  let compared: Awaited<ReturnType<typeof compare>>;
  beforeAll(async () => {
    compared = await compare('ru-2011-observers');
  }, 2 * MINUTES);

  it('give one party 82,201 votes net over 342 stations, 306 up, 30 equal, 6 down', () => {
    const party = compared.tallies.find(
      ({ measure }) => measure.kind === 'votes' && measure.contestant === 'ur',
    );
    expect(party).toMatchObject({ up: 306, equal: 30, down: 6, net: 82_201, doubtful: { stations: 47 } });
    // 2 · (C(312,0) + … + C(312,6)) / 2^312, in whole numbers.
    expect(party?.signTest).toBeCloseTo(-81.5251940443467, 9);
    expect(party?.netTest).toMatchObject({ method: 'exact' });
    expect(party?.netTest.log10PValue).toBeLessThan(-70);
    expect(party?.remainder?.beyond).toBeGreaterThan(82_000);
  });

  it('set slips of a digit apart, and copies that do not add up', () => {
    const party = compared.tallies.find(
      ({ measure }) => measure.kind === 'votes' && measure.contestant === 'ur',
    );
    expect(party?.slips).toMatchObject({ stations: 7, net: 700 });
    expect(party?.doubtful).toEqual({ stations: 47, net: 8647 });
    expect(compared.comparison).toMatchObject({
      compared: 342,
      differing: 319,
      fiveOrMore: 318,
      doubtful: 47,
    });
  });

  it('say in the report how the stations were chosen, and both p', () => {
    const text = report(compared.analysis);
    expect(text).toContain(
      'The stations say nothing about how common it is, and no sum over them is an estimate',
    );
    expect(text).toContain('2.98 × 10^−82');
    expect(text).toContain('A direction alone is therefore no finding');
  });
});

describe.skipIf(ABSENT)(`Wisconsin’s recount of 2011 against the canvass${WHY_SKIPPED}`, () => {
  it('has a direction beyond chance, worth 312 votes, with nothing beyond honest error', async () => {
    const { forms } = await read('us-wi-2011');
    const [canvass, recount] = forms;
    const votes = (table: typeof canvass, contestant: string) => [
      ...(table?.votes.get(contestant)?.values ?? []),
    ];
    const change = (contestant: string): number[] => {
      const before = votes(canvass, contestant);
      return votes(recount, contestant).map((after, unit) => after - (before[unit] ?? 0));
    };
    const [prosser, kloppenburg] = [change('prosser'), change('kloppenburg')];
    expect(directionOf(Int32Array.from(prosser), 1)).toMatchObject({ up: 492, down: 266, net: 371 });
    const direction = directionOf(Int32Array.from(kloppenburg), 1);
    expect(direction).toMatchObject({ up: 597, down: 222, net: 683, largest: 68 });
    expect(direction.signTest).toBeCloseTo(-39.71325495531195, 9);
    const lead = directionOf(
      Int32Array.from(prosser, (gained, unit) => gained - (kloppenburg[unit] ?? 0)),
      1,
    );
    expect(lead).toMatchObject({ up: 473, down: 613, net: -312 });
    expect(lead.signTest).toBeCloseTo(-4.618628554004147, 9);
    expect(lead.netTest).toMatchObject({ method: 'exact' });
    expect(lead.netTest.log10PValue).toBeCloseTo(-3.151377892764799, 9);
    const all = ['prosser', 'kloppenburg', 'scattering'].flatMap((contestant) => votes(canvass, contestant));
    const counted = all.reduce((sum, number) => sum + number, 0);
    expect(remainderOf(lead.net, 'lead', counted)).toEqual({ allowed: 312, beyond: 0 });
    expect(remainderOf(direction.net, 'one', counted)).toEqual({ allowed: 683, beyond: 0 });
    // The constants of the base rate, from the same file.
    const changed = (least: number) =>
      prosser.filter((gained, unit) => Math.max(Math.abs(gained), Math.abs(kloppenburg[unit] ?? 0)) >= least);
    expect(HONEST_ERROR).toEqual({
      units: prosser.length,
      changed: changed(1).length,
      fiveOrMore: changed(5).length,
      largest: direction.largest,
      votes: counted,
      netOfLead: -lead.net,
      netOfOne: direction.net,
    });
  });
});

describe.skipIf(ABSENT)(`the tally sheets of Indonesia 2019${WHY_SKIPPED}`, () => {
  let compared: Awaited<ReturnType<typeof compare>>;
  beforeAll(async () => {
    compared = await compare('id-2019');
  }, 5 * MINUTES);

  it('differ at 4,067 of the 792,133 stations with valid ballots on both sides, balanced by stations', () => {
    expect(compared.comparison).toMatchObject({
      compared: 792_133,
      unfilled: 796_468 - 792_133,
      differing: 4067,
      lead: { up: 1970, down: 2054, net: -5354 + 819, remainder: { beyond: 0 } },
    });
    expect(compared.tallies.slice(0, 2).map(({ net, remainder }) => [net, remainder?.beyond])).toEqual([
      [-5354, 0],
      [-819, 0],
    ]);
  });

  it('have the most displaced votes of all regencies in Intan Jaya, 12,346', () => {
    const regencies = compared.comparison?.displaced.find(({ level }) => level === 2);
    expect(regencies?.first[0]).toEqual({
      territory: ['PAPUA', 'INTAN JAYA'],
      compared: 323,
      differing: 34,
      displaced: 12_346,
      gained: 6199,
      lost: 6147,
    });
    expect(regencies?.first[1]?.displaced).toBe(7971);
    expect(compared.comparison?.displaced.map(({ level }) => level)).toEqual([1, 2, 3, 4]);
  });

  it('rank Intan Jaya first in the report, too', () => {
    expect(report(compared.analysis)).toContain('| PAPUA › INTAN JAYA | 323 | 34 | 12,346 | 6,199 | 6,147 |');
  });
});
