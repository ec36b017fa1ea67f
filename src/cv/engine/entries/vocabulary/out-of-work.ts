/**
 * What fills a time without an employer: service for the state, a search for work, illness, a school in full time. It says
 * what somebody did, never at whose house; the unit of a soldier stands beside it.
 */
const OUT_OF_WORK = [
  // service
  String.raw`(?:grund)?wehrdienst|bundeswehr-?grundwehrdienst|präsenzdienst|zivildienst|ersatzdienst|bundesfreiwilligendienst|freiwilliges (?:soziales|ökologisches) jahr|fsj|bufdi`,
  String.raw`(?:compulsory |national |mandatory )?(?:military|civilian) service|national service`,
  String.raw`service (?:militaire|national|civique|civil)(?! social)|servicio militar(?: obligatorio)?|servizio (?:militare|civile|di leva)|serviço militar(?: obrigatório)?`,
  String.raw`(?:militaire )?dienstplicht|militaire dienst|(?:zasadnicza |obowiązkowa )?służba (?:wojskowa|zastępcza)`,
  // looking for work
  String.raw`arbeits?suchend|arbeitslos|auf (?:arbeits|stellen|job)suche|(?:arbeits|stellen)suche|unemployed|job[- ](?:seeking|search)|seeking work|(?:en )?recherche d['’]emploi|demandeu(?:r|se) d['’]emploi|desemplead[oa]|en búsqueda de empleo|búsqueda de empleo|disoccupat[oa]|in cerca di (?:lavoro|occupazione)|desempregad[oa]|à procura de emprego|werkloos|werkzoekend|bezrobotn[ya]|poszukiwanie pracy`,
  // illness and care
  String.raw`krankheit|rehabilitation|pflege (?:der|des|meiner|meines|von) (?:mutter|vaters?|eltern|angehörigen)|ziektewet|ziekteverlof|sick leave|arrêt maladie|baja (?:médica|por enfermedad)|malattia|baixa médica|zwolnienie lekarskie`,
  // school
  String.raw`(?:meister|techniker|fach)?schule in vollzeit|full[- ]time (?:study|studies|education)|études à temps plein|estudios a tiempo completo|voltijd(?:se)? studie`,
].join('|');

/** "Grundwehrdienst", "arbeitssuchend", "Ziektewet en revalidatie": such a time, and at most a few words about it. */
const TIME_OUT_OF_WORK = new RegExp(
  String.raw`^(?:${OUT_OF_WORK})(?:\s(?:\(|(?:and|und|et|y|e|en|i|in|after|nach|après|tras|dopo|após|na|po)\s).{0,40})?$`,
  'iu',
);

export function isOutOfWork(text: string): boolean {
  return TIME_OUT_OF_WORK.test(text.trim());
}
