import { describe, expect, it } from 'vitest';
import { controlRelations } from '../../../src/checks/arithmetic/control-relations.js';
import type { Finding, WorkingSide } from '../../../src/model/finding.js';
import { LINES } from '../../../src/model/line.js';
import { analyseFiles, electionYaml, formsFile, twoContestants } from '../../builders.js';

/** One form: 1,000 registered, 500 issued in the station, 20 outside, all of them in the boxes. */
const CLEAN = {
  registered: 1000,
  issuedInStation: 500,
  issuedOutside: 20,
  stationary: 500,
  portable: 20,
  invalid: 5,
  valid: 515,
  a: 300,
  b: 215,
};

type Form = Readonly<Record<string, number | ''>>;

/** Checks one form by the generic pack; the form has the columns that are given. */
async function checkForm(form: Form) {
  const lines = LINES.filter((line) => Object.hasOwn(form, line));
  const header = ['territory', 'station', ...lines, 'a', 'b'];
  const row = ['North', '7', ...lines.map((line) => form[line]), form['a'], form['b']];
  const { analysis } = await analyseFiles(
    {
      'election.yaml': electionYaml({
        contests: twoContestants,
        sources: [{ id: 'cik', role: 'commission', files: [formsFile('forms.csv', lines)] }],
      }),
      'forms.csv': `${header.join(',')}\n${row.join(',')}\n`,
    },
    [controlRelations],
  );
  const [outcome] = analysis.outcomes;
  if (outcome?.status !== 'completed') throw new Error('expected the check to complete');
  return {
    findings: analysis.findings,
    slips: outcome.slips,
    failing: analysis.findings.map(({ relation, difference }) => [relation, difference]),
    relation: (id: string) => outcome.relations.find((known) => known.id === `generic/${id}`),
  };
}

function check(changes: Partial<Record<keyof typeof CLEAN, number | ''>>) {
  return checkForm({ ...CLEAN, ...changes });
}

/** A form's own numbers in the place of the terms, each with the line or contestant it is of. */
function put(finding: Finding | undefined): string {
  if (!finding?.working) throw new Error('expected a relation with its numbers');
  const { left, comparison, right } = finding.working;
  const side = ({ terms, constant }: WorkingSide): string =>
    [
      ...terms.map(({ value, multiple }) => `${multiple === 1 ? '' : `${multiple} × `}${value}`),
      ...(constant === 0 ? [] : [constant]),
    ].join(' + ');
  return `${side(left)} ${comparison} ${side(right)}`;
}

const PLACE = { file: 'forms.csv', line: 2 };
const SUBJECT = { kind: 'station', station: '7', territory: ['North'] };

describe('votes-not-summing', () => {
  it.each([
    [301, 1],
    [299, -1],
  ])('fires when one contestant has %d votes where 300 would add up', async (a, difference) => {
    const { findings } = await check({ a });
    expect(findings).toMatchObject([
      {
        relation: 'generic/votes-not-summing',
        evidence: 'arithmetic',
        subject: SUBJECT,
        contest: 'mayor',
        expected: { value: 515, measure: { kind: 'line', line: 'valid' }, source: 'cik', places: [PLACE] },
        actual: { value: 515 + difference, measure: { kind: 'sum', name: 'votes' }, places: [PLACE] },
        difference,
        unit: 'votes',
        votesAtStake: 1,
        direction: null,
        p: null,
        message: { id: 'hard', args: {} },
        provenance: [PLACE],
      },
    ]);
    expect(put(findings[0])).toBe(`${a} + 215 = 515`);
  });

  it('stays silent when the votes add up to the valid ballots', async () => {
    expect((await check({ a: 515, b: 0 })).failing).toEqual([]);
  });

  it.each(['a', 'b', 'valid'])('is not applicable, and not passed, where %s is blank', async (cell) => {
    const { failing, relation } = await check({ [cell]: '' });
    expect(failing).toEqual([]);
    expect(relation('votes-not-summing')).toMatchObject({ examined: 0, blank: 1, notOnForm: 0, findings: 0 });
  });
});

describe('ballots-not-summing', () => {
  it.each([
    [6, 1],
    [4, -1],
  ])('fires when there are %d invalid ballots where 5 would add up', async (invalid, difference) => {
    const { findings } = await check({ invalid });
    expect(findings).toMatchObject([
      {
        relation: 'generic/ballots-not-summing',
        expected: { value: 520, measure: { kind: 'sum', name: 'inBoxes' } },
        actual: { value: 520 + difference, measure: { kind: 'sum', name: 'invalid + valid' } },
        difference,
        votesAtStake: 1,
        direction: null,
        n: 4,
        unit: 'ballots',
        provenance: [PLACE],
      },
    ]);
    expect(put(findings[0])).toBe(`${invalid} + 515 = 500 + 20`);
  });

  it('stays silent when invalid and valid ballots are those of the boxes', async () => {
    expect((await check({ invalid: 0, valid: 520, a: 305 })).failing).toEqual([]);
  });

  it('is not applicable, and not passed, where a line is blank', async () => {
    const { failing, relation } = await check({ invalid: '' });
    expect(failing).toEqual([]);
    expect(relation('ballots-not-summing')).toMatchObject({ examined: 0, blank: 1 });
  });
});

