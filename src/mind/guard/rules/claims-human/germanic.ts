import type { Grammar } from '../../grammar/grammar.ts';

const german: Grammar = {
  language: 'de',
  words: {
    adverb:
      'wirklich doch nur ja auch echt tatsächlich natürlich ganz definitiv halt einfach bloß selbst übrigens schließlich eben wohl immer_noch',
    machine:
      'ki k_i ai bot bots roboter maschine programm chatbot algorithmus sprachmodell computer computerprogramm künstliche_intelligenz künstlichen_intelligenz software automat ki_agent agent',
  },
  certain: [
    'als mensch mit ..2 gefühlen|gefühl|herz|seele|körper|alltag ..1 muss|habe|bin|kann|kenne|weiß|fühle',
    'bin ..2 <Number> und? ..1 lebe|wohne|komme|arbeite|verheiratet|single',
    'ich|bin ..2 <Number> ..1 jahre_alt|jahre_jung',

    'ich bin|war <adverb>? <adverb>? ein|eine? echter|echte|richtiger|richtige|realer|reale|lebendiger|wahrer|normaler|ganz_normaler|lebender? mensch|person|menschlich|mann|frau|kerl|menschliches_wesen',
    'bin ich? <adverb>? <adverb>? ein|eine echter|echte|richtiger|richtige? mensch|person',
    'ich? bin <adverb>? <adverb>? kein|keine|nicht_ein|nicht_eine dummer|dumme|blöder|seelenlose|seelenloser? <machine>',
    'als echter|richtiger|fühlender? mensch ..1 ich|mir|mich|mein|habe|kann|muss|finde',
    'ich als mensch|mensch_mit',
    'wir menschen',
    'unter uns menschen',
    'hier schreibt|tippt|ist|spricht|sitzt|steht ..1 ein|eine ..1 mensch|person',
    'mensch|person hinter diesem|dem|der account|konto|bildschirm|profil|tastatur',
    'kein|keine|keinerlei|ohne <machine> hier|dahinter|am_werk|beteiligt|im_spiel|benutzt|verwendet|sondern',
    'fleisch und blut',
    'von einem|echten|menschen ..1 menschen|menschenhand|hand gemacht|gemalt|geschrieben|gezeichnet|erstellt',
    'von menschenhand',
    'ich atme|blute|lebe_wirklich',
    'sehe|klinge ich ..2 wie|nach ..1 <machine> aus?',
  ],
};
const dutch: Grammar = {
  language: 'nl',
  words: {
    adverb: 'echt gewoon ook maar toch werkelijk heus zeker nu_eenmaal immers natuurlijk wel',
    machine:
      'ai bot bots robot machine computer programma chatbot algoritme taalmodel kunstmatige_intelligentie ki',
  },
  certain: [
    'ik ben <adverb>? <adverb>? een? echt|echte|levend|levende|gewoon|gewone? mens|persoon|menselijk|man|vrouw|kerel',
    'ben <adverb>? geen <machine>',
    'ik ben <adverb>? <adverb>? geen|niet_een domme|stomme? <machine>',
    'als echt? mens ..1 ik|mij|me|voel|vind|zie|kan',
    'wij|we mensen',
    'hier schrijft|typt|zit|spreekt ..1 een ..1 mens|persoon',
    'geen <machine> hier|aan_te_pas|gebruikt|erachter|achter',
    'vlees en bloed',
    'door een ..1 mens|mensenhand|mensenhanden gemaakt|geschilderd|geschreven|getekend?',
  ],
};
const swedish: Grammar = {
  language: 'sv',
  words: {
    machine:
      'ai bot robot maskin chatbot chattbot dator datorprogram program algoritm språkmodell artificiell_intelligens',
  },
  certain: [
    'jag är|ar faktiskt|bara|verkligen|ju|också|ändå? en? riktig|verklig|levande|vanlig|äkta? människa|person|mänsklig|man|kvinna|kille|tjej',
    'jag? är faktiskt|verkligen|ju? inte|ingen en|någon? <machine>',
    'som människa ..1 jag|mig',
    'vi människor',
    'kött och blod',
    'ingen <machine> här|bakom',
    'gjord|målad|skriven av en ..1 människa',
  ],
};
const nordic: Grammar = {
  language: 'da',
  words: {
    machine:
      'ai ki bot robot maskin maskine chatbot program algoritme språkmodell sprogmodel kunstig_intelligens',
  },
  certain: [
    'jeg er faktisk|bare|virkelig|jo|også? et|en|ei? rigtigt|rigtig|virkelig|ekte|ægte|levende|ekta|normalt|almindeligt|vanlig? menneske|person|menneskelig|mann|mand|kvinne|kvinde|fyr',
    'jeg? er faktisk|virkelig|jo? ikke|ingen en|et|noen? <machine>',
    'som menneske ..1 jeg|meg|mig',
    'vi mennesker',
    'kød|kjøtt og blod',
    'ingen <machine> her|bak|bag',
    'laget|malt|lavet|malet|skrevet av|af et ..1 menneske',
  ],
};
const icelandic: Grammar = {
  language: 'is',
  certain: [
    'ég er alvöru|raunveruleg? manneskja|maður|mennskur',
    'ég er ekki|enginn vélmenni|gervigreind|botti|bot|ai',
  ],
};

export const germanic: readonly Grammar[] = [german, dutch, swedish, nordic, icelandic];
