/** Legal forms, squeezed to lower-case letters: as certain as evidence for an employer gets. */
export const LEGAL_FORMS: ReadonlySet<string> = new Set(
  `gmbh ag kg kgaa ohg gbr ev eg ug mbh gmbhcokg se inc incorporated ltd limited llc llp lllp plc corp corporation co company pte pty
  sa sas sasu sarl eurl earl scea gaec scic selarl eirl cuma snc sci scop sl slu slp scoop sau spa srl srls snc sas scarl scrl bv nv vof cv bvba sprl vzw ivzw asbl ltda eireli me epp lda sgps
  spzoo spolka zoo spk spj sj oy oyj ab aps as asa kft zrt sro doo ood eood gmbhco cokg pvt pc lp llc eu ek ehf`.split(
    /\s+/,
  ),
);

/** The same as written with dots, blanks and signs. */
export const LEGAL_FORM_PATTERN =
  /(?:\bS\.?\s?A\.?\s?(?:R\.?\s?L\.?|S\.?|U\.?)?(?=$|[\s,)])|\bS\.\s?(?:p\.\s?A|r\.\s?l|L)\.?|\bSp\.?\s?(?:z\s?o\.?\s?o|k|j)\.?|\bB\.\s?V\.?|\bN\.\s?V\.?|\be\.\s?V\.|\be\.\s?K\.|&\s?Co\b|\bCo\.\s|\bInc\b|\bLtd\b|\bGmbH\b|\bAG\b|\bL\.?L\.?[CP]\b|\bPLC\b|\bp\.l\.c\.?|\bLda\b|\bLtda\b|\bS\.C\.|\bPty\b|\bAktiengesellschaft\b)/u;

