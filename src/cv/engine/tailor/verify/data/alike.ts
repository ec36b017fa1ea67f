const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Prepositions that may stand for each other before a thing, ring by ring, per language; folded. */
export const ALIKE: Readonly<Record<string, readonly ReadonlySet<string>[]>> = {
  en: [words('of in at within across'), words('on during in'), words('in with using via through'), words('of for'), words('of from')],
  de: [words('von vom in im bei beim an am auf'), words('mit in im'), words('fur von vom zu zum zur')],
  fr: [words('de du des d en dans sur a au aux'), words('avec en dans'), words('de du des d pour')],
  es: [words('de del en a al'), words('con en'), words('de del para')],
  it: [words('di del della dello dei degli delle d in nel nella nello nell nei negli nelle a al alla'), words('con in'), words('di del della dei delle per')],
  pt: [words('de do da dos das em no na nos nas a ao aos'), words('com em'), words('de do da dos das para')],
  nl: [words('van in op aan bij tijdens'), words('met in'), words('van voor')],
  pl: [words('w we na przy'), words('do dla')],
}; // prettier-ignore

/** Articles and `and`; folded, in the eight languages. */
export const ARTICLES = words(
  'the a an its their and der die das des dem den und le la les l un une et el los las una y e il lo i gli uno ed o os as um uma de het een en oraz',
);
