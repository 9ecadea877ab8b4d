import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crossContestGap } from '../../../src/checks/arithmetic/cross-contest-gap.js';
import type { ElectionFile } from '../../../src/ingest/election/schema.js';
import { groupBy } from '../../../src/model/group-by.js';
import { en } from '../../../src/report/locales/en/index.js';
import { renderMarkdown } from '../../../src/report/markdown.js';
import { outline } from '../../../src/report/outline/index.js';
import { analyseFiles, electionYaml, formsFile, withoutPlaces } from '../../builders.js';
import { analyseForms } from '../build-forms.js';

const LINES = ['registered', 'issued', 'inBoxes'];

/** Registered, issued, found; blank where ''. */
type Row = readonly [registered: number | '', issued: number | '', found: number | ''];

interface Table {
  readonly contest: string;
  /** By station. */
  readonly rows: Readonly<Record<string, Row>>;
  readonly source?: string;
  readonly published?: string;
  readonly lines?: readonly string[];
}

async function checkTables(
  tables: readonly Table[],
  parameters: ElectionFile['parameters'] = {},
  date: string | null = '2020-09-13',
) {
  const files: Record<string, string> = {};
  const entries = tables.map(({ contest, rows, published, source = 'cik', lines = LINES }, index) => {
    const path = `forms-${index}.csv`;
    const body = Object.entries(rows).map(([station, row]) => `North,${station},${row.join(',')},1,2\n`);
    files[path] = `territory,station,registered,issued,inBoxes,a,b\n${body.join('')}`;
    return { source, entry: { ...formsFile(path, lines), contest, ...(published ? { published } : {}) } };
  });
  const contests = ['council', 'mayor', 'duma'].map((id) => ({
    id,
    name: `The ${id}`,
    contestants: { a: 'Anna', b: 'Boris' },
  }));
  const sources = ['cik', 'golos'].flatMap((id): ElectionFile['sources'] => {
    const ofSource = entries.filter(({ source }) => source === id).map(({ entry }) => entry);
    const role = id === 'cik' ? 'commission' : 'observer';
    return ofSource.length > 0 ? [{ id, role, files: ofSource }] : [];
  });
  const election = { name: 'Test election', ...(date === null ? {} : { date }) };
  const { analysis } = await analyseFiles(
    { 'election.yaml': electionYaml({ election, contests, sources, parameters }), ...files },
    [crossContestGap],
  );
  const [outcome] = analysis.outcomes;
  return { analysis, findings: analysis.findings, outcome };
}

/** Station 1 in the contests mayor and council. */
const check = (mayor: Row, council: Row, parameters: ElectionFile['parameters'] = {}) =>
  checkTables(
    [
      { contest: 'mayor', rows: { 1: mayor } },
      { contest: 'council', rows: { 1: council } },
    ],
    parameters,
  );

