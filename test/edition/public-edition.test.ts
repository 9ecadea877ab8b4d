import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { checks } from '../../src/checks/index.js';
import { stationCommand } from '../../src/cli/commands/station.js';
import { parquet } from '../../src/ingest/read/parquet/parquet.js';
import { analysisSchema } from '../../src/model/analysis.js';
import { manifestSchema } from '../../src/model/manifest.js';
import { FORMATS } from '../../src/report/index.js';
import { type Language, locales } from '../../src/report/locales/index.js';
import { wordsOf } from '../../src/report/words.js';
import { checkDataset } from '../../src/run/check-dataset.js';
import { createLog } from '../../src/run/log.js';
import { folderOnDisk } from '../cli/run.js';
import { cellsIn } from '../ingest/read/json/read-tables.js';
import { type Planted, plant } from './planted.js';

const planted: Planted = plant();
const folder = folderOnDisk(
  Object.fromEntries(Object.entries(planted.files).map(([name, content]) => [`data/set/${name}`, content])),
);
const log = createLog('error');

/** Everything that the files of a report hold, by name, Parquet as its cells. */
async function texts(report: string): Promise<ReadonlyMap<string, string>> {
  const names = readdirSync(report, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  const found = new Map<string, string>();
  for (const name of names) {
    const bytes = readFileSync(name);
    const cells = name.endsWith('.parquet') ? JSON.stringify(await cellsIn(parquet, bytes)) : '';
    found.set(
      name.slice(report.length + 1),
      `${name.slice(report.length)} ${bytes.toString('utf8')} ${cells}`,
    );
  }
  return found;
}

/** What would give something away, however it is written. */
function traces(): readonly string[] {
  const words = planted.tokens.flatMap((token) => [
    token,
    Buffer.from(token).toString('hex'),
    Buffer.from(token).toString('base64').replace(/=*$/u, '').slice(0, -1),
    [...token].reverse().join(''),
    ...digests(Buffer.from(token)),
  ]);
  const files = planted.hidden.flatMap((name) => {
    const bytes = Buffer.from(planted.files[name] ?? '');
    return [...digests(bytes), ...digests(Buffer.from(name))];
  });
  return [...words, ...files].map((trace) => trace.toLowerCase());
}

function digests(bytes: Uint8Array): readonly string[] {
  return ['sha256', 'sha1', 'md5'].flatMap((algorithm) =>
    (['hex', 'base64'] as const).map((encoding) => createHash(algorithm).update(bytes).digest(encoding)),
  );
}

function tracesIn(text: string): readonly string[] {
  const lower = text.toLowerCase();
  return traces().filter((trace) => lower.includes(trace));
}

async function write(lang: Language): Promise<void> {
  await checkDataset(
    { folder: join(folder, 'data/set'), name: 'set', loneFile: null },
    {
      checks,
      deselected: [],
      offByDefault: [],
      out: join(folder, lang),
      formats: FORMATS,
      locale: locales[lang],
      seed: 1,
      threads: 1,
      stamp: null,
      log,
      isPublic: true,
    },
  );
}

const languages = Object.keys(locales) as Language[];

beforeAll(async () => {
  for (const lang of languages) await write(lang);
});

afterEach(() => {
  vi.restoreAllMocks();
});

describe.each(languages)('the two editions of one run, in the language %s', (lang) => {
  const internal = join(folder, lang, 'set');
  const open = join(folder, lang, 'set-public');

  it('plants words that the internal edition shows', async () => {
    const shown = [...(await texts(internal)).values()].join('\n');
    expect(tracesIn(shown).length).toBeGreaterThan(40);
    for (const number of planted.withheld) expect(shown).toContain(number);
  });

  it('has no trace of an observer in any file of the public one', async () => {
    const files = await texts(open);
    expect(files.size).toBeGreaterThan(9);
    for (const [name, text] of files) expect([name, tracesIn(text)]).toEqual([name, []]);
  });

  it('has no number of a submission without consent, and those with', async () => {
    const files = await texts(open);
    const analysis = files.get('analysis.json') ?? '';
    for (const number of planted.withheld) {
      for (const [name, text] of files) {
        const digits = new RegExp(`(?<![\\d.])${number[0]}[ ,\\u00a0\\u202f]?${number.slice(1)}(?!\\d)`, 'u');
        expect([name, digits.test(text.replace(/<svg[\s\S]*?<\/svg>/gu, ''))]).toEqual([name, false]);
      }
    }
    for (const number of planted.consented) expect(analysis).toContain(number);
  });

  it('says in the manifest that it is public, and on how much that is not published it rests', () => {
    const manifest = manifestSchema.parse(JSON.parse(readFileSync(join(open, 'manifest.json'), 'utf8')));
    expect(manifest.edition).toBe('public');
    expect(manifest.inputs.map(({ path }) => path)).toEqual([
      'official.csv',
      'readings.csv',
      'earlier/official.csv',
    ]);
    expect(manifest.unpublished?.withheld).toMatchObject({ sources: 4 });
    expect(manifest.unpublished?.withheld.findings).toBeGreaterThan(0);
    expect(manifest.unpublished?.shown.findings.length).toBeGreaterThan(0);
    expect(readFileSync(join(open, 'report.md'), 'utf8')).toContain(locales[lang].report['edition-public']);
    expect(readFileSync(join(internal, 'report.md'), 'utf8')).not.toContain(
      locales[lang].report['edition-public'],
    );
  });

  it('keeps of the observers with consent what their numbers contradict', () => {
    const analysis = analysisSchema.parse(JSON.parse(readFileSync(join(open, 'analysis.json'), 'utf8')));
    const found = analysis.findings.filter(({ check }) => check === 'voter-count-gap');
    expect(found.map(({ subject }) => subject)).toEqual([
      { kind: 'station', station: '102', territory: ['North'] },
    ]);
    expect(found[0]?.expected.source).toBe('observers-1');
  });

  it.each(['101', '102'])(
    'says nothing of an observer in the public dossier of station %s',
    async (station) => {
      const said: string[] = [];
      vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
        said.push(String(text));
        return true;
      });
      const args = {
        id: station,
        path: join(folder, 'data/set'),
        territory: [],
        lang,
        seed: 1,
        logLevel: 'error',
      };
      const run = async (isPublic: boolean): Promise<string> => {
        said.length = 0;
        await stationCommand(wordsOf(locales.en)).handler({
          ...args,
          public: isPublic,
          out: undefined,
          _: [],
          $0: '',
        } as never);
        return said.join('');
      };
      expect(tracesIn(await run(false)).length).toBeGreaterThan(5);
      const dossier = await run(true);
      expect(dossier).toContain(locales[lang].report['edition-public']);
      expect(tracesIn(dossier)).toEqual([]);
      expect(dossier.includes('228')).toBe(station === '102');
    },
  );
});
