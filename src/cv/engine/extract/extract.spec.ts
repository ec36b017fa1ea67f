import { deflateSync } from 'node:zlib';
import { EngineProblem } from '../model/engine-problem.js';
import { cpuSecondsOf } from '../testing/cpu-time.js';
import { extract } from './extract.js';
import { docxOf, drawPdf, rawPdf, utf8, zipOf } from './testing/fixtures.js';

async function problemOf(bytes: Uint8Array, fileName?: string): Promise<string> {
  try {
    await extract({ bytes, fileName });
    return 'none';
  } catch (error) {
    return error instanceof EngineProblem ? error.code : `not a problem: ${String(error)}`;
  }
}

const latin1 = (text: string) => Uint8Array.from(Buffer.from(text, 'latin1'));
const PARAGRAPH = '<w:p><w:r><w:t>Ada Obi</w:t></w:r></w:p>';
const COMPOUND = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';

describe('extract', () => {
  it.each([
    ['pdf', rawPdf('BT /F1 12 Tf 50 700 Td (Ada Obi) Tj ET')],
    ['docx', docxOf(PARAGRAPH)],
    ['rtf', utf8('{\\rtf1\\ansi Ada Obi\\par}')],
    ['html', utf8('<!doctype html><p>Ada Obi</p>')],
    ['md', utf8('# Ada Obi\n\nWelder')],
    ['txt', utf8('Ada Obi\nWelder')],
    ['json-resume', utf8('{"basics":{"name":"Ada Obi"}}')],
    ['linkedin-zip', zipOf({ 'Profile.csv': 'First Name,Last Name\nAda,Obi\n' })],
  ])('tells %s by its content, whatever its name', async (format, bytes) => {
    const document = await extract({ bytes, fileName: 'cv.exe' });
    expect(document.format).toBe(format);
    expect(document.lines[0]?.text).toContain('Ada Obi');
  });

  it.each([
    ['empty_file', new Uint8Array()],
    ['empty_file', utf8(' \n\n ')],
    ['unsupported_format', latin1('\x89PNG\r\n\x1a\n')],
    ['unsupported_format', latin1('MZ\x90\0')],
    ['unsupported_format', latin1(COMPOUND + '\0'.repeat(600))],
    ['encrypted_file', latin1(`${COMPOUND}${'\0'.repeat(600)}E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0`)],
    ['unsupported_format', zipOf({ 'holiday.jpg': 'x' })],
    ['unsupported_format', utf8('{"invoice": 1}')],
    ['broken_file', utf8('{"basics": {')],
    ['broken_file', utf8('%PDF-1.7 and nothing else')],
    ['broken_file', docxOf(PARAGRAPH).slice(0, 150)],
    ['broken_file', zipOf({ '[Content_Types].xml': '<Types/>', 'word/document.xml': '<w:document>' })],
  ])('answers %s', async (code, bytes) => {
    expect(await problemOf(bytes)).toBe(code);
  });

  it('asks for the password to be taken off', async () => {
    const bytes = await drawPdf((pdf) => pdf.text('Ada Obi'), { userPassword: 'secret' });
    expect(await problemOf(bytes)).toBe('encrypted_file');
  });

  it('tells a drawing of text from an empty page', async () => {
    expect(await problemOf(await drawPdf((pdf) => pdf.rect(50, 50, 300, 400).fill('black')))).toBe('no_text_layer');
    expect(await problemOf(await drawPdf(() => undefined))).toBe('empty_file');
  });
});

describe('extract on hostile files', () => {
  const inflated = (size: number) => deflateSync(Buffer.alloc(size));
  const bombPdf = (() => {
    const data = deflateSync(inflated(600_000_000)).toString('latin1');
    return rawPdf('', [`<</Length ${data.length}/Filter[/FlateDecode/FlateDecode]>>stream\n${data}\nendstream`]);
  })();
  const pointed = Uint8Array.from(
    Buffer.from(Buffer.from(bombPdf).toString('latin1').replace('/Contents 4 0 R', '/Contents 6 0 R'), 'latin1'),
  );

  it.each([
    ['a part that unpacks without end', docxOf(' '.repeat(60_000_000)), 'too_large'],
    [
      'entities that multiply',
      zipOf({ 'word/document.xml': '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><w:document>&b;</w:document>' }),
      'broken_file',
    ],
    [
      'an external entity',
      zipOf({
        'word/document.xml': '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/hostname">]><w:document>&a;</w:document>',
      }),
      'broken_file',
    ],
    ['XML nested without end', docxOf('<w:p>'.repeat(100_000)), 'too_large'],
    ['RTF nested without end', utf8(`{\\rtf1 ${'{'.repeat(100_000)}`), 'too_large'],
    ['HTML nested without end', utf8(`<html>${'<div>'.repeat(100_000)}`), 'too_large'],
    [
      'pages that contain themselves',
      Uint8Array.from(
        Buffer.from(Buffer.from(rawPdf('')).toString('latin1').replace('/Kids[3 0 R]', '/Kids[2 0 R]'), 'latin1'),
      ),
      'broken_file',
    ],
    ['nested compression', pointed, 'too_large'],
    ['a line without end', utf8('a '.repeat(2_000_000)), 'too_large'],
  ])('refuses %s', async (_, bytes, code) => {
    expect(await problemOf(bytes)).toBe(code);
  });

  it('reads the next PDF after one that broke the reader', async () => {
    await problemOf(pointed);
    const document = await extract({ bytes: rawPdf('BT /F1 12 Tf 50 700 Td (Still here) Tj ET') });
    expect(document.text).toBe('Still here');
  });

  it.each([
    ['bullets', '•'.repeat(100_000)],
    ['letters apart', 'a b '.repeat(50_000)],
    ['half a link', `# x\n${'[a]('.repeat(25_000)}`],
    ['half an image', `# x\n${'!['.repeat(50_000)}`],
    ['half a comment', `# x\n${'<!--'.repeat(25_000)}`],
    ['dashes', `${'-'.repeat(100_000)}\n${'1.'.repeat(50_000)}`],
  ])('reads 100 kB of %s in no time', async (_, text) => {
    expect(await cpuSecondsOf(() => problemOf(utf8(text)))).toBeLessThan(3);
  });
});
