import { cleanName } from './file-name.js';

describe('cleanName', () => {
  it.each([
    ['../../etc/x.pdf', 'x.pdf'],
    ['..\\..\\x.pdf', 'x.pdf'],
    ['C:\\Windows\\cv.pdf', 'cv.pdf'],
    ['/', 'file'],
    ['', 'file'],
    ['...', 'file'],
    ['  cv.pdf. . ', 'cv.pdf'],
    ['.htaccess', 'htaccess'],
    ['CON', '_CON'],
    ['nul.txt', '_nul.txt'],
    ['a\r\nSet-Cookie: x=1.pdf', 'aSet-Cookie_ x=1.pdf'],
    ['a\u0000b.pdf', 'ab.pdf'],
    ['a\u202Efdp.exe', 'afdp.exe'],
    ['cv"; rm -rf *.pdf', 'cv_; rm -rf _.pdf'],
    ['\ud83d.pdf', '\ufffd.pdf'],
    ['Lebenslauf – Zoë 😀.pdf', 'Lebenslauf – Zoë 😀.pdf'],
    [`${'n'.repeat(300)}.pdf`, `${'n'.repeat(196)}.pdf`],
  ])('%j becomes %j', (given, expected) => expect(cleanName(given)).toBe(expected));
});
