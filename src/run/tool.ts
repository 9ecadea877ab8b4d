import { readFileSync } from 'node:fs';

const description: unknown = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));

/** Name and version of this program, for manifests. */
export const tool = {
  name: 'scrutineer',
  version: String((description as { readonly version?: unknown }).version ?? ''),
};

/** The folder of the examples that ship. */
export const examplesFolder = new URL('../../data/', import.meta.url);
