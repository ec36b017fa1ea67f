import { dominantDirection, findWords, languageTag } from './locales.js';

describe('locales', () => {
  it.each(['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'pl', 'el', 'ru', 'ar', 'he', 'zh', 'ja'])(
    '%s is complete',
    (tag) => {
      const words = findWords(tag, '');
      expect(words.tag.slice(0, 2)).toBe(tag);
      expect(new Set(words.months).size).toBe(12);
      expect(words.longMonths).toHaveLength(12);
      expect(new Set(Object.values(words.sections)).size).toBe(12);
    },
  );

  it('falls back from region to language to English', () => {
    expect(findWords('de_CH', '').present).toBe('heute');
    expect(findWords('pt-BR', '').present).toBe('atual');
    expect(findWords('sv', '').present).toBe('Present');
    expect(findWords('constructor', '').present).toBe('Present');
  });

  it('takes the script for the locale where none is given', () => {
    expect(findWords(undefined, 'Опыт работы в IT').tag).toBe('ru');
    expect(findWords(undefined, '電子カルテの画面を刷新').tag).toBe('ja');
    expect(findWords(undefined, '华东区年销售额').tag).toBe('zh-CN');
    expect(findWords(undefined, 'Project manager, 北京').tag).toBe('en');
  });

  it('writes tags the way documents want them, and none for nonsense', () => {
    expect(languageTag('PT_br')).toBe('pt-BR');
    expect(languageTag('klingon!')).toBeUndefined();
  });

  it('runs a text the way most of it runs', () => {
    expect(dominantDirection('مهندس برمجيات (TypeScript)')).toBe('rtl');
    expect(dominantDirection('Engineer in دبي')).toBe('ltr');
  });
});
