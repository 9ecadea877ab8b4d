import type { Dataset } from '../model/dataset.js';

/** Where a source stands among those that revise one another. */
export interface Lineage {
  /** Index of the first of them; a source that revises nobody is its own. */
  readonly root: number;
  /** How many sources it revises, one after the other. */
  readonly stage: number;
}

/** Follows `revises` back. A source revises only one that the election file names above it, so that no circle can arise. */
export function lineageOf({ sources }: Pick<Dataset, 'sources'>, source: number): Lineage {
  let root = source;
  for (let stage = 0; ; stage++) {
    const revised = sources[root]?.revises;
    const above = revised === undefined ? -1 : sources.findIndex(({ id }) => id === revised);
    if (above === -1 || above >= root) return { root, stage };
    root = above;
  }
}
