/** A text in lines of at most `longest` characters, broken between words; a longer word is broken within. */
export function wrapText(text: string, longest: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').flatMap((one) => broken(one, longest))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if ([...longer].length <= longest) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  return line === '' ? lines : [...lines, line];
}

function broken(word: string, longest: number): string[] {
  const characters = [...word];
  return Array.from({ length: Math.max(1, Math.ceil(characters.length / longest)) }, (_, part) =>
    characters.slice(part * longest, (part + 1) * longest).join(''),
  );
}
