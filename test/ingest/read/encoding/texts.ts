/** A header of about sixty letters in each language, and the encodings its texts come in. */
export const headers: readonly (readonly [language: string, header: string, encodings: readonly string[]])[] =
  [
    [
      'Russian',
      'Регион;УИК;Число избирателей, внесённых в список;Число действительных бюллетеней;Явка\n',
      ['windows-1251', 'koi8-r', 'ibm866', 'x-mac-cyrillic', 'iso-8859-5'],
    ],
    [
      'Russian in capitals',
      'РЕГИОН;УЧАСТКОВАЯ КОМИССИЯ;ЧИСЛО ИЗБИРАТЕЛЕЙ, ВНЕСЕННЫХ В СПИСОК;ЧИСЛО ПОГАШЕННЫХ БЮЛЛЕТЕНЕЙ\n',
      ['windows-1251', 'koi8-r', 'ibm866', 'x-mac-cyrillic', 'iso-8859-5'],
    ],
    ['Russian, a number sign', 'УИК №1;УИК №2;Всего\n', ['windows-1251', 'ibm866', 'iso-8859-5']],
    [
      'Ukrainian',
      'Дільниця;Кількість виборців, внесених до списку;Кількість невикористаних бюлетенів;Недійсні\n',
      ['windows-1251', 'koi8-u'],
    ],
    [
      'Belarusian',
      'Участак;Колькасць выбаршчыкаў, унесеных у спісы;Колькасць несапраўдных бюлетэняў;Вобласць\n',
      ['windows-1251', 'iso-8859-5'],
    ],
    [
      'Serbian',
      'Бирачко место;Број уписаних бирача;Важећи листићи;Неважећи листићи;Општина\n',
      ['windows-1251'],
    ],
    [
      'Polish',
      'Województwo;Powiat;Gmina;Liczba wyborców uprawnionych do głosowania;Kart ważnych;Łącznie głosów\n',
      ['windows-1250', 'iso-8859-2'],
    ],
    [
      'Czech',
      'Okrsek;Obec;Počet voličů;Vydané obálky;Účast v %;Odevzdané obálky;Platné hlasy;Ústí;Křížová Ves\n',
      ['windows-1250', 'iso-8859-2'],
    ],
    [
      'Hungarian',
      'Település;Szavazókör;Választópolgárok száma;Érvényes szavazólapok;Megjelentek;Győr;Szűcs\n',
      ['windows-1250', 'iso-8859-2'],
    ],
    [
      'Spanish',
      'Sección;Municipio;Número de electores;Votos válidos;Votos nulos;Señalización;Participación\n',
      ['windows-1252', 'macintosh'],
    ],
    [
      'French',
      'Code du département;Libellé de la commune;Inscrits;Exprimés;N°Panneau;Prénom;Bureau à l’hôtel\n',
      ['windows-1252', 'macintosh'],
    ],
    [
      'Portuguese',
      'Município;Seção;Eleitores aptos;Abstenções;Votos válidos;Situação da apuração;São Luís\n',
      ['windows-1252', 'macintosh'],
    ],
    ['German', 'Wahlbezirk;Wähler;Gültige Stimmen;Ungültige;Straße;Übrige\n', ['windows-1252', 'macintosh']],
    ['Turkish', 'İl;İlçe;Sandık;Kayıtlı seçmen sayısı;Geçerli oy;Geçersiz oy;Kırşehir\n', ['windows-1254']],
    [
      'Greek',
      'Εκλογικό τμήμα;Εγγεγραμμένοι;Ψηφίσαντες;Έγκυρα ψηφοδέλτια;Λευκά και άκυρα\n',
      ['windows-1253'],
    ],
  ];
