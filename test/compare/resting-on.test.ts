import { describe, expect, it } from 'vitest';
import { restingOn } from '../../src/compare/resting-on.js';
import { analyseFiles, electionYaml, formsFile, twoContestants } from '../builders.js';

describe('restingOn', () => {
  const analysed = analyseFiles({
    'election.yaml': electionYaml({
      contests: twoContestants,
      sources: [
        { id: 'cik', role: 'commission', files: [formsFile('official.csv', ['valid'])] },
        { id: 'watch', role: 'observer', files: [formsFile('copies.csv', ['valid'])] },
        {
          id: 'press',
          role: 'media',
          files: [
            {
              path: 'shares.csv',
              holds: 'reported-shares',
              columns: { quantity: 'what', percent: 'percent' },
            },
          ],
        },
      ],
    }),
    'official.csv': 'territory,station,valid,a,b\nNorth,7,500,300,190\n',
    'copies.csv': 'territory,station,valid,a,b\nNorth,7,500,200,300\n',
    'shares.csv': 'what,percent\nturnout,50\n',
  });

  it('names findings, totals and statements of the files that were not given', async () => {
    const { analysis } = await analysed;
    const ofCopies = analysis.findings.filter(({ provenance }) =>
      provenance.some(({ file }) => file === 'copies.csv'),
    );
    expect(ofCopies.length).toBeGreaterThan(0);
    expect(restingOn(analysis, new Set(['official.csv']))).toEqual([
      { file: 'copies.csv', findings: ofCopies.map(({ id }) => id), totals: 1, statements: 0 },
      { file: 'shares.csv', findings: [], totals: 0, statements: 1 },
    ]);
  });

  it('names nothing where all are given, and takes a table for given with its archive', async () => {
    const { analysis } = await analysed;
    expect(restingOn(analysis, new Set(['official.csv', 'copies.csv', 'shares.csv']))).toEqual([]);
    const { findings, facts } = analysis;
    const files = analysis.files.map((file) => ({ ...file, path: `all.zip › ${file.path}` }));
    const rest = restingOn({ findings: [], facts: [], files }, new Set(['all.zip']));
    expect(rest).toEqual([]);
    expect(restingOn({ findings, facts, files }, new Set(['other.zip'])).length).toBeGreaterThan(2);
  });
});
