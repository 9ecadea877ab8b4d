import { cpSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Files } from '../builders.js';
import { makeReport, manifestOf, verify } from '../cli/made-report.js';
import { root } from '../source-files.js';
import { plant } from './planted.js';

/** An example, with whoever has this line in its election file as an observer who consents. */
function example(line: string): Files {
  const folder = join(root, 'data/founding-cases');
  const files = Object.fromEntries(
    readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
  );
  const election = files['election.yaml'] ?? '';
  expect(election).toContain(line);
  return { ...files, 'election.yaml': election.replaceAll(line, 'role: observer\n    publish: true') };
}

describe('a public edition that nobody touched, with published files alone', () => {
  it.each<readonly [string, () => Files]>([
    ['everything that there is', () => plant().files],
    ['shares', () => example('role: observer')],
    ['counts that a commission’s numbers are noted beside', () => example('role: media')],
  ])('differs in nothing from what they give, where observers handed in %s', async (_, files) => {
    const folder = await makeReport(files(), true);
    const report = join(folder, 'reports/set-public');
    for (const { path } of manifestOf(report).inputs) {
      cpSync(join(folder, 'data/set', path), join(folder, 'published', path));
    }
    rmSync(join(folder, 'data'), { recursive: true });
    const found = await verify(report, join(folder, 'published'));
    expect(found).toMatchObject({ inputs: [], outputs: [], differences: [], problems: [] });
    expect(found.result).toBe('verified-open');
  });
});
