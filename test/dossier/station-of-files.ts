import { checks } from '../../src/checks/index.js';
import { gatherDossier } from '../../src/dossier/gather-dossier.js';
import type { Analysis } from '../../src/model/analysis.js';
import type { Dossier } from '../../src/model/dossier.js';
import { outlineDossier } from '../../src/report/dossier/index.js';
import { locales } from '../../src/report/locales/index.js';
import { renderMarkdown } from '../../src/report/markdown.js';
import { analyseFiles, type Files } from '../builders.js';

export interface DossierOfFiles {
  readonly analysis: Analysis;
  readonly dossier: Dossier;
  readonly markdown: string;
}

/** The dossier of the station with this id in a data set out of memory; null is its first station, whatever it is called. */
export async function dossierOf(id: string | null, files: Files): Promise<DossierOfFiles> {
  const { dataset, analysis } = await analyseFiles(files, checks);
  const dossier = gatherDossier(dataset, analysis, id === null ? 0 : dataset.stations.ids.indexOf(id));
  return { analysis, dossier, markdown: renderMarkdown(outlineDossier(dossier, analysis, locales.en)) };
}
