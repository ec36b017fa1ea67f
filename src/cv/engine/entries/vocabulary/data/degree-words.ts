/** Words of degrees and school-leaving certificates, folded. */
export const DEGREE_WORDS: ReadonlySet<string> = new Set(
  `bachelor bachelors bsc ba bs bfa bba beng btech bed barch llb bn bsn bphil bcom bcomm bca bpharm associate aas aa ab sb
  master masters msc ma ms mba meng mtech mfa med march llm mphil mres mpa mph msw mca mcom msn sm mbbs mb chb mbchb bds md jd dds dvm do pharmd edd phd dphil doctorate doctoral doctor dr postdoc
  bootcamp diploma degree gcse gcses alevel alevels hnc hnd nvq btec pgce ged honours hons certificate foundation postgraduate undergraduate minor major baccalaureate ib matura abitur apprenticeship licence licentiate
  diplom diplomingenieur dipl magister staatsexamen promotion dissertation habilitation fachabitur fachhochschulreife hochschulreife abschluss ausbildung hauptschulabschluss realschulabschluss mittlere reife lehre lehrabschluss meister meisterbrief meisterprufung fachwirt staatsprufung lehramt matur maturitat berufsmatur berufsmaturitat eidgenossisches efz fachweiterbildung studium vordiplom zwischenprufung umschulung gesellenbrief gesellenprufung techniker betriebswirt fachausweis lehrabschlussprufung staatsprufung matura reifeprufung approbation weiterbildung
  licence maitrise doctorat bac baccalaureat bts dut deug dess dea cap bep brevet diplome ingenieur agregation capes master mastere cpge prepa dnb dnmade deust deust bp deaes de des certificat habilitation brevet bapaat deug dcg dscg bachelor hdr attestation
  licenciatura licenciado licenciada grado graduado graduada diplomatura diplomado diplomada ingenieria ingeniero ingeniera bachillerato tecnico titulo master maestria doctorado ciclo formativo fp eso bup cou selectividad posgrado postgrado especialista graduacion arquitectura curso magisterio mir pir oposicion eir
  laurea laureato dottorato diploma maturita specializzazione specialistica triennale magistrale perito licenza qualifica master abilitazione tirocinio corso
  licenciatura bacharelado bacharel mestrado mestre doutorado doutoramento pos-graduacao graduacao pos tecnologo tecnico ensino medio secundario 12o ano curso tecnico licenciado licenciada mestrado integrado especializacao mba livre-docencia
  bachelor propedeuse doctoraal doctorandus drs ir ing mbo hbo vwo havo mavo vmbo lts mts heao hts pabo gymnasium diploma vakdiploma graduaat licentiaat aso tso bso master
  dec aec attestation lisans lisansi onlisans doktora diplomasi бакалавр магистр специалист диплом аспирантура بكالوريوس ماجستير دكتوراه دبلوم kandidatexamen masterexamen civilingenjor hogskoleingenjor kandidatuddannelse bachelorgrad mastergrad maturita bakalar inzenyr mgr diplom tutkinto ylioppilas maisteri kandidaatti oklevel erettsegi diploma ptychio licenta bacalaureat
  licencjat inzynier inz magister mgr magisterskie licencjackie inzynierskie doktorat doktor dr habilitacja matura technik dyplom studia podyplomowe swiadectwo czeladnik egzamin zawodowy liceum podyplomowy doktoranckie technikum jednolite lic`.split(
    /\s+/,
  ),
);

