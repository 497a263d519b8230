import { event } from './event.ts';

/** Events of a life in Germanic languages. */
export const germanic = [
  event('en', {
    patterns: [
      '^ broke|sprained|twisted|cracked|burned|burnt|cut|scraped|bruised|lost|dropped|sliced|banged my|our|a|both',
      'ruined|stained|burned|burnt|spilled_on|scratched ..1 tablecloth|carpet|rug|jeans|shirt|sofa|couch|sheets|kitchen_table|good_trousers|only_coat|tent',
      '^ tried|did|attempted ..3 with charcoal|clay|oils|watercolour|watercolours|watercolor|watercolors|ink|pencils|pastels|gouache|acrylics',
      'i|we ve|have ..1 queued|camped|hitchhiked|commuted|lined_up|waited_in_line|slept_on|slept_in|sat_on|sat_in|stood_on|stood_in|driven|ridden|swum|skated|skied|fallen|eaten|drunk|cried|sailed|rowed|climbed|hiked',
      'i|we queued|commuted|hitchhiked|honeymooned|eloped|vomited|fainted|sprained|limped|sunbathed',
      'hi|hello|hey|well ..1 actual|real woman|man|person|human here',
      'my ..1 optometrist|optician|dentist|doctor|therapist|physio|landlord|hairdresser|barber|boss|chiropractor',
      '^ yes|really|honestly|actually ..1 there ..2 person|human typing|writing|here|behind',
      'i ..1 pay|paid taxes|rent|bills|a_mortgage|my_taxes|my_rent',
      'i snore|sneeze|sweat|bleed|shave|shower|limp|burp|yawn|blush|menstruate',
      'being|am|m ..1 left_handed|short_sighted|near_sighted|colour_blind|color_blind|dyslexic|pregnant|hungover|jetlagged|sunburnt|sunburned myself|i|and|so|today|too|again',
    ],
    harmless: [
      'i ate|drank|ate_up up|it_up|every|in|with_my_eyes',
      'i have|ve ..1 climbed|sailed|hiked|driven|fallen into|through|past ..2 picture|pictures|painting|paintings|frames',
    ],
  }),
  event('de', {
    ours: 'haben_wir_geheiratet wir_haben_geheiratet wir_heirateten haben_geheiratet_in unser_hochzeitsfoto unsere_hochzeit mir_den_arm_gebrochen mir_das_bein_gebrochen mir_die_finger_verbrannt mir_den_fuß_verstaucht bin_ausgerutscht bin_hingefallen bin_umgezogen war_schwanger lag_im_krankenhaus stand_schlange in_der_schlange_gestanden mein_hochzeits* unsere_flitterwochen bei_uns_roch bei_uns_gab_es bei_uns_stand bei_uns_hing bei_uns_lag bei_uns_war',
    patterns: [
      'mir ..8 arm|bein|hand|fuß|handgelenk|finger|knie|zeh|rippe|nase|schlüsselbein gebrochen|verstaucht|verbrannt|verletzt|geschnitten|gestoßen',
    ],
    we: 'ich wir mir mich',
    did: 'gebrochen verstaucht ausgerutscht hingefallen geheiratet gezeltet angestanden verbrannt geschnitten entbunden gestillt gefroren gepaddelt gerudert gewandert geschwitzt gejobbt gekellnert',
    harmless: [
      'ich|wir|mir ..4 den_blick|herz|auge|augen ..2 gebrochen|verbrannt',
      'das|dem licht|eis|form|linie|bild ..4 gebrochen',
    ],
  }),
  event('nl', {
    ours: 'onze_trouwfoto onze_bruiloft ons_huwelijk wij_trouwden we_trouwden we_zijn_getrouwd ik_ben_uitgegleden ik_ben_gevallen ik_stond_in_de_rij ik_lag_in_het_ziekenhuis mijn_pols mijn_arm mijn_been mijn_enkel mijn_sleutelbeen bij_ons_rook bij_ons_stond bij_ons_hing bij_ons_lag',
    we: 'ik we wij',
    did: 'mijn_pols_gebroken mijn_arm_gebroken uitgegleden getrouwd gekampeerd geschaatst gevallen_en geroeid gehuild gekookt gevroren',
  }),
  event('sv', {
    ours: 'jag_bröt vi_gifte_oss gifte_vi_oss vårt_bröllop vår_smekmånad vårt_bröllopsfoto jag_halkade jag_ramlade jag_stukade jag_brände_mig jag_skar_mig jag_frös jag_köade jag_campade vi_campade vi_tältade jag_har_stått jag_har_suttit jag_har_legat jag_har_sovit jag_har_åkt_skridskor jag_låg_på_sjukhus',
    we: 'jag vi',
    did: 'brutit_armen brutit_benet bröt_armen bröt_benet halkat stukat tältat campat köat',
    harmless: [
      'som ..1 lärare|läkare|snickare|fotograf|sjuksköterska|mamma|pappa|kock|bonde ser|verkar|är|känns|fungerar ..1 han|hon|den|figuren|hen|gestalten',
    ],
  }),
  event('da', {
    ours: 'vi_giftede_os vi_giftet_oss giftede_vi_os giftet_vi_oss vores_bryllup vårt_bryllup bryllupet_vårt vores_bryllupsrejse jeg_brækkede jeg_brakk jeg_faldt jeg_falt jeg_gled jeg_skled jeg_forstuvede jeg_brændte_mig jeg_brente_meg jeg_skar_mig jeg_skar_meg jeg_frøs vi_teltet vi_telte vi_campede vi_campet jeg_sto_i_kø jeg_stod_i_kø hatt_influensa haft_influenza hatt_feber haft_feber cyklede_jeg cyklede_vi syklet_jeg syklet_vi jeg_lå_på_sygehuset jeg_lå_på_sykehuset',
    we: 'jeg vi',
    did: 'stået_på stået_i siddet_på siddet_i ligget_på stått_på stått_i sittet_på sittet_i ligget_i brækket_armen brekt_armen brekt_beinet brækket_benet sovet_i med_termos i_regnvejr gled_på',
    harmless: ['jeg har siddet|sittet med|og ..3 billedet|bildet'],
  }),
  event('is', {
    ours: 'ég_braut ég_datt ég_rann ég_tognaði ég_brenndi_mig ég_skar_mig við_giftum_okkur giftum_okkur giftum_við_okkur brúðkaupið_okkar við_fórum_í_útilegu fórum_í_útilegu við_tjölduðum við_fluttum ég_flutti ég_lá_á_spítala ég_stóð_í_röð ég_eignaðist ég_veiktist mér_var_kalt ég_fraus ég_hef_staðið ég_hef_setið ég_hef_sofið ég_hef_gengið ég_hef_unnið við_keyrðum ég_keyrði við_sigldum ég_sigldi mér_er_illt úlnliðinn_minn',
  }),
  event('af', {
    ours: 'ons_wittebrood ons_troue ons_trou_foto ons_troufoto ek_het_my_arm ek_het_my_been ek_het_my_pols ek_het_my_enkel ek_het_geval ek_het_gegly ons_is_getroud ons_vakansie ons_huwelik',
    we: 'ek ons',
    did: 'gebreek getrou gekampeer geval gegly verhuis tougestaan bevries verbrand verdwaal siek_geword deurgebring',
  }),
  event('lb', {
    ours: 'eis_vakanz eis_hochzäit mir_hunn_geheirat meng_hochzäit ech_hunn_mer_den ech_hunn_mer_d ech_sinn_gefall',
    we: 'ech mir',
    did: 'gebrach geheirat gefall gecampt verbruecht geschlof gewandert',
  }),
];
