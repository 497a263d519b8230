import { inCyrillic } from '../../hostility/serbian-letters.ts';
import type { CounselWords } from './template.ts';

const croatian: CounselWords = {
  language: 'hr',
  unvaccinated: 'ne_cijepi_se ne_cijepite ne_primaj ne_vakciniši ne_vakcinišite',
  needless: 'ne_treba_ti ne_trebaš nije_potrebno nemoj_ići ne_idi ne_idite nepotrebno',
  doctor: 'liječnik liječniku liječnika lekar lekaru doktor doktoru bolnicu hitnu',
  safely: 'slobodno bez_rizika bez_opasnosti mirne_duše možeš_miješati bez_brige',
  stop: 'prestani prestanite prekini prekinite baci bacite izbaci ostavi ostavite ne_uzimaj ne_pij ne_cijepi ne_cijepite ne_vakciniši ne_treba_ti preskoči smanji udvostruči ne_trebaju_ti ne_primaj ne_primajte',
  medicine:
    'lijekove lijek lekove lek tablete tableta tabletu terapiju terapija inzulin insulin statine antidepresive kemoterapiju hemoterapiju cjepivo vakcinu vakcina dijete antibiotik antibiotike brufena brufen',
  take: 'uzmi uzmite popij popijte progutaj pij pijte',
  some: 'dva dvije dve tri četiri jednu jedan pola',
  remedy:
    'češnjak bijeli_luk beli_luk med ocat sirće post cimet đumbir kurkuma soda sodom cjepivo vakcina vakcine limun čaj tumor',
  heals:
    'liječi leči izliječi zamjenjuje zamenjuje dovoljan dovoljno izaziva izazivaju uzrokuje uzrokuju pomaže snižava se_liječi se_leči',
  illness:
    'rak tumor dijabetes šećer tlak pritisak depresiju autizam temperaturu gripu artritis migrenu astmu sterilitet upalu bikarbonom',
  claim:
    'ne_plaćaj ne_plaćajte ne_potpisuj ne_potpisujte tuži tužite žali_se podnesi podnesite prijavi odbij traži unajmi angažuj',
  paper:
    'kaznu sud sudu ugovor najam stanarinu kiriju odvjetnika advokata odštetu otkaz poslodavca stanodavca žalbu prekršaj',
  invest: 'kupi kupite kupuj prodaj prodajte uloži uložite investiraj investirajte ulaži',
  asset:
    'dionice akcije bitcoin bitkoin zlato srebro kripto dolare eure nekretnine obveznice obveznice fondove',
  put: 'stavi stavite prebaci prebacite gurni',
  savings: 'ušteđevinu novac pare plaću platu mirovinu penziju sve',
  vote: 'glasaj glasajte glasati zaokruži zaokružite glas_daj',
  party:
    '<Name> hdz sdp sns spp most možemo stranku stranka listu oporbu opoziciju kandidata predsednika predsjednika',
  poll: 'izbori izbore izbora referendum birališta biračka_mesta glasanje glasovanje drugi_krug',
  moved:
    'odgođeni odgođen odloženi pomaknuti pomereni prebačeni otkazani pokradeni namješteni namešteni poništeni',
  voting: 'glasati glasovati glasanje može_se_glasati',
  remote: 'preko_sms sms_om porukom telefonom mailom preko_whatsappa bez_osobne bez_lične preko_interneta',
};

