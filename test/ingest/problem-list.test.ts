import { describe, expect, it } from 'vitest';
import { newIssue } from '../../src/ingest/issue-log.js';
import { createProblemList } from '../../src/ingest/problem-list.js';

describe('createProblemList', () => {
  it('names twenty of a kind, and behind the last of them how many follow', () => {
    const problems = createProblemList();
    for (let line = 1; line <= 25; line++) {
      problems.add('unknown-key', () => newIssue({ code: 'unknown-key', file: 'a', line }));
      if (line === 3) problems.add('missing-key', () => newIssue({ code: 'missing-key', file: 'a' }));
    }
    problems.add('wrong-value', () => newIssue({ code: 'wrong-value', file: 'a' }));
    const all = problems.all();
    expect(all.map(({ code }) => code)).toEqual([
      ...Array<string>(3).fill('unknown-key'),
      'missing-key',
      ...Array<string>(17).fill('unknown-key'),
      'more-problems',
      'wrong-value',
    ]);
    expect(all.at(-2)).toMatchObject({ file: 'a', args: { more: 5 } });
  });

  it('adds up what several inputs leave unsaid', () => {
    const problems = createProblemList();
    for (const file of ['a', 'b']) {
      const missing = Array.from({ length: 15 }, (_, line) =>
        newIssue({ code: 'missing-column', file, line }),
      );
      problems.addAll([...missing, newIssue({ code: 'more-problems', file, args: { more: 7 } })]);
    }
    const all = problems.all();
    expect(all).toHaveLength(21);
    expect(all.at(-1)).toMatchObject({ code: 'more-problems', file: 'b', args: { more: 10 + 14 } });
  });

  it('says nothing of more where there are no more than it names', () => {
    const problems = createProblemList();
    for (let line = 1; line <= 20; line++)
      problems.add('unknown-key', () => newIssue({ code: 'unknown-key', file: 'a', line }));
    expect(problems.all()).toHaveLength(20);
  });

  it('never explains a problem that it does not name', () => {
    const problems = createProblemList();
    let explained = 0;
    for (let count = 0; count < 150_000; count++) {
      problems.add('missing-column', () => {
        explained++;
        return newIssue({ code: 'missing-column', file: 'a' });
      });
    }
    expect(explained).toBe(20);
    expect(problems.all().at(-1)).toMatchObject({ args: { more: 149_980 } });
  });
});