describe('cross-contest-gap', () => {
  it('fires when one contest has more ballots found than another of the same voters', async () => {
    const { findings } = await check([1000, 500, 495], [1000, 500, 420]);
    expect(findings).toMatchObject([
      {
        check: 'cross-contest-gap',
        evidence: 'arithmetic',
        subject: { kind: 'station', station: '1', territory: ['North'] },
        contest: 'mayor',
        message: {
          id: 'same-register',
          args: { quantity: 'found', more: 'The mayor', fewer: 'The council' },
        },
        expected: { value: 420, measure: { line: 'inBoxes' }, places: [{ file: 'forms-1.csv', line: 2 }] },
        actual: { value: 495, measure: { line: 'inBoxes' }, places: [{ file: 'forms-0.csv', line: 2 }] },
        difference: 75,
        unit: 'ballots',
        votesAtStake: 75,
        n: 4,
        direction: null,
        p: null,
        cells: [{ measure: { line: 'inBoxes' }, expected: 420, actual: 495 }],
        provenance: [
          { file: 'forms-1.csv', line: 2 },
          { file: 'forms-0.csv', line: 2 },
        ],
      },
    ]);
  });

  it('fires when more ballots were issued in the contest that fewer may vote in', async () => {
    const { findings } = await check([1000, 500, 500], [900, 511, 500]);
    expect(findings).toMatchObject([
      {
        contest: 'council',
        message: { id: 'shorter-register', args: { quantity: 'issued', voters: 100 } },
        expected: { value: 500 },
        actual: { value: 511 },
        votesAtStake: 11,
        cells: [
          { measure: { line: 'registered' }, expected: 1000, actual: 900 },
          { measure: { line: 'issued' }, expected: 500, actual: 511 },
        ],
      },
    ]);
  });

  it('lets the wider contest have as many ballots more as its register has voters more, and no further', async () => {
    expect((await check([1000, 600, 600], [900, 490, 490])).findings).toEqual([]);
    expect((await check([1000, 600, 600], [900, 489, 490])).findings).toMatchObject([
      {
        contest: 'mayor',
        message: { id: 'longer-register', args: { quantity: 'issued', voters: 100, unexplained: 11 } },
        difference: 111,
        votesAtStake: 11,
      },
    ]);
  });

  it('stays silent when the numbers agree, and where they differ by what is tolerated', async () => {
    for (const council of [[1000, 500, 500] as const, [1000, 490, 490] as const, [1000, 510, 510] as const]) {
      const { findings, outcome } = await check([1000, 500, 500], council);
      expect(findings).toEqual([]);
      expect(outcome).toMatchObject({ status: 'completed', examined: 1 });
    }
  });

  it.each([
    ['toleratedIssued', 'issued', [1000, 497, 500]],
    ['toleratedFound', 'found', [1000, 500, 497]],
  ] as const)('takes %s as the bound of what is %s', async (name, quantity, council) => {
    const withBound = (bound: number) =>
      check([1000, 500, 500], council, { 'cross-contest-gap': { [name]: bound } });
    expect((await withBound(3)).findings).toEqual([]);
    expect((await withBound(2)).findings).toMatchObject([{ message: { args: { quantity, tolerated: 2 } } }]);
  });

  it('makes one finding of a station with three contests, with the numbers of all of them', async () => {
    const { analysis, findings } = await checkTables([
      { contest: 'council', rows: { 1: [1000, 400, 400] } },
      { contest: 'mayor', rows: { 1: [1000, 500, 500] } },
      { contest: 'duma', rows: { 1: [1000, 600, ''] } },
    ]);
    expect(findings).toMatchObject([
      {
        contest: 'duma',
        message: { args: { quantity: 'issued', more: 'The duma', fewer: 'The council' } },
        votesAtStake: 200,
        n: 5,
        notes: [
          { args: { contest: 'The council', registered: 1000, issued: 400, found: 400 } },
          { args: { contest: 'The mayor', registered: 1000, issued: 500, found: 500 } },
          { args: { contest: 'The duma', registered: 1000, issued: 600, found: null } },
          { id: 'further-gaps', args: { count: 3 } },
        ],
      },
    ]);
    const report = renderMarkdown(outline(analysis, en));
    expect(report).toContain('200 ballots more were issued in “The duma” (600) than in “The council” (400)');
    expect(report).toContain(
      '“The duma”: 1,000 registered, 600 ballots issued, ballots in the boxes not known.',
    );
  });

  it('skips a blank number, and does not count a station as examined that has nothing else to compare', async () => {
    const { findings, outcome } = await checkTables([
      { contest: 'mayor', rows: { 1: [1000, 500, 500], 2: [1000, 500, ''], 3: [1000, 500, 500] } },
      { contest: 'council', rows: { 1: [1000, '', 300], 2: [1000, '', 300], 3: [1000, 500, 500] } },
    ]);
    expect(findings).toMatchObject([{ subject: { station: '1' }, message: { args: { quantity: 'found' } } }]);
    expect(outcome).toMatchObject({ examined: 2, unmatched: { total: 1, examples: [{ station: '2' }] } });
  });

  it('does not compare a contest whose register is blank at the station', async () => {
    const { outcome } = await check([1000, 500, 500], ['', 300, 300]);
    expect(outcome).toMatchObject({ status: 'not-applicable', reason: { id: 'no-station-in-two-contests' } });
  });

  it('takes the voters to be the same where a form has no register, and says so', async () => {
    const { findings } = await checkTables([
      { contest: 'mayor', rows: { 1: [1000, 500, 500] } },
      { contest: 'council', rows: { 1: [900, 400, 400] }, lines: ['issued', 'inBoxes'] },
    ]);
    expect(findings).toMatchObject([{ message: { id: 'register-unknown' }, votesAtStake: 100 }]);
  });

  it('says that it takes one day for granted where the election file states none', async () => {
    const tables: Table[] = [
      { contest: 'mayor', rows: { 1: [1000, 500, 500] } },
      { contest: 'council', rows: { 1: [1000, 400, 400] } },
    ];
    const notes = async (date: string | null) =>
      (await checkTables(tables, {}, date)).findings.flatMap((finding) => finding.notes.map(({ id }) => id));
    expect(await notes(null)).toContain('day-assumed');
    expect(await notes('2020-09-13')).not.toContain('day-assumed');
  });

  it('is not applicable where every station stands in one contest only', async () => {
    const { outcome } = await checkTables([
      { contest: 'mayor', rows: { 1: [1000, 500, 500] } },
      { contest: 'council', rows: { 2: [1000, 300, 300] } },
    ]);
    expect(outcome).toMatchObject({ status: 'not-applicable', reason: { id: 'no-station-in-two-contests' } });
  });

  it('compares each source with itself, and never with another', async () => {
    const { findings, outcome } = await checkTables([
      { contest: 'mayor', rows: { 1: [1000, 500, 500] } },
      { contest: 'council', source: 'golos', rows: { 1: [1000, 300, 300] } },
      { contest: 'mayor', source: 'golos', rows: { 1: [1000, 340, 340] } },
    ]);
    expect(findings).toMatchObject([
      { expected: { source: 'golos' }, actual: { source: 'golos' }, votesAtStake: 40 },
    ]);
    expect(outcome).toMatchObject({ examined: 1 });
  });

  it('takes every number as last published', async () => {
    const { findings } = await checkTables([
      { contest: 'mayor', published: '2020-09-13', rows: { 1: [1000, 700, 700], 2: [1000, 700, 500] } },
      { contest: 'mayor', published: '2020-09-15', rows: { 1: [1000, 500, 500], 2: [1000, '', 500] } },
      { contest: 'council', rows: { 1: [1000, 500, 500], 2: [1000, 500, 500] } },
    ]);
    expect(findings).toMatchObject([
      {
        subject: { station: '2' },
        actual: { value: 700, published: '2020-09-13' },
        expected: { published: null },
      },
    ]);
  });

  it('finds the same whatever the order of rows and however they are divided into files', () => {
    const number = fc.constantFrom(480, 500, 520, null);
    const form = fc.record({
      contest: fc.constantFrom('mayor', 'council', 'duma'),
      station: fc.constantFrom('1', '2', '3'),
      registered: fc.constantFrom(900, 1000, null),
      issued: number,
      inBoxes: number,
      file: fc.nat(2),
      order: fc.nat(),
    });
    const forms = fc.uniqueArray(form, {
      minLength: 2,
      maxLength: 9,
      selector: ({ contest, station }) => `${contest} ${station}`,
    });
    const table = (contest: string, drawn: readonly DrawnForm[]) => ({
      contest,
      forms: drawn.map(({ station, registered, issued, inBoxes }) => ({
        territory: 'North',
        station,
        lines: { registered, issued, inBoxes },
        votes: [1, 2],
      })),
    });
    let findings = 0;
    fc.assert(
      fc.property(forms, (drawn) => {
        const whole = [...groupBy(drawn, ({ contest }) => contest)].map(([contest, all]) =>
          table(contest, all),
        );
        const shuffled = [...drawn].sort((left, right) => left.order - right.order);
        const split = [...groupBy(shuffled, ({ contest, file }) => `${contest} ${file}`).values()];
        const parts = split.map((part) => table(part[0]?.contest ?? '', part));
        const first = analyseForms(whole, crossContestGap);
        const second = analyseForms(parts, crossContestGap);
        expect(second.findings.map(withoutPlaces)).toEqual(first.findings.map(withoutPlaces));
        expect(second.outcomes).toEqual(first.outcomes);
        findings += first.findings.length;
      }),
    );
    expect(findings).toBeGreaterThan(20);
  });
});

interface DrawnForm {
  readonly station: string;
  readonly registered: number | null;
  readonly issued: number | null;
  readonly inBoxes: number | null;
}
