import type { ArchiveEntry } from '../archive.js';
import { limits } from '../limits.js';
import { tooMany } from './damaged-part.js';
import { readXml } from './read-xml.js';
import { textRuns, unescapeText } from './text-runs.js';

/** The texts that cells refer to by their index. All of them are in memory at once, which is why there are limits. */
export async function readSharedStrings(part: ArchiveEntry): Promise<readonly string[]> {
  const texts: string[] = [];
  let characters = 0;
  let text = '';
  const take = (piece: string): void => {
    text += piece;
    if (text.length > limits.cellCharacters) throw tooMany('cellCharacters', limits.cellCharacters);
  };
  const finish = (): void => {
    characters += text.length;
    if (texts.length >= limits.sharedStrings) throw tooMany('texts', limits.sharedStrings);
    if (characters > limits.sharedCharacters) throw tooMany('textCharacters', limits.sharedCharacters);
    texts.push(unescapeText(text));
    text = '';
  };
  await readXml(part, 'sst', { children: new Map([['si', { close: finish, children: textRuns(take) }]]) });
  return texts;
}
