import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { electionSchema } from '../../src/ingest/election/schema.js';
import { entryOfTemplate } from '../../src/ingest/templates/entry-of-template.js';
import { templates } from '../../src/ingest/templates/index.js';
import { renderTemplate } from '../../src/ingest/templates/render-template.js';
import { LINES } from '../../src/model/line.js';
import { root } from '../source-files.js';

const PAGE = `${root}docs/templates.md`;
const page = existsSync(PAGE) ? readFileSync(PAGE, 'utf8') : '';

describe.each(templates.map((template) => [template.id, template] as const))(
  'the template %s',
  (id, template) => {
    const csv = renderTemplate(template);
    const lines = csv.split('\n');

    it('is a header and one worked row, as CSV', () => {
      expect(lines).toHaveLength(3);
      expect(lines[2]).toBe('');
      const [header = '', row = ''] = lines;
      expect(header.split(',')).toEqual(template.columns.map(({ name }) => name));
      expect(row.split(',')).toHaveLength(template.columns.length);
    });

    it('has no cell that a spreadsheet would run', () => {
      const cells = lines.flatMap((line) => line.split(','));
      expect(cells.filter((cell) => /^["\s]*[=+\-@\t]/u.test(cell))).toEqual([]);
    });

    it('says in plain words what belongs into every column', () => {
      for (const { name, about } of template.columns) {
        expect(about, name).toMatch(/^[A-Z].*\.$/u);
        expect(name).toMatch(/^[A-Za-z_0-9]+$/u);
      }
      expect(new Set(template.columns.map(({ name }) => name)).size).toBe(template.columns.length);
    });

    it('asks for nobody’s name', () => {
      const asked = template.columns
        .map(({ name }) => name)
        .filter((name) => /name|observer|person|phone|mail|author/iu.test(name));
      expect(asked).toEqual([]);
    });

    it('has an entry of the election file that reads it', () => {
      const election = {
        election: { name: 'x' },
        sources: [
          {
            id: 'a',
            role: 'observer',
            files: [{ path: 'a.csv', ...entryOfTemplate(template, template.votes ?? {}) }],
          },
        ],
      };
      expect(electionSchema.safeParse(election).error?.issues ?? []).toEqual([]);
    });

    it('has a section in docs/templates.md with its columns, its worked row and its entry', () => {
      const section = page.split(/^## /mu).find((one) => one.startsWith(`${id}\n`)) ?? '';
      expect(section, `write a section ## ${id} into docs/templates.md`).not.toBe('');
      for (const { name, about } of template.columns) expect(section).toContain(`| \`${name}\` | ${about} |`);
      expect(section).toContain(`\`\`\`csv\n${csv}\`\`\``);
      expect(section).toContain(`holds: ${template.holds}`);
      for (const { key, name } of template.columns) {
        if (key !== null && key !== 'territory') expect(section).toContain(`${key}: ${name}`);
      }
    });
  },
);

describe('the page of the templates', () => {
  it('has a section for every template, in the order of the list, and no other', () => {
    const sections = [...page.matchAll(/^## (.+)$/gmu)].map(([, name]) => name);
    expect(sections).toEqual(templates.map(({ id }) => id));
  });
});

describe('the template of protocol copies', () => {
  const columns = templates.find(({ id }) => id === 'protocol-copies')?.columns ?? [];

  it('has every standard line under its own name', () => {
    expect(
      columns.map(({ key }) => key).filter((key) => LINES.includes(key as (typeof LINES)[number])),
    ).toEqual([...LINES]);
  });

  it('shows a form that adds up', () => {
    const number = (name: string): number => Number(columns.find((column) => column.name === name)?.example);
    expect(number('contestant_1') + number('contestant_2') + number('contestant_3')).toBe(number('valid'));
    expect(number('invalid') + number('valid')).toBe(number('stationary') + number('portable'));
    expect(number('issuedEarly') + number('issuedInStation') + number('issuedOutside')).toBe(
      number('stationary') + number('portable'),
    );
    expect(number('received')).toBe(
      number('issuedEarly') + number('issuedInStation') + number('issuedOutside') + number('unused'),
    );
  });
});
