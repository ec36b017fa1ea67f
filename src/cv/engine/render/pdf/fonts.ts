import { readFileSync } from 'node:fs';
import { packageFile } from '../package-root.js';
import { privateFamily, privateFont } from './private-font.js';

/** The faces every template may use, and Noto Sans for what they lack (Devanagari, rare Latin). */
const BASE_FACES = [
  'inter/400Regular/Inter_400Regular',
  'inter/400Regular_Italic/Inter_400Regular_Italic',
  'inter/600SemiBold/Inter_600SemiBold',
  'inter/700Bold/Inter_700Bold',
  'source-serif-4/400Regular/SourceSerif4_400Regular',
  'source-serif-4/400Regular_Italic/SourceSerif4_400Regular_Italic',
  'source-serif-4/600SemiBold/SourceSerif4_600SemiBold',
  'noto-sans/400Regular/NotoSans_400Regular',
  'noto-sans/600SemiBold/NotoSans_600SemiBold',
];

/** Faces of scripts that few documents need, loaded for the documents that do. */
interface ScriptFonts {
  id: string;
  family: string;
  script: RegExp;
  faces: string[];
}

const ARABIC: ScriptFonts = {
  id: 'arabic',
  family: 'Amiri',
  script: /\p{Script=Arabic}/u,
  faces: ['amiri/400Regular/Amiri_400Regular', 'amiri/700Bold/Amiri_700Bold'],
};

const JAPANESE: ScriptFonts = {
  id: 'japanese',
  family: 'Noto Sans JP',
  script: /[\p{Script=Hiragana}\p{Script=Katakana}]/u,
  faces: ['noto-sans-jp/400Regular/NotoSansJP_400Regular', 'noto-sans-jp/600SemiBold/NotoSansJP_600SemiBold'],
};

const CHINESE: ScriptFonts = {
  id: 'chinese',
  family: 'Noto Sans SC',
  script: /[\p{Script=Han}\p{Script=Bopomofo}\u3000-\u303f\uff00-\uffef]/u,
  faces: ['noto-sans-sc/400Regular/NotoSansSC_400Regular', 'noto-sans-sc/600SemiBold/NotoSansSC_600SemiBold'],
};

const SELDOM: ScriptFonts[] = [
  {
    id: 'hebrew',
    family: 'Noto Sans Hebrew',
    script: /\p{Script=Hebrew}/u,
    faces: [
      'noto-sans-hebrew/400Regular/NotoSansHebrew_400Regular',
      'noto-sans-hebrew/600SemiBold/NotoSansHebrew_600SemiBold',
    ],
  },
  {
    id: 'korean',
    family: 'Noto Sans KR',
    script: /\p{Script=Hangul}/u,
    faces: ['noto-sans-kr/400Regular/NotoSansKR_400Regular', 'noto-sans-kr/600SemiBold/NotoSansKR_600SemiBold'],
  },
  {
    id: 'thai',
    // Noto's Thai has vowels read back twice.
    family: 'Sarabun',
    script: /\p{Script=Thai}/u,
    faces: ['sarabun/400Regular/Sarabun_400Regular', 'sarabun/600SemiBold/Sarabun_600SemiBold'],
  },
  {
    id: 'symbols',
    family: 'Noto Sans Symbols 2',
    script: /[\u2190-\u2bff]/u,
    faces: ['noto-sans-symbols-2/400Regular/NotoSansSymbols2_400Regular'],
  },
];

export interface FontSet {
  /** Equal for texts that need the same fonts. */
  key: string;
  /** Families to try, in order, for what the template's own lacks. */
  families: string[];
  faces: string[];
}

/** The least fonts that can draw the text. Han is drawn the Japanese way beside kana, the Chinese way otherwise. */
export function chooseFonts(text: string, language: string): FontSet {
  const japanese = language === 'ja' || JAPANESE.script.test(text);
  const scripts = [ARABIC, ...SELDOM, japanese ? JAPANESE : CHINESE].filter(({ script }) => script.test(text));
  // A Han letter that Japanese does not use (simplified, in a name of a school) still finds its glyph.
  const extra = japanese && CHINESE.script.test(text) ? [JAPANESE] : [];
  const chosen = [...new Set([...scripts, ...extra])];
  return {
    key: chosen.map(({ id }) => id).join('+'),
    families: ['Noto Sans', 'Inter', ...chosen.map(({ family }) => family)].map(privateFamily),
    faces: [...BASE_FACES, ...chosen.flatMap(({ faces }) => faces)],
  };
}

/** The bytes of a font set, for the compiler. */
export function readFonts({ faces }: FontSet): Buffer[] {
  return faces.map((face) => {
    const [family = '', ...path] = face.split('/');
    return privateFont(readFileSync(packageFile(`@expo-google-fonts/${family}`, `${path.join('/')}.ttf`)));
  });
}
