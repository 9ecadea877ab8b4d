import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { copiedForm } from '../../../src/checks/pattern/copied-form.js';
import type { ElectionFile } from '../../../src/ingest/election/schema.js';
import { en } from '../../../src/report/locales/en/index.js';
import { renderMarkdown } from '../../../src/report/markdown.js';
import { outline } from '../../../src/report/outline/index.js';
import { analyseFiles, electionYaml, formsFile, twoContestants, withoutPlaces } from '../../builders.js';
import { analyseForms, type BuiltForm } from '../build-forms.js';

const LINES = [
  'registered',
  'received',
  'issued',
  'unused',
  'stationary',
  'portable',
  'invalid',
  'valid',
  'lost',
  'unaccounted',
];

/** The ten lines, then the votes of a and b. */
const FORM = [1000, 700, 520, 180, 500, 20, 5, 515, 0, 0, 300, 215];
const OTHER = [990, 700, 510, 190, 490, 20, 5, 505, 0, 0, 300, 205];

type Rows = Readonly<Record<string, readonly (number | '')[]>>;

/** Checks forms by "territory/station", one table for each publication. */
async function checkRows(tables: readonly Rows[], parameters: ElectionFile['parameters'] = {}) {
  const files = Object.fromEntries(
    tables.map((rows, index) => [
      `forms-${index}.csv`,
      `territory,station,${LINES.join(',')},a,b\n${Object.entries(rows)
        .map(([place, cells]) => `${place.replace('/', ',')},${cells.join(',')}\n`)
        .join('')}`,
    ]),
  );
  const entries = tables.map((_, index) => ({
    ...formsFile(`forms-${index}.csv`, LINES),
    published: `2020-09-1${index}`,
  }));
  const { analysis } = await analyseFiles(
    {
      'election.yaml': electionYaml({
        contests: twoContestants,
        sources: [{ id: 'cik', role: 'commission', files: entries }],
        parameters,
      }),
      ...files,
    },
    [copiedForm],
  );
  const [outcome] = analysis.outcomes;
  return { analysis, findings: analysis.findings, outcome };
}

const change = (cell: number, value: number | ''): (number | '')[] =>
  FORM.map((number, index) => (index === cell ? value : number));

const stationsOf = ({ notes }: { notes: readonly { args: object }[] }) =>
  notes.map(({ args }) => ('station' in args ? args.station : args));

