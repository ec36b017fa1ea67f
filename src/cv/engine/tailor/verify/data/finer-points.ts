/** What some words of a language need to be told apart by, beyond {@link WordsOfLanguage}. Written as there. */
export interface FinerPoints {
  /** People one works with: they take part of the credit only where the work is said to be theirs too. */
  fellows: string;
  /** Words that stand for an examination passed or an office held; no other form of the word will do for them. */
  status: string;
  /** Frequencies and manners that may be left out behind what they say something of. */
  adverbs: string;
  /** Words of praise, size and kind that may go from a phrase that stays. */
  harmless: string;
  /** Those limiters that say only how much there is of one thing. */
  modest: string;
  /** Places of work: where something was done may go. */
  settings: string;
  /** Further words that make what is told less, and so have to stay with it. */
  limiters: string;
  /** Further rings of synonyms, and forms that the stemmer does not bring together. */
  rings: string;
  /** Short and long forms: `qa = quality assurance`; by `|`. */
  short: string;
  /** Before the thing that something is said to be one part of: *one* of the largest. */
  one: string;
  /** `Or`: of two things one may not know is meant. */
  or: string;
  /** Further prepositions, of time: *until* 2019. */
  time: string;
  /** Auxiliaries of the passive. */
  passive: string;
  /** `My`, `our`: a team one is in is not one's own. */
  possessives: string;
}

const NONE: FinerPoints = {
  fellows: '', status: '', adverbs: '', harmless: '', modest: '', settings: '', limiters: '', rings: '', short: '', one: '', or: '', time: '', passive: '', possessives: '',
}; // prettier-ignore