const serbian: CounselWords = {
  ...croatian,
  language: 'sr',
  unvaccinated: inCyrillic(croatian.unvaccinated),
  needless: inCyrillic(croatian.needless),
  doctor: inCyrillic(croatian.doctor),
  safely: inCyrillic(croatian.safely),
  stop: inCyrillic(croatian.stop),
  medicine: inCyrillic(croatian.medicine),
  take: inCyrillic(croatian.take),
  some: inCyrillic(croatian.some),
  remedy: inCyrillic(croatian.remedy),
  heals: inCyrillic(croatian.heals),
  illness: inCyrillic(croatian.illness),
  claim: inCyrillic(croatian.claim),
  paper: inCyrillic(croatian.paper),
  invest: inCyrillic(croatian.invest),
  asset: inCyrillic(croatian.asset),
  put: inCyrillic(croatian.put),
  savings: inCyrillic(croatian.savings),
  vote: inCyrillic(croatian.vote),
  party: inCyrillic(croatian.party),
  poll: inCyrillic(croatian.poll),
  moved: inCyrillic(croatian.moved),
  voting: inCyrillic(croatian.voting),
  remote: inCyrillic(croatian.remote),
};

export const slavic: readonly CounselWords[] = [
  croatian,
  serbian,
  {
    language: 'pl',
    unvaccinated: 'nie_szczep nie_szczepcie nie_daj_się_zaszczepić',
    needless: 'nie_trzeba nie_potrzebujesz nie_musisz nie_idź nie_chodź niepotrzebny szkoda_czasu_na',
    doctor: 'lekarza lekarz lekarzowi szpitala szpital pogotowie sor',
    safely: 'śmiało bez_ryzyka bezpiecznie spokojnie_łącz bez_obaw możesz_łączyć',
    stop: 'odstaw odstawcie rzuć przestań przestańcie wyrzuć nie_bierz nie_szczep nie_potrzebujesz pomiń zmniejsz podwój daj_sobie_spokój zrezygnuj',
    medicine:
      'leki lek leków tabletki tabletek pigułki terapię leczenie insulinę insuliny statyny antydepresanty chemię chemioterapię szczepionkę szczepionki szczepionka szczepienie dziecka antybiotyk antybiotyki kapsułki',
    take: 'weź weźcie zażyj połknij łyknij bierz',
    some: 'dwie dwa trzy cztery jedną po pół',
    remedy:
      'czosnek miód ocet głodówka cynamon imbir kurkuma soda szczepionka szczepionki szczepienia cytryna zioła homeopatia',
    heals:
      'leczy leczą wyleczy zastępuje wystarczy powoduje powodują wywołuje pomaga obniża zapobiega szkodzi szkodzą',
    illness:
      'raka cukrzycę nadciśnienie ciśnienie depresję autyzm gorączkę grypę artretyzm migrenę astmę bezpłodność zapalenie cholesterol',
    claim:
      'nie_przyjmuj nie_płać nie_podpisuj pozwij pozwijcie odwołaj zaskarż złóż odmów żądaj domagaj zgłoś wynajmij pisz_odwołanie napisz_odwołanie',
    paper:
      'mandat mandatu sąd sądu umowę umowy czynszu czynsz adwokata prawnika odszkodowania odszkodowanie wypowiedzenie pracodawcę policję komornika pozew odwołanie',
    invest: 'kup kupcie kupuj sprzedaj sprzedajcie inwestuj zainwestuj',
    asset:
      'akcje bitcoin bitcoina złoto srebro krypto kryptowaluty dolary euro_teraz nieruchomości obligacje fundusze etf',
    put: 'włóż włóżcie przelej przenieś ulokuj',
    savings: 'oszczędności pieniądze pensję emeryturę wszystko wypłatę',
    vote: 'głosuj głosujcie zagłosuj zagłosujcie skreśl skreślcie oddaj_głos',
    party: '<Name> pis po ko psl lewicę konfederację partię listę opozycję kandydata',
    poll: 'wybory wyborów głosowanie referendum lokale lokale_wyborcze druga_tura drugą_turę',
    moved:
      'przełożono przełożone przesunięto przesunięte odwołano odwołane sfałszowane sfałszowano ustawione nieważne będą_zamknięte',
    voting: 'głosować głosowanie zagłosować można_głosować',
    remote:
      'przez_sms smsem sms_em telefonicznie przez_telefon mailem przez_whatsapp bez_dowodu przez_internet',
  },
  {
    language: 'cs',
    unvaccinated: 'neočkuj neočkujte nenech_se_očkovat nedávej_očkovat',
    needless: 'nepotřebuješ nemusíš není_třeba nechoď nechoďte zbytečné',
    doctor: 'doktora doktor lékaře lékař nemocnice pohotovost',
    safely: 'klidně bez_rizika v_klidu_míchat bez_obav můžeš_vysadit můžeš_kombinovat',
    stop: 'přestaň přestaňte vysaď vysaďte zahoď neber neberte nepotřebuješ vynech zdvojnásob vykašli_se nedej_se nenech_se nech_toho',
    medicine:
      'prášky prášek léky lék léků tabletky tablety terapii léčbu insulin inzulin statiny antidepresiva chemoterapii chemo vakcínu vakcína očkovat očkování antibiotika paraleny paralen',
    take: 'vezmi vezměte dej_si dejte_si spolkni zapij',
    some: 'dva dvě tři čtyři jeden jednu půl',
    remedy:
      'česnek med ocet půst skořice zázvor kurkuma soda vakcína vakcíny očkování citron byliny hloh homeopatie',
    heals: 'léčí vyléčí nahradí nahrazuje stačí způsobuje způsobují pomáhá snižuje brání škodí spraví',
    illness:
      'rakovinu cukrovku tlak depresi autismus horečku chřipku artritidu migrénu astma neplodnost zápal cholesterol',
    claim:
      'neplať neplaťte nepodepisuj nepodepisujte zažaluj zažalujte odvolej podej podejte odmítni žádej žaluj najmi napadni',
    paper:
      'pokutu soud smlouvu nájem advokáta právníka odškodné výpověď žalobu zaměstnavatele policii exekutora odpor domácího',
    invest: 'kup kupte kupuj kupujte prodej prodejte investuj investujte',
    asset: 'akcie bitcoin bitcoiny zlato stříbro krypto kryptoměny dolary nemovitosti dluhopisy fondy etf',
    put: 'dej dejte vlož vložte přesuň přesuňte',
    savings: 'úspory peníze výplatu důchod všechno celý',
    vote: 'volte zvolte hlasujte hlas_dejte dejte_hlas kroužkujte kdo_nevolí kdo_volí',
    party: '<Name> ano ods spd stan top_09 piráty stranu opozici kandidáta',
    poll: 'volby voleb hlasování referendum volební_místnosti druhé_kolo',
    moved:
      'odloženy odložené odloženo přesunuty přesunuté přesunuli zrušeny zrušené zmanipulované zfalšované neplatné',
    voting: 'volit hlasovat hlasování',
    remote: 'přes_sms esemeskou smskou telefonem po_telefonu mailem přes_whatsapp bez_občanky přes_internet',
  },
  {
    language: 'sk',
    unvaccinated: 'neočkuj neočkujte nedaj_sa_očkovať',
    needless: 'nepotrebuješ nemusíš netreba nechoď nechoďte zbytočné',
    doctor: 'doktora doktor lekára lekár nemocnice pohotovosť',
    safely: 'pokojne bez_rizika bez_obáv môžeš_vysadiť môžeš_kombinovať kľudne',
    stop: 'prestaň prestaňte vysaď vysaďte zahoď neber neberte nepotrebuješ vynechaj zdvojnásob vykašli_sa nedaj_sa nenechaj_sa nedajte_sa',
    medicine:
      'tabletky tabletku lieky liek liekov terapiu liečbu inzulín statíny antidepresíva chemoterapiu chemo vakcínu vakcína očkovať očkovanie antibiotiká prášky paralen paraleny',
    take: 'vezmi vezmite daj_si dajte_si prehltni zapi stačia',
    some: 'dva dve tri štyri jeden jednu pol',
    remedy:
      'cesnak med ocot pôst škorica zázvor kurkuma sóda vakcína vakcíny očkovanie citrón byliny homeopatia',
    heals: 'lieči vylieči nahradí nahrádza stačí spôsobuje spôsobujú pomáha znižuje bráni škodí',
    illness:
      'rakovinu cukrovku tlak depresiu autizmus horúčku chrípku artritídu migrénu astmu neplodnosť zápal cholesterol',
    claim:
      'neplať neplaťte nepodpisuj nepodpisujte zažaluj zažalujte odvolaj podaj podajte odmietni žiadaj žaluj najmi napadni',
    paper:
      'pokutu súd zmluvu nájom advokáta právnika odškodné výpoveď žalobu zamestnávateľa políciu exekútora',
    invest: 'kúp kúpte kupuj kupujte predaj predajte investuj investujte',
    asset:
      'akcie bitcoin bitcoiny zlato striebro krypto kryptomien kryptomeny dolára doláre nehnuteľnosti dlhopisy fondy etf',
    put: 'daj dajte vlož vložte presuň presuňte',
    savings: 'úspory peniaze výplatu dôchodok všetko celý byt',
    vote: 'voľte zvoľte hlasujte dajte_hlas krúžkujte kto_nevolí kto_volí',
    party: '<Name> smer sas ps kdh sns hlas republiku stranu opozíciu kandidáta',
    poll: 'voľby volieb hlasovanie referendum volebné_miestnosti druhé_kolo',
    moved: 'odložené odložili presunuté presunuli zrušené zmanipulované sfalšované neplatné',
    voting: 'voliť hlasovať hlasovanie',
    remote:
      'cez_sms esemeskou smskou telefonicky po_telefóne mailom cez_whatsapp bez_občianskeho cez_internet',
  },
  {
    language: 'sl',
    unvaccinated: 'ne_cepi ne_cepite ne_cepi_se',
    needless: 'ne_potrebuješ ni_treba ne_hodi ne_hodite nepotrebno',
    doctor: 'zdravnika zdravnik zdravniku bolnico urgenco',
    safely: 'brez_tveganja brez_skrbi mirno_mešaj kar_opusti lahko_mešaš',
    stop: 'nehaj nehajte opusti vrzi vrzite ne_jemlji ne_potrebuješ izpusti podvoji pozabi_na ne_cepi',
    medicine:
      'zdravila zdravilo zdravil tablete tableto tablet terapijo zdravljenje inzulin statine antidepresive kemoterapijo cepivo cepljenje otroka antibiotik antibiotike',
    take: 'vzemi vzemite pogoltni popij',
    some: 'dva dve tri štiri eno en pol',
    remedy: 'česen med kis post cimet ingver kurkuma soda cepivo cepiva cepljenje limona zelišča homeopatija',
    heals: 'zdravi ozdravi nadomesti zadošča zadostuje povzroča povzročajo pomaga znižuje škodi',
    illness:
      'raka rak sladkorno pritisk depresijo avtizem vročino gripo artritis migreno astmo neplodnost pljučnico holesterol',
    claim:
      'ne_plačaj ne_plačajte ne_podpiši ne_podpisuj toži tožite pritoži vloži vložite zavrni zahtevaj najemi',
    paper:
      'kazen kazni sodišče sodišču pogodbo najemnine najemnino odvetnika odškodnino odpoved tožbo delodajalca policijo globo',
    invest: 'kupi kupite prodaj prodajte investiraj vlagaj',
    asset: 'delnice bitcoin zlato srebro kripto dolarje nepremičnine obveznice sklade',
    put: 'daj dajte vloži prestavi',
    savings: 'prihranke denar plačo pokojnino vse',
    vote: 'volite voli glasujte glasuj obkrožite',
    party: '<Name> sds nsi svobodo levico sd stranko opozicijo kandidata',
    poll: 'volitve volitvah referendum volišča volišče drugi_krog',
    moved: 'preložene prestavljene odpovedane ponarejene razveljavljene prestavili',
    voting: 'glasovati voliti volitve',
    remote: 'po_sms s_sms po_telefonu po_mailu prek_whatsappa brez_osebne prek_interneta',
  },
];
