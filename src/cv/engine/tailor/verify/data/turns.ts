/**
 * Turns of phrase of one language, as patterns (matched whole words, in any case); rows by line, `pattern = what it is told as`.
 */
export interface Turns {
  /** Another way to put the same; told so on both sides. */
  equal: string;
  /** What a statement may open with before it says what was done: *My duties included*. */
  openings: string;
  /** Whole sentences turned round: passives of one's own. */
  turned: string;
  /** What may go without anything else becoming more. */
  fillers: string;
  /** Words that open what may stand before the rest of the sentence as well as behind it. */
  fronts: string;
  /** Praise of oneself that may stand before what was done. */
  praise: string;
}

/** Behind `by me`: not by others too. */
const ALONE = '(?! (?:and|und|et|y (?:por|el|la|mi|un|una|otros?|otras?)|e|en|i|together|zusammen|gemeinsam) )';
/** What one takes part in as one of those who do it: no training, which one may have been given. */
const DEED_EN = String.raw`(?!training|teaching|coaching|learning|mentoring|meeting|shadowing|education)\p{L}+(?:ing|ation|isation|ization|ment)`;
const OFTEN_EN = '(?:daily|weekly|monthly|yearly|quarterly|regular|annual)';
/** `Conducted weekly stock checks` = `checked stock weekly` */
const CHECKS_EN = ['checks = checked', 'inspections = inspected', 'audits = audited', 'repairs = repaired']
  .map((row) => row.split(' = '))
  .map(
    ([noun = '', verb = '']) =>
      String.raw`(?:carried out|conducted|performed|undertook) (${OFTEN_EN} )?(?!${OFTEN_EN}|routine)(\p{Ll}+) ${noun}(?! of) = ${verb} $2 $1`,
  )
  .join('\n');
const OF_FR = String.raw`(?:de la |de l['’]|de |du |des |d['’])`;
const OF_ES = String.raw`(?:de la |de los |de las |del |de )`;
const OF_IT = String.raw`(?:dello |della |dell['’]|degli |delle |dei |del |di )`;
const OF_PT = String.raw`(?:pelos |pelas |pela |pelo |por |das |dos |da |do |de )`;

