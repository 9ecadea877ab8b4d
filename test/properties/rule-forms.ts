import { LINES } from '../../src/model/line.js';
import type { RulePack, RuleRelation } from '../../src/rules/pack.js';
import type { Relation } from '../../src/rules/parse-relation.js';
import { CONTESTANTS, SCALE, type Term } from '../../src/rules/parse-sum.js';

/** The cells of one form by name: lines by their own, contestants by {@link VOTES}. */
export type Cells = Readonly<Record<string, number>>;

/** Names of the contestants' cells, as no line is called. */
export const VOTES = ['votes:a', 'votes:b', 'votes:c'] as const;

/** Whole numbers from 0 up to a bound that is not reached, the same for the same seed. */
export type Random = (bound: number) => number;

export function createRandom(seed: number): Random {
  let state = seed >>> 0;
  return (bound) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * bound);
  };
}

/** A sum as multiples of cells, worked out by this test's own lights, and the number that stands alone. */
interface Weights {
  readonly cells: ReadonlyMap<string, number>;
  readonly constant: number;
}

/** Left minus right of one relation as weights of a form's cells; by the first alternative. */
export function weightsOf({ left, right }: Relation, pack: RulePack): Weights {
  const cells = new Map<string, number>();
  let constant = 0;
  const add = (terms: readonly Term[], factor: number): void => {
    for (const { name, scaled } of terms) {
      const weight = (factor * scaled) / SCALE;
      if (name === null) constant += weight;
      else if (name === CONTESTANTS) for (const cell of VOTES) addTo(cell, weight);
      else if (pack.derived.has(name)) add(pack.derived.get(name)?.terms ?? [], weight);
      else addTo(name, weight);
    }
  };
  const addTo = (cell: string, weight: number): void => {
    cells.set(cell, (cells.get(cell) ?? 0) + weight);
  };
  add(left.terms, 1);
  add(right.terms, -1);
  return { cells, constant };
}

/** All cells of a pack's form: every line that it lists or that a relation speaks of, and three contestants. */
export function cellsOf(pack: RulePack): readonly string[] {
  const spoken = pack.relations.flatMap(({ alternatives, conditions }) =>
    [...alternatives.slice(0, 1), ...conditions].flatMap((one) => [...weightsOf(one, pack).cells.keys()]),
  );
  const listed = pack.lines.map(({ name }) => name).filter((name) => !pack.derived.has(name));
  const known = new Set([...listed, ...spoken, ...VOTES]);
  return [...LINES.filter((line) => known.has(line)), ...[...known].filter((name) => !isStandard(name))];
}

function isStandard(name: string): boolean {
  return (LINES as readonly string[]).includes(name);
}

export function differenceOf(relation: Relation, pack: RulePack, form: Cells): number {
  const { cells, constant } = weightsOf(relation, pack);
  let sum = Math.round(constant * SCALE);
  for (const [cell, weight] of cells) sum += Math.round(weight * SCALE) * (form[cell] ?? 0);
  return sum / SCALE;
}

export function holds(relation: Relation, pack: RulePack, form: Cells): boolean {
  const difference = differenceOf(relation, pack, form);
  return {
    '=': difference === 0,
    '<=': difference <= 0,
    '>=': difference >= 0,
    '<': difference < 0,
    '>': difference > 0,
  }[relation.comparison];
}

/** Whether a form breaks a relation by more than it tolerates, on condition that it applies. */
export function fails(rule: RuleRelation, pack: RulePack, form: Cells): boolean {
  const [relation] = rule.alternatives;
  if (!relation || !applies(rule, pack, form) || holds(relation, pack, form)) return false;
  const against = differenceOf({ ...relation, left: { text: '', terms: [] } }, pack, form);
  const { votes = 0, percent = 0 } = rule.tolerance ?? {};
  // Where the sides may not be equal, a form may miss by nothing.
  if (votes === 0 && percent === 0) return true;
  const missed = Math.abs(differenceOf(relation, pack, form));
  return missed > votes && missed * 100 > percent * Math.abs(against) + 1e-9;
}

export function applies(rule: RuleRelation, pack: RulePack, form: Cells): boolean {
  return rule.conditions.every((condition) => holds(condition, pack, form));
}

/** No station has more of anything. */
const LARGEST = 100_000;

const PROPOSALS = 25;
const REPAIRS = 120;

/**
 * A form that breaks no relation of a pack, hard or soft. From an empty form on, one cell after another is given a random number and the relations
 * that this breaks are mended by changing other cells; what cannot be mended is taken back. Null where not even a first form is found.
 */
export function cleanForm(pack: RulePack, random: Random): Cells | null {
  const names = cellsOf(pack);
  const empty = Object.fromEntries(names.map((name) => [name, 0]));
  let form: Cells | null = null;
  for (let attempt = 0; attempt < 20 && form === null; attempt++) form = mended(pack, empty, null, random);
  if (form === null) return null;
  for (let proposal = 0; proposal < PROPOSALS; proposal++) {
    const cell = names[random(names.length)] ?? '';
    const proposed: Cells = { ...form, [cell]: random(10) === 0 ? 0 : random(10 ** (1 + random(3))) };
    form = mended(pack, proposed, cell, random) ?? form;
  }
  return form;
}

function mended(pack: RulePack, given: Cells, fixed: string | null, random: Random): Cells | null {
  const form: Record<string, number> = { ...given };
  for (let step = 0; step < REPAIRS; step++) {
    const broken = pack.relations.filter((rule) => fails(rule, pack, form));
    const rule = broken[random(broken.length)];
    if (!rule) return form;
    const [relation] = rule.alternatives;
    const condition = rule.conditions[random(rule.conditions.length)];
    // Now and then the condition is made not to hold, instead of the relation to hold.
    const mending = condition && random(4) === 0 ? condition : relation;
    if (!mending) return null;
    const weights = [...weightsOf(mending, pack).cells].filter(([, weight]) => weight !== 0);
    const [cell, weight] = weights[random(weights.length)] ?? [];
    if (cell === undefined || weight === undefined || (cell === fixed && random(10) > 0)) continue;
    const exact = -differenceOf(mending, pack, form) / weight;
    // Where the sides may not be equal, one step further than to where they are.
    const further = mending.comparison === '<' || mending.comparison === '>' ? 1 : 0;
    const towards = mending.comparison.startsWith('<') === weight > 0 ? -further : further;
    const whole = exact < 0 ? Math.floor(exact) : Math.ceil(exact);
    const change = mending === condition ? random(3) - 1 : whole + towards;
    form[cell] = Math.min(LARGEST, Math.max(0, (form[cell] ?? 0) + change));
  }
  return null;
}

/** Another number in the place of one: a slip of a digit, a small error, or any number at all. */
export function plantError(value: number, random: Random): number {
  const digits = String(value);
  const at = random(digits.length);
  const slips = [
    value + 1 + random(3),
    value - 1 - random(3),
    value + 100,
    Number(digits.slice(0, at) + digits.slice(at + 1)),
    Number(digits.slice(0, at) + random(10) + digits.slice(at)),
    Number(digits.slice(0, at) + (digits[at + 1] ?? '') + digits[at] + digits.slice(at + 2)),
    random(2000),
  ];
  const planted = slips[random(slips.length)] ?? 0;
  return planted >= 0 && planted !== value ? planted : value + 1;
}
