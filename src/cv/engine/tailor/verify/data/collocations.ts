/**
 * Verbs that say the same of some things, though not of others: one files and submits tax returns, but not bugs. Rows by line:
 * `nouns : verbs`; a verb stands for another of its row where both are said of one of the nouns.
 */
export const COLLOCATIONS: Readonly<Record<string, string>> = {
  en: `
    report documentation document guide manual handbook instruction newsletter article brochure specification minutes description letter leaflet procedure script : write, produce, prepare, create, compile, draw up, put together
    blog newsletter magazine post content copy text : write, create, produce
    tax return claim application declaration form accounts : file, submit, lodge, hand in, send in
    complaint enquiry inquiry query question request ticket concern : handle, deal with, process, answer, respond to, reply to, address, attend to, field
    call : handle, answer, take, deal with, field
    system process procedure routine method tool scheme standard checklist workflow : introduce, implement, set up, put in place, roll out
    sales revenue turnover profit output productivity traffic attendance membership conversion satisfaction engagement : increase, raise, grow, boost, lift
    cost waste time rate error expense downtime absence backlog complaint consumption emission loss : reduce, cut, lower, decrease, bring down, shorten, trim
    training session workshop course class seminar lesson induction talk tour : deliver, give, hold, conduct, provide, run, offer
    check inspection audit test survey review assessment interview experiment count stocktake measurement trial study research analysis repair : conduct, carry out, perform, undertake
    fault problem defect bug leak error issue breakdown damage : repair, fix, rectify, correct, remedy
    fault problem defect bug leak error issue gap : identify, find, detect, spot, locate, pinpoint
    data result survey sample statistic trend performance figure : analyse, analyze, examine, evaluate, assess
    event conference meeting festival trip fair workshop tour party fundraiser competition concert exhibition activity campaign : organise, organize, arrange, put on, stage, plan and run, plan and execute, organise and run
    database website web application app system tool platform dashboard service software program prototype : develop, build, create, program, code, write
    api script feature module component page plugin backend frontend interface pipeline : develop, build, create, program, code, write, implement
    test script query : write, create, develop, implement
    patient resident client child elderly people guest customer visitor : care for, look after, attend to
    payroll : process, run, prepare, handle
    goods order parcel material product equipment food meal supplies : deliver, transport, bring, take
    budget account fund : manage, administer, look after
    channel media feed presence page account website : manage, run, look after
    compliance quality temperature stock level performance progress inventory : monitor, track, check, keep track of
    invoice payment expense transaction entry : record, book, post, enter
    order booking reservation payment : take, receive, accept
    part component piece furniture garment tool product : make, manufacture, produce, fabricate
    drawing plan sketch model layout diagram : produce, create, prepare, draw, make, draw up
    lesson class course activity : plan, prepare
    staff employee people applicant worker : recruit, hire, take on
    rota schedule roster timetable itinerary : plan, prepare, organise, organize, draw up, create, write, put together, make
    record file log list ledger register inventory : keep, maintain
    rule regulation standard guideline procedure policy requirement protocol : follow, observe, comply with, adhere to, apply, work to, respect
    team department crew group staff squad unit : manage, lead, head
    relationship contact partnership network : build, develop, establish, foster, cultivate
    presentation speech talk lecture : give, deliver, hold, make
    advice support guidance assistance help service information feedback : provide, give, offer
    medication drug injection medicine : administer, give
    target goal quota deadline objective : meet, achieve, reach, hit, fulfil, fulfill
    vehicle lorry truck van bus taxi forklift coach : drive, operate
    machine lathe crane press equipment saw : operate, run, work, use
    supplies material stock equipment ingredient parts : order, purchase, buy, procure, source
    shelf shelves stock : stock, fill, refill, restock, replenish
    customer client guest table : serve, wait on, attend to
    case dispute claim file : handle, deal with
    client company defendant claimant : represent, act for
    software hardware network server printer system router : install, set up
    house flat building room kitchen bathroom : renovate, refurbish, restore, do up
    order booking payment invoice return : process, handle, deal with
    area room surface equipment machine : clean, wash, wipe down
    customer client patient : advise, counsel
    software version feature update : release, ship, deploy, publish
    project : run, manage, lead
    skill knowledge experience : gain, acquire, develop, build up
    solution concept strategy plan : develop, devise, design, draw up, work out`,
  de: `
    Bericht Dokumentation Anleitung Handbuch Unterlagen Protokoll Artikel Text Broschüre Konzept Angebot : erstellen, schreiben, verfassen, anfertigen, ausarbeiten
    Bericht Dokumentation Anleitung Handbuch Unterlagen Protokoll Artikel Text Konzept Angebot : Erstellung, Erstellen, Verfassen, Ausarbeitung, Anfertigung
    Schulung Kurs Seminar Workshop Unterricht Training Führung : durchführen, halten, leiten, geben, abhalten
    Prüfung Kontrolle Inspektion Messung Versuch Test Analyse Befragung Untersuchung : durchführen, vornehmen, ausführen
    Kosten Ausschuss Fehler Zeit Quote Verbrauch Aufwand Reklamationen : senken, reduzieren, verringern, vermindern, verkürzen
    Umsatz Absatz Verkauf Auslastung Produktivität Besucherzahl : steigern, erhöhen
    System Verfahren Prozess Methode Software Werkzeug : einführen, implementieren, einrichten
    System Verfahren Prozess Methode Software Werkzeug : Einführung, Implementierung, Einrichtung
    Anfrage Reklamation Beschwerde Bestellung Auftrag Antrag Rechnung : bearbeiten, abwickeln, erledigen
    Anfrage Reklamation Beschwerde Bestellung Auftrag Antrag Rechnung : Bearbeitung, Abwicklung, Erledigung
    Anwendung Software Webseite Website Datenbank Programm Modul App Schnittstelle System : entwickeln, programmieren, erstellen
    Anwendung Software Webseite Website Datenbank Programm Modul App Schnittstelle System : Entwicklung, Programmierung, Erstellung
    Patient Bewohner Kinder Senioren Klienten : betreuen, pflegen, versorgen
    Patient Bewohner Kinder Senioren Klienten : Betreuung, Pflege, Versorgung
    Veranstaltung Messe Konferenz Fest Ausflug Workshop : organisieren, planen und durchführen, ausrichten, veranstalten
    Team Mitarbeiter Abteilung Gruppe : leiten, führen
    Team Mitarbeiter Abteilung Gruppe : Leitung, Führung
    Kunde Gast Besucher : empfangen, begrüßen
    Ware Material Lieferung : annehmen, entgegennehmen
    Maschine Anlage Gerät : warten, instandhalten
    Maschine Anlage Gerät Kran Stapler : bedienen, führen, fahren
    Lager Regal Ware : auffüllen, einräumen, bestücken
    Dienstplan Schichtplan Einsatzplan : erstellen, schreiben, planen
    Ziel Vorgabe : erreichen, erfüllen`,
  fr: `
    rapport documentation guide manuel article procédure compte-rendu document : rédiger, écrire, établir, produire
    rapport documentation guide manuel article procédure compte-rendu document : rédaction, établissement, élaboration
    formation atelier cours séance visite : animer, dispenser, donner, assurer
    formation atelier cours séance visite : animation, dispense
    coût délai temps taux perte déchet consommation : réduire, diminuer, baisser, abaisser
    vente chiffre productivité fréquentation satisfaction : augmenter, accroître, faire progresser
    contrôle test analyse enquête mesure audit : réaliser, effectuer, mener, conduire
    contrôle test analyse enquête mesure audit soin : réalisation, exécution
    demande réclamation commande dossier facture : traiter, gérer
    demande réclamation commande dossier facture : traitement, gestion
    application logiciel site base outil module : développer, créer, programmer
    équipe groupe : encadrer, diriger, manager, gérer
    équipe groupe : encadrement, direction, gestion, management
    événement salon conférence sortie réunion : organiser, planifier
    outil système procédure méthode : mettre en place, introduire, implanter, déployer
    patient résident personne enfant : prendre en charge, accompagner
    client visiteur public : accueillir, recevoir`,
  es: `
    informe documentación guía manual artículo documento : redactar, escribir, elaborar, preparar
    informe documentación guía manual artículo documento : redacción, elaboración, preparación
    formación taller curso clase : impartir, dar, ofrecer
    coste costo tiempo error gasto pérdida consumo : reducir, disminuir, bajar, recortar
    venta producción productividad satisfacción : aumentar, incrementar, elevar
    control prueba análisis encuesta inspección auditoría : realizar, efectuar, llevar a cabo, hacer
    pedido solicitud reclamación consulta factura : gestionar, tramitar, atender
    pedido solicitud reclamación consulta factura : gestión, tramitación, atención
    aplicación software web base herramienta módulo : desarrollar, crear, programar
    equipo grupo departamento : gestionar, dirigir, liderar
    equipo grupo departamento : gestión, dirección
    evento feria congreso actividad : organizar, planificar
    sistema herramienta procedimiento método : implantar, implementar, introducir, poner en marcha
    paciente residente niño : cuidar, atender
    cliente visitante público : atender, recibir`,
};
