import { type HeaderWords, rule } from './role.js';

const ballots = / (ballots?|papers?|votes?) /u;
const issued = / (issued|given( out)?|distributed|handed out) /u;
/** Ballots that are no paper. */
const electronic = / (electronic|electronically|online|internet|remotely|e ballots?|e votes?) /u;
const voters = / (voters?|electors?|electorate) /u;

/** Forms and tables in English: of commissions, observers and collectors. */
export const english: HeaderWords = {
  language: 'English',
  rules: [
    rule('registered', 0.97, [/ (registered|enrolled|eligible|entitled|listed) /u, voters], {
      not: / (who voted|not voted|ballots|male|female|men|women|added|additional|supplementary) /u,
    }),
    rule(
      'registered',
      0.95,
      [voters, / (in|on) (the )?(voters? |electoral |voter )?(list|roll|rolls|register) /u],
      {
        not: / (additional|added|supplementary|voted|removed) /u,
      },
    ),
    rule(
      'registered',
      0.9,
      /^ ((no|number|total) (of )?)?(registered|electors|electorate|registration|registered total|name on rolls) $/u,
    ),
    rule('formLine', 0.9, / (additional|added|supplementary|removed) .*(list|roll|register|voters) /u),
    rule('received', 0.96, [ballots, / received /u], { not: / (post|postal|mail|back|returned|votes) /u }),
    rule('issuedEarly', 0.95, [issued, / (early|advance) /u]),
    rule('issuedOutside', 0.95, [issued, / (outside|mobile|homebound|at home) /u]),
    rule('issuedElectronically', 0.96, [issued, electronic], { not: / (early|advance|received|returned) /u }),
    rule('issuedElectronically', 0.93, [voters, / (voted|who voted|took part) /u, electronic], {
      not: / (not|early) /u,
    }),
    rule('issuedInStation', 0.95, [issued, / (in|at|inside) (the )?(polling )?(station|place|premises) /u], {
      not: / (early|outside|advance) /u,
    }),
    rule('sentByPost', 0.95, / (sent|issued|mailed|posted)( out)?( to voters)? (by|in the) (post|mail) /u),
    rule(
      'sentByPost',
      0.92,
      / (postal|mail) (ballots?|votes?|packs?|packages?|papers?) (issued|sent|mailed)/u,
    ),
    rule('issued', 0.92, / (ballots?|papers?) (issued|given( out)?)( to voters)?( total)? $/u),
    rule(
      'issued',
      0.9,
      /^ (issued|total issued|voters (who were )?(issued|given)( a)? ballots?( papers?)?) $/u,
    ),
    rule('unused', 0.96, [ballots, / (unused|cancelled|canceled|remaining|left over|destroyed) /u]),
    rule('unused', 0.85, /^ unused $/u),
    rule('stationary', 0.96, / (stationary|fixed) (ballot )?box(es)? /u),
    rule('stationary', 0.8, /^ (in )?stationary $/u),
    rule('portable', 0.96, / (portable|mobile) (ballot )?box(es)? /u),
    rule('portable', 0.8, /^ (in )?portable $/u),
    rule(
      'arrivedByPost',
      0.94,
      / (postal|mail|absentee) (ballots?|votes?|envelopes?|papers?) (received|returned|arrived) /u,
    ),
    rule('arrivedByPost', 0.94, / (arrived|received|returned) by (post|mail) /u),
    rule('inBoxes', 0.94, [/ (ballots?|papers?) /u, / (in|from) (the )?(ballot )?box(es)? /u], {
      not: / (stationary|fixed|portable|mobile) /u,
    }),
    rule('inBoxes', 0.85, / ballots? (papers )?(found|counted) /u),
    rule('inBoxes', 0.9, /^ in ?boxes $/u),
    rule('turnout', 0.94, / (ballots? cast|cards cast|times counted) /u),
    rule('turnout', 0.92, [voters, / (voted|who voted|took part|participated|turned out|checked in) /u], {
      not: / (not|did not|early) /u,
    }),
    rule('turnout', 0.8, /^ (votes polled|voted|accredited voters) $/u),
    rule('invalid', 0.97, / (invalid|rejected|void|informal) (\S+ )*(votes?|ballots?|papers?) /u),
    rule('invalid', 0.95, / (votes?|ballots?|papers?) (invalid|rejected|void) /u),
    rule('invalid', 0.9, /^ (total )?(invalid|rejected|informal)( total)? $/u),
    rule('invalid', 0.7, / (null|spoilt|spoiled) (votes?|ballots?|papers?) /u),
    rule('valid', 0.97, / (valid|formal) (\S+ )*(votes?|ballots?|papers?) /u, {
      not: / (invalid|informal) /u,
    }),
    rule('valid', 0.95, / (votes?|ballots?|papers?) valid /u),
    rule('valid', 0.9, /^ (total )?(valid|formal)( total)? $/u),
    rule('lost', 0.95, [ballots, / (lost|missing|stolen) /u]),
    rule('lost', 0.8, /^ lost $/u),
    rule('unaccounted', 0.96, / (unaccounted|not accounted)( for)? /u),
    rule('blankVotes', 0.95, / blank (votes?|ballots?) /u),
    rule('blankVotes', 0.85, /^ (blank|blanks) $/u),
    rule('formLine', 0.95, / (under ?votes?|over ?votes?|abstentions?|abstained|proxy|proxies|tendered) /u),
    rule(
      'formLine',
      0.85,
      /^ (early( voting| votes?)?|absentee|provisional|election day|mail|advance|in person)( votes?| ballots?)? $/u,
    ),
    rule(
      'total',
      0.9,
      /^ (grand )?(totals?|total votes|votes total|total votes cast|votes cast|all votes|sum) $/u,
    ),
    rule('percent', 0.98, / (percent\S*|pct|proportion) |(?<!\d) % /u),
    rule('percent', 0.9, / (share|rate|ratio) /u),
    rule(
      'station',
      0.97,
      /^ ((name|number|no|id|code)( of)?( the)? )?(polling|voting) (station|place|division|unit|district|desk|table|centre|center)( (id|no|number|code))? $/u,
    ),
    rule(
      'station',
      0.96,
      /^ ((name|number|no|id)( of)?( the)? )?(precinct|station|polling booth|reporting unit|booth)( (id|no|number|code|name))? $/u,
    ),
    rule('station', 0.93, /^ (ps|pu) (id|no|number|code|name) $/u),
    rule('territory', 0.95, /^ country( name)? $/u, { level: 0 }),
    rule('territory', 0.95, /^ (region|state|province|voivodeship)( name)? $/u, { level: 1 }),
    rule('territory', 0.95, /^ (county|governorate|parish)( name)? $/u, { level: 2 }),
    rule('territory', 0.93, /^ (district|constituency|electorate division|riding)( name)? $/u, { level: 3 }),
    rule('territory', 0.9, /^ (municipality|city|town|township|commune|jurisdiction)( name)? $/u, {
      level: 4,
    }),
    rule('territory', 0.85, /^ (ward|village|locality|settlement|neighbou?rhood|territory)( name)? $/u, {
      level: 5,
    }),
    rule('kind', 0.85, /^ (station|polling station|precinct) (type|kind) $/u),
    rule('venue', 0.88, /^ (venue|address|building|location|polling (station|place) (name|address)) $/u),
    rule(
      'counting',
      0.9,
      /^ ((has )?(koib|voting machine|counting machine|scanner|optical scan)s?|counted by|counting( method)?|machine or hand) $/u,
    ),
    rule('latitude', 0.97, /^ (lat|latitude) $/u),
    rule('longitude', 0.97, /^ (lon|lng|long|longitude) $/u),
    rule('filledBy', 0.75, /^ (source|filled (in )?by|reported by|submitted by|provided by) $/u),
    rule('contestant', 0.8, /^ (votes? (for|against) .*|candidate .*|party .*|list .*|contestant .*) $/u),
    rule(
      'contestant',
      0.82,
      /^ (yes|no|write ?ins?( votes)?|scattering|others?|nota|none of the above|against all) $/u,
    ),
    rule(
      'address',
      0.95,
      /^ (url|link|href|web ?site|photos?|image|scan|pdf|source url|photo link)( \S+)? $/u,
    ),
    rule(
      'moment',
      0.95,
      /^ (date|time|timestamp|ts|datetime|updated( at)?|created( at)?|year|day|hour|unix ms|start|end)( \S+)? $/u,
    ),
    rule(
      'identifier',
      0.9,
      /^ (id|uuid|guid|code|fips|index|key|hash|serial|row|rank|.* (id|ids|code|fips|uuid|key)) $/u,
    ),
    rule('identifier', 0.8, /^ (no|nr|number|n) $/u),
    rule('person', 0.9, /^ (observer|chair\S*|phone|e ?mail|first name|last name|surname)( \S+)* $/u),
  ],
};
