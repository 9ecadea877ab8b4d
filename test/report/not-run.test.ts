import { describe, expect, it } from 'vitest';
import { fallingTurnout } from '../../src/checks/arithmetic/falling-turnout.js';
import { en } from '../../src/report/locales/en/index.js';
import { renderMarkdown } from '../../src/report/markdown.js';
import { createNames } from '../../src/report/names.js';
import { notRun } from '../../src/report/outline/not-run.js';
import { analyseDataset } from '../builders.js';
import { readAnnounced } from '../checks/readings/announced.js';

const said = async (...rows: readonly string[]): Promise<string> => {
  const analysis = analyseDataset(await readAnnounced({ files: [rows] }), [fallingTurnout]);
  return renderMarkdown(notRun(analysis, createNames(analysis, en)));
};

describe('what is said of checks that did not run', () => {
  it('has the numbers of the reason put in', async () => {
    const [read, unread] = ['N,7,2030-05-05,10:00,1,', 'N,7,2030-05-05,noon,2,'];
    expect(await said(read, unread)).toContain(
      'can be put in order; 1 reading has a date and time that cannot be read or put in order',
    );
    const one = await said(read);
    expect(one).toContain('can be put in order');
    expect(one).not.toMatch(/cannot be read|\{/u);
  });
});
