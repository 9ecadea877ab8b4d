/** Longest text from the inputs that a report prints in one place. */
const LONGEST = 200;

/** Control characters, and characters that change the direction or vanish: they could make a line read as another. */
const INVISIBLE = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\u2028\u2029\u115f\u1160\u3164\uffa0]/gu;

/**
 * A text on one line in which every character can be seen: white space becomes a space, anything invisible its code
 * point in brackets. Texts over 200 characters are cut, with an ellipsis.
 */
export function visibleText(text: string): string {
  const oneLine = text.replace(/\s+/gu, ' ').trim();
  const characters = [...oneLine];
  const cut = characters.length > LONGEST ? `${characters.slice(0, LONGEST).join('')}…` : oneLine;
  return cut.replace(INVISIBLE, (character) => {
    const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    return `[U+${code}]`;
  });
}
