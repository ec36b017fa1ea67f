/** What stands for a noun told just before, as patterns. */
export interface Pronouns {
  and: string;
  /** Behind its verb, or behind a noun: *and repaired them*, *and repair of them*. */
  behind: string;
  /** Before its verb; what may be an article too, only before the ending of a verb: *y los conecté*. */
  before: string;
  /** Before a noun: *and their repair*. */
  whose: string;
  /** Opens what a noun is of. */
  of: string;
}

const NONE = '(?!)';

export const PRONOUNS: Readonly<Record<string, Pronouns>> = {
  en: {
    and: 'and(?: then)?',
    behind: '(?:of )?(?:them|it|these|those)',
    before: NONE,
    whose: '(?:their|its)',
    of: 'of',
  },
  de: {
    and: '(?:und|sowie)(?: dann)?',
    behind: '(?:sie|es|ihn|diese|davon)',
    before: NONE,
    whose: '(?:deren|dessen|ihre[rn]?)',
    of: '(?:von|der|des|eine[rs])',
  },
  fr: {
    and: '(?:et|puis)(?: puis)?',
    behind: '(?:de )?cel(?:ui|le|les)-ci|(?:de )?ceux-ci',
    before: String.raw`(?:les|l['’]) ?(?:ai )?(?=\p{L}+(?:é|és|ée|ées|ais|is|us?)(?!\p{L}))`,
    whose: '(?:leurs?|son|sa)',
    of: String.raw`(?:des?|du|d['’]\p{L}+)`,
  },
  es: {
    and: '[ye]',
    behind: '(?:de )?(?:est[oa]s?|l[oa]s mism[oa]s|el mismo|la misma|ell[oa]s)',
    before: String.raw`l[oa]s? (?=\p{L}+(?:é|í|ía|aba)(?!\p{L}))`,
    whose: 'sus?',
    of: '(?:de|del)',
  },
  it: {
    and: 'ed?',
    behind: '(?:degli stessi|delle stesse|dello stesso|della stessa|di ess[ie])',
    before: String.raw`(?:li|le|lo|la) (?:ho )?(?=\p{L}+(?:[aei]vo|[aiu]t[oaei]|ai|ii)(?!\p{L}))`,
    whose: '(?:il loro|la loro|il suo|la sua)',
    of: String.raw`(?:di|dei|degli|delle|del|della|dello|dell['’]\p{L}+)`,
  },
  pt: {
    and: 'e',
    behind: '(?:-[oa]s?|-l[oa]s?|-n[oa]s?|d[oa]s? mesm[oa]s?|del[ea]s?|dest[ea]s?)',
    before: String.raw`[oa]s? (?=\p{L}+(?:ei|i|ava|ia)(?!\p{L}))`,
    whose: '(?:a |o |as |os )?(?:suas?|seus?|respetiv[oa]s?)',
    of: '(?:d[eao]|d[ao]s)',
  },
  nl: {
    and: 'en(?: dan)?',
    behind: '(?:ze|deze|ervan|daarvan|hiervan)',
    before: NONE,
    whose: '(?:hun|de bijbehorende)',
    of: 'van',
  },
  pl: {
    and: '(?:i|oraz|a następnie)',
    behind: '(?:je|go|ją|tychże)',
    before: String.raw`(?:je|go|ją) (?=\p{L}+ł[ea]m(?!\p{L}))`,
    whose: 'ich',
    of: NONE,
  },
};
