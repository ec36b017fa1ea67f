import type { SectionKind } from '../../../model/parsed-cv.js';

/** Word stems (folded) that give away the kind of a heading no dictionary holds: "Ärztlicher Werdegang". Earlier entries win. */
export const KIND_HINTS: readonly (readonly [RegExp, SectionKind])[] = [
  [/courses taught|classes taught/u, 'other'],
  [/\btrainings?$/u, 'certificates'],
  [
    /personnes? a contacter|anderen zeggen|others say|andere (?:uber mich )?sagen|dit de moi|dicen de mi|dicono di me|dizem de mim|mowia inni/u,
    'references',
  ],
  [
    /hobb|interes|freizeit|(?:freude|spass) macht|\baway from\b|\b(?:fuera|fora) d[aeo]|\bhors d[eu]\b|au-dela du travail|en dehors d[eu]|\bpoza (?:prac|biur|szkol)|loisir|aficion|zainteres|vrije tijd|pass(?:ion|ioni|atemp)|feierabend|after (?:work|school|hours)|off the clock|spare time|free time|leisure|daneben\b|quando non|cuando no|quand je ne|quando nao|po pracy|po godzinach|na (?:het werk|werktijd)|ausserhalb|outside work|ratos libres|tiempo libre|tempo libero|tempo livre|temps libre|wolny czas|wolnym czasie/u,
    'interests',
  ],
  [
    /erreich(?:en|st)\b|reach me|find me|trovarmi|encontrarme|me trouver|onde estou|bereikbaar|kontakt|contact/u,
    'contact',
  ],
  [
    /werdegang|berufs(?:weg|erfahr|praxis)|erfahrung|experien[ctz]|esperienz|ervaring|doswiadczen|laufbahn|loopbaan|carriere|carrera|carriera|parcours pro|employment|positions|antecedentes (?:docentes|laborales|profesionales)|docencia|appointments|internship|praktik|stages?\b|tirocini|estagio|praktyk|gearbeitet|beruf|arbeit|dienst\b|worked|\bjobs?\b|\bwork\b|travaill|metier|trabaj|laboral\b|lavor|trabalh|trajetoria|trayectoria|gewerkt|\bwerk\b|zawod|\bprac[aeyuo]\b/u,
    'work',
  ],
  [
    /publi[ck]|\b(?:book chapters|capitulos|capitoli|buchbeitrage|chapitres|hoofdstukken|rozdzialy)\b|veroffentlich|pubblicaz|publicac|vortrag|ponencia|patent|artykul|konferen|exhibition|ausstellung|discogra|diskogra/u,
    'publications',
  ],
  [
    /anerkennung|zertifi|certif|lizenz|licen[cs]|licenz|weiterbild|fortbild|schulung|lehrgang|kurse|course|\bcorsi|cursos|cursus|formations? compl|habilitation|uprawnien|szkolen|kursy|permis|patent(?:e|i)\b|carnet|rijbewij|training|zusatzbezeichnung|qualifikation|\bexams?\b|scheine\b|matricula|habilita|tickets|papieren|bijgeschoold|bijscholing|papiers/u,
    'certificates',
  ],
  [
    /ausbildung|studium|studien|schul|educat|educac|istruzion|instruccion|instrucao|formation|formazion|formac|opleiding|wyksztalc|edukac|etudes|estudios|studi\b|diplom|gelernt|learn|\bschool|studied|studiert|estudi|studiat|\betudi|appris\b|leerde|geleerd|nauk|scuola|escuela|ecole|schule/u,
    'education',
  ],
  [
    /sprach|langu|lingu|idiom|talen\b|jezyk|\bspreche|i speak|\bspeak\b|hablo|\bparlo|je parle|\bspreek|mowie|\bfalo\b/u,
    'languages',
  ],
  [/project|projekt|progett|proyect|projet|referenzobjekt/u, 'projects'],
  [
    /skill|kenntnis|kompeten|fahigkeit|competen|compet|habilidad|vaardigh|umiejetn|tools?\b|software|technolog|expertise|outils|strumenti|herramient|ferramenta|connaissances|conocimient|conoscenz|conhecim|capacit|methods?\b|methoden|good at|goed in\b|gut in\b|\bkann\b|beherrsch|se hacer|sei fazer|so fare|sais faire|computer|informati[ckq]|\bedv\b|komputer|beheers|\bkan\b|potrafi|umiem|\bcan do\b|kennis|ferri del|toolbox|toolkit|bagage|\bstarken|strengths/u,
    'skills',
  ],
  [
    /award|honou?r|preis|auszeichn|\bprix\b|premi|premio|nagrod|prijz|stipend|scholarship|grants?\b|bourse|\bbecas?\b|achievement|erfolge|prizes?\b|concorsi|concursos|konkurs|concours|onderscheid/u,
    'awards',
  ],
  [
    /ehrenamt|volunt|freiwillig|benevol|volontar|wolontar|vrijwillig|engagement|engajament|charity|communit|giving back|giving a hand|helping|ehrensache/u,
    'volunteer',
  ],
  [
    /referen[czt]|referees|vouch|auskunft|garants?\b|zeugnis geben|who know me|aval(?:es|istas)?\b|referencj|polecaj/u,
    'references',
  ],
  [
    /about|uber mich|a propos|sobre m|chi sono|over mij|o mnie|profil|summary|zusammenfass|resum|kurz gesagt|in short|in a nutshell|en bref|in breve|kort|who i am|wer ich bin|das bin ich|qui suis|quien soy|quem sou|wie ben ik|kim jestem|presentacion|presentazione|apresentacao|vorstellung|voorstel|po krotce|pourquoi moi|warum ich|why me\b|por que yo|perche io|porque eu|waarom ik|dlaczego ja|w skrocie|em poucas|en pocas|in twee|in wenigen/u,
    'summary',
  ],
];