/** Words that a name of an institution or company is made of, folded, by language. */
const ORGANISATIONS = {
  en: `academy agency airlines airport airways army archive archives associates association authority aquarium bakery bank barracks bistro board borough brasserie brewery bureau cafe cathedral center centre
    chamber charity church cinema city clinic club college commission committee community conservatory consultancy consulting consultants cooperative council county court dealership department
    dept district diner division embassy enterprise enterprises estate estates exchange factory farm farms federation festival firm fleet force foundation fund gallery garage group government gym haulage
    health healthcare holding holdings home homes hospice hospital hospitals hostel hotel hotels house industries infirmary inn institute institution insurance international kindergarten kitchen lab labs
    laboratory laboratories library logistics magazine mall manufacturing marina market media mill mills ministry motors museum navy network networks newspaper nhs nursery office opera orchestra organisation
    organization parish park partners partnership pharmacy plant polyclinic post practice press primary prison productions publishers publishing pub police railway railways restaurant resort retail retirement salon school schools secondary
    services shelter shop society software solutions stadium station steakhouse store stores studio studios supermarket surgery systems tavern team technologies technology telecom theatre theater town trading transport trust trucking union university ventures
    veterinary warehouse winery works workshop worldwide yard zoo unicef who un eu nato nasa llp chambers capital freight aerospace aviation automotive foods energy power electric pharmaceuticals pharma biotech semiconductor construction contractors builders engineers architects`,
  de: `akademie amt amtsgericht anstalt anwaltskanzlei apotheke architekturburo autohaus backerei bahn bahnhof bank baustelle bauunternehmen behorde berufsschule bezirk bezirksamt bibliothek buchhandlung bundesamt bundesagentur bundeswehr buro
    caritas diakonie drk dienst druckerei fabrik fachhochschule fachschule feuerwehr flughafen forschungszentrum galerie gartnerei gasthaus gasthof gemeinde gemeinschaftspraxis gemeinschaft genossenschaft gericht gesamtschule gesellschaft gesundheitsamt grundschule gruppe gymnasium
    handelskammer hauptschule haus heim hochschule hof hotel institut jugendamt jugendhaus kammer kanzlei kaserne kindergarten kindertagesstatte kita klinik kliniken klinikum kloster konditorei konzern krankenhaus kreisklinik krankenkasse kreis
    kirche kirchengemeinde labor landesamt landgericht landratsamt lehrstuhl logistik malerbetrieb max-planck-institut metzgerei ministerium mittelschule museum oberschule oper orchester pension pflegedienst pflegeheim pflegezentrum polizei praxis
    rathaus ratskeller realschule rechtsanwalte reederei restaurant sanatorium schlosserei schreinerei schule schulen senat seniorenheim seniorenresidenz seniorenzentrum sparkasse spedition staatsanwaltschaft staatstheater stadt stadtverwaltung stadtwerke kompanie bataillon geschwader regiment bundesheer zeitarbeit
    stiftung tagesklinik theater tischlerei uniklinik universitat universitatsklinik universitatsklinikum universitatsmedizin unternehmen verband verein verlag versicherung versicherungen verwaltung volkshochschule volksbank vhs werk werke werkstatt wirtshaus zahnarztpraxis zeitung zentrum zweigstelle tu fh rwth lmu eth awo asb`,
  fr: `academie aeroport agence armee association assurances atelier ateliers auberge banque bibliotheque boucherie boulangerie boutique brasserie bureau cabinet centre chambre chantier chu chateau chr cfa cimetiere clinique cnrs college
    commune compagnie conseil conservatoire cooperative cour creche departement direction ecole editions entreprise epicerie epahd ehpad etablissement etablissements etude fabrique faculte federation fondation
    garage gendarmerie groupe groupement gite halte-garderie hopital hopitaux hospices hotel imprimerie inria inserm institut iut laboratoire librairie ligue lycee magasin mairie maison maternelle maternite mediatheque menuiserie metropole ministere mission mutuelle musee
    office opera palais paroisse patisserie pharmacie police prefecture prison radio rectorat region relais residence restaurant salon sncf ratp societe station studio supermarche syndicat theatre transports tribunal universite usine ville`,
  es: `academia administracion aerolineas aeropuerto agencia almacen almacenes ambulatorio asociacion asesoria aseguradora audiencia autoridad ayuntamiento banco bar biblioteca bodega bodegas bufete caja camara casa catedral cementera centro cervecería cerveceria clinica
    colegio comunidad compania confederacion conservatorio constructora consejeria consejo consultoria consorcio consulado cooperativa corporacion csic delegacion despacho diputacion editorial ejercito embajada empresa escuela estudio estudios fabrica facultad farmacia federacion ferreteria finca fundacion
    generalitat gestoria gimnasio gobierno grupo guarderia hermanos hospital hosteleria hotel iglesia industrias ies imprenta instituto inmobiliaria junta juzgado laboratorio laboratorios libreria mercado ministerio museo notaria obispado oficina ong parador panaderia parroquia parque pasteleria policia preparatoria productora quimica
    residencia restaurante sanatorio secretaria seguros servicio servicios sindicato sociedad supermercado supermercados taller talleres teatro tienda transportes tribunal universidad asador taberna meson`,
  it: `accademia acciaieria aeronautica aeroporto agenzia agriturismo albergo asl asilo associazione ateneo autofficina azienda banca bottega cantina cantiere carabinieri carrozzeria casa caserma centro circolo clinica clinica collegio comando compagnia
    comune conservatorio consorzio cooperativa coop corte croce dipartimento ditta editore edizioni ente esercito fabbrica facolta falegnameria farmacia federazione ferrovie fondazione forno galleria gelateria gestioni gruppo hotel impresa industria industrie irccs istituto
    laboratorio libreria liceo magazzino marina mensa ministero museo negozio officina officine ordine ospedale ospedali osteria panificio parrocchia pasticceria pastificio pescheria pizzeria policlinico politecnico polizia prefettura procura provincia questura regione ristorante rsa sanatorio scuola scuole
    servizi sindacato societa studio supermercato tipografia trattoria tribunale ufficio universita villa`,
  pt: `academia aeroporto agencia agrupamento associacao autarquia banco bar biblioteca camara cafe centro cervejaria clinica colegio companhia comunidade confeitaria conselho conservatorio construtora construcoes consultoria cooperativa creche
    defensoria departamento direcao editora embaixada empresa escola escolas escritorio estado estudio exercito fabrica faculdade farmacia federacao forum fundacao gabinete ginasio governo grupo hospital hospitais hotel igreja imobiliaria industria industrias instituto
    jornal junta laboratorio lar livraria loja lojas maternidade mercado ministerio misericordia museu oficina orgao padaria pastelaria pousada prefeitura quinta restaurante santa secretaria seguradora seguros senai senac servico servicos sindicato sociedade supermercado supermercados
    teatro transportes transportadora tribunal universidade sus ubs`,
  nl: `aannemersbedrijf academie accountantskantoor advocatenkantoor ambassade apotheek architectenbureau bank basisschool bakkerij bedrijf belastingdienst bibliotheek boekhandel boerderij bouwbedrijf brouwerij buro bureau buurthuis centrum dienst drukkerij
    eetcafe fabriek faculteit garage gemeente ggz groep gymnasium herberg hogeschool hotel huisartsenpraktijk instituut installatiebedrijf installatietechniek justitie kantoor kinderdagverblijf kinderopvang kliniek kerk krant lyceum makelaardij ministerie museum onderneming opvang organisatie
    politie praktijk provincie rechtbank restaurant revalidatiecentrum roc school scholengemeenschap sportschool stichting supermarkt tandartspraktijk theater thuiszorg tuinderij uitgeverij uitzendbureau universiteit vereniging verpleeghuis vervoer verzekeringen verzorgingshuis waterschap
    werkplaats winkel zaak zalencentrum zorg zorgcentrum zorggroep zorginstelling ziekenhuis umc technieken transportbedrijf landmacht luchtmacht krijgsmacht marechaussee`,
  pl: `agencja akademia apteka archiwum bank biblioteka biuro browar centrum cukiernia drukarnia dom drogeria dworzec elektrownia fabryka federacja firma fundacja galeria gabinet gimnazjum gmina gospodarstwo grupa hotel huta hurtownia instytut izba kancelaria karczma kawiarnia klinika klub
    komenda komisja kopalnia kosciol ksiegarnia laboratorium liceum linie lotnisko magazyn ministerstwo miasto muzeum oddzial opera osrodek parafia piekarnia policja politechnika poradnia poczta powiat pracownia pralnia przedszkole przedsiebiorstwo przychodnia restauracja rzeznia sad salon sanatorium sklep skup
    spoldzielnia stacja starostwo stowarzyszenie straz studio szkola szpital tartak teatr towarzystwo uczelnia uniwersytet urzad warsztat wojsko wojewodztwo wydawnictwo wydzial zaklad zaklady zarzad zespol zlobek zwiazek technikum samochodowy`,
};

