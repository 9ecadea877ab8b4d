import { describe, expect, it } from 'vitest';
import { BATCH_FILES } from '../../../src/report/batch/index.js';
import { CHART_FILES } from '../../../src/report/index.js';
import { batchOf, SMALL } from './made-up-batch.js';
import { rendered } from './rendered.js';

describe.each(['en', 'ru'] as const)('the index of a small batch in the language %s', (language) => {
  it('is written as it was, byte for byte', async () => {
    for (const [name, text] of await rendered(batchOf(SMALL), language))
      await expect(text).toMatchFileSnapshot(`golden/${language}/${name}`);
  });

  it('is the same in whatever order the results came', async () => {
    const written = await rendered(batchOf(SMALL), language);
    expect(await rendered(batchOf([...SMALL].reverse()), language)).toEqual(written);
    expect(await rendered(batchOf([...SMALL.slice(3), ...SMALL.slice(0, 3)]), language)).toEqual(written);
  });

  it('is known for one of ours by how each file begins', async () => {
    const written = await rendered(batchOf(SMALL), language);
    for (const { name, begins } of BATCH_FILES)
      expect(begins.some((beginning) => written.get(name)?.startsWith(beginning))).toBe(true);
    const charts = [...written.keys()].filter((name) => name.startsWith(`${CHART_FILES.folder}/`));
    expect(charts).toEqual(['charts/batch-places-1.svg']);
    for (const name of charts) {
      expect(name.slice(CHART_FILES.folder.length + 1)).toMatch(CHART_FILES.named);
      expect(written.get(name)?.startsWith(CHART_FILES.begins)).toBe(true);
    }
    expect([...written.keys()].filter((name) => !charts.includes(name)).sort()).toEqual(
      BATCH_FILES.map(({ name }) => name).sort(),
    );
  });
});
