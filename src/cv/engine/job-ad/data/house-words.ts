const joined = (words: string): string => words.replace(/\s*\n\s*/g, '');

/** Small words within a proper name. */
export const CONNECTORS = joined(
  String.raw`&|and|und|et|sociale|sociali|paritario|comprensivo|statale|y|e|i|of|de|del|della|delle|dei|degli|di|da|do|dos|das|des|du|la|le|les|el|the|für|for|van|der|den|von|im\.|nr\.?|św\.|am|an|zum|zur|aan|en|ds\.|[+–-]|\p{L}['’](?=\p{Lu})`,
);

/** Articles and words for any firm in front of a name: `Die`, `La société`. */
export const ANY_FIRM = joined(
  String.raw`the|an?|der|die|das|den|dem|le|la|les|l['’]|el|los|il|lo|i|o|os|as|de|het|an|am|bei|beim|at|about|firma|fa\.|firma|société|azienda|empresa|ditta|entreprise|bedrijf`,
);

/** Those and kinds of house: `La boulangerie`, `Das Hotel`. */
export const KIND_OF_HOUSE = joined(String.raw`${ANY_FIRM}|
we are|we['’]re|wir sind|nous sommes|somos|siamo|wij zijn|we zijn|jesteśmy|i am|here at|hier bei|
casa di cura|casa di riposo|maison de retraite|bar|salone|trattoria|osteria|taverna|hostal|talleres|boulangerie|restaurant|hotel|hôtel|garage|pharmacie|salon|cabinet|étude|agence|bäckerei|konditorei|gasthof|landgasthof|tischlerei|schreinerei|praxis|kanzlei|ristorante|pizzeria|farmacia|restaurante|panadería|clínica|padaria|bakkerij|garagebedrijf|
\S*-hotel|familiengeführte\p{L}*|family-run|dyrektor|dyrekcja|wójt|burmistrz|the board of|zarząd|kierownik`);

/** Names that follow. The sure ones introduce nobody but the employer. */
export const ABOUT = new RegExp(
  joined(String.raw`(?<![\p{L}\p{N}])(?:(?<sure>(?:^(?:About|Über|À propos d[eu]|Over|Sobre|Acerca de|O firmie|O|Who is|Wer ist|Qui est|Chi è|Quién es|Quem é)|Welcome to|Bienvenue chez|Willkommen bei|Bienvenid[oa]s? a|Benvenut[oi] in|Welkom bij|Witamy w|
@|[Pp]osted (?:on .{1,20} )?by|[Oo]n behalf of|[Ww]orking with|[Pp]artner(?:ed|ing) with|[Rr]ecruiting for|[Ww]e['’]re|[Ww]e are|Wir, (?:die|das|der)|Nous,|My client,|Wir sind|Nous sommes|Somos|Siamo|Wij zijn|Jesteśmy|[Jj]oin (?:the )?|Rejoignez|Rejoindre|Working (?:at|for)|Arbeiten bei|Karriere bei|Werken bij|Lavora (?:in|con)|Trabaja en|Trabalhar n[ao]|Travailler chez|Pracuj w|(?:[Ll]e|[Uu]n) groupe|[Ee]l grupo|[Ii]l gruppo|Firma(?:\s\p{Ll}+)?|Empresa(?:\s\p{Ll}+)?|Azienda(?:\s\p{Ll}+)?|Société(?:\s\p{Ll}+)?))|
at|bei|chez|bij|presso|[Aa]t|Bei|Bei der|Chez|Bij|En|In|Na|No|W|An der|Am|Für die|Für das|Bei uns in der|für die)\s+[*_"„«]*(?:(?:der|die|das|the|la|le|de|het|il)\s)?(?=\p{Lu})`),
  'gu',
);

