import { describe, expect, it } from 'vitest';
import { templates } from '../../src/ingest/templates/index.js';
import { renderTemplate } from '../../src/ingest/templates/render-template.js';
import { locales } from '../../src/report/locales/index.js';
import { folderOnDisk, scrutineer } from './run.js';

describe('scrutineer template', () => {
  it.each(templates.map((template) => [template.id, template] as const))(
    'prints %s as CSV and nothing else',
    async (id, template) => {
      const run = await scrutineer(['template', id], folderOnDisk());
      expect(run).toEqual({ code: 0, stderr: '', stdout: renderTemplate(template) });
    },
  );

  it('lists the kinds', async () => {
    const run = await scrutineer(['template', '--list'], folderOnDisk());
    expect(run.stdout.split('\n').filter(Boolean)).toEqual(
      templates.map(({ id }) => `${id}  ${locales.en.templates[id]}`),
    );
  });

  it('names the kinds where it is asked for none, or for one that there is not', async () => {
    for (const args of [['template'], ['template', 'nonsense']]) {
      const run = await scrutineer(args, folderOnDisk());
      expect(run.code).toBe(1);
      expect(run.stderr).toContain('protocol-copies');
    }
  });
});
