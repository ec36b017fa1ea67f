import { HandlebarsAdapter } from '@nestjs-modules/mailer/adapters/handlebars.adapter';
import { TEMPLATE_HELPERS } from './template-helpers.js';

type Options = Parameters<HandlebarsAdapter['compile']>[2];

/** The package's adapter throws out of the event loop when a template fails, and may call back twice. */
export class HtmlAdapter extends HandlebarsAdapter {
  constructor() {
    // At-rules stay: the dark colours stand in one. Remote stylesheets would be fetched while the process waits.
    super(TEMPLATE_HELPERS, { inlineCssOptions: { loadRemoteStylesheets: false, keepAtRules: true } });
  }

  override compile(mail: unknown, callback: (error?: unknown, body?: string) => void, options: Options): void {
    let done = false;
    const once = (error?: unknown, body?: string) => {
      if (done) return;
      done = true;
      callback(error, body);
    };
    try {
      super.compile(mail, once, options);
    } catch (error) {
      once(error);
    }
  }
}
