import { describe, expect, it } from 'vitest';
import { controlRelations } from '../../src/checks/arithmetic/control-relations.js';
import { packsOf } from '../../src/run/rule-packs.js';
import {
  analyseFiles,
  electionYaml,
  type Files,
  formsFile,
  problemsOf,
  readFiles,
  twoContestants,
} from '../builders.js';

const PACK = `id: council
name: { en: Council }
version: 1
basedOn: generic
sources: [Our law]
lines: [{ name: spoiled, wording: { en: spoiled ballots } }]
relations:
  - id: few-spoiled
    relation: spoiled <= 10% * valid
    hard: false
    sentence: { en: Few ballots are spoiled. }
    innocent: [{ en: A bad pen. }]
    next: { en: Look. }
`;

function files(changes: Readonly<Record<string, string>> = {}, rules = ['packs/council.yaml']): Files {
  const forms = { ...formsFile('forms.csv', ['valid']), lines: { spoiled: 'spoiled' } };
  return {
    'election.yaml': electionYaml({
      rules,
      contests: twoContestants,
      sources: [{ id: 'cik', role: 'commission', files: [forms] }],
    }),
    'forms.csv': 'territory,station,valid,spoiled,a,b\nN,1,100,10,60,40\nN,2,100,11,60,40\n',
    'packs/council.yaml': PACK,
    ...changes,
  };
}

describe('a rule pack in a file of the data set', () => {
  it('is named by its path, may be based on one that ships, and is asked of the forms', async () => {
    const dataset = await readFiles(files());
    expect(dataset.rules).toEqual(['council']);
    expect(packsOf(dataset).map(({ id, relations }) => [id, relations.length])).toEqual([['council', 5]]);
    const { analysis } = await analyseFiles(files(), [controlRelations]);
    expect(analysis.findings.map(({ relation, subject }) => [relation, subject])).toEqual([
      ['council/few-spoiled', { kind: 'station', station: '2', territory: ['N'] }],
    ]);
  });

  it('is an input of the run like any other file', async () => {
    const { analysis } = await analyseFiles(files(), [controlRelations]);
    expect(analysis.manifest.inputs.map(({ path }) => path)).toContain('packs/council.yaml');
  });

  it('is refused with every problem it has, each on its line', async () => {
    const wrong = PACK.replace('10% * valid', 'vaild').replace('hard: false', 'hard: no idea');
    expect(
      (await problemsOf(files({ 'packs/council.yaml': wrong }))).map(({ code, file, line }) => [
        code,
        file,
        line,
      ]),
    ).toEqual([
      ['rule-pack', 'packs/council.yaml', 9],
      ['rule-pack', 'packs/council.yaml', 10],
    ]);
  });

  it.each([
    [
      'has the id of one that ships',
      { 'packs/council.yaml': PACK.replace('id: council', 'id: ru-duma') },
      'pack-id-taken',
    ],
    [
      'is not there',
      {
        'election.yaml': electionYaml({
          rules: ['other.yaml'],
          contests: twoContestants,
          sources: [{ id: 'cik', role: 'commission', files: [formsFile('forms.csv', ['valid'])] }],
        }),
      },
      'missing-file',
    ],
    [
      'lies above the folder',
      {
        'election.yaml': electionYaml({
          rules: ['../council.yaml'],
          contests: twoContestants,
          sources: [{ id: 'cik', role: 'commission', files: [formsFile('forms.csv', ['valid'])] }],
        }),
      },
      'unknown-rule-pack',
    ],
  ])('is refused where it %s', async (_, changes, code) => {
    expect((await problemsOf(files(changes))).map((problem) => problem.code)).toContain(code);
  });
});