/** Degrees written with dots or in several words. */
export const DEGREE_PATTERN =
  /\b(?:B\.?\s?Sc|M\.?\s?Sc|B\.\s?A|M\.\s?A|B\.?\s?Eng|M\.?\s?Eng|[BM]\.\s?(?:S|E|F\.\s?A|Ed|Tech|Com|Arch|Phil)\b|Ed\.\s?D\b|J\.\s?D\b|Juris Doctor|Ph\.?\s?D|LL\.?\s?[BM]|M\.?\s?B\.?\s?A|Dr\.?\s(?:rer|med|phil|iur|Ing)|Dipl\.?[-\s]?\p{L}+|A-?Levels?|GCSEs?|Mag\.|St\.?\s?Ex|Associate(?:'s)? (?:of|in|degree)|High School|Grado (?:en|Superior|Medio)|Máster|Master\b|Bac\s?(?:\+\s?\d|pro|S|ES|L|STI|STMG|général|technologique)|CAP\b|BTS\b|DUT\b|Matura|Mittlere Reife|[CDM]AS (?:en|in)\b|Certificate of Advanced Studies|(?:niveau|level)\s[1-7]\b|1st class|2:[12])/iu;

/** Schools known by their initials, which open the name: "SP w Słopnicach", "CEIP Lope de Vega", "HTL Wels". */
export const SCHOOL_INITIALS: ReadonlySet<string> = new Set(
  `LO SP ZS ZSP ZST ZSE ZSZ ZSO ZSCKU CKU CKZ CKZiU AWF UMK UEK UMCS WAT PWr
  CEIP CIFP CPIFP CIPFP CEPA EFA CBTIS CETIS CONALEP EPET ENET UTN UBA UNAM IPN UNLP UNC UDELAR PUCP
  IPSSAR IPSEOA IIS IISS ISIS ITC ITG ITT CFP ENAIP CNOS ISIA
  EB EPAL IEFP ISEL ISEP ISEG ISCAP ETEC FATEC SENAC IFSP IFRS IFSC UNESP UFRGS UFSC UFPE UFBA UERJ UFPR PUC
  MFR LEP CESI CFPPA IFAS IRTS HEPL HELHa IFAPME EPHEC CPNV
  HWK BBS HTL HAK HASCH HLW HBLA HTBLA BHAK VHS DHBW WIFI BFI GIBB BBZ BZZ WKS
  HAN VTI VTST KTA KTI TISO CVO SOMA KU LUCA
  ITI IIT NIT IIM UNISA UCT UNSW RMIT NUS NTU UCD TCD DCU GMIT LIT CIT UNILAG OAU`.split(/\s+/),
);

/** Kinds of schools: an institution when it names a place of learning. */
export const SCHOOL_WORDS: ReadonlySet<string> = new Set(
  `university college school institute academy technikon polytechnic conservatory conservatoire seminary faculty campus sixth grammar high secondary primary comprehensive uni tech caltech mit ucl lse eth epfl eton harvard oxford heg hes hevs zhaw fhnw hslu supsi wks cambridge stanford yale princeton sorbonne insead hec inp
  universitat hochschule fachhochschule schule gymnasium akademie technische berufsschule berufskolleg fachschule gesamtschule realschule hauptschule grundschule berufsfachschule krankenpflegeschule pflegeschule kolleg lyzeum berufsakademie meisterschule handwerkskammer ihk volkshochschule fachakademie fachoberschule oberschule internat rwth tu fh lmu hsg uzh kit berufsbildungszentrum handelsschule wirtschaftsschule kantonsschule padagogische musikhochschule kunsthochschule oberstufenzentrum
  universite ecole lycee institut faculte iut iae ifsi cfa ens esc insa greta cnam polytechnique essec edhec ensam epitech afpa sciences universitaire conservatoire college
  universidad escuela instituto colegio facultad politecnica ies uned conservatorio centro upm uab upc ub ucm
  universita politecnico scuola liceo istituto facolta accademia ateneo itis ipsia ipseoa conservatorio universitario bocconi luiss
  universidade faculdade escola instituto colegio politecnico politecnica usp unicamp ufrj iscte fgv senai puc ufmg agrupamento
  universiteit hogeschool lyceum school roc academie instituut college hanze fontys saxion avans hva vu uva gymnasium
  cegep lab academy tafe hbo-instituut universitet universitetet hogskola hogskolan hojskole hogskole gymnasiet yliopisto lukio ammattikorkeakoulu univerzita vysoka gymnazium skola fakulta egyetem foiskola gimnazium universitate universitatea liceul universitesi universite fakultesi lisesi meslek университет университета институт академия школа лицеи колледж универсітет університет πανεπιστημιο σχολη λυκειο جامعة كلية معهد مدرسة אוניברסיטה אוניברסיטת מכללה מכללת טכניון
  uniwersytet politechnika szkola liceum akademia technikum uczelnia wydzial instytut sgh agh uj uw uam zespol zasadnicza wyzsza studium`.split(
    /\s+/,
  ),
);