describe('copied-form', () => {
  it('fires when two stations of one territory have the same form', async () => {
    const { findings, outcome } = await checkRows([{ 'North/7': FORM, 'North/8': OTHER, 'North/9': FORM }]);
    expect(findings).toMatchObject([
      {
        check: 'copied-form',
        evidence: 'pattern',
        subject: { kind: 'territory', territory: ['North'] },
        contest: 'mayor',
        message: { id: 'same-territory', args: { stations: 2, cells: 12, votes: 515 } },
        expected: { value: 1, source: 'cik', places: [{ line: 2 }] },
        actual: { value: 2, source: 'cik', places: [{ line: 2 }, { line: 4 }] },
        difference: 1,
        unit: 'items',
        votesAtStake: 515,
        n: 12,
        p: null,
        q: null,
        direction: null,
        notes: [
          { id: 'one-of-the-stations', args: { territory: 'North', station: '7' } },
          { id: 'one-of-the-stations', args: { territory: 'North', station: '9' } },
        ],
        provenance: [
          { file: 'forms-0.csv', line: 2 },
          { file: 'forms-0.csv', line: 4 },
        ],
      },
    ]);
    expect(outcome).toMatchObject({ status: 'completed', examined: 3, families: [] });
  });

  it('fires when the stations lie in different territories, and says so', async () => {
    const { findings } = await checkRows([{ 'North/7': FORM, 'South/1': FORM }]);
    expect(findings).toMatchObject([
      { subject: { territory: [] }, message: { id: 'several-territories', args: { territories: 2 } } },
    ]);
  });

  it('makes one finding of all stations with one form, and one of each form', async () => {
    const { findings } = await checkRows([
      { 'North/7': FORM, 'South/1': FORM, 'North/8': FORM, 'North/1': OTHER, 'North/2': OTHER },
    ]);
    expect(findings.map((finding) => [stationsOf(finding), finding.votesAtStake])).toEqual([
      [['7', '8', '1'], 1030],
      [['1', '2'], 505],
    ]);
  });

  it.each(FORM.map((_, cell) => [[...LINES, 'a', 'b'][cell] ?? '', cell]))(
    'stays silent when the forms differ in %s',
    async (_, cell) => {
      const { findings, outcome } = await checkRows([
        { 'North/7': FORM, 'North/8': change(cell, (FORM[cell] ?? 0) + 1) },
      ]);
      expect(findings).toEqual([]);
      expect(outcome).toMatchObject({ status: 'completed', examined: 2 });
    },
  );

  it('takes a blank for no number: forms with the same cells blank agree, a blank and a zero do not', async () => {
    const blank = change(8, '');
    expect((await checkRows([{ 'North/7': blank, 'North/8': FORM }])).findings).toEqual([]);
    const { findings } = await checkRows([{ 'North/7': blank, 'North/8': blank }]);
    expect(findings).toMatchObject([{ n: 11, message: { args: { cells: 11 } } }]);
  });

  it('does not examine a form with too few cells filled', async () => {
    const sparse = FORM.map((number, cell) => (cell < 3 ? ('' as const) : number));
    const { findings, outcome } = await checkRows([
      { 'North/7': sparse, 'North/8': sparse, 'North/9': FORM },
    ]);
    expect(findings).toEqual([]);
    expect(outcome).toMatchObject({ examined: 1 });
  });

  it.each([
    [12, 1],
    [13, 0],
  ])('with at least %d cells asked for makes %d findings of forms with 12', async (leastCells, findings) => {
    const rows = { 'North/7': FORM, 'North/8': FORM };
    const found = await checkRows([rows], { 'copied-form': { leastCells } });
    expect(found.findings).toHaveLength(findings);
    expect(found.outcome?.status).toBe(findings === 0 ? 'not-applicable' : 'completed');
  });

  it.each([
    [520, 1],
    [521, 0],
  ])(
    'with at least %d ballots asked for makes %d findings of forms with 520',
    async (leastBallots, findings) => {
      const rows = { 'North/7': FORM, 'North/8': FORM };
      const found = await checkRows([rows], { 'copied-form': { leastBallots } });
      expect(found.findings).toHaveLength(findings);
    },
  );

  it('asks for 10 cells and 100 ballots where nobody says otherwise', () => {
    expect(copiedForm.defaults).toEqual({ leastCells: 10, leastBallots: 100 });
  });

  it('does not count a row that says the same station twice', async () => {
    const { analysis } = await analyseFiles(
      {
        'election.yaml': electionYaml({
          contests: twoContestants,
          sources: [{ id: 'cik', role: 'commission', files: [formsFile('forms.csv', LINES)] }],
        }),
        'forms.csv': `territory,station,${LINES.join(',')},a,b\n${`North,7,${FORM.join(',')}\n`.repeat(2)}`,
      },
      [copiedForm],
    );
    expect(analysis.findings).toEqual([]);
    expect(analysis.outcomes).toMatchObject([{ examined: 1 }]);
  });

  it('does not count the same station in two publications, and takes the later one', async () => {
    const { findings, outcome } = await checkRows([
      { 'North/7': FORM, 'North/8': FORM, 'North/9': OTHER },
      { 'North/7': FORM, 'North/8': OTHER },
    ]);
    expect(findings.map(stationsOf)).toEqual([['8', '9']]);
    expect(outcome).toMatchObject({ examined: 3 });
  });

  it('does not hold one contest against another', () => {
    const form: BuiltForm = { territory: 'North', station: '1', lines: {}, votes: FORM.slice(0, 10) };
    const tables = [
      { contest: 'mayor', forms: [form] },
      { contest: 'council', forms: [{ ...form, station: '2' }] },
    ];
    expect(analyseForms(tables, copiedForm)).toMatchObject({ findings: [], outcomes: [{ examined: 2 }] });
  });

  it('does not hold one source against another, and leaves observers’ copies alone', async () => {
    const table = (stations: readonly string[]): string =>
      `territory,station,${LINES.join(',')},a,b\n${stations
        .map((station) => `North,${station},${FORM.join(',')}\n`)
        .join('')}`;
    const { analysis } = await analyseFiles(
      {
        'election.yaml': electionYaml({
          contests: twoContestants,
          sources: [
            { id: 'trep', role: 'commission', files: [formsFile('trep.csv', LINES)] },
            { id: 'final', role: 'commission', files: [formsFile('final.csv', LINES)] },
            { id: 'golos', role: 'observer', files: [formsFile('golos.csv', LINES)] },
          ],
        }),
        'trep.csv': table(['7']),
        'final.csv': table(['8']),
        'golos.csv': table(['1', '2']),
      },
      [copiedForm],
    );
    expect(analysis).toMatchObject({ findings: [], outcomes: [{ examined: 2 }] });
  });

  it('shows the stations and the numbers that all of them have', async () => {
    const { analysis } = await checkRows([{ 'North/7': FORM, 'North/9': FORM }]);
    const report = renderMarkdown(outline(analysis, en));
    expect(report).toContain('2 stations of one territory have the same form: all 12 filled cells are equal');
    expect(report).toContain('North › station 9');
    expect(report).toContain('The numbers that all of them have:');
    expect(report).toMatch(/votes for Anna \| +300 \|/u);
  });

  it('names the first 50 of a larger group, with the rows of all', () => {
    const forms = Array.from({ length: 52 }, (_, index) => ({
      territory: 'North',
      station: String(100 + index),
      lines: {},
      votes: FORM.slice(0, 10),
    }));
    const [finding] = analyseForms([{ contest: 'mayor', forms }], copiedForm).findings;
    expect(finding?.notes).toHaveLength(51);
    expect(finding?.notes.at(-1)).toEqual({ id: 'further-stations', args: { count: 2 } });
    expect(finding?.provenance).toHaveLength(52);
  });

  it('finds the same whatever the order of rows and however they are divided into files', () => {
    const cell = fc.constantFrom(50, 51, null);
    const form = fc.record({
      territory: fc.constantFrom('North', 'South'),
      station: fc.constantFrom('1', '2', '3', '4'),
      lines: fc.record({ registered: cell, issued: cell }),
      votes: fc.tuple(cell, fc.constant(60)),
      file: fc.nat(2),
      order: fc.nat(),
    });
    const forms = fc.uniqueArray(form, {
      minLength: 2,
      selector: ({ territory, station }) => `${territory} ${station}`,
    });
    const check = {
      ...copiedForm,
      defaults: { leastCells: 3, leastBallots: 100 },
    };
    let findings = 0;
    fc.assert(
      fc.property(forms, (drawn) => {
        const shuffled = [...drawn].sort((left, right) => left.order - right.order);
        const split = [0, 1, 2]
          .map((part) => ({ contest: 'mayor', forms: shuffled.filter(({ file }) => file === part) }))
          .filter((table) => table.forms.length > 0);
        const first = analyseForms([{ contest: 'mayor', forms: drawn }], check);
        const second = analyseForms(split, check);
        expect(second.findings.map(withoutPlaces)).toEqual(first.findings.map(withoutPlaces));
        expect(second.outcomes).toEqual(first.outcomes);
        findings += first.findings.length;
      }),
    );
    expect(findings).toBeGreaterThan(20);
  });

  it('finds the groups that comparing every two forms would find', () => {
    const cell = fc.constantFrom(50, 51, null);
    const form = fc.record({ registered: cell, issued: cell, a: cell, b: fc.constantFrom(100, 101) });
    const check = { ...copiedForm, defaults: { leastCells: 1, leastBallots: 100 } };
    fc.assert(
      fc.property(fc.array(form, { minLength: 1, maxLength: 20 }), (drawn) => {
        const forms = drawn.map(({ registered, issued, a, b }, index) => ({
          territory: 'North',
          station: String(100 + index),
          lines: { registered, issued },
          votes: [a, b],
        }));
        const found = analyseForms([{ contest: 'mayor', forms }], check).findings.map(stationsOf);
        const twins = drawn.map((one) =>
          drawn.flatMap((other, index) =>
            JSON.stringify(one) === JSON.stringify(other) ? [String(100 + index)] : [],
          ),
        );
        const expected = new Set(twins.filter(({ length }) => length > 1).map((group) => group.join()));
        expect(new Set(found.map((group) => group.join()))).toEqual(expected);
      }),
    );
  });
});
