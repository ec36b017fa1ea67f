/**
 * Parts of names that are everyday words, trades, months or towns as well; folded. Alone they are taken for a name only beside another
 * part of it: Ms Cook may have been a cook, and Florence may stand in Florence.
 */
export const NAMES_THAT_ARE_WORDS: ReadonlySet<string> = new Set(
  `
de da do dos das di del della van von der den ter ten la le les du des el al bin ibn abu und y e i san santa saint st mc mac o
will mark rose grace faith hope joy may june april august dean bill frank art miles chase grant page case field fields rich pat sue drew
cook baker smith carpenter taylor mason miller potter turner fisher hunter gardener gardner farmer shepherd clerk butler porter carter cooper sawyer
weaver walker parker king bishop abbot knight young long short small little brown white black green gray grey hill wood woods stone banks price marsh bush
park parks lane street rivers brook lake north south east west summer winter day knight bell ball cross cash best good gold silver love power powers
koch bauer mueller muller schneider fischer weber zimmermann richter konig koenig klein gross lang kurz sommer winter herbst vogel wolf fuchs hahn berg stein
wald bach kaiser graf ritter jung neu alt schwarz weiss braun roth beck jager jaeger schafer schaefer wagner becker meister lehrer engel frank
petit grand boulanger marchand blanc noir brun roux leroy berger fontaine martin garnier meunier charpentier boucher mercier chevalier roy
rosa flores rios cruz reyes leon paz campos castillo santiago cortes guerra iglesias torres prado ramos rojas blanco delgado rubio bravo
rossi bianchi verdi neri ferrari costa monti conti marini fabbri sarto leone fontana villa serra
silva costa pereira oliveira ferreira rocha pinto branco leite
bakker visser smit kok kuiper schipper boer jong groot bos berg beek dijk meer vries
kowal mlynarz krawiec nowy zima wilk sowa
paris florence sydney austin chelsea berlin london lincoln washington jackson hamilton wellington savannah brooklyn milan roma siena verona vienna madison
charlotte georgia virginia carolina israel china asia india jordan chad
java ruby python perl scala julia jade ada pascal haskell crystal dart angular
`
    .trim()
    .split(/\s+/),
);
