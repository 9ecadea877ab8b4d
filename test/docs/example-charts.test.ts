import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { drawCharts } from '../../src/report/charts/index.js';
import { en } from '../../src/report/locales/en/index.js';
import { root } from '../source-files.js';
import type { Example } from './example.js';
import { examplesOfComparisons } from './examples-of-comparisons.js';
import { examplesOfCopies } from './examples-of-copies.js';
import { examplesOfDigits } from './examples-of-digits.js';
import { examplesOfNeighbours } from './examples-of-neighbours.js';
import { examplesOfShapes } from './examples-of-shapes.js';

/** THE list: the chart on the page of each check, drawn by the check itself of an election whose truth is known. */
const examples: readonly Example[] = [
  ...examplesOfDigits,
  ...examplesOfShapes,
  ...examplesOfCopies,
  ...examplesOfComparisons,
  ...examplesOfNeighbours,
];

describe.each(examples.map((example) => [example.check, example] as const))(
  'the page of %s',
  (check, { plot, analyse }) => {
    const page = readFileSync(`${root}docs/checks/${check}.md`, 'utf8');

    it('shows the chart that the check draws', { timeout: 60_000 }, async () => {
      const analysis = await analyse();
      const plots = analysis.outcomes.flatMap((outcome) =>
        outcome.status === 'completed' ? outcome.plots : [],
      );
      const chart = drawCharts(analysis, en)[plots.findIndex(({ id }) => id === plot)];
      expect(chart?.check).toBe(check);
      await expect(`${chart?.svg}\n`).toMatchFileSnapshot(`${root}docs/checks/charts/${check}.svg`);
    });

    it('says what is to be seen on it', () => {
      const [, example = ''] = page.split('\n## Example\n');
      expect(example).toMatch(new RegExp(`\n!\\[[^\\]]{20,}\\]\\(charts/${check}\\.svg\\)\n`, 'u'));
    });
  },
);
