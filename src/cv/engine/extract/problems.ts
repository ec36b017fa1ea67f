import { EngineProblem } from '../model/engine-problem.js';

export const emptyFile = () =>
  new EngineProblem('empty_file', 'The file is empty. Send the CV again as PDF, DOCX or text.');

export const brokenFile = (kind: string) =>
  new EngineProblem(
    'broken_file',
    `The ${kind} cannot be read: it is damaged or incomplete. Open it, save it again and send that copy.`,
  );

export const encryptedFile = (kind: string) =>
  new EngineProblem(
    'encrypted_file',
    `The ${kind} is protected by a password. Save it without a password and send that copy.`,
  );

export const tooLarge = (what: string) =>
  new EngineProblem('too_large', `${what} Send the CV alone, without other material.`);

export const noTextLayer = () =>
  new EngineProblem(
    'no_text_layer',
    'The file holds pictures of text only (a scan or an export as image). Export the CV as PDF from the program it was written in, or run text recognition on it first.',
  );

export const unsupportedFormat = (what: string) =>
  new EngineProblem(
    'unsupported_format',
    `${what} Send the CV as PDF, DOCX, ODT, RTF, TXT, Markdown, HTML, JSON Resume, Europass XML or LinkedIn data export.`,
  );
