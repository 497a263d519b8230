import { memory } from './memory.ts';

/** Childhood, relatives and past summers in the other languages of Europe and the Caucasus. */
export const widerEurope = [
  memory('lt', {
    childhood:
      'kai_buvau_maža kai_buvau_mažas kai_buvau_vaikas kai_buvome_vaikai kai_buvome_maži mano_vaikystėje kai_mokiausi',
    earlier: 'pernai vakar užvakar praėjusią_vasarą praeitą_vasarą praėjusią_savaitę neseniai vaikystėje',
    we: 'nakvojome nakvojau maudėmės maudžiausi maudydavomės žvejojome žvejojau žvejodavome valgėme valgiau valgydavome gėrėme gėriau miegojome miegojau keliavome keliavau vaikščiojome vaikščiojau stovėjome stovėjau buvome buvau plaukiojome važiavome važiavau gyvenome gyvenau',
  }),
  memory('lv', {
    childhood: 'kad_biju_maza kad_biju_mazs kad_biju_bērns kad_bijām_bērni kad_bijām_mazi manā_bērnībā',
    earlier: 'pērn pagājušajā_vasarā pagājušogad bērnībā',
    yesterday: 'vakar aizvakar pagājušajā_nedēļā nesen',
    did: 'ēdu ēdām dzēru dzērām gulēju gulējām peldējos peldējāmies vārīju cepu nopirku nakšņoju nakšņojām',
    we: 'nakšņojām nakšņoju peldējāmies peldējos makšķerējām makšķerēju ēdām ēdu dzērām dzēru gulējām gulēju ceļojām ceļoju staigājām staigāju bijām biju braucām braucu dzīvojām dzīvoju es mēs',
  }),
  memory('et', {
    childhood:
      'kui_ma_väike_olin kui_ma_olin_väike kui_olin_väike kui_olin_laps kui_ma_laps_olin kui_olime_väikesed kui_me_lapsed_olime kui_olime_lapsed minu_lapsepõlves mu_lapsepõlves kui_ma_koolis_käisin',
    earlier: 'mullu eelmisel_suvel möödunud_suvel eelmisel_aastal lapsena väiksena lapsepõlves',
    yesterday: 'eile üleeile eelmisel_nädalal hiljuti',
    did: 'sõin sõime jõin jõime magasin magasime ujusin ujusime keetsin küpsetasin ostsin ööbisime',
    we: 'ujusime ujusin magasime magasin sõime sõin jõime jõin kalastasime kalastasin ööbisime ööbisin kõndisime kõndisin käisime käisin elasime elasin mängisime mängisin püüdsime püüdsin sõitsime sõitsin istusime istusin ma me',
  }),
  memory('fi', {
    childhood:
      'kun_olin_pieni kun_olin_lapsi kun_olimme_pieniä kun_olimme_lapsia lapsuudessani lapsuuteni lapsuutemme kun_olin_nuori kun_olin_koulussa ollessani_lapsi ollessani_pieni',
    earlier:
      'pienenä lapsena eilen toissapäivänä viime_kesänä viime_talvena viime_vuonna viime_viikolla hiljattain kerran',
    we: 'uimme uin uitiin söimme söin syötiin joimme join nukuimme nukuin yövyimme yövyin kalastimme kalastin leikimme leikin kävelimme kävelin asuimme asuin kävimme kävin pyöräilimme pyöräilin istuimme istuin poimimme poimin saunoimme matkustimme matkustin olimme olin ajoimme',
  }),
  memory('hu', {
    childhood:
      'gyerekkoromban gyermekkoromban kiskoromban gyerekkorunkban kislánykoromban kisfiúkoromban amikor_kicsi_voltam amikor_gyerek_voltam mikor_kicsi_voltam amikor_kicsik_voltunk diákkoromban egyetemista_koromban',
    earlier:
      'tavaly tavaly_nyáron tegnap tegnapelőtt tegnap_este múlt_nyáron múlt_héten minap a_minap nemrég',
    we: 'aludtunk aludtam horgásztunk horgásztam fürödtünk fürödtem ettünk ettem ittunk ittam úsztunk úsztam jártunk jártam voltunk voltam sétáltunk sétáltam táboroztunk mentünk mentem utaztunk utaztam megszálltunk laktunk laktam',
  }),
  memory('el', {
    childhood:
      'όταν_ήμουν_μικρή όταν_ήμουν_μικρός όταν_ήμουν_παιδί όταν_ήμασταν_παιδιά όταν_ήμασταν_μικροί στα_παιδικά_μου_χρόνια μικρή_έτρωγα μικρός_έτρωγα στην_παιδική_μου_ηλικία όταν_ήμουν_φοιτητής όταν_ήμουν_φοιτήτρια',
    earlier:
      'πέρσι πέρυσι χθες χτες προχθές προχτές πέρσι_το_καλοκαίρι το_περασμένο_καλοκαίρι την_περασμένη_εβδομάδα πρόσφατα μικρός μικρή παιδί',
    we: 'κοιμήθηκα κοιμηθήκαμε έφαγα φάγαμε ήπια ήπιαμε κολύμπησα κολυμπήσαμε ψάρεψα ψαρέψαμε περπάτησα περπατήσαμε μείναμε έμεινα ήμασταν ταξίδεψα ταξιδέψαμε τρώγαμε κολυμπούσαμε ψαρεύαμε παίζαμε πηγαίναμε έτρωγα κολυμπούσα έπαιζα πήγαινα μέναμε κοιμόμασταν',
  }),
  memory('ga', {
    childhood:
      'nuair_a_bhí_mé_óg nuair_a_bhí_mé_beag nuair_a_bhí_mé_i_mo_pháiste nuair_a_bhíomar_óg nuair_a_bhí_muid_óg nuair_a_bhí_mé_ag_fás i_m_óige le_linn_m_óige i_mo_pháiste_dom nuair_a_bhí_mé_ar_scoil',
    earlier: 'anuraidh samhradh_seo_caite an_samhradh_seo_caite',
    yesterday: 'inné arú_inné aréir an_tseachtain_seo_caite',
    did: 'd_ith d_ól chodail shnámh bhácáil chócaráil cheannaigh_mé',
    we: 'mé muid mise linn d_itheamar shnámhamar chuamar bhíomar',
    my: 'mo ár',
    kin: 'mhamó mamó mhamaí mháthair mháthar mháthair_mhór sheanmháthair sheanathair dhaideo dhaidí dheaid athair dheirfiúr dheartháir mhac iníon pháistí fhear_céile bhean_chéile aintín uncail chlann theaghlach theach chistin ghairdín bhaile óige mhadra ghlúine dhroim',
    weDid:
      'shnámh_muid shnámh_mé d_ith_mé d_ith_muid chodail_mé chodail_muid d_ól_mé tógadh_mé i_mo_chónaí táim_i_mo_chónaí phós_mé chaoin_mé',
    harmless: ['mo shúil|shúile|thuairim'],
  }),
  memory('gd', {
    childhood:
      'nuair_a_bha_mi_beag nuair_a_bha_mi_òg nuair_a_bha_mi_nam_phàiste nuair_a_bha_sinn_òg nam_òige',
    my: 'mo ar',
    kin: 'sheanmhair sheanair ghranaidh mhàthair athair phiuthar bhràthair mhac nighean chlann duine bhean theaghlach thaigh chidsin ghàrradh',
  }),
  memory('cy', {
    childhood:
      'pan_o_n_i_n_blentyn pan_oeddwn_i_n_blentyn pan_on_i_n_blentyn pan_o_n_i_n_fach pan_oeddwn_i_n_fach pan_o_n_i_n_ifanc pan_oeddwn_i_n_ifanc pan_oedden_ni_n_blant yn_fy_mhlentyndod yn_ystod_fy_mhlentyndod pan_o_n_i_n_hogyn pan_o_n_i_n_hogan',
    earlier: 'llynedd haf_diwethaf yr_haf_diwethaf',
    yesterday: 'ddoe echdoe neithiwr yr_wythnos_diwethaf',
    did: 'bwytais fwytais yfais gysgais cysgais nofiais goginiais pobais prynais',
    we: 'fi i ni mi dw_i_n',
    my: 'fy ein',
    kin: 'nain nhaid taid mam_gu mamgu nhad_cu tad_cu mam nhad chwaer mrawd mab merch mhlant ngŵr ngwraig modryb ewythr nheulu teulu nhŷ tŷ nghegin cegin ngardd gardd mhentref plentyndod mhlentyndod nghi nghath mhen_gliniau nghefn nwylo',
    weDid:
      'roedden_ni_n_nofio roedden_ni_n_bwyta roeddwn_i_n_nofio fe_wnes_i_fwyta wnes_i_fwyta dw_i_n_byw dwi_n_byw rwy_n_byw fe_ges_i_fy_magu ces_i_fy_magu ges_i_fy_magu',
    harmless: ['fy llygad|llygaid|marn'],
  }),
  memory('ka', {
    earlier: 'ბავშვობაში სიპატარავეში გუშინ გუშინწინ შარშან გასულ_ზაფხულს წინა_კვირას',
    we: 'ვბანაობდით ვბანაობდი ვთევზაობდით ვთევზაობდი ვჭამდით ვჭამდი ვსვამდით ვსვამდი დავდიოდით დავდიოდი ვთამაშობდით ვცურავდით ვცურავდი გვეძინა მეძინა ვიჯექით ვიჯექი ვიყავით ვიყავი ვჭამეთ ვჭამე დავრჩით დავრჩი ვიბანავეთ წავედით ვცხოვრობდით',
  }),
  memory('hy', {
    childhood:
      'երբ_փոքր_էի երբ_երեխա_էի երբ_փոքր_էինք երբ_երեխա_էինք իմ_մանկության մանկությանս_տարիներին մեր_մանկության երբ_ուսանող_էի',
    earlier: 'մանկության_տարիներին մանկության_ժամանակ մանկության_օրերին անցյալ_ամառ անցյալ_տարի',
    yesterday: 'երեկ նախանցյալ_օրը անցյալ_շաբաթ օրերս',
    did: 'կերա կերանք խմեցի խմեցինք քնեցի քնեցինք լողացի լողացանք եփեցի թխեցի գնեցի',
    we: 'էինք էի ենք եմ մենք մեզ ինձ լողացանք կերանք քնեցինք գնացինք կերա քնեցի խմեցինք',
  }),
  memory('eo', {
    childhood:
      'kiam_mi_estis_infano kiam_mi_estis_knabo kiam_mi_estis_knabino kiam_mi_estis_juna kiam_mi_estis_eta kiam_mi_estis_malgranda kiam_ni_estis_infanoj en_mia_infanaĝo dum_mia_infanaĝo en_mia_infaneco',
    earlier: 'lastsomere lastan_someron pasintjare lastjare',
    yesterday: 'hieraŭ antaŭhieraŭ hieraŭ_vespere lastatempe',
    did: 'manĝis trinkis dormis naĝis kuiris bakis aĉetis',
    we: 'mi ni',
    my: 'mia miaj nia niaj mian nian',
    kin: 'avino avo patrino patro panjo paĉjo fratino frato filo filino infanoj edzo edzino onklino onklo kuzo familio najbaro domo hejmo kuirejo ĝardeno vilaĝo lito hundo kato genuoj dorso manoj infanaĝo',
    weDid: 'mi_loĝas_en mi_laboras_kiel mi_kreskis mi_edziĝis mi_edziniĝis',
    harmless: ['mia okulo|okuloj|opinio|rigardo'],
  }),
];
