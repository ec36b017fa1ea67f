/** What job boards print around an ad. Folded; a stretch of a line is theirs when it is one of these. */
export const BOARD_WORDS: ReadonlySet<string> = new Set(
  `home|menu|vagas abertas|our hospitals|job search|stellensuche|offres|offerte|oferta|jobs|job|careers|career|vacancies|search|save|share|apply|follow|message|new|featured|verified|login|sign in|
  about us|fiche de poste|profil de poste|stellenbeschreibung|stellenprofil|job advert|descrizione|descripcion|opis stanowiska|functieomschrijving|print|next|previous|report|details|overview|summary|description|contact|services|service|blog|back|
  startseite|karriere|stellenangebote|stellenmarkt|teilen|merken|speichern|bewerben|drucken|zuruck|suche|anzeige|neu|top|jobborse|
  accueil|carrieres|emploi|postuler|enregistrer|sauvegarder|partager|imprimer|retour|recherche|nouveau|suivre|signaler|
  inicio|empleo|empleos|ofertas|solicitar|guardar|compartir|postularme|postularse|inscribirse|volver|nuevo|imprimir|urgente|
  salva|condividi|candidati|invia|stampa|annunci|annuncio|segui|cerca|lavoro|nuovo|segnala|
  vagas|candidatar|compartilhar|partilhar|salvar|novo|voltar|inscrever|denunciar|seguir|
  opslaan|bewaren|delen|deel|solliciteren|solliciteer|vacatures|nieuw|volgen|terug|zoeken|printen|
  aplikuj|zapisz|udostepnij|drukuj|praca|oferty|nowe|nowa|wroc|szukaj|obserwuj|zglos|super oferta`
    .split(/\|\s*/)
    .map((word) => word.trim()),
);

/** Boards that name themselves above an ad. Folded. */
export const BOARD_NAMES: ReadonlySet<string> = new Set(
  `indeed|linkedin|glassdoor|monster|totaljobs|reed|reed.co.uk|cv-library|adzuna|seek|jora|naukri|nhs jobs|find a job|jobs.ac.uk|irishjobs|workopolis|job bank|guichet-emplois|ziprecruiter|careerbuilder|simplyhired|stepstone|xing|jobborse|bundesagentur fur arbeit|arbeitsagentur|meinestadt.de|karriere.at|willhaben|ams|jobs.ch|jobup.ch|jobscout24|kleinanzeigen|france travail|pole emploi|apec|hellowork|cadremploi|welcome to the jungle|leboncoin|meteojob|le forem|actiris|infojobs|infoempleo|milanuncios|computrabajo|bumeran|occ mundial|empleo publico|elempleo|laborum|chiletrabajos|subito|subito.it|bakeca|infojobs.it|helplavoro|net-empregos|sapo emprego|custo justo|iefp|catho|gupy|vagas.com|infojobs brasil|werk.nl|nationale vacaturebank|vdab|jobat|stepstone.be|marktplaats|pracuj.pl|olx|olx praca|praca.pl|rocketjobs|just join it|gumtree|craigslist|eures|euraxess`.split(
    '|',
  ),
);

