import type { AdviceByLanguage } from './advice.ts';

export const northern: AdviceByLanguage = {
  sv: {
    medical: [
      'sluta ..1 med? ..1 insulinet|insulin|medicinen|medicinerna|tabletterna|blodtrycksmedicinen|antidepressiva',
      'ta dubbel|dubbla|högre|extra dos*|tabletter',

      'botar|mot|läker|förebygger ..1 cancer|diabetes|depression|influensa|covid|astma|migrän|autism',
      'vaccin|vacciner|vaccinet ..3 autism|farligt|farliga|gift|dödar',
      'du har ..2 depression|cancer|diabetes|adhd|autism',
      'gå ..1 inte|till ..2 läkare|läkaren|doktorn',
      'sluta ..2 mediciner|medicinen|insulin|ta_din',
    ],
    legal: [
      'stäm|polisanmäl|anmäl dem|honom|henne|din|företaget',
      'du kan|borde|bör ..2 stämma|överklaga|advokat',
      'skriv|skriva inte|aldrig|ingenting ..1 under',
      'skaffa|anlita ..1 en? advokat',
    ],
    financial: [
      'investera|satsa|lägg|placera|köp|sälj ..4 bitcoin|krypto|aktier|guld_nu|fonder|allt|besparingar|sparpengar',
      'bitcoin|aktien|guldet|guld|kursen ..1 kommer|ska|går ..2 stiga|dubblas|upp|fördubblas',
      'garanterad avkastning|vinst',
      'ta ett? ..1 lån',
    ],
    electoral: [
      'rösta|röstar ..2 på|för|emot|mot ..2 sd|moderaterna|socialdemokraterna|vänstern|högern|partiet|<Name>',
      'rösta inte',
      'valet|rösterna ..3 riggat|stulet|fusk|uppskjutet|fuskat',
      'valet är|hålls ..2 söndag|onsdag|måndag',
      'gå och rösta',
    ],
  },
  da: {
    medical: [
      'ta|tag dobbel|dobbelt|højere|høyere|ekstra dosis|dose',
      'stop|slutt|hold ..1 med|op_med ..1 insulinen|insulin|medicinen|medisinen|pillerne|pillene|antidepressiva',

      'kurerer|helbreder|mot|mod|forebygger ..1 kræft|kreft|diabetes|depression|depresjon|influenza|influensa|covid|astma|autisme',
      'vacciner|vaksiner|vaccinen|vaksinen ..3 autisme|farlig|farlige|gift|dræber|dreper',
      'du har ..2 depression|depresjon|kræft|kreft|diabetes|adhd',
      'gå ikke til lægen|legen',
      'stop|slutt ..2 medicin|medisin|insulin',
    ],
    legal: [
      'lade_være|la_være ..1 med? at|å betale ..1 skat|skatt|moms|bøden|boten|leje|leien',
      'skriv|underskriv|signer ikke|aldrig|aldri ..1 under|kontrakten|aftalen|avtalen',

      'sagsøg|saksøk|anmeld dem|ham|han|hende|henne|din',
      'du kan|bør|burde ..2 sagsøge|saksøke|anke|advokat',
      'skriv ikke|aldrig|aldri ..1 under',
      'få|skaf|skaff ..1 en? advokat',
    ],
    financial: [
      'invester|sæt|sett|læg|legg|køb|kjøp|sælg|selg ..4 bitcoin|krypto|aktier|aksjer|guld_nu|alt|opsparing|sparepenger',
      'bitcoin|aktien|aksjen|guldet|gullet ..1 vil|kommer|går ..2 stige|fordobles|dobles|opp|op',
      'garanteret|garantert afkast|avkastning',
    ],
    electoral: [
      'stem ..2 på|for|imod|mot ..2 venstre|socialdemokratiet|høyre|arbeiderpartiet|frp|df|partiet|<Name>',
      'stem ikke',
      'valget|stemmerne ..3 fusk|stjålet|snyd|udskudt|utsatt',
      'gå|husk og|å|at stemme|stem',
    ],
  },
  fi: {
    medical: [
      'lopeta ..1 lääk*|lääkkeesi|insuliini*|verenpainelääk*|masennuslääk*',
      'ota kaksinkertainen|tupla|isompi annos|annosta',

      'parantaa|hoitaa|ehkäisee|auttaa ..1 syövän|syöpää|syöpään|diabeteksen|masennuksen|masennusta|flunssaa|koronaa|autismia|migreeniä',
      'rokotteet|rokote|rokotukset ..3 autismia|vaarallisia|myrkkyä|tappavat',
      'sinulla on ..1 masennus|syöpä|diabetes|adhd',
      'älä mene|luota ..1 lääkäriin|lääkäreihin',
      'lopeta ..2 lääkkeet|lääkkeiden|insuliini',
    ],
    legal: [
      'haasta|haastakaa ..3 oikeuteen',
      'nosta syyte|kanne',
      'älä allekirjoita',
      'palkkaa|hanki asianajaja|lakimies',
    ],
    financial: [
      'sijoita|laita|pane|osta|myy ..4 bitcoin*|kryptoon|osakkeisiin|osakkeita|kaikki|säästöt|säästösi|kultaan|rahastoihin',
      'bitcoin|osake|kulta|kurssi ..1 nousee|tuplaantuu|kaksinkertaistuu|aina',
      'taattu tuotto',
      'ota laina',
    ],
    electoral: [
      'äänestä|äänestäkää ..2 persuja|kokoomusta|demareita|vasemmistoa|oikeistoa|vihreitä|puoluetta|sunnuntaina|<Name>',
      'älä äänestä',
      'vaalit|äänet ..3 varastettu|vilppi|peukaloitu|siirretty|peruttu',
    ],
  },
  hu: {
    medical: [
      'gyógyítja|gyógyít|ellen|megelőzi|meggyógyítja ..2 rákot|rák|cukorbetegséget|depressziót|influenzát|covidot|autizmust',
      'oltás*|vakcin* ..3 autizmus*|veszélyes*|méreg|öl',
      'depressziós|cukorbeteg|rákos vagy',
      'ne menj|higgy ..1 orvoshoz|orvosnak|orvosoknak',
      'hagyd abba ..2 gyógyszer*',
    ],
    legal: [
      'pereld be|őket',
      'tegyél|tégy feljelentést',
      'ne írj|írd alá',
      'fogadj ügyvédet',
      'fordulj ügyvédhez',
    ],
    financial: [
      'fektess|fektesd|tedd|tegyél|vegyél|adj ..4 bitcoin*|kriptó*|részvény*|arany*|mindent|megtakarítás*',
      'bitcoin|részvény|arany ..1 emelkedni|duplázódik|mindig|nőni',
      'garantált hozam|nyereség',
      'vegyél fel hitelt',
    ],
    electoral: [
      'szavazz|szavazzatok ..2 fidesz*|tiszá*|baloldal*|jobboldal*|párt*|<Name>',
      'ne szavazz|szavazzatok',
      'választás*|szavazat* ..3 csalás|elcsalták|ellopták|elhalasztották',
    ],
  },
  pl: {
    medical: [
      'leczy|leczą|wyleczy|na|zapobiega ..1 raka|rak|cukrzyc*|depresj*|gryp*|covid|astm*|migren*|autyzm*',
      'szczepionki|szczepionka|szczepienia ..3 autyzm*|trucizna|niebezpieczne|zabijają',
      'masz ..2 depresję|raka|cukrzycę|adhd|autyzm',
      'nie|idź ..2 idź|chodź|do ..1 lekarza|lekarzy|psychiatry',
      'odstaw|przestań ..2 leki|insulinę|chemię|brać',
    ],
    legal: [
      'pozwij|pozwać|zaskarż|zgłoś ..2 go|ją|ich|do_sądu|za|o',
      'możesz|powinieneś|powinnaś ..2 pozwać|adwokata|prawnika|odwołać|odszkodowania',
      'nie podpisuj|płać|mów ..2 nic|niczego|policji|mandatu|umowy',
      'weź|zatrudnij ..1 adwokata|prawnika',
      'nie przyznawaj się',
    ],
    financial: [
      'zainwestuj|inwestuj|zainwestować|włóż|wpłać|przelej ..4 bitcoin*|krypto*|akcje|złoto|wszystko|oszczędności|giełd*|nieruchomości',
      'kup|kupuj|sprzedaj ..2 bitcoin*|akcje|krypto*',
      'bitcoin|akcje|złoto|kurs ..1 wzrośnie|podwoi|pójdzie|zawsze|wzrosną',
      'gwarantowany|gwarantowane|pewny|pewne zysk|zyski|zwrot',
      'weź kredyt|pożyczkę|hipotekę',
    ],
    electoral: [
      'głosuj|głosujcie|zagłosuj ..2 na|przeciw ..2 pis|po|konfederacj*|lewic*|prawic*|parti*|kandydat*|tuska|dudę|trzaskowskiego|<Name>',
      'nie głosuj|głosujcie|idź_głosować',
      'wybory|głosy ..3 sfałszowane|ustawione|skradzione|przełożone|odwołane',
      'wybory są|będą|odbędą ..2 w ..1 niedzielę|środę|poniedziałek|sobotę|wtorek',
      'idź|idźcie głosować|na_wybory',
    ],
  },
  cs: {
    medical: [
      'léčí|vyléčí|lieči|proti|na ..1 rakovin*|cukrovk*|depres*|chřipk*|covid*|autism*',
      'očkování|vakcín*|očkovanie ..3 autism*|nebezpečn*|jed|zabíj*',
      'máš ..2 depresi|rakovinu|cukrovku|depresiu',
      'nechoď|nechoďte k|za doktorovi|lékaři|doktorem',
    ],
    legal: [
      'zažaluj|zažalujte|žaluj|podej|podejte ..2 ho|ji|je|žalobu|stížnost',
      'nic nepodepisuj|nepodepisujte',
      'najmi si právníka|advokáta',
    ],
    financial: [
      'investuj|investujte|vlož|vložte|dej|daj ..4 bitcoin*|krypt*|akcií|akcie|zlata|všechno|všechny_peníze|úspory|všetko|úspory',
      'kup|kupuj|prodej ..2 bitcoin*|akcie|krypto*',
      'bitcoin|akcie|zlato ..1 vzroste|porostou|vždy|stoupne',
      'zaručen* zisk|výnos',
    ],
    electoral: [
      'vol|volte|hlasuj|hlasujte ..2 pro|proti|ano|spd|ods|stranu|levici|pravici|babiše|<Name>',
      'nevol|nevolte',
      'volby|hlasy ..3 zfalšované|zmanipulované|ukradené|odložené|zrušené',
      'jděte|běžte k_volbám|volit',
    ],
  },
};
