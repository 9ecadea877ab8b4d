import { describe, expect, it } from 'vitest';
import { chosenPlots } from '../../src/checks/chosen-plots.js';
import type { Plot } from '../../src/model/plot.js';

const plot = (id: string): Plot => ({
  kind: 'bars',
  id,
  args: {},
  subject: { kind: 'territory', territory: [] },
  contest: null,
  contestant: null,
  bars: [],
});
const chosen = (...parts: readonly (readonly [findings: number, ...ids: readonly string[]])[]) =>
  chosenPlots(parts.map(([findings, ...ids]) => ({ findings, plots: ids.map(plot) }))).map(({ id }) => id);

describe('chosen-plots', () => {
  it('takes three parts, those with the most findings first', () => {
    expect(chosen([0, 'a'], [1, 'b', 'c'], [5, 'd'], [0, 'e'])).toEqual(['d', 'b', 'c', 'a']);
  });

  it('keeps the order of parts with equally many, and passes by those without a plot', () => {
    expect(chosen([9], [0, 'a'], [0, 'b'], [0], [0, 'c'], [0, 'd'])).toEqual(['a', 'b', 'c']);
    expect(chosen()).toEqual([]);
  });
});
