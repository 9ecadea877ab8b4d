export const ROLES = ['commission', 'observer', 'camera', 'media', 'machine'] as const;
export type Role = (typeof ROLES)[number];

export const SELECTIONS = ['random', 'hand-picked', 'self-selected', 'census', 'unknown'] as const;
export type Selection = (typeof SELECTIONS)[number];

/** How near its counts come to what was counted, in the source's own words. */
type CountPrecision =
  | { readonly kind: 'not-stated' }
  | { readonly kind: 'exact' }
  /** Can only be too low: photographed ballots, one camera of two. */
  | { readonly kind: 'at-least' }
  /** Within ± `margin` of what was counted. */
  | { readonly kind: 'about'; readonly margin: number };

/** Whether a source in this role watches the commission from outside; a voting machine does not. */
export function isIndependent(role: Role | undefined): boolean {
  return role === 'observer' || role === 'camera' || role === 'media';
}

/** Whether what a source in this role writes may name a person who is not public: it is published only with consent. */
export function isPerson(role: Role | undefined): boolean {
  return role === 'observer' || role === 'camera';
}

/** Who says so. */
export interface Source {
  readonly id: string;
  readonly name: string;
  readonly role: Role;
  /** How its stations were chosen. A commission publishes all of its own: census. */
  readonly selection: Selection;
  /** How the sample was drawn, where the selection is random. */
  readonly design: string | null;
  readonly counts: CountPrecision;
  /** Id of the source of which it is a later stage: what it publishes revises what that one published. */
  readonly revises?: string;
}
