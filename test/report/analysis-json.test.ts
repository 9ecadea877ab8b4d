import { describe, expect, it } from 'vitest';
import { analysisSchema } from '../../src/model/analysis.js';
import { analysisJson } from '../../src/report/analysis-json.js';
import { analyseFiles, electionYaml, formsFile, twoContestants } from '../builders.js';

describe('analysisJson', () => {
  it('writes the whole analysis, an item of a list per line', async () => {
    const { analysis } = await analyseFiles({
      'election.yaml': electionYaml({
        contests: twoContestants,
        sources: [{ id: 'cik', role: 'commission', files: [formsFile('forms.csv', ['valid'])] }],
      }),
      'forms.csv': 'territory,station,valid,a,b\nNorth,1,10,6,5\nNorth,2,10,6,6\n',
    });
    const text = [...analysisJson(analysis)].join('');
    expect(analysisSchema.parse(JSON.parse(text))).toEqual(analysis);
    expect(text.split('\n').filter((line) => line.includes('"id":"F-'))).toHaveLength(2);
  });
});
