import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { schemaNames, schemaOf } from '../src/schemas.js';
import { root } from './source-files.js';

const HOW_TO = 'run `npm run schemas` and look at the difference';

describe('the published JSON Schemas', () => {
  it('are those that exist, and no others', () => {
    expect(readdirSync(`${root}docs/schemas`).sort(), HOW_TO).toEqual(
      schemaNames.map((name) => `${name}.json`).sort(),
    );
  });

  it.each(schemaNames)('docs/schemas/%s.json is what the program goes by', (name) => {
    const path = `${root}docs/schemas/${name}.json`;
    expect(existsSync(path), HOW_TO).toBe(true);
    expect(readFileSync(path, 'utf8'), HOW_TO).toBe(`${JSON.stringify(schemaOf(name), null, 2)}\n`);
  });
});
