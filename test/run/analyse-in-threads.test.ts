import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Check } from '../../src/checks/check.js';
import { checks } from '../../src/checks/index.js';
import type * as Threads from '../../src/run/analyse-in-threads.js';
import { packsOf } from '../../src/run/rule-packs.js';
import { buildForms } from '../checks/build-forms.js';
import { root } from '../source-files.js';

/** Threads are started from compiled files. */
const { analyseInThreads } = (await import(join(root, 'dist/run/analyse-in-threads.js'))) as typeof Threads;

const STATIONS = 6000;
const dataset = buildForms([
  {
    contest: 'mayor',
    forms: Array.from({ length: STATIONS }, (_, index) => {
      const valid = 300 + ((index * 7919) % 401);
      const first = Math.round(valid * (0.3 + ((index * 104_729) % 300) / 1000));
      return {
        territory: `T${index % 40}`,
        station: String(index),
        lines: {
          registered: 1000,
          issuedInStation: valid + 5,
          stationary: valid + (index % 100 === 0 ? 9 : 5),
          invalid: 5,
          valid,
        },
        votes: [first, valid - first],
      };
    }),
  },
]);

const options = {
  checks,
  deselected: [],
  offByDefault: [],
  packs: packsOf(dataset),
  seed: 3,
  tool: { name: 'scrutineer', version: 'test' },
  stamp: null,
};

describe('analyseInThreads', () => {
  it('gives with one, two and three threads the same analysis, byte for byte', async () => {
    const [one, two, three] = await Promise.all(
      [1, 2, 3].map((threads) => analyseInThreads(dataset, options, threads)),
    );
    expect(one?.manifest.crashed).toEqual([]);
    expect(one?.findings.length).toBeGreaterThan(0);
    expect(JSON.stringify(two)).toBe(JSON.stringify(one));
    expect(JSON.stringify(three)).toBe(JSON.stringify(one));
  });

  it('counts a check whose thread dies as crashed, tells why, and runs the others', async () => {
    const [known] = checks;
    // No thread knows a check of this id, and dies of it.
    const unknown: Check = { ...(known as Check), id: 'of-no-thread' };
    const told: unknown[] = [];
    const { manifest, outcomes } = await analyseInThreads(
      dataset,
      { ...options, checks: [unknown, ...checks], onCrash: (...crash) => told.push(crash) },
      2,
    );
    expect(manifest.crashed).toEqual(['of-no-thread']);
    expect(outcomes[0]).toMatchObject({
      status: 'crashed',
      error: expect.stringContaining('there is no check of-no-thread'),
    });
    expect(outcomes).toHaveLength(checks.length + 1);
    expect(told).toHaveLength(1);
  });
});
