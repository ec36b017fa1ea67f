import type { SourceFormat } from '../model/document.js';
import { ZipArchive } from './archive/zip.js';
import { brokenFile, emptyFile, encryptedFile, unsupportedFormat } from './problems.js';
import { decodeText } from './text/decode.js';

/** Files that people send by mistake, by their first bytes, with what to say about them. */
const FOREIGN: readonly (readonly [magic: string, what: string])[] = [
  ['\x89PNG', 'This is a picture (PNG).'],
  ['\xff\xd8\xff', 'This is a picture (JPEG).'],
  ['GIF8', 'This is a picture (GIF).'],
  ['II*\0', 'This is a picture (TIFF).'],
  ['MM\0*', 'This is a picture (TIFF).'],
  ['RIFF', 'This is a picture or a recording.'],
  ['MZ', 'This is a program.'],
  ['\x7fELF', 'This is a program.'],
  ['%!PS', 'This is a PostScript file.'],
  ['Rar!', 'This is an archive (RAR).'],
  ["7z\xbc\xaf'\x1c", 'This is an archive (7z).'],
  ['\x1f\x8b', 'This is an archive (gzip).'],
];
const COMPOUND_FILE = '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1';
/** UTF-16 name of the stream in which Office keeps an encrypted document. */
const ENCRYPTED_PACKAGE = 'E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0';
/** Readers accept a PDF header within the first 1024 bytes (ISO 32000-1, annex H). */
const PDF_HEADER_WINDOW = 1024;

/**
 * Tells the format by content: magic bytes, then the structure inside. The name decides only between text and Markdown.
 * @throws EngineProblem unsupported_format, encrypted_file, broken_file, empty_file
 */
export function detectFormat(bytes: Uint8Array, fileName = ''): SourceFormat {
  const head = latin1(bytes.subarray(0, PDF_HEADER_WINDOW));
  if (head.includes('%PDF-')) return 'pdf';
  if (head.startsWith('PK')) return zipFormat(bytes);
  if (head.startsWith(COMPOUND_FILE)) throw compoundProblem(bytes);
  const foreign = FOREIGN.find(([magic]) => head.startsWith(magic));
  if (foreign) throw unsupportedFormat(foreign[1]);
  return textFormat(decodeText(bytes), fileName);
}

function zipFormat(bytes: Uint8Array): SourceFormat {
  const zip = new ZipArchive(bytes, 'archive');
  if (zip.has('word/document.xml') || zip.has('[Content_Types].xml')) {
    if (zip.names.some((name) => name.startsWith('word/'))) return 'docx';
    throw unsupportedFormat('This is an Office file, but not a text document.');
  }
  if (zip.has('content.xml')) {
    const type = latin1(zip.read('mimetype') ?? new Uint8Array());
    if (type === '' || type.startsWith('application/vnd.oasis.opendocument.text')) return 'odt';
    throw unsupportedFormat('This is an OpenDocument file, but not a text document.');
  }
  if (zip.names.some((name) => /(?:^|\/)(?:Profile|Positions)\.csv$/i.test(name))) return 'linkedin-zip';
  throw unsupportedFormat('This is an archive, but no LinkedIn data export.');
}

function compoundProblem(bytes: Uint8Array): Error {
  if (latin1(bytes).includes(ENCRYPTED_PACKAGE)) return encryptedFile('document');
  return unsupportedFormat('This is a file of an old Office version (such as .doc). Save it as .docx first.');
}

function textFormat(text: string, fileName: string): SourceFormat {
  const body = text.replace(/^\uFEFF/, '').trimStart();
  if (body === '') throw emptyFile();
  if (body.startsWith('{\\rtf')) return 'rtf';
  if (body.startsWith('{') || body.startsWith('[')) return jsonFormat(body);
  if (body.startsWith('<')) return markupFormat(body);
  if (looksBinary(body)) throw unsupportedFormat('This file is of a type that is not known here.');
  return /\.(?:md|markdown|mdown)$/i.test(fileName) || looksLikeMarkdown(body) ? 'md' : 'txt';
}

function jsonFormat(body: string): SourceFormat {
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    // A text may start with a bracket without being JSON.
    if (/^[{[]\s*["{[]/.test(body)) throw brokenFile('JSON file');
    return 'txt';
  }
  const known = ['basics', 'work', 'education', 'skills', 'projects', 'volunteer', 'SkillsPassport'];
  if (typeof value === 'object' && value !== null && known.some((key) => key in value)) return 'json-resume';
  throw unsupportedFormat('This JSON file does not follow the JSON Resume schema.');
}

function markupFormat(body: string): SourceFormat {
  const head = body.slice(0, 4096);
  if (/<!doctype html|<html[\s>]/i.test(head)) return 'html';
  if (/<(?:\w+:)?(?:SkillsPassport|LearnerInfo|Candidate)[\s>]/.test(head)) return 'europass-xml';
  if (head.startsWith('<?xml')) throw unsupportedFormat('This XML file is not a Europass CV.');
  return /<\/?(?:head|body|div|p|h[1-6]|ul|table|section|main|article)[\s>]/i.test(head) ? 'html' : 'txt';
}

function looksBinary(text: string): boolean {
  const sample = text.slice(0, 4096);
  const controls = sample.match(/(?!\s)[\p{Cc}\uFFFD]/gu)?.length ?? 0;
  return controls > sample.length * 0.02;
}

/** A Markdown heading, link or bold text; a list alone is just as much plain text. */
function looksLikeMarkdown(text: string): boolean {
  return (
    /^#{1,6} \S/m.test(text) ||
    /\[[^\]\n]{1,200}\]\((?:https?:|mailto:)[^)\s]{1,500}\)/.test(text) ||
    /^\*\*[^*\n]{1,200}\*\*/m.test(text)
  );
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
}
