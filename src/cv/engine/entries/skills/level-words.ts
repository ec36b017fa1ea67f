/** How well somebody does something, as written behind a skill. Folded words. */
export const LEVEL_WORDS: ReadonlySet<string> = new Set(
  `expert advanced intermediate beginner basic basics proficient fluent competent novice master native professional working knowledge familiar experienced good excellent strong elementary solid years year yrs level very
  experte experten fortgeschritten fortgeschrittene grundkenntnisse grundlagen sehr gut gute kenntnisse sicher versiert anwender anfanger jahre verhandlungssicher vertraut expertenkenntnisse expertenwissen profi basiskenntnisse erfahren
  avance intermediaire debutant notions maitrise courant bon bonne confirme confirmee ans lu ecrit parle bases
  avanzado intermedio basico experto alto medio bajo anos nivel avanzada intermedia dominio fluido bueno buen manejo usuario
  avanzato base buono ottimo esperto intermedia ottima buona conoscenza anni livello discreto sufficiente eccellente
  avancado basico intermediario especialista bom excelente otimo otima medio
  gevorderd basis goed uitstekend ervaren gemiddeld beginner jaar zeer kennis
  zaawansowany sredniozaawansowany srednio podstawowy podstawy biegly dobry dobra bardzo ekspert poziom lata lat dobrze biegle zaawansowana podstawowo sredni srednia podstawowa`.split(
    /\s+/,
  ),
);

/** Phrases that introduce a skill or a list of them: "good working knowledge of", "bonne maîtrise de". */
export const LEAD_IN = new RegExp(
  `^(?:${[
    String.raw`(?:(?:very|good|strong|solid|sound|excellent|basic|working|advanced|some|thorough|practical|hands-on) )*(?:knowledge|understanding|command) of`,
    String.raw`(?:(?:highly|very) )?(?:proficient|experienced|skilled|competent|confident) (?:in|with)`,
    'familiar with|experience with|expertise in',
    String.raw`(?:(?:sehr|gute|fundierte|solide|umfangreiche|vertiefte|erweiterte) )*(?:kenntnisse|grundkenntnisse|basiskenntnisse) (?:in|im|von)`,
    String.raw`(?:sehr )?(?:sicherer |sicher im )umgang mit`,
    String.raw`(?:(?:très|bonnes?|excellentes?|parfaite|solides?) )*(?:maîtrise|connaissances?|notions) (?:de la|de l['’]|du|des|de|d['’]|en)(?! soi\b)`,
    String.raw`(?:(?:buen|excelente|amplio|alto) )?dominio de`,
    String.raw`(?:buen|excelente) manejo de`,
    String.raw`(?:buenos |amplios )?conocimientos (?:básicos |avanzados )?(?:de|en)|nociones (?:básicas )?de`,
    String.raw`(?:(?:buona|ottima|discreta|eccellente) )?(?:conoscenza|padronanza) (?:di|del|della|dei|delle|dell['’])|nozioni (?:di base )?di`,
    String.raw`(?:(?:bom|ótimo|excelente) )?domínio (?:de|do|da)|(?:bons )?conhecimentos (?:básicos |avançados )?(?:de|em)|noções (?:básicas )?de`,
    String.raw`(?:(?:zeer|goede|uitstekende|grondige) )*(?:kennis|basiskennis|beheersing) van|ervaring met`,
    String.raw`(?:(?:bardzo|dobra|biegła|podstawowa) )*znajomość`,
  ].join('|')})(?:(?<=['’])|\\s+)(?:the\\s+)?`,
  'iu',
);
