import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { folderLink } from '../../src/report/folder-link.js';

describe('the address of a file in a folder that a name names', () => {
  it('is that of the file, whatever characters the name has', () => {
    expect(folderLink('2024/North', 'report.html')).toBe('2024/North/report.html');
    expect(folderLink('a b/50 % #1?', 'report.md')).toBe('a%20b/50%20%25%20%231%3F/report.md');
    expect(folderLink('javascript:alert(1)', 'x')).toBe('javascript%3Aalert(1)/x');
  });

  it('leaves what is to stay readable', () => {
    expect(folderLink('Край 1', 'report.md', /[\p{L}\p{N} ]/u)).toBe('Край 1/report.md');
  });

  it.each(['', '..', 'a/../b', '.', 'a//b', 'a…', 'a[U+202E]b', 'a\ud800'])('is none for %j', (name) => {
    expect(folderLink(name, 'report.md')).toBeNull();
  });

  it('never leaves the folder of the page, and never fails', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (name) => {
        const address = folderLink(name, 'report.md');
        if (address === null) return;
        const page = new URL('https://example.org/batch/index.html');
        const target = new URL(address, page);
        expect(target.href.startsWith('https://example.org/batch/')).toBe(true);
        expect(target.search + target.hash).toBe('');
        expect(decodeURIComponent(target.pathname)).toBe(`/batch/${name}/report.md`);
      }),
    );
  });
});
