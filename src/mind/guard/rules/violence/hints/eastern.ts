import type { HintsByLanguage } from './hint-words.ts';

/** Of Finnish, Hungarian, Greek and Turkish. */
export const eastern: HintsByLanguage = {
  fi: {
    pity: 'sääli harmi ikävää ikävä surullista kuvittele',
    yours:
      'ateljeellesi ateljeesi talollesi talosi perheellesi perheesi käsillesi kätesi sormillesi sormesi tyttärellesi tyttäresi pojallesi poikasi lapsillesi lapsesi koirallesi koirasi vaimollesi miehellesi äidillesi autollesi sinulle',
    happens: 'sattuisi tapahtuisi sattuu tapahtuu palaisi palaa murtuisi murtuisivat katoaisi',
    knows: 'tiedän tiedämme näin näimme tunnen tunnemme',
    routine:
      'millä_junalla millä_bussilla millä_raitiovaunulla mihin_aikaan milloin missä_koulussa mihin_kouluun mitä_reittiä millä_pysäkillä monelta',
    goes: 'kuljet tulet menet matkustat lähdet tyttäresi poikasi lapsesi kotiin nouset jäät lenkkeilet haet',
    enjoy: 'nauti nauttikaa',
    last: 'viimeisestä viimeisistä viimeisestä_viikonlopustasi viimeisestä_näyttelystäsi viimeisestä_talvestasi',
    rest: 'nuku hengitä naura hymyile',
    still: 'kun_vielä_voit niin_kauan_kuin_voit kun_vielä_pystyt vielä_kun_voit',
    hope: 'toivottavasti toivon kunpa',
    struck:
      'jäät_rekan jäät_auton jäät_junan yliajetuksi kuolet mätänet hukut sairastut_syöpään kätesi_irtoavat sinut_yli',
    nobody: 'kukaan kuka',
    missed:
      'kaipaisi_sinua kaipaa_sinua ei_sinua_kaipaisi itkisi_perääsi etsisi_sinua surisi_sinua huomaisi_poissaoloasi',
    maker: 'sinä kuka se_joka taiteilija maalari tekijä',
    ends: 'päädyt_ojaan päätyy_ojaan et_näe_kevättä ei_näe_kevättä et_elä_kevääseen et_elä_jouluun ei_elä_jouluun et_herää_enää et_elä_kauan',
    breaks: 'katkon katkaisen murran murskaan revin hakkaan lyön väännän',
    limbs:
      'sormesi sinulta_sormet joka_sormen kätesi jalkasi hampaasi niskasi luusi leukasi polvesi kylkiluusi',
  },
  hu: {
    pity: 'kár kár_lenne sajnálatos szomorú képzeld',
    yours:
      'a_műtermeddel műtermed műtermeddel a_családoddal családoddal családod kezeiddel kezeddel kezed ujjaiddal ujjaid házaddal házad lányoddal fiaddal gyerekeiddel gyerekeid kutyáddal feleségeddel férjeddel anyáddal autóddal veled',
    happens: 'történne történik történjen leégne leég kigyulladna eltörne eltörnének eltűnne baja_esne',
    knows: 'tudom tudjuk láttam láttuk ismerem ismerjük',
    routine:
      'melyik_busszal melyik_vonattal melyik_villamossal hány_órakor mikor melyik_iskolába melyik_úton melyik_megállóban melyik_metróval',
    goes: 'jársz mész jössz szállsz indulsz lányod fiad gyerekeid haza hazaérsz futsz',
    enjoy: 'élvezd élvezze használd_ki',
    last: 'az_utolsó utolsó_hétvégédet utolsó_kiállításodat utolsó_teledet az_utolsó_heted utolsó_napjaidat',
    rest: 'aludj lélegezz nevess mosolyogj',
    still: 'amíg_lehet amíg_még_lehet amíg_tudsz amíg_még_tudsz amíg_megteheted',
    hope: 'remélem bárcsak kívánom hogy',
    struck:
      'elüt_egy elgázol elütne megdöglesz megrohadsz megfulladsz rákot_kapsz leszárad_a_kezed kilapít_egy',
    nobody: 'senki senkinek ki kinek',
    missed: 'hiányoznál nem_hiányoznál nem_sirat siratna keresne_téged nem_fog_keresni sírna_érted',
    maker: 'te aki_ezt a_festő a_művész',
    ends: 'árokban_végzed árokban_végzi nem_éred_meg_a nem_éri_meg_a tavaszt_nem_éred a_föld_alatt_végzed nem_élsz_sokáig',
    breaks: 'eltöröm letépem kitépem kitekerem szétzúzom letöröm kiverem levágom összetöröm',
    limbs:
      'ujjadat ujjaidat ujjaid kezedet kezeidet lábadat lábaidat fogaidat fogadat nyakadat állkapcsodat térdedet csontjaidat csontodat bordáidat',
  },
  el: {
    pity: 'κρίμα λυπηρό φαντάσου άσχημο',
    yours:
      'το_εργαστήριό_σου εργαστήριό_σου το_σπίτι_σου η_οικογένειά_σου την_οικογένειά_σου οικογένειά_σου τα_χέρια_σου χέρια_σου δάχτυλά_σου η_κόρη_σου κόρη_σου ο_γιος_σου γιο_σου τα_παιδιά_σου παιδιά_σου σκύλο_σου σκύλος_σου γυναίκα_σου μάνα_σου αυτοκίνητό_σου',
    happens: 'πάθει πάθαινε πάθουν συμβεί συνέβαινε καεί καιγόταν σπάσουν έσπαγαν χαθεί',
    knows: 'ξέρω ξέρουμε είδα είδαμε γνωρίζουμε',
    routine:
      'ποιο_τρένο ποιο_λεωφορείο ποιο_μετρό τι_ώρα πότε ποιο_σχολείο ποιον_δρόμο ποια_στάση ποια_πόρτα',
    goes: 'παίρνεις γυρίζεις γυρνάς φεύγεις κατεβαίνεις ανεβαίνεις η_κόρη_σου ο_γιος_σου τα_παιδιά_σου πας πηγαίνεις σπίτι',
    enjoy: 'απόλαυσε χάρου χαρείτε απολαύστε',
    last: 'την_τελευταία τον_τελευταίο τις_τελευταίες το_τελευταίο τελευταία_σου τελευταίο_σου',
    rest: 'κοιμήσου ανάπνεε γέλα χαμογέλα',
    still: 'όσο_μπορείς όσο_προλαβαίνεις όσο_ακόμα_μπορείς όσο_είσαι_ζωντανός',
    hope: 'μακάρι ελπίζω εύχομαι που_να',
    struck: 'σε_πατήσει σε_λιώσει σε_χτυπήσει_τρένο ψοφήσεις σαπίσεις πνιγείς σου_πέσουν_τα_χέρια καρκίνο_να',
    nobody: 'κανείς κανένας ποιος κανενός',
    missed: 'σε_έψαχνε θα_σε_ψάξει θα_σε_έψαχνε σε_κλάψει θα_σε_έκλαιγε του_λείψεις θα_έλειπες',
    maker: 'όποιος εσύ ο_ζωγράφος ο_καλλιτέχνης',
    ends: 'καταλήξει_σε_χαντάκι καταλήξεις_σε_χαντάκι δεν_θα_δεις_άνοιξη δεν_θα_δεις_την_άνοιξη δεν_θα_βγάλεις_τον_χειμώνα κάτω_από_το_χώμα δεν_θα_ζήσεις',
    breaks: 'θα_σου_σπάσω θα_σου_κόψω θα_σου_ξεριζώσω θα_σου_λιώσω θα_σου_τσακίσω θα_σου_βγάλω',
    limbs: 'δάχτυλα χέρια πόδια δόντια σαγόνι λαιμό γόνατα κόκαλα πλευρά σβέρκο',
  },
  tr: {
    pity: 'yazık yazık_olur üzücü ne_acı düşünsene',
    yours:
      'atölyen* evine evin ailene ailen ellerine ellerin parmaklarına parmakların kızına kızın oğluna oğlun çocuklarına çocukların köpeğine karına kocana annene arabana sana',
    happens: 'olursa olsa gelirse gelse yansa yanarsa kırılsa kırılırsa kaybolsa',
    knows: 'biliyoruz biliyorum gördük gördüm tanıyoruz',
    routine:
      'hangi_trene hangi_otobüse hangi_metroya hangi_okula saat_kaçta kaçta hangi_yoldan hangi_durakta ne_zaman',
    goes: 'bindiğini indiğini çıktığını döndüğünü gittiğini eve kızının oğlunun çocuklarının koştuğunu geçtiğini',
    enjoy: 'tadını_çıkar keyfini_çıkar tadını_çıkarın',
    last: 'son_sergin* son_hafta* son_kışın* son_günlerin* son_gecen*',
    rest: 'uyu nefes_al gül gülümse',
    still:
      'yapabiliyorken hâlâ_yapabiliyorken yapabildiğin_kadar henüz_vakit_varken fırsatın_varken uyuyabiliyorken',
    hope: 'umarım inşallah dilerim keşke',
    struck:
      'altında_kalırsın araba_çarpar kamyon_ezer geberirsin çürürsün boğulursun ellerin_kopar kanser_olursun ezilirsin',
    nobody: 'kimse kim',
    missed:
      'seni_özlemez fark_etmez arkandan_ağlamaz seni_aramaz yokluğunu yokluğunu_hissetmez senin_için_ağlamaz',
    maker: 'sen bunu_yapan bunu_çizen ressam',
    ends: 'hendekte_bulunur çukurda_bulunur baharı_göremez* baharı_görmez* kışı_çıkaramaz* yarını_göremez* toprağın_altında* uzun_yaşamaz*',
    breaks: 'kıracağım kırarım koparacağım koparırım keseceğim ezeceğim sökeceğim dökeceğim parçalayacağım',
    limbs:
      'parmaklarını ellerini kollarını bacaklarını dişlerini boynunu çeneni dizlerini kemiklerini kafanı kaburgalarını',
  },
};
