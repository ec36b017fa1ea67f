/** A sentence of the passive without a doer, as a CV has it of its own person. */
export interface Passive {
  /** What was done, how it was done, what to. */
  pattern: RegExp;
  told: string;
  /** Who else did it, or what else it may mean. */
  others: RegExp;
}

const PARTICIPLE = String.raw`\p{Ll}{2,}(?:ed|en|wn|pt|lt|nt|ght|ld|de|ut|un)`;
const DE = String.raw`\p{Ll}{3,}(?:t|en)`;
const FR = String.raw`(?!pas )\p{Ll}{2,}(?:[éiu]e?s?|ite?s?|ertes?)`;
const IBERIAN = String.raw`\p{Ll}{2,}(?:[ai]d|t|ech|[ei]t)[oa]s`;
const IT = String.raw`\p{Ll}{2,}(?:[aiu]t|tt|st|ert|es|ts)[ie]`;
const PL = String.raw`\p{Ll}{2,}(?:[ntł]e|one|te)`;
const all = (one: string, and: string): string => `${one}(?:(?:,|(?:,? (?:${and})))+ ${one})*`;

export const PASSIVES: Readonly<Record<string, Passive>> = {
  en: {
    pattern: new RegExp(
      String.raw`^(?:the |all (?:the )?)?(?!i |we |he |she |they |it |there |one )([^,.;:]+(?:, [^,.;:]+)*?) (?:was|were|is|are|has been|have been) (${all(PARTICIPLE, 'and|then|or')})((?: .+?)?)\.?$`,
      'iu',
    ),
    told: '$2 $1$3',
    others:
      /(?<!\p{L})(?:by (?!\d|e-?mail|phone|post|hand|me(?!\p{L}))|my|not|who|which|that|when|because|if|until|to be|promoted|appointed|elected|awarded|nominated|named|honou?red)(?!\p{L})/iu,
  },
  de: {
    pattern: new RegExp(
      String.raw`^(?:die |der |das |alle )?(?!ich |wir |er |sie |es )([^.;:]+?) (?:wurden?|werden|wird)((?: [^.;:]+?)??) (${all(DE, 'und|sowie')})\.?$`,
      'iu',
    ),
    told: '$3 $1$2',
    others: /(?<!\p{L})(?:von|vom|durch|nicht|kein\p{Ll}*|konnten?|sollten?|ich)(?!\p{L})/iu,
  },
  fr: {
    pattern: new RegExp(
      String.raw`^(?:les |des )(?!autres )([^.;:]+?) (?:étaient|ont été|sont|furent) (${all(FR, 'et|puis')})((?: .+?)?)\.?$`,
      'iu',
    ),
    told: '$2 $1$3',
    others: /(?<!\p{L})(?:par (?!jour|mois|semaine|an|téléphone|courriel|e-?mail)|pas|non|qui|que|nous)(?!\p{L})/iu,
  },
  es: {
    pattern: new RegExp(
      String.raw`^(?:los |las )([^.;:]+?) (?:eran|fueron|son|han sido) (${all(IBERIAN, 'y|e|y luego')})((?: .+?)?)\.?$`,
      'iu',
    ),
    told: '$2 $1$3',
    others: /(?<!\p{L})(?:por (?!teléfono|correo)|no|que|nosotros)(?!\p{L})/iu,
  },
  it: {
    pattern: new RegExp(
      String.raw`^(?:i |gli |le )([^.;:]+?) (?:venivano|erano|sono stat[ie]|furono) (${all(IT, 'e|e poi')})((?: .+?)?)\.?$`,
      'iu',
    ),
    told: '$2 $1$3',
    others: /(?<!\p{L})(?:da|dal|dalla|dai|dagli|dalle|non|che|noi)(?!\p{L})/iu,
  },
  pt: {
    pattern: new RegExp(
      String.raw`^(?:os |as )([^.;:]+?) (?:eram|foram|são) (${all(IBERIAN, 'e|e depois')})((?: .+?)?)\.?$`,
      'iu',
    ),
    told: '$2 $1$3',
    others: /(?<!\p{L})(?:por (?!telefone|e-?mail)|pel[oa]s?|não|que|nós)(?!\p{L})/iu,
  },
  nl: {
    pattern: new RegExp(
      String.raw`^(?:de |het |alle )?(?!ik |wij |hij |zij |er )([^.;:]+?) (?:werden|werd|worden|wordt)((?: [^.;:]+?)??) (${all(DE.replace('t|en', 'd|t|en'), 'en')})\.?$`,
      'iu',
    ),
    told: '$3 $1$2',
    others: /(?<!\p{L})(?:door|niet|geen|ik|wij)(?!\p{L})/iu,
  },
  pl: {
    pattern: new RegExp(String.raw`^([^.;:]+?) (?:były|zostały) (${all(PL, 'i|a następnie')})((?: .+?)?)\.?$`, 'iu'),
    told: '$2 $1$3',
    others: /(?<!\p{L})(?:przez (?!telefon)|nie|które|my)(?!\p{L})/iu,
  },
};
