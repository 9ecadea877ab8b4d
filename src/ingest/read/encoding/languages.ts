/** How a language that uses letters beyond ASCII is written. */
export interface WrittenLanguage {
  /** Its letters beyond ASCII, small, the most frequent first. */
  readonly letters: string;
  /** The encodings of one byte a letter that its texts come in, the most usual first. */
  readonly encodings: readonly string[];
}

const RUSSIAN = ['windows-1251', 'koi8-r', 'ibm866', 'x-mac-cyrillic', 'iso-8859-5'];
const UKRAINIAN = ['windows-1251', 'koi8-u', 'ibm866'];
const SOUTH_SLAVIC = ['windows-1251', 'iso-8859-5'];
const WESTERN = ['windows-1252', 'macintosh'];
const CENTRAL = ['windows-1250', 'iso-8859-2'];

/** The languages that texts are held against when nobody says what encoding they are in. */
export const writtenLanguages: readonly WrittenLanguage[] = [
  { letters: 'оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъё', encodings: RUSSIAN },
  { letters: 'оанивіертслкудмпязьбгчхцюїйєжщшфґ', encodings: UKRAINIAN },
  { letters: 'аніоерслтукдмвяыпзгьўбчйцшжхэюёф', encodings: ['windows-1251', 'ibm866', 'iso-8859-5'] },
  { letters: 'аоиентрсвлкдпмзгяъубчщцжйхшюфь', encodings: SOUTH_SLAVIC },
  { letters: 'аиоенрсјтуквдмплзгбчшцћжњљђхфџ', encodings: SOUTH_SLAVIC },
  { letters: 'аоеитнрсвкдлпмујзгбчшцжќѓњљџхфѕ', encodings: SOUTH_SLAVIC },
  { letters: 'óíáñéúü', encodings: WESTERN },
  { letters: 'ãçáéíóêõúâôà', encodings: WESTERN },
  { letters: 'éèàêçôîûâùëïœ', encodings: WESTERN },
  { letters: 'àèòùéì', encodings: WESTERN },
  { letters: 'àóèíçòéúïü', encodings: WESTERN },
  { letters: 'üäößé', encodings: WESTERN },
  { letters: 'äöåé', encodings: WESTERN },
  { letters: 'øåæé', encodings: WESTERN },
  { letters: 'łóąęśżćńź', encodings: CENTRAL },
  { letters: 'áíéěřýžščůúťďňó', encodings: CENTRAL },
  { letters: 'áíéýčžšúľťôóňďäĺŕ', encodings: CENTRAL },
  { letters: 'áéőöóüíúű', encodings: CENTRAL },
  { letters: 'ăîâşţ', encodings: CENTRAL },
  { letters: 'čšžćđ', encodings: CENTRAL },
  { letters: 'ıüşçğöİ', encodings: ['windows-1254'] },
  { letters: 'ėąšįųžęūč', encodings: ['windows-1257'] },
  { letters: 'āēīšņļūžčģķ', encodings: ['windows-1257'] },
  { letters: 'äõüöšž', encodings: ['windows-1257'] },
];
