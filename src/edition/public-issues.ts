import type { Dataset } from '../model/dataset.js';
import type { IssueGroup } from '../model/issue.js';
import { isPerson } from '../model/source.js';
import type { NeutralNames } from './neutral-names.js';

/**
 * What could not be read, without what stands in files that are not published or names their source: those examples quote cells. What is about
 * the election file or the crosswalk goes, too, where they name observers.
 */
export function publicIssues(
  dataset: Dataset,
  { areHidden, isDescriptionHidden }: NeutralNames,
): readonly IssueGroup[] {
  const hidden = dataset.files.filter((_, index) => areHidden[index]);
  const files = new Set(hidden.flatMap(({ path, origin }) => [path, origin.path]));
  if (isDescriptionHidden) {
    for (const input of [dataset.description, dataset.crosswalk]) if (input) files.add(input.path);
  }
  const persons = dataset.sources.filter(({ role }) => isPerson(role));
  const names = [...files, ...persons.flatMap(({ id, name }) => [id, name])];
  const isNaming = (text: unknown): boolean =>
    typeof text === 'string' && names.some((name) => text.includes(name));
  return dataset.issues
    .filter(({ file }) => !files.has(file) && !hidden.some(({ origin }) => file.startsWith(origin.path)))
    .flatMap((group) => {
      const examples = group.examples.filter(
        ({ got, args }) => ![got, ...Object.values(args)].some(isNaming),
      );
      return examples.length > 0 ? [{ ...group, examples }] : [];
    });
}
