import { createHash } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Analysis } from '../../../src/model/analysis.js';
import type { Finding } from '../../../src/model/finding.js';
import type { Plot } from '../../../src/model/plot.js';
import { drawCharts } from '../../../src/report/charts/index.js';
import { PAGE_BEGINS } from '../../../src/report/html/html-page.js';
import { renderHtml } from '../../../src/report/html/index.js';
import { CHART_FILES } from '../../../src/report/index.js';
import { locales } from '../../../src/report/locales/index.js';
import { renderMarkdown } from '../../../src/report/markdown.js';
import { outline } from '../../../src/report/outline/index.js';
import { pageParts } from '../../../src/run/page-parts.js';
import { type Analysed, analyseFiles, electionYaml, formsFile, twoContestants } from '../../builders.js';

const STATIONS = 40;
const rows = Array.from({ length: STATIONS }, (_, row) => `North,${row + 1},${100 + row},40,50`);

function pageOf({ dataset, analysis }: Analysed): string {
  const charts = drawCharts(analysis, locales.en);
  return [...renderHtml(dataset, analysis, charts, locales.en, pageParts(dataset))].join('');
}

function dataIn(page: string, id: string): unknown {
  const [, text = ''] =
    new RegExp(`<script type="application/json" id="${id}">(.*?)</script>`, 'u').exec(page) ?? [];
  return JSON.parse(text);
}

