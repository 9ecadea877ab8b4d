import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Manifest } from '../../src/model/manifest.js';
import { copyOf, coverUp, forgeAnalysis, forgeManifest, verify } from '../cli/made-report.js';
import { makeEditions, publishedOf } from './open-editions.js';

let made = '';

beforeAll(async () => {
  made = await makeEditions();
});

const published = (): string => publishedOf(made);

describe('the manifest and the words of a public edition with published files alone', () => {
  it.each<readonly [string, (manifest: Manifest) => Manifest]>([
    ['seed', (all) => ({ ...all, seed: 8 })],
    ['language', (all) => ({ ...all, language: 'ru' })],
    ['tool', (all) => ({ ...all, tool: { ...all.tool, name: 'other' } })],
    ['version', (all) => ({ ...all, tool: { ...all.tool, version: '0.0.9' } })],
    ['parameters', (all) => ({ ...all, parameters: {} })],
    ['inputs', (all) => ({ ...all, inputs: all.inputs.slice(1) })],
    ['outputs', (all) => ({ ...all, outputs: all.outputs.slice(1) })],
    ['unpublished', ({ unpublished: _, ...all }) => all],
    [
      'withheld',
      (all) => ({
        ...all,
        ...(all.unpublished
          ? {
              unpublished: {
                ...all.unpublished,
                withheld: { sources: 0, files: 0, findings: 0, checks: [] },
              },
            }
          : {}),
      }),
    ],
    [
      'findings that rest on unpublished files',
      (all) => ({
        ...all,
        ...(all.unpublished
          ? {
              unpublished: {
                ...all.unpublished,
                shown: { ...all.unpublished.shown, findings: ['F-0001', 'F-0002', 'F-0003'] },
              },
            }
          : {}),
      }),
    ],
    ['checks', (all) => ({ ...all, ran: all.ran.slice(1), deselected: all.ran.slice(0, 1) })],
  ])('differs where the manifest says something else: %s', async (_, change) => {
    const report = published();
    forgeManifest(report, change);
    expect((await verify(report)).result).toBe('differs');
  });

  it.each(['findings.csv', 'findings.json'])('compares %s with the analysis', async (name) => {
    const report = published();
    const path = join(report, name);
    const text = readFileSync(path, 'utf8');
    writeFileSync(path, text.replace('South', 'East'));
    expect(readFileSync(path, 'utf8')).not.toBe(text);
    coverUp(report);
    expect((await verify(report)).differences).toMatchObject([{ file: name }]);
  });

  it('refuses an analysis that cannot be put into words', async () => {
    const report = published();
    forgeAnalysis(report, (all) => ({
      ...all,
      outcomes: all.outcomes.map((outcome) =>
        outcome.status === 'completed'
          ? {
              ...outcome,
              plots: [
                {
                  kind: 'map' as const,
                  id: '{nothing}',
                  args: {},
                  subject: { kind: 'territory' as const, territory: [] },
                  contest: null,
                  contestant: null,
                  points: [],
                },
              ],
            }
          : outcome,
      ),
    }));
    await expect(verify(report)).rejects.toMatchObject({ key: 'verify-no-words' });
  });
});

describe('a public edition beside all files', () => {
  it('is never compared in part alone: a table in its manifest is refused', async () => {
    const report = join(copyOf(made), 'reports/set-public');
    forgeManifest(report, (manifest) => ({ ...manifest, table: 'official.csv' }));
    await expect(verify(report)).rejects.toMatchObject({ key: 'verify-public-table' });
  });

  it('is never compared in part alone: a part that is none differs', async () => {
    const report = join(copyOf(made), 'reports/set-public');
    forgeManifest(report, (manifest) => ({ ...manifest, part: { column: 'territory', value: 'Nowhere' } }));
    const found = await verify(report, join(report, '../../data/set'));
    expect(found.result).not.toMatch(/verified|same/u);
    expect(found.notCompared).toEqual([]);
  });

  it('is compared in part where the election file of the edition lies beside the published inputs', async () => {
    const report = published();
    cpSync(join(report, 'public-election.yaml'), join(report, '../../data/set/election.yaml'));
    expect((await verify(report)).result).toBe('verified-open');
  });

  it('is made again whole where somebody wrote the whole election file into the edition', async () => {
    const folder = copyOf(made);
    const report = join(folder, 'reports/set-public');
    cpSync(join(folder, 'data/set/election.yaml'), join(report, 'public-election.yaml'));
    coverUp(report);
    const found = await verify(report);
    expect(found.result).toBe('differs');
    expect(found.differences.map(({ file }) => file)).toContain('public-election.yaml');
  });
});
