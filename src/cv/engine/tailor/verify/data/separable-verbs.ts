/** What stands apart from its verb, in front of it or behind all that the verb has. */
export const PARTICLES: Readonly<Record<string, string>> = {
  de: 'ab an auf aus bei bereit durch ein entgegen fertig fest frei heraus her hinzu hin instand klar mit nach nieder sicher statt teil um vor weg weiter wieder zurück zusammen zu',
  nl: 'aan af bij bijeen binnen door in klaar mee na neer om op over rond samen schoon terug toe uit vast voor waar weg',
};

/**
 * Strong verbs with the particles they are common with in CVs, as `infinitive past participle noun: particles`; rows by `|`. Where
 * the noun means something else, such as `Aufgabe`, the particle is left out.
 */
export const STRONG_VERBS: Readonly<Record<string, string>> = {
  de: `
    nehmen nahm genommen nahme: ab an auf ein entgegen teil vor zurück|geben gab gegeben gabe: ab aus ein frei heraus weiter zurück|bauen baute gebaut bau: ab an auf aus ein um zusammen|schreiben schrieb geschrieben schreibung: aus ab um fest|tragen trug getragen trag: ein vor bei|halten hielt gehalten haltung: ein fest instand bereit|
    weisen wies gewiesen weisung: ein zu|schneiden schnitt geschnitten schnitt: zu ab aus|laden lud geladen ladung: ein ab auf aus um|lesen las gelesen lesung: vor aus ab|sprechen sprach gesprochen sprache: ab|schließen schloss geschlossen schluss: ab an|ziehen zog gezogen zug: um ein|
    bringen brachte gebracht bringung: an ein|werben warb geworben werbung: an|leihen lieh geliehen leihe: aus|bieten bot geboten gebot: an|messen maß gemessen messung: aus nach|heben hob gehoben hebung: aus an|graben grub gegraben grabung: um aus|rufen rief gerufen ruf: an ab zurück|helfen half geholfen hilfe: mit aus|treten trat getreten tritt: auf|
    waschen wusch gewaschen waschung: ab|streichen strich gestrichen strich: an|wiegen wog gewogen wiegung: ab|kaufen kaufte gekauft kauf: ein zu|bereiten bereitete bereitet bereitung: vor zu nach|leiten leitete geleitet leitung: weiter an ein`,
  nl: `
    nemen nam genomen name: aan af deel in op over|houden hield gehouden houding: bij|geven gaf gegeven gave: door uit|schrijven schreef geschreven schrijving: in uit op om|dragen droeg gedragen dracht: over bij|brengen bracht gebracht brenging: aan in rond samen over|kopen kocht gekocht koop: in aan|slaan sloeg geslagen slag: op|
    sluiten sloot gesloten sluiting: aan af|lezen las gelezen lezing: voor af|snijden sneed gesneden snijding: bij af uit|zenden zond gezonden zending: uit|vangen ving gevangen vang: op|kijken keek gekeken kijk: na|zoeken zocht gezocht zoek: uit op|helpen hielp geholpen hulp: mee|werven wierf geworven werving: aan|
    wijzen wees gewezen wijzing: aan toe|leggen legde gelegd leg: aan vast|laden laadde geladen lading: in uit|lossen loste gelost lossing: op|graven groef gegraven graving: uit op|voeren voerde gevoerd voer: uit in aan|leiden leidde geleid leiding: op|bouwen bouwde gebouwd bouw: op af in uit|bereiden bereidde bereid bereiding: voor`,
};
