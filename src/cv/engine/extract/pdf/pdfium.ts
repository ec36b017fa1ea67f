import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { init } from '@embedpdf/pdfium';
import { LIMITS } from '../limits.js';

type N = number;

/** The functions of PDFium's C interface that are used here; pointers and sizes are numbers, booleans 0 or 1. */
export interface PdfiumApi {
  readonly memory: { readonly buffer: ArrayBuffer };
  malloc(size: N): N;
  free(pointer: N): void;
  FPDF_LoadMemDocument(data: N, size: N, password: N): N;
  FPDF_CloseDocument(document: N): void;
  FPDF_GetLastError(): N;
  FPDF_GetPageCount(document: N): N;
  FPDF_LoadPage(document: N, index: N): N;
  FPDF_ClosePage(page: N): void;
  FPDF_GetPageWidthF(page: N): N;
  FPDF_GetPageHeightF(page: N): N;
  FPDF_GetPageBoundingBox(page: N, rect: N): N;
  FPDF_GetMetaText(document: N, tag: N, buffer: N, length: N): N;
  FPDFPage_GetRotation(page: N): N;
  FPDFPage_CountObjects(page: N): N;
  FPDFPage_GetObject(page: N, index: N): N;
  FPDFPageObj_GetType(object: N): N;
  FPDFPageObj_GetBounds(object: N, left: N, bottom: N, right: N, top: N): N;
  FPDFPageObj_GetFillColor(object: N, r: N, g: N, b: N, a: N): N;
  FPDFPageObj_GetMatrix(object: N, matrix: N): N;
  FPDFPageObj_GetMarkedContentID(object: N): N;
  FPDFPageObj_GetClipPath(object: N): N;
  FPDFClipPath_CountPaths(clip: N): N;
  FPDFClipPath_CountPathSegments(clip: N, path: N): N;
  FPDFClipPath_GetPathSegment(clip: N, path: N, index: N): N;
  FPDFPathSegment_GetPoint(segment: N, x: N, y: N): N;
  FPDFPathSegment_GetType(segment: N): N;
  FPDFPath_GetDrawMode(path: N, fillMode: N, stroke: N): N;
  FPDFPath_CountSegments(path: N): N;
  FPDFPath_GetPathSegment(path: N, index: N): N;
  FPDFFormObj_CountObjects(form: N): N;
  FPDFFormObj_GetObject(form: N, index: N): N;
  FPDFText_LoadPage(page: N): N;
  FPDFText_ClosePage(textPage: N): void;
  FPDFText_CountChars(textPage: N): N;
  FPDFText_GetUnicode(textPage: N, index: N): N;
  FPDFText_IsGenerated(textPage: N, index: N): N;
  FPDFText_IsHyphen(textPage: N, index: N): N;
  FPDFText_HasUnicodeMapError(textPage: N, index: N): N;
  FPDFText_GetFontSize(textPage: N, index: N): N;
  FPDFText_GetFontWeight(textPage: N, index: N): N;
  FPDFText_GetFillColor(textPage: N, index: N, r: N, g: N, b: N, a: N): N;
  FPDFText_GetLooseCharBox(textPage: N, index: N, rect: N): N;
  FPDFText_GetCharOrigin(textPage: N, index: N, x: N, y: N): N;
  FPDFText_GetMatrix(textPage: N, index: N, matrix: N): N;
  FPDFText_GetTextObject(textPage: N, index: N): N;
  FPDFTextObj_GetFont(object: N): N;
  FPDFTextObj_GetTextRenderMode(object: N): N;
  FPDFFont_GetBaseFontName(font: N, buffer: N, length: N): N;
  FPDFFont_GetFlags(font: N): N;
  FPDF_StructTree_GetForPage(page: N): N;
  FPDF_StructTree_Close(tree: N): void;
  FPDF_StructTree_CountChildren(tree: N): N;
  FPDF_StructTree_GetChildAtIndex(tree: N, index: N): N;
  FPDF_StructElement_CountChildren(element: N): N;
  FPDF_StructElement_GetChildAtIndex(element: N, index: N): N;
  FPDF_StructElement_GetChildMarkedContentID(element: N, index: N): N;
  FPDFLink_Enumerate(page: N, position: N, link: N): N;
  FPDFLink_GetAction(link: N): N;
  FPDFLink_GetAnnotRect(link: N, rect: N): N;
  FPDFAction_GetURIPath(document: N, action: N, buffer: N, length: N): N;
  FPDFDoc_GetAttachmentCount(document: N): N;
  FPDFDoc_GetAttachment(document: N, index: N): N;
  FPDFAttachment_GetName(attachment: N, buffer: N, length: N): N;
  FPDFAttachment_GetFile(attachment: N, buffer: N, length: N, outLength: N): N;
}

