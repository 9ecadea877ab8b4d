import { describe, expect, it } from 'vitest';
import { carryOff } from '../../../src/checks/arithmetic/carry-off.js';
import type { ElectionFile } from '../../../src/ingest/election/schema.js';
import { LINES } from '../../../src/model/line.js';
import { en } from '../../../src/report/locales/en/index.js';
import { ru } from '../../../src/report/locales/ru/index.js';
import { renderMarkdown } from '../../../src/report/markdown.js';
import { outline } from '../../../src/report/outline/index.js';
import { analyseFiles, electionYaml, formsFile, twoContestants } from '../../builders.js';

type Form = Readonly<Record<string, number | ''>>;

/** 520 issued, 20 of them outside; 500 and 20 in the boxes. */
const CLEAN: Form = { issuedInStation: 500, issuedOutside: 20, stationary: 500, portable: 20 };

interface Published {
  readonly source?: string;
  readonly role?: 'commission' | 'observer';
  readonly published?: string;
  readonly forms: readonly Form[];
}

/** Checks forms of stations 1, 2, …; each publication's forms have the columns of its first form. */
async function checkForms(publications: readonly Published[], parameters: ElectionFile['parameters'] = {}) {
  const files: Record<string, string> = {};
  const sources = publications.map(({ source = 'cik', role = 'commission', published, forms }, index) => {
    const lines = LINES.filter((line) => Object.hasOwn(forms[0] ?? {}, line));
    const path = `forms-${index}.csv`;
    const rows = forms.map((form, row) =>
      ['North', row + 1, ...lines.map((line) => form[line]), 5, 4].join(','),
    );
    files[path] = `${['territory', 'station', ...lines, 'a', 'b'].join(',')}\n${rows.join('\n')}\n`;
    const dated = published === undefined ? {} : { published };
    return { id: source, role, files: [{ ...formsFile(path, lines), ...dated }] };
  });
  const byId = new Map<string, (typeof sources)[number]>();
  for (const source of sources) {
    const known = byId.get(source.id);
    byId.set(source.id, known ? { ...known, files: [...known.files, ...source.files] } : source);
  }
  const { analysis } = await analyseFiles(
    {
      'election.yaml': electionYaml({ contests: twoContestants, sources: [...byId.values()], parameters }),
      ...files,
    },
    [carryOff],
  );
  const [outcome] = analysis.outcomes;
  return { analysis, findings: analysis.findings, outcome };
}

const check = (form: Form, parameters: ElectionFile['parameters'] = {}) =>
  checkForms([{ forms: [form] }], parameters);

