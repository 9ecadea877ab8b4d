import { describe, expect, it } from 'vitest';
import { revisedForm } from '../../src/checks/conflict/revised-form.js';
import type { Outcome } from '../../src/model/outcome.js';
import { locales } from '../../src/report/locales/index.js';
import { renderMarkdown } from '../../src/report/markdown.js';
import { createNames } from '../../src/report/names.js';
import { revisionsTable } from '../../src/report/outline/revisions-table.js';
import { say } from '../../src/report/say.js';
import { analyseForms, type BuiltForm } from '../checks/build-forms.js';

const form = (
  territory: string,
  station: string,
  valid: number | null,
  ...votes: (number | null)[]
): BuiltForm => ({ territory, station, lines: { valid }, votes });

function shown(...publications: readonly BuiltForm[][]): string {
  const analysis = analyseForms(
    publications.map((forms, index) => ({ contest: 'mayor', published: `2020-09-1${index}`, forms })),
    revisedForm,
  );
  const outcome = analysis.outcomes[0] as Extract<Outcome, { status: 'completed' }>;
  return renderMarkdown(revisionsTable(outcome, createNames(analysis, locales.en))).replaceAll('\\', '');
}

describe('the ledger of publications in the report', () => {
  it('says what a publication changed, who gained, and every sum before and after with its share', () => {
    const text = shown(
      [form('N', '1', 100, 60, 40), form('N', '2', 100, 50, 50)],
      [form('N', '1', 100, 70, 30), form('N', '2', 100, 50, 50), form('S', '3', 50, 0, 50)],
    );
    expect(text).toContain(
      'CIK, 2020-09-11 (1 day later): 2 stations with a number that was published before; at 1 of them some number changed. A contestant’s votes changed at 1; 10 votes moved. By revision alone: a +10, b −10. 1 station appears for the first time.',
    );
    expect(text).toContain('| votes for a | 110 | 2 | 1 | 0 | +10 | 0 | 120 | 55 | 48 |');
    expect(text).toContain('| valid ballots | 200 | 2 | 0 | 0 | 0 | +50 | 250 |  |  |');
    expect(text).not.toContain('In place of blanks');
  });

  it('says of a publication of the same date that it is of the same day, and not of 0 days later', () => {
    const tables = ['2020-09-11', '2020-09-11T00:00'].map((published, index) => ({
      contest: 'mayor',
      published,
      forms: [form('N', '1', 100, 60 + index, 40 - index)],
    }));
    const analysis = analyseForms(tables, revisedForm);
    const outcome = analysis.outcomes[0] as Extract<Outcome, { status: 'completed' }>;
    const text = renderMarkdown(revisionsTable(outcome, createNames(analysis, locales.en)));
    expect(text).toContain('(on the same day): 1 station');
    const notes = analysis.findings.flatMap((finding) => finding.notes);
    const note = notes.find(({ id }) => id === 'changed-after-days');
    const words = locales.en.checks['revised-form']?.notes['changed-after-days'] ?? '';
    expect(say(locales.en, words, note?.args ?? {})).toMatch(/^On the same day 60 became 61/u);
  });

  it('counts numbers in the place of blanks and blanks in the place of numbers apart', () => {
    const text = shown(
      [form('N', '1', null, 60, 40), form('N', '2', 100, 50, 50)],
      [form('N', '1', 100, 60, 40), form('N', '2', null, 50, 50)],
    );
    expect(text).toContain(
      'At 1 a number stands in the place of a blank. At 1 a blank stands in the place of a number.',
    );
    expect(text).toContain('| valid ballots | 100 | 0 | 0 | 0 | 0 | +100 | 200 |  |  |');
  });

  it('names stations that a later publication does not have', () => {
    const text = shown([form('N', '1', 10, 6, 4), form('N', '2', 10, 6, 4)], [form('N', '1', 10, 6, 4)]);
    expect(text).toMatch(/1 station of earlier publications is not in it.*\n\n- N › station 2\n/u);
  });

  it('shows when the stations of each territory came, and that this is no reason', () => {
    const early = ['1', '2', '3'].map((station) => form('N', station, 10, 6, 4));
    const late = ['4', '5', '6'].map((station) => form('S', station, 10, 6, 4));
    const text = shown(early, [...early, ...late]);
    expect(text).toContain('3 of 6 stations (50 %) are not in the first publication.');
    expect(text).toContain('says when they were published and nothing about why');
    expect(text).toContain('| S | 0 | 3 | 100 |');
  });
});
