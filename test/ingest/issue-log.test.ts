import { describe, expect, it } from 'vitest';
import { createIssueLog, newIssue } from '../../src/ingest/issue-log.js';
import { EXAMPLES_KEPT } from '../../src/model/issue.js';

describe('newIssue', () => {
  it('fills in what is not known', () => {
    expect(newIssue({ code: 'no-rows', file: 'a.csv' })).toEqual({
      code: 'no-rows',
      file: 'a.csv',
      line: null,
      column: null,
      got: null,
      args: {},
    });
  });

  it('shortens what it quotes, and says that it did', () => {
    expect(newIssue({ code: 'not-a-count', file: 'a.csv', got: 'x'.repeat(80) }).got).toBe('x'.repeat(80));
    expect(newIssue({ code: 'not-a-count', file: 'a.csv', got: 'x'.repeat(81) }).got).toBe(
      `${'x'.repeat(80)}…`,
    );
  });
});

describe('createIssueLog', () => {
  it('groups issues by code, file and column, in the order in which they first came', () => {
    const log = createIssueLog();
    log.add({ code: 'not-a-count', file: 'a.csv', column: 'n', line: 2 });
    log.add({ code: 'no-station', file: 'a.csv', line: 3 });
    log.add({ code: 'not-a-count', file: 'b.csv', column: 'n', line: 2 });
    log.add({ code: 'not-a-count', file: 'a.csv', column: 'm', line: 4 });
    log.add({ code: 'not-a-count', file: 'a.csv', column: 'n', line: 5 });
    expect(log.groups().map(({ code, file, column, total }) => [code, file, column, total])).toEqual([
      ['not-a-count', 'a.csv', 'n', 2],
      ['no-station', 'a.csv', null, 1],
      ['not-a-count', 'b.csv', 'n', 1],
      ['not-a-count', 'a.csv', 'm', 1],
    ]);
  });

  it('counts all and keeps the first examples', () => {
    const log = createIssueLog();
    for (let line = 1; line <= 1000; line++) log.add({ code: 'no-station', file: 'a.csv', line });
    const [group] = log.groups();
    expect(group?.total).toBe(1000);
    expect(group?.examples.map(({ line }) => line)).toEqual(
      Array.from({ length: EXAMPLES_KEPT }, (_, index) => index + 1),
    );
  });

  it('has no groups where there were no issues', () => {
    expect(createIssueLog().groups()).toEqual([]);
  });
});
