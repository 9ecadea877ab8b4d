import { describe, expect, it } from 'vitest';
import { observerDisagreement } from '../../../src/checks/conflict/observer-disagreement.js';
import type { ElectionFile } from '../../../src/ingest/election/schema.js';
import { analyseFiles, electionYaml, formsFile, twoContestants } from '../../builders.js';

type Source = ElectionFile['sources'][number];

/** Rows of station,registered,valid,a,b by source; cik is the commission. */
async function compare(said: Readonly<Record<string, readonly string[]>>, more: Partial<Source> = {}) {
  const ids = Object.keys(said);
  const sources = ids.map(
    (id, index): Source => ({
      id,
      role: id === 'cik' ? 'commission' : 'observer',
      files: [formsFile(`${id}.csv`, ['registered', 'valid'])],
      ...(index === ids.length - 1 ? more : {}),
    }),
  );
  const files = ids.map((id) => [
    `${id}.csv`,
    `territory,station,registered,valid,a,b\n${(said[id] ?? []).map((row) => `N,${row}`).join('\n')}\n`,
  ]);
  const { analysis } = await analyseFiles(
    { 'election.yaml': electionYaml({ contests: twoContestants, sources }), ...Object.fromEntries(files) },
    [observerDisagreement],
  );
  return { outcome: analysis.outcomes[0], findings: analysis.findings };
}

describe('observer-disagreement', () => {
  it('fires where two observers’ copies of one form differ', async () => {
    const { findings, outcome } = await compare({
      golos: ['7,900,500,300,200'],
      sonar: ['7,900,500,320,180'],
    });
    expect(outcome).toMatchObject({ status: 'completed', examined: 1, examinedUnit: 'stations' });
    expect(findings).toMatchObject([
      {
        evidence: 'conflict',
        subject: { station: '7' },
        message: { id: 'votes-differ', args: { differing: 2, compared: 4, gained: 20, lost: 20 } },
        expected: { source: 'golos', value: 300 },
        actual: { source: 'sonar', value: 320 },
        votesAtStake: 20,
        direction: 'a',
        provenance: [
          { file: 'golos.csv', line: 2 },
          { file: 'sonar.csv', line: 2 },
        ],
      },
    ]);
  });

  it('stays silent where they agree, whatever the commission says', async () => {
    const { findings, outcome } = await compare({
      cik: ['7,900,600,400,200'],
      golos: ['7,900,500,300,200'],
      sonar: ['7,900,500,300,200'],
    });
    expect(findings).toEqual([]);
    expect(outcome).toMatchObject({ status: 'completed', examined: 1 });
  });

  it('fires at a difference of one vote', async () => {
    const { findings } = await compare({ golos: ['7,900,500,300,200'], sonar: ['7,900,501,301,200'] });
    expect(findings).toMatchObject([{ votesAtStake: 1 }]);
  });

  it('passes over a blank on either side, and over a station where nothing is left', async () => {
    const { findings, outcome } = await compare({
      golos: ['7,900,500,,200', '8,,,,'],
      sonar: ['7,,500,300,200', '8,900,500,300,200'],
    });
    expect(findings).toEqual([]);
    expect(outcome).toMatchObject({ examined: 1 });
  });

  it('is not applicable with one independent source, or where no station is in both', async () => {
    const one = await compare({ cik: ['7,900,500,300,200'], golos: ['7,900,500,300,200'] });
    expect(one.outcome).toMatchObject({ reason: { id: 'needs-independent-forms-twice' } });
    const apart = await compare({ golos: ['7,900,500,300,200'], sonar: ['8,900,500,300,200'] });
    expect(apart.outcome).toMatchObject({ reason: { id: 'no-station-in-both' } });
  });

  it('takes a source that revises another for the same one', async () => {
    const { outcome } = await compare(
      { golos: ['7,900,500,300,200'], later: ['7,900,500,320,180'] },
      { revises: 'golos' },
    );
    expect(outcome).toMatchObject({ reason: { id: 'needs-independent-forms-twice' } });
  });

  it('says which of them the official form agrees with', async () => {
    const copies = { golos: ['7,900,500,300,200'], sonar: ['7,900,500,320,180'] };
    const official = async (row: string) => (await compare({ cik: [row], ...copies })).findings[0]?.notes;
    expect(await official('7,900,500,300,200')).toContainEqual({
      id: 'official-agrees-with',
      args: { numbers: 2, disputed: 2, source: 'golos' },
    });
    expect(await official('7,900,500,320,')).toContainEqual({
      id: 'official-agrees-with',
      args: { numbers: 1, disputed: 2, source: 'sonar' },
    });
    expect(await official('7,900,500,300,180')).toContainEqual({
      id: 'official-agrees-with-neither',
      args: { numbers: 2, disputed: 2 },
    });
    expect(await official('7,900,500,,')).toEqual([]);
  });

  it('takes off the votes at stake what either copy misses its own sums by', async () => {
    const { findings } = await compare({ golos: ['7,900,500,300,195'], sonar: ['7,900,500,360,143'] });
    // 300 + 195 misses 500 by 5, 360 + 143 by 3; 60 votes more and 52 fewer.
    expect(findings).toMatchObject([{ votesAtStake: 60 - 5 - 3 }]);
    expect(findings[0]?.notes.map(({ id, args }) => [id, args['votes']])).toEqual([
      ['copy-does-not-add-up', 5],
      ['form-does-not-add-up', 3],
    ]);
  });

  it('adds a copy up that was published again in part with what was published before', async () => {
    const entry = (path: string, published: string) => ({
      ...formsFile(path, ['registered', 'valid']),
      published,
    });
    const header = 'territory,station,registered,valid,a,b\n';
    const { analysis } = await analyseFiles(
      {
        'election.yaml': electionYaml({
          contests: twoContestants,
          sources: [
            {
              id: 'golos',
              role: 'observer',
              files: [entry('one.csv', '2030-05-05'), entry('two.csv', '2030-05-06')],
            },
            { id: 'sonar', role: 'observer', files: [entry('three.csv', '2030-05-05')] },
          ],
        }),
        'one.csv': `${header}N,7,900,500,300,195\n`,
        'two.csv': `${header}N,7,905,,,\n`,
        'three.csv': `${header}N,7,900,500,360,140\n`,
      },
      [observerDisagreement],
    );
    // 300 + 195 misses 500 by 5; the second publication has the register only.
    expect(analysis.findings).toMatchObject([
      { votesAtStake: 60 - 5, notes: [{ id: 'copy-does-not-add-up', args: { votes: 5 } }] },
    ]);
  });

  it('compares every two of three', async () => {
    const { findings } = await compare({
      golos: ['7,900,500,300,200'],
      sonar: ['7,900,500,310,190'],
      press: ['7,900,500,330,170'],
    });
    expect(
      findings.map(({ expected, actual, difference }) => [expected.source, actual.source, difference]),
    ).toEqual([
      ['golos', 'press', 30],
      ['sonar', 'press', 20],
      ['golos', 'sonar', 10],
    ]);
  });
});
