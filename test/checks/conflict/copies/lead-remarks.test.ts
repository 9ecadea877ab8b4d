import { describe, expect, it } from 'vitest';
import { leadRemarks } from '../../../../src/checks/conflict/copies/lead-remarks.js';
import { publications } from '../../../../src/checks/publications.js';
import { ingest } from '../../../../src/ingest/ingest.js';
import { leadNote } from '../../../../src/report/locales/en/checks/lead-note.js';
import { en } from '../../../../src/report/locales/en/index.js';
import { say } from '../../../../src/report/say.js';
import { loadRulePacks } from '../../../../src/run/rule-packs.js';
import { electionYaml, formsFile, readFiles, twoContestants } from '../../../builders.js';
import { ABSENT, openRealData, WHY_SKIPPED } from '../../../real-data/open.js';

/** Rows of station,valid,a,b, a publication each, one day after the other. */
async function remarks(...published: readonly (readonly string[])[]) {
  const files = published.map((rows, index) => [
    `${index}.csv`,
    `territory,station,valid,a,b\n${rows.map((row) => `N,${row}`).join('\n')}\n`,
  ]);
  const dataset = await readFiles({
    'election.yaml': electionYaml({
      contests: twoContestants,
      sources: [
        {
          id: 'cik',
          role: 'commission',
          files: published.map((_, index) => ({
            ...formsFile(`${index}.csv`, ['valid']),
            published: `2020-09-1${index}`,
          })),
        },
      ],
    }),
    ...Object.fromEntries(files),
  });
  return leadRemarks(dataset, publications(dataset, () => true).toReversed(), 1);
}

describe('what publications made of a lead', () => {
  it('is said of each that changed it, against what was last published before', async () => {
    const said = await remarks(
      ['1,500,300,200', '2,500,300,200'],
      ['1,500,310,190'],
      ['1,500,310,190', '2,500,290,210'],
    );
    expect(
      said.map(({ args }) => [args['published'], args['net'], args['up'], args['equal'], args['down']]),
    ).toEqual([
      ['2020-09-11', 20, 1, 0, 0],
      ['2020-09-12', -20, 0, 1, 1],
    ]);
    expect(said[0]?.args).toMatchObject({
      first: 'Anna',
      second: 'Boris',
      signTest: 1,
      allowed: 0,
      beyond: 20,
    });
  });

  it('is not said where no lead changed, or no station is in both', async () => {
    expect(await remarks(['1,500,300,200'], ['1,500,300,200'])).toEqual([]);
    expect(await remarks(['1,500,300,200'], ['2,500,310,190'])).toEqual([]);
  });
});

describe.skipIf(ABSENT)(`the lead in Wisconsin’s recount of 2011${WHY_SKIPPED}`, () => {
  it('has a direction, is worth 312 votes, and leaves nothing beyond honest error', async () => {
    const dataset = await ingest(openRealData('us-wi-2011'), { rulePacks: loadRulePacks() });
    const [remark, ...more] = leadRemarks(dataset, publications(dataset, () => true).toReversed(), 1);
    expect(more).toEqual([]);
    const text = say(en, leadNote['lead-changed'], remark?.args ?? {});
    expect(text).toContain('the lead of David Prosser over JoAnne Kloppenburg shrank by 312 votes');
    expect(text).toContain('larger at 473 stations, equal at 2,516, smaller at 613');
    expect(text).toContain(
      'exact sign test p = 2.41 × 10^−5; permutation test of the net p = 0.000706, exact',
    );
    expect(text).toContain('would make up to 312 in as many votes: nothing is left beyond it');
  });
});