/** PDFium with a small scratch buffer for the values it returns through pointers. */
export interface Pdfium {
  api: PdfiumApi;
  scratch: number;
  /** Set once a document asked for more memory than any CV needs. */
  memory: { exhausted: boolean };
  heap(): Uint8Array;
  view(): DataView;
}

const SCRATCH_BYTES = 4096;
let loading: Promise<Pdfium> | undefined;

/** The WASM module, initialised once per process. */
export function loadPdfium(): Promise<Pdfium> {
  loading ??= start().catch((error: unknown) => {
    loading = undefined;
    throw new ReaderUnavailable('The PDF reader could not be started.', { cause: error });
  });
  return loading;
}

/** Not the file's fault: the process has no room for the WASM module, or its file is missing. */
export class ReaderUnavailable extends Error {}

/** After a trap the module's memory cannot be trusted: the next document gets a fresh one. */
export function discardPdfium(): void {
  loading = undefined;
}

async function start(): Promise<Pdfium> {
  const file = createRequire(import.meta.url).resolve('@embedpdf/pdfium/pdfium.wasm');
  const compiled = await WebAssembly.compile(readFileSync(file));
  const memory = { exhausted: false };
  const silent = () => undefined;
  const module = await init({
    instantiateWasm: boundedInstantiation(compiled, memory),
    print: silent,
    printErr: silent,
  });
  module.PDFiumExt_Init();
  // The raw exports: the package's wrapper spends more time converting arguments than PDFium does working.
  const api = module.pdfium.wasmExports as unknown as PdfiumApi;
  // Growing the memory replaces its buffer.
  let view = new DataView(api.memory.buffer);
  let heap = new Uint8Array(view.buffer);
  const refresh = () => {
    if (view.buffer === api.memory.buffer) return;
    view = new DataView(api.memory.buffer);
    heap = new Uint8Array(view.buffer);
  };
  return {
    api,
    scratch: api.malloc(SCRATCH_BYTES),
    memory,
    heap: () => (refresh(), heap),
    view: () => (refresh(), view),
  };
}

// Node's types leave WebAssembly to those of the browser.
declare const WebAssembly: {
  compile(bytes: Uint8Array): Promise<object>;
  Instance: new (module: object, imports: object) => object;
};

type Imports = { env: Record<string, unknown> };
type Receive = (instance: object) => object;

/** Hands the module its imports with a ceiling on its memory: a hostile file then fails at once instead of filling 2 GB. */
function boundedInstantiation(compiled: object, memory: { exhausted: boolean }) {
  return (imports: Imports, receive: Receive): object => {
    const grow = imports.env.emscripten_resize_heap as (bytes: number) => boolean;
    imports.env.emscripten_resize_heap = (bytes: number) => {
      const grown = bytes >>> 0 <= LIMITS.wasmBytes && grow(bytes);
      memory.exhausted ||= !grown;
      return grown;
    };
    return receive(new WebAssembly.Instance(compiled, imports));
  };
}

/** Calls a PDFium getter that fills a buffer of its caller and answers how many bytes it needs. */
export function readBuffer(
  pdfium: Pdfium,
  limit: number,
  call: (buffer: number, length: number) => number,
): Uint8Array {
  const needed = call(0, 0);
  if (needed <= 0 || needed > limit) return new Uint8Array();
  const buffer = pdfium.api.malloc(needed);
  try {
    const written = call(buffer, needed);
    return pdfium.heap().slice(buffer, buffer + Math.min(written, needed));
  } finally {
    pdfium.api.free(buffer);
  }
}

/** UTF-16LE text with its closing zero, as PDFium hands out names and metadata. */
export function utf16(bytes: Uint8Array): string {
  return new TextDecoder('utf-16le').decode(bytes).replace(/\0+$/, '');
}

export function latin(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes).replace(/\0+$/, '');
}