describe('carry-off', () => {
  it('fires when more ballots were issued than the boxes hold, by more than the bound', async () => {
    const { findings } = await check({ ...CLEAN, stationary: 489 });
    expect(findings).toMatchObject([
      {
        check: 'carry-off',
        evidence: 'arithmetic',
        subject: { kind: 'station', station: '1', territory: ['North'] },
        contest: 'mayor',
        expected: { value: 520, measure: { kind: 'sum', name: 'issued' }, source: 'cik' },
        actual: { value: 509, measure: { kind: 'sum', name: 'inBoxes' }, source: 'cik' },
        difference: -11,
        unit: 'ballots',
        votesAtStake: 11,
        n: 4,
        direction: null,
        p: null,
        provenance: [{ file: 'forms-0.csv', line: 2 }],
      },
    ]);
  });

  it.each([500, 505, 510])('stays silent when %d ballots were issued and 500 found', async (issued) => {
    const { findings, outcome } = await check({ issued, inBoxes: 500 });
    expect(findings).toEqual([]);
    expect(outcome).toMatchObject({ status: 'completed', examined: 1 });
  });

  it('stays silent when the boxes hold more than was issued: that is another question', async () => {
    const { findings, outcome } = await check({ ...CLEAN, stationary: 600 });
    expect(findings).toEqual([]);
    expect(outcome).toMatchObject({ remarks: [{ args: { net: -100, fewer: 1, aboveForms: 0 } }] });
  });

  it.each([
    [10, 0],
    [9, 1],
  ])('with a bound of %d makes %d findings of 10 missing ballots', async (bound, findings) => {
    const found = await check({ ...CLEAN, stationary: 490 }, { 'carry-off': { bound } });
    expect(found.findings).toHaveLength(findings);
  });

  it.each([-1, 'many'])('does not run with %s for a bound', async (bound) => {
    const { outcome } = await check(CLEAN, { 'carry-off': { bound } });
    expect(outcome).toMatchObject({ status: 'crashed', error: expect.stringContaining('bound') });
  });

  it('takes ballots issued early into account where the form has them', async () => {
    const { findings } = await check({ ...CLEAN, issuedEarly: 11 });
    expect(findings).toMatchObject([{ votesAtStake: 11, expected: { value: 531 } }]);
  });

  it('skips a station where a line is blank, and does not count it as examined', async () => {
    const clean = { ...CLEAN, stationary: 300 };
    const blanks = Object.keys(CLEAN).map((line) => ({ ...clean, [line]: '' }) as const);
    const { findings, outcome } = await checkForms([{ forms: [clean, ...blanks] }]);
    expect(findings).toMatchObject([{ subject: { station: '1' }, votesAtStake: 200 }]);
    expect(outcome).toMatchObject({ examined: 1, remarks: [{ args: { forms: 1, net: 200 } }] });
  });

  it('does not fall back on the parts where the printed total is blank', async () => {
    const { outcome } = await check({ ...CLEAN, issued: '', inBoxes: 100 });
    expect(outcome).toMatchObject({ status: 'not-applicable', reason: { id: 'no-issued-and-found' } });
  });

  it('is not applicable where the forms have no ballots issued', async () => {
    const { outcome } = await check({ stationary: 500, portable: 20, turnout: 600 });
    expect(outcome).toMatchObject({ status: 'not-applicable', reason: { id: 'no-issued-and-found' } });
  });

  it('expects ballots that arrived by post in the boxes', async () => {
    const grown = { issued: 500, inBoxes: 540, sentByPost: 60 };
    expect((await check({ ...grown, arrivedByPost: 50 })).findings).toEqual([]);
    expect((await check({ ...grown, arrivedByPost: 51 })).findings).toMatchObject([
      { votesAtStake: 11, expected: { value: 551, measure: { name: 'issued + arrivedByPost' } } },
    ]);
    expect((await check({ ...grown, arrivedByPost: '' })).outcome).toMatchObject({
      status: 'not-applicable',
    });
  });

  it('does not guess how many of the ballots sent by post came back', async () => {
    const forms = ([60, 0, ''] as const).map(
      (sentByPost): Form => ({ issued: 500, inBoxes: 400, sentByPost }),
    );
    const { findings, outcome } = await checkForms([{ forms }]);
    expect(findings).toMatchObject([{ subject: { station: '2' }, votesAtStake: 100 }]);
    expect(outcome).toMatchObject({ examined: 1 });
  });

  it('takes each station as the commission last published it, and not as a copy has it', async () => {
    const first = { ...CLEAN, stationary: 400 };
    const { findings, outcome } = await checkForms([
      { published: '2020-01-01', forms: [first, first, CLEAN] },
      { published: '2020-01-02', forms: [CLEAN, { ...first, portable: '' }, first] },
      { source: 'golos', role: 'observer', forms: [first, first, first] },
    ]);
    expect(findings.map(({ subject, actual }) => [subject, actual.published])).toEqual([
      [expect.objectContaining({ station: '2' }), '2020-01-01'],
      [expect.objectContaining({ station: '3' }), '2020-01-02'],
    ]);
    expect(outcome).toMatchObject({ examined: 3 });
  });

  it('puts the largest first, and the sum over all stations beside the one above the bound', async () => {
    const missing = [0, 3, 10, 11, 40, -4];
    const forms = missing.map((number) => ({ issued: 500, inBoxes: 500 - number }));
    const { analysis, findings, outcome } = await checkForms([{ forms }]);
    expect(findings.map(({ votesAtStake }) => votesAtStake)).toEqual([40, 11]);
    const args = { forms: 6, none: 1, few: 2, fewer: 1, net: 60, aboveForms: 2, above: 51, bound: 10 };
    expect(outcome).toMatchObject({ examined: 6, remarks: [{ id: 'over-all-forms', args }] });
    expect(renderMarkdown(outline(analysis, en))).toContain(
      'over all 6 forms examined, 60 ballots net are not in the boxes. Above 10: 51 ballots on 2 forms',
    );
  });

  it('says so many more, and no number below zero, where the boxes of all forms together hold more', async () => {
    const forms = [2, -4, -1].map((number) => ({ issued: 500, inBoxes: 500 - number }));
    const { analysis, outcome } = await checkForms([{ forms }]);
    expect(outcome).toMatchObject({ remarks: [{ id: 'more-over-all-forms', args: { net: -3, more: 3 } }] });
    expect(renderMarkdown(outline(analysis, en))).toContain(
      'over all 3 forms examined, the boxes hold 3 ballots net more than were issued or arrived by post. Above 10: 0 ballots',
    );
    expect(renderMarkdown(outline(analysis, ru))).toMatch(
      /рассмотренным протоколам \(3\) в ящиках в итоге на 3 бюллетеня больше, чем выдано или поступило по почте\./u,
    );
  });
});
