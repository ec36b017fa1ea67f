import { type AdPart } from './section-headings.js';

/** Stems by which a line that looks like a heading tells its part, the most telling part first. Folded. */
export const HEADING_STEMS: readonly (readonly [part: AdPart, stems: RegExp])[] = [
  [
    'preferred',
    /\b(?:not (?:essential|required|mandatory|necessary)|no (?:es |son )?(?:obligator|imprescind)|nicht zwingend|kein muss|pas obligatoire|non (?:e )?(?:indispensabil|obbligator)|nao (?:e |sao )?obrigator|merit|niet verplicht|geen must|nie wymag|delighted|don.?t worry|if you do\b|haven.?t got|kein problem|pas grave|bonus|plus(?:es)?|ahead|nice|preferred|desir|advantag|vorteil|wunschensw|erwunscht|schon|toll|would|could|difference|noch\b|ausserdem|zusatzlich|extra\b|harias|encantaria|gustaria|wurde|hatte|konnte|\w+r(?:ait|aient|ebbe|ebbero)\b|ware|souhait|appreci|atouts?|ideale|serai|sumar?|puntos|ayudar?|valora|desead|deseabl|seria|gradit|bello|piacere|preferenz|sarebbe|diferencia|desejave|mais-valia|zou|mooi|leuk|fijn|pre\b(?! requis)|pluspunt|mile|spodoba|atut|docen|dodatkow|byloby)/,
  ],
  ['required', /\b(?:indispens|imprescind|obligator|obrigator|zwingend|mandatory|niezbed|konieczn)/],
  [
    'process',
    /\b(?:apply|application|timetable|interviews?|selection process|bewerb|kontakt|contact|postul|candidat(?:ar|ur)|candidars|sollicit|aplik|rekrutac|dokument|document|contatt|informa[ctzç]|inform)/,
  ],
  [
    'offer',
    /\b(?:offer|benefits?|perks?|get|return|biet|bekomm|freu|drin\b|llev|offr|propos|avantag|ofrec|oferec|beneficio|vantagg|bied|krijg|terug|oferuj|zysk|contrat|contract|vertrag|umow|salar|lohn|gehalt|condi[cz]i|conditions|beding|remun|retrib|wynagr|warunki)/,
  ],
  [
    'required',
    /^(?:et )?(?:vous|toi|tu|jij|ty|du|sie)\b|\b(?:requi|require|requer|requisit|anforder|voraussetz|mitbring|bring|need|brauch|must|musst|expect|erwart|attend|recherch|cherch|profil|perfil|quali|skill|kenntnis|compet|exig|esencial|essential|imprescind|indispens|buscamos|pedimos|esper|necesi[td]|necesari|serve|cercan|cerchi|chied|procura|essencia|vrag|meebreng|meenem|meeneem|zoek|verwacht|wymag|oczek|musisz|szuka|criteria|credential|licen[cs]|certificat|education|languages?|idioma|lingu[ae]|talen|jezyk|sprach|langue|experience|have|hoping|fit|without|verzicht|indispens|onmisbar|niezbed|sollte|konnen|kannst|encaj|looking|suit|faut|huis|dabei)/,
  ],
  [
    'tasks',
    /\b(?:do|doing|work|role|job|day|dut(?:y|ies)|task|responsib|occup[ae]r|ocupar|encargar|verantwort|zustandig|aufgab|rolle|mach|alltag|mission|fere?z|tache|poste|quotidien|hara|funcion|tarea|misi|fara|mansion|ruolo|attivit|fazer|fun[cç]|atribui|atividad|doen|taken|functie|werk|robi|zada|obowiaz|rola)/,
  ],
  ['about', /\b(?:us|who we|wir|uns|nous|notre|nosotr|noi|nostr|nos|nosso|ons|onze|wij|nas|nasz|team|company|firm)\b/],
];