export const TURNS: Readonly<Record<string, Turns>> = {
  en: {
    equal: String.raw`
      (?:keep|keeping|kept) (\p{L}+(?: \p{L}+){0,3}) (?:up to date|up-to-date|current) = updated $1
      (?:that|which|who) (?:was|were|is|are) (?=(?:\p{L}+ed|sent|made|written|kept|held|built|sold|bought|given|taken|used|run|on|in|at|from|with) ) = 
      who (?!work)(\p{L}+[^i\P{L}])ed = $1ing
      (support|care|advice) for = $1 of
      (support|assistance) to = $1 of
      (helped|helping) to (?=\p{L}+ ) = $1 
      (?:contribut|participat)ed (?:to|in) (?:the )?(?=${DEED_EN} ) = helped with 
      (?:was )?involved in (?:the )?(?=${DEED_EN} ) = helped with 
      (helped|assisted) (?:with|in) (?:the )?(?!training|teaching|coaching|mentoring)(\p{L}+ing) (?!of |and |in |at |for |with |to )(?=\p{L}|\d) = $1 $2 
      (?:the |our |my )?(?:company|firm|employer|business|organi[sz]ation)['’]s = the
      (?:collaborated|cooperated|coordinated|liaised) (closely |together )?with = worked $1with
      member of (?=(?:a|the) (?:\p{Ll}+ )?(?:team|group|crew) ) = part of 
      (?<=^(?:i )?)was (promoted|awarded|elected|appointed|nominated|named|recogni[sz]ed|commended)(?= (?:to|as|the|for|an?|by) ) = $1
      (?:that|which|who) (?:is|are) (?=(?:now|still|currently|today) ) = 
      (ensured|ensuring|made sure|making sure) that = $1
      (?:members of staff|staff members) = employees
      (?:member of staff|staff member) = employee
      incl\. = including
      , used by = used by
      sav(ing|ed) (?:the |our |my )?(?:company|firm|business|employer|organi[sz]ation) (?=[\d£$€]|(?:over|more than|about|around|approximately|nearly|almost|up to) ) = sav$1 
      within (?=(?:\d+|\p{L}+) (?:days|weeks|months|years|hours|minutes)) = in 
      ${CHECKS_EN}
      (\p{L}+)['’]s (\p{L}+ \p{L}+) = $2 of the $1
      (talks?|lectures?|presentations?)((?: (?:at|in|to|for) (?:the )?\p{Ll}+){0,2}) (?:about|regarding) (?!\d) = $1$2 on 
      (advi[sc]ed?|advising|informed|informing|consulted|briefed)((?: (?!about|on|regarding)\p{Ll}+){0,5}) (?:about|regarding) (?!\d) = $1$2 on 
      (interviews?|meetings?|talks|negotiations?|contracts?|agreements?|appointments?|discussions?|discounts?) with (?!\p{Lu}|\d|the |an? |my |our |\p{L}+ing )(\p{L}+) = $1 of $2
      e-?mails? = email
      currently i am (?=\p{L}+ing) = 
      (?:achieved )?(?:an? )?([\d.,]+ ?(?:%|percent|per cent)) (?:reduction|decrease|drop|cut) in ([^,.]+?)(?=,|\.|$| by | through | within | over | during ) = reduced $2 by $1
      (?:achieved )?(?:an? )?([\d.,]+ ?(?:%|percent|per cent)) (?:increase|rise|growth) in ([^,.]+?)(?=,|\.|$| by | through | within | over | during ) = increased $2 by $1
      (sent|gave|brought|took|put|handed|passed|picked|turned|threw|filled|called|wrote|typed) ((?:(?!and |or |to |in |on |for |with )\p{L}+ ){1,4})(back|up|out|down|away|off)(?=[,.]| to | from | into | and |$) = $1 $3 $2
      (talks?|lectures?|reports?|posts?|articles?|books?|data|statistics|research|studies|information|questions|presentations?) (?:on|about|regarding) (?!\p{Lu}|\d|the |an? |how |what |why |when |time |site |behalf |top |call |\p{L}*days?\b|demand |request )(\p{L}+) = $1 of $2
      (?<=, )(?:which|that) (\p{L}+[^i\P{L}])ed = $1ing
      (?<=, )which (cut|put|set|let|hit) = $1ting
      (?<=, )which made = making
      (?<=, )which led to = leading to
      (?:that|which) (serv|us|handl|produc|includ|cover|contain|hous|offer|provid|support|help)ed = $1ing
      (helped|helping|assisted|assisting|supported)(?: out)? (?:with|in) (?:the )?(\p{L}+ing) of = $1 $2
      (?:carried out|conducted|performed|undertook) (daily|weekly|monthly|yearly|quarterly|regular|annual) (\p{L}+) of ((?:(?! and | for | in | at |[,.;]).)+) = carried out $2 of $3 $1
      Jan\.?(?= (?:de )?(?:19|20)\d\d) = January
      Feb\.?(?= (?:de )?(?:19|20)\d\d) = February
      Mar\.?(?= (?:de )?(?:19|20)\d\d) = March
      Apr\.?(?= (?:de )?(?:19|20)\d\d) = April
      Aug\.?(?= (?:de )?(?:19|20)\d\d) = August
      Sept?\.?(?= (?:de )?(?:19|20)\d\d) = September
      Oct\.?(?= (?:de )?(?:19|20)\d\d) = October
      Nov\.?(?= (?:de )?(?:19|20)\d\d) = November
      Dec\.?(?= (?:de )?(?:19|20)\d\d) = December
      (?:which|that) (?:included|involved) = including
      (?:including|incl\.) (?:the )?(\p{L}+ing) of = including $1
      (?:helped|assisted|supported) (\p{L}+) in the (\p{L}+) of = helped $1 $2
      (?:helped|supported) (\p{L}+) (?:in |with |to )?(?=(?:plan|supervise|prepare|organise|organize|clean|sort|check|serve|run|teach|train|write|set)\p{L}* ) = helped $1 
      found(?=[.,]| to | by | and|$) = 
      (?:throughout|over the course of|over) the (year|summer|season) = during the $1
      within one (year|month|week|day) = within a $1
      from (\p{L}+) (?:through|till|until) = from $1 to
      achieved an? (increase|reduction|rise|drop|decrease) (in (?:[^,.]+?)) of (?=(?:almost |about |around |over |nearly |roughly |approximately )?[\d£$€]) = $1 $2 by 
      (?:increase|rise|growth) in ([^,.]+?) of (?=(?:almost |about |around |over |nearly |roughly |approximately )?[\d£$€]) = increased $1 by 
      (?:reduction|decrease|drop) in ([^,.]+?) of (?=(?:almost |about |around |over |nearly |roughly |approximately )?[\d£$€]) = reduced $1 by 
      made improvements to = improved
      made (?:a )?(?:contribution|contributions) to = contributed to
      (?:took care of|was in charge of|dealt with) the (?=\p{L}+ing ) = responsible for the 
      currently i am = i am
      (?:am |i am )(?=\p{L}+ing ) = 
      (?:resulting in|which led to|leading to) savings of = saving
      (?:desk|counter) = desk
      in order to = to
      whenever = when
      so as to = to
      as well as (?:in |for |of |at |with |on )? = and 
      both (?=[^,.;]+ and ) = 
      (?:together|along) with = with
      (?:regarding|concerning|with regard to|with regards to|with respect to|in relation to|on the subject of) = about
      (?:in line with|in accordance with|in compliance with|as per|following) = according to
      in the (?:field|area|domain) of = in
      in the course of = during
      on a (daily|weekly|monthly|yearly|quarterly|regular) basis = $1
      (?:each|every) quarter = quarterly
      (?:each|every) fortnight = fortnightly
      per (year|month|week|day|hour|shift|night) = a $1
      in an? (\p{L}+(?: and \p{L}+)?) (?:manner|way|fashion) = $1
      (?:had|held|took|taking|with) responsibility for = responsible for
      played an? (?:active |big |key |major |important |central )?(?:part|role) in = took part in
      (?:consisting|comprising|composed|made up) of = of
      of the (\d{4}) = $1
      in the (spring|summer|autumn|winter) of (?=\d{4}) = in $1 
      (\p{L}+) by hand = hand $1
      (helped|helping|assisted|assisting|supported)(?: out)? (?:with|in) (?:the )?(\p{L}+(?:ation|isation|ization|ment)) of = $1 $2
      (residents|people|patients|clients|children|adults) living with = $1 with
      (?:who|that) (?:have|had|has) = with
      (?:which|who|that) (?:was|were|is|are) (?=\p{L}+ed ) = 
      (?<!, )which (?=\p{L}) = that `,
    openings: String.raw`
      (?:(?:i|was|am|have been|had been|being) )*(?:also |personally |directly |solely |fully |mainly |primarily )?(?:responsible for|in charge of|accountable for|tasked with|charged with|entrusted with)(?: the)?
      (?:my |the |main |key |core |daily |other |here )*(?:duties|tasks|responsibilities|role|job|work|position|activities|remit)(?: here| there)? (?:also )?(?:included?|involved|involves|comprised|covered|consisted of|consists of|were|was)(?: to)?
      (?:it was my|i had the) (?:job|task|duty|responsibility) (?:to|of)
      (?:i )?(?:acted|served|worked|was employed|have worked) as (?:an? |the )?`,
    turned: String.raw`
      (?:the |all )?(.+?) (?:was|were) (\p{L}+) by me${ALONE}(.*) = $2 $1$3`,
    fillers: String.raw`
      (?:often |usually |both indoors and )?(?:outdoors )?in (?:all|any) (?:weathers?|kinds of weather)
      (?:starting|beginning) at \d{1,2}(?:[:.]\d\d)? ?(?:a\.m\.?|p\.m\.?|am|pm)(?: (?:every day|daily|each day))?
      (?:usually|often|mostly) early in the mornings?
      with (?:the )?(?:great |utmost |much |high |close |real )*(?:care|attention|enthusiasm|dedication|commitment|precision|passion|patience|diligence|accuracy|empathy|professionalism)(?: and (?:great )?(?:care|attention|enthusiasm|dedication|commitment|precision|passion|patience|diligence|accuracy|empathy|professionalism))?(?: to detail)?,?
      (?:always |very )?(?:in a |with a )(?:friendly|calm|polite|professional|reliable|timely|patient)(?: and (?:friendly|calm|polite|professional|reliable|timely|patient|helpful))? (?:manner|way|fashion|smile)
      (?:quickly|thoroughly|diligently|conscientiously|meticulously|reliably)(?: and (?:quickly|thoroughly|diligently|conscientiously|meticulously|reliably|accurately|carefully))?
      (?:successfully|with (?:great )?success|independently|personally|reliably|conscientiously|diligently|professionally)
      (?:often|sometimes|usually|always)? ?(?:with|under|to|at|despite) (?:very |extremely |often |great )?(?:tight|short|strict|high|considerable)? ?(?:deadlines?|notice|time pressure|pressure)
      (?:very )?(?:many|numerous|several|various|different)(?: different)?(?= (?:tasks|jobs|duties|things))
      (?:in a |at a )?(?:friendly|calm|professional|polite) manner
      on my own initiative`,
    fronts: 'in on at from between over during since after before for with without under by through as to together alongside using because thanks',
    praise:
      'highly very motivated reliable team player passionate about enthusiastic dedicated committed dynamic proactive results driven result oriented detail hard hardworking working creative organised organized friendly flexible professional experienced conscientious ambitious energetic positive self-motivated self starter adaptable versatile resourceful excellent strong good communication communicator interpersonal skills attitude people person individual worker keen eye',
  },
  de: {
    equal: String.raw`
      in (\p{L}+)er und (\p{L}+)er Sprache = auf $1 und $2
      in (\p{L}+)er Sprache = auf $1
      im Alter von = von
      e-?mails? = email
      Jan\.?(?= (?:de )?(?:19|20)\d\d) = Januar
      Feb\.?(?= (?:de )?(?:19|20)\d\d) = Februar
      Mrz\.?(?= (?:de )?(?:19|20)\d\d) = März
      Apr\.?(?= (?:de )?(?:19|20)\d\d) = April
      Aug\.?(?= (?:de )?(?:19|20)\d\d) = August
      Sept?\.?(?= (?:de )?(?:19|20)\d\d) = September
      Okt\.?(?= (?:de )?(?:19|20)\d\d) = Oktober
      Nov\.?(?= (?:de )?(?:19|20)\d\d) = November
      Dez\.?(?= (?:de )?(?:19|20)\d\d) = Dezember
      gemeinsam mit = zusammen mit
      im Zeitraum von = von
      (?:\p{L}+e|es|sie)? ?Außerdem (?=\p{Lu}) = 
      mithilfe (?:von |des |der )?= mit 
      unter Verwendung von = mit
      am Telefon = per Telefon
      vor allem = hauptsächlich
      um (.+?) zu erleichtern = zur Erleichterung von $1
      (?:eine|einer) Reihe von = mehrere
      sowohl (?=[^,.;]+ als auch ) = 
      (?:als auch|wie auch|sowie auch|sowie|ebenso wie) = und
      (?:bezüglich|hinsichtlich|betreffend|in Bezug auf|rund um) = zu
      (?:mittels|mithilfe|mit Hilfe|anhand)(?: von| der| des)? = mit
      im Rahmen (?:von|des|der|eines|einer) = bei
      zusammen mit = mit
      (?:pro|im) Jahr = jährlich
      (?:pro|im) Monat = monatlich
      (?:pro|in der) Woche = wöchentlich
      (?:pro|am) Tag = täglich
      jede Woche = wöchentlich
      jeden Monat = monatlich
      jeden Tag = täglich
      jedes Jahr = jährlich
      jedes Quartal = vierteljährlich
      (\p{L}+er)[:*_/]-?innen = $1
      (\p{L}+)[:*_/]-?innen = $1en
      (\p{L}{3,}?)e?r?innen und (\1\p{L}*) = $2
      Mitarbeitende[nr]? = Mitarbeiter
      Studierende[nr]? = Studenten
      bestehend aus = von
      nahm (?=an )(.+) teil = teilnehmen $1
      wirkte (.+) mit = mitwirken $1
      trug (.+) bei = beitragen $1
      telefonische[rsn]? (\p{L}+) = $1 per Telefon
      (\p{L}+?)s?- und (\p{L}+?)s?arbeiten = $1 und $2
      (Wartung|Reparatur|Reinigung|Montage|Instandhaltung|Vorbereitung|Renovierung)s?arbeiten = $1
      (?:deren|ihre[nmrs]?) (?=\p{Lu}) = `,
    openings: String.raw`
      (?:ich )?(?:war |bin )?(?:ich )?(?:dort |auch |hauptsächlich |eigenverantwortlich |selbstständig )*(?:verantwortlich|zuständig) für
      (?:zu|zum) (?:meinen|den|meinem|meine) (?:\p{Ll}+ )?(?:Aufgaben|Aufgabenbereich|Aufgabengebiet|Tätigkeiten|Hauptaufgaben) (?:gehörten?|zählten?|zählen|gehören|zählt|gehört)
      meine (?:\p{Ll}+ )?(?:Aufgaben|Tätigkeiten|Hauptaufgaben)(?: dort)? (?:waren|sind|umfassten|bestanden in|bestanden aus)
      meine (?:Aufgabe|Tätigkeit)(?: dort)? (?:war|umfasste|bestand in|bestand aus)
      in (?:meiner|meine|meinen) (?:Verantwortung|Zuständigkeit|Aufgabenbereich) (?:lag|lagen|fiel|fielen)
      (?:ich )?(?:beschäftigte mich mit|kümmerte mich um|befasste mich mit)
      (?:ich )?(?:war|arbeitete)(?: ich)? als
      (?:Tätigkeit|Arbeit|tätig|beschäftigt) als
      (?:ich )?habe (?=Erfahrung|Kenntnisse)
      (?:Durchführung|Ausführung|Erledigung) (?:von|der|des)`,
    turned: String.raw`
      (?:ich )?(?:war|bin)(?: ich)?( .*?)? für (.+?) (?:zuständig|verantwortlich)(.*) = $2$1$3
      (?:ich )?(?:war|bin)(?: ich)?( .*?)? als (.+?) (?:tätig|beschäftigt|angestellt)(.*) = $2$1$3
      (?:die |der |das |den )?(.+?) (?:wurden?|worden) (.*?)von mir${ALONE} (.*?)(\p{L}+) = $4 $1 $2$3`,
    fillers: String.raw`
      (?:auch )?(?:bei jedem Wetter|bei Wind und Wetter)
      (?:meist|meistens|oft) (?:früh am Morgen|am frühen Morgen|frühmorgens)
      mit (?:großer |größter |viel |hoher |höchster |besonderer )?(?:Sorgfalt|Engagement|Begeisterung|Freude|Geduld|Leidenschaft|Präzision|Hingabe|Genauigkeit|Einfühlungsvermögen)(?: und (?:großer |viel )?(?:Sorgfalt|Engagement|Begeisterung|Freude|Geduld|Leidenschaft|Präzision|Hingabe|Genauigkeit|Einfühlungsvermögen))?
      (?:stets |immer |jederzeit |sehr )?(?:freundlich|zuvorkommend|höflich|zuverlässig|gewissenhaft|sorgfältig|pünktlich|engagiert|professionell|kompetent|präzise|sauber)(?: und (?:freundlich|zuvorkommend|höflich|zuverlässig|gewissenhaft|sorgfältig|pünktlich|engagiert|professionell|kompetent|präzise|sauber))?(?= |\.|,|$)
      (?:äußerst |sehr |stets )?(?:gewissenhafte|sorgfältige|zuverlässige|gründliche|genaue|präzise|freundliche|kompetente)[rsn]?
      (?:selbstständige[rsn]?|eigenständige[rsn]?|gewissenhafte[rsn]?|sorgfältige[rsn]?|zuverlässige[rsn]?|erfolgreiche[rsn]?|professionelle[rsn]?|fachgerechte[rsn]?)(?: und (?:selbstständige|eigenständige|gewissenhafte|sorgfältige|zuverlässige|erfolgreiche|professionelle|fachgerechte)[rsn]?)*
      (?:selbstständig|eigenständig|gewissenhaft|sorgfältig|zuverlässig|erfolgreich|mit (?:großem )?Erfolg|eigenverantwortlich|fachgerecht|termingerecht|fristgerecht)
      (?:oft |häufig |auch )?unter (?:hohem |großem )?Zeitdruck`,
    fronts: 'in im am an auf bei beim von vom seit nach vor für mit ohne unter durch als um zur zum während aufgrund gemeinsam zusammen zwischen ab neben',
    praise:
      'begeisterte begeisterter motivierte motivierter engagierte engagierter zuverlässige zuverlässiger teamplayerin teamplayer teamfähig teamfähige belastbar belastbare flexible flexibler freundliche freundlicher kreative kreativer dynamische dynamischer hohe hoher einsatzbereitschaft leistungsbereitschaft motivation engagement viel großem großer herzblut freude leidenschaft an sehr strukturierte selbstständige organisationstalent kommunikationsstarke kommunikationsstark begeisterung erfahrene erfahrener',
  },
  fr: {
    equal: String.raw`
      qui (?:était|étaient|est|sont|a été|ont été) (?=\p{L}+(?:é|ée|és|ées|us|ue|ues|is|ise|ises|its?|ites?)(?!\p{L})) = 
      e-?mails? = email
      (aide|soutien|assistance|appui) (?:au|aux|à la) = $1 le
      (aide|soutien|assistance|appui) à l['’] ?= $1 le 
      (aidé|assisté|soutenu|épaulé)( [^,.]+?)? (?:à|pour) (?=\p{L}+(?:er|ir|re) ) = $1$2 dans
      janv\.?(?= (?:de )?(?:19|20)\d\d) = janvier
      févr?\.?(?= (?:de )?(?:19|20)\d\d) = février
      avr\.?(?= (?:de )?(?:19|20)\d\d) = avril
      juill?\.?(?= (?:de )?(?:19|20)\d\d) = juillet
      sept\.?(?= (?:de )?(?:19|20)\d\d) = septembre
      oct\.?(?= (?:de )?(?:19|20)\d\d) = octobre
      nov\.?(?= (?:de )?(?:19|20)\d\d) = novembre
      déc\.?(?= (?:de )?(?:19|20)\d\d) = décembre
      (?:qui permet|permettant) (?:de |d['’])(?=\p{L}+er ) = de 
      destiné(?:e|s|es)? (?:aux?|à la|à l['’]) = des 
      âgés de = de
      puis = et
      ceux-ci = les
      (?:dans|pour|à) l['’](organisation|élaboration|animation|accueil|encadrement) (?:de la |de l['’]|de |du |des |d['’]) = à $1 
      quatre[- ]vingts = 80
      (?:ainsi que|de même que) (?:de la |de l['’]|de |du |des |d['’])? = et 
      (?:afin de|en vue de|dans le but de|dans l['’]objectif de|afin d['’]) = pour 
      (?:au sujet|à propos) (?:de la |de l['’]|de |du |des |d['’]) = sur les 
      (?:concernant|quant à|relati(?:f|fs|ve|ves) (?:à|aux?)) = sur
      (?:au moyen|à l['’]aide) (?:de |du |des |d['’]) = avec 
      (?:composée?s?|constituée?s?|formée?s?) (?=de \p{L}|d['’]) = 
      (?:chaque trimestre|tous les trimestres) = trimestriel
      (?:chaque mois|tous les mois|par mois) = mensuel
      (?:chaque semaine|toutes les semaines|par semaine) = hebdomadaire
      (?:chaque jour|tous les jours|par jour) = quotidien
      (?:chaque année|tous les ans|par an) = annuel
      (?:mensuelle?(?:s|ment)?|mensuels) = mensuel
      (?:trimestrielle?(?:s|ment)?|trimestriels) = trimestriel
      (?:quotidienne?(?:s|ment)?|quotidiens) = quotidien
      (?:annuelle?(?:s|ment)?|annuels) = annuel
      une dizaine (?:de |d['’]) = environ 10 
      une douzaine (?:de |d['’]) = environ 12 
      une quinzaine (?:de |d['’]) = environ 15 
      une vingtaine (?:de |d['’]) = environ 20 
      une trentaine (?:de |d['’]) = environ 30 
      une quarantaine (?:de |d['’]) = environ 40 
      une cinquantaine (?:de |d['’]) = environ 50 
      une soixantaine (?:de |d['’]) = environ 60 
      une centaine (?:de |d['’]) = environ 100
      (?:mise|mises) en place = instauration
      (?:mis|mettre) en place = instauré
      mise à jour = actualisation
      (?:mis|mettre) à jour = actualisé
      remise en état = réparation
      remis en état = réparé
      téléphoniques? = par téléphone
      (?:auprès|en compagnie) de = avec`,
    openings: String.raw`
      (?:j['’]étais |j['’]ai été |étais |été |je suis )?(?:responsable|chargée?|en charge) ${OF_FR}
      (?:mes |les )(?:principales )?(?:missions|tâches|fonctions|responsabilités|attributions)(?: principales)? (?:étaient|comprenaient|incluaient|consistaient (?:à|en)|portaient sur)
      mon (?:travail|rôle) (?:consistait (?:à|en)|comprenait|incluait|était)
      (?:je m['’]occupais|je me suis occupée?|m['’]étant occupée?|je me chargeais) ${OF_FR}
      (?:j['’]ai )?(?:travaillé|exercé) (?:comme|en tant que|en qualité de)
      (?:j['’]ai (?:effectué|réalisé|assuré)|réalisation|exécution|effectué|réalisé) (?=la |le |les |l['’]|de |des |du |d['’])${OF_FR}?`,
    turned: String.raw`
      je (?:me suis occupée?|m['’]occupais) (pendant [^,.]+? (?:ans?|mois|semaines)) (?:de la |de l['’]|de |du |des |d['’])(.+) = $2 $1
      (?:la |le |l['’])(.+?) a été (réduite?|augmentée?|diminuée?|abaissée?|raccourcie?)(.*) = $2 $1$3
      (?:les |la |le |l['’])?(.+?) (?:étaient|était|ont été|a été) (\p{L}+) par moi${ALONE}(.*) = $2 $1$3
      (?:les |la |le |l['’])?(.+?) (?:étaient|était|ont été|a été) (\p{L}+) par moi${ALONE} (chaque \p{L}+) = $2 $3 $1`,
    fillers: String.raw`
      (?:souvent )?par tous les temps
      souvent tôt le matin
      avec (?:beaucoup d['’]|un grand |une grande |grand |grande |le plus grand )?(?:enthousiasme|soin|rigueur|passion|patience|sérieux|dévouement|précision|attention|professionnalisme|bienveillance|efficacité)(?: et (?:beaucoup d['’])?(?:enthousiasme|soin|rigueur|passion|patience|sérieux|dévouement|précision|attention|professionnalisme|bienveillance|efficacité))?
      (?:très |toujours )?(?:soigneusement|rigoureusement|consciencieusement|efficacement|rapidement|minutieusement)
      avec (?:grand )?succès
      (?:en (?:toute )?autonomie|de (?:manière|façon) autonome|avec (?:rigueur|soin)|consciencieusement|soigneusement)
      (?:souvent |parfois )?(?:sous pression|dans des délais (?:très )?(?:serrés|courts))`,
    fronts: 'dans en à au aux de du depuis durant pendant entre pour avec sans sous par chez après avant afin lors grâce comme',
    praise:
      'dynamique rigoureux rigoureuse motivé motivée sérieux sérieuse autonome polyvalent polyvalente passionné passionnée organisé organisée personne doté dotée esprit équipe sens relationnel créatif créative enthousiaste ponctuel ponctuelle fiable bon bonne excellent excellente grande capacité adaptation très investi investie engagé engagée à l écoute souriant souriante',
  },
  es: {
    equal: String.raw`
      que (?:fue|fueron|era|eran|es|son|está|están|estaba|estaban) (?=\p{L}+(?:ad|id)[oa]s?(?!\p{L})) = 
      (?:de un|en un|del|un|el) (?=\d+(?:[.,]\d+)? ?(?:%|por ciento)) = 
      (ayuda|apoyo|asistencia) (?:al|a los|a las|a la) = $1 el
      ene\.?(?= (?:de )?(?:19|20)\d\d) = enero
      feb\.?(?= (?:de )?(?:19|20)\d\d) = febrero
      mar\.?(?= (?:de )?(?:19|20)\d\d) = marzo
      abr\.?(?= (?:de )?(?:19|20)\d\d) = abril
      may\.?(?= (?:de )?(?:19|20)\d\d) = mayo
      jun\.?(?= (?:de )?(?:19|20)\d\d) = junio
      jul\.?(?= (?:de )?(?:19|20)\d\d) = julio
      ago\.?(?= (?:de )?(?:19|20)\d\d) = agosto
      sept?\.?(?= (?:de )?(?:19|20)\d\d) = septiembre
      oct\.?(?= (?:de )?(?:19|20)\d\d) = octubre
      nov\.?(?= (?:de )?(?:19|20)\d\d) = noviembre
      dic\.?(?= (?:de )?(?:19|20)\d\d) = diciembre
      (enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre) (?:de|del) (?=(?:19|20)\d\d) = $1 
      a diario = diario
      e-mail = email
      correo electrónico = email
      (?:en torno al?|alrededor del?) (?=\d|un \d) = aproximadamente 
      aproximadamente (?:el|un) (?=\d) = aproximadamente 
      de estas? = 
      (treinta|cuarenta|cincuenta|sesenta|setenta|ochenta|noventa) y (?=uno|dos|tres|cuatro|cinco|seis|siete|ocho|nueve) = $1 
      (apoyé|apoyo|ayudé|ayuda|colaboré|contribuí|apoyar|ayudar)( .+?)? a (?=\p{L}+[aei]r ) = $1$2 en 
      (?:se logró|logré|conseguí|se consiguió) una (reducción|mejora|disminución) = $1
      (?:así como|además de|al igual que) (?:en |de )? = y 
      (?:con el fin de|a fin de|con el objetivo de|con objeto de) = para
      (?:acerca de|en relación con|respecto a|con respecto a|en torno a|referentes? a|relativ[oa]s? a) = sobre
      (?:formad[oa]|compuest[oa]|integrad[oa]|constituid[oa])s? por = de
      (?:a través de|por medio de) = mediante
      junto con = con
      (?:cada mes|todos los meses|al mes|por mes|mensualmente) = mensual
      (?:cada semana|todas las semanas|a la semana|por semana|semanalmente) = semanal
      (?:cada día|todos los días|al día|por día|diariamente) = diario
      (?:cada año|todos los años|al año|por año|anualmente) = anual
      (?:cada trimestre|trimestralmente) = trimestral
      una decena de = unos 10
      una docena de = unos 12
      una veintena de = unos 20
      (?:un centenar|una centena) de = unos 100
      telefónic[oa]s? = por teléfono`,
    openings: String.raw`
      (?:hice|hacía) (?=(?:el|la|los|las) \p{L}+(?:ción|miento|aje|eza) )
      (?:yo )?(?:fui |era |estaba |estuve |soy )?(?:el |la )?(?:responsable|encargad[oa]|a cargo) ${OF_ES}
      (?:yo )?me (?:encargaba|encargué|encargo|ocupaba|ocupé|ocupo) ${OF_ES}
      (?:mis |las )?(?:principales )?(?:funciones|tareas|responsabilidades)(?: principales)? (?:incluían|eran|consistían en|comprendían|abarcaban)
      mi (?:trabajo|labor|función) (?:consistía en|incluía|era|comprendía)
      (?:yo )?(?:trabajé|he trabajado|trabajaba) (?:como|de)
      (?:realización|ejecución|llevé a cabo|realicé|efectué) (?:de la |de los |de las |del |de |el |la |los |las )`,
    turned: String.raw`
      (?:yo )?me (?:encargaba|encargué|ocupaba|ocupé) (durante [^,.]+? (?:años?|meses|semanas)) (?:de la |de los |de las |del |de )(.+) = $2 $1
      (?:el |la )?(.+?) fue (reducid[oa]|aumentad[oa]|acortad[oa]|rebajad[oa])(.*) = $2 $1$3
      (?:los |las |el |la )?(.+?) (?:eran|era|fueron|fue) (\p{L}+) por mí${ALONE}(.*) = $2 $1$3`,
    fillers: String.raw`
      con (?:cualquier|todo tipo de) (?:tiempo|clima)
      (?:a menudo|normalmente) (?:de madrugada|a primera hora de la mañana)
      con (?:gran |mucho |mucha |el máximo |la máxima |sumo |suma )?(?:esmero|cuidado|dedicación|entusiasmo|rigor|paciencia|pasión|precisión|atención|profesionalidad|eficacia|amabilidad)(?: y (?:gran |mucha )?(?:esmero|cuidado|dedicación|entusiasmo|rigor|paciencia|pasión|precisión|atención|profesionalidad|eficacia|amabilidad))?
      (?:muy )?(?:amable|eficaz|cordial|cercana|rápida|esmerada|cuidadosa|rigurosa|minuciosa|eficiente)s?(?: y (?:amable|eficaz|cordial|cercana|rápida|esmerada|cuidadosa|rigurosa|minuciosa|eficiente)s?)?
      (?:eficazmente|rigurosamente|minuciosamente|eficientemente|amablemente)
      (?:con (?:gran )?éxito|exitosamente|con autonomía|de (?:manera|forma) autónoma|con esmero|cuidadosamente)
      (?:a menudo |a veces )?bajo presión`,
    fronts: 'en de desde durante entre para con sin bajo por tras después antes como a al mediante gracias',
    praise:
      'persona dinámica dinámico resolutiva resolutivo responsable proactiva proactivo motivada motivado organizada organizado comprometida comprometido trabajadora trabajador profesional entusiasta versátil apasionada apasionado creativa creativo orientada orientado resultados gran capacidad trabajo equipo muy excelente buena don gentes sociable puntual',
  },
  it: {
    equal: String.raw`
      che (?:è|era|erano|sono|veniva|venivano|viene|vengono) (?=\p{L}+(?:at|it|ut)[oaie](?!\p{L})) = 
      e-?mails? = email
      (aiut\p{L}+|assistit\p{L}|supportat\p{L}|supporto|assistenza)( [^,.]+?)? (?:a|nel|nella|nello|nell['’]) ?(?=\p{L}+(?:are|ere|ire) ) = $1$2 in 
      (aiuto|supporto|assistenza|sostegno) (?:al|allo|alla|ai|agli|alle) = $1 il
      (aiuto|supporto|assistenza|sostegno) all['’] ?= $1 il 
      gen\.?(?= (?:de )?(?:19|20)\d\d) = gennaio
      feb\.?(?= (?:de )?(?:19|20)\d\d) = febbraio
      mar\.?(?= (?:de )?(?:19|20)\d\d) = marzo
      apr\.?(?= (?:de )?(?:19|20)\d\d) = aprile
      mag\.?(?= (?:de )?(?:19|20)\d\d) = maggio
      giu\.?(?= (?:de )?(?:19|20)\d\d) = giugno
      lug\.?(?= (?:de )?(?:19|20)\d\d) = luglio
      ago\.?(?= (?:de )?(?:19|20)\d\d) = agosto
      sett?\.?(?= (?:de )?(?:19|20)\d\d) = settembre
      ott\.?(?= (?:de )?(?:19|20)\d\d) = ottobre
      nov\.?(?= (?:de )?(?:19|20)\d\d) = novembre
      dic\.?(?= (?:de )?(?:19|20)\d\d) = dicembre
      che descrive (?:i|le|gli|la|il|l['’]) = sulle 
      (?:che permette|che consente|per) di (?=\p{L}+re ) = per 
      presso il loro domicilio = a domicilio
      prendendo parte = partecipando
      (?:preso|prendere) parte = partecipato
      durante = in
      (?:nonché|così come|oltre a|oltre che) = e
      (?:al fine di|allo scopo di|con l['’]obiettivo di) = per
      (?:in merito a|riguardo a|relativamente a|in relazione a|circa i|circa le) = su
      compost[oaie] da = di
      (squadra|gruppo|team|équipe|staff) (?:format|costituit)[oa] da = $1 di
      (?:per mezzo di|tramite|attraverso) = mediante
      insieme (?:a|con) = con
      (?:ogni mese|tutti i mesi|al mese|mensilmente) = mensile
      (?:ogni settimana|tutte le settimane|alla settimana|a settimana|settimanalmente) = settimanale
      (?:ogni giorno|tutti i giorni|al giorno|quotidianamente) = quotidiano
      (?:ogni anno|tutti gli anni|all['’]anno|annualmente) = annuale
      una decina (?:di |d['’]) = circa 10 
      una dozzina (?:di |d['’]) = circa 12 
      una quindicina (?:di |d['’]) = circa 15 
      una ventina (?:di |d['’]) = circa 20 
      una trentina (?:di |d['’]) = circa 30 
      una quarantina (?:di |d['’]) = circa 40 
      una cinquantina (?:di |d['’]) = circa 50 
      un centinaio (?:di |d['’]) = circa 100 
      telefonic[oahei]+ = per telefono
      nello svolgimento (?:dell[ae]|dei|degli|del|dell['’]) = nei `,
    openings: String.raw`
      (?:ho fatto|facevo) (?=(?:la|il|lo|le|i|gli) \p{L}+(?:zione|mento|aggio|zia) )
      (?:ero |sono |sono stat[oa] |stat[oa] )?(?:responsabile|incaricat[oa]) ${OF_IT}
      (?:mi occupavo|mi sono occupat[oa]|mi occupo|occupat[oa]mi) ${OF_IT}
      (?:le mie |i miei |le )(?:principali )?(?:mansioni|compiti|attività|responsabilità|funzioni)(?: principali)? (?:comprendevano|includevano|erano|consistevano (?:in|nel|nella|nell['’]))
      (?:ho )?lavorat[oa] come
      (?:esecuzione|svolgimento|effettuazione|realizzazione) ${OF_IT}`,
    turned: String.raw`
      mi (?:sono occupat[oa]|occupavo) ((?:per|durante) [^,.]+? (?:anni|anno|mesi|settimane)) (?:della |dello |dei |degli |delle |del |dell['’]|di )(.+) = $2 $1
      (?:il |la |lo |l['’])?(.+?) è stat[oa] (ridott[oa]|aumentat[oa]|abbassat[oa]|accorciat[oa])(.*) = $2 $1$3
      (?:i |gli |le |il |la |lo |l['’])?(.+?) (?:venivano|veniva|erano|sono stat[ie]) da me${ALONE} (\p{L}+)(.*) = $2 $1$3
      (?:i |gli |le |il |la |lo |l['’])?(.+?) (?:venivano|veniva|erano|sono stat[ie]) (\p{L}+) da me${ALONE}(.*) = $2 $1$3`,
    fillers: String.raw`
      con (?:qualsiasi|ogni) tempo
      spesso (?:al mattino presto|la mattina presto)
      con (?:grande |molta |la massima |estrema )?(?:cura|attenzione|dedizione|entusiasmo|passione|pazienza|precisione|rigore|professionalità|impegno|cortesia)(?: e (?:grande )?(?:cura|attenzione|dedizione|entusiasmo|passione|pazienza|precisione|rigore|professionalità|impegno|cortesia))?
      (?:molto )?(?:attenta|premurosa|accurata|puntuale|scrupolosa|cordiale|cortese|rapida|precisa|efficiente)(?: e (?:attenta|premurosa|accurata|puntuale|scrupolosa|cordiale|cortese|rapida|precisa|efficiente))?
      (?:scrupolosamente|efficacemente|puntualmente|con scrupolo)
      (?:con (?:grande )?successo|in autonomia|autonomamente|con cura|accuratamente)
      (?:spesso |a volte )?sotto pressione
      (?:ottim[ao]|eccellente|buon[ao]?)(?= (?:gestione|organizzazione|coordinamento))`,
    fronts: "in nel nello nella nell negli nelle dal dallo dalla da durante tra fra per con senza sotto dopo prima come al grazie",
    praise:
      'persona precisa preciso affidabile dinamica dinamico motivata motivato seria serio solare organizzata organizzato flessibile appassionata appassionato creativa creativo puntuale professionale responsabile intraprendente ottime ottima capacità comunicative relazionali spirito squadra molto versatile',
  },
  pt: {
    equal: String.raw`
      que (?:foi|foram|era|eram|é|são|está|estão) (?=\p{L}+(?:ad|id)[oa]s?(?!\p{L})) = 
      e-?mails? = email
      (?:em|de|do|num?) (?=\d+(?:[.,]\d+)? ?(?:%|por cento)) = 
      (ajud\p{L}+|apoi\p{L}+|auxili\p{L}+)( [^,.]+?)? a (?=\p{L}+[aei]r ) = $1$2 em
      (ajuda|apoio|auxílio|assistência) (?:ao|à|aos|às) = $1 o
      jan\.?(?= (?:de )?(?:19|20)\d\d) = janeiro
      fev\.?(?= (?:de )?(?:19|20)\d\d) = fevereiro
      mar\.?(?= (?:de )?(?:19|20)\d\d) = março
      abr\.?(?= (?:de )?(?:19|20)\d\d) = abril
      mai\.?(?= (?:de )?(?:19|20)\d\d) = maio
      jun\.?(?= (?:de )?(?:19|20)\d\d) = junho
      jul\.?(?= (?:de )?(?:19|20)\d\d) = julho
      ago\.?(?= (?:de )?(?:19|20)\d\d) = agosto
      set\.?(?= (?:de )?(?:19|20)\d\d) = setembro
      out\.?(?= (?:de )?(?:19|20)\d\d) = outubro
      nov\.?(?= (?:de )?(?:19|20)\d\d) = novembro
      dez\.?(?= (?:de )?(?:19|20)\d\d) = dezembro
      (janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro) (?:de|del) (?=(?:19|20)\d\d) = $1 
      (vinte|trinta|quarenta|cinquenta|sessenta|setenta|oitenta|noventa|cento) e (?=um|dois|duas|três|quatro|cinco|seis|sete|oito|nove|vinte|trinta|quarenta|cinquenta) = $1 
      (ajudei|ajuda|apoiei|apoio|auxiliei|contribuí|colaborei) a (?=\p{L}+[aei]r ) = $1 em 
      (ajuda|apoio) (?:na|no) (\p{L}+) (?:de|da|do|das|dos) = $1 em $2 
      (?:no prazo de|dentro de|em) um ano = num ano
      que permite (\p{L}+) = para $1
      e(?:stas|stes)? respetiv[oa] = e
      os liguei|liguei-[oa]s = liguei
      (?:bem como|assim como|além de) (?:da |do |das |dos |de )? = e 
      (?:a fim de|com o fim de|com o objetivo de|de forma a|de modo a) = para
      (?:acerca d[aeo]s?|relativamente a|relativ[oa]s? a|referentes? a|em relação a|quanto a) = sobre
      (?:compost[oa]|constituíd[oa]|formad[oa])s? por = de
      (?:através d[aeo]s?|por meio de) = com
      (?:juntamente|em conjunto) com = com
      (?:todos os meses|cada mês|por mês|mensalmente|mensais) = mensal
      (?:todas as semanas|cada semana|por semana|semanalmente|semanais) = semanal
      (?:todos os dias|cada dia|por dia|diariamente|diári[oa]s?) = diário
      (?:todos os anos|cada ano|por ano|anualmente|anuais) = anual
      uma dezena de = cerca de 10
      uma dúzia de = cerca de 12
      uma vintena de = cerca de 20
      uma centena de = cerca de 100
      telefónic[oa]s? = por telefone`,
    openings: String.raw`
      (?:fiz|fazia) (?=[ao]s? \p{L}+(?:ção|gem|mento) )
      (?:eu )?(?:era |fui |estava |estive )?(?:responsável|encarregad[oa]|encarregue|a cargo) ${OF_PT}
      (?:as )?(?:minhas )?(?:principais )?(?:funções|tarefas|responsabilidades)(?: principais)? (?:incluíam|eram|consistiam em|compreendiam|abrangiam)
      (?:eu )?(?:tratava|ocupava-me|encarregava-me|tratei|cuidava) (?:das |dos |da |do |de )
      (?:eu )?trabalhei como
      (?:realização|execução) (?:das |dos |da |do |de )`,
    turned: String.raw`
      (?:tratei|tratava|ocupei-me|cuidei) (durante [^,.]+? (?:anos?|meses|semanas)) (?:das |dos |da |do |de )(.+) = $2 $1
      (?:o |a )?(.+?) foi (reduzid[oa]|aumentad[oa]|encurtad[oa]|diminuíd[oa])(.*) = $2 $1$3
      (?:os |as |o |a )?(.+?) (?:eram|era|foram|foi) (\p{L}+) por mim${ALONE}(.*) = $2 $1$3`,
    fillers: String.raw`
      com qualquer tempo
      muitas vezes de (?:madrugada|manhã cedo)
      com (?:grande |muita |muito |a máxima |elevado |elevada )?(?:dedicação|cuidado|rigor|entusiasmo|paciência|paixão|precisão|atenção|profissionalismo|empenho|simpatia|zelo)(?: e (?:grande )?(?:dedicação|cuidado|rigor|entusiasmo|paciência|paixão|precisão|atenção|profissionalismo|empenho|simpatia|zelo))?
      (?:muito )?(?:atenta|atencioso|atenciosa|cuidada|rigorosa|simpática|eficiente|eficaz|rápida|minuciosa|cordial)(?: e (?:atenta|atenciosa|cuidada|rigorosa|simpática|eficiente|eficaz|rápida|minuciosa|cordial))?
      (?:rigorosamente|minuciosamente|eficazmente|eficientemente)
      (?:com (?:grande )?sucesso|com autonomia|de forma autónoma|autonomamente|cuidadosamente|com rigor)
      (?:muitas vezes |por vezes )?sob pressão`,
    fronts: 'em no na nos nas de desde durante entre para com sem sob por após depois antes como ao mediante graças',
    praise:
      'pessoa dinâmica dinâmico responsável proativa proativo motivada motivado organizada organizado dedicada dedicado empenhada empenhado criativa criativo apaixonada apaixonado comunicativa comunicativo profissional versátil pontual muito grande capacidade trabalho equipa espírito',
  },
  nl: {
    equal: String.raw`
      e-?mails? = email
      (hulp|ondersteuning|bijstand|assistentie) (?:aan|voor) = $1
      ik heb (?=\p{L}+ aan ) = 
      jan\.?(?= (?:de )?(?:19|20)\d\d) = januari
      feb\.?(?= (?:de )?(?:19|20)\d\d) = februari
      mrt\.?(?= (?:de )?(?:19|20)\d\d) = maart
      apr\.?(?= (?:de )?(?:19|20)\d\d) = april
      aug\.?(?= (?:de )?(?:19|20)\d\d) = augustus
      sept?\.?(?= (?:de )?(?:19|20)\d\d) = september
      okt\.?(?= (?:de )?(?:19|20)\d\d) = oktober
      nov\.?(?= (?:de )?(?:19|20)\d\d) = november
      dec\.?(?= (?:de )?(?:19|20)\d\d) = december
      t/m = tot
      in samenwerking met = samen met
      op basis van = aan de hand van
      (?:zoeken|zoek) (?:naar|van) = zoeken
      die (?=ongeveer|circa|meer) = met 
      (met [^,.]+?) aanbiedt = $1
      zowel (?=[^,.;]+ als ) = 
      (?:evenals|alsook|alsmede|en ook|en tevens) (?:in |van |voor )? = en 
      (?:met betrekking tot|betreffende|aangaande|inzake|omtrent) = over
      (?:bestaande|samengesteld) uit = van
      samen met = met
      (?:door middel van|met behulp van|aan de hand van) = met
      (?:per jaar|elk jaar|ieder jaar) = jaarlijks
      (?:per maand|elke maand|iedere maand) = maandelijks
      (?:per week|elke week|iedere week) = wekelijks
      (?:per dag|elke dag|iedere dag) = dagelijks
      (?:elk kwartaal|ieder kwartaal|per kwartaal) = driemaandelijks
      (\p{L}+)(?:leiding)gev(?:en|ende|end) = leidinggeven
      (?:gaf|geven van|gegeven) leiding(?: gegeven)? = leidinggeven
      leiding (?:gegeven|geven) = leidinggeven
      telefonisch = per telefoon
      (?:nam|namen) deel = deelnemen
      werkte mee = meewerken
      droeg bij = bijdragen`,
    openings: String.raw`
      zorgde (?:ik )?voor(?: het| de)? (?=onderhoud|schoonmaak|beheer|reparatie|controle|levering|registratie|verzorging)
      (?:ik )?(?:was |ben )?(?:verantwoordelijk voor|belast met)(?: het| de)?
      tot mijn (?:\p{L}+ )?(?:taken|werkzaamheden) behoorden?(?: het| de)?
      mijn (?:\p{L}+ )?(?:taken|werkzaamheden) (?:waren|omvatten|bestonden uit)(?: het| de)?
      (?:ik )?(?:hield|houd) (?:mij|me) bezig met(?: het| de)?
      (?:ik )?(?:was|ben|werkte)? ?(?:ik )?(?:werkzaam |actief )?(?:geweest )?als
      (?:het )?(?:uitvoeren|verrichten) van`,
    turned: String.raw`
      (?:de |het )?(.+?) (?:werden|werd|zijn|is) (.*?)door mij${ALONE} (.*?)(\p{L}+) = $4 $2$3$1`,
    fillers: String.raw`
      (?:ook )?(?:in weer en wind|bij elk weer|bij weer en wind)
      (?:vaak|meestal) (?:vroeg in de ochtend|'s ochtends vroeg)
      met (?:veel |grote |de grootste |volle )?(?:zorg|aandacht|enthousiasme|toewijding|geduld|passie|precisie|inzet|plezier|nauwkeurigheid|zorgvuldigheid)(?: en (?:veel |grote )?(?:zorg|aandacht|enthousiasme|toewijding|geduld|passie|precisie|inzet|plezier|nauwkeurigheid|zorgvuldigheid))?
      (?:altijd |zeer |steeds )?(?:vriendelijke?|nauwkeurige?|zorgvuldige?|vlotte?|snelle?|correcte?|grondige?|stipte?|klantvriendelijke?)(?: en (?:vriendelijke?|nauwkeurige?|zorgvuldige?|vlotte?|snelle?|correcte?|grondige?|stipte?|klantvriendelijke?|behulpzame?))?
      (?:met (?:groot )?succes|succesvol|zelfstandig|zorgvuldig|nauwkeurig|op zelfstandige wijze)
      (?:vaak |soms )?onder (?:hoge )?(?:druk|tijdsdruk)`,
    fronts: 'in op aan bij van vanaf sinds tijdens tussen voor met zonder onder door na als om dankzij samen naast via per',
    praise:
      'enthousiaste leergierige gemotiveerde betrouwbare teamspeler teamplayer flexibele creatieve zelfstandige proactieve nauwkeurige stressbestendige klantgerichte servicegerichte sociale dynamische gedreven gepassioneerde hardwerkende organisatorisch sterk sterke communicatief vaardig zeer professionele ervaren',
  },
  pl: {
    equal: String.raw`
      (?<=^\p{L}+ )(w ciągu (?:[\p{L}\d]+ )?(?:lat|roku|miesięcy|tygodni|miesiąca)) ([^.,;]+) = $2 $1
      sty\.?(?= (?:de )?(?:19|20)\d\d) = stycznia
      lut\.?(?= (?:de )?(?:19|20)\d\d) = lutego
      mar\.?(?= (?:de )?(?:19|20)\d\d) = marca
      kwi\.?(?= (?:de )?(?:19|20)\d\d) = kwietnia
      maj\.?(?= (?:de )?(?:19|20)\d\d) = maja
      cze\.?(?= (?:de )?(?:19|20)\d\d) = czerwca
      lip\.?(?= (?:de )?(?:19|20)\d\d) = lipca
      sie\.?(?= (?:de )?(?:19|20)\d\d) = sierpnia
      wrz\.?(?= (?:de )?(?:19|20)\d\d) = września
      paź\.?(?= (?:de )?(?:19|20)\d\d) = października
      lis\.?(?= (?:de )?(?:19|20)\d\d) = listopada
      gru\.?(?= (?:de )?(?:19|20)\d\d) = grudnia
      która służy do = do
      który służy do = do
      które służą do = do
      co rano|każdego ranka = rano
      co tydzień = tygodniowo
      ich (?=\p{L}+ni(?:em|e|a) ) = 
      e?-?mail(?:em|owo|owy|owe|owych|a)? = mail
      (?:jak również|a także|jak i|oraz) = i
      (?:w celu|żeby|celem) = aby
      (?:w zakresie|w dziedzinie) = w
      (?:w sprawie|na temat|w kwestii|dotycząc\p{L}+) = o
      (?:za pomocą|przy pomocy|z użyciem|przy użyciu) = z
      (?:wraz|razem|wspólnie) z = z
      złożon\p{L}+ z = 
      (\d{4}) r\. = $1 roku
      (?:co miesiąc|każdego miesiąca|miesięcznie|w miesiącu) = miesięcznie
      (?:co tydzień|każdego tygodnia|tygodniowo|w tygodniu) = tygodniowo
      (?:codziennie|każdego dnia|co dzień|dziennie) = dziennie
      (?:co roku|każdego roku|rocznie) = rocznie
      (?:brał[ae]m|brać|branie) udział = uczestniczyć
      udział w = uczestniczyć w
      (?:udzielanie|udzielał[ae]m) wsparcia = wspieranie
      telefoniczn\p{L}+ = przez telefon`,
    openings: String.raw`
      (?:był[ae]m |jestem )?(?:odpowiedzialn[yaei]) za
      do (?:moich|głównych)(?: głównych)? (?:obowiązków|zadań) należał[aoy](?: też)?
      (?:moje|główne) (?:główne )?(?:obowiązki|zadania) (?:to|obejmowały)
      (?:moja praca|moja rola) (?:polegała na|obejmowała)
      zajmował[ae]m się
      (?:pracował[ae]m|praca|zatrudniony|zatrudniona) jako
      (?:wykonywanie|przeprowadzanie|realizacja|realizowanie|dokonywanie)`,
    turned: String.raw`
      (.+?) (?:został|została|zostało) (skrócon[ya]|skrócone|zmniejszon[ya]|zmniejszone|zwiększon[ya]|zwiększone|obniżon[ya]|obniżone)(.*) = $2 $1$3
      (.+?) (?:były|była|był|było|zostały|została|został) (\p{L}+) przeze mnie${ALONE}(.*) = $2 $1$3`,
    fillers: String.raw`
      przy każdej pogodzie
      (?:często|zwykle) wcześnie rano
      z (?:najwyższą |dużą |wielką |należytą |ogromną |pełnym |dużym )?(?:starannością|dbałością|uwagą|zaangażowaniem|entuzjazmem|cierpliwością|precyzją|pasją|rzetelnością|oddaniem)(?: (?:i|oraz) (?:dużą |wielką )?(?:starannością|dbałością|uwagą|zaangażowaniem|entuzjazmem|cierpliwością|precyzją|pasją|rzetelnością|oddaniem))?
      (?:bardzo |zawsze )?(?:uprzejmie|dokładnie|sprawnie|szybko|terminowo|sumiennie|fachowo|profesjonalnie|życzliwie)(?: (?:i|oraz) (?:uprzejmie|dokładnie|sprawnie|szybko|terminowo|sumiennie|fachowo|profesjonalnie|życzliwie))?
      (?:bardzo )?(?:dokładn|sprawn|rzeteln|uprzejm|fachow|profesjonaln|staranna?)(?:a|e|y|ej|ego|ą)
      (?:z (?:dużym )?(?:sukcesem|powodzeniem)|skutecznie|samodzielnie|starannie|sumiennie|rzetelnie)
      (?:często |czasem )?pod presją(?: czasu)?`,
    fronts: 'w we na przy od do po przed dla z ze bez pod przez jako podczas między dzięki aby za',
    praise:
      'osoba dynamiczna dynamiczny zmotywowana zmotywowany odpowiedzialna odpowiedzialny kreatywna kreatywny komunikatywna komunikatywny sumienna sumienny dokładna dokładny pracowita pracowity rzetelna rzetelny zaangażowana zaangażowany energiczna energiczny ambitna ambitny bardzo punktualna punktualny',
  },
}; // prettier-ignore
