import { type HeaderWords, rule } from './role.js';

const ballots = / бюллетен\S* /u;
const issued = / выдан\S* /u;
/** Absentee certificates are counted on lines that read like those of ballots. */
const certificates = / удостоверен/u;
/** Ballots that are no paper. */
const electronic = / (электрон|дистанцион|дэг )/u;
const part = / (в том числе|из них) /u;
const notBallots = / (удостоверен|в том числе|из них)/u;

/** Protocols of 2003 to 2024, their regional variants, and what collectors make of them. */
export const russian: HeaderWords = {
  language: 'Russian',
  rules: [
    rule('formLine', 0.99, certificates),
    rule('formLine', 0.9, part),
    rule('formLine', 0.95, / (дополнительн|исключен|прикреплен|откреплен)\S* /u),
    rule('registered', 0.98, [/ (избирател|участник)\S* /u, / (внес|включ)[её]нн\S* в спис/u], {
      not: / (удостоверен|досрочн|дополнительн|проголосовавш|в том числе)/u,
    }),
    rule('registered', 0.9, [/ (избирател|участник)\S* /u, / зарегистрирован/u], { not: notBallots }),
    rule('registered', 0.85, / избирател\S* (в|по) списк/u, { not: / (дополнительн|исключен)/u }),
    rule('registered', 0.7, /^ (число |количество |всего )?избирател(ей|и) $/u),
    rule('received', 0.97, [ballots, / получен(ных|о|ные|ы) /u], {
      not: / (не учтен|удостоверен|при получении)/u,
    }),
    rule('issuedEarly', 0.97, [ballots, issued, / досрочн/u], { not: notBallots }),
    rule('issuedOutside', 0.97, [ballots, issued, / вне (помещени|избирательн)/u], { not: notBallots }),
    rule('issuedElectronically', 0.98, [ballots, issued, electronic], { not: notBallots }),
    rule(
      'issuedElectronically',
      0.96,
      [electronic, / (приня(ло|ли|вш\S*) участие|проголосова(ло|ли|вших)) /u],
      { not: notBallots },
    ),
    rule('issuedInStation', 0.97, [ballots, issued, / в помещени/u], {
      not: / (вне|досрочн|удостоверен|в том числе)/u,
    }),
    rule('issuedInStation', 0.95, [ballots, issued, / на (избирательном )?участке/u], {
      not: / (вне|досрочн|удостоверен)/u,
    }),
    rule('issuedInStation', 0.9, [ballots, issued, / в день голосования /u], {
      not: / (вне|досрочн|удостоверен)/u,
    }),
    rule('issued', 0.75, [ballots, issued], {
      not: / (вне|досрочн|удостоверен|в помещени|участке|в день|в том числе)/u,
    }),
    rule('sentByPost', 0.9, [ballots, / (отправлен|направлен|высланн)\S* .*почт/u]),
    rule('arrivedByPost', 0.9, [ballots, / (поступивш|прибывш|полученн)\S* .*почт/u]),
    rule('unused', 0.97, [ballots, / (погаш|неиспользован)\S* /u], { not: certificates }),
    rule('portable', 0.97, [/ переносн\S* /u, / ящик/u]),
    rule('stationary', 0.97, [/ стационарн\S* /u, / (ящик|урн)/u]),
    rule('inBoxes', 0.9, [ballots, / (в|из) (избирательных )?(ящик|урн)/u], {
      not: / (переносн|стационарн)/u,
    }),
    rule('inBoxes', 0.9, [ballots, / (обнаружен|извлеч)\S* /u]),
    rule('invalid', 0.97, [/ недействительн\S* /u, / (бюллетен|голос)/u], { not: part }),
    rule('invalid', 0.85, /^ недействительн\S* $/u),
    rule('valid', 0.97, [/ действительн\S* /u, / (бюллетен|голос)/u], { not: / (недействительн|из них)/u }),
    rule('valid', 0.85, /^ действительн\S* $/u),
    rule('lost', 0.97, [ballots, / утрачен/u], { not: certificates }),
    rule('unaccounted', 0.98, [ballots, / (не ?учтен|неучтен)\S* /u], { not: certificates }),
    rule('turnout', 0.95, / (приня(ло|ли|вш\S*)) участие /u),
    rule(
      'turnout',
      0.8,
      /^ (число |количество |всего )?(избирателей )?проголосова(ло|ли|вших)( избирателей)? $/u,
    ),
    rule('turnout', 0.6, /^ явка( избирателей)? чел(овек)? $/u),
    rule('percent', 0.97, / (процент\S*|доля|доли) /u),
    rule('station', 0.97, /^ ((номер|n|no) )?(уик|uik|иу)( (номер|n|no))? $/u),
    rule('station', 0.93, /^ ((номер|n|no) )?(избирательн\S* )?участ(ок|ка)( (номер|n|no))? $/u),
    rule('station', 0.9, / участков\S* (избирательн\S* )?комисси(я|и) $/u, { not: / (бюллетен|число)/u }),
    rule(
      'territory',
      0.95,
      /^ (регион|region|субъект( рф| российской федерации)?|область|край|республика) $/u,
      { level: 1 },
    ),
    rule(
      'territory',
      0.9,
      /^ ((номер|n|no) )?(оик|okrug|(одномандатный )?(избирательный )?округ)( (номер|n|no))? $/u,
      { level: 2 },
    ),
    rule('territory', 0.95, /^ (тик|tik|территориальная( избирательная)? комиссия) $/u, { level: 3.2 }),
    rule('territory', 0.95, /^ (район|raion|rayon|муниципальный район|городской округ) $/u, { level: 3 }),
    rule('territory', 0.9, /^ (город|муниципалитет|муниципальное образование|поселение) $/u, { level: 4 }),
    rule('territory', 0.85, /^ (населенный пункт|село|деревня) $/u, { level: 5 }),
    rule('contestant', 0.8, / (партия|партии|кандидат\S*|против всех) /u, { not: ballots }),
    rule('contestant', 0.7, /^ (да|нет|за|против) $/u),
    rule('venue', 0.9, /^ (адрес|место|помещение)( \S+)*( голосования)? $/u, { not: ballots }),
    rule('kind', 0.8, /^ (тип|вид) (уик|участка) $/u),
    rule('counting', 0.9, /^ (есть |наличие |тип )?коиб(ов|а)? $|^ способ подсчета( голосов)? $/u),
    rule('filledBy', 0.8, /^ (источник|кем заполнен)/u),
    rule('address', 0.95, /^ (ссылк|сайт|адрес страницы)\S*/u),
    rule('moment', 0.95, /^ (дата|время)( \S+)* $/u),
    rule('identifier', 0.8, /^ (код|ид|идентификатор)( \S+)* $|^ (n|no|п п|no п п) $/u),
    rule('person', 0.95, /^ (фио|фамилия|председатель|наблюдатель)( \S+)* $/u),
  ],
};
