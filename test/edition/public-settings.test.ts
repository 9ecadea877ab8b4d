import { describe, expect, it } from 'vitest';
import type { ElectionFile } from '../../src/ingest/election/schema.js';
import { electionYaml, formsFile, twoContestants } from '../builders.js';
import { filesWith, publicEditionOf } from './write-editions.js';

const sources: ElectionFile['sources'] = [
  { id: 'cik', role: 'commission', files: [formsFile('official.csv', ['valid'])] },
];
const watch: ElectionFile['sources'][number] = {
  id: 'watch',
  role: 'observer',
  files: [formsFile('copies.csv', ['valid'])],
};

const edition = (parameters: ElectionFile['parameters'], all = sources) =>
  publicEditionOf({
    'set/official.csv': 'territory,station,valid,a,b\nNorth,7,500,300,200\n',
    'set/copies.csv': 'territory,station,valid,a,b\nNorth,7,500,299,201\n',
    'set/election.yaml': electionYaml({ contests: twoContestants, parameters, sources: all }),
  });

describe.each([
  ['an election file that is published', sources],
  ['one that is not', [...sources, watch]],
])('settings of %s', (_, all) => {
  it('stand in the public edition as far as a check reads them', async () => {
    const made = await edition(
      {
        'voter-count-gap': { busier: 3, opens: '08:00', closes: '20:00', jane: 'counted here', Jane: 4 },
        'carry-off': { bound: 7 },
      },
      all,
    );
    expect(filesWith(made, 'counted here')).toEqual([]);
    expect(filesWith(made, 'jane')).toEqual([]);
    expect(filesWith(made, 'Jane')).toEqual([]);
    expect(made.manifest.parameters['voter-count-gap']).toMatchObject({
      busier: 3,
      opens: '08:00',
      closes: '20:00',
    });
    expect(made.manifest.parameters['carry-off']).toEqual({ bound: 7 });
  });
});

describe('settings in public-election.yaml', () => {
  it('are those that a check reads, so that it gives the same', async () => {
    const made = await edition({ 'carry-off': { bound: 7, jane: 1 } }, [...sources, watch]);
    const text = made.files.get('public-election.yaml');
    expect(text).toMatch(/carry-off:\s+bound: 7/u);
    expect(text).not.toContain('jane');
  });

  it('are left out where none is left', async () => {
    const made = await edition({ 'carry-off': { jane: 1 } }, [...sources, watch]);
    expect(made.files.get('public-election.yaml')).not.toContain('parameters');
  });
});
