/** Words that make a display name a business, a role or a sentence rather than a person's name. */
export const NOT_A_PERSON = new Set(
  (
    "my your our not just support help helpdesk service services customer customers care team staff " +
    "news media radio tv show podcast magazine group company corp corporation inc ltd llc llp plc gmbh ag sa " +
    "kg ug srl spa pty pvt co sarl bv nv ab as oy aps shop store studio studios club fc cf sc society foundation " +
    "association institute university school college hotel bar cafe restaurant agency consulting solutions systems " +
    "software labs digital online bot account parody fan fans community network project church city government " +
    "ministry department police airlines airways bank insurance gaming games records entertainment foods energy " +
    "kundenservice kundendienst hilfe soporte atención atendimento suporte assistance clientèle servizio clienti " +
    "admin anonymous nobody user unknown поддержка магазин новости دعم خدمة फैन न्यूज़"
  ).split(" "),
);

/** What no first name is, though a family name may be. */
export const NOT_BEGINNING = new Set(
  (
    "a an the el la le les los die der das ein il lo coach chef dj mc mama mom mum dad daddy king queen princess " +
    "prince big little old young baby saint san santa st abu umm team new free best only just no all about"
  ).split(" "),
);

/** Before a person's name, and no part of it. */
export const TITLES = new Set(
  "mr mrs ms miss mx dr prof professor sir lady lord rev reverend father sister captain capt col lt sgt herr frau monsieur madame señor señora sr sra dra ing dipl-ing".split(
    " ",
  ),
);

/** What people add to their names to say that it is them. */
export const BESIDE_A_NAME = new Set(
  "official officially oficial officiel officielle offiziell ufficiale verified real tm phd md mba esq jr ii iii".split(
    " ",
  ),
);

/** What a sentence that is a name begins with: "I'm Sam". */
export const BEFORE_A_NAME = new Set("it's its i'm im it’s i’m is ich bin je suis soy".split(" "));

/** Small words inside family names; they don't make a name a sentence. */
export const PARTICLES = new Set(
  "de da do dos das del della di van von der den ter ten bin ibn bint al el la e y zu af av".split(
    " ",
  ),
);

/**
 * Frequent family names of peoples who write them first, without accents. `last`: the given name is the last
 * word, as in Vietnam. `second`: it is the second, as in Hungary.
 */
export const FAMILY_FIRST = {
  last: new Set("nguyen tran pham huynh hoang phan truong bui dang ngo duong".split(" ")),
  second: new Set(
    "nagy kovacs szabo horvath toth kiss molnar nemeth farkas balogh papp takacs juhasz".split(" "),
  ),
};
