import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { controlRelations } from '../../src/checks/arithmetic/control-relations.js';
import type { FindingDraft } from '../../src/checks/check.js';
import type { Dataset } from '../../src/model/dataset.js';
import type { ResultForms } from '../../src/model/result-forms.js';
import { linesOfPacks } from '../../src/rules/lines-of-packs.js';
import type { RulePack } from '../../src/rules/pack.js';
import type { Relation } from '../../src/rules/parse-relation.js';
import { loadRulePacks } from '../../src/run/rule-packs.js';
import {
  applies,
  type Cells,
  cellsOf,
  cleanForm,
  createRandom,
  fails,
  plantError,
  VOTES,
  weightsOf,
} from './rule-forms.js';

const packs = loadRulePacks().map((pack) => [pack.id, pack] as const);

/** No limit that counts: only so that a busy machine is not taken for a failure. */
const MINUTE = 60_000;
const RUNS = { numRuns: 60 };

/** What control-relations finds on one form. */
function check(pack: RulePack, form: Cells): readonly FindingDraft[] {
  const column = (name: string) => ({ values: Int32Array.of(form[name] ?? 0) });
  const forms: ResultForms = {
    file: 0,
    source: 0,
    contest: 0,
    length: 1,
    stations: Int32Array.of(0),
    fileLines: Int32Array.of(2),
    lines: Object.fromEntries(
      cellsOf(pack)
        .filter((name) => !name.startsWith('votes:'))
        .map((name) => [name, column(name)]),
    ),
    votes: new Map(VOTES.map((name) => [name, column(name)])),
  };
  const dataset = {
    lines: [...linesOfPacks([pack]).values()],
    contests: [{ id: 'contest', contestants: VOTES.map((id) => ({ id, name: id })) }],
    sources: [{ id: 'commission' }],
    files: [{ path: 'forms.csv', published: null }],
    stations: { ids: ['1'], territories: Int32Array.of(-1) },
    territories: { names: [], parents: [] },
    forms: [forms],
  } as unknown as Dataset;
  return controlRelations.run({ dataset, packs: [pack], parameters: {}, seed: 1 }).findings;
}

interface Planted {
  readonly clean: Cells;
  readonly cell: string;
  readonly altered: Cells;
}

function plant(pack: RulePack, seed: number): Planted {
  const random = createRandom(seed);
  const clean = cleanForm(pack, random);
  if (!clean) throw new Error(`found no form that obeys every relation of ${pack.id}`);
  const names = cellsOf(pack);
  const cell = names[random(names.length)] ?? '';
  return { clean, cell, altered: { ...clean, [cell]: plantError(clean[cell] ?? 0, random) } };
}

/** The cell that a repair changes. */
function cellOf({ measure }: NonNullable<FindingDraft['working']>['repairs'][number]): string {
  if (measure.kind === 'line') return measure.line;
  if (measure.kind === 'votes') return measure.contestant;
  throw new Error('expected a line or a contestant');
}

const idsOf = (findings: readonly FindingDraft[], pack: RulePack): string[] =>
  findings.map(({ relation }) => (relation ?? '').slice(pack.id.length + 1)).sort();

function holdsFor(pack: RulePack, property: (planted: Planted) => void): void {
  fc.assert(
    fc.property(fc.integer(), (seed) => {
      property(plant(pack, seed));
    }),
    RUNS,
  );
}

describe('the forms that errors are planted in', () => {
  it.each(packs)('are drawn for %s with numbers in most cells, each unlike the others', (_, pack) => {
    const forms = Array.from({ length: 20 }, (_, seed) => plant(pack, seed).clean);
    const values = forms.flatMap((form) => Object.values(form));
    expect(values.filter((value) => value > 0).length).toBeGreaterThan(values.length / 2);
    expect(new Set(forms.map((form) => JSON.stringify(form))).size).toBe(forms.length);
  });
});

