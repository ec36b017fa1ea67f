import type { WordsOfLanguage } from './words-of-language.js';

export const ITALIAN: WordsOfLanguage = {
  neutral:
    'il lo la i gli le l un uno una di del dello della dei degli delle d e ed a al allo alla ai agli alle all da dal dallo dalla dai dagli dalle in nel nello nella nei negli nelle con su sul sulla sui sulle per tra fra è sono era erano stato stata essere ha hanno ho aveva io mio mia loro che si come presso tramite mediante durante',
  plain: 'il lo la i gli le l un uno una sono era erano stato stata essere ha hanno ho aveva io mio mia loro si',
  coordinators: 'e ed o oppure ma inoltre',
  levels: [
    'osservare osservato osservazione imparare imparato apprendere studiare studiato tentare tentato proporre proposto proposta pianificare assistere-a fallire partecipare-a conoscere',
    'aiutare aiutato aiuto assistere assistito assistenza supportare supportato supporto contribuire contribuito contributo contribuzione partecipare partecipato partecipazione collaborare collaborato collaborazione affiancare affiancato affiancamento squadra team noi nostro insieme',
    'coordinare coordinato coordinamento organizzare organizzato organizzazione supervisionare supervisionato supervisione controllare monitorare',
    'gestire gestito gestione dirigere diretto direzione guidare guidato amministrare amministrato amministrazione responsabile responsabilità incaricato incaricata condurre condotto',
    'fondare fondato fondazione creare creato creazione progettare progettato lanciare lanciato lancio avviare avviato avvio istituire trasformare trasformato ideare ideato',
  ],
  light:
    'fornire fornito offrire offerto dare dato svolgere svolto svolgimento effettuare effettuato eseguire eseguito esecuzione fare fatto realizzare realizzato prestare prestato tenere tenuto tenevo impartire impartito',
  governors:
    'responsabile di|responsabile del|responsabile della|responsabile dei|responsabile delle|addetto a|addetto alla|addetto al|addetta a|addetta alla|addetta al|incaricato di|incaricata di|mi occupavo di|mi occupavo del|mi occupavo della|mi occupavo dei|mi occupavo delle|mi sono occupato di|mi sono occupata di',
  limiters:
    'vice aiuto assistente junior stagista stage tirocinante tirocinio apprendista interinale ex volontario volontaria volontariato temporaneo temporanea occasionale occasionalmente parziale parzialmente parte alcuni alcune metà base basilare nozioni semplice piccolo piccola piccoli piccole bozza prototipo modello concetto simulazione campione proposta previsto possibile atteso stimato obiettivo pilota prova test quasi circa sotto supervisione guida secondo seconda supplente sostituto sostituzione solo soltanto soprattutto spesso regionale interno interna nominato finalista candidato iniziato cominciato provvisorio raramente appena fallito evitato perso mancanza nonostante tranne impedito rifiutato annullato mancato meno potrebbe doveva voleva co sub',
  negators: 'non senza mai nessun nessuno nessuna né niente nulla',
  more: 'più di|oltre|superiore a',
  least: 'almeno|minimo',
  less: 'entro|meno di|fino a|al massimo|massimo|inferiore a',
  about: 'in media|una media di|circa|quasi|intorno a|approssimativamente',
  binding: 'da dal dalla sotto come',
  prepositions:
    'in a ad al allo alla ai agli alle all presso nel nello nella nell nei negli nelle|per|di del della dello dell dei degli delle d|con tramite mediante|verso|come|da dal dallo dalla dai dagli dalle|su sul sulla sui sulle|sotto|contro|tra fra',
  singular: 'un uno una',
  of: 'di del della dello dei degli delle d',
  measures: 'gamma varietà numero insieme serie tipo tipi gruppo team squadra totale portafoglio',
  doers: /(?:ori?|ore|trici?|trice|isti|ista|iste|iere|ieri|iera|ante|anti|ente|enti|ai|aio|ari|ario|capo)$/,
  rings: `
    aiutare, aiuto, assistere, assistenza, supportare, supporto|creare, creazione, elaborare, elaborazione|ridurre, riduzione, diminuire, diminuzione, calo|aumentare, aumento, incrementare, incremento|migliorare, miglioramento, ottimizzare, ottimizzazione|verificare, verifica, controllare, controllo|pianificare, pianificazione|organizzare, organizzazione|
    svolgere, svolgimento, effettuare, eseguire, esecuzione, realizzare, realizzazione|redigere, redazione, scrivere, stesura|riparare, riparazione|mantenere, manutenzione|montare, montaggio, installare, installazione|vendere, vendita|acquistare, acquisto, acquisti, comprare|formare, formazione|insegnare, insegnamento|consigliare, consulenza|accogliere, accoglienza|
    gestire, gestione|sviluppare, sviluppo|preparare, preparazione|seguire|trattare, trattamento|pulire, pulizia|consegnare, consegna|analizzare, analisi|progettare, progettazione|coordinare, coordinamento|supervisionare, supervisione|dirigere, direzione|produrre, produzione|utilizzare, uso, usare, utilizzo|garantire, assicurare|
    clienti, clientela|dipendenti, lavoratori, personale|azienda, impresa, società|errori, sbagli|partecipare, partecipazione|contribuire, contributo|servire, servizio|negoziare, negoziazione, trattativa|registrare, registrazione|assistenza, cura`,
  weaker: `
    dirigere > gestire, coordinare, supervisionare|guidare > gestire, coordinare, seguire|gestire > seguire, coordinare, amministrare|gestione > coordinamento, amministrazione|supervisionare > controllare|coordinare > organizzare|responsabile di > gestione, gestire, addetto|fondare > creare, avviare|raddoppiare > aumentare|ottimo > buono|eccellente > buono|tutti > diversi`,
};
