import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { verifyCommand } from '../../src/cli/commands/verify.js';
import { locales } from '../../src/report/locales/index.js';
import { sayVerification } from '../../src/report/say-verification.js';
import { wordsOf } from '../../src/report/words.js';
import { electionYaml, formsFile, twoContestants } from '../builders.js';
import {
  copyOf,
  coverUp,
  forgeAnalysis,
  forgeManifest,
  makeReport,
  manifestOf,
  verify,
} from '../cli/made-report.js';

let made = '';

beforeAll(async () => {
  made = await makeReport({
    'election.yaml': electionYaml({
      contests: twoContestants,
      sources: [{ id: 'cik', role: 'commission', files: [formsFile('official.csv', ['valid'])] }],
    }),
    'official.csv': 'territory,station,valid,a,b\nNorth,7,500,300,200\nSouth,9,90,50,30\n',
  });
});

const older = { name: 'scrutineer', version: '0.0.9' };

/** The report of a copy, as another version would have written it. */
function copyOfOlder(): string {
  const report = join(copyOf(made), 'reports/set');
  forgeAnalysis(report, (analysis) => ({ ...analysis, manifest: { ...analysis.manifest, tool: older } }));
  forgeManifest(report, (manifest) => ({ ...manifest, tool: older }));
  return report;
}

describe('verifying the report of another version', () => {
  it('never calls it verified: the figures are the same, and the other files are named as not compared', async () => {
    const found = await verify(copyOfOlder());
    expect(found).toMatchObject({ result: 'figures-same', inputs: [], outputs: [], differences: [] });
    expect(found.notCompared[0]?.what).toBe('files');
    expect(found.notCompared[0]?.names).toEqual(
      expect.arrayContaining(['report.md', 'report.html', 'findings.csv', 'stations.csv']),
    );
    for (const locale of [locales.en, locales.ru]) {
      const said = sayVerification(found, locale);
      expect(said).toContain('report.html');
      expect(said.split('\n').at(-2)).toBe(locale.report['verify-figures-same']);
    }
  });

  it('has an exit code of its own', async () => {
    const handler = verifyCommand(wordsOf(locales.en)).handler as (args: object) => Promise<void>;
    const before = process.exitCode;
    const write = process.stdout.write;
    process.stdout.write = (() => true) as typeof process.stdout.write;
    try {
      await handler({ report: copyOfOlder(), threads: 1, lang: 'en', logLevel: 'error' });
      expect(process.exitCode).toBe(4);
    } finally {
      process.stdout.write = write;
      process.exitCode = before;
    }
  });

  it('is not taken in by a manifest that names another version than the analysis', async () => {
    const report = join(copyOf(made), 'reports/set');
    writeFileSync(join(report, 'report.html'), '<h1>Nothing was found.</h1>');
    coverUp(report);
    forgeManifest(report, (manifest) => ({ ...manifest, tool: older }));
    const found = await verify(report);
    expect(found.result).toBe('differs');
    expect(found.differences).toMatchObject([{ file: 'analysis.json', figure: 'manifest.tool.version' }]);
  });

  it('names the settings that are taken from its manifest', async () => {
    const report = copyOfOlder();
    forgeManifest(report, (manifest) => ({
      ...manifest,
      parameters: {
        ...manifest.parameters,
        'carry-off': { ...manifest.parameters['carry-off'], bound: 99 },
      },
    }));
    const found = await verify(report);
    expect(found.notCompared).toContainEqual({ what: 'settings', names: ['carry-off.bound'] });
  });

  it('finds a figure that was changed', async () => {
    const report = copyOfOlder();
    forgeAnalysis(report, (analysis) => ({ ...analysis, stations: analysis.stations + 1 }));
    expect((await verify(report)).differences).toMatchObject([{ figure: 'stations' }]);
  });

  it('is refused without figures to compare', async () => {
    const report = copyOfOlder();
    rmSync(join(report, 'analysis.json'));
    coverUp(report);
    await expect(verify(report)).rejects.toMatchObject({
      key: 'verify-nothing',
      args: { needed: 'analysis.json' },
    });
    forgeManifest(report, (manifest) => ({ ...manifest, formats: ['md', 'html'] }));
    await expect(verify(report)).rejects.toMatchObject({ key: 'verify-nothing' });
  });
});

describe('a manifest that names nothing', () => {
  it.each([{ formats: [] }, { outputs: [] }])('is refused: %j', async (nothing) => {
    const report = join(copyOf(made), 'reports/set');
    for (const { path } of manifestOf(report).outputs) rmSync(join(report, path));
    forgeManifest(report, (manifest) => ({ ...manifest, formats: [], outputs: [], ...nothing }));
    expect(readFileSync(join(report, 'manifest.json'), 'utf8')).toContain('[]');
    await expect(verify(report)).rejects.toMatchObject({ key: 'verify-nothing', args: { needed: null } });
  });
});
