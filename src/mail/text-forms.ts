import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { Injectable } from '@nestjs/common';
import Handlebars from 'handlebars';
import { type Locale } from '../common/locale.js';
import { type MailTemplate } from './mail-templates.js';
import { TEMPLATE_FOLDER } from './template-folder.js';
import { TEMPLATE_HELPERS } from './template-helpers.js';

/**
 * A template is written once a language, in terms of `message`, `paragraph`, `button` and so on. What those look like
 * is decided by the form: HTML (the mailer's own adapter makes it), text, or the subject alone.
 */
@Injectable()
export class TextForms {
  private readonly textForm = createForm('text');
  private readonly subjectForm = createForm('subject');

  subject(template: MailTemplate, locale: Locale, context: object): string {
    return flow(this.subjectForm(template, locale, context));
  }

  text(template: MailTemplate, locale: Locale, context: object): string {
    const blocks = this.textForm(template, locale, context)
      .split(/\n[ \t]*\n/)
      .map(flow)
      .filter(Boolean);
    return `${blocks.join('\n\n')}\n`;
  }
}

function createForm(form: string): (template: MailTemplate, locale: Locale, context: object) => string {
  const handlebars = Handlebars.create();
  handlebars.registerHelper(TEMPLATE_HELPERS);
  const compile = (...file: string[]) =>
    handlebars.compile(readFileSync(path.join(TEMPLATE_FOLDER, ...file), 'utf8'), { noEscape: true, strict: true });
  for (const file of readdirSync(path.join(TEMPLATE_FOLDER, form))) {
    handlebars.registerPartial(path.basename(file, '.hbs'), compile(form, file));
  }
  const compiled = new Map<string, HandlebarsTemplateDelegate>();
  return (template, locale, context) => {
    const file = `${locale}/${template}.hbs`;
    const render = compiled.get(file) ?? compile(file);
    compiled.set(file, render);
    return render(context);
  };
}

/** Lines of a template are not lines of the text. */
function flow(block: string): string {
  return block.trim().replace(/\s*\n\s*/g, ' ');
}
