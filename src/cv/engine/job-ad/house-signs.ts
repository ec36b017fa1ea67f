import { squeeze } from '../sections/rows/fold.js';
import { type AdLine } from './ad-lines.js';
import { LEGAL_FORM, ORGANISATION_WORDS } from './data/head-words.js';
import { type AdPage } from './head-lines.js';

// `Ashdown Consulting Engineers`, `Miller Architects`
const FIRM_OF_A_TRADE =
  /^(?:\p{Lu}[\p{L}&'’-]+\s(?:[&+]\s|and\s|und\s|et\s|y\s|e\s)?){1,4}(?:Engineers|Architects|Consultants|Solicitors|Accountants|Lawyers|Partners|Bakers|Designers|Opticians|Dentists|Vets|Butchers|Builders|Roofers|Joiners|Florists|Jewellers|Surveyors|Electricians|Architekten|Ingenieure|Rechtsanwälte|Steuerberater|Notare|Optiker|Avocats|Architectes|Notaires|Ingénieurs|Abogados|Arquitectos|Asesores|Avvocati|Architetti|Commercialisti|Advogados|Arquitetos|Advocaten|Architecten|Notarissen|Accountants|Adwokaci|Architekci)(?:\s(?:BDA|PartG(?:\smbB)?|mbB|Associés|Asociados|Associati))?$/u;

export const isFirmOfATrade = (text: string): boolean => FIRM_OF_A_TRADE.test(text);

/** `Crumb & Quay` as an address spells it. */
export const spelledOut = (name: string): string => squeeze(name.replace(/\s&\s/g, ' and '));

const ADDRESS = /(?:@|https?:\/\/(?:www\.)?|www\.)([a-z0-9][a-z0-9.-]{2,80})/gi;
const MAIL_PROVIDERS =
  /^(?:gmail|googlemail|hotmail|outlook|yahoo|gmx|web|icloud|proton|orange|wanadoo|libero|wp|o2|onet|interia|uol|linkedin|indeed)$/i;
const SHORTEST_DOMAIN = 4;

const domains = new WeakMap<AdPage, string[]>();

/** The names in the addresses of an ad, without their top level. */
export function domainsOf(page: AdPage): string[] {
  const known = domains.get(page);
  if (known) return known;
  const found = [...page.text.matchAll(ADDRESS)]
    .map(([, host = '']) => host.replace(/\.+$/, '').split('.').slice(0, -1))
    .flatMap((labels) => [labels.join(''), ...labels])
    .map(squeeze)
    .filter(
      (label) =>
        !/^(?:comune|ville|mairie|jobs?|career|careers|bewerbung|gemeente|university|school|etude|kanzlei|praxis|office|mail|post|info)$/.test(
          label,
        ),
    )
    .filter((label) => label.length >= SHORTEST_DOMAIN && !MAIL_PROVIDERS.test(label));
  const distinct = [...new Set(found)].slice(0, 12);
  domains.set(page, distinct);
  return distinct;
}

/** Whether an address in the ad bears the name, `Driftgrid` and `jobs@driftgrid.example`. */
export function hasDomain(page: AdPage, name: string): boolean {
  const bare = spelledOut(name.replace(LEGAL_FORM, ''));
  if (bare.length < SHORTEST_DOMAIN) return false;
  return domainsOf(page).some((domain) => domain.includes(bare) || bare.includes(domain));
}

/** How often the ad writes a name so. */
export function timesWritten(page: AdPage, name: string): number {
  let times = 0;
  for (let at = page.text.indexOf(name); at >= 0 && times < 5; at = page.text.indexOf(name, at + name.length)) times++;
  return times;
}

/** Whether a stretch is told to be an employer by its own words, an address, or by being named again and again. */
export function namesHouse(page: AdPage, { text }: AdLine): boolean {
  return LEGAL_FORM.test(text) || ORGANISATION_WORDS.test(text) || isFirmOfATrade(text) || hasDomain(page, text);
}
