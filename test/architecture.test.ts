import { posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importsOf, type SourceFile, sourceFiles } from './source-files.js';

/** What each part of src may import of the others. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  model: [],
  stats: [],
  rules: ['model', 'stats'],
  ingest: ['rules', 'model', 'stats'],
  checks: ['rules', 'model', 'stats'],
  analyse: ['checks', 'rules', 'model', 'stats'],
  dossier: ['checks', 'model'],
  compare: ['model'],
  edition: ['model'],
  report: ['model'],
  run: ['ingest', 'analyse', 'checks', 'dossier', 'edition', 'rules', 'report', 'model', 'stats'],
  verify: ['run', 'ingest', 'edition', 'compare', 'checks', 'report', 'model'],
  batch: ['verify', 'run', 'ingest', 'analyse', 'checks', 'rules', 'report', 'model'],
  cli: [
    'batch',
    'verify',
    'run',
    'ingest',
    'analyse',
    'checks',
    'dossier',
    'edition',
    'compare',
    'rules',
    'report',
    'model',
    'stats',
    'schemas.ts',
  ],
  'schemas.ts': ['ingest', 'rules', 'model'],
  'index.ts': ['ingest', 'analyse', 'checks', 'rules', 'report', 'model', 'run', 'schemas.ts'],
};

/** Packages that only one place may know. */
const PACKAGES: Readonly<Record<string, RegExp>> = {
  'csv-parse': /^src\/ingest\/read\//u,
  yauzl: /^src\/ingest\/read\//u,
  saxes: /^src\/ingest\/read\//u,
  htmlparser2: /^src\/ingest\/read\//u,
  jschardet: /^src\/ingest\/read\//u,
  hyparquet: /^src\/ingest\/read\//u,
  'hyparquet-compressors': /^src\/ingest\/read\//u,
  'hyparquet-writer': /^src\/report\//u,
  yaml: /^src\/(ingest\/election|rules)\//u,
  zod: /^src\/(ingest\/(election|holds)|model|rules|batch\/queue)\/|^src\/schemas\.ts$/u,
  yargs: /^src\/cli\//u,
  pino: /^src\/(run|verify|batch)\//u,
  pg: /^src\/batch\/queue\//u,
  'pg-boss': /^src\/batch\/queue\//u,
  'cli-progress': /^src\/(run|cli)\//u,
  picomatch: /^src\/run\//u,
  'd3-scale': /^src\/report\/charts\//u,
  'd3-shape': /^src\/report\/charts\//u,
  'd3-geo': /^src\/report\/charts\//u,
  'intl-messageformat': /^src\/report\/say\.ts$/u,
  'simple-statistics': /^src\/(checks|stats)\//u,
};

/** The parts that may touch the world outside. */
const RIM = /^src\/(run|verify|batch|cli)\//u;

/** Built-in modules that do. */
const EFFECTS = /^node:(fs|process|os|child_process|http|https|net|worker_threads|path)/u;

const files = sourceFiles('src');

const partOf = (path: string): string => path.split('/')[1] ?? '';

function resolve({ path }: SourceFile, imported: string): string {
  return posix.join(posix.dirname(path), imported).replace(/\.js$/u, '.ts');
}

describe('architecture', () => {
  it('has something to examine', () => {
    expect(files.length).toBeGreaterThan(100);
    expect(files.flatMap(importsOf).length).toBeGreaterThan(300);
  });

  it('lets every part import only what lies below it', () => {
    const wrong = files.flatMap((file) =>
      importsOf(file)
        .filter((imported) => imported.startsWith('.'))
        .map((imported) => partOf(resolve(file, imported)))
        .filter((part) => part !== partOf(file.path) && !(ALLOWED[partOf(file.path)] ?? []).includes(part))
        .map((part) => `${file.path} imports ${part}`),
    );
    expect(wrong).toEqual([]);
  });

  it('imports only files that exist', () => {
    const known = new Set(files.map(({ path }) => path));
    const missing = files.flatMap((file) =>
      importsOf(file)
        .filter((imported) => imported.startsWith('.') && !known.has(resolve(file, imported)))
        .map((imported) => `${file.path}: ${imported}`),
    );
    expect(missing).toEqual([]);
  });

  it('has no circle of imports', () => {
    const edges = new Map(
      files.map((file) => [
        file.path,
        importsOf(file)
          .filter((imported) => imported.startsWith('.'))
          .map((imported) => resolve(file, imported)),
      ]),
    );
    const done = new Set<string>();
    const circles: string[] = [];
    const visit = (path: string, above: readonly string[]): void => {
      if (above.includes(path)) circles.push([...above.slice(above.indexOf(path)), path].join(' → '));
      if (done.has(path)) return;
      done.add(path);
      for (const next of edges.get(path) ?? []) visit(next, [...above, path]);
    };
    for (const path of edges.keys()) visit(path, []);
    expect(circles).toEqual([]);
  });

  it('knows each package in one place only', () => {
    const wrong = files.flatMap((file) =>
      importsOf(file)
        .filter((imported) => !imported.startsWith('.') && !imported.startsWith('node:'))
        .filter((imported) => !PACKAGES[imported.split('/')[0] ?? '']?.test(file.path))
        .map((imported) => `${file.path} imports ${imported}`),
    );
    expect(wrong).toEqual([]);
  });

  it('touches disk and process at the rim only', () => {
    const wrong = files
      .filter(({ path }) => !RIM.test(path))
      .flatMap((file) =>
        importsOf(file)
          .filter((imported) => EFFECTS.test(imported))
          .map((imported) => `${file.path}: ${imported}`),
      );
    expect(wrong).toEqual([]);
  });

  it('asks the clock, chance and the runtime’s language nowhere but at the rim', () => {
    const ambient = /\bDate\.now|\bnew Date\(\)|\bMath\.random|toLocale|localeCompare|\bIntl\.|\bprocess\./u;
    const wrong = files.filter(({ path, text }) => !RIM.test(path) && ambient.test(text));
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it('keeps files short: the median under 60 lines, none over 250', () => {
    const lengths = files.map(({ text }) => text.split('\n').length - 1).sort((left, right) => left - right);
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThan(60);
    expect(files.filter(({ text }) => text.split('\n').length - 1 > 250).map(({ path }) => path)).toEqual([]);
  });

  it('names files in kebab-case, and none of them utils', () => {
    const wrong = files.filter(({ path }) => !/^[a-z0-9]+(-[a-z0-9]+)*\.ts$/u.test(posix.basename(path)));
    expect(wrong.map(({ path }) => path)).toEqual([]);
    expect(files.filter(({ path }) => /util|helper|misc|common/u.test(path)).map(({ path }) => path)).toEqual(
      [],
    );
  });

  it('has no classes but errors, and no default exports', () => {
    const classes = files.flatMap(({ path, text }) =>
      [...text.matchAll(/^\s*(?:export )?(?:abstract )?class (\w+)( extends Error)?/gmu)]
        .filter(([, , error]) => error === undefined)
        .map(([found]) => `${path}: ${found}`),
    );
    expect(classes).toEqual([]);
    expect(files.filter(({ text }) => /\bexport default\b/u.test(text)).map(({ path }) => path)).toEqual([]);
  });
});