/** How such stretches begin. Folded. */
export const BOARD_OPENINGS = new RegExp(
  `^(?:${`apply now|apply for|apply on|apply by|apply online|easy apply|quick apply|1-click apply|save job|save this|save for|share this|share job|
  show more|see more|see all|see who|view all|view job|view company|skip to|back to|go to|sign up|log in|promoted|actively|posted|
  reposted|closes|closing|expires|deadline|be among|be an early|be one of the first|meet the|job poster|about the job|job description|full job description|job details|
  set alert|similar jobs|people also|current vacancies|report this|report job|job id|job ref|job no|job number|job code|ref|reference|req id|requisition|follow us|
  responds|responses managed|urgently hiring|hiring multiple|estimated|work with us|work for us|join us|join our|come and|come work|we're hiring|we are hiring|vacancy no|vacancy notice|
  job vacancy|job opportunity|exciting opportunity|logo of|company logo|profile insights|matches your|your profile|sent from|original job|
  jetzt bewerben|online bewerben|schnellbewerbung|zur bewerbung|bewirb dich|bewerbungsfrist|vor (?:\\d|ein)|veroffentlicht|online seit|erschienen|aktualisiert|
  arbeite bei|arbeiten bei|karriere bei|stellenausschreibung|stellenanzeige|stellenangebot|kennziffer|referenz|ref|zuruck zu|alle jobs|job teilen|job merken|jobs in|
  postuler|je postule|publiee?|actualisee?|mise? en ligne|il y a|offre n|offre d|offres d|localiser|voir |retour a|rejoignez|rejoins|nous rejoindre|recrutement|avis de|creer une alerte|
  definir une alerte|candidatures?|reference|soyez parmi|logo |signaler|repondre a|travailler chez|cette offre|
  solicitar ahora|inscribirme|publicad[ao]|actualizad[ao]|hace (?:\\d|una?|mas|menos)|trabaja con|unete|valoracion|evaluaciones|mira como|logotipo|oferta de empleo|
  oferta de trabajo|ofertas de|quiero|postular|se requiere urgente|volver a|ver mas|candidatura simple|convocatoria|invitacion publica|aplicar|
  candidati ora|candidatura semplice|candidati|pubblicat[ao]|aggiornat[ao]|lavora con|posizioni aperte|torna a|offerta di lavoro|annuncio|invia candidatura|rif|bando|
  job id|entra a|unisciti|salva annuncio|vedi |scopri |
  candidatar-se|candidate-se|quero me|quero candidatar|publicad[ao]|atualizad[ao]|ha (?:\\d|uma?|mais)|trabalhe c|tipo de vaga|vaga tambem|vaga n|vaga afirmativa|oferta de emprego|responder|compartilhar|
  candidatura simplificada|junta-te|venha|aviso|anuncio|voltar|ver mais|
  solliciteer|direct solliciteren|geplaatst|online sinds|gepubliceerd|meer opties|werken bij|kom werken|kom jij|terug naar|alle vacatures|vacature|vacaturenummer|
  bewaar|deel deze|bekijk|
  aplikuj|opublikowan[aeo]|dodan[aeo]|wazna|wazne|strona glowna|oferty pracy|oferta pracy|ogloszenie|nr ref|dolacz|wroc do|pokaz|zapisz|nabor|biuletyn|udostepnij|szybko aplikuj|numer oferty|aktualizacja`.replace(
    /\s*\|\s*/g,
    '|',
  )})(?![\\p{L}\\p{N}])`,
  'u',
);

/** A board's words for `job offer` right in front of the job: `Vacature Kok`, `Vaga para Cozinheiro`, `Stellenangebot: Koch`. */
export const LEADING_TO_JOB =
  /^(?:job (?:vacancy|offer|opportunity|opening|advert)|vacancy|(?:now |we['’]re |we are )?(?:hiring|recruiting)|stellen(?:angebot|ausschreibung|anzeige)|stelle|jobangebot|offre d['’]emploi|recrutement|avis de recrutement|oferta de (?:empleo|trabajo|emprego)|vacante|offerta di lavoro|annuncio di lavoro|vaga|vacature|oferta pracy|praca)(?:\s?(?:no|nr|nº|n°|ref)\.?\s?[\d/-]+)?\s*[:!–-]?\s+(?:(?:als|as|for|an?|eine[rnms]?|para|pour|per|voor|dla|de|di|d['’]|une?|una?|um|uma|een)\s+)*/iu;

/** What else tells the talk of a board: how many applied, how long ago, stars, breadcrumbs. */
export const BOARD_SIGNS =
  /\b(?:applicants?|applied|candidatos|candidati|inscritos|inscrits|sollicitaties|solicitudes|bewerber|candidats|kandydat[oó]w|candidaturas|vacantes|views)$|\bago$|\bgeleden\b|\btemu$|^\+?\d+[\d.,]*\s*[★⭐]|^what:.*\bwhere:|\bout of 5 stars$|[★⭐]|\b\d+\s+(?:reviews|évaluations|avis|evaluaciones|recensioni|avaliações|bewertungen|opinii)\b/iu;

/** Words that open or close a letter. */
export const GREETING =
  /^(?:hi|hello|hey|dear|hallo|servus|moin|guten tag|grüezi|liebe[rs]?|sehr geehrte|bonjour|bonsoir|salut|madame|monsieur|chers?|chère|hola|buenos días|buenas|estimad|ciao|salve|buongiorno|gentile|caro|cara|egregi|spett|olá|oi|bom dia|boa tarde|exm|prezad|caros|beste|geachte|goedendag|dag|cześć|dzień dobry|szanown|witam|best|(?:kind|warm|best) regards|regards|cheers|thanks|welcome|mit freundlichen|viele grüße|freundliche grüße|cordialement|bien à vous|un saludo|saludos|cordiali|distinti|saluti|com os melhores|cumprimentos|met vriendelijke|groeten|pozdrawiam)(?![\p{L}])/iu;

/** The head of an e-mail but for its subject. */
export const MAIL_HEADER =
  /^(?:from|to|cc|bcc|date|sent|reply-to|von|an|gesendet|datum|de|à|envoyé|para|enviado|fecha|data|da|a|inviato|van|aan|verzonden|od|do|wysłano)\s?:.*(?:@|\d)/iu;

export const MAIL_SUBJECT =
  /^(?:subject|betreff|objet|asunto|oggetto|assunto|onderwerp|temat)\s?:\s*(?:(?:re|fwd?|aw|wg|tr|rv|i)\s?:\s*)*/iu;