/** What opens with a capital and is no employer. */
export const NO_HOUSE = new RegExp(
  joined(String.raw`^(?:(?:(?:we|you|i|it|that|there|here|they|what|who)['’]\p{L}+|we|you|i|it|this|that|they|he|she|our|your|their|its|here|there|what|who|where|when|how|why|if|as|in|on|for|from|to|with|no|not|all|any|some|each|every|both|one|two|three|four|five|please|candidates?|applicants?|experience|knowledge|ability|degree|salary|benefits|training|position|role|job|team|work|location|hours|contract|monday|full|part|must|hi|hello|humans|then|dann|dan|alors|entonces|allora|então|toen|wtedy|
therefore|currently|now|today|dafür|daher|deshalb|außerdem|zudem|ab|seit|nun|jetzt|aktuell|derzeit|actuellement|actualmente|attualmente|atualmente|momenteel|obecnie|
wir|sie|du|ihr|unser|unsere|unserem|unseren|dein|deine|ihre|es|das|der|die|ein|eine|einen|hier|wer|was|wo|wenn|als|für|mit|bei|zum|zur|im|am|team|kenntnisse|erfahrung|bewerbung|bewerbungen|gute|sehr|abgeschlossene|schwerbehinderte|menschen|arbeitszeit|vollzeit|
nous|vous|tu|je|il|elle|ils|notre|nos|votre|vos|le|la|les|un|une|des|ce|cette|si|qui|que|poste|au sein|dans|pour|avec|expérience|salaire|une|personne|
nosotros|usted|tú|yo|él|ella|nuestro|nuestra|tu|su|el|los|las|se|si|qué|quién|cómo|más|para|con|en|por|experiencia|persona|interesados|trabajarás|serás|jornada|buscamos|
noi|voi|lei|lui|nostro|nostra|il|lo|gli|i|uno|una|se|chi|che|cosa|per|con|in|bij|chez|siamo|richiesti|gradita|offriamo|esperienza|persone|candidati|agenzia per il lavoro|
nós|você|ele|ela|nosso|nossa|o|a|os|as|um|uma|se|quem|como|com|somos|pessoas|salário|vencimento|experiência|
wij|we|jij|je|jouw|ons|onze|het|de|een|als|wie|wat|waar|ben|heb|met|voor|ervaring|kennis|
my|ty|nasz|nasza|nasze|twoje|to|co|kto|kogo|gdzie|jak|jeśli|jesteśmy|szukamy|oferujemy|mile|praca|osoby|doświadczenie|wynagrodzenie|umowa|dokumenty|kandydat\p{L}*|
importante|jungle|prova|centro commerciale|centro comercial|centre commercial|einkaufszentrum|winkelcentrum|galeria handlowa|shopping cent(?:er|re)|fiche|the$|eu$|emea$|dach$|uk$|usa?$|grupo [a-e]\d?$|gruppe [a-e\d]+$|groupe [a-e\d]+$|group [a-e\d]+$|b corp|important|band|grade|level|tier|schaal|leading|major|growing|established|family|familie|local|small|new|neue|neuer|global|international|internationale[sr]?|o que|tl;dr|profil|profile|stage|start|ref|schicht|shift|labellisés?|zertifiziert|certified|posted|update|urgent|duties|tasks|essential|desirable|preferred|minimum|salut|bonjour|hola|ciao|hallo|hey|olá|cześć|\d+\s(?:posts?|positions?|vacancies|stellen|postes?|plazas?|posti|vagas?|plaatsen|etat\p{L}*))(?![\p{L}\p{N}'’]))`),
  'iu',
);

/** A kind of house that is not named: `Despacho laboralista busca`. */
export const NAMELESS =
  /^(?:Salon|Studio|Despacho|Cabinet|Facção|Collège|Hotel|Restaurant|Restaurante|Ristorante|Empresa|Firma|Agenzia|Agencia)(?!\s(?:\p{Lu}|(?:de|del|di|da|la|le|les|des|du|zum|zur|am|il|do)\s\p{Lu}))/u;
