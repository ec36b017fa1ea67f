const joined = (words: string): string => words.replace(/\s*\n\s*/g, '');
const whole = (words: string): string => String.raw`(?<![\p{L}\p{N}])(?:${joined(words)})(?![\p{L}\p{N}])`;

/** `(m/w/d)` and kin: only titles carry them. */
export const GENDER_MARK =
  /[([]?\s?\b(?:[mwfdxhvkni]\s?[/|]\s?){1,3}(?:[mwfdxhvkni]|divers|gn|all genders)\b\s?[)\]]?|\((?:all genders|any gender|gn|alle geslachten|f\/m\/non-binary|H-F|M-F|K-M|mwd|m,w,d)\)|\ball genders\b/iu;

const LEGAL_FORMS =
  String.raw`GmbH(?: & Co\. KG(?:aA)?)?|gGmbH|mbH|AG|SE|KG|OHG|GbR|e\.\s?V\.|eG|UG|e\.\s?[KU]\.|AöR|Anstalt|PartG(?: ?mbB)?|
Ltd\.?|LTD\.?|Limited|LIMITED|LLP|PLC|plc|Inc\.?|INC\.?|LLC|LP|CIC|Corp\.?|Corporation|\(?Pty\)? Ltd|ULC|
S\.?A\.?S\.?|SARL|S\.A\.R\.L\.|SASU|SCOP|SNC|SRL|SPRL|ASBL|asbl|S\.E\.N\.C\.R\.L\.|s\.e\.n\.c\.|Inc\.|S\.A\.|SA|Sàrl|
S\.?L\.?U?\.?|S\.L\.P\.|S\. Coop\.(?: \p{Lu}\p{L}{1,4}\.)?|S\.A\.U\.|S\.A\.S\.|Ltda\.?|SpA|S\.A\. de C\.V\.|S\. de R\.L\.(?: de C\.V\.)?|
S\.p\.A\.|S\.r\.l\.?|s\.r\.l\.?|Sagl|Scarl|S\.c\.a\.?r\.l\.?|srl|snc|sarl|gmbh|S\.R\.L\.?|Srl|S\.n\.c\.|S\.a\.s\.|Soc\. Coop\.|Lda\.?|LTDA\.?|S/A|EIRELI|Unipessoal|
B\.V\.|BV|N\.V\.|NV|VOF|V\.O\.F\.|vzw|VZW|CVBA|BVBA|bvba|CommV|d\.o\.o\.|s\.r\.o\.|a\.s\.|Kft\.?|C\.B\.|S\.C\.C\.L\.|
[sS]p\. z o\.\s?o\.|[sS]p\. ?[jk]\.|S\.K\.A\.|AB|ApS|A/S|Oy|AS`.replace(/\s*\n\s*/g, '');

/** `Acme GmbH`, `Ristorante Bianchi S.r.l.`: what closes a firm's name. */
export const LEGAL_FORM = new RegExp(String.raw`(?<=^|[\s,])(?:${LEGAL_FORMS})(?=$|[\s,;:.)|·–-])`, 'u');

