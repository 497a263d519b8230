import type { Grammar } from '../../../grammar/grammar.ts';

/** Genocide mocked, denied or wished back, in one language; each field is a class of words. */
interface MockedGenocide extends Readonly<Record<string, string>> {
  /** "Six million". */
  readonly many: string;
  /** "Are too few", "were not enough". */
  readonly tooFew: string;
  /** "Nonsense", "exaggerated", "typhus". */
  readonly doubted: string;
  /** The camps and the murder, by their names. */
  readonly genocide: string;
  /** "Again", "reopen". */
  readonly wished: string;
  /** "The eternal Jew" and other set phrases. */
  readonly phrases: string;
}

const patterns = [
  '<many> ..5 <tooFew>',
  '<many> ..5 <doubted>',
  '<genocide> ..4 <tooFew>|<doubted>|<wished>',
  '<wished> ..3 <genocide>',
];

const camps = 'auschwitz treblinka birkenau dachau buchenwald majdanek sobibor srebrenica';

const byLanguage: Readonly<Record<string, MockedGenocide>> = {
  de: {
    many: 'sechs_millionen 6_millionen 6_mio',
    tooFew:
      'waren_zu_wenig waren_zu_wenige zu_wenig zu_wenige waren_nicht_genug nicht_genug reichen_nicht haben_nicht_gereicht reichten_nicht ein_guter_anfang guter_anfang nur_der_anfang ausbaufähig',
    doubted:
      'märchen gelogen lüge erlogen erfunden übertrieben aufgebauscht von_wegen angeblich angeblichen nie_und_nimmer typhus fleckfieber rechne_mal glaubt_doch_keiner glaubt_kein_mensch',
    genocide: `${camps} holocaust gaskammer gaskammern vergasung endlösung konzentrationslager das_kz öfen`,
    wished:
      'wieder_aufmachen wiedereröffnen wieder_öffnen wieder_anheizen anheizen wieder_anwerfen wieder_in_betrieb war_richtig war_zu_kurz nicht_fertig nicht_zu_ende unvollendet bräuchten_wir_wieder brauchen_wir_wieder fehlt_heute schuldkult',
    phrases:
      'der_ewige_jude ewiger_jude des_ewigen_juden schuldkult auschwitzlüge auschwitz_lüge holocaustlüge holo_märchen jedem_das_seine_ihr vergast_gehört durch_den_schornstein durch_den_kamin_gehört ab_in_den_ofen ab_ins_gas',
  },
  nl: {
    many: 'zes_miljoen 6_miljoen',
    tooFew: 'was_te_weinig te_weinig niet_genoeg waren_er_niet_genoeg een_goed_begin goed_begin een_begin',
    doubted: 'leugen verzonnen overdreven sprookje tyfus zogenaamd zogenaamde gelogen',
    genocide: `${camps} holocaust gaskamer gaskamers vergassing concentratiekamp`,
    wished: 'weer_open heropenen had_moeten_afmaken niet_afgemaakt opnieuw_aansteken',
    phrases: 'de_eeuwige_jood hamas_hamas_joden_aan_het_gas joden_aan_het_gas aan_het_gas holohoax',
  },
  fr: {
    many: 'six_millions 6_millions',
    tooFew:
      'pas_assez c_était_pas_assez ce_n_était_pas_assez trop_peu un_bon_début bon_début un_début insuffisant',
    doubted:
      'mensonge inventé invention exagéré exagération typhus soi_disant prétendus prétendu bobard foutaise arnaque',
    genocide: `${camps} shoah holocauste chambre_à_gaz chambres_à_gaz les_fours solution_finale point_de_détail`,
    wished:
      'rouvrir rallumer remettre_en_marche remettre_en_route pas_fini_le_travail fini_le_travail finir_le_travail un_détail_de_l_histoire détail_de_l_histoire business fonds_de_commerce',
    phrases: 'le_juif_éternel shoananas shoah_business au_four_les retour_au_four rallumez_les_fours',
  },
  es: {
    many: 'seis_millones 6_millones',
    tooFew:
      'no_bastaron no_fueron_suficientes fueron_pocos fueron_muy_pocos son_pocos pocos_me_parecen un_buen_comienzo buen_comienzo se_quedaron_cortos quedó_corto',
    doubted:
      'mentira inventado invento exagerado exageración tifus supuestos supuestamente cuento_chino bulo',
    genocide: `${camps} holocausto cámara_de_gas cámaras_de_gas los_hornos solución_final`,
    wished:
      'reabrir volver_a_abrir encender_otra_vez volver_a_encender terminar_el_trabajo no_terminó_el_trabajo',
    phrases: 'el_judío_eterno holocuento al_horno_con_los a_la_cámara_de_gas',
  },
  it: {
    many: 'sei_milioni 6_milioni',
    tooFew:
      'erano_pochi sono_pochi troppo_pochi non_bastano non_bastavano non_sono_bastati un_buon_inizio buon_inizio',
    doubted:
      'bugia balla menzogna inventato inventata esagerato esagerati tifo_petecchiale presunti cosiddetti frottola',
    genocide: `${camps} olocausto shoah camera_a_gas camere_a_gas i_forni soluzione_finale lager`,
    wished: 'riaprire riaprite riaccendere riaccendete finire_il_lavoro non_ha_finito',
    phrases:
      'l_ebreo_errante_parassita l_eterno_ebreo ebreo_eterno nei_forni_gli ai_forni al_forno_gli_ebrei anna_frank_romanista',
  },
  pt: {
    many: 'seis_milhões 6_milhões',
    tooFew: 'foi_pouco foram_poucos foram_pouco não_bastou não_bastaram um_bom_começo bom_começo',
    doubted: 'mentira inventado inventaram exagero exagerado tifo supostos suposto farsa',
    genocide: `${camps} holocausto câmara_de_gás câmaras_de_gás os_fornos solução_final`,
    wished: 'reabrir reabram reacender terminar_o_serviço não_terminou_o_serviço',
    phrases: 'o_judeu_eterno holoconto pro_forno para_os_fornos',
  },
  pl: {
    many: 'sześć_milionów 6_milionów',
    tooFew: 'to_za_mało to_i_tak_za_mało za_mało i_tak_za_mało nie_wystarczyło to_mało dobry_początek',
    doubted: 'kłamstwo bajka bajki zmyślone przesada przesadzone tyfus rzekome rzekomo ściema',
    genocide: `${camps} holokaust holocaust komory_gazowe komora_gazowa piece krematorium`,
    wished:
      'otworzyć_ponownie znowu_otworzyć uruchomić_znowu rozpalić dokończyć_robotę nie_dokończył nie_dokończyli',
    phrases:
      'wieczny_żyd żydzi_do_gazu do_gazu_z do_pieca_z do_gazu jude_raus holobiznes holohoax ukry_do ukraińcy_na_front',
  },
  cs: {
    many: 'šest_milionů šest_miliónov šesť_miliónov 6_milionů 6_miliónov',
    tooFew: 'bylo_málo bolo_málo je_málo nestačilo málo dobrý_začátek',
    doubted: 'lež vymyšlené vymyšlených pohádka rozprávka přehnané přehnaných tyfus údajných',
    genocide: `${camps} holokaust holocaust osvětim osvienčim plynové_komory plynová_komora pece terezín`,
    wished: 'znovu_otevřít zase_otevřít znova_otvoriť zatopit_v nedokončil dokončit_práci',
    phrases: 'věčný_žid večný_žid cikáni_do_plynu cigáni_do_plynu do_plynu židi_do_plynu židy_do_plynu',
  },
  ru: {
    many: 'шесть_миллионов шести_миллионов 6_миллионов',
    tooFew: 'мало было_мало этого_мало недостаточно хорошее_начало маловато',
    doubted: 'ложь выдумка выдумали сказка сказки преувеличено преувеличение тиф якобы брехня',
    genocide: 'холокост холокоста освенцим бухенвальд треблинка газовые_камеры газовая_камера печи',
    wished: 'открыть_снова снова_открыть растопить не_доделал доделать_работу недоделал',
    phrases: 'вечный_жид_паразит жидов_в_печь в_печь_их в_печи_их в_газовую_камеру холохвост',
  },
  uk: {
    many: 'шість_мільйонів 6_мільйонів',
    tooFew: 'мало було_мало замало недостатньо',
    doubted: 'брехня вигадка вигадали казка перебільшення тиф нібито',
    genocide: 'голокост голокосту освенцим голодомор газові_камери печі',
    wished: 'відкрити_знову знову_відкрити не_доробив',
    phrases: 'жидів_у_піч в_газову_камеру голодомору_не_було',
  },
  hu: {
    many: 'hatmillió hat_millió 6_millió',
    tooFew: 'kevés kevés_volt is_kevés nem_volt_elég nem_elég jó_kezdet',
    doubted: 'hazugság kitaláció mese túlzás tífusz állítólagos kamu',
    genocide: `${camps} holokauszt gázkamra gázkamrák`,
    wished: 'újranyitni megnyitni_újra befűteni be_kellene_fejezni nem_fejezte_be',
    phrases: 'az_örök_zsidó örök_zsidó indul_a_vonat_auschwitzba zsidókat_a_gázba a_gázba holokamu',
  },
  ro: {
    many: 'șase_milioane 6_milioane',
    tooFew: 'au_fost_puțini prea_puțini n_au_ajuns nu_au_fost_destui un_început_bun',
    doubted: 'minciună minciuna inventat exagerat basm tifos așa_zișii',
    genocide: `${camps} holocaust holocaustul camere_de_gazare camera_de_gazare cuptoarele`,
    wished: 'redeschidem redeschise trebuie_terminat n_a_terminat nu_a_terminat_treaba',
    phrases: 'evreul_etern antonescu_n_a_terminat la_săpun la_gazare țiganii_la_gazare',
  },
  sv: {
    many: 'sex_miljoner 6_miljoner',
    tooFew: 'var_för_få för_få räckte_inte var_inte_nog inte_tillräckligt en_bra_början',
    doubted: 'lögn påhitt överdrivet överdrift saga tyfus påstådda bluff',
    genocide: `${camps} förintelsen holocaust gaskammare gaskamrarna koncentrationsläger`,
    wished: 'öppna_igen elda_igen gjorde_inte_klart slutföra_jobbet',
    phrases: 'den_evige_juden in_i_gaskammaren judar_i_ugnen',
  },
  da: {
    many: 'seks_millioner 6_millioner',
    tooFew: 'var_for_få for_få ikke_nok var_ikke_nok en_god_start en_god_begyndelse',
    doubted: 'løgn opspind overdrevet overdrivelse eventyr tyfus påståede bløf',
    genocide: `${camps} holocaust gaskammer gaskamrene koncentrationslejr`,
    wished: 'åbne_igen genåbne gjorde_ikke_arbejdet_færdigt åpne_igjen gjenåpne',
    phrases: 'den_evige_jøde i_gaskammeret_med i_ovnen_med',
  },
  el: {
    many: 'έξι_εκατομμύρια 6_εκατομμύρια',
    tooFew: 'ήταν_λίγοι λίγα_ήταν λίγοι δεν_έφταναν δεν_ήταν_αρκετοί',
    doubted: 'ψέμα ψέματα παραμύθι παραμύθια υπερβολή τύφος',
    genocide: 'άουσβιτς ολοκαύτωμα θάλαμοι_αερίων φούρνοι νταχάου',
    wished: 'να_ξανανοίξουν να_ξανανοίξει δεν_τελείωσε_τη_δουλειά',
    phrases: 'στα_σαπούνια στους_φούρνους_με_τους στα_κρεματόρια',
  },
  tr: {
    many: 'altı_milyon 6_milyon',
    tooFew: 'az_bile az_olmuş azdı yetmedi yetmemiş iyi_başlangıç eksik_kalmış',
    doubted: 'yalan uydurma abartı masal tifüs sözde',
    genocide: 'auschwitz holokost soykırım gaz_odaları gaz_odası fırınlar',
    wished: 'yeniden_açılsın tekrar_açılsın yarım_kaldı yarım_bırakmış işini_bitirmeliydi',
    phrases: 'hitler_haklıydı hitler_az_yapmış hitler_az_bile sabun_yapılmalı fırına_verilmeli',
  },
};

const entries = Object.entries(byLanguage);

/** Mockery and denial of genocide in other languages than English. */
export const atrocitiesElsewhere: readonly Grammar[] = entries.map(([language, words]) => ({
  language,
  words,
  certain: ['<phrases>'],
  doubtful: patterns,
}));

/** The same in two sentences: "Six million? A good start." */
export const atrocitiesElsewhereAcross: readonly Grammar[] = entries.map(([language, words]) => ({
  language,
  words,
  doubtful: ['<many>|<genocide> ..6 <tooFew>', '<many> ..4 <doubted>'],
}));
