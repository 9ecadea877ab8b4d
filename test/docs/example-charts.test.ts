import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { drawCharts } from '../../src/report/charts/index.js';
import { locales } from '../../src/report/locales/index.js';
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

const pages = { en: 'docs/checks/', ru: 'docs/checks/ru/' };

describe.each(examples.map((example) => [example.check, example] as const))(
  'the page of %s',
  (check, { plot, analyse }) => {
    it.each(Object.entries(pages))(
      'shows the chart that the check draws (%s)',
      { timeout: 60_000 },
      async (language, folder) => {
        const analysis = await analyse();
        const plots = analysis.outcomes.flatMap((outcome) =>
          outcome.status === 'completed' ? outcome.plots : [],
        );
        const chart = drawCharts(analysis, locales[language as keyof typeof locales])[
          plots.findIndex(({ id }) => id === plot)
        ];
        expect(chart?.check).toBe(check);
        await expect(`${chart?.svg}\n`).toMatchFileSnapshot(`${root}${folder}charts/${check}.svg`);
      },
    );

    it.each([
      ['docs/checks/', '\n## Example\n'],
      ['docs/checks/ru/', '\n## Пример\n'],
    ])('says what is to be seen on it (%s)', (folder, heading) => {
      const [, example = ''] = readFileSync(`${root}${folder}${check}.md`, 'utf8').split(heading);
      expect(example).toMatch(new RegExp(`\n!\\[[^\\]]{20,}\\]\\(charts/${check}\\.svg\\)\n`, 'u'));
    });
  },
);
