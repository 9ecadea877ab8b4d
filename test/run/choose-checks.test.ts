import { describe, expect, it } from 'vitest';
import { checks } from '../../src/checks/index.js';
import { InputError } from '../../src/model/issue.js';
import type { Tier } from '../../src/model/tier.js';
import { chooseChecks } from '../../src/run/choose-checks.js';

const [known] = checks;
if (!known) throw new Error('the list of checks is empty');
const all = (['A', 'B', 'C', 'D', 'E'] satisfies Tier[]).map((tier) => ({
  ...known,
  id: `of-${tier}`,
  tier,
}));
const choose = (choice: Partial<Parameters<typeof chooseChecks>[1]>) => {
  const { checks: chosen, ...rest } = chooseChecks(all, { only: [], skip: [], all: false, ...choice });
  return { chosen: chosen.map(({ id }) => id), ...rest };
};

describe('chooseChecks', () => {
  it('leaves the tiers D and E off unless asked, and says so apart from what the user left out', () => {
    expect(choose({ skip: ['of-A'] })).toEqual({
      chosen: ['of-B', 'of-C'],
      deselected: ['of-A'],
      offByDefault: ['of-D', 'of-E'],
    });
  });

  it('runs every tier with --all', () => {
    expect(choose({ all: true }).chosen).toHaveLength(5);
    expect(choose({ all: true, skip: ['of-E'] })).toMatchObject({ deselected: ['of-E'], offByDefault: [] });
  });

  it('runs what --only names, whatever its tier', () => {
    expect(choose({ only: ['of-E'] })).toEqual({
      chosen: ['of-E'],
      deselected: ['of-A', 'of-B', 'of-C', 'of-D'],
      offByDefault: [],
    });
  });

  it('names every id that does not exist', () => {
    expect(() => choose({ only: ['of-F'], skip: ['of-G'] })).toThrow(InputError);
  });
});
