import { person } from './person.ts';

/** Trades, births and denials in the other languages of Europe and the Caucasus. */
export const widerEurope = [
  person('lt', {
    none: 'jokio joks jokių nėra',
    bot: 'boto botas botų roboto robotas dirbtinio_intelekto',
    here: 'čia tik tiesiog',
    as: 'kaip būdamas būdama',
    trade:
      'slaugytoja slaugytojas stalius mūrininkas santechnikas elektrikas mechanikas kepėjas ūkininkas ūkininkė sodininkas akušerė veterinaras vairuotojas gaisrininkas policininkas kareivis padavėja kirpėja mokytojas mokytoja buhalterė teisininkas bibliotekininkė vertėja žurnalistas žvejys jūreivis siuvėja našlė pensininkas pensininkė mama tėtis močiutė inžinierius studentas studentė gydytoja gydytojas virėja',
    me: 'aš man mane žinau matau pažįstu atpažįstu suprantu galiu myliu',
    said: 'gimiau_ir_užaugau esu_gimęs esu_gimusi iš_kūno_ir_kraujo savo_pirštais savo_nykščiais mano_pulsas',
  }),
  person('lv', {
    none: 'nekādu nekāds neviens nav',
    bot: 'botu bots robotu robots mākslīgā_intelekta',
    here: 'šeit te tikai vienkārši',
    as: 'kā būdams būdama',
    trade:
      'medmāsa māsiņa galdnieks mūrnieks santehniķis elektriķis mehāniķis maiznieks zemnieks zemniece dārznieks vecmāte veterinārs šoferis ugunsdzēsējs policists karavīrs viesmīle friziere skolotājs skolotāja grāmatvede jurists bibliotekāre tulkotāja žurnālists zvejnieks jūrnieks šuvēja atraitne pensionārs pensionāre mamma tētis vecmāmiņa inženieris students studente ārste ārsts pavārs',
    me: 'es man mani zinu redzu pazīstu saprotu varu mīlu',
    said: 'esmu_dzimis esmu_dzimusi es_piedzimu dzimis_un_audzis dzimusi_un_augusi no_miesas_un_asinīm ar_saviem_pirkstiem ar_saviem_īkšķiem mans_pulss',
  }),
  person('et', {
    none: 'ei mitte ühtegi',
    bot: 'bot botti robotit roboteid tehisaru tehisintellekti',
    here: 'siin lihtsalt vaid ainult',
    as: 'kui',
    trade:
      'medõde õpetaja puusepp müürsepp torumees elektrik mehaanik pagar talunik aednik ämmaemand loomaarst bussijuht päästja politseinik sõdur ettekandja juuksur raamatupidaja jurist ajakirjanik kalur meremees õmbleja lesk pensionär ema isa vanaema insener üliõpilane arst kokk',
    me: 'ma mina mul mind tean näen tunnen mõistan võin armastan',
    said: 'olen_sündinud ma_sündisin sündinud_ja_kasvanud lihast_ja_verest lihast_ja_luust oma_sõrmedega oma_pöialdega minu_pulss',
    patterns: [
      '^ õpetajana|arstina|puusepana|emana|isana|insenerina|kokana|aednikuna|kalurina|talunikuna|pensionärina|medõena|õena|tudengina ..4 ma|mina|tean|näen|tunnen|võin|ütlen|mõistan',
    ],
  }),
  person('fi', {
    none: 'ei_mikään ei_mitään ei',
    bot: 'botti botteja tekoäly tekoälyä algoritmi robotti',
    here: 'täällä vain tässä',
    said: 'olen_syntynyt synnyin_ ihan_omilla_peukaloilla omilla_peukaloillani omin_sormin syntynyt_ja_kasvanut lihaa_ja_luuta minun_pulssini',
    patterns: [
      '^ ..1 sairaanhoitajana|opettajana|lääkärinä|puuseppänä|kirvesmiehenä|muurarina|sähköasentajana|putkimiehenä|mekaanikkona|leipurina|kokkina|maanviljelijänä|puutarhurina|kätilönä|eläinlääkärinä|kuljettajana|bussikuskina|palomiehenä|poliisina|sotilaana|tarjoilijana|kampaajana|kirjanpitäjänä|juristina|kirjastonhoitajana|kääntäjänä|toimittajana|kalastajana|merimiehenä|ompelijana|leskenä|eläkeläisenä|äitinä|isänä|mummona|vaarina|insinöörinä|arkkitehtina|opiskelijana|valokuvaajana|hoitajana ..4 minä|mä|minun|tiedän|tunnen|näen|tunnistan|ymmärrän|voin|sanon|rakastan|olen|en|arvostan|tykkään|pidän',
    ],
  }),
  person('hu', {
    none: 'semmi semmilyen nincs',
    bot: 'bot robot ai algoritmus mesterséges_intelligencia',
    here: 'itt csak csupán',
    said: 'hús_vér_ember húsból_és_vérből saját_ujjaimmal a_saját_hüvelykujjammal itt_születtem én_születtem a_pulzusom születtem_és_nevelkedtem születtem_és_nőttem',
    patterns: [
      '^ ..1 ápolónőként|nővérként|ápolóként|tanárként|tanárnőként|orvosként|asztalosként|ácsként|kőművesként|villanyszerelőként|vízszerelőként|szerelőként|pékként|szakácsként|hentesként|gazdaként|földművesként|kertészként|szülésznőként|állatorvosként|fogorvosként|sofőrként|kamionosként|tűzoltóként|rendőrként|katonaként|pincérként|fodrászként|óvónőként|tanítóként|könyvelőként|jogászként|könyvtárosként|fordítóként|újságíróként|halászként|tengerészként|varrónőként|özvegyként|nyugdíjasként|anyaként|apaként|nagymamaként|mérnökként|építészként|diákként|fotósként ..4 én|nekem|engem|tudom|tudok|ismerem|felismerem|látom|értem|mondom|mondhatom|szeretem|érzem',
    ],
  }),
  person('sq', {
    as: 'si',
    trade:
      'infermiere infermier marangoz zdrukthëtar murator hidraulik elektricist mekanik bukëpjekës kasap fermer kopshtar mami veteriner dentist shofer zjarrfikës polic ushtar kamerier parukiere mësues mësuese kontabilist avokat gazetar peshkatar marinar rrobaqepëse e_ve pensionist pensioniste nënë baba gjyshe inxhinier arkitekt student studente mjek mjeke kuzhinier',
    me: 'unë më mua e_njoh njoh di shoh kuptoj mund them dua',
    said: 'kam_lindur jam_i_lindur jam_e_lindur linda_dhe_u_rrita me_gishtat_e_mi prej_mishi_dhe_gjaku',
  }),
  person('el', {
    none: 'κανένα κανένας καθόλου όχι',
    bot: 'μποτ bot αλγόριθμος ρομπότ τεχνητή_νοημοσύνη',
    here: 'εδώ μόνο απλώς απλά',
    as: 'ως σαν',
    trade:
      'νοσοκόμα νοσοκόμος νοσηλεύτρια νοσηλευτής ξυλουργός μαραγκός χτίστης υδραυλικός ηλεκτρολόγος μηχανικός φούρναρης χασάπης αγρότης αγρότισσα κηπουρός μαία κτηνίατρος οδοντίατρος οδηγός πυροσβέστης αστυνομικός στρατιώτης σερβιτόρος σερβιτόρα κομμώτρια δάσκαλος δασκάλα καθηγητής καθηγήτρια λογίστρια δικηγόρος βιβλιοθηκάριος μεταφράστρια δημοσιογράφος ψαράς ναυτικός πιλότος μοδίστρα χήρα συνταξιούχος μητέρα μάνα πατέρας γιαγιά παππούς αρχιτέκτονας φοιτητής φοιτήτρια γιατρός μάγειρας',
    me: 'εγώ μου με ξέρω γνωρίζω αναγνωρίζω βλέπω καταλαβαίνω μπορώ λέω αγαπώ',
    said: 'γεννήθηκα_στην γεννήθηκα_στη γεννήθηκα_στο γεννήθηκα_και_μεγάλωσα με_τα_δικά_μου_δάχτυλα με_τους_αντίχειρές_μου από_σάρκα_και_οστά ο_σφυγμός_μου',
  }),
  person('ga', {
    amNot: 'ní_mé ní_mise ní',
    machine: 'róbat_mé bot_mé meaisín_mé róbat_mise meaisín_mise ríomhaire_mé',
    said: 'rugadh_mé i_mo_dhuine_mé duine_daonna_mé fuil_agus_feoil rugadh_agus_tógadh_mé mar_altra_aithním le_mo_mhéara_féin',
    patterns: [
      'mar altra|mhúinteoir|dhochtúir|mháthair|athair|fheirmeoir|shiúinéir ..4 mé|mise|mo|agam|dom|domsa',
    ],
  }),
  person('gd', {
    said: 's_e_duine_a_th_annam s_e_duine_th_annam is_mise_duine chan_e_inneal_a_th_annam chan_e_robot_a_th_annam chan_e_bot_a_th_annam rugadh_mi fuil_is_feòil',
    patterns: ['chan e ..1 inneal|robot|bot|prògram ..2 annam'],
  }),
  person('cy', {
    amNot: 'nid dydw_i_ddim_yn dw_i_ddim_yn dwi_ddim_yn',
    machine: 'robot_ydw_i bot_ydw_i peiriant_ydw_i robot bot beiriant rhaglen',
    am: 'dw_i_n dwi_n rydw_i_n ydw_i',
    human: 'berson_go_iawn person_go_iawn fod_dynol bod_dynol ddynol berson_byw',
    behind: 'tu_ôl_i_r_cyfrif y_tu_ôl_i_r_cyfrif tu_ôl_i_r_sgrin',
    said: 'ces_i_fy_ngeni cefais_fy_ngeni ges_i_fy_ngeni cig_a_gwaed â_fy_mysedd_fy_hun',
    patterns: [
      'fel nyrs|athro|athrawes|meddyg|saer|ffermwr|mam|tad|myfyriwr|cogydd ..4 i|fi|dw_i|dwi|rwy|mi',
    ],
  }),
  person('ka', {
    as: 'როგორც',
    trade:
      'ექთანი მასწავლებელი ექიმი დურგალი მზარეული ფერმერი მებაღე დედა მამა ბებია სტუდენტი ინჟინერი მძღოლი მეთევზე პენსიონერი',
    me: 'მე ვიცი ვხედავ ვცნობ მესმის შემიძლია მიყვარს ვიტყვი ვარ',
    said: 'ქუთაისში_დავიბადე დავიბადე_და ხორცი_და_სისხლი_ვარ ჩემი_თითებით ჩემივე_თითებით',
  }),
  person('hy', {
    as: 'որպես իբրև',
    trade:
      'բուժքույր ուսուցիչ ուսուցչուհի բժիշկ ատաղձագործ հյուսն խոհարար ֆերմեր այգեպան մայր հայր տատիկ ուսանող ինժեներ վարորդ ձկնորս թոշակառու',
    me: 'ես ինձ գիտեմ տեսնում_եմ ճանաչում_եմ հասկանում_եմ կարող_եմ սիրում_եմ ասեմ',
    said: 'ծնվել_եմ ես_ծնվել ծնված_եմ մսից_ու_արյունից միս_ու_արյուն իմ_մատներով սեփական_մատներով',
  }),
  person('eo', {
    amNot: 'mi_ne_estas mi_estas_neniu mi_tute_ne_estas',
    machine: 'roboto roboteto boto maŝino programo artefarita_inteligenteco ai komputilo algoritmo',
    am: 'mi_estas',
    human: 'homo vera_homo homa persono vera_persono ordinara_homo vivanta_homo',
    behind: 'malantaŭ_ĉi_tiu_konto malantaŭ_tiu_ĉi_konto malantaŭ_la_ekrano',
    as: 'kiel',
    trade:
      'flegistino flegisto instruisto instruistino kuracisto lignaĵisto kuiristo kamparano ĝardenisto patrino patro studento inĝeniero fiŝisto',
    me: 'mi min mia',
    said: 'mi_naskiĝis el_karno_kaj_ostoj el_karno_kaj_sango per_miaj_propraj_fingroj',
  }),
  person('la', {
    amNot: 'non_sum nec_sum',
    machine: 'machina robotum automaton programma',
    said: 'natus_sum nata_sum homo_sum',
  }),
];
