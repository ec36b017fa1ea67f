import type { WordsOfLanguage } from './words-of-language.js';

export const GERMAN: WordsOfLanguage = {
  neutral:
    'der die das den dem des ein eine einen einem einer eines und von vom zu zum zur im in am an auf für mit bei beim aus nach durch als ist war waren wurde wurden werden worden sein hat habe haben hatte sowie dabei über um ich mich sich meine mein meinen mittels per inklusive inkl welche welcher die dazu hierbei',
  plain:
    'der die das den dem des ein eine einen einem einer eines ist war waren wurde wurden werden worden sein hat habe haben hatte ich mich sich meine mein meinen dabei hierbei',
  coordinators: 'und oder sowie aber bzw',
  levels: [
    'beobachten beobachtet hospitieren hospitiert lernen gelernt erlernt studieren versuchen versucht vorschlagen vorgeschlagen Vorschlag planen geplant anstreben gescheitert scheitern besuchen besucht teilgenommen Teilnahme Einblick kennengelernt Hospitation',
    'helfen geholfen half Hilfe Mithilfe unterstützen unterstützt unterstützte Unterstützung assistieren assistiert Assistenz mitwirken mitgewirkt Mitwirkung mitarbeiten mitgearbeitet Mitarbeit beitragen beigetragen Beitrag beteiligt Beteiligung zuarbeiten zugearbeitet Zuarbeit begleiten begleitet Begleitung Team wir unser gemeinsam beraten',
    'koordinieren koordiniert koordinierte Koordination Koordinierung organisieren organisiert Organisation betreuen betreut Betreuung beaufsichtigen beaufsichtigt Aufsicht überwachen überwacht Überwachung steuern gesteuert Steuerung',
    'leiten geleitet leitete Leitung führen geführt führte Führung managen gemanagt Management verantworten verantwortet verantwortlich Verantwortung zuständig verwalten verwaltet Verwaltung',
    'gründen gegründet gründete Gründung dirigieren initiieren initiiert aufbauen aufgebaut Aufbau etablieren etabliert verantworten Gesamtverantwortung Gesamtleitung konzipieren konzipiert einführen eingeführt Einführung transformieren vorantreiben vorangetrieben',
  ],
  light:
    'leisten geleistet bieten geboten geben gegeben durchführen durchgeführt Durchführung machen gemacht erbringen erbracht ausführen ausgeführt übernehmen übernommen halten gehalten hielt erteilen erteilt erteilte abhalten abgehalten',
  governors:
    'verantwortlich für|war verantwortlich für|zuständig für|war zuständig für|betraut mit|beauftragt mit|tätig in|beschäftigt mit|Aufgaben waren|zu meinen Aufgaben gehörte|meine Aufgabe war',
  limiters:
    'stellvertretend stellvertretende stellvertretender Stellvertretung Stellvertreter vertretungsweise Vertretung Assistent Assistentin Junior Praktikum Praktikant Praktikantin Werkstudent Werkstudentin Azubi Auszubildender Auszubildende Aushilfe kommissarisch interim ehemalig ehrenamtlich befristet gelegentlich teilweise teils Teil Teile einige wenige halb Grundkenntnisse Grundlagen einfach einfache einfacher klein kleine kleinere kleinen Entwurf Prototyp Prototypen Konzept Simulation Muster Vorschlag geplant möglich erwartet geschätzt Ziel Pilot Pilotprojekt Test Versuch fast beinahe nahezu etwa ungefähr rund circa ca unter Anleitung Aufsicht versucht Studienprojekt Übung Hobby zweiter zweite Ersatz nur meist meistens oft überwiegend hauptsächlich regional intern interne internen nominiert Kandidat laufend begonnen angefangen vorläufig selten kaum gescheitert vermieden verloren fehlend trotz außer verhindert abgelehnt abgebrochen verpasst unterhalb weniger könnte würde sollte wollte Co Mit- mit-',
  negators: 'nicht kein keine keinen keinem keiner keines nie niemals ohne weder nirgends nichts',
  more: 'über|mehr als|größer als|oberhalb von',
  least: 'mindestens',
  less: 'innerhalb von|binnen|unter|weniger als|bis zu|bis|höchstens|maximal|max',
  about: 'durchschnittlich|im schnitt|etwa|ungefähr|rund|circa|ca|knapp|fast|nahezu|gut',
  binding: 'durch unter von als',
  prepositions:
    'bei beim in am im an auf zu zum zur|für|von vom|mit über per mittels mithilfe|nach|als|durch|unter|gegen|aus',
  singular: 'ein eine einen einem einer eines ein-',
  of: 'von vom',
  measures: 'Reihe Anzahl Art Team Gruppe Bereich Teilbereich Vielzahl Menge Spektrum Auswahl Umfang',
  doers:
    /(?:er|ern|ers|erin|erinnen|or|oren|orin|ist|isten|istin|eur|eure|eurin|ent|enten|entin|ant|anten|frau|mann|leute|leiter|chef|kraft)$/,
  rings: `
    helfen, Hilfe, geholfen, unterstützen, Unterstützung, unterstützt, assistieren, assistiert, Mithilfe|erstellen, erstellt, Erstellung, anfertigen, Anfertigung, angefertigt, verfassen, verfasst|reduzieren, Reduzierung, reduziert, senken, Senkung, gesenkt, verringern, Verringerung, verringert|
    steigern, Steigerung, gesteigert, erhöhen, Erhöhung, erhöht|verbessern, Verbesserung, verbessert, optimieren, Optimierung, optimiert|prüfen, Prüfung, geprüft, kontrollieren, Kontrolle, kontrolliert, überprüfen, Überprüfung, überprüft|planen, Planung, geplant|organisieren, Organisation, organisiert|
    durchführen, Durchführung, durchgeführt|bearbeiten, Bearbeitung, bearbeitet, abwickeln, Abwicklung, abgewickelt|reparieren, Reparatur, repariert, instandsetzen, Instandsetzung, instandgesetzt|warten, Wartung, gewartet, instandhalten, Instandhaltung|montieren, Montage, montiert, installieren, Installation, installiert|
    verkaufen, Verkauf, verkauft, vertreiben, Vertrieb|kaufen, Kauf, gekauft, einkaufen, Einkauf, eingekauft, beschaffen, Beschaffung, beschafft|schulen, Schulung, geschult, unterrichten, Unterricht, unterrichtet, anlernen, angelernt, unterweisen, Unterweisung|einarbeiten, Einarbeitung, eingearbeitet|
    beraten, Beratung, berieten|betreuen, Betreuung, betreut|pflegen, Pflege, gepflegt|entwickeln, Entwicklung, entwickelt|programmieren, Programmierung, programmiert|verwalten, Verwaltung, verwaltet|leiten, Leitung, geleitet|führen, Führung, geführt|koordinieren, Koordination, koordiniert, Koordinierung|überwachen, Überwachung, überwacht|
    sicherstellen, Sicherstellung, sichergestellt, gewährleisten, Gewährleistung, gewährleistet|dokumentieren, Dokumentation, dokumentiert|auswerten, Auswertung, ausgewertet, analysieren, Analyse, analysiert|einführen, Einführung, eingeführt|reinigen, Reinigung, gereinigt, säubern|vorbereiten, Vorbereitung, vorbereitet|bedienen, Bedienung, bedient|
    Kunden, Kundschaft|Mitarbeiter, Mitarbeitende, Beschäftigte, Kollegen|Firma, Unternehmen, Betrieb|Fehler, Mängel|Waren, Produkte, Artikel|annehmen, Annahme, angenommen|ausgeben, Ausgabe, ausgegeben|testen, Test, getestet|nutzen, Nutzung, verwenden, Verwendung, einsetzen, Einsatz`,
  weaker: `
    leiten > koordinieren, betreuen, unterstützen, organisieren, mitarbeiten|Leitung > Koordination, Betreuung, Unterstützung, Organisation, Mitarbeit|führen > koordinieren, betreuen|verantworten > betreuen, bearbeiten|verantwortlich > zuständig|zuständig > verantwortlich|verantwortlich für > Betreuung, Bearbeitung, Verwaltung|zuständig für > Betreuung, Bearbeitung, Verwaltung|
    verwalten > betreuen, bearbeiten, pflegen|gründen > aufbauen|aufbauen > mitaufbauen, einrichten|entwickeln > mitentwickeln, mitarbeiten|koordinieren > organisieren, unterstützen|verhandeln > besprechen|entscheiden > empfehlen, vorschlagen|ausgezeichnet > gut|sehr gut > gut|umfassend > gut|verdoppeln > steigern, erhöhen|halbieren > senken, reduzieren|alle > viele, mehrere`,
};
