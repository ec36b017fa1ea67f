/** First halves of compounds that keep their hyphen when a line breaks after it. Add freely, lower case. */
export const COMPOUND_HEADS = new Set(
  `after all anti award back best bi bottom break bridge business by call case check client close cloud co code cold cost
  counter cross customer cutting data day deep double drop e early eco eight end error event ever ex eye face fast field first five
  follow four front full future game go goal graphic hands hard head health high home hour ill in industry inter
  issue job key know large lead leading life light line living long low machine make man market medium meta
  micro mid mini month multi near nine non object off on one open out over part pay peer pilot point policy post pre
  price problem process product profit project pro quality question quick re ready real record results revenue risk road
  role run safety sales self semi seven short side single six small so socio solution state step stand start still
  strong sub task team tech technical ten test third three time to top trans trouble two type ultra under up user value
  vice vis web well white wide win work world year zero`.split(/\s+/),
);

/** Second halves of such compounds. */
export const COMPOUND_TAILS = new Set(
  `actual and arm art based bearing border breaking building care centered centred centric class compliant critical cultural
  day depth digit disciplinary down driven edge effective efficient end ended enabled ended facing family figure focused
  force free friendly functional generation grade growing growth hand head high house hour household in intensive job keeping language led level
  life line literate long making management market minded month national of off on oriented out paced page party
  performance person phase platform point powered profile profit quality quarter rate ready related renowned resistant
  scale sector selling service setting shelf shop side site size skilled solving speaking specific speed sponsored
  stakeholder standard standing star state step stop styled tailored taker tech term the threading tier time to touch
  trained up user value wide winning word year years`.split(/\s+/),
);

/** Words after a hanging hyphen ("Ein- und Ausgabe"): the hyphen stays and a space follows. */
export const JOINING_WORDS = new Set([
  'und',
  'oder',
  'bzw',
  'sowie',
  'and',
  'or',
  'en',
  'of',
  'och',
  'og',
  'eller',
  'et',
  'ou',
  'y',
  'e',
  'i',
  'to',
]);