/** Words of an organisation's name where no legal form follows. */
export const ORGANISATION_WORDS = new RegExp(
  // no part of a compound, `Vier-Sterne-Hotel`
  '(?<!-)' +
    whole(`medical cent(?:er|re)|health cent(?:er|re)|hospital|clinic|klinik|klinikum|universitätsklinikum|krankenhaus|pflegeheim|seniorenzentrum|hôpital|clinique|ehpad|
centre hospitalier|chu|clínica|ospedale|szpital|szpitala|ziekenhuis|umc|university|universität|hochschule|université|universidad|universidade|
università|universiteit|hogeschool|uniwersytet|politechnika|school|schule|gymnasium|école|escuela|escola|scuola|college|lycée|collège|
council|stadt|stadtwerke|landkreis|landratsamt|mairie|ville de|commune de|métropole|département|ayuntamiento|diputación|comune di|comune|
gemeente|provincie|waterschap|urząd|urzędu|starostwo|gmina|nhs|trust|group|gruppe|groupe|grupo|gruppo|hotel|hôtel|albergo|restaurant|ristorante|restaurante|
logistics|solutions|technologies|software|systems|studio|labs|partners|foundation|stiftung|fondation|fundación|fondazione|fundação|stichting|fundacja|
bank|banque|banco|banca|insurance|versicherung|kanzlei|law firm|bakery|pottery|housing|cantina|taquería|mesón|taberna|bodega|lyceum|liceo|liceum|verband|fédération|federation|federazione|federación|federação|bäckerei|boulangerie|care home|nursing home|inn|pub|farm|pharmacy|apotheke|
farmacia|farmácia|pharmacie|kita|kindergarten|kommune|concello|department for|department of|bureau of|office of|ministry|ministère|ministerio|ministero|ministerium|
bundesamt|landesamt|amt|agency|authority|agentur|câmara municipal|município|junta de freguesia|prefeitura|przedszkole|szkoła|szkoły|instituto|institut|institute|istituto|instytut|
corporación|corporation|cooperativa|coopérative|asociación|associação|associazione|association|verein|vereniging|stowarzyszenie|charity|society|
résidence|residence|residencia|district|infirmary|hostal|trattoria|osteria|salone|casa di cura|casa di riposo|maison de retraite|brasserie|bistro|taverne|café|caffè|bar|gasthaus|gasthof|autoservice|auto-serwis|carpenteria|officina|talleres|reinigung|clínicas|óptica|optik|opticien|wohnbau|police|polizei|politie|policja|carabinieri|feuerwehr|brandweer|maternity|surgery|renewables|exterminating|spółdzielnia|\\p{L}*(?:bureau|büro|ministerium|verein|buchhandlung|zahnarztpraxis|arztpraxis|praktijk|werf|bakkerij|brauerei|gärtnerei|werkstatt|genossenschaft|stiftung|zentrum|centrum|bedrijf|fabriek|chemists|vets|kasse)|communauté|communauté de communes|syndicat|conseil départemental|consorcio|minera|maison(?= \\p{Lu})|azienda (?:socio|sanitaria|ospedalier\\p{L}|speciale|agricola)|zesp[oó][lł]u? zakład[oó]w|centro(?= \\p{Lu})|pogotowie|wydawnictwo|torneria|charpentes?|garage|golf club|yacht club|sports club|football club|rugby club|club|kirchengemeinde|pfarrei|pfarramt|parish|volksbank|raiffeisenbank|sparkasse|gaec|earl|scea|verrerie|pépinières?|fromagerie|scierie|laiterie|imprimerie|menuiserie|conserverie|cidrerie|panadería|bodega|ferretería|gestoría|asesoría|transportes|construcciones|lácteos|impresa|officine|panificio|caseificio|autotrasporti|termosanitaria|tipografia|fratelli|holzbau|haustechnik|metallbau|landtechnik|molkerei|druckerei|fleischerei|biuro rachunkowe|piekarnia|cukiernia|zakłady|hurtownia|gospodarstwo|tłocznia|santa casa|misericórdia|padaria|construções|mancomunidad|cabildo|azienda sanitaria|powiat|ośrodek|diakonie|caritas|zoo|theater|theatre|théâtre|teatro|academy|akademie|académie|accademia|academia|nursery|crèche|creche|camping|brewery|brauerei|brasserie|weingut|bodegas|éditions|uitgeverij|praktijk|praxis|zakład|przychodnia|kancelaria|motors|foods|homes|airlines|shipping|construction|jardins|consulting|industries|holding|museum|musée|museo|& associati|& associés|& asociados|& partner|& söhne|& sons|& fils|& figli|& zonen|& zoon|& zn|i synowie|\\p{L}*(?:bedrijf|groep|gruppe|werk|werke|betriebe|verband|zentrum|centrum|gemeinde|verlag|spital|kasse|steuerberatung|spedition|bäckerei|konditorei|metzgerei|autohaus|reederei|gärtnerei|tischlerei|schreinerei|genossenschaft)|& co|advisory|capital|pharma|energy|airlines`),
  'iu',
);

