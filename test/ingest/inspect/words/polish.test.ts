import { describe, expect, it } from 'vitest';
import { casesOf, roleOf, type Wordings } from './role-of.js';

/** Headers of the National Electoral Commission, 2015 to 2023. */
const WORDINGS: Wordings = {
  registered: [
    'Liczba wyborców uprawnionych do głosowania',
    'Liczba wyborców uprawnionych do głosowania (umieszczonych w spisie, z uwzględnieniem dodatkowych formularzy) w chwili zakończenia głosowania',
    'Uprawnionych',
  ],
  received: ['Komisja otrzymała kart do głosowania', 'Komisje obwodowe otrzymały kart do głosowania'],
  unused: ['Nie wykorzystano kart do głosowania'],
  issued: [
    'Liczba wyborców, którym wydano karty do głosowania',
    'Liczba wyborców, którym wydano karty do głosowania w lokalu wyborczym oraz w głosowaniu korespondencyjnym (łącznie)',
  ],
  sentByPost: ['Liczba wyborców, którym wysłano pakiety wyborcze'],
  arrivedByPost: ['Liczba kopert na kartę do głosowania wrzuconych do urny'],
  inBoxes: ['Liczba kart ważnych'],
  invalid: ['Liczba głosów nieważnych', 'Liczba głosów nieważnych (z kart ważnych)'],
  valid: [
    'Liczba głosów ważnych',
    'Liczba głosów ważnych oddanych łącznie na wszystkich kandydatów',
    'Liczba głosów ważnych oddanych łącznie na wszystkie listy kandydatów',
  ],
  formLine: [
    'Liczba kart nieważnych',
    'Liczba kart wyjętych z urny',
    'W tym liczba kart wyjętych z kopert na kartę do głosowania',
    'Liczba wyborców głosujących przez pełnomocnika',
    'Liczba wyborców głosujących na podstawie zaświadczenia o prawie do głosowania',
    'Liczba otrzymanych kopert zwrotnych',
    'Liczba kopert zwrotnych, w których oświadczenie nie było podpisane',
    'W tym z powodu postawienia znaku „X” obok nazwiska dwóch lub większej liczby kandydatów',
    'Liczba uwzględnionych komisji',
    'w tym umieszczonych w części A spisu wyborców',
  ],
  station: ['Numer obwodu', 'Nr komisji', 'Nr obwodu głosowania'],
  territory: ['Województwo', 'Powiat', 'Gmina'],
  venue: ['Siedziba', 'Siedziba Obwodowej Komisji Wyborczej'],
  identifier: ['Symbol kontrolny', 'Kod TERYT', 'TERYT Gminy', 'Typ obszaru', 'Nr OKW'],
  percent: ['Frekwencja', 'Procent głosów ważnych'],
};

describe('Polish headers', () => {
  it.each(casesOf(WORDINGS))('“%s” is %s', (header, role) => {
    expect(roleOf(header)).toBe(role);
  });

  it('tells valid cards from valid votes', () => {
    expect([roleOf('Liczba kart ważnych'), roleOf('Liczba głosów ważnych')]).toEqual(['inBoxes', 'valid']);
  });

  it.each(['Robert BIEDROŃ', 'Władysław Marcin KOSINIAK-KAMYSZ', 'Stanisław Józef ŻÓŁTEK'])(
    '“%s” is nothing but a name',
    (header) => {
      expect(roleOf(header)).toBe(null);
    },
  );
});