const split = (words: string): string[] => words.split(/\s+/).filter(Boolean);

export const ORGANISATION_WORDS: ReadonlySet<string> = new Set(Object.values(ORGANISATIONS).flatMap(split));

/** German and Dutch write "Kreiskrankenhaus" in one word. */
export const ORGANISATION_STEMS: ReadonlySet<string> = new Set([
  ...split(ORGANISATIONS.de),
  ...split(ORGANISATIONS.nl),
]);

/** Working for oneself stands where an employer would. */
export const SELF_EMPLOYED: ReadonlySet<string> = new Set([
  'self-employed',
  'self employed',
  'freelance',
  'freelancer',
  'independent',
  'selbststandig',
  'selbstandig',
  'freiberuflich',
  'independant',
  'autonomo',
  'por cuenta propia',
  'libero professionista',
  'autonoma',
  'conta propria',
  'zelfstandig',
  'zzp',
  'eigen bedrijf',
  'dzialalnosc gospodarcza',
  'wlasna dzialalnosc',
  'jednoosobowa dzialalnosc gospodarcza',
  'own business',
  'various clients',
  'profession liberale',
  'a mon compte',
  'auto-entrepreneur',
  'independent contractor',
  'various',
  'diverse auftraggeber',
  'verschiedene auftraggeber',
]);
