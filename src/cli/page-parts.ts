import { readFileSync } from 'node:fs';
import { formsByStation } from '../dossier/station-forms.js';
import type { Dataset } from '../model/dataset.js';
import type { PageParts } from '../report/html/index.js';

const FOLDER = new URL('../report/html/', import.meta.url);

/** What an HTML report of a data set needs besides the analysis. Its script and style are files beside its renderer. */
export function pageParts(dataset: Dataset): PageParts {
  return {
    script: readFileSync(new URL('client.js', FOLDER), 'utf8'),
    style: readFileSync(new URL('style.css', FOLDER), 'utf8'),
    formsOf: formsByStation(dataset),
  };
}
