import { decodeText } from './decode.js';

/** Text in a code page whose upper half is spelled out here, since there is no encoder for it. */
function bytesOf(text: string, codes: Record<string, number>): Uint8Array {
  return Uint8Array.from([...text].map((character) => codes[character] ?? character.charCodeAt(0)));
}

describe('decodeText', () => {
  it('tells the code pages of Central Europe and of Cyrillic from the Western one', () => {
    const polish = 'Michał Żółtowski, kierownik działu zakupów, główny księgowy';
    expect(decodeText(bytesOf(polish, { ł: 0xb3, Ż: 0xaf, ó: 0xf3, ę: 0xea }))).toBe(polish);
    const czech = 'Jiří Křeček, vedoucí oddělení, řízení a měření';
    expect(decodeText(bytesOf(czech, { ř: 0xf8, í: 0xed, č: 0xe8, ě: 0xec }))).toBe(czech);
    const hungarian = 'Gyűrűs Győző, gépészmérnök, fűtés és hűtés, főmérnök';
    expect(decodeText(bytesOf(hungarian, { ű: 0xfb, ő: 0xf5, é: 0xe9, ö: 0xf6 }))).toBe(hungarian);
    const russian = 'Иван Петров, инженер, Москва';
    const codes = Object.fromEntries(
      [...'АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюя'].map((letter, i) => [letter, 0xc0 + i]),
    );
    expect(decodeText(bytesOf(russian, codes))).toBe(russian);
  });

  it.each([
    'Hélène Dûpré, forêt, 5 m³, è à ù',
    '¿Qué? Señor Muñoz, año',
    'João Conceição, gestão, avô',
    'Søren Ærø, Århus, 20 m³/h',
    'Jürgen Groß, Größe',
  ])('leaves Western text alone: %s', (text) => {
    expect(decodeText(Uint8Array.from(Buffer.from(text, 'latin1')))).toBe(text);
  });
});
