import { readFileSync } from 'node:fs';
import { formsByStation } from '../dossier/station-forms.js';
import type { Dataset } from '../model/dataset.js';
import type { PageParts } from '../report/html/index.js';

const FOLDER = new URL('../report/html/', import.meta.url);

/** What an HTML report of a data set needs besides the analysis. */
export function pageParts(dataset: Dataset): PageParts {
  return { ...pageFiles(), formsOf: formsByStation(dataset) };
}

/** The script and the style of every page. */
export function pageFiles(): Pick<PageParts, 'script' | 'style'> {
  return {
    script: readFileSync(new URL('client.js', FOLDER), 'utf8'),
    style: readFileSync(new URL('style.css', FOLDER), 'utf8'),
  };
}