/** The words of a page, without what stands in its scripts. */
function wordsOf(page: string): string {
  return page
    .replace(/<(script|style)[^>]*>.*?<\/\1>/gsu, '')
    .replace(/<[^>]*>/gu, ' ')
    .replace(/&#(\d+);/gu, (_, code) => String.fromCodePoint(Number(code)))
    .replace(/\s+/gu, ' ');
}

describe('the HTML report', () => {
  let analysed: Analysed;
  let page = '';
  beforeAll(async () => {
    analysed = await analyseFiles({
      'election.yaml': electionYaml({
        contests: twoContestants,
        sources: [{ id: 'cik', role: 'commission', files: [formsFile('forms.csv', ['valid'])] }],
      }),
      'forms.csv': `territory,station,valid,a,b\n${rows.join('\n')}\n`,
    });
    page = pageOf(analysed);
  });

  it('begins so that it is known for one of ours, and names its language', () => {
    expect(page.startsWith(`${PAGE_BEGINS}en"`)).toBe(true);
  });

  it('says all that the Markdown says', () => {
    const { analysis } = analysed;
    const said = outline(analysis, locales.en).flatMap((block) =>
      block.kind === 'heading' || block.kind === 'paragraph'
        ? [block.text]
        : block.kind === 'list'
          ? block.items
          : [],
    );
    const words = wordsOf(page);
    expect(said.length).toBeGreaterThan(100);
    expect(said.filter((text) => !words.includes(text.replace(/\s+/gu, ' ')))).toEqual([]);
  });

  it('allows its own script and style by their hashes, and nothing else', () => {
    const [, policy = ''] = /http-equiv="Content-Security-Policy" content="([^"]*)"/u.exec(page) ?? [];
    const [, script = ''] = /<script>(.*?)<\/script>/su.exec(page) ?? [];
    const [, style = ''] = /<style>(.*?)<\/style>/su.exec(page) ?? [];
    const sha256 = (text: string): string => createHash('sha256').update(text).digest('base64');
    const directives = policy.replaceAll('&#39;', "'").split('; ');
    expect(directives).toEqual([
      "default-src 'none'",
      `script-src 'sha256-${sha256(script)}'`,
      `style-src 'sha256-${sha256(style)}'`,
      "base-uri 'none'",
      "form-action 'none'",
      "require-trusted-types-for 'script'",
      "trusted-types 'none'",
    ]);
    expect(page).not.toMatch(/\s(?:style|on\w+)="/u);
    expect(page).not.toMatch(/(?:href|src)="(?!#)/u);
  });

  it('has headings without a gap, every id once, and every link inside leads somewhere', () => {
    const levels = [...page.matchAll(/<h([1-6])[ >]/gu)].map(([, level]) => Number(level));
    expect(levels[0]).toBe(1);
    expect(levels.filter((level, index) => level - (levels[index - 1] ?? 0) > 1)).toEqual([]);
    const ids = [...page.matchAll(/ id="([^"]*)"/gu)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const links = [...page.matchAll(/ href="#([^"]*)"/gu)].map(([, id]) => id);
    expect(links).toContain('control-relations');
    expect(links.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('has every finding in one table, and a dossier for its station with finding, numbers and rows', () => {
    const { findings } = analysed.analysis;
    const { texts, stations, ofFinding } = dataIn(page, 'dossiers') as {
      texts: string[];
      stations: unknown[];
      ofFinding: Record<string, number>;
    };
    expect(findings).toHaveLength(STATIONS);
    expect(Object.keys(ofFinding)).toEqual(findings.map(({ id }) => id));
    const of7 = findings.find(({ subject }) => subject.kind === 'station' && subject.station === '7');
    const dossier = JSON.stringify(stations[ofFinding[of7?.id ?? ''] ?? -1], (_, value) =>
      typeof value === 'number' ? (texts[value] ?? value) : value,
    );
    for (const words of [
      'North › station 7',
      of7?.id,
      'valid ballots',
      'votes for Anna',
      '106',
      'forms.csv:8',
    ]) {
      expect(dossier).toContain(words);
    }
    expect(wordsOf(page)).toContain(`All ${STATIONS} findings in one table`);
  });

  it('shows the first chart of the finding ranked first at the top, the others in the section of their check, and Markdown names their files', () => {
    const plot: Plot = {
      kind: 'bars',
      id: 'own',
      args: {},
      subject: { kind: 'territory', territory: [] },
      contest: null,
      contestant: null,
      bars: [{ label: '<b>', value: 3, low: null, high: null }],
    };
    const analysis = withPlots(analysed.analysis, [plot, plot]);
    const charts = drawCharts(analysis, locales.en);
    for (const { name, svg } of charts) {
      expect(`${name}.svg`).toMatch(CHART_FILES.named);
      expect(svg.startsWith(CHART_FILES.begins)).toBe(true);
    }
    const html = pageOf({ ...analysed, analysis });
    const section = html.slice(html.indexOf('id="control-relations"'), html.indexOf('id="F-0001"'));
    expect(html.slice(0, html.indexOf('<nav')).match(/<figure>/gu)).toHaveLength(1);
    expect(section.match(/<figure>/gu)).toHaveLength(1);
    expect(section).toContain('The chart of this stands at the top of the report: own');
    expect(section).toContain('<figure><svg xmlns="http://www.w3.org/2000/svg" viewBox=');
    expect(section).toContain('<title>&#60;b&#62;: 3</title>');
    const markdown = renderMarkdown(outline(analysis, locales.en, { charts }));
    const [top, below] = [1, 2].map((number) =>
      markdown.indexOf(`\n![own](charts/control-relations-${number}.svg)\n`),
    );
    expect(top).toBeGreaterThan(0);
    expect(top).toBeLessThan(markdown.indexOf('\n## '));
    expect(below).toBeGreaterThan(markdown.indexOf('\n## '));
    expect(markdown.indexOf('![own]')).toBeLessThan(markdown.indexOf('##### F-0001'));
  });

  it('names charts for which there is no room, and where they lie', () => {
    const charts = [1, 2, 3].map((number) => ({
      name: `control-relations-${number}`,
      check: 'control-relations',
      plot: null,
      alt: `Chart ${number}`,
      svg: `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><!--${'x'.repeat(500_000)}--></svg>`,
    }));
    const { dataset, analysis } = analysed;
    const html = [...renderHtml(dataset, analysis, charts, locales.en, pageParts(dataset))].join('');
    expect(html.match(/<figure>/gu)).toHaveLength(2);
    expect(wordsOf(html)).toContain(
      'Chart 3 This chart is too large for this page; it lies in charts/control-relations-3.svg',
    );
  });

  it('stays under 5 MB whatever there is to say, and says what it leaves out and where that stands', () => {
    const [model] = analysed.analysis.findings;
    if (!model) throw new Error('there is no finding to take as a model');
    const name = 'Ж'.repeat(190);
    const findings = Array.from({ length: 30_000 }, (_, index): Finding => {
      const id = `F-${String(index + 1).padStart(5, '0')}`;
      return {
        ...model,
        id,
        subject: { kind: 'station', station: `${index}`, territory: [`${name} ${index % 97}`] },
      };
    });
    const analysis = { ...analysed.analysis, findings };
    const html = pageOf({ ...analysed, analysis });
    expect(Buffer.byteLength(html)).toBeLessThan(5_000_000);
    const words = wordsOf(html);
    expect(words).toMatch(/[\d,]+ further findings have no room on this page; they are in findings\.csv/u);
    expect(words).toMatch(/[\d,]+ further stations with findings have no dossier on this page/u);
  });

  it('has no such table where nothing was found', () => {
    const html = pageOf({ ...analysed, analysis: { ...analysed.analysis, findings: [] } });
    expect(html).not.toContain('id="every-finding"');
    expect(dataIn(html, 'dossiers')).toEqual({ texts: [], stations: [], ofFinding: {} });
  });
});

function withPlots(analysis: Analysis, plots: readonly Plot[]): Analysis {
  return {
    ...analysis,
    outcomes: analysis.outcomes.map((outcome) =>
      outcome.id === 'control-relations' && outcome.status === 'completed'
        ? { ...outcome, plots: [...plots] }
        : outcome,
    ),
  };
}
