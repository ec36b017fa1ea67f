import { type AdSpan, type JobAd } from '../model/job-ad.js';
import { type AdLine } from './ad-lines.js';
import { companyIn } from './company.js';
import { pageOf } from './head-lines.js';
import { locationIn } from './location.js';
import { titleIn } from './title.js';

type Head = Pick<JobAd, 'title' | 'company' | 'location'>;

/** Title, employer and place of work: of everything in the ad that may be one, what most speaks for. */
export function headOf(text: string): Head {
  const page = pageOf(text);
  const title = titleIn(page);
  const company = companyIn(page, title);
  const location = locationIn(page, { title, company });
  return { title: spanOf(title), company: spanOf(company), location: spanOf(location) };
}

function spanOf(line: AdLine | undefined): AdSpan | undefined {
  return line && { start: line.start, end: line.end, text: line.text };
}
