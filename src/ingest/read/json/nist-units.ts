import { getOrAdd } from '../../../model/get-or-add.js';
import { limits } from '../limits.js';
import { ReadProblem } from '../read-problem.js';
import { localized } from './nist-text.js';
import { fieldOf, textsIn } from './parse-part.js';

export interface NistUnit {
  readonly name: string;
  readonly type: string;
  /** Name of the county that it is part of, or of the next larger kind of jurisdiction; nothing where there is none. */
  readonly parent: string;
}

/** Kinds of unit that a unit is said to lie in, the first of them that is above it. Districts are none: they overlap. */
const PARENTS = [
  'county',
  'borough',
  'municipality',
  'city',
  'town',
  'township',
  'village',
  'state',
  'country',
];

/** Links to units above that are followed from one; a report that has more is made to take time. */
const LINKS_UP = 1_000;

/** The reporting units of a report, which name the units they are composed of. */
export function createUnitBook() {
  const units = new Map<string, { readonly name: string; readonly type: string }>();
  const above = new Map<string, string[]>();
  const parents = new Map<string, string>();
  let links = 0;

  function findParent(id: string): string {
    const seen = new Set([id]);
    let followed = 0;
    let best = PARENTS.length;
    let name = '';
    for (const below of seen) {
      for (const over of above.get(below) ?? []) {
        if (++followed > LINKS_UP) return name;
        if (seen.has(over)) continue;
        seen.add(over);
        const rank = PARENTS.indexOf(units.get(over)?.type ?? '');
        if (rank === -1 || rank >= best) continue;
        best = rank;
        name = units.get(over)?.name || over;
      }
    }
    return name;
  }
  return {
    add(id: string, value: unknown): void {
      const type = String(fieldOf(value, 'Type') ?? '');
      const other = fieldOf(value, 'OtherType');
      units.set(id, {
        name: localized(fieldOf(value, 'Name')),
        type: type === 'other' && typeof other === 'string' ? other : type,
      });
      for (const composing of textsIn(fieldOf(value, 'ComposingGpUnitIds'))) {
        if (++links > limits.nistReferences) {
          throw new ReadProblem('too-many-cells', { limit: limits.nistReferences, what: 'nestedUnits' });
        }
        getOrAdd(above, composing, () => []).push(id);
      }
    },
    unit(id: string): NistUnit {
      const { name = '', type = '' } = units.get(id) ?? {};
      return { name: name || id, type, parent: getOrAdd(parents, id, () => findParent(id)) };
    },
  };
}
