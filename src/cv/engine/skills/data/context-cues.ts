/** Words beside which `Go`, `Excel` or `Swift` is a skill and not a word of the sentence. Folded: lower case, no accents. */

export const CONJUNCTIONS: ReadonlySet<string> = new Set(
  'and or und oder et ou y o e u en of i lub oraz sowie bzw as nor plus'.split(' '),
);

export const BEFORE_CUES: ReadonlySet<string> = new Set(
  [
    'in with using via of into to from ms microsoft advanced basic like knowledge skills language framework',
    'mit von nach fundierte gute sehr avec sous en sur de du con en usando com em su di met van z w ze',
  ]
    .join(' ')
    .split(' '),
);

export const AFTER_CUES: ReadonlySet<string> = new Set(
  [
    'developer developers engineer engineers programmer programming development language languages framework skills skill',
    'script scripts scripting coding code microservices microservice services backend apps macros macro spreadsheets formulas',
    'vba pivot tables principles manufacturing production methodology methods techniques thinking tools',
    'entwickler entwicklerin entwicklung programmierung programmierer kenntnisse makros tabellen prinzipien',
    'developpeur developpeuse desarrollador desarrolladora programador programadora sviluppatore sviluppatrice',
    'ontwikkelaar programista programistka desenvolvedor desenvolvedora avance avanzado avanzato avancado',
  ]
    .join(' ')
    .split(' '),
);
