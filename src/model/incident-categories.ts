import type { Incident } from './observation.js';

/** The categories of an incident, each once: what stands between the `|` of its cell. */
export function categoriesOf({ category }: Pick<Incident, 'category'>): readonly string[] {
  return [...new Set(category.split('|').map((one) => one.trim()))].filter((one) => one !== '');
}
