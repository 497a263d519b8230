import type { EverydayWords } from './template.ts';

export const germanic: readonly EverydayWords[] = [
  {
    language: 'de',
    needless:
      'musst_du_nicht müsst_ihr_nicht muss_man_nicht brauchst_du_nicht braucht_man_nicht musst_du_doch_nicht',
    declare: 'angeben anzugeben melden deklarieren versteuern angemeldet angegeben erklären_beim',
    revenue:
      'nebeneinkommen nebenverdienst nebenjob einkommen einnahmen mieteinnahmen miete trinkgeld schwarzgeld erbe finanzamt steuererklärung beim_finanzamt dem_finanzamt bargeld auslandskonto',
    unchecked:
      'als_hobby prüft_keiner prüft_niemand kontrolliert_keiner kontrolliert_niemand merkt_keiner merkt_niemand fragt_keiner fällt_nicht_auf kommt_nie_raus',
    fine: 'bußgeld bußgeldbescheid strafzettel knöllchen mahnung inkassobrief inkasso rechnung rundfunkbeitrag schulden',
    lapses:
      'verjährt verjähren ignorier ignoriere ignorieren wirf_ihn wirf_sie wirf_die nie_sofort_zahlen zahl_nicht nicht_zahlen nicht_bezahlen reagier_nicht',
    quit: 'lass lasst weglassen lass_einfach absetzen aussetzen aussetz* pausier* auslassen weglässt',
    pills:
      'tablette tabletten pille pillen medikament medikamente blutdruckmittel blutdrucktabletten betablocker antibiotika antibiotikum insulin cortison tropfen_vom_arzt spritze spritzen schilddrüsentabletten antidepressiva blutverdünner',
    unharmed:
      'passiert_nichts passiert_schon_nichts schadet_nicht schadet_nie stirbst_du_nicht brauchst_du_nicht braucht_kein_mensch',
    polls: 'wahllokal wahllokale wahllokalen stimmabgabe briefwahl wahlurne wahlurnen',
    shut: 'machen_diesmal machen_schon schließt_schon schließen_schon schließen_um schließt_um macht_schon früher_zu kannst_du_dir_sparen zählt_nicht wird_nicht_gezählt',
    misvote:
      'zweimal_wählen doppelt_wählen zweimal_abstimmen zweimal_deine_stimme wähl_ungültig wählt_ungültig mach_den_stimmzettel_ungültig',
  },
  {
    language: 'nl',
    needless: 'hoef_je hoeft_niet hoeft_echt_niet je_hoeft hoeven_niet niet_nodig moet_je_niet',
    declare: 'op_te_geven opgeven aan_te_geven aangeven melden te_melden',
    revenue:
      'bijverdienste bijverdiensten bijbaan inkomen inkomsten huur belasting belastingdienst zwart_geld fooien erfenis uitkering',
    unchecked: 'controleert_niemand niemand_controleert checkt_niemand niemand_checkt komen_ze_nooit_achter',
    fine: 'boete boetes bekeuring aanmaning incasso schuld schulden deurwaarder',
    lapses: 'verjaart verjaren negeer negeren betaal_niet niet_betalen gewoon_weg gooi_weg nooit_betalen',
    quit: 'sla sla_over laat oversla overslaan stop_met stoppen_met afbouwen laat_staan',
    pills:
      'pil pillen bloeddrukpillen pilletjes medicijn medicijnen medicatie antibiotica insuline tabletten bloedverdunners statines antidepressiva puffer',
    unharmed: 'gebeurt_niks gebeurt_niets kan_geen_kwaad niks_aan_de_hand heb_je_niet_nodig',
    polls: 'stembus stembureau stembureaus stemlokaal stemlokalen',
    shut: 'sluit_dit sluit_al sluit_om sluiten_al sluiten_om sluiten_vroeg sluit_vroeger gaat_eerder_dicht gaan_eerder_dicht',
    misvote: 'twee_keer_stemmen dubbel_stemmen stem_blanco blanco_stemmen',
  },
  {
    language: 'sv',
    needless: 'behöver_du_inte du_behöver_inte behöver_inte inget_behov onödigt_att slipper_du',
    declare: 'deklarera redovisa anmäla uppge ta_upp',
    revenue:
      'svartjobb svartjobben svartjobbet inkomst inkomsten inkomster hyran hyresintäkter extrajobbet skatten skatteverket deklarationen bidraget arv',
    unchecked: 'ingen_kollar ingen_kontrollerar kollar_ingen de_kollar_aldrig ingen_märker',
    fine: 'böter boten böterna inkasso kravbrevet p_boten parkeringsboten skulden skulder',
    lapses: 'preskriberas preskriberad strunta_i ignorera betala_inte släng_bara skriv_av',
    quit: 'hoppa_över skippa sluta_med strunta_i lägg_av_med ställ_undan',
    pills:
      'medicin medicinen mediciner tabletter tabletterna piller pillren insulin insulinet antibiotika antibiotikan blodtrycksmedicin blodtrycksmedicinen penicillin sprutan kortison',
    unharmed: 'gör_ingenting händer_inget händer_ingenting ingen_fara gör_inget klarar_dig_utan',
    polls: 'vallokal vallokalen vallokalerna röstlokal',
    shut: 'stänger_redan stänger_tidigare stänger_klockan stänger_tidigt har_flyttat',
    misvote: 'rösta_två_gånger rösta_blankt',
  },
  {
    language: 'da',
    needless: 'behøver_du_ikke du_behøver_ikke behøver_ikke ingen_grund_til slipper_du_for',
    declare: 'oplyse opgive angive selvangive melde',
    revenue:
      'skat skattevæsenet indkomst indkomsten huslejen lejeindtægt sort_arbejde bijob drikkepenge arven skattestyrelsen',
    unchecked: 'ingen_tjekker tjekker_ingen ingen_kontrollerer de_opdager_det_aldrig',
    fine: 'bøde bøden bøder p_bøden rykker rykkeren inkasso gæld gælden',
    lapses: 'forældes forældet ignorer betal_ikke smid_den_ud lad_være_med_at_betale',
    quit: 'droppe drop spring_over springe_over stop_med hold_op_med skippe',
    pills:
      'piller pillerne medicin medicinen tabletter tabletterne insulin insulinen antibiotika penicillin blodtryksmedicin blodtrykspiller',
    unharmed: 'sker_ingenting sker_der_ikke_noget gør_ikke_noget klarer_dig_uden',
    polls: 'valgsted valgstedet valgstederne stemmeboks',
    shut: 'lukker_allerede lukker_tidligere lukker_klokken lukker_tidligt',
    misvote: 'stemme_to_gange stem_to_gange stem_blankt',
  },
  {
    language: 'nb',
    needless: 'trenger_du_ikke du_trenger_ikke trenger_ikke ingen_grunn_til slipper_du_å behøver_ikke',
    declare: 'oppgi melde føre_opp rapportere skatte_av betale',
    revenue:
      'skatt skatten skatteetaten inntekt inntekten leieinntekter svart_arbeid boten bøter arven nav selvangivelsen',
    unchecked: 'ingen_sjekker sjekker_ingen de_oppdager_det_aldri ingen_kontrollerer',
    fine: 'bot boten bøter parkeringsbot inkasso gjeld gjelden kravet',
    lapses: 'foreldes foreldet ignorer betal_ikke kast_den ikke_betal',
    quit: 'kutt kutt_ut dropp hopp_over slutt_med slutt_på',
    pills:
      'piller pillene medisin medisinen medisiner blodtrykksmedisinen blodtrykksmedisin tabletter tablettene insulin insulinen antibiotika penicillin',
    unharmed: 'skjer_ingenting skjer_ikke_noe gjør_ikke_noe går_helt_fint_uten',
    polls: 'valglokale valglokalet valglokalene',
    shut: 'stenger_allerede stenger_tidligere stenger_klokka stenger_klokken stenger_tidlig',
    misvote: 'stemme_to_ganger stem_to_ganger stem_blankt',
  },
];
