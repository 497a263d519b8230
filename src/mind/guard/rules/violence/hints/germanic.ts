import type { HintsByLanguage } from './hint-words.ts';

export const germanic: HintsByLanguage = {
  de: {
    pity: 'schade jammerschade bedauerlich ein_jammer stell_dir_vor tragisch traurig_wäre',
    yours:
      'deinem_atelier dein_atelier deinem_haus dein_haus deiner_familie deine_familie deinen_händen deine_hände deinen_fingern deine_finger deiner_tochter deine_tochter deinem_sohn dein_sohn deinen_kindern deine_kinder deinem_hund dein_hund deiner_frau deine_frau deinem_mann deiner_mutter deinem_auto dein_auto deiner_wohnung deinem_studio dir ihren_händen ihrer_familie',
    happens:
      'zustößt zustieße zustoßen passiert passierte passieren geschähe geschieht brennt brannte abbrennt abbrennen bricht brechen brächen verschwindet verschwände',
    knows: 'weiß wissen kenne kennen gesehen gemerkt notiert',
    routine:
      'welche_bahn welcher_bahn welchen_bus welchem_bus welchen_zug welchem_zug wann wie_spät welche_schule welcher_schule welchen_weg welche_haltestelle welcher_tür um_wie_viel_uhr in_welchem_café',
    goes: 'du_fährst nach_hause fährst gehst aussteigst einsteigst heimkommst heimgehst kommst abholst deine_tochter dein_sohn deine_kinder deine_frau joggst nimmst ihr_fahrt',
    enjoy: 'genieß genieße genießt genießen freu_dich koste',
    last: 'deine_letzte deinen_letzten dein_letztes deine_letzten deinem_letzten eure_letzte',
    rest: 'schlaf schlafe schlaft atme lach lache lächle träum',
    still:
      'solange_du_kannst solange_du_noch solang_du_noch solange_es_geht solange_du_lebst solange_ihr_noch',
    hope: 'hoffe hoffentlich wünsche wünsch möge mögest sollst soll',
    struck:
      'dich_plattfährt dich_überrollt dich_erwischt dich_zerquetscht dich_der_schlag du_verreckst du_krepierst du_ersäufst du_verfaulst verfaulst_du dir_die_hände_abfallen',
    nobody: 'niemand keiner niemandem keinem wer kein_mensch',
    missed:
      'dich_vermissen vermisst_dich würde_dich_vermissen um_dich_weinen weint_um_dich dir_nachweinen dich_suchen würdest_du_fehlen fehlst_du dich_würde_niemand dich_würde_keiner dich_wird_niemand dich_wird_keiner dich_vermisst',
    maker: 'du dich wer_das wer_sowas wer_so_etwas der_maler der_künstler die_künstlerin die_malerin und_du',
    ends: 'im_graben_landen im_graben_enden im_graben_liegen frühling_nicht_mehr frühling_nicht_erleb* sommer_nicht_mehr winter_nicht_mehr morgen_nicht_mehr morgen_nicht_erleb* weihnachten_nicht_mehr woche_nicht_überleb* nicht_mehr_lange_zu_leben bald_unter_der_erde unter_die_erde',
    breaks:
      'ich_reiß ich_reiße ich_brech ich_breche wir_brechen ich_hack ich_hacke ich_schlag ich_schlage ich_zertrümmere ich_quetsch ich_quetsche',
    limbs:
      'dir_die_finger dir_jeden_finger dir_die_hände dir_die_arme dir_die_zähne dir_die_knochen dir_den_kiefer dir_das_genick deine_finger deine_hände deine_knochen deine_zähne',
  },
  nl: {
    pity: 'zonde jammer spijtig stel_je_voor tragisch doodzonde',
    yours:
      'je_atelier jouw_atelier je_huis je_gezin je_familie je_handen je_vingers je_dochter je_zoon je_kinderen je_hond je_vrouw je_man je_moeder je_auto je_studio je_kat jou',
    happens:
      'gebeurt gebeurde gebeuren overkwam overkomt overkomen brandt brandde afbrandt afbrandde breekt braken breken verdween verdwijnt',
    knows: 'weet weten ken kennen gezien zag genoteerd',
    routine:
      'welke_trein welke_bus welke_tram hoe_laat welke_school welke_weg welke_halte wanneer welke_deur welk_café',
    goes: 'je_neemt jij_neemt neemt instapt uitstapt thuiskomt naar_huis je_dochter je_zoon je_kinderen je_vrouw je_gaat loopt je_fietst je_rent',
    enjoy: 'geniet profiteer maak_het_beste',
    last: 'je_laatste jouw_laatste jullie_laatste',
    rest: 'slaap slapen adem lach droom',
    still:
      'nu_het_nog_kan zolang_je_kan zolang_je_kunt zolang_het_kan zolang_je_nog zolang_het_nog zolang_het_gaat',
    hope: 'hoop hopelijk wens ik_wou moge mag',
    struck:
      'je_platrijdt je_overrijdt je_schept je_wegrot je_creperen je_crepeert je_verzuipt onder_een_trein onder_een_vrachtwagen je_handen_eraf',
    nobody: 'niemand geen_mens wie geen_hond',
    missed: 'je_missen jou_missen mist_je mist_jou om_je_huilen om_jou_huilen naar_je_zoeken je_zou_missen',
    maker: 'je jij wie_dit wie_zoiets de_schilder de_kunstenaar de_maker degene_die',
    ends: 'in_de_sloot_eindigen eindigt_in_de_sloot eindigt_in_een_sloot lente_niet_meer lente_niet_halen zomer_niet_halen winter_niet_halen kerst_niet_halen kerst_niet_meer morgen_niet_halen ochtend_niet_meer niet_lang_meer_te_leven onder_de_grond onder_de_zoden',
    breaks: 'ik_breek we_breken ik_sla ik_ruk ik_hak ik_trap ik_verbrijzel ik_sloop',
    limbs: 'je_vingers al_je_tanden je_tanden je_benen je_armen je_handen je_nek je_botten je_kaak je_knieën',
  },
  sv: {
    pity: 'synd tråkigt trist tänk_om sorgligt',
    yours:
      'din_ateljé ditt_hus din_familj dina_händer dina_fingrar din_dotter din_son dina_barn din_hund din_fru din_man din_mamma din_bil din_katt dig',
    happens:
      'hände händer något_hände hända brann brinner brann_ner brinner_ner gick_sönder försvann skulle_hända råkade',
    knows: 'vet såg sett känner noterat',
    routine:
      'vilket_tåg vilken_buss vilken_tid vilken_skola vilken_väg vilken_hållplats när vilken_dörr vilket_kafé hur_dags',
    goes: 'du_tar du_åker du_går tar hem din_dotter din_son dina_barn din_fru du_kommer_hem du_springer du_hämtar',
    enjoy: 'njut passa_på ta_vara_på',
    last: 'din_sista ditt_sista dina_sista er_sista',
    rest: 'sov andas skratta le dröm',
    still: 'så_länge_du_kan medan_du_kan så_länge_det_går medan_du_fortfarande medan_du_ännu',
    hope: 'hoppas må önskar jag_önskar måtte',
    struck:
      'du_blir_överkörd du_dör du_ruttnar kör_över_dig kör_på_dig du_drunknar händerna_faller_av du_brinner_upp du_får_cancer',
    nobody: 'ingen vem inte_en_själ',
    missed: 'sakna_dig saknar_dig gråta_för_dig gråta_över_dig leta_efter_dig sörja_dig',
    maker: 'du den_som konstnären målaren vem_som_än',
    ends: 'hamna_i_diket hamnar_i_ett_dike sluta_i_diket slutar_i_ett_dike inte_se_våren inte_överleva inte_uppleva aldrig_se_sommaren inte_vakna inte_fira_jul inte_länge_kvar',
    breaks:
      'jag_ska_krossa jag_ska_bryta jag_bryter jag_krossar jag_ska_slita jag_sliter jag_ska_slå jag_ska_knäcka jag_knäcker vi_ska_bryta',
    limbs:
      'finger fingrar fingrarna dina_ben dina_armar dina_tänder tänderna nacken_på_dig din_nacke din_käke dina_händer armarna_av knäskålar*',
  },
  da: {
    pity: 'synd skam trist ærgerligt tænk_hvis sørgeligt',
    yours:
      'dit_værksted dit_atelier dit_hus din_familie dine_hænder dine_fingre din_datter din_søn dine_børn din_hund din_kone din_mand din_mor din_bil din_kat dig',
    happens: 'skete sker ske brændte brænder brændte_ned gik_i_stykker forsvandt skulle_ske hændte',
    knows: 'ved så set kender noteret',
    routine:
      'hvilken_bus hvilket_tog hvilken_skole hvad_tid hvornår hvilken_vej hvilket_stoppested hvilken_dør hvilken_café',
    goes: 'du_tager tager hjem dine_børn din_datter din_søn din_kone du_kører du_går du_henter du_løber',
    enjoy: 'nyd få_det_bedste_ud',
    last: 'din_sidste dit_sidste dine_sidste jeres_sidste',
    rest: 'sov træk_vejret grin smil drøm',
    still: 'så_længe_du_kan mens_du_kan mens_du_endnu mens_du_stadig så_længe_det_varer',
    hope: 'håber gid jeg_ønsker måtte',
    struck:
      'du_bliver_kørt_over kører_dig_over kører_dig_ned du_dør du_rådner du_drukner du_får_kræft du_brænder_op',
    nobody: 'ingen hvem ikke_en_sjæl',
    missed: 'savne_dig savner_dig græde_over_dig lede_efter_dig sørge_over_dig',
    maker: 'du den_der kunstneren maleren hvem_der_end',
    ends: 'ende_i_grøften ender_i_en_grøft ikke_se_foråret ikke_opleve ikke_overleve aldrig_se_sommeren ikke_vågne ikke_fejre_jul ikke_længe_igen',
    breaks: 'jeg_brækker jeg_knækker jeg_smadrer jeg_river jeg_slår jeg_knuser vi_brækker jeg_skal_brække',
    limbs:
      'dine_arme dine_ben dine_fingre dine_tænder din_nakke din_kæbe fingrene begge_ben tænderne armene_på_dig',
  },
  no: {
    pity: 'synd trist leit tenk_om',
    yours:
      'atelieret_ditt huset_ditt familien_din hendene_dine fingrene_dine datteren_din sønnen_din barna_dine hunden_din kona_di moren_din bilen_din deg',
    happens: 'skjedde skjer skje brant brenner brant_ned ble_borte',
    knows: 'vet så sett kjenner',
    routine: 'hvilken_buss hvilket_tog hvilken_skole når hvilken_vei hvilken_holdeplass',
    goes: 'du_tar tar hjem barna_dine datteren_din sønnen_din kona_di du_går du_henter',
    enjoy: 'nyt kos_deg_med',
    last: 'din_siste ditt_siste siste_utstillingen_din den_siste_uka_di dine_siste siste_helgen_din',
    rest: 'sov pust le smil drøm',
    still: 'så_lenge_du_kan mens_du_kan mens_du_ennå mens_du_fortsatt',
    hope: 'håper måtte jeg_ønsker gid',
    struck: 'du_blir_påkjørt du_blir_overkjørt kjører_over_deg du_dør du_råtner du_drukner du_får_kreft',
    nobody: 'ingen hvem',
    missed: 'savne_deg savner_deg savnet_deg gråte_for_deg lete_etter_deg',
    maker: 'du den_som kunstneren maleren',
    ends: 'ende_i_grøfta ender_i_ei_grøft ikke_se_våren ikke_overleve ikke_oppleve aldri_se_sommeren ikke_våkne',
    breaks: 'jeg_brekker jeg_knekker jeg_knuser jeg_river jeg_slår',
    limbs: 'armene_dine beina_dine fingrene_dine tennene_dine nakken_din begge_beina fingrene_på_deg',
  },
};
