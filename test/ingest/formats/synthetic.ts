import { type Rows, rowsOf } from '../inspect/looked-at.js';

/** A small table of each format, made up, with the headers as published. */
export const SYNTHETIC: Readonly<Record<string, Rows>> = {
  'ru-federal': rowsOf(`
region;tik;uik;Число избирателей, включенных в список избирателей;Число избирательных бюллетеней, полученных участковой избирательной комиссией;Число избирательных бюллетеней, выданных избирателям, проголосовавшим досрочно;Число избирательных бюллетеней, выданных в помещении для голосования в день голосования;Число избирательных бюллетеней, выданных вне помещения для голосования в день голосования;Число погашенных избирательных бюллетеней;Число избирательных бюллетеней в переносных ящиках для голосования;Число бюллетеней в стационарных ящиках для голосования;Число недействительных избирательных бюллетеней;Число действительных избирательных бюллетеней;Число утраченных открепительных удостоверений;Число утраченных избирательных бюллетеней;Число избирательных бюллетеней, не учтенных при получении;Иванов;Петров;url
Север;Первая;УИК №1;1000;900;10;500;40;350;50;500;5;545;0;0;0;300;245;http://a
Север;Первая;УИК №2;1100;900;0;510;30;360;30;510;6;534;0;0;0;334;200;http://b
Юг;Вторая;УИК №1;900;800;5;400;20;375;25;400;4;421;0;0;0;221;200;http://c
Юг;Вторая;УИК №2;950;800;5;410;21;364;26;410;4;432;0;0;0;232;200;http://d`),
  'ru-observers': rowsOf(`
region;uik;kind;source;Число избирателей, внесенных в список избирателей на момент окончания голосования;Число погашенных бюллетеней;Число недействительных избирательных бюллетеней;Число действительных избирательных бюллетеней;ЛДПР;КПРФ
Москва;91;cik;ЦИК;2326;410;40;1750;250;1500
Москва;91;obs;КПРФ;2124;746;40;1348;122;1226
Москва;91;plus-minus;+/-;+202;-336;-;+402;+128;+274
Москва;92;obs;ЯБЛОКО;2124;746;40;1300;100;1200`),
  'moscow-2019': [
    ['okrug', 'raion', 'uik', 'repeat', 'line', 'label', 'value'],
    ...['ОИК №1', 'ОИК №2'].flatMap((okrug, district) =>
      ['0001', '0002'].flatMap((uik) =>
        [
          ['1', 'Число избирателей, внесенных в список'],
          ['2', 'Число бюллетеней, полученных участковой комиссией'],
          ['3', 'Число бюллетеней, выданных избирателям в помещении для голосования'],
          ['3а', 'Число бюллетеней, выданных избирателям, проголосовавшим досрочно'],
          ['8', 'Число недействительных бюллетеней'],
          ['9', 'Число действительных бюллетеней'],
          ['9а', 'Число утраченных бюллетеней'],
          ['10', district === 0 ? 'Иванов Иван' : 'Яковлева Яна'],
          ['11', 'Петров Петр'],
        ].map(([line = '', label = ''], index) => [okrug, 'Арбат', uik, '', line, label, 100 + index]),
      ),
    ),
  ],
  'spb-protocols': rowsOf(`
uik;tik;district;has_koib;voters_registered_count;voters_walk_by_count;voters_on_home_count;voters_ahead_of_time_count;papers_received_count;papers_destroyed_count;papers_stationary_box_count;papers_portable_box_count;papers_valid_count;papers_invalid_count;papers_lost_count;papers_ignored_count;ЕДИНАЯ РОССИЯ;ЯБЛОКО
1;1;Адмиралтейский;False;1631;551;20;0;1300;729;551;20;556;15;0;0;300;256
2;1;Адмиралтейский;True;1681;614;11;0;1300;675;601;11;607;5;0;0;307;300`),
  'spb-turnout': rowsOf(`
uik;tik;date;time;voted_cumulative;registered
1;1;17.09.2021;15.00;258;1620
1;1;17.09.2021;20.00;260;1620`),
  'spb-incidents': rowsOf(`
id;unix_ms;district;uik;tik;phase;violation_codes;reported_by
57727;1625747700000;;;;before;corrupt_law_enforcement;voter
57764;1626156240000;Центральный;91;18;before;registration_violation;observer`),
  openelections: rowsOf(`
county;precinct;office;district;party;candidate;votes;early_voting
Adams;P1;Registered Voters;;;;900;
Adams;P1;Ballots Cast;;;;500;100
Adams;P1;President;;DEM;Ann Ash;300;60
Adams;P1;President;;REP;Bob Birch;190;35
Adams;P1;President;;;Write-ins;4;1
Adams;P1;President;;;Over Votes;2;1
Adams;P1;State House;7;DEM;Cy Cedar;250;50
Adams;P1;State House;8;DEM;Di Dogwood;230;40
Adams;P2;President;;DEM;Ann Ash;200;40`),
  medsl: rowsOf(`
precinct;office;party_detailed;party_simplified;mode;votes;county_name;county_fips;jurisdiction_name;candidate;district;dataverse;year;stage;state;special;writein;state_po;date;readme_check;magnitude
P1;US PRESIDENT;DEMOCRAT;DEMOCRAT;ELECTION DAY;100;ADAMS;01001;ADAMS;ANN ASH;;PRESIDENT;2020;GEN;EXAMPLE;FALSE;FALSE;EX;2020-11-03;FALSE;1
P1;US PRESIDENT;DEMOCRAT;DEMOCRAT;ABSENTEE;40;ADAMS;01001;ADAMS;ANN ASH;;PRESIDENT;2020;GEN;EXAMPLE;FALSE;FALSE;EX;2020-11-03;FALSE;1
P1;US PRESIDENT;REPUBLICAN;REPUBLICAN;ELECTION DAY;90;ADAMS;01001;ADAMS;BOB BIRCH;;PRESIDENT;2020;GEN;EXAMPLE;FALSE;FALSE;EX;2020-11-03;FALSE;1
P1;US PRESIDENT;;;ELECTION DAY;3;ADAMS;01001;ADAMS;UNDERVOTES;;PRESIDENT;2020;GEN;EXAMPLE;FALSE;FALSE;EX;2020-11-03;FALSE;1
P1;STATE HOUSE;DEMOCRAT;DEMOCRAT;ELECTION DAY;80;ADAMS;01001;ADAMS;CY CEDAR;007;STATE;2020;GEN;EXAMPLE;FALSE;FALSE;EX;2020-11-03;FALSE;1
P2;US PRESIDENT;DEMOCRAT;DEMOCRAT;TOTAL;70;BROWN;01003;BROWN;ANN ASH;;PRESIDENT;2020;GEN;EXAMPLE;FALSE;FALSE;EX;2020-11-03;FALSE;1`),
  'wisconsin-2011': rowsOf(`
county;reporting_unit;orig_total;orig_prosser;orig_kloppenburg;orig_scattering;recount_total;recount_prosser;recount_kloppenburg;recount_scattering
ADAMS;TOWN OF ADAMS;255;105;149;1;254;105;148;1
ADAMS;TOWN OF LEOLA;87;37;50;0;87;37;50;0`),
  'nist-cdf': rowsOf(`
contest;contest_name;gp_unit;gp_unit_name;gp_unit_type;parent_unit;kind;candidate;party;count_type;device;count
mayor;Mayor;g1;Precinct 1;precinct;County;votes;Ann Ash;DEM;election-day;;100
mayor;Mayor;g1;Precinct 1;precinct;County;votes;Ann Ash;DEM;absentee;;20
mayor;Mayor;g1;Precinct 1;precinct;County;votes;Bob Birch;REP;election-day;;90
mayor;Mayor;g1;Precinct 1;precinct;County;ballots-cast;;;election-day;;195
mayor;Mayor;g1;Precinct 1;precinct;County;overvotes;;;election-day;;1
mayor;Mayor;c1;County;county;;votes;Ann Ash;DEM;election-day;;100
judge;Judge;g1;Precinct 1;precinct;County;votes;Cy Cedar;;election-day;;80`),
  pkw: rowsOf(`
Symbol kontrolny;Kod TERYT;Numer obwodu;Typ obwodu;Siedziba;Gmina;Powiat;Województwo;Komisje obwodowe otrzymały kart do głosowania;Liczba wyborców uprawnionych do głosowania;Nie wykorzystano kart do głosowania;Liczba wyborców, którym wydano karty do głosowania;Liczba kart wyjętych z urny;Liczba kart nieważnych;Liczba kart ważnych;Liczba głosów nieważnych;Liczba głosów ważnych oddanych łącznie na wszystkich kandydatów;Robert BIEDROŃ;Andrzej Sebastian DUDA
99-a;020101;1;stały;Szkoła 3;m. Bolesławiec;bolesławiecki;dolnośląskie;1432;1553;455;977;983;0;983;1;982;482;500
99-b;020101;2;stały;Szkoła 5;m. Bolesławiec;bolesławiecki;dolnośląskie;1239;1346;330;909;919;1;918;0;918;418;500`),
  'bo-computo': rowsOf(`
Número Mesa;País;Departamento;Provincia;Municipio;Localidad;Recinto;lat;lon;Inscritos;CC;MAS - IPSP;21F;Blancos;Nulos
1001;Bolivia;La Paz;Murillo;La Paz;La Paz;Escuela;52.51;13.34;237;129;37;0;1;0
1002;Bolivia;La Paz;Murillo;La Paz;La Paz;Escuela;52.52;13.35;50;35;5;0;0;0`),
  'bo-trep': rowsOf(`
Número Mesa;País;Departamento;Provincia;Municipio;Localidad;Recinto;Inscritos;CC;MAS - IPSP;21F;Blancos;Nulos
1001;Bolivia;La Paz;Murillo;La Paz;La Paz;Escuela;237;129;37;0;1;0
1002;Bolivia;La Paz;Murillo;La Paz;La Paz;Escuela;50;35;5;0;0;0`),
  kawalpemilu: rowsOf(`
village_id;prov;kab;kec;village;tps;reg_m;reg_f;crowd_pas1;crowd_pas2;crowd_sah;crowd_tSah;crowd_jum;kpu_pas1;kpu_pas2;kpu_sah;kpu_tSah;kpu_jum;cakupan;photos;ts
1;ACEH;A;B;C;1;-1;-1;508;108;616;3;619;508;108;616;3;619;1;5;1559639700913
1;ACEH;A;B;C;2;146;154;401;87;488;7;495;401;87;488;7;453;1;3;1559639737300`),
};