export const FINER_POINTS: Readonly<Record<string, FinerPoints>> = {
  en: {
    fellows: 'team colleague colleagues member members partner part us our staff group',
    status:
      'certified licensed qualified accredited registered chartered graduate graduated certificate certification licence license degree diploma doctor doctorate phd msc bsc mba executive principal chief senior expert native fluent nurse chef director president professor master masters officer intern internal',
    adverbs:
      'daily weekly monthly yearly annually quarterly regularly online matters issues topics tasks activities',
    harmless:
      'successful excellent good great strong outstanding effective efficient experienced skilled careful busy large big new modern various several different complex demanding extensive comprehensive deep broad detailed high quality fast full complete overall regular daily weekly monthly annual yearly existing own key main important major professional personal international national global cross functional successfully also very highly always working close closely incoming outgoing hands-on wide whole entire all every each up-to-date successfully efficiently effectively carefully accurately closely quickly promptly safely reliably regularly fully completely thoroughly consistently proactively smoothly professionally actively continuously interdisciplinary multidisciplinary innovative dynamic creative reliable dedicated friendly polite punctual smooth timely relevant appropriate necessary required corresponding respective numerous current latest attractive beautiful popular valued valuable thorough precise accurate clear customer-oriented wide-ranging motivated committed proud intensive independent independently personally diverse lively delicious fresh any',
    modest: 'beginners occasionally occasional sometimes partly partially rarely some basic little small minor few beginner elementary introductory short half simple test tests draft drafts sample samples demo demos prototype prototypes',
    settings:
      'street road workshop garage bakery ward yard barn greenhouse depot station airport harbour canteen branch suburb neighbourhood city town village county country region area district north south east west centre center shop shops store stores market office offices factory factories plant warehouse hospital hospitals clinic ward kitchen restaurant hotel building buildings site sites street houses farm farms flats apartments homes bakeries greenhouses new old large small busy local',
    limiters:
      'quarter supposed alleged able capable willing eager keen eligible little bit passive rusty theory instead among expired lapsed revoked suspended outdated school college youth near quasi pseudo half rather unlike excluding excl handful fictional fictitious hypothetical imaginary pretend theoretical amateur toy miniature replica asst jr dep equivalent deferred interrupted dropout unsuccessfully paper would-be familiar holiday holidays absence leave vacation interest interested aspiring prospective average coursework dummy dummies rehearsal exercise trainee learner towards toward hope bid unsuccessful abandoned withdrawn postponed discarded scrapped deleted destroyed forgotten wasted spoiled conversational rudimentary game play practice practise fun dropped quit expelled once',
    rings:
      'start, begin, commence|colour, dye|dispose of, discard|sew, stitch|guard, protect|wash, clean|instruct, teach|drive, operate|pack, package|hand, give|deliver, delivery|assess, assessment|pay, payment|recruit, recruitment|advise, advice|store, storage, stored|recover, recovery|inquire, inquiry|approve, approval|dispose, disposal|retrieve, retrieval|withdraw, withdrawal|perform, performance|guide, guidance|accept, acceptance|comply, compliance|resolve, resolution|solve, solution|revise, revision|decide, decision|provide, provision|produce, production|reduce, reduction|introduce, introduction|receive, reception|admit, admission|apply, application|know, knowledge|treat, treatment|discharge, discharged|use, using, with|through, by, via|kept, maintained|look after, maintain|draw up, drew up, drawn up, prepare, draft|give lessons, gave lessons, teach|write, written, wrote, author|passed, pass|look after, take care, took care, care|did, kept, keep|deal, dealt, handle, handled|daily, every day|old, aged|drawn, draw, drew|chosen, choose, choosing, choice, select|sick, ill|bookkeeping, books',
    short:
      'qa = quality assurance|icu = intensive care unit|hr = human resources|dept = department|seo = search engine optimization|seo = search engine optimisation|approx = approximately|kpi = key performance indicator|kpis = key performance indicators|er = emergency room|ed = emergency department|a&e = accident and emergency|it = information technology|r&d = research and development|b2b = business to business|b2c = business to consumer|pr = public relations|ux = user experience|ui = user interface|hvac = heating ventilation and air conditioning|cnc = computer numerical control|cad = computer aided design|erp = enterprise resource planning|crm = customer relationship management|pos = point of sale|faq = frequently asked questions|sop = standard operating procedure|sops = standard operating procedures|gp = general practitioner|uk = united kingdom|usa = united states|us = united states|eu = european union|mgmt = management|admin = administration|hrs = hours|yrs = years|yr = year|mo = month|wk = week|no = number|incl = including|govt = government|intl = international|univ = university|eng = engineering|asst = assistant|mfg = manufacturing|ngo = non governmental organisation|csr = corporate social responsibility|roi = return on investment|p&l = profit and loss|ap = accounts payable|ar = accounts receivable|ehr = electronic health record|emr = electronic medical record|iv = intravenous|sme = small and medium enterprise|smes = small and medium enterprises|api = application programming interface|apis = application programming interfaces|ci = continuous integration|haccp = hazard analysis and critical control points|ppe = personal protective equipment|lab = laboratory|labs = laboratories|ad = advertisement|ads = advertisements|app = application|apps = applications|info = information|rep = representative|reps = representatives|vet = veterinary surgeon|photo = photograph|photos = photographs|fridge = refrigerator|phone = telephone',
    or: 'or',
    time: 'until since before after till by within',
    passive: 'was were been being got',
    possessives: 'my our mine',
    one: 'one',
  },
  de: {
    fellows: 'team kollegen kollege kollegin kolleginnen gruppe',
    status:
      'geprüft geprüfte geprüfter zertifiziert zertifizierte staatlich diplom bachelor master promotion doktor professor meister meisterin leiter leiterin chef direktor fließend verhandlungssicher muttersprache experte expertin senior',
    adverbs: 'täglich wöchentlich monatlich jährlich regelmäßig erfolgreich sorgfältig selbstständig eigenständig',
    harmless:
      'erfolgreich erfolgreiche erfolgreicher ausgezeichnet hervorragend gut gute guter stark sehr groß große großer neu neue neuer modern moderne verschieden verschiedene unterschiedlich vielfältig komplex anspruchsvoll umfassend umfangreich detailliert täglich wöchentlich monatlich jährlich regelmäßig eigen wichtig international national selbstständig eigenständig gesamt alle jede ganz sorgfältig effizient effektiv interdisziplinär interdisziplinäre interdisziplinären innovativ innovative innovativen kreativ kreative freundlich freundliche zuverlässig zuverlässige gewissenhaft gewissenhafte fachgerecht fachgerechte termingerecht termingerechte entsprechend entsprechende entsprechenden jeweilig jeweiligen notwendig notwendige notwendigen zahlreich zahlreiche zahlreichen diverse diversen aktuell aktuelle aktuellen attraktiv attraktive schön schöne präzise genau genaue eigenverantwortlich eigenverantwortliche professionell professionelle',
    modest: 'gelegentlich gelegentliche gelegentlichen manchmal teilweise Grundkenntnisse Grundlagen einfach einfache einfachen klein kleine kleinen kleinere einige wenige wenig etwas Vorbereitung Test Tests Muster Entwurf Entwürfe',
    settings:
      'Straße Werkstatt Salon Gärtnerei Bäckerei Station Depot Bahnhof Flughafen Kantine Stadtteil Stadt Region Kreis Land Norden Süden Osten Westen Zentrum Laden Geschäft Filiale Filialen Markt Büro Werk Fabrik Lager Krankenhaus Klinik Station Küche Restaurant Hotel Gebäude Neubau Neubauten Altbau Altbauten Baustelle Baustellen Häusern Hof Wohnungen Neubauwohnungen Altbauwohnungen Wohnhaus Wohnhäusern Einfamilienhäusern Privathaushalten neuen alten großen kleinen',
    limiters:
      'Viertel Drittel Bruchteil notfalls angeblich vermutlich bedingt fähig bereit bemüht sollte könnte würde wollte müsste durfte wenig etwas bisschen passive passiv statt Theorie abgelaufen abgelaufene abgelaufener Kurs Workshop Seminar Lehrgang fiktiv fiktive hypothetisch theoretisch theoretische anstatt anstelle ausgenommen nebenamtlich nebenamtliche aushilfsweise probeweise freiwillig unbezahlt stellv quasi durchschnittlich Durchschnitt Vorbereitung geplante geplanten geplanter Urlaub Abwesenheit Krankheitsfall Urlaubsvertretung Bewerbung Interesse angehend angehende abgesagt verschoben eingestellt nebenberuflich hospitiert Entwürfe Entwürfen Vertretungen Spiel Rollenspiel Planspiel Videospiel einmal einmalig einmalige',
    rings:
      'Annahme, Entgegennahme, annehmen, entgegennehmen|Versand, Verschickung, versenden, verschicken|Auswertung, Analyse, auswerten, analysieren|Instandsetzung, Reparatur, reparieren|Wartung, Instandhaltung, warten|Zubereitung, zubereiten, kochen, Kochen|Reinigung, reinigen, putzen, säubern|Schulung, schulen, Unterweisung, unterweisen|Ausbildung, ausbilden|Dokumentation, dokumentieren, protokollieren|Lieferung, liefern, ausliefern, Auslieferung|Herstellung, herstellen, fertigen, Fertigung, Produktion, produzieren|Bearbeitung, bearbeiten|Abrechnung, abrechnen|Bestellung, bestellen|Kunden, Kundinnen und Kunden, Kundschaft|Mitarbeiter, Mitarbeitende, Beschäftigte, Angestellte|Schüler, Schülerinnen und Schüler|Patienten, Patientinnen und Patienten|Behebung, beheben, Beseitigung, beseitigen|Bedienung, bedienen|Angebote, Offerten|Firma, Unternehmen, Betrieb|plante, planen, Planung, geplant|erstellte, erstellen, Erstellung, erstellt, anfertigen, Anfertigung|führte, Führung, führen|leitete, Leitung, leiten, leite|unterrichtete, Unterricht, unterrichten, unterrichtet|senken, Senkung, gesenkt, senkte|prüfte, Prüfung, prüfen|betreute, Betreuung, betreuen|beriet, Beratung, beraten|schrieb, schreiben, Schreiben, verfasste, verfassen|koordiniere, Koordination, koordinieren, koordinierte|pflegte, Pflege, pflegen|wartete, Wartung, warten|kaufte, Einkauf, einkaufen, Beschaffung|verkaufte, Verkauf, verkaufen|montierte, Montage, montieren|schweißte, Schweißen, schweißen|eröffnete, Eröffnung, eröffnen|entwickelte, Entwicklung, entwickeln|organisierte, Organisation, organisieren|dokumentierte, Dokumentation, dokumentieren|analysierte, Analyse, analysieren|schulte, Schulung, schulen|überwachte, Überwachung, überwachen|bearbeitete, Bearbeitung, bearbeiten|unterstützte, Unterstützung, unterstützen, Hilfe|steigerte, Steigerung, steigern, gesteigert|monatlich, monatlicher, monatliche|nahm, Annahme, annehmen|gab, Ausgabe, ausgeben|reinigte, Reinigung, reinigen|bediente, Bedienung, bedienen|transportierte, Transport, transportieren|lagerte, Lagerung, lagern|verpackte, Verpackung, verpacken|kontrollierte, Kontrolle, kontrollieren|buchte, Buchung, buchen|übersetzte, Übersetzung, übersetzen|kochte, Kochen, kochen|backte, Backen, backen|baute, Bau, bauen',
    short:
      'ca = circa|inkl = inklusive|inkl = einschließlich|zb = zum beispiel|bzw = beziehungsweise|edv = elektronische datenverarbeitung|it = informationstechnik|mio = millionen|std = stunden|tel = telefon|abt = abteilung|kfz = kraftfahrzeug|lkw = lastkraftwagen|pkw = personenkraftwagen|qm = qualitätsmanagement|hr = personalwesen|stellv = stellvertretend|max = maximal|min = mindestens|ggf = gegebenenfalls|usw = und so weiter|öpnv = öffentlicher personennahverkehr|foto = fotografie|info = information|labor = laboratorium',
    or: 'oder',
    time: 'seit vor nach ab innerhalb binnen',
    passive: 'wurde wurden worden',
    possessives: 'mein meine meinem meinen meiner meines unser unsere',
    one: 'eine einer eines einem einen',
  },
  fr: {
    fellows: 'équipe nous notre collègues collègue',
    status:
      'certifié certifiée diplômé diplômée agrégé agrégée licence master doctorat docteur professeur directeur directrice chef cheffe bilingue courant expert experte senior',
    adverbs: 'quotidiennement hebdomadaire régulièrement efficacement soigneusement',
    harmless:
      'excellent excellente bon bonne fort grand grande nouveau nouvelle nouveaux moderne divers différent complexe complet détaillé quotidien quotidienne hebdomadaire mensuel annuel régulier important international national professionnel réussi efficace très tout tous toutes neuf neuve interdisciplinaire pluridisciplinaire innovant innovante créatif créative fiable rigoureux rigoureuse soigneux soigneuse nécessaire nécessaires correspondant correspondants respectif respectifs nombreux nombreuses actuel actuelle attrayant beau belle précis précise dynamique varié variés variée variées',
    modest: 'occasionnellement occasionnel occasionnels parfois ponctuel ponctuels ponctuelle ponctuelles ponctuellement partiellement notions base bases simple simples petit petite petits petites quelques peu essai essais test tests prototype',
    settings:
      'rue atelier boulangerie dépôt gare aéroport cantine quartier banlieue ville village région pays nord sud est ouest centre magasin magasins boutique marché bureau bureaux usine entrepôt hôpital clinique cuisine restaurant hôtel bâtiment bâtiments chantier chantiers maisons ferme appartements logements pavillons villas neufs neuf neuve neuves ancien anciens anciennes petit petite grand grande',
    limiters: 'quart tiers capable prêt apte prétendu soi-disant aurait devait peu passif passive parmi expiré périmé fictif fictive théorique plutôt hormis excepté hors remplaçant moyenne notions absence congés intérêt envisagé abandonné annulé reporté débutant jeu jeux ponctuel ponctuelle ponctuellement',
    rings:
      'expédition, envoi, envoyer, expédier|livraison, livrer|fabrication, fabriquer, production, produire|cuisson, cuire|cuisiner, cuisine|dépannage, réparation|archivage, archiver, classer, classement|facturation, facturer|recherche, rechercher|commande, commander|tri, trier|surveillance, surveiller|patients, malades|élèves, écoliers|voitures, automobiles|locaux, lieux|emballage, emballer, conditionnement, conditionner|remise, remettre|soins, soigner|saisie, saisir|rangement, ranger|réparation, réparer, dépannage, dépanner|vérification, vérifier, contrôle, contrôler|achat, acheter, achats, approvisionnement, approvisionner|amélioration, améliorer, optimisation, optimiser|clientèle, clients, client|rédiger, rédaction, rédigé, écrire|réduire, réduction, réduit, réduits, baisse|gérer, gestion|préparer, préparation, préparé|vendre, vente, ventes|conseiller, conseil|accueillir, accueil|enseigner, enseignement|former, formation|traduire, traduction|construire, construction|ouvrir, ouverture|produire, production|entretenir, entretien, maintenance|nettoyer, nettoyage|installer, installation, pose, poser|suivre, suivi|tenir, tenue|mettre, mise|encadrer, encadrement, animer, animation|organiser, organisation|développer, développement|élaborer, élaboration, rédiger, rédaction|recruter, recrutement|transporter, transport|soigner, soins|augmenter, augmentation, hausse',
    short:
      'rh = ressources humaines|qse = qualité sécurité environnement|btp = bâtiment et travaux publics|pme = petites et moyennes entreprises|tva = taxe sur la valeur ajoutée|sav = service après vente|env = environ|dir = direction|labo = laboratoire|info = information|ue = union européenne',
    or: 'ou',
    time: 'depuis avant apres dès',
    passive: 'été',
    possessives: 'mon ma mes notre nos',
    one: 'un une',
  },
  es: {
    fellows: 'equipo nosotros nuestro compañeros',
    status:
      'certificado certificada titulado titulada licenciado licenciada licenciatura grado máster doctorado doctor doctora profesor profesora director directora jefe jefa bilingüe experto experta senior',
    adverbs: 'diariamente semanalmente mensualmente regularmente',
    harmless:
      'excelente bueno buena fuerte gran grande nuevo nueva moderno diverso distinto complejo completo detallado diario semanal mensual anual regular importante internacional nacional profesional exitoso eficaz muy todo todos todas interdisciplinar interdisciplinario multidisciplinar innovador innovadora creativo creativa fiable riguroso cuidadoso necesario necesaria correspondiente respectivo numeroso numerosos numerosas actual atractivo preciso precisa dinámico variado variados variadas diversos diversas',
    modest: 'ocasionalmente ocasional ocasionales parcialmente nociones básico básica básicos básicas sencillo sencillos pequeño pequeña pequeños pequeñas algunos algunas algo poco prueba pruebas',
    settings:
      'calle taller panadería estación aeropuerto comedor barrio ciudad pueblo región país norte sur este oeste centro tienda tiendas mercado oficina oficinas fábrica almacén hospital clínica cocina restaurante hotel edificio edificios obra obras casas finca pisos viviendas apartamentos chalés nuevo nuevos nueva nuevas antiguo antiguos pequeño pequeña grande',
    limiters: 'cuarto tercio capaz dispuesto supuesto tenía habría poco pasivo pasiva caducado vencido ficticio ficticia teórico teórica vez salvo cursando promedio ausencia vacaciones interés cancelado aplazado nociones principiante subdirector subdirectora juego puntual puntualmente',
    rings:
      'envío, enviar, expedición, expedir|fabricación, fabricar, producción, producir|facturación, facturar|archivo, archivar|búsqueda, buscar|pedidos, encargos|coches, automóviles, vehículos|alumnos, estudiantes|pacientes, enfermos|embalaje, embalar, empaquetado, empaquetar|recogida, recoger|vigilancia, vigilar|cocinar, cocina|soldar, soldadura|clasificar, clasificación|informar, información|solucionar, resolver, resolución|elaborar, elaboración, elaboré, preparar, preparación, preparé|cuidar, cuidado, cuidé|repartir, reparto, repartí, entregar, entrega, entregué|organizar, organización, organicé|traducir, traducción, traduje|reparación, reparar, reparé, arreglo, arreglar|revisión, revisar, comprobación, comprobar, verificación, verificar, control, controlar|compra, comprar, compras, adquisición, adquirir|ayuda, ayudar, apoyo, apoyar|reducción, reducir, reduje, redujo, disminución|gestión, gestionar, gestiono|preparar, preparación, preparé|vender, venta, ventas|enseñar, enseñanza, docencia|formar, formación|traducir, traducción|construir, construcción|abrir, apertura, abrí|producir, producción|mantener, mantenimiento|limpiar, limpieza|instalar, instalación|diseñar, diseño, diseñé|elaborar, elaboración, elaboré, redacción, redactar|organizar, organización|desarrollar, desarrollo|contratar, contratación|transportar, transporte|atender, atención|aumentar, aumento, incremento, incrementar|soldar, soldadura|cortar, corte|montar, montaje|negociar, negociación',
    short:
      'rrhh = recursos humanos|rh = recursos humanos|pymes = pequeñas y medianas empresas|aprox = aproximadamente|dpto = departamento|iva = impuesto sobre el valor añadido|uci = unidad de cuidados intensivos|ue = unión europea|eeuu = estados unidos',
    or: 'o u',
    time: 'desde antes despues',
    passive: 'fue fueron fui sido',
    possessives: 'mi mis nuestro nuestra',
    one: 'uno una',
  },
  it: {
    fellows: 'squadra team noi nostro colleghi',
    status:
      'certificato certificata diplomato diplomata laureato laureata laurea master dottorato dottore dottoressa professore direttore direttrice capo bilingue esperto esperta senior',
    adverbs: 'quotidianamente settimanalmente mensilmente regolarmente',
    harmless:
      'eccellente ottimo ottima buono buona forte grande nuovo nuova moderno diverso complesso completo dettagliato quotidiano settimanale mensile annuale regolare importante internazionale nazionale professionale efficace molto tutto tutti tutte interdisciplinare multidisciplinare innovativo innovativa creativo creativa affidabile accurato accurata necessario necessaria corrispondente rispettivo numeroso numerosi numerose attuale attraente preciso precisa dinamico vario vari varie',
    modest: 'occasionalmente occasionale occasionali parzialmente nozioni base semplice semplici piccolo piccola piccoli piccole alcuni alcune poco prova prove',
    settings:
      'officina panetteria stazione aeroporto mensa quartiere città paese regione nord sud est ovest centro negozio negozi mercato ufficio uffici fabbrica magazzino ospedale clinica cucina ristorante albergo edificio edifici cantiere cantieri case appartamenti abitazioni ville nuovo nuovi nuova nuove vecchio vecchi piccolo piccola grande',
    limiters: 'quarto terzo capace disposto presunto dovevo potrei avrei volevo poco passivo passiva scaduto scaduta fittizio fittizia teorico teorica anziché invece eccetto media assenza ferie interesse annullato rinviato nozioni principiante gioco saltuario saltuaria saltuariamente',
    rings:
      'spedizione, spedire, invio, inviare|fabbricazione, fabbricare, produzione, produrre|fatturazione, fatturare|archiviazione, archiviare|ricerca, ricercare|ordini, ordinazioni|automobili, auto, macchine|alunni, studenti, allievi|pazienti, malati|imballaggio, imballare, confezionamento, confezionare|raccolta, raccogliere|sorveglianza, sorvegliare|risolvere, risoluzione|consegna, consegnare|accoglienza, accogliere|elaborare, elaborazione, elaborato, preparare, preparazione, preparato|curare, cura, curato|riparazione, riparare, riparato, aggiustaggio, aggiustare|controllo, controllare, verifica, verificare, verificato|acquisto, acquistare, acquisti, approvvigionamento|redatto, redigere, redazione, scrivere, scritto, stesura|riduzione, ridurre, ridotto|gestione, gestire, gestisco, gestito|preparare, preparazione, preparato|vendere, vendita, vendite|insegnare, insegnamento|formare, formazione|tradurre, traduzione|costruire, costruzione|aprire, apertura|produrre, produzione|pulire, pulizia|installare, installazione|disegnare, disegno, progettare, progettazione|organizzare, organizzazione|sviluppare, sviluppo|assumere, assunzione|trasportare, trasporto|aumento, aumentare, incremento|saldare, saldatura|montare, montaggio|negoziare, negoziazione|ricevere, ricevimento|manutenzione, manutenere',
    short:
      'pmi = piccole e medie imprese|iva = imposta sul valore aggiunto|uff = ufficio|ue = unione europea|rsu = rappresentanza sindacale unitaria|ca = circa',
    or: 'o oppure',
    time: 'prima dopo entro',
    passive: 'stato stata stati state',
    possessives: 'mio mia miei mie nostro nostra',
    one: 'uno una',
  },
  pt: {
    fellows: 'equipe equipa nós nosso colegas',
    status:
      'certificado certificada licenciado licenciada licenciatura bacharel mestre mestrado doutor doutora doutorado professor professora diretor diretora chefe bilíngue especialista sênior',
    adverbs: 'diariamente semanalmente mensalmente regularmente',
    harmless:
      'excelente bom boa forte grande novo nova moderno diverso complexo completo detalhado diário semanal mensal anual regular importante internacional nacional profissional eficaz muito todo todos todas interdisciplinar multidisciplinar inovador inovadora criativo criativa fiável rigoroso cuidadoso necessário necessária correspondente respetivo numeroso numerosos numerosas atual atraente preciso precisa dinâmico variado variados variadas diversos diversas vários várias',
    modest: 'ocasionalmente ocasional ocasionais parcialmente noções básico básica básicos básicas simples pequeno pequena pequenos pequenas alguns algumas pouco teste testes',
    settings:
      'rua oficina padaria estação aeroporto cantina bairro cidade vila região país norte sul leste oeste centro loja lojas mercado escritório escritórios fábrica armazém hospital clínica cozinha restaurante hotel edifício edifícios obra obras casas quinta apartamentos moradias vivendas pastelaria novo novos nova novas antigo antigos pequeno pequena grande',
    limiters: 'quarto terço capaz disposto suposto teria devia pouco passivo passiva caducado vencido expirado fictício fictícia teórico teórica vez exceto salvo cursando média ausência férias interesse cancelado adiado noções iniciante jogo pontual pontualmente',
    rings:
      'envio, enviar, expedição, expedir|fabrico, fabricação, fabricar, produção, produzir|faturação, faturamento, faturar|arquivo, arquivar|pesquisa, pesquisar|encomendas, pedidos|carros, automóveis, viaturas|alunos, estudantes|pacientes, doentes, utentes|embalagem, embalar|recolha, recolher, coleta, coletar|vigilância, vigiar|resolver, resolução|entrega, entregar|acolhimento, acolher|elaborar, elaboração, elaborei, preparar, preparação, preparei|cuidar, cuidado, cuidei|reparação, reparar, conserto, consertar|verificação, verificar, conferência, conferir, controlo, controle|compra, comprar, compras, aquisição, adquirir|redução, reduzir, reduzi, diminuição|gestão, gerir, geri|preparar, preparação, preparei|vender, venda, vendas|ensinar, ensino|formar, formação|traduzir, tradução|construir, construção|abrir, abertura|produzir, produção|manter, manutenção|limpar, limpeza|instalar, instalação|elaborar, elaboração, elaborei, redação, redigir|organizar, organização|desenvolver, desenvolvimento|contratar, contratação|transportar, transporte|atender, atendimento|aumentar, aumento|soldar, soldadura, solda|montar, montagem|negociar, negociação|receber, recebimento, receção, recepção|coordenar, coordenação, coordeno',
    short:
      'rh = recursos humanos|pme = pequenas e médias empresas|aprox = aproximadamente|depto = departamento|uti = unidade de terapia intensiva|ue = união europeia',
    or: 'ou',
    time: 'desde antes depois',
    passive: 'foi foram fui sido',
    possessives: 'meu minha meus minhas nosso nossa',
    one: 'um uma',
  },
  nl: {
    fellows: 'team wij we ons onze collega collega’s collegas',
    status:
      'gecertificeerd gediplomeerd bachelor master doctor professor directeur hoofd chef vloeiend tweetalig expert senior',
    adverbs: 'dagelijks wekelijks maandelijks jaarlijks regelmatig zorgvuldig',
    harmless:
      'succesvol succesvolle uitstekend goed goede sterk groot grote nieuw nieuwe modern moderne divers verschillend complex volledig uitgebreid dagelijks wekelijks maandelijks jaarlijks regelmatig belangrijk internationaal nationaal professioneel efficiënt zeer heel alle elke eigen interdisciplinair interdisciplinaire multidisciplinair innovatief innovatieve creatief creatieve betrouwbaar betrouwbare zelfstandig zelfstandige nauwkeurig nauwkeurige benodigde noodzakelijke bijbehorende talrijke actuele mooie precieze gevarieerde uiteenlopende diverse vriendelijke',
    modest: 'incidenteel incidentele soms deels basiskennis basis eenvoudige kleine enkele enige beetje weinig test tests voorbereiding',
    settings:
      'straat werkplaats bakkerij depot station luchthaven kantine wijk stad dorp regio land noorden zuiden oosten westen centrum winkel winkels markt kantoor kantoren fabriek magazijn ziekenhuis kliniek keuken restaurant hotel gebouw gebouwen bouwplaats huizen boerderij woningen appartementen nieuwe oude grote kleine',
    limiters: 'kwart derde bereid zogenaamd vermeend moest mocht weinig beetje passieve verlopen cursus workshop fictief theoretisch theoretische plaats uitgezonderd waarnemend gemiddeld gemiddelde voorbereiding afwezigheid vakantie interesse geannuleerd uitgesteld beginner basiskennis plaatsvervanger spel rollenspel eenmalig eenmaal',
    rings:
      'verzending, verzenden, versturen, verstuurd|productie, produceren, vervaardigen, vervaardiging|facturering, factureren|archivering, archiveren|bestellingen, orders|auto’s, wagens|leerlingen, scholieren|patiënten, zieken|inpakken, verpakken, verpakking|ophalen, opgehaald|oplossen, opgelost, oplossing|ontvangst, ontvangen|klanten, cliënten|schilderen, verven|koken, gekookt, bereiden, bereid|organiseren, organiseerde, organisatie, georganiseerd|verkopen, verkocht, verkoop|reparatie, repareren, herstel, herstellen|controle, controleren, nakijken, nagekeken, nazicht|inkoop, inkopen, aankoop, aankopen|ondersteunen, ondersteunde, ondersteuning, hulp, helpen, hielp|schrijven, schreef, geschreven|verlaging, verlagen, verlaagd, verlaagde, daling|stijging, stijgen, toename|voorbereiden, bereidde, voorbereid|verkopen, verkoop|lesgeven, onderwijs|opleiden, opleiding|vertalen, vertaling|bouwen, bouw|openen, geopend, opening|onderhoud, onderhouden|schoonmaken, schoonmaak, reinigen, reiniging|installeren, installatie|ontwikkelen, ontwikkeling|plannen, planning|adviseren, advies|leveren, levering|ontvangen, ontvangst|invoeren, invoering, invoer|lassen, gelast|begeleiden, begeleidt, begeleidde, begeleiding, begeleid|klant, klanten, cliënt, cliënten|organiseren, organisatie|testen, getest, test',
    short:
      'ca = circa|incl = inclusief|excl = exclusief|afd = afdeling|hr = personeelszaken|mkb = midden en kleinbedrijf|btw = belasting over de toegevoegde waarde|ic = intensive care|max = maximaal',
    or: 'of',
    time: 'sinds voor na vanaf binnen',
    passive: 'werd werden geworden',
    possessives: 'mijn onze ons',
    one: 'een één',
  },
  pl: {
    fellows: 'zespół nasz',
    status:
      'certyfikowany dyplomowany licencjat magister inżynier doktor profesor dyrektor kierownik szef biegły ekspert mistrz',
    adverbs: 'codziennie tygodniowo miesięcznie regularnie',
    harmless:
      'skuteczny skuteczne skutecznie doskonały dobry dobra silny duży duża nowy nowa nowoczesny różny złożony pełny szczegółowy codzienny tygodniowy miesięczny roczny regularny ważny międzynarodowy krajowy profesjonalny bardzo wszystkie każdy własny interdyscyplinarny interdyscyplinarnego interdyscyplinarnym innowacyjny innowacyjne kreatywny rzetelny samodzielny samodzielne samodzielnie niezbędny niezbędne odpowiedni odpowiednie liczne licznych aktualny aktualne atrakcyjne dokładny dokładne dokładnie staranny starannie rozmaite różnorodne',
    modest: 'okazjonalnie czasem częściowo podstawy podstaw podstawowy podstawowa podstawowe proste mały mała małe małych kilka trochę test testy próby przygotowanie',
    settings:
      'ulica ulicy warsztat warsztacie piekarnia piekarni biblioteka dworzec lotnisko stołówka dzielnica dzielnicy miasto mieście wieś wsi region regionie kraj kraju północ południe sklep sklepie sklepach rynek rynku biuro biurze biurach fabryka fabryce magazyn magazynie szpital szpitalu klinika klinice kuchnia kuchni restauracja restauracji hotel hotelu budynek budynku budynkach budowa budowie mieszkaniach domach nowych nowym nowe starych dużym małym',
    limiters: 'nauczyć poznać czwarta trzecia ćwierć miałem miałam chciałem chciałam mógłbym mogłabym powinienem zdolny gotowy rzekomy trochę bierna bierny wygasły nieważny kurs warsztat wśród fikcyjny fikcyjna teoretyczny teoretyczna zamiast poza wyjątkiem p.o średnio średnia przygotowanie nieobecność urlop zainteresowanie odwołany planowane planowana podstaw gra grze gry jednorazowo jednorazowy raz',
    rings:
      'wysyłka, wysyłanie, wysyłać|wytwarzanie, wytwarzać, produkcja, produkować|fakturowanie, fakturować|archiwizacja, archiwizować|zamówień, zleceń|samochodów, aut|uczniów, wychowanków|pacjentów, chorych|pakowanie, pakować|odbiór, odbierać|rozwiązywanie, rozwiązywać|dostawa, dostarczanie, dostarczać|sprzątanie, sprzątać, czyszczenie, czyścić|gotowanie, gotować|klientów, nabywców|organizować, organizowałem, organizowałam, organizacja, organizowanie|sprzedawać, sprzedawałam, sprzedawałem, sprzedaż|sprawdzanie, sprawdzać, kontrola, kontrolować|zakup, kupowanie, kupować, zakupy|pomoc, wsparcie, pomagać, wspierać|obsługa, obsługiwać, obsługiwałam, obsługiwałem|sporządzanie, sporządzać, sporządzałem, sporządzałam|przygotowywanie, przygotowywać, przygotowuję, przygotowałem, przygotowałam|konserwacja, utrzymanie|sprzedaż, sprzedawać|nauczanie, uczyć|szkolenie, szkolić|tłumaczenie, tłumaczyć|budowa, budować|otwarcie, otworzyć|produkcja, produkować|naprawa, naprawiać|montaż, montować|rozładunek, rozładować|załadunek, załadować|wzrost, zwiększenie|spawanie, spawać|negocjacje, negocjować|prowadzenie, prowadzić, prowadzę',
    short: 'ok = około|mln = milionów|tys = tysięcy|np = na przykład|hr = kadry|vat = podatek od towarów i usług|ue = unia europejska',
    or: 'lub albo',
    time: 'przed po od',
    passive: 'został została zostali były był była',
    possessives: 'mój moja moje mojego mojej nasz nasza',
    one: 'jeden jedna jedno',
  },
}; // prettier-ignore

export const finerPointsOf = (language: string): FinerPoints => FINER_POINTS[language] ?? NONE;
