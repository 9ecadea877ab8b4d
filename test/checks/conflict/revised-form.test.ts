import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { observerCopyMismatch } from '../../../src/checks/conflict/observer-copy-mismatch.js';
import { revisedForm } from '../../../src/checks/conflict/revised-form.js';
import type { ElectionFile } from '../../../src/ingest/election/schema.js';
import type { Analysis } from '../../../src/model/analysis.js';
import { analyseFiles, electionYaml, formsFile, twoContestants } from '../../builders.js';
import { analyseForms } from '../build-forms.js';

type Source = ElectionFile['sources'][number];

interface Said {
  readonly id?: string;
  readonly role?: Source['role'];
  readonly revises?: string;
  readonly published?: string;
  readonly lines?: readonly string[];
  /** Rows of territory,station, the lines, a, b. */
  readonly rows: readonly string[];
}

/** Publications, each a file, of the commission unless another source is named. */
async function publish(said: readonly Said[], checks = [revisedForm]) {
  const ids = [...new Set(said.map(({ id }) => id ?? 'cik'))];
  const paths = said.map((one, index) => ({ lines: ['valid'], ...one, path: `${index}.csv` }));
  const sources = ids.map((id): Source => {
    const own = paths.filter((one) => (one.id ?? 'cik') === id);
    return {
      id,
      role: own[0]?.role ?? 'commission',
      ...(own[0]?.revises ? { revises: own[0].revises } : {}),
      files: own.map(({ path, lines, published }) => ({
        ...formsFile(path, lines),
        ...(published ? { published } : {}),
      })),
    };
  });
  const files = paths.map(({ path, lines, rows }) => [
    path,
    `${['territory', 'station', ...lines, 'a', 'b'].join(',')}\n${rows.join('\n')}\n`,
  ]);
  const { analysis } = await analyseFiles(
    { 'election.yaml': electionYaml({ contests: twoContestants, sources }), ...Object.fromEntries(files) },
    checks,
  );
  return { analysis, findings: analysis.findings, outcome: analysis.outcomes[0], ...ledgerOf(analysis) };
}

function ledgerOf({ outcomes }: Pick<Analysis, 'outcomes'>) {
  const [outcome] = outcomes;
  const ledgers = outcome?.status === 'completed' ? outcome.revisions : [];
  return { ledgers, ledger: ledgers[0], step: ledgers[0]?.steps[0] };
}

const FIRST = '2020-09-14';
const NEXT = '2020-09-16';

