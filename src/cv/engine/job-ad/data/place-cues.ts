const whole = (words: string): RegExp =>
  new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${words.replace(/\s*\n\s*/g, '')})(?![\p{L}\p{N}])`, 'iu');

/** Words before a place that say that the work is there. */
export const WORKPLACE =
  whole(`office|offices|based|located|lies|location|join us in|join us at|zu uns nach|zu uns in|rejoign\\p{L}+-nous à|nos rejoindre à|kom bij ons in|site|workshop|plant|studio|shop|store|branch|hospital|school|restaurant|
standort|büro|dienstort|arbeitsort|einsatzort|niederlassung|werk|praxis|filiale|sitz in|unser \\p{L}+ in|arbeiten in|
bureaux?|basée?|située?|poste basé|installée?|implantée?|zona|région|secteur|agence|site de|gare|boutique|atelier|établissement|magasin|cabinet|étude|
oficinas?|ubicad[oa]|sede|centro|planta|tienda|local|con base|taller|puesto en|contrato en|chiringuito|
siamo|ci trovi|nous sommes|estamos|ficamos|encontras|wir sitzen|raum|sitzen wir|wir sind in|wij zitten|we zitten|zitten we|we['’]re|you['’]ll find us|jesteśmy|mieścimy się|znajdujemy się|
ufficio|uffici|negozio|locale|stabilimento|studio|punto vendita|presso|
escritório|sedead[oa]|loja|unidade|localizad[oa]|fábrica|instalações|bairro|
kantoor|vestiging|standplaats|locatie|winkel|gevestigd|regio|werkplaats|
biur\\p{L}{1,3}|siedzib\\p{L}{1,2}|zakład\\p{L}{0,3}|oddzia\\p{L}{1,3}|sklep\\p{L}{0,3}|fabry\\p{L}{1,3}|firm\\p{L}{1,3}`);

/** Words before a place that say that something else is there. */
export const ELSEWHERE =
  whole(`customers|clients|incorporated|registered|subsidiar\\p{L}+|headquarter\\p{L}*|hq|founded|born|travel\\p{L}*|trips?|visits?|also|colleagues|universit\\p{L}+|exports?|
kunden|tochter\\p{L}*|hauptsitz|zentrale|gegründet|reisen?|dienstreisen|
filiales?|siège|fondée?|déplacements?|équipe à|
filiales|fundada|viajes?|pasajes?|desde|clientes|matriz|
clienti|fondata|trasferte|casa madre|
klanten|hoofdkantoor|opgericht|reizen|
klien\\p{L}+|central\\p{L}+|założon\\p{L}+|wyjazd\\p{L}*|delegacj\\p{L}+`);
