import { describe, expect, it } from 'vitest';
import { html } from '../../../../src/ingest/read/html/html.js';
import { utf16 } from '../encoding/encode-as.js';

const recognises = (head: string | Uint8Array): boolean => html.recognises(Buffer.from(head));

describe('a page', () => {
  it.each([
    '<!DOCTYPE html>',
    '\n\n \t<!doctype HTML PUBLIC "-//W3C//DTD HTML 4.01//EN">',
    '<HTML>',
    '<html lang=ru>',
    '<head>',
    '<META charset=utf-8>',
    '<body>',
    '<table border=1>',
    '<TABLE\n>',
    '<!-- saved --><html>',
    '<!-- a --> <!-- b -->\n<table>',
    `<!-- ${'x'.repeat(5000)}`.slice(0, 4096),
    '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE html><html>',
    '<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml">',
    '\ufeff<html>',
    '<center><table>',
    '<section>text<table class=x>',
  ])('is recognised by its beginning, %j', (head) => {
    expect(recognises(head)).toBe(true);
  });

  it('is recognised in UTF-16', () => {
    expect(recognises(utf16('\ufeff <html><table>', 'little-endian'))).toBe(true);
    expect(recognises(utf16('\ufeff <html><table>', 'big-endian'))).toBe(true);
    expect(recognises(utf16('<html><table border=1>', 'little-endian'))).toBe(true);
  });
});

describe('what is no page', () => {
  it.each([
    '',
    ' ',
    'station,votes\n7,12\n',
    '"<html>",votes\n',
    'a <table> of votes\n7,12\n',
    '[{"page": "<table>"}]',
    '<5;>5\n1;2\n',
    '<none>,votes\n7,12\n',
    '<htmlish>,votes\n',
    '<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?><Workbook><Worksheet><Table>',
    '<?xml version="1.0"?><ElectionReport>',
    'PK\u0003\u0004',
  ])('is left to the other kinds, %j', (head) => {
    expect(recognises(head)).toBe(false);
  });
});
