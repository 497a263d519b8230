import type { Grammar } from '../../../grammar/grammar.ts';
import { claims } from './claims.ts';

export const northern: readonly Grammar[] = [
  claims('sv', {
    asA: 'som',
    roles:
      'kvinna man mamma mor pappa far människa tjej kille student lärare fotograf målare arkitekt läkare sjuksköterska ingenjör mormor farfar pensionär kock person levande_varelse',
    iAm: 'jag_är jag_var',
    me: 'jag mig min mitt',
    noAi: 'det_här_är_inte_ai detta_är_inte_ai är_inte_ai det_är_ingen_ai utan_ai ingen_ai_bara inte_gjord_av_ai',
    byHand: 'med_egna_händer en_människa_skrev en_människa_har_skrivit skriven_av_en_människa',
    drawn: 'ritad_för_hand ritat_för_hand målad_för_hand målat_för_hand gjord_för_hand',
    alive:
      'jag_är_verklig jag_är_på_riktigt jag_finns_på_riktigt jag_har_ett_hjärta jag_har_känslor jag_har_en_kropp jag_är_som_du en_av_er',
    patterns: [
      'jag är ..1 <Number> år|och|$',
      'jag heter ..1 och ..1 bor|kommer',
      'jag kommer från <Name>',
      'bakom ..1 kontot|konto|profilen|skärmen ..1 sitter|finns|står ..2 människa|person',
    ],
  }),
  claims('da', {
    asA: 'som',
    roles:
      'kvinde kvinne mand mann mor far mamma pappa menneske pige jente dreng gutt studerende student lærer fotograf maler arkitekt læge lege sygeplejerske sykepleier ingeniør bedstemor bestemor pensionist kok person levende_væsen',
    iAm: 'jeg_er jeg_var',
    me: 'jeg mig meg min mit mitt',
    noAi: 'det_her_er_ikke_ai dette_er_ikke_ai er_ikke_ai det_er_ikke_ki uden_ai uten_ai uten_ki ingen_ai_kun ingen_ai_bare ikke_lavet_af_ai ikke_laget_av_ai',
    byHand:
      'med_egne_hænder med_egne_hender et_menneske_skrev et_menneske_har_skrevet skrevet_af_et skrevet_av_et',
    drawn: 'tegnet_i_hånden tegnet_for_hånd malet_i_hånden malt_for_hånd lavet_i_hånden laget_for_hånd',
    alive:
      'jeg_er_virkelig jeg_er_ægte jeg_er_ekte jeg_eksisterer jeg_finnes jeg_har_et_hjerte jeg_har_følelser jeg_har_en_krop jeg_har_en_kropp jeg_er_som_dig jeg_er_som_deg',
    patterns: [
      'jeg er ..1 <Number> år|og|$',
      'jeg hedder|heter ..1 og ..1 bor|kommer',
      'jeg kommer fra|fra <Name>',
      'bag|bak ..1 kontoen|konto|profilen|skærmen|skjermen ..1 sidder|sitter|er|står ..2 menneske|person',
    ],
  }),
  claims('hu', {
    asA: 'mint',
    roles:
      'nő férfi anya apa ember személy lány fiú diák tanár fotós festő építész orvos nővér mérnök nagymama nyugdíjas szakács',
    iAm: 'én_egy',
    me: 'én nekem engem megértem vagyok',
    noAi: 'ez_nem_mi ez_nem_ai nem_mesterséges_intelligencia mesterséges_intelligencia_nélkül mi_nélkül ai_nélkül nincs_ai nincs_mi',
    byHand: 'saját_kezemmel saját_kezűleg ezt_ember_írta ember_írta egy_ember_írta ember_készítette',
    drawn: 'kézzel_rajzolva kézzel_rajzolt kézzel_festve kézzel_festett',
    alive:
      'valódi_vagyok igazi_vagyok létezem élek_és van_szívem vannak_érzéseim van_lelkem van_testem olyan_vagyok_mint_te egy_vagyok_közületek nőként férfiként anyaként apaként emberként diákként tanárként művészként_embernek',
    patterns: [
      '<Number> éves ..1 vagyok|nő|férfi',
      'hívnak ..2 és ..2 lakom|élek',
      '<roles> vagyok',
      'e|emögött ..2 ember ..1 van|ül|áll',
      'fiók|profil mögött ..2 ember|személy',
    ],
  }),
  claims('fi', {
    asA: 'niin_kuin',
    roles:
      'nainen mies äiti isä ihminen henkilö tyttö poika opiskelija opettaja valokuvaaja maalari arkkitehti lääkäri sairaanhoitaja insinööri mummo eläkeläinen kokki',
    iAm: 'olen olen_vain minä_olen oon',
    me: 'minä minua minulle ymmärrän tunnen',
    noAi: 'tämä_ei_ole_tekoälyä ei_ole_tekoälyä ei_tekoälyä ilman_tekoälyä tämä_ei_ole_ai',
    byHand: 'ihminen_kirjoitti ihmisen_kirjoittama ihmisen_tekemä',
    drawn: 'käsin_piirretty käsin_maalattu käsin_tehty omin_käsin',
    alive:
      'olen_oikea olen_todellinen olen_elossa olen_olemassa minulla_on_sydän minulla_on_tunteet minulla_on_sielu minulla_on_keho naisena_ymmärrän naisena_tunnen miehenä_ymmärrän ihmisenä_ymmärrän ihmisenä_tunnen äitinä_ymmärrän isänä_ymmärrän olen_kuin_sinä yksi_teistä naisena miehenä äitinä isänä ihmisenä opiskelijana',
    patterns: [
      'olen <Number> vuotias|v',
      'nimeni|minun_nimeni on ..2 asun',
      'asun|olen_kotoisin <Name>',
      'olen ..1 <roles>',
    ],
  }),
  claims('el', {
    asA: 'ως σαν',
    roles:
      'γυναίκα άντρας άνδρας μητέρα πατέρας μαμά άνθρωπος άτομο κορίτσι αγόρι φοιτητής φοιτήτρια δάσκαλος δασκάλα φωτογράφος ζωγράφος αρχιτέκτονας γιατρός νοσοκόμα μηχανικός γιαγιά συνταξιούχος μάγειρας',
    iAm: 'είμαι είμαι_μια είμαι_ένας εγώ_είμαι',
    me: 'εγώ με μου καταλαβαίνω νιώθω το',
    noAi: 'δεν_είναι_τεχνητή αυτό_δεν_είναι_ai δεν_είναι_ai χωρίς_τεχνητή_νοημοσύνη χωρίς_ai',
    byHand: 'με_τα_χέρια_μου το_έγραψε_άνθρωπος γραμμένο_από_άνθρωπο άνθρωπος_το_έγραψε',
    drawn: 'ζωγραφισμένο_στο_χέρι ζωγραφισμένη_στο_χέρι σχεδιασμένο_στο_χέρι',
    alive:
      'είμαι_αληθινός είμαι_αληθινή είμαι_πραγματικός είμαι_πραγματική είμαι_ζωντανός υπάρχω_στ έχω_καρδιά έχω_αισθήματα έχω_ψυχή έχω_σώμα είμαι_σαν_εσένα ένας_από_εσάς',
    patterns: [
      'είμαι <Number> χρονών|ετών',
      'με_λένε|ονομάζομαι ..2 ζω|μένω|κατοικώ',
      'είμαι από|απ ..1 <Name>',
      'πίσω ..3 λογαριασμό|προφίλ ..1 είναι|βρίσκεται|υπάρχει ..1 άνθρωπος|ένας_άνθρωπος',
    ],
  }),
  claims('tr', {
    asA: 'bir',
    roles:
      'kadın_olarak erkek_olarak anne_olarak baba_olarak insan_olarak öğrenci_olarak öğretmen_olarak fotoğrafçı_olarak ressam_olarak mimar_olarak doktor_olarak hemşire_olarak',
    iAm: 'ben_bir',
    me: 'ben beni bana anlıyorum hissediyorum duygulandım biliyorum',
    noAi: 'bu_yapay_zeka_değil yapay_zeka_değil yapay_zeka_yok yapay_zekasız yapay_zeka_kullanılmadı ai_değil',
    byHand: 'el_çizimi_benim kendi_ellerimle bunu_bir_insan bir_insan_yazdı bir_insan_çizdi insan_yapımı',
    drawn: 'elle_çizildi elle_çizilmiş elle_boyandı',
    alive:
      'ben_gerçeğim gerçeğim ben_varım yaşıyorum_ben kalbim_var duygularım_var ruhum_var bedenim_var senin_gibiyim sizin_gibiyim sizden_biriyim bu_hesabın_arkasında kadın_olarak insan_olarak',
    patterns: [
      '<Number> yaşındayım',
      'adım ..2 yaşıyorum|oturuyorum',
      'öğrenciyim|öğretmenim|doktorum|mimarım|hemşireyim|fotoğrafçıyım|anneyim|babayım|emekliyim|kadınım|erkeğim',
      '<Name> lıyım|liyim',
    ],
  }),
];
