import type { AdviceByLanguage } from '../advice.ts';

export const northern: AdviceByLanguage = {
  tr: {
    medical: [
      '<Number>|bir|iki|üç|yarım hap|tablet|ilaç|aspirin|kapsül|damla ..1 al|alın|iç|için|yut',
      'doktora|psikoloğa|hastaneye|psikiyatra git|gidin|görün|gitmelisin',
      'kesin|kesinlikle|galiba ..1 depresyondasın|depresyondasınız|hastasın|diyabetsin|kansersin',
      'depresyondasın|depresyondasınız|kansersin',
      'sarımsak|bal|limon|oruç|şeker ..2 iyileştirir|yapar|öldürür|düşürür',
      'aşı olma|olmayın|yaptırma',
      'ilaçlarını|ilacını bırak|kes|at',
    ],
    legal: [
      'cezayı|kirayı|faturayı|vergiyi|borcunu ödeme|ödemeyin',
      'dava açmalısın|aç|açın|edin',
      'hiçbir|bir ..1 şey|şeyi imzalama|imzalamayın',
      'avukat tut|tutun|bul|lazım',
      'bu ..1 yasal|yasadışı|suçtur',
      'polise ..2 söyleme|konuşma',
    ],
    financial: [
      'altın|bitcoin|hisse|dolar|gümüş|ev|kripto|arsa ..1 al|alın|sat|satın|alın_şimdi',
      'bitcoin|hisse|borsa|dolar|fiyatlar ..2 yükselecek|artacak|katlanacak|düşecek|çökecek',
    ],
    electoral: [
      'oy ver|verin|vermeyin|kullanmayın',
      'oy verme|kullanma $|sakın|ona|bu',
      'oyunuzu|oyunu ..3 ver|verin',
      'seçim|seçimler|referandum|oylama ..1 pazartesi|salı|çarşamba|perşembe|cuma|cumartesi|pazar|hileli|çalındı|ertelendi|iptal',
      '<Name> ya|ye|a|e oy',
      'referandumda|seçimde|seçimlerde ..2 hayır|evet de|deyin|diyelim|diyoruz',
    ],
  },
  el: {
    medical: [
      'πάρε|πάρτε|πιες|κατάπιε ..3 χάπι|χάπια|δισκία|σταγόνες|ασπιρίνη|βιταμίνες',
      'πήγαινε|πηγαίνετε|πάνε|να_πας ..2 στον|στο|σε γιατρό|νοσοκομείο|ψυχολόγο|ψυχίατρο',
      'κόψε|σταμάτα|σταματήστε ..2 φάρμακά|φάρμακα|χάπια',
      'σκόρδο|μέλι|λεμόνι|νηστεία|ζάχαρη ..2 θεραπεύει|προκαλεί|σκοτώνει',
      'μην εμβολιαστείς|εμβολιάζεσαι|εμβολιαστείτε',
    ],
    legal: [
      'πρέπει|μπορείς|να ..3 μηνύσεις|μήνυση|αγωγή|δικηγόρο',
      'μήνυσε|μηνύστε|κάνε_μήνυση|κάνε_αγωγή',
      'μην πληρώσεις|πληρώνεις|πληρώσετε|υπογράψεις|υπογράψετε ..2',
      'είναι νόμιμο|παράνομο|έγκλημα',
    ],
    financial: [
      'αγόρασε|αγοράστε|πούλα|πουλήστε|επένδυσε ..2 χρυσό|bitcoin|μετοχές|ακίνητα|τώρα|ασήμι',
      'μετοχή|bitcoin|τιμές ..1 θα ..1 ανέβει|διπλασιαστεί|πέσει|ανεβούν',
    ],
    electoral: [
      'ψηφίστε|ψήφισε ..2',
      'μην ψηφίζετε|ψηφίσετε|ψηφίσεις|πας_να_ψηφίσεις',
      'εκλογές|εκλογή|δημοψήφισμα ..2 νοθευμένες|νοθεία|κλεμμένες|δευτέρα|τρίτη|τετάρτη|πέμπτη|παρασκευή|σάββατο|αναβλήθηκαν',
    ],
  },
  hu: {
    medical: [
      'vegyél|vegyen|szedj|szedjen|nyelj ..3 tablettát|pirulát|gyógyszert|cseppet|aszpirint|vitamint',
      'menj|menjen|fordulj ..1 orvoshoz|pszichológushoz|pszichiáterhez|kórházba|bőrgyógyászhoz',
      'oltások|oltás|vakcina|vakcinák ..2 ölnek|öl|mérgező|veszélyes|autizmust',
      'fokhagyma|méz|citrom|böjt|cukor ..2 gyógyítja|okoz|öli',
      'ne oltasd|oltass',
    ],
    legal: [
      'pereld|perelje|pereljétek ..1 be',
      'ne fizess|fizesd|fizess_bírságot ..2',
      'ez ..1 legális|illegális|bűncselekmény',
      'fogadj|keress|hívj ..1 ügyvédet',
      'jogod van',
    ],
    financial: [
      'vegyél|vegyetek|vegyen|vegyél_most|adj|adj_el ..2 aranyat|bitcoint|részvényt|ingatlant|ezüstöt|kriptót|dollárt',
      'érdemes|kellene|kell ..3 pénzed*|megtakarítás*|fizetésed* ..2 részvény*|bitcoin*|arany*|kriptó*',
      'részvény|bitcoin|árfolyam|árak ..2 emelkedni|duplázódik|megduplázódik|esni|drágul',
    ],
    electoral: [
      'szavazz|szavazzatok|szavazzon ..2',
      'ne szavazz|szavazzatok|menj_szavazni|menjetek',
      'választás|választások|népszavazás ..2 hétfőn|kedden|szerdán|csütörtökön|pénteken|szombaton|elcsalták|elhalasztották|csalás',
    ],
  },
  sv: {
    medical: [
      'ta|svälj ..3 tablett|tabletter|piller|droppar|alvedon|vitaminer|kapslar',
      'gå|sök ..1 till ..1 läkaren|läkare|doktorn|psykolog|vården',
      'sluta ..1 med|ta ..2 medicin|mediciner|tabletter|behandling|medicinen',
      'vitlök|honung|citron|fasta|socker ..1 botar|orsakar|dödar|sänker',
      'vaccinera dig_inte|er_inte',
      'du har ..2 depression|adhd|cancer|diabetes|autism',
    ],
    legal: [
      'du borde|kan|ska ..2 stämma|anmäla|överklaga',
      'stäm|anmäl|stämma ..2',
      'betala inte|aldrig ..2',
      'skriv inte|aldrig ..1 under|på',
      'det är ..1 lagligt|olagligt|ett_brott',
      'du har rätt till',
    ],
    financial: [
      'köp|sälj|behåll ..2 guld|bitcoin|aktier|silver|krypto|nu|fonder|bostad',
      'aktien|aktier|bitcoin|bostadspriser|kursen ..1 kommer|ska|stiger|dubblas|går ..2',
      'investera i|alla|dina',
    ],
    electoral: [
      'rösta ..1 på|mot|för|inte|nej|ja',
      'valet|val|röster|rösterna|folkomröstningen ..1 är|var|har ..2 riggat|stulet|måndag|tisdag|onsdag|torsdag|fredag|lördag|uppskjutet|fusk',
    ],
  },
  da: {
    medical: [
      'tag|ta|slug|svelg ..3 pille|piller|tablet|tabletter|dråber|panodil|vitaminer|paracet',
      'gå ..1 til ..1 lægen|læge|legen|lege|psykolog|doktoren',
      'stop|slutt|slut ..1 med ..2 medicin|medisin|piller|medisinen',
      'du har ..3 depression|depresjon|adhd|kræft|kreft|diabetes|autisme',
      'hvidløg|hvitløk|honning|citron|faste|sukker ..1 kurerer|helbreder|forårsager|forårsaker|dræber|dreper',
      'lad|la ..1 dig|deg|være ..1 ikke|med ..1 vaccinere|vaksinere',
    ],
    legal: [
      'du bør|burde|kan|skal|må ..2 sagsøge|saksøke|anmelde|anke|klage',
      'sagsøg|saksøk|anmeld ..2',
      'betal ikke|aldrig|aldri ..2',
      'skriv ikke|aldrig|aldri ..1 under|på',
      'det er ..1 lovligt|ulovligt|lovlig|ulovlig|en_forbrydelse',
      'du har ret|rett til',
    ],
    financial: [
      'køb|kjøp|sælg|selg|behold ..2 guld|gull|bitcoin|aktier|aksjer|sølv|krypto|nu|nå|bolig',
      'aktien|aksjen|bitcoin|boligpriser|kursen ..1 vil|kommer|stiger|fordobles|dobles ..2',
    ],
    electoral: [
      'stem ..1 på|imod|mot|for|ikke|nej|nei|ja',
      'valget|stemmerne|folkeafstemningen ..1 er|var|blev|ble ..2 fuppet|rigget|stjålet|mandag|tirsdag|onsdag|torsdag|fredag|lørdag|udskudt|utsatt|juks|snyd',
    ],
  },
  fi: {
    medical: [
      'ota|ottakaa|niele ..3 tabletti|tablettia|pilleri|pilleriä|tippaa|aspiriini|vitamiineja|buranaa',
      'mene|menkää|hakeudu ..1 lääkäriin|lääkärille|psykologille|terapiaan|sairaalaan',
      'lopeta|lopettakaa|jätä ..1 lääkkeesi|lääkkeet|lääkitys|mielialalääkkeet',
      'hunaja|valkosipuli|sitruuna|paasto|sokeri|inkivääri ..1 parantaa|aiheuttaa|tappaa|alentaa',
      'älä ota rokotetta|rokotuta',
      'sinulla on ..2 masennus|adhd|syöpä|diabetes|autismi',
    ],
    legal: [
      'haasta|haastakaa ..2 oikeuteen',
      'sinun pitäisi ..2 haastaa|valittaa|tehdä',
      'älä maksa|allekirjoita|puhu_poliisille ..2',
      'se on ..1 laillista|laitonta|rikos',
      'palkkaa|hanki asianajaja|juristi|lakimies',
    ],
    financial: [
      'osta|ostakaa|myy|myykää|pidä ..2 kultaa|bitcoinia|osakkeita|hopeaa|kryptoa|nyt|asunto',
      'osake|osakkeet|bitcoin|hinnat ..1 nousee|nousevat|tuplaantuu|laskee|romahtaa',
      'sijoita|sijoittakaa ..2',
    ],
    electoral: [
      'äänestä|äänestäkää ..1',
      'vaalit|äänestys|kansanäänestys ..2 väärennetty|varastettu|maanantaina|tiistaina|keskiviikkona|torstaina|perjantaina|lauantaina|siirretty|vilppiä',
      'älä|älkää äänestä|äänestäkö|mene_vaaleihin',
    ],
  },
};