const SEEKING_VERBS = String.raw`looking (?:for|to (?:hire|recruit|appoint|add))|seeking|searching for|hiring|recruiting|recruits|to (?:recruit|hire|appoint)|needs?(?= an?\s| \d| you(?!\p{L}))|knows?(?: of)?(?= an?\s)|needed|seeks|in search of|i(?:['’]m| am) looking for|be(?:come)? our next|kenn(?:t|st) (?:hier )?(?:jemand|ihr|du|wer)|kent iemand|conoce(?=\s(?:a )?un)|conosce(?=\sun)|conhece(?=\sum)|conna[iî]t(?=\sune?)|zna ktoś|ktoś zna|ben jij onze(?: nieuwe)?|word jij onze|bist du unsere?|werde unsere?|(?:vous êtes|deviens|devenez) notre|ser[aá]s nuestr[oa]|sarai (?:il nostro|la nostra)|(?:zostań|jesteś) nasz\p{L}{1,3}|ich suche|suche ich|je cherche|busco|cerco|procuro|zoek ik|ik zoek|(?:braucht|brauchen) (?:dich|sie|euch) als|needs? you as|te (?:necesita|necesitamos|busca|buscamos) como|a besoin de (?:vous|toi) comme|ha bisogno di te come|zoekt jou als|precisa de ti como|potrzebuje cię jako|szukam|after(?= an? )|manque(?= une?\s)|manca(?= un)|dam pracę|kunnen(?= een\s)|notre prochaine?|nostr[oa] prossim[oa]|noss[oa] próxim[oa]|nuestr[oa] próxim[oa]|we (?:now |currently |urgently )?require|
suchen wir|wir suchen|suchen|sucht|gesucht(?:: | wird)|fehlt uns|fehlen uns|brauchen wir|wir brauchen|stellen wir|
recherche(?:nt|z|ons)?|recrut(?:e|ent|ons)|cherch(?:e|ons|ent)|à la recherche d['’e]|embauch(?:e|ons)|besoin d['’e]|
buscamos|busca|buscan|precisamos?|necesita(?:mos)?|requiere|requerimos|solicita|solicitamos|incorporar?|incorporamos|selecciona(?:mos)?|contrata(?:mos)?|en búsqueda de|en busca de|
cerchiamo|cerca|cercano|cercasi|ricerca|ricerchiamo|ricercano|selezion(?:a|ano|iamo)|selecionamos|assum(?:e|iamo)|inserisc(?:e|ono)|inseriamo|alla ricerca di|
procura(?:mos|-se)?|contrata-se|estamos a contratar|recrutar?(?:mos)?|admit(?:e|ir|imos|e-se)|precisa(?:mos|-se)?(?: de)?|à procura de|
zoeken (?:wij|we)|(?:wij|we) zoeken|zoekt|op zoek naar|zoeken|
poszukuj(?:emy|e|ą)|poszukiwan[aiy]|szukamy|szuka|zatrudni(?:my|ą)?|przyjm(?:ie|iemy)`;

const ADVERBS = String.raw`now|currently|urgently|still|noch|dringend|derzeit|aktuell|laufend|weiterhin|ab sofort|per sofort|zum nächstmöglichen Zeitpunkt|zur Verstärkung unseres Teams|
nach Vereinbarung|actuellement|présentement|(?:à|in|en|em|w|te)\s\p{L}[\p{L}-]{2,}(?=\s(?:eine?[nr]?|une?|una?|um|uma|een|son|sa|osob)(?!\p{L}))|urgemment|actualmente|urgentemente|attualmente|atualmente|momenteel|per direct|nog|obecnie|pilnie|(?:ab|from|dès|desde|vanaf|od|per|zum)\s(?:\p{Lu}?\p{Ll}+)(?=\s(?:an?|eine\/n|eine?[nr]?|une?|una?|een)\s)|do pracy|do zespołu|na stanowisko|osoby na stanowisko|osobę na stanowisko|pracownika na stanowisko|na umowę o pracę|na umowę zlecenie|na pełny etat|na (?:cały )?etat|
(?:zum|per|ab|à partir du|desde el|vanaf|od)\s\d{1,2}[.\s]\s?[^\s,.]+(?:\s\d{4})?`;

const ARTICLES = String.raw`un ou une|une ou un|un o una|uno o una|un\/una|um ou uma|eine oder einen|einen oder eine|een of meer|an?|the|our next|its next|our|one|two|three|several|some|\d{1,2}|eine?[nrm]?|eine\(n\)|eine?\/n|eine\*n|einen\/eine|eine:n|mehrere|zwei|
une?|un\(e\)|un\/une|un\.e|un·e|des|deux|plusieurs|uno|una|un\/a|un\(a\)|un\/una|dos|varios|varias|um|uma|um\/a|um\(a\)|uma\/um|een|enkele|twee|n\.\s?\d{1,2}|nr\.?\s?\d|jednego|dwóch|osoby|osobę|osób|son ou sa|sa ou son|son|sa|son\/sa|su|suo|sua|seu|zijn|haar|seine[nrm]?|ihre[nrm]?`;

