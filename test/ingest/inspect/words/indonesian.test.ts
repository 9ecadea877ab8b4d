import { describe, expect, it } from 'vitest';
import { casesOf, roleOf, type Wordings } from './role-of.js';

/** Form C1 (C.Hasil) of 2014 to 2024. */
const WORDINGS: Wordings = {
  registered: [
    'DPT',
    'Jumlah pemilih dalam DPT',
    'Jumlah pemilih',
    'Pemilih terdaftar dalam DPT',
    'Daftar Pemilih Tetap',
  ],
  turnout: ['Jumlah pengguna hak pilih', 'Pengguna hak pilih', 'Jumlah pengguna hak pilih (B.1 + B.2 + B.3)'],
  received: [
    'Jumlah surat suara yang diterima, termasuk surat suara cadangan 2% dari DPT (2+3+4)',
    'Surat suara diterima',
  ],
  unused: [
    'Jumlah surat suara yang tidak digunakan/tidak terpakai, termasuk sisa surat suara cadangan',
    'Surat suara tidak digunakan',
  ],
  inBoxes: ['Jumlah surat suara yang digunakan', 'Surat suara digunakan'],
  valid: ['Suara sah', 'Jumlah seluruh suara sah', 'Jumlah suara sah'],
  invalid: ['Suara tidak sah', 'Jumlah suara tidak sah', 'Tidak sah'],
  total: ['Jumlah seluruh suara sah dan suara tidak sah'],
  formLine: [
    'Jumlah surat suara yang dikembalikan oleh pemilih karena rusak/keliru coblos',
    'Jumlah pengguna hak pilih dalam DPT',
    'Jumlah pengguna hak pilih dalam DPTb',
    'Jumlah pengguna hak pilih dalam DPK',
    'Jumlah seluruh pemilih disabilitas yang menggunakan hak pilih',
    'Surat suara rusak',
  ],
  station: ['TPS', 'Nomor TPS', 'no_tps'],
  territory: ['Provinsi', 'Kabupaten/Kota', 'Kecamatan', 'Kelurahan/Desa', 'kec', 'prov'],
  percent: ['Persentase suara sah', '% partisipasi'],
  contestant: ['Suara paslon 01', 'Pasangan calon 02'],
};

describe('Indonesian headers', () => {
  it.each(casesOf(WORDINGS))('“%s” is %s', (header, role) => {
    expect(roleOf(header)).toBe(role);
  });

  it.each(['PDI Perjuangan', 'Golkar', 'Jokowi', 'Prabowo – Sandi'])(
    '“%s” is nothing but a name',
    (header) => {
      expect(roleOf(header)).toBe(null);
    },
  );
});
