import { BATCH_FILES } from '../report/batch/index.js';
import { CHART_FILES, REPORT_FILES } from '../report/index.js';

/** Characters of a name; each takes at most four bytes of the 255 that file systems give. */
const LONGEST = 60;

/** What lies in the folder of a report or of an index, on file systems that know no capitals either. */
const TAKEN = new Set(
  [...REPORT_FILES, ...BATCH_FILES].map(({ name }) => name.toLowerCase()).concat(CHART_FILES.folder),
);

/** A name for the folder of a part: the value without what file systems do not take, or hide, in names. */
export function folderName(value: string): string {
  const plain = value
    .normalize('NFC')
    .replace(/[\p{C}/\\:*?"<>|]+/gu, '_')
    .replace(/\s+/gu, ' ')
    .replace(/^[. ]+/u, '');
  return besideFiles(
    [...plain]
      .slice(0, LONGEST)
      .join('')
      .replace(/[. ]+$/u, '') || '_',
  );
}

/** A name that no file has in whose place the folder would come. */
export function besideFiles(name: string): string {
  return TAKEN.has(name.toLowerCase()) ? `_${name}` : name;
}
