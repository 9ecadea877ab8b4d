import { describe, expect, it } from 'vitest';
import { DIGIT_PAIRS, digitPairs } from '../../../../src/checks/pattern/digit-pairs.js';
import { expectedCount } from '../../../../src/checks/pattern/digits/expected-count.js';
import { LAST_DIGIT, lastDigit } from '../../../../src/checks/pattern/last-digit.js';
import { ZERO_FIVE, zeroFiveEndings } from '../../../../src/checks/pattern/zero-five-endings.js';
import { en } from '../../../../src/report/locales/en/index.js';
import { adjustPValues } from '../../../../src/stats/adjust-p-values.js';
import { cleanElection } from './clean-election.js';
import { analyseCounts, completed, countedStations, withLastDigits } from './counted-stations.js';

const CHECKS = [lastDigit, digitPairs, zeroFiveEndings] as const;
const counts = (n: number) => Array.from({ length: n }, (_, index) => 200 + ((index * 37) % 700));

describe.each(CHECKS.map((check) => [check.id, check] as const))('%s', (id, check) => {
  it('says its rate of false alarms first, in the analysis and in the method', () => {
    const { remarks } = completed(analyseCounts(check, { mayor: countedStations(counts(60)) }));
    expect(remarks[0]).toEqual({ id: 'false-alarms', args: {} });
    expect(en.checks[id]?.method.startsWith(en.checks[id]?.notes['false-alarms'] ?? 'none')).toBe(true);
  });

  it('needs as many stations as are asked for', () => {
    const statusOf = (n: number) =>
      analyseCounts(check, { mayor: countedStations(counts(n)) }).outcomes[0]?.status;
    expect([statusOf(49), statusOf(50)]).toEqual(['not-applicable', 'completed']);
  });

  it('leaves blanks out and counts the others', () => {
    const forms = countedStations([...counts(60), null, null]);
    const outcome = completed(analyseCounts(check, { mayor: forms }));
    expect(outcome.examined).toBe(60);
    expect(outcome.estimates[0]?.rows[0]?.n).toBe(60);
  });

  it('looks only at counts of which nearly all stations may expect enough, never at a count’s own size', () => {
    const forms = countedStations([...counts(60), 3, 0, 9]);
    // 63 stations of equal size: each may expect the mean.
    const mean = [...counts(60), 3, 9].reduce((sum, count) => sum + count, 0) / 63;
    const tested = (leastExpected: number) => {
      const [outcome] = analyseCounts(check, { mayor: forms }, { leastExpected }).outcomes;
      return outcome?.status === 'completed' ? outcome.examined : 0;
    };
    expect([tested(mean - 0.001), tested(mean + 0.001)]).toEqual([63, 0]);
  });

  it('looks only at counts that differ enough', () => {
    const forms = countedStations(Array.from({ length: 100 }, (_, index) => 300 + 2 * index));
    const statusOf = (leastRange: number) =>
      analyseCounts(check, { mayor: forms }, { leastRange }).outcomes[0]?.status;
    // Nearest ranks 25 and 75: 348 and 448.
    expect([statusOf(100), statusOf(101)]).toEqual(['completed', 'not-applicable']);
  });

  it('has a family for each level of each contest, adjusted for dependence', () => {
    const forms = [...countedStations(counts(60), 'N'), ...countedStations(counts(55), 'S')];
    const outcome = completed(analyseCounts(check, { council: forms, mayor: forms }));
    expect(outcome.families).toMatchObject([
      { level: 'election', contest: 'council', adjustment: 'BY', tested: 1 },
      { level: 'territory-1', contest: 'council', adjustment: 'BY', tested: 2 },
      { level: 'election', contest: 'mayor', adjustment: 'BY', tested: 1 },
      { level: 'territory-1', contest: 'mayor', adjustment: 'BY', tested: 2 },
    ]);
  });

  it('counts territories that are too small', () => {
    const forms = [...countedStations(counts(60), 'N'), ...countedStations(counts(49), 'S')];
    const { remarks } = completed(analyseCounts(check, { mayor: forms }));
    expect(remarks).toContainEqual({
      id: 'territories-too-small',
      args: { level: 1, territories: 1, least: 50 },
    });
  });

  it('looks at turnout and valid votes too where there is a register, and never at the register', () => {
    const forms = counts(60).map((count, index) => ({
      territory: 'N',
      station: String(index),
      lines: { registered: 1800, issued: count + 300, valid: count + 290, invalid: 5 },
      votes: [count, 290],
    }));
    const outcome = completed(analyseCounts(check, { mayor: forms }, { levels: '0' }));
    expect(outcome.families.map(({ tested }) => tested)).toEqual([3]);
  });
});

describe('a finding about digits', () => {
  it('needs an adjusted q within the setting', () => {
    const forms = countedStations(withLastDigits([30, 14, 14, 14, 14, 14, 14, 14, 14, 14]));
    const p = Math.exp(LAST_DIGIT.logTail?.(Int32Array.of(30, 14, 14, 14, 14, 14, 14, 14, 14, 14)) ?? 0);
    const q = 100 * (adjustPValues(Float64Array.of(p), 'BY')[0] ?? 1);
    const found = (falseDiscoveryPercent: number) =>
      analyseCounts(lastDigit, { mayor: forms }, { falseDiscoveryPercent, levels: '0' }).findings.length;
    expect([found(q * 1.0001), found(q * 0.9999)]).toEqual([1, 0]);
  });
});

describe('the rate of false alarms', () => {
  const STATIONS = 600;
  const rows = Int32Array.from({ length: STATIONS }, (_, row) => row);
  const pOf = (method: typeof LAST_DIGIT, chosen: Iterable<number>): number => {
    const cells = new Int32Array(method.probabilities.length);
    for (const count of chosen) {
      const cell = method.cellOf(count);
      cells[cell] = (cells[cell] ?? 0) + 1;
    }
    return Math.exp(method.logTail?.(cells) ?? 0);
  };

  it('is what it says where counts are chosen by what is expected, and much higher where they are chosen by themselves', () => {
    const alarms = { last: 0, pairs: 0, endings: 0, trap: 0 };
    let tested = 0;
    let trapped = 0;
    for (let seed = 1; seed <= 120; seed++) {
      const { registered, tookPart, votes } = cleanElection({
        stations: STATIONS,
        size: 1500,
        shares: [0.42, 0.3, 0.015],
        seed,
      });
      for (const column of [...votes, tookPart]) {
        if (expectedCount(column, registered, rows) >= 100) {
          tested++;
          if (pOf(LAST_DIGIT, column) <= 0.05) alarms.last++;
          if (pOf(DIGIT_PAIRS, column) <= 0.05) alarms.pairs++;
          if (pOf(ZERO_FIVE, column) <= 0.05) alarms.endings++;
        } else if (column === votes[2]) {
          trapped++;
          const large = column.filter((count) => count >= 10);
          if (pOf(LAST_DIGIT, large) <= 0.05) alarms.trap++;
        }
      }
    }
    expect(tested).toBeGreaterThan(240);
    expect(trapped).toBe(120);
    // Binomial with 5 %: three standard deviations of some 300 tests are 3.8 points.
    for (const name of ['last', 'pairs', 'endings'] as const) {
      expect(alarms[name] / tested, name).toBeLessThan(0.09);
      expect(alarms[name] / tested, name).toBeGreaterThan(0.012);
    }
    // The small party's counts of ten and more: what this check refuses.
    expect(alarms.trap / trapped).toBeGreaterThan(0.3);
  });
});
