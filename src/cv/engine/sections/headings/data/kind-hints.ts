import type { SectionKind } from '../../../model/parsed-cv.js';

/** Word stems (folded) that give away the kind of a heading no dictionary holds: "Ärztlicher Werdegang". Earlier entries win. */
export const KIND_HINTS: readonly (readonly [RegExp, SectionKind])[] = [
  [
    /werdegang|berufs(?:weg|erfahr|praxis)|erfahrung|experien[ctz]|esperienz|ervaring|doswiadczen|laufbahn|loopbaan|carriere|carrera|carriera|parcours pro|employment|positions|appointments|internship|praktik|stages?\b|tirocini|estagio|praktyk/u,
    'work',
  ],
  [
    /publi[ck]|veroffentlich|pubblicaz|publicac|vortrag|ponencia|patent|artykul|konferen|exhibition|ausstellung/u,
    'publications',
  ],
  [
    /anerkennung|zertifi|certif|lizenz|licen[cs]|licenz|weiterbild|fortbild|schulung|lehrgang|kurse|course|corsi|cursos|cursus|formations? compl|habilitation|uprawnien|szkolen|kursy|permis|patent(?:e|i)\b|carnet|rijbewij|training|zusatzbezeichnung|qualifikation/u,
    'certificates',
  ],
  [
    /ausbildung|studium|studien|schul|educat|educac|istruzion|formation|formazion|formac|opleiding|wyksztalc|edukac|etudes|estudios|studi\b|diplom/u,
    'education',
  ],
  [/sprach|langu|lingu|idiom|talen\b|jezyk/u, 'languages'],
  [/project|projekt|progett|proyect|projet/u, 'projects'],
  [
    /skill|kenntnis|kompeten|fahigkeit|competen|compet|habilidad|vaardigh|umiejetn|tools?\b|software|technolog|expertise|outils|strument|herramient|ferramenta|connaissances|conocimient|conoscenz|conhecim|capacit|methods?\b|methoden/u,
    'skills',
  ],
  [
    /award|honou?r|preis|auszeichn|\bprix\b|premi|premio|nagrod|prijz|stipend|scholarship|grants?\b|bourse|\bbecas?\b|achievement|erfolge/u,
    'awards',
  ],
  [/ehrenamt|volunt|freiwillig|benevol|volontar|wolontar|vrijwillig|engagement|charity|communit/u, 'volunteer'],
  [/hobb|interes|freizeit|loisir|aficion|zainteres|vrije tijd|pass(?:ion|ioni|atemp)/u, 'interests'],
  [/referen[czt]|referees/u, 'references'],
  [
    /about|uber mich|a propos|sobre m|chi sono|over mij|o mnie|profil|summary|zusammenfass|resum|kurz gesagt|in short|in a nutshell|en bref|in breve|kort/u,
    'summary',
  ],
];