// Praise of the person, no part of the name of a job.
const ADJECTIVES = String.raw`experienced|motivated|passionate|talented|enthusiastic|dynamic|reliable|skilled|friendly|additional|new|full[- ]time|part[- ]time|permanent|dedicated|ambitious|creative|hands-on|proactive|qualified|committed|energetic|hard-?working|exceptional|outstanding|brilliant|great|good|strong|capable|caring|versatile|temporary|
(?:erfahren|motiviert|engagiert|zuverlässig|freundlich|ausgelernt|qualifiziert|jung|neu|flexibl|weiter|tatkräftig|leidenschaftlich|versiert|selbst?ständig|belastbar|kreativ|ambitioniert|gut|ausgebildet|gelernt|nett|fleißig|fit)e[nrsm]?|
expérimentée?s?|motivée?s?|passionnée?s?|dynamiques?|futur\(?e?\)?s?|nouve(?:au|lle|l)|qualifiée?s?|jeunes?|sérieu(?:x|se)|
experimentad[oa]s?|motivad[oa]s?|jóvenes|joven|nuev[oa]s?|buen[oa]?|profesional|
espert[oaie]|motivat[oaie]|giovan[ei]|brav[oaie]|nuov[oaie]|dinamic[oa]|
experiente|bo[am]|dinâmic[oa]|responsável|nov[oa]|
ervaren|goede?|allround|enthousiaste|gemotiveerde|zelfstandig(?:e)?|werkende?|nieuwe|leergierige|gedreven|betrokken|enthousiast|
dobr(?:y|a|ego|ej)|doświadczon\p{L}{1,3}|zmotywowan\p{L}{1,3}|samodzieln\p{L}{1,3}|staatlich (?:anerkannt|geprüft)e[nrsm]?(?:\/\p{L})?|examinierte[nr]?`;

const POSTS = String.raw`(?:position|post|role|job|vacancy|vacancies|opportunity|opening)s?(?: available| has arisen| exists| has become available)? (?:of|as|for)|join us as|join as|(?:Stelle|Position|Tätigkeit|Job|Arbeitsplatz|Ausbildungsplatz)(?: \([^)]{1,30}\))? (?:als|eine[rs])|
postes?(?: \p{Ll}+)? d['’e]|emploi d['’e]|puestos?(?: \p{Ll}+)? de|plazas? de|cargo de|vacantes?(?: abiertas?| disponibles?)? (?:de|para)|servicios profesionales como|
post[oi] di|figura (?:di|professionale di)|à titre d['’e]|en qualité d['’e]|figura como|figure comme|officially|on paper|offiziell|auf dem papier|officiellement|sur le papier|oficialmente|sobre el papel|ufficialmente|sulla carta|officieel|op papier|no papel|oficjalnie|na papierze|w umowie będzie stało|profilo di|posizione di|vagas?(?: abertas?| dispon[ií]ve(?:l|is))? (?:de|para)|lugar(?:es)? (?:de|para)|plaats voor|Platz für|função de|categoria de|
procedimento concursal (?:comum )?para|concurso(?: público)? (?:para|de)|proceso selectivo (?:para|de)|bando (?:di concorso|di selezione)? per|
functie (?:van|als)|vacature (?:voor|als)|positie van|(?:na )?(?:wolne )?stanowisko?u?|w charakterze`;

const before = (words: string): RegExp =>
  new RegExp(
    String.raw`(?<![\p{L}\p{N}])(?:${joined(words)})(?:[:!\s]|(?<=['’]))[:!\s]*(?:(?:${joined([ADVERBS, ARTICLES, ADJECTIVES].join('|'))})[,\s]\s*){0,6}`,
    'iu',
  );

/** In front of the title within a sentence: `we are looking for a ...`. The title runs to the next stop. */
export const SEEKING = before(SEEKING_VERBS);
/** `a position as ...` */
export const POST_OF = before(POSTS);
/** `Are you a`, `Become a`, `Wil jij als`: what speaks to who may take the job. */
const ADDRESSES = String.raw`du bist|sie sind|bist du|sind sie|werde(?:n sie)?|you are|you['’]re|are you|could you be|become|work as|vous êtes|êtes-vous|tu es|es-tu|devenez|deviens|
eres|¿eres|conviértete en|trabaja como|sei|diventa|lavora come|torna-te|torne-se|trabalha como|je bent|jij bent|ben jij|ben je|wil jij als|wil je als|word|jesteś|zostań|
als|as|en tant qu[e'’]|en qualité d[e'’]|como|come|in qualità di|jako`;
/** The same, where it opens a title. */
export const ADDRESSING = before(`(?<=^)(?:${ADDRESSES})`);
/** `Un(e) responsable de crèche`: no `A level tutor`. */
export const OPENING_ARTICLE =
  /^(?:un\(e\)|un\/une|un\.e|un·e|une?|un\/a|un\(a\)|una|uno|uma?|um\/a|um\(a\)|eine?[nr]?|eine\(n\)|eine?\/n|eine\*n|een|\d{1,2})\s(?=\p{L}{4})/iu;
