import { latin, readBuffer, type Pdfium } from './pdfium.js';

export interface PdfFont {
  /** Without the subset prefix. */
  name: string;
  bold: boolean;
  italic: boolean;
  /** Icon fonts hold pictures whose character codes mean nothing. */
  isIcons: boolean;
  /** Wingdings and kin: letters of the font are pictures, some of them bullets. */
  isSymbols: boolean;
}

const ICONS =
  /awesome|material.?(?:icons|symbols)|icomoon|glyphicon|academicons|ionicons|typicons|feather|bootstrap-icons|linearicons|marvosym/i;
const SYMBOLS = /wingdings|webdings|dingbats/i;
const BOLD = /bold|black|heavy|semibold|demi(?!.?light)|extrab|[-,]b(?:i|d)?$|cmbx|sfbx|[-_]bd(?:it)?$/i;
const ITALIC = /ital|obli|slanted|kursiv|[-,]bi?i$|cmti|[-_]it$/i;
const ITALIC_FLAG = 1 << 6;
const FORCE_BOLD_FLAG = 1 << 18;
const NO_FONT: PdfFont = { name: '', bold: false, italic: false, isIcons: false, isSymbols: false };
const NAME_LIMIT = 1024;

/** Fonts of one page by the text object that uses them. */
export class FontTable {
  private readonly byObject = new Map<number, PdfFont>();
  private readonly byHandle = new Map<number, PdfFont>();

  constructor(private readonly pdfium: Pdfium) {}

  get names(): string[] {
    return [...this.byHandle.values()].map((font) => font.name).filter((name) => name !== '');
  }

  ofObject(object: number): PdfFont {
    if (object === 0) return NO_FONT;
    let font = this.byObject.get(object);
    if (!font) {
      font = this.ofHandle(this.pdfium.api.FPDFTextObj_GetFont(object));
      this.byObject.set(object, font);
    }
    return font;
  }

  private ofHandle(handle: number): PdfFont {
    if (handle === 0) return NO_FONT;
    let font = this.byHandle.get(handle);
    if (!font) {
      font = this.describe(handle);
      this.byHandle.set(handle, font);
    }
    return font;
  }

  private describe(handle: number): PdfFont {
    const { api } = this.pdfium;
    const raw = latin(readBuffer(this.pdfium, NAME_LIMIT, (b, n) => api.FPDFFont_GetBaseFontName(handle, b, n)));
    const name = raw.replace(/^[A-Z]{6}\+/, '');
    const flags = api.FPDFFont_GetFlags(handle);
    return {
      name,
      bold: BOLD.test(name) || (flags > 0 && (flags & FORCE_BOLD_FLAG) !== 0),
      italic: ITALIC.test(name) || (flags > 0 && (flags & ITALIC_FLAG) !== 0),
      isIcons: ICONS.test(name),
      isSymbols: SYMBOLS.test(name),
    };
  }
}
