import { type HeaderWords, rule } from './role.js';

/** The form C1 (C.Hasil) of Indonesia and what collectors make of it. */
export const indonesian: HeaderWords = {
  language: 'Indonesian',
  rules: [
    rule('turnout', 0.95, / (pengguna hak pilih|pemilih yang menggunakan hak pilih) /u, {
      not: / (dpt|dptb|dpk|disabilitas|dalam) /u,
    }),
    rule('formLine', 0.95, / (pengguna hak pilih|menggunakan hak pilih) .*(dpt|dptb|dpk|daftar) /u),
    rule('formLine', 0.97, / disabilitas /u),
    rule('formLine', 0.9, / (dptb|dpk|laki laki|perempuan|pindahan) /u),
    rule('registered', 0.96, / pemilih (terdaftar )?(dalam |di )?(dpt|daftar pemilih tetap) /u, {
      not: / (pengguna|menggunakan|dptb|dpk) /u,
    }),
    rule('registered', 0.92, /^ (jumlah |total )?(dpt|pemilih( terdaftar| tetap)?|daftar pemilih tetap) $/u),
    rule('received', 0.97, / surat suara (yang )?diterima /u),
    rule('unused', 0.97, / surat suara (yang )?(tidak digunakan|tidak terpakai|sisa) /u),
    rule('unused', 0.9, / sisa surat suara $/u),
    rule('formLine', 0.96, / surat suara (yang )?(di ?kembalikan|rusak|keliru|cadangan) /u, {
      not: / diterima /u,
    }),
    rule('inBoxes', 0.9, / surat suara (yang )?digunakan /u, { not: / tidak digunakan /u }),
    rule('total', 0.93, / suara sah dan (suara )?tidak sah /u),
    rule('invalid', 0.97, / suara (yang )?tidak sah /u, { not: / suara sah dan /u }),
    rule('invalid', 0.88, /^ tidak sah $/u),
    rule('valid', 0.97, / suara sah /u, { not: / (tidak sah|partai|calon) /u }),
    rule('percent', 0.95, / persen\S* /u),
    rule('station', 0.97, /^ ((no|nomor) )?tps( (no|nomor))? $/u),
    rule('territory', 0.96, /^ (nama )?prov(insi)? $/u, { level: 1 }),
    rule('territory', 0.96, /^ (nama )?(kab|kabupaten|kabkota|kabupaten kota|kab kota|kota) $/u, {
      level: 2,
    }),
    rule('territory', 0.96, /^ (nama )?kec(amatan)? $/u, { level: 3 }),
    rule('territory', 0.96, /^ (nama )?(kel|kelurahan|desa|kelurahan desa|desa kelurahan) $/u, { level: 4 }),
    rule('contestant', 0.85, / (paslon|pasangan calon|calon|partai|perolehan suara) /u, {
      not: / (jumlah|seluruh) /u,
    }),
    rule('venue', 0.85, /^ alamat( .*)? $/u),
    rule('identifier', 0.9, /^ kode( .*)? $/u),
    rule('address', 0.9, /^ (foto|tautan)( .*)? $/u),
    rule('moment', 0.9, /^ (tanggal|waktu|jam)( .*)? $/u),
  ],
};
