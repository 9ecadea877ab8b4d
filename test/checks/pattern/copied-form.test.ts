import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { copiedForm } from '../../../src/checks/pattern/copied-form.js';
import type { ElectionFile } from '../../../src/ingest/election/schema.js';
import { en } from '../../../src/report/locales/en/index.js';
import { renderMarkdown } from '../../../src/report/markdown.js';
import { outline } from '../../../src/report/outline/index.js';
import { analyseFiles, electionYaml, formsFile, twoContestants, withoutPlaces } from '../../builders.js';
import { analyseForms, type BuiltForm } from '../build-forms.js';
import { plotsOf, sumsOfSeries } from '../plots-of.js';

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

const stationsOf = ({ notes }: { notes: readonly { id: string; args: object }[] }) =>
  notes
    .filter(({ id }) => id === 'one-of-the-stations' || id === 'further-stations')
    .map(({ args }) => ('station' in args ? args.station : args));

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
        direction: null,
        notes: [
          { id: 'one-of-the-stations', args: { territory: 'North', station: '7' } },
          { id: 'one-of-the-stations', args: { territory: 'North', station: '9' } },
          { id: 'coincidence', args: { comparable: 1, where: 'territory' } },
        ],
        provenance: [
          { file: 'forms-0.csv', line: 2 },
          { file: 'forms-0.csv', line: 4 },
        ],
      },
    ]);
    expect(outcome).toMatchObject({
      status: 'completed',
      examined: 3,
      families: [{ level: 'station', contest: 'mayor', adjustment: 'BH', tested: 2 }],
    });
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
    expect(copiedForm.defaults).toMatchObject({ leastCells: 10, leastBallots: 100 });
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
    expect(finding && stationsOf(finding)).toHaveLength(51);
    expect(finding?.notes[50]).toEqual({ id: 'further-stations', args: { count: 2 } });
    expect(finding?.provenance).toHaveLength(52);
  });

  it('finds nothing in whole forms that chance may well make equal, and counts them', () => {
    const unanimous = (id: string): BuiltForm => ({
      territory: 'North',
      station: id,
      lines: Object.fromEntries([...'abcdefgh'].map((line) => [line, 122])),
      votes: [122, 0],
    });
    const check = { ...copiedForm, defaults: { ...copiedForm.defaults, leastCells: 10 } };
    const { findings, outcomes } = analyseForms(
      [{ contest: 'mayor', forms: ['1', '2', '3'].map(unanimous) }],
      check,
    );
    expect(findings).toEqual([]);
    expect(outcomes).toMatchObject([{ remarks: [{ id: 'equal-by-chance', args: { groups: 1 } }] }]);
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
      defaults: { ...copiedForm.defaults, leastCells: 3, falseDiscoveryPercent: 50 },
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
    const check = {
      ...copiedForm,
      defaults: { ...copiedForm.defaults, leastCells: 1, falseDiscoveryPercent: 50 },
    };
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

/** Votes of eight contestants, 1,350 in all, as two neighbouring stations had them in Russia in 2018. */
const RESULT = [1, 83, 59, 1190, 2, 13, 1, 1];

const station = (
  id: string,
  registered: number,
  votes: BuiltForm['votes'],
  territory = 'North',
): BuiltForm => ({
  territory,
  station: id,
  lines: { registered, valid: votes.reduce<number>((sum, count) => sum + (count ?? 0), 0) },
  votes,
});

/** Stations of North, each with somewhat other votes. */
const NEIGHBOURS = Array.from({ length: 14 }, (_, index) =>
  station(`${300 + index}`, 1800 + index, [1, 70 + index, 50, 1000 + 11 * index, 3, 15, 2, 1]),
);

const results = (forms: readonly BuiltForm[], settings: object = {}) =>
  analyseForms([{ contest: 'mayor', forms }], {
    ...copiedForm,
    defaults: { ...copiedForm.defaults, ...settings },
  });

describe('copied-form of results alone', () => {
  it('fires where all votes agree, the register does not, and chance hardly makes them so', () => {
    const { findings, outcomes } = results([
      station('191', 1719, RESULT),
      station('192', 1680, RESULT),
      ...NEIGHBOURS,
    ]);
    expect(findings).toMatchObject([
      {
        message: { id: 'same-territory-result', args: { stations: 2, cells: 8, votes: 1350 } },
        actual: { measure: { kind: 'sum', name: 'sameResult' }, value: 2 },
        votesAtStake: 1350,
        n: 8,
      },
    ]);
    const [finding] = findings;
    expect(finding && stationsOf(finding)).toEqual(['191', '192']);
    expect(finding?.cells.map(({ measure }) => measure.kind)).toEqual(new Array(8).fill('votes'));
    // Two multinomial draws of 1,350 with these shares: the square of each term, summed in Python over all outcomes.
    expect(finding?.p).toBeCloseTo(5.774e-7, 9);
    expect(outcomes).toMatchObject([{ examined: 16, families: [{ level: 'station', tested: 2 }] }]);
  });

  it('gives the odds of a copy by what the other stations of the territory are like', () => {
    const copied = [station('191', 1719, RESULT), station('192', 1680, RESULT)];
    const note = (forms: readonly BuiltForm[]) =>
      results(forms).findings[0]?.notes.find(({ id }) => id === 'copy-odds');
    expect(note([...copied, ...NEIGHBOURS])?.args).toMatchObject({ neighbours: 14 });
    expect(Number(note([...copied, ...NEIGHBOURS])?.args['logOdds'])).toBeGreaterThan(5);
    expect(note([...copied, ...NEIGHBOURS.slice(0, 9)])).toBeUndefined();
  });

  it('stays silent where votes agree by chance: few contestants, or nearly all for one', () => {
    for (const votes of [
      [300, 215],
      [0, 1, 0, 120, 0, 0, 0, 1],
    ]) {
      const { findings, outcomes } = results([station('1', 600, votes), station('2', 601, votes)], {
        leastCells: 1,
      });
      expect(findings).toEqual([]);
      expect(outcomes).toMatchObject([{ status: 'completed', examined: 2 }]);
    }
  });

  it('stays silent where a vote is blank', () => {
    const votes = RESULT.map((count, index) => (index === 4 ? null : count));
    expect(results([station('1', 1700, votes), station('2', 1701, votes)]).findings).toEqual([]);
  });

  it.each([
    [5.78e-5, 1],
    [5.77e-5, 0],
  ])('with a p of at most %d % makes %d findings', (rarePercent, n) => {
    const forms = [station('191', 1719, RESULT), station('192', 1680, RESULT)];
    expect(results(forms, { rarePercent }).findings).toHaveLength(n);
  });

  it('makes one finding of a pair with one form, and names a third station with its votes only beside one of them', () => {
    const forms = [
      station('1', 1719, RESULT),
      station('2', 1719, RESULT),
      station('3', 1680, RESULT),
      ...NEIGHBOURS,
    ];
    const found = results(forms).findings.map((finding) => [finding.message.id, stationsOf(finding)]);
    expect(found).toEqual([
      ['same-territory', ['1', '2']],
      ['same-territory-result', ['1', '3']],
    ]);
  });

  it('weighs a coincidence with a station elsewhere by all that it could have coincided with', () => {
    const equal = Array.from({ length: 30 }, (_, index) =>
      station(`${index}`, 1900, [1, 83 + index, 59, 1190 - index, 2, 13, 1, 1], 'East'),
    );
    const forms = [station('191', 1719, RESULT), station('192', 1680, RESULT, 'South'), ...equal.slice(1)];
    const [finding] = results(forms).findings;
    expect(finding).toMatchObject({
      message: { id: 'several-territories-result' },
      subject: { territory: [] },
    });
    expect(finding?.p).toBeCloseTo(30 * 5.774e-7, 7);
  });
});

describe('the chart of a copied result', () => {
  const pair = [station('191', 1719, RESULT), station('192', 1680, RESULT)];

  it('shows the group at 0 and every other station at the votes that would have to be other', () => {
    const near = station('193', 1700, [2, 82, 59, 1185, 2, 13, 1, 1]);
    const [plot] = plotsOf(results([...pair, near, ...NEIGHBOURS]).outcomes, 'histogram');
    // One vote more, six fewer: six have to be other.
    expect(plot?.args).toMatchObject({ stations: 2, others: 15, shown: 15, next: 6, votes: 1350 });
    expect(plot && sumsOfSeries(plot)).toEqual([15, 2]);
    expect(plot?.series[1]?.values[0]).toBe(2);
    expect(plot?.series[0]?.values.findIndex((value) => value > 0)).toBe(Math.floor(6 / (plot?.width ?? 1)));
  });

  it('leaves out a station with a blank, and is not drawn where nothing is found or nobody else is there', () => {
    const blank = station(
      '194',
      1700,
      RESULT.map((count, at) => (at === 2 ? null : count)),
    );
    const [plot] = plotsOf(results([...pair, blank, ...NEIGHBOURS]).outcomes, 'histogram');
    expect(plot?.args).toMatchObject({ stations: 2, others: 14 });
    expect(plotsOf(results(NEIGHBOURS).outcomes, 'histogram')).toEqual([]);
    expect(plotsOf(results(pair).outcomes, 'histogram')).toEqual([]);
  });

  it('is of the least probable group, whatever the order of the rows', () => {
    const small = [0, 1, 2].map((at) => station(`40${at}`, 300 + at, [1, 40, 30, 80, 4, 9, 2, 1]));
    const forms = [...small, ...pair, ...NEIGHBOURS];
    const [plot] = plotsOf(
      results(forms, { rarePercent: 100, falseDiscoveryPercent: 50 }).outcomes,
      'histogram',
    );
    expect(plot?.args['votes']).toBe(1350);
    const turned = results([...forms].reverse(), { rarePercent: 100, falseDiscoveryPercent: 50 });
    expect(plotsOf(turned.outcomes, 'histogram')).toEqual([plot]);
  });
});