describe.each(packs)('a form by the rules of %s', (_, pack) => {
  it(
    'has no finding where every relation holds',
    () => holdsFor(pack, ({ clean }) => expect(check(pack, clean)).toEqual([])),
    MINUTE,
  );

  it(
    'lights, with one cell altered, exactly the relations that this breaks and that no other silences',
    () =>
      holdsFor(pack, ({ altered }) => {
        const broken = pack.relations.filter((rule) => fails(rule, pack, altered));
        const ids = new Set(broken.map(({ id }) => id));
        const lit = broken.filter(({ unless = [] }) => !unless.some((id) => ids.has(id)));
        expect(idsOf(check(pack, altered), pack)).toEqual(lit.map(({ id }) => id).sort());
        // However many silence each other, one speaks.
        expect(lit.length > 0).toBe(broken.length > 0);
      }),
    MINUTE,
  );

  it(
    'lights no relation that has nothing to do with the altered cell',
    () =>
      holdsFor(pack, ({ altered, cell }) => {
        const concerned = pack.relations.filter(({ alternatives, conditions }) =>
          [...alternatives, ...conditions].some((one) => weightsOf(one, pack).cells.has(cell)),
        );
        const ids = concerned.map(({ id }) => id);
        for (const id of idsOf(check(pack, altered), pack)) expect(ids).toContain(id);
      }),
    MINUTE,
  );

  it(
    'lights some relation wherever the altered cell stands in an equality that always applies',
    () =>
      holdsFor(pack, ({ altered, cell }) => {
        const isBound = pack.relations.some(({ alternatives: [relation], conditions, tolerance }) => {
          const isExact = relation?.comparison === '=' && conditions.length === 0 && !tolerance;
          return isExact && (weightsOf(relation, pack).cells.get(cell) ?? 0) !== 0;
        });
        if (isBound) expect(check(pack, altered)).not.toEqual([]);
      }),
    MINUTE,
  );

  it(
    'offers the altered cell with its old number as the repair of a broken equality',
    () =>
      holdsFor(pack, ({ clean, cell, altered }) => {
        const findings = check(pack, altered);
        // An equality that held exactly beforehand, because it applied and tolerates nothing.
        const exact = findings.filter(({ relation }) => {
          const rule = pack.relations.find(({ id }) => `${pack.id}/${id}` === relation);
          return rule?.alternatives[0]?.comparison === '=' && !rule.tolerance && applies(rule, pack, clean);
        });
        const offered = exact.flatMap(({ working }) =>
          (working?.repairs ?? []).filter((repair) => cellOf(repair) === cell && repair.exact),
        );
        if (exact.length > 0) expect(offered.map(({ needed }) => needed)).toContain(clean[cell]);
      }),
    MINUTE,
  );
});

describe('the share of altered cells that no relation can see', () => {
  const FORMS = 300;
  const speaksOf = (line: string, pack: RulePack, relation: Relation): boolean =>
    weightsOf(relation, pack).cells.has(line);
  /** A pack on a form without a line: as if no alternative spoke of it. */
  const without = (line: string, pack: RulePack): RulePack => ({
    ...pack,
    relations: pack.relations.map((rule) => ({
      ...rule,
      alternatives: rule.alternatives.filter((one) => !speaksOf(line, pack, one)),
    })),
  });
  const shareOf = (pack: RulePack): number => {
    const unseen = Array.from({ length: FORMS }, (_, seed) => seed).filter(
      (seed) => check(pack, plant(pack, seed).altered).length === 0,
    );
    return unseen.length / FORMS;
  };

  it(
    'is about a tenth over all packs that ship, and under a third for each',
    () => {
      // They stand in inequalities only, or in no relation at all: 0 % for Indonesia, 4 % to 9 % for Russia, 11 % for Bolivia, 16 % for the
      // Netherlands, 18 % for Poland, 22 % for the generic pack, 25 % for Wisconsin.
      const shares = packs.map(([, pack]) => shareOf(without('issuedElectronically', pack)));
      for (const share of shares) expect(share).toBeLessThan(1 / 3);
      const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length;
      expect(mean).toBeGreaterThan(0.05);
      expect(mean).toBeLessThan(0.15);
    },
    MINUTE,
  );

  it(
    'is over a third where ballots were issued electronically, which may be among those counted or not',
    () => {
      const generic = packs.find(([id]) => id === 'generic')?.[1];
      if (!generic) throw new Error('expected the generic pack');
      const share = shareOf(generic);
      expect(share).toBeGreaterThan(1 / 3);
      expect(share).toBeLessThan(0.45);
    },
    MINUTE,
  );
});
