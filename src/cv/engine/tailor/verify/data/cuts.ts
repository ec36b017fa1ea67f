const words = (text: string): ReadonlySet<string> => new Set(text.split(' '));

/** Before what one was; folded, in the eight languages. */
export const AS = words('as als comme como come jako');

/** Of who stood in for somebody it matters for how long; folded. */
export const STAND_IN =
  /^(?:cover(?:ed|ing)?|deputi[sz]\p{L}+|substitu\p{L}+|replac(?:ed|ing)|vertr(?:at|et|itt)\p{L}*|\p{L}*vertretung|remplac\p{L}+|sustitu\p{L}+|supl[ie]\p{L}*|sostitu\p{L}+|verv(?:ing|ang)\p{L}*|zastep\p{L}+)$/u;

/** As others say; folded. */
export const REPORTED = words('according laut zufolge selon segun secondo segundo volgens wedlug');

/** Open what may be the only case in which it is true; folded. */
export const WHEN = words(
  'when whenever where wherever while if unless wenn wann wo falls solange sobald quand lorsque lors si ou cuando donde mientras quando dove mentre se onde enquanto toen wanneer waar terwijl indien kiedy gdy gdzie jesli',
);

/** Companions and their firms: `with a removal firm`; folded. */
export const COMPANY =
  /^(?:firms?|compan(?:y|ies)|agenc(?:y|ies)|contractors?|departments?|suppliers?|universit\p{L}+|institutes?|others?|another|friends?|firma|firmen|unternehmen|abteilung|agentur|dienstleister\p{L}*|freund\p{L}*|entreprises?|societe|agence|service|amis?|empresas?|agencia|departamento|amig[oa]s?|aziend[ae]|ditt[ae]|agenzia|reparto|amic[oi]|bedrijf|bedrijven|bureau|afdeling|vriend\p{L}*|firm[ay]|firmami|agencj\p{L}+|dzial\p{L}*|przyjaci\p{L}+)$/u;

/** What was only learnt, rehearsed, dictated, or done at home; folded. */
export const NOT_AT_WORK =
  /^(?:seminar\p{L}*|courses?|class(?:es)?|lectures?|lessons?|thesis|mannequins?|manikins?|dictation|instructions?|instructed|orders?|famil(?:y|ies)|parents?|uncle|aunt|mother|father|friends?|home|own|success|leisure|hobb(?:y|ies)|club|museum|exhibition|video|film|stage|theatre|kurs\p{L}*|lehrgang\p{L}*|vorlesung\p{L}*|unterricht|(?:bachelor|master|diplom|haus|seminar)arbeit|diktat|anweisung\p{L}*|anleitung|vorgabe\p{L}*|familie|eltern|onkel|tante|freund\p{L}*|hause|eigene[nmrs]?|erfolg|freizeit|verein\p{L}*|cours|seminaires?|memoire|dictee|consignes?|famille|parents|oncle|tante|amis?|maison|propre|succes|loisirs?|cursos?|clases?|seminarios?|tesis|dictado|instrucciones|familia|padres|tio|amig[oa]s?|casa|propi[oa]|exito|ocio|cors[oi]|lezion[ei]|seminari[oi]?|tesi|dettatura|istruzioni|famiglia|genitori|zio|amic[oi]|propri[oa]|successo|aulas?|tese|ditado|instrucoes|pais|proprio|sucesso|lazer|cursus|les(?:sen)?|college|scriptie|dictaat|instructies?|gezin|ouders|oom|vrienden|thuis|eigen|succes|hobby|vereniging|zajec\p{L}+|wyklad\p{L}*|dyktando|polecen\p{L}+|rodzin\p{L}+|rodzic\p{L}+|wuj\p{L}*|dom[ueo]?|wlasn\p{L}+|sukces\p{L}*)$/u;