describe('ballots-not-summing on a form with ballots issued electronically', () => {
  it('stays silent whether or not they are counted among the valid ones', async () => {
    for (const electronic of [0, 15, 40]) {
      const counted = { ...CLEAN, issuedElectronically: 40, valid: 515 + electronic, a: 300 + electronic };
      expect((await checkForm(counted)).failing).toEqual([]);
    }
  });

  it('fires when more were counted than lay in the boxes and were issued electronically', async () => {
    const { failing } = await checkForm({ ...CLEAN, issuedElectronically: 40, valid: 556, a: 341 });
    expect(failing).toEqual([['generic/ballots-not-summing', 1]]);
  });

  it('is not applicable where that line is blank', async () => {
    const { failing, relation } = await checkForm({ ...CLEAN, issuedElectronically: '', valid: 556, a: 341 });
    expect(failing).toEqual([]);
    expect(relation('ballots-not-summing')).toMatchObject({ examined: 0, blank: 1 });
  });
});

describe('excess-ballots', () => {
  it('fires when the boxes hold more ballots than were issued', async () => {
    const { findings } = await check({ stationary: 501, valid: 516, a: 301 });
    expect(findings).toMatchObject([
      {
        relation: 'generic/excess-ballots',
        evidence: 'arithmetic',
        subject: SUBJECT,
        expected: { value: 520 },
        actual: { value: 521 },
        difference: 1,
        votesAtStake: 1,
        direction: null,
        message: { id: 'soft', args: {} },
        provenance: [PLACE],
      },
    ]);
    expect(put(findings[0])).toBe('501 + 20 <= 500 + 20');
  });

  it('stays silent when the boxes hold as many ballots as were issued, or fewer', async () => {
    const fewer = { stationary: 490, valid: 505, a: 290 };
    for (const changes of [{}, fewer]) expect((await check(changes)).failing).toEqual([]);
  });

  it('is not applicable, and not passed, where a line is blank', async () => {
    const { findings, relation } = await check({ issuedOutside: '' });
    expect(findings).toEqual([]);
    expect(relation('excess-ballots')).toMatchObject({ examined: 0, blank: 1, notOnForm: 0 });
    expect(relation('votes-not-summing')).toMatchObject({ examined: 1, blank: 0 });
  });

  it('allows for ballots that arrived by post, and not a second time for those sent', async () => {
    const grown = { ...CLEAN, stationary: 510, valid: 525, a: 310, sentByPost: 50 };
    expect((await checkForm({ ...grown, arrivedByPost: 10 })).failing).toEqual([]);
    const { failing } = await checkForm({ ...grown, arrivedByPost: 9 });
    expect(failing).toEqual([['generic/excess-ballots', 1]]);
  });
});

describe('turnout-above-register', () => {
  it('fires when more ballots were issued than voters are registered', async () => {
    const { findings } = await check({ registered: 519 });
    expect(findings).toMatchObject([
      {
        relation: 'generic/turnout-above-register',
        expected: { value: 519, measure: { kind: 'line', line: 'registered' } },
        actual: { value: 520, measure: { kind: 'sum', name: 'issued' } },
        difference: 1,
        votesAtStake: 1,
        direction: null,
        provenance: [PLACE],
      },
    ]);
    expect(put(findings[0])).toBe('500 + 20 <= 519');
  });

  it('stays silent when everybody registered voted, and when fewer did', async () => {
    for (const registered of [520, 521]) expect((await check({ registered })).failing).toEqual([]);
  });

  it('is not applicable, and not passed, where the register is blank', async () => {
    const { relation } = await check({ registered: '' });
    expect(relation('turnout-above-register')).toMatchObject({ examined: 0, blank: 1, findings: 0 });
  });

  it('takes turnout as printed where the form has no ballots issued, and else the ballots in the boxes', async () => {
    const { issuedInStation: _, issuedOutside: __, ...unissued } = CLEAN;
    const printed = await checkForm({ ...unissued, registered: 500, turnout: 503 });
    expect(printed.findings).toMatchObject([{ difference: 3, actual: { measure: { line: 'turnout' } } }]);
    const boxes = await checkForm({ ...unissued, registered: 500 });
    expect(boxes.findings).toMatchObject([{ difference: 20, actual: { measure: { name: 'inBoxes' } } }]);
  });

  it('does not fall back where ballots issued are on the form, but blank', async () => {
    const { failing, relation } = await check({ issuedInStation: '', registered: 100 });
    expect(failing).toEqual([]);
    expect(relation('turnout-above-register')).toMatchObject({ examined: 0, blank: 1, notOnForm: 0 });
  });
});

describe('a form that fails', () => {
  it('is shown with what else fails on it and the one cell that would mend all', async () => {
    const { findings } = await check({ valid: 551 });
    expect(findings.map(({ relation, working }) => [relation, working?.alsoFailing])).toEqual([
      ['generic/ballots-not-summing', ['generic/votes-not-summing']],
      ['generic/votes-not-summing', ['generic/ballots-not-summing']],
    ]);
    for (const { working } of findings) {
      expect(working?.repairs).toEqual([
        {
          measure: { kind: 'line', line: 'valid' },
          written: 551,
          needed: 515,
          exact: true,
          slip: 'digits-swapped',
        },
      ]);
    }
  });

  it('is shown without a cell to mend where it takes two', async () => {
    const { findings } = await check({ valid: 551, a: 301 });
    expect(findings.map(({ working }) => working?.repairs)).toEqual([[], []]);
  });

  it('is one of those of which slips of a digit are counted', async () => {
    const { slips } = await check({ valid: 551 });
    expect(slips).toEqual({ forms: 1, explained: 1, expectedByChance: null });
    expect((await check({ registered: 519 })).slips).toBeNull();
  });
});
