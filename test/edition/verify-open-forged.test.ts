import { beforeAll, describe, expect, it } from 'vitest';
import type { Analysis } from '../../src/model/analysis.js';
import { locales } from '../../src/report/locales/index.js';
import { sayVerification } from '../../src/report/say-verification.js';
import { forgeAnalysis, verify } from '../cli/made-report.js';
import { makeEditions, publishedOf } from './open-editions.js';

let made = '';

beforeAll(async () => {
  made = await makeEditions();
});

const published = (): string => publishedOf(made);

const openFinding = (analysis: Analysis) => {
  const found = analysis.findings.find(({ check }) => check === 'control-relations');
  if (!found) throw new Error('expected a finding of the commission’s own form');
  return found;
};

const without = (analysis: Analysis, id: string): Analysis => ({
  ...analysis,
  findings: analysis.findings.filter((finding) => finding.id !== id),
});

const counted = (analysis: Analysis): Analysis => ({
  ...analysis,
  outcomes: analysis.outcomes.map((outcome) =>
    outcome.status === 'completed'
      ? { ...outcome, findings: analysis.findings.filter(({ check }) => check === outcome.id).length }
      : outcome,
  ),
});

const hiddenFile = (analysis: Analysis, source: string) => {
  const [file] = analysis.files;
  if (!file) throw new Error('expected a file');
  return { ...file, source, path: 'unpublished-file-1' };
};

describe('a public edition with published files alone', () => {
  it('says what was not compared, in both languages', async () => {
    const found = await verify(published());
    expect(found).toMatchObject({ result: 'verified-open', compared: 3, differences: [] });
    const names = new Map(found.notCompared.map((part) => [part.what, part.names]));
    expect(names.get('reading')).toEqual(['public-election.yaml']);
    expect(names.get('files')).toEqual(
      expect.arrayContaining([
        'report.md',
        'report.html',
        'stations.csv',
        'set-aside.csv',
        'stations.parquet',
      ]),
    );
    expect(names.get('files')).not.toContain('findings.csv');
    expect(names.get('totals')).toEqual(['observers-1/mayor']);
    expect(names.get('findings')).toHaveLength(1);
    expect([...names.keys()]).toEqual(expect.arrayContaining(['ranks', 'withheld']));
    for (const locale of [locales.en, locales.ru]) {
      expect(sayVerification(found, locale)).toContain('report.html');
    }
  });

  it.each<readonly [string, (analysis: Analysis) => Analysis, RegExp]>([
    [
      'a finding was removed',
      (all) => counted(without(all, openFinding(all).id)),
      /^findings\[control-relations\]/u,
    ],
    [
      'a finding was removed, and its number left',
      (all) => without(all, openFinding(all).id),
      /^outcomes\[control-relations\]\.findings$|^findings/u,
    ],
    [
      'a finding was changed and said to rest on an unpublished file',
      (all) => ({
        ...all,
        findings: all.findings.map((finding) =>
          finding.id === openFinding(all).id
            ? { ...finding, votesAtStake: 1, provenance: [{ file: 'observers-1-file-1', line: 2 }] }
            : finding,
        ),
      }),
      /^findings\[F-\d+\]/u,
    ],
    [
      'totals were changed',
      (all) => ({ ...all, totals: all.totals.map((total) => ({ ...total, forms: total.forms + 1 })) }),
      /^totals\[cik\/mayor\]\.forms$/u,
    ],
    ['totals were removed', (all) => ({ ...all, totals: [] }), /^totals/u],
    [
      'a file was invented for totals to rest on',
      (all) => ({
        ...all,
        files: [...all.files, hiddenFile(all, 'cik')],
        totals: all.totals.map((total) => ({ ...total, forms: total.forms + 1 })),
      }),
      /^unpublished\.shown\./u,
    ],
    ['a file was removed', (all) => ({ ...all, files: all.files.slice(1) }), /^files/u],
    [
      'a statement was changed',
      (all) => ({ ...all, facts: all.facts.map((fact) => ({ ...fact, note: 'so' })) }),
      /^facts/u,
    ],
    ['a statement was removed', (all) => ({ ...all, facts: [] }), /^facts/u],
    [
      'the election has another name',
      (all) => ({ ...all, election: { ...all.election, name: 'Other' } }),
      /^election\.name$/u,
    ],
    [
      'a check says another number of findings than there are',
      (all) => ({
        ...all,
        outcomes: all.outcomes.map((one) => (one.status === 'completed' ? { ...one, findings: 9 } : one)),
      }),
      /^outcomes\[.*\]\.findings$/u,
    ],
    [
      'an outcome was removed',
      (all) => ({ ...all, outcomes: all.outcomes.slice(1) }),
      /^manifest\.ran|^outcomes/u,
    ],
    [
      'an answer was added',
      (all) => ({
        ...all,
        answers: [
          {
            source: 'cik',
            place: { file: 'official.csv', line: 2 },
            subject: null,
            check: null,
            finding: null,
            date: null,
            answer: 'All is well.',
          },
        ],
      }),
      /^answers/u,
    ],
    ['stations were removed', (all) => ({ ...all, stations: 1 }), /^stations$/u],
    [
      'a source has another role',
      (all) => ({
        ...all,
        sources: all.sources.map((one) => (one.id === 'cik' ? { ...one, name: 'X' } : one)),
      }),
      /^sources/u,
    ],
    ['what was left out is not said', ({ unpublished: _, ...all }) => all, /^unpublished$/u],
  ])('differs where %s', async (_, change, figure) => {
    const report = published();
    forgeAnalysis(report, change);
    const found = await verify(report);
    expect(found.result).toBe('differs');
    const figures = found.differences.filter(({ file }) => file === 'analysis.json').map((one) => one.figure);
    expect(figures.some((one) => figure.test(one ?? ''))).toBe(true);
  });

  it('names the totals that it cannot compare because of a file that nobody has', async () => {
    const report = published();
    forgeAnalysis(report, (all) => ({ ...all, files: [...all.files, hiddenFile(all, 'cik')] }));
    const found = await verify(report);
    expect(found.notCompared).toContainEqual({ what: 'sources', names: ['cik'] });
    expect(found.notCompared).toContainEqual({ what: 'totals', names: ['cik/mayor', 'observers-1/mayor'] });
  });
});
