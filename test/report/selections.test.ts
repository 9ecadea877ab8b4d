import { describe, expect, it } from 'vitest';
import type { ElectionFile } from '../../src/ingest/election/schema.js';
import { analyseFiles, electionYaml } from '../builders.js';
import { reportOf } from '../checks/pattern/watched-election.js';

type Source = ElectionFile['sources'][number];

async function reportFor(given: Pick<Source, 'role' | 'selection' | 'design'>): Promise<string> {
  const { analysis } = await analyseFiles({
    'election.yaml': electionYaml({
      sources: [{ id: 'golos', ...given, files: [{ path: 'shares.csv', holds: 'reported-shares' }] }],
    }),
    'shares.csv': 'percent\n20\n',
  });
  return reportOf(analysis);
}

const CHOSEN = 'How the stations of golos were chosen';

describe('what may be concluded from a source’s stations', () => {
  it('is said of a source although nothing was found of it', async () => {
    const report = await reportFor({ role: 'observer', selection: 'hand-picked' });
    expect(report).toContain(`${CHOSEN}: hand-picked. Chosen by the source. Nothing may be concluded`);
  });

  it('is said to be nothing where the source does not state how they were chosen', async () => {
    expect(await reportFor({ role: 'media' })).toContain(`${CHOSEN}: not stated.`);
  });

  it('gives the design of a random choice', async () => {
    const report = await reportFor({ role: 'observer', selection: 'random', design: 'every tenth, by lot' });
    expect(report).toContain(`${CHOSEN}: drawn at random, by this design: every tenth, by lot.`);
  });

  it('is nothing for a random choice without a design', async () => {
    const report = await reportFor({ role: 'observer', selection: 'random' });
    expect(report).toContain('by a design that is not stated. Until it is, nothing may be concluded');
  });

  it('is not asked of a commission or of a source that covers all stations', async () => {
    expect(await reportFor({ role: 'commission' })).not.toContain(CHOSEN);
    expect(await reportFor({ role: 'observer', selection: 'census' })).not.toContain(CHOSEN);
  });
});
