/** A word's forms with 1, with 2 to 4, with 5 to 20, and with a fraction (where none is given, as with 2). */
type Forms = readonly [one: string, few: string, many: string, fraction?: string];

export const STATION = ['участок', 'участка', 'участков'] as const;
export const OF_STATION = ['участка', 'участков', 'участков', 'участка'] as const;
export const AT_STATION = ['участке', 'участках', 'участках', 'участка'] as const;
export const TO_STATION = ['участку', 'участкам', 'участкам', 'участка'] as const;
export const FORM = ['протокол', 'протокола', 'протоколов'] as const;
export const OF_FORM = ['протокола', 'протоколов', 'протоколов', 'протокола'] as const;
export const IN_FORM = ['протоколе', 'протоколах', 'протоколах', 'протокола'] as const;
export const ROW = ['строка', 'строки', 'строк'] as const;
export const VOTE = ['голос', 'голоса', 'голосов'] as const;
export const VOTER = ['избиратель', 'избирателя', 'избирателей'] as const;
export const OF_VOTER = ['избирателя', 'избирателей', 'избирателей', 'избирателя'] as const;
export const BALLOT = ['бюллетень', 'бюллетеня', 'бюллетеней'] as const;
export const OF_BALLOT = ['бюллетеня', 'бюллетеней', 'бюллетеней', 'бюллетеня'] as const;
export const FINDING = ['находка', 'находки', 'находок'] as const;

/** The form of a word that the number of this name asks for; `zero` is said where there is none. */
export function word(name: string, [one, few, many, fraction = few]: Forms, zero?: string): string {
  const none = zero === undefined ? '' : `=0 {${zero}} `;
  return `{${name}, plural, ${none}one {${one}} few {${few}} many {${many}} other {${fraction}}}`;
}

/** The number of this name with its word. */
export function counted(name: string, forms: Forms): string {
  return `{${name}Text} ${word(name, forms)}`;
}