describe('revised-form', () => {
  it('fires where a later publication of the same source has other votes', async () => {
    const { findings, outcome } = await publish([
      { published: FIRST, rows: ['N,7,500,300,200'] },
      { published: NEXT, rows: ['N,7,500,340,160'] },
    ]);
    expect(outcome).toMatchObject({ status: 'completed', examined: 1, examinedUnit: 'stations' });
    expect(findings).toMatchObject([
      {
        evidence: 'conflict',
        subject: { kind: 'station', station: '7', territory: ['N'] },
        message: { id: 'votes-revised', args: { changed: 2, compared: 3, gained: 40, lost: 40 } },
        expected: {
          measure: { kind: 'votes', contestant: 'a' },
          source: 'cik',
          published: FIRST,
          value: 300,
          places: [{ file: '0.csv', line: 2 }],
        },
        actual: { published: NEXT, value: 340, places: [{ file: '1.csv', line: 2 }] },
        difference: 40,
        unit: 'votes',
        votesAtStake: 40,
        n: 3,
        direction: 'a',
        cells: [
          { measure: { contestant: 'a' }, expected: 300, actual: 340 },
          { measure: { contestant: 'b' }, expected: 200, actual: 160 },
        ],
        provenance: [
          { file: '0.csv', line: 2 },
          { file: '1.csv', line: 2 },
        ],
      },
    ]);
  });

  it('stays silent where every number was published again as it was', async () => {
    const { findings, outcome, step } = await publish([
      { published: FIRST, rows: ['N,7,500,300,200'] },
      { published: NEXT, rows: ['N,7,500,300,200'] },
    ]);
    expect(outcome).toMatchObject({ status: 'completed', examined: 1, findings: 0 });
    expect(findings).toEqual([]);
    expect(step).toMatchObject({ compared: 1, revised: 0, moved: 0 });
  });

  it('fires at a change of a single vote', async () => {
    const { findings } = await publish([
      { published: FIRST, rows: ['N,7,500,300,200'] },
      { published: NEXT, rows: ['N,7,500,300,201'] },
    ]);
    expect(findings).toMatchObject([{ difference: 1, votesAtStake: 1, direction: 'b' }]);
  });

  it('takes a number in the place of a blank for a completion, and examines no station for it', async () => {
    const { outcome, step, findings } = await publish([
      { published: FIRST, rows: ['N,7,,,', 'N,8,500,,200', 'N,9,100,60,40'] },
      { published: NEXT, rows: ['N,7,500,300,200', 'N,8,500,300,200', 'N,9,100,60,40'] },
    ]);
    expect(findings).toEqual([]);
    expect(outcome).toMatchObject({
      status: 'completed',
      examined: 2,
      remarks: [{ id: 'published-once', args: { stations: 1 } }],
    });
    expect(step).toMatchObject({ completed: 1, appeared: 1, revised: 0 });
    expect(step?.cells[0]).toMatchObject({ before: 60, net: 0, completed: 300, added: 300, after: 660 });
  });

  it('takes a blank in the place of a number for no revision, and compares what comes after with the number', async () => {
    const { findings, ledger } = await publish([
      { published: '2020-09-14', rows: ['N,7,500,300,200'] },
      { published: '2020-09-15', rows: ['N,7,500,,200'] },
      { published: '2020-09-16', rows: ['N,7,500,310,200'] },
    ]);
    expect(ledger?.steps).toMatchObject([
      { erased: 1, revised: 0 },
      { erased: 0, revised: 1, cells: [{ before: 300, net: 10, after: 310 }, {}, {}] },
    ]);
    expect(findings).toMatchObject([{ expected: { value: 300 }, actual: { value: 310 } }]);
  });

  it('makes one finding of a station that was revised twice, and counts the votes of both ways', async () => {
    const { findings } = await publish([
      { published: '2020-09-14T20:00', rows: ['N,7,500,300,200'] },
      { published: '2020-09-15T08:30', rows: ['N,7,530,330,200'] },
      { published: '2020-09-17', rows: ['N,7,500,300,200'] },
    ]);
    expect(findings).toMatchObject([
      { message: { args: { gained: 0, lost: 0 } }, difference: 0, votesAtStake: 60, direction: null },
    ]);
    expect(findings[0]?.notes).toEqual([
      { id: 'first-published', args: { source: 'cik', published: '2020-09-14T20:00', value: 300 } },
      {
        id: 'changed-after-hours',
        args: { source: 'cik', published: '2020-09-15T08:30', before: 300, value: 330, elapsed: 12.5 },
      },
      {
        id: 'changed-after-days',
        args: { source: 'cik', published: '2020-09-17', before: 330, value: 300, elapsed: 2 },
      },
    ]);
  });

  it('counts stations that appear, and those that a later publication does not have', async () => {
    const { ledger } = await publish([
      { published: FIRST, rows: ['N,1,5,3,2', 'N,2,5,3,2', 'S,3,5,3,2'] },
      { published: NEXT, rows: ['N,1,5,3,2', 'S,4,7,3,4', 'S,5,7,3,4'] },
    ]);
    expect(ledger?.publications.map(({ stations }) => stations)).toEqual([3, 3]);
    expect(ledger?.steps).toMatchObject([
      { compared: 1, appeared: 2, missing: 2, missingExamples: [{ station: '2' }, { station: '3' }] },
    ]);
    expect(ledger?.territories).toEqual([{ territory: ['S'], first: [1, 2] }]);
  });

  it('does not lose a revision to a publication of other lines in between', async () => {
    const { findings } = await publish([
      { published: '2020-09-14', rows: ['N,7,500,300,200'] },
      { published: '2020-09-15', lines: ['registered'], rows: ['N,7,900,,'] },
      { published: '2020-09-16', rows: ['N,7,501,301,200'] },
    ]);
    expect(findings).toMatchObject([
      { expected: { published: '2020-09-14' }, actual: { published: '2020-09-16' }, difference: 1 },
    ]);
  });

  it('puts a source that revises another after it, whatever the dates, and names no one who does not', async () => {
    const preview = { id: 'preview', published: NEXT, rows: ['N,7,500,300,200'] };
    const final = { id: 'final', published: FIRST, rows: ['N,7,500,310,190'] };
    const linked = await publish([preview, { ...final, revises: 'preview' }]);
    expect(linked.findings).toMatchObject([
      { expected: { source: 'preview', value: 300 }, actual: { source: 'final', value: 310 } },
    ]);
    expect(linked.step?.elapsed).toBeNull();
    const apart = await publish([preview, final]);
    expect(apart.outcome).toMatchObject({
      status: 'not-applicable',
      reason: { id: 'needs-repeated-publication' },
    });
  });

  it('keeps the revised number out of a comparison with an observer’s copy', async () => {
    const { findings } = await publish(
      [
        { published: FIRST, rows: ['N,7,500,290,210'] },
        { published: NEXT, rows: ['N,7,500,300,200'] },
        { id: 'golos', role: 'observer', rows: ['N,7,500,300,200'] },
      ],
      [observerCopyMismatch],
    );
    expect(findings).toEqual([]);
  });

  it('says of two stations of one territory that what the one gained the other lost', async () => {
    const { findings } = await publish([
      { published: FIRST, rows: ['N,1,100,60,40', 'N,2,100,60,40', 'N,3,100,60,40', 'S,4,100,60,40'] },
      { published: NEXT, rows: ['N,1,110,65,45', 'N,2,90,55,35', 'N,3,101,61,40', 'S,4,90,55,35'] },
    ]);
    const opposite = findings.map(({ subject, notes }) => [
      Object.values(subject)[1],
      notes.find(({ id }) => id === 'opposite-revision')?.args['station'],
    ]);
    expect(Object.fromEntries(opposite)).toEqual({ 1: '2', 2: '1', 3: undefined, 4: undefined });
  });

  it('names no opposite station where two would do, or where fewer than ten votes changed', async () => {
    const { findings } = await publish([
      { published: FIRST, rows: ['N,1,9,60,4', 'N,2,9,60,4', 'N,3,9,60,4', 'S,1,9,60,4', 'S,2,9,60,4'] },
      { published: NEXT, rows: ['N,1,9,70,4', 'N,2,9,50,4', 'N,3,9,50,4', 'S,1,9,69,4', 'S,2,9,51,4'] },
    ]);
    expect(findings).toHaveLength(5);
    expect(findings.flatMap(({ notes }) => notes.map(({ id }) => id))).not.toContain('opposite-revision');
  });

  it('keeps what was counted at a station beside its ledger', async () => {
    const { analysis } = await analyseFiles(
      {
        'election.yaml': electionYaml({
          contests: twoContestants,
          sources: [
            {
              id: 'cik',
              role: 'commission',
              files: [
                { ...formsFile('first.csv', ['turnout']), published: '2017-09-10' },
                { ...formsFile('final.csv', ['turnout']), published: '2017-09-12' },
              ],
            },
            {
              id: 'reuters',
              role: 'media',
              files: [
                {
                  path: 'counts.csv',
                  holds: 'voter-counts',
                  counted: 'in-room',
                  columns: { territory: 'territory' },
                },
              ],
            },
          ],
        }),
        'first.csv': 'territory,station,turnout,a,b\nN,333,1331,,\n',
        'final.csv': 'territory,station,turnout,a,b\nN,333,1867,,\n',
        'counts.csv': 'territory,station,count\nN,333,300\nN,333,256\n',
      },
      [revisedForm],
    );
    expect(analysis.findings).toMatchObject([
      {
        message: { id: 'lines-revised' },
        difference: 536,
        unit: 'voters',
        votesAtStake: 536,
        notes: [
          { id: 'first-published', args: { published: '2017-09-10', value: 1331 } },
          { id: 'changed-after-days', args: { before: 1331, value: 1867, elapsed: 2 } },
          { id: 'counted-in-room', args: { source: 'reuters', value: 256 } },
          { id: 'counted-in-room', args: { source: 'reuters', value: 300 } },
        ],
      },
    ]);
  });

  it('is not applicable where no station is in two publications', async () => {
    const { outcome } = await publish([
      { published: FIRST, rows: ['N,1,5,3,2'] },
      { published: NEXT, rows: ['N,2,5,3,2'] },
    ]);
    expect(outcome).toMatchObject({ status: 'not-applicable', reason: { id: 'no-station-twice' } });
  });

  it('ranks stations by the votes moved', async () => {
    const { findings } = await publish([
      { published: FIRST, rows: ['N,1,9,5,4', 'N,2,500,300,200', 'N,3,80,50,30'] },
      { published: NEXT, rows: ['N,1,9,6,3', 'N,2,500,300,290', 'N,3,80,40,40'] },
    ]);
    expect(findings.map(({ subject, votesAtStake }) => [Object.values(subject)[1], votesAtStake])).toEqual([
      ['2', 90],
      ['3', 10],
      ['1', 1],
    ]);
  });

  it('sums to what was last published, over any publications', () => {
    const number = fc.option(fc.integer({ min: 0, max: 50 }), { nil: null });
    const form = fc.record({
      territory: fc.constant('N'),
      station: fc.constantFrom('1', '2', '3', '4'),
      lines: fc.record({ valid: number }),
      votes: fc.tuple(number, number),
    });
    const forms = fc.uniqueArray(form, { selector: ({ station }) => station, maxLength: 4 });
    const publications = fc.array(forms, { minLength: 2, maxLength: 4 });
    fc.assert(
      fc.property(publications, (all) => {
        const tables = all.map((published, index) => ({
          contest: 'mayor',
          published: `2020-09-1${index}`,
          forms: published,
        }));
        const { ledger } = ledgerOf(analyseForms(tables, revisedForm));
        if (!ledger) return;
        const inForce = new Map<string, number>();
        for (const { station, votes } of all.flat()) {
          if (votes[0] !== null) inForce.set(station, votes[0]);
        }
        const cells = ledger.steps.map(({ cells: [first] }) => first);
        expect(cells.at(-1)?.after).toBe([...inForce.values()].reduce((sum, value) => sum + value, 0));
        cells.forEach((cell, index) => {
          if (index > 0) expect(cell?.before).toBe(cells[index - 1]?.after);
        });
      }),
    );
  });
});