/** `a`, `einen`, `un(e)`: what stands in front of a job in a sentence. */
export const A_JOB = before(`${ARTICLES}|${ADDRESSES}`);
/** Whether a sentence seeks somebody at all. */
export const SEEKS = new RegExp(
  whole(
    `${SEEKING_VERBS}|zu besetzen|zu vergeben|invites applications|has an opening|stellt ein|stellen ein|stellt\\s.{1,60}\\sein|à pourvoir|pourvoir|da ricoprire|da coprire|para cubrir`,
  ),
  'iu',
);

/** People sought that are no job: `a person`, `Verstärkung`. */
export const ANYBODY =
  /^(?:(?:person|people|someone|somebody|individual|candidate|colleague|team|talent|addition|member|staff|help|you|who|what|more|work|verstärkung|unterstützung|mitarbeitende|menschen|dich|sie|kolleg|personne|candidat|profil|collaborat(?:eur|rice)|équipe|talent|étoffer|renforcer|persona|profesional(?:es)?$|alguien|gente|equipo|risorsa|figura|collega|qualcuno|pessoa|alguém|profissiona|iemand|mensen|team|jou|versterking|kandidaat|osob|ludzi|kogoś|pracownik(?:a|ów)?$|toppers?$|(?:second|extra) pair of hands|(?:zweites|weiteres) paar hände|drug\p{L}{2,3} par\p{L} rąk|segundo par de m|paire de mains|pair of hands|par de manos|handen|hands|hände|bras|manos|braccia|mãos|rąk|talenten|collega['’]?s|vakmensen|profis$|kollegen|kolleginnen))/iu;

/** What opens another part of the sentence. */
export const NO_OBJECT =
  /^(?:d['’]|\p{Ll}+(?:[aiyeą]ć)$|(?:sala(?:r|is)\p{L}*|salair\p{L}*|pay|wages?|gehalt|lohn|stipendio|retribu\p{L}+|r[eé]mun\p{L}+|wynagrodzenie|de|que|a|for|für|pour|para|per|dla|voor|nach|in|with|mit|par|by)\s)/iu;

/** Nouns that open or close the name of a job no dictionary holds: `Fraud Prevention Officer`, `Leiter Einkauf`. */
export const JOB_NOUNS = new RegExp(
  String.raw`(?<!\p{L})(?:officer|manager|assistant|specialist|analyst|engineer|technician|operator|coordinator|administrator|advis[eo]r|consultant|supervisor|apprentice|trainee|worker|operative|clerk|inspector|instructor|associate|representative|executive|attendant|foreman|handler|installer|coach|sweep|porter|lead|trainer|teacher|maker|cleaner|writer|editor|nurse|keeper|warden|therapist|scientist|researcher|tester|architect|mechanic|machinist|assembler|packer|picker|seller|merchandiser|bookkeeper|accountant|auditor|lecturer|tutor|host|hostess|fitter|planner|buyer|director|driver|developer|designer|surveyor|ranger|
\p{L}*(?:leiter|leiterin|fachkraft|mitarbeiter|mitarbeiterin|techniker|technikerin|ingenieur|ingenieurin|berater|beraterin|verkäufer|verkäuferin|assistent|assistenz|assistentin|helfer|helferin|meister|meisterin|laborant|laborantin|sachbearbeiter|sachbearbeitung|sachbearbeiterin|monteur|mechaniker|mechanikerin|referent|referentin|beauftragte|beauftragter|kaufmann|kauffrau|kaufleute|pädagoge|pädagogin|macher|macherin|arbeiter|arbeiterin|wärter|wärterin|führer|führerin|manager|managerin|musiker|musikerin|betreuer|betreuerin|trainer|trainerin|fahrer|fahrerin|entwickler|entwicklerin|werker|werkerin|zusteller|zustellerin|therapeut|therapeutin|redakteur|redakteurin|beamter|beamtin|hilfe|kraft|disponent|koordinator|koordinatorin|pfleger|pflegerin)|
technicien|technicienne|agent|agente|chargée?|responsable|gestionnaire|conduct(?:eur|rice)|opérat(?:eur|rice)|employée?|ingénieure?|conseill(?:er|ère)|chef|cheffe|assistante?|aide|régleur|régleuse|monteuse|ouvri(?:er|ère)|direct(?:eur|rice)|animat(?:eur|rice)|contrôleu(?:r|se)|vendeu(?:r|se)|clerc|
técnic[oa]|encargad[oa]|auxiliar|operari[oa]|operador|operadora|analista|asesora?|ayudante|jef[ea]|especialista|ingenier[oa]|peón|oficial|gestora?|profesional|coordinador|coordinadora|director|directora|dependient[ea]|
addett[oaie]|tecnic[oa]|impiegat[oaie]|operai[oaie]|istrut(?:tore|trice)|assistente|responsabile|consulente|specialista|collaborat(?:ore|rice)|magazzinier[ei]|funzionari[oa]|coordinat(?:ore|rice)|dirett(?:ore|rice)|capo|
engenheir[oa]|encarregad[oa]|assistente|coordenador|coordenadora|motorista|vendedora?|diretora?|estagiári[oa]|ajudante|
\p{L}*(?:beheerder|medewerker|adviseur|begeleider|begeleidster|operator|monteur|planner|consulent|verpleegkundige|coördinator|leider|bediende|arbeider|technicus|verkoper|inspecteur|maker|werker|wachter|zetter|fitter|chauffeur|trainer|docent|manager|ontwikkelaar|assistent|specialist|therapeut|makelaar|coach)|
specjalist[aky]|specjalistk[ai]|inspektora?|kierowni[kc]a?|kierowniczka|asystenta?|asystentk[ai]|referenta?|młodszy|starszy|operatora?|doradc[ay]|pracownika?|technika?|koordynatora?|monter|kierowc[ay]|mistrz|inżyniera?)(?:[*:_/(-]\p{L}{1,4}\)?)?(?!\p{L})`.replace(
    /\s*\n\s*/g,
    '',
  ),
  'iu',
);

/** Where a title within a sentence ends. */
export const TITLE_STOP =
  /\sein(?=[.!,]|$)|\s(?:da (?:inserire|assumere|adibire)|erbij)(?!\p{L})|\s(?:you(?:['’]ll)?|bist du|sind sie|wirst du|sorgst du|vous|tu|ben je|ga je|sarai|serás|você)\s|(?<!(?<!\p{L})(?:kat|cat|ds|spec|inż|mgr|dipl|ing|st))\.|[,;:!?»”"|]|\s\(|\s[-–—]\s|\s(?:est|ist|is|to|zona|around|near|who(?:['’]\p{L}+)?|with|for|in|at|on|based|zur|zum|für|mit|der|die|in|im|bei|ab|pour|qui|avec|à|au|aux|chez|para|con|que|per|che|presso|com|voor|die|bij|aan|werden|arbeiten|met|do|dla|w|we|na|z|ze|od|em|oder)\s/iu;

/** `Caretaker required for September` */
export const WANTED =
  /\s(?:required|wanted|needed|gesucht|recherchée?|cercasi|gezocht|poszukiwan[ay])(?:[\s,].*|\W*)$/iu;

/** An agency that names no employer: `our client, a family firm`. */
export const FOR_A_CLIENT =
  /(?<!\p{L})(?:(?:my|our) client(?!s|')|on behalf of (?:a|one of our) clients?|for (?:a|one of (?:our|my)) clients?|(?:mon|notre) client(?!s|è)|pour (?:un|l['’]un) de (?:nos|ses) clients?|für (?:einen|unseren|eine) (?:unserer )?(?:kunden|mandanten|auftraggeber|mandantin)|unser (?:kunde|mandant|auftraggeber)|im auftrag (?:unseres|eines)|direktvermittlung|nuestro cliente|para (?:un )?cliente|empresa cliente|(?:per|di) (?:un )?(?:azienda|società|nostro|importante) cliente|per (?:nostro )?cliente|(?:nosso|para) cliente|para empresa cliente|onze (?:klant|opdrachtgever)(?!en)|(?:voor|namens) (?:een|onze) (?:klant|opdrachtgever|relatie)|(?:dla )?nasz(?:ego)? klient(?:a)?|acting as an employment (?:agency|business))(?!\p{L})/iu;
