/** How well somebody does something, as written behind a skill. Folded words. */
export const LEVEL_WORDS: ReadonlySet<string> = new Set(
  `expert advanced intermediate beginner basic basics proficient fluent competent novice master native professional working knowledge familiar experienced good excellent strong elementary solid years year yrs level very
  experte experten fortgeschritten fortgeschrittene grundkenntnisse grundlagen sehr gut gute kenntnisse sicher versiert anwender anfanger jahre verhandlungssicher vertraut expertenkenntnisse expertenwissen profi basiskenntnisse erfahren
  avance intermediaire debutant notions maitrise courant bon bonne confirme confirmee ans lu ecrit parle bases
  avanzado intermedio basico experto alto medio bajo anos nivel avanzada intermedia dominio fluido bueno buen manejo usuario
  avanzato base buono ottimo esperto intermedia ottima buona conoscenza anni livello discreto sufficiente eccellente
  avancado basico intermediario especialista bom
  gevorderd basis goed uitstekend ervaren gemiddeld beginner jaar zeer kennis
  zaawansowany sredniozaawansowany podstawowy podstawy biegly dobry dobra bardzo ekspert poziom lata lat dobrze biegle zaawansowana`.split(
    /\s+/,
  ),
);

/** Sentences that introduce a list of skills. */
export const LEAD_IN =
  /^(?:proficient (?:in|with)|experienced (?:in|with)|skilled in|knowledge of|familiar with|working knowledge of|experience with|expertise in|sehr gute kenntnisse in|gute kenntnisse in|kenntnisse in|grundkenntnisse in|sicherer umgang mit|maîtrise de(?! soi)|connaissance de|dominio de|conocimientos de|conoscenza di|conhecimentos de|domínio de|kennis van|ervaring met|znajomość)\s+(?:the\s+)?/iu;
