import { toDownload } from './download.js';

const headerOf = (name: string) =>
  String(toDownload(Buffer.from('x'), 'application/pdf', name).getHeaders().disposition);

describe('download names', () => {
  it.each([
    ['cv.pdf', `attachment; filename="cv.pdf"; filename*=UTF-8''cv.pdf`],
    ['Łukasz "CV".pdf', `attachment; filename="_ukasz _CV_.pdf"; filename*=UTF-8''%C5%81ukasz%20%22CV%22.pdf`],
    ['a\r\nset-cookie: x', `attachment; filename="aset-cookie: x"; filename*=UTF-8''aset-cookie%3A%20x`],
    ['../../etc/passwd', `attachment; filename="....etcpasswd"; filename*=UTF-8''....etcpasswd`],
    ['cv\u202Efdp.exe', `attachment; filename="cvfdp.exe"; filename*=UTF-8''cvfdp.exe`],
    ['', `attachment; filename="file"; filename*=UTF-8''file`],
    ['\ud800.pdf', `attachment; filename="_.pdf"; filename*=UTF-8''%EF%BF%BD.pdf`],
  ])('%j', (name, header) => {
    expect(headerOf(name)).toBe(header);
  });
});
