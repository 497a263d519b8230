import { memory } from './memory.ts';

/** Childhood, relatives and past summers in Germanic languages, from the smaller ones on. */
export const germanic = [
  memory('de', {
    earlier:
      'letzten_sommer letzten_winter letzten_herbst letztes_jahr letzte_woche vorigen_sommer voriges_jahr vor_jahren als_kinder früher_als gestern_noch gestern_abend neulich vorgestern',
    we: 'standen_wir saßen_wir waren_wir gingen_wir fuhren_wir schliefen_wir badeten_wir angelten_wir aßen_wir haben_wir sind_wir hatten_wir stand_ich saß_ich war_ich ging_ich fuhr_ich schlief_ich badete_ich aß_ich habe_ich bin_ich hab_ich hatte_ich',
    patterns: [
      'hab|habe|hatte ich selbst|auch|noch|immer_noch ..2 keller|dachboden|schrank|regal|küche|zuhause|daheim|stehen|hängen|liegen',
      'steht|hängt|liegt bei uns|mir ..2 keller|dachboden|schrank|regal|küche|zuhause|daheim|flur|wohnzimmer|auf|im',
      'wir ..3 früher|damals|als_kinder|immer ..5 gebadet|geangelt|gespielt|gegessen|geschwommen|gezeltet|gesessen|gewohnt|geschlafen|gesammelt',
      'früher|damals|als_kinder haben|sind|hatten|waren wir',
    ],
  }),
  memory('nl', {
    earlier:
      'vroeger gisteren eergisteren vorige_zomer vorig_jaar vorige_winter vorige_week afgelopen_zomer laatst gisteravond als_kind als_kinderen',
    we: 'fietste_ik fietsten_we zwom_ik zwommen_we at_ik aten_we sliep_ik sliepen_we liep_ik liepen_we visten_we woonde_ik woonden_we speelden_we speelde_ik stonden_we zaten_we gingen_we ging_ik kampeerden_we heb_ik hebben_we bij_ons',
    did: 'pannenkoeken_gegeten gegeten gedronken gezwommen gefietst gekampeerd geslapen gewandeld gevist gevaren gekookt gebakken',
  }),
  memory('sv', {
    childhood:
      'när_jag_var_liten när_jag_var_barn när_vi_var_små när_vi_var_barn i_min_barndom som_liten_brukade som_barn_brukade under_min_uppväxt',
    earlier: 'förra_sommaren i_fjol i_somras i_går igår i_förrgår häromdagen förra_året förra_veckan',
    we: 'åt_jag åt_vi sov_jag sov_vi badade_jag badade_vi gick_jag gick_vi fiskade_vi fiskade_jag satt_vi satt_jag stod_vi stod_jag bodde_vi bodde_jag drack_jag drack_vi åkte_vi åkte_jag cyklade_jag cyklade_vi var_vi',
  }),
  memory('no', {
    childhood:
      'da_jeg_var_liten da_jeg_var_barn da_vi_var_små da_vi_var_barn når_jeg_var_liten i_min_barndom som_barn_pleide som_liten_pleide da_jeg_vokste da_jeg_var_lille da_vi_var_børn',
    earlier:
      'i_fjor i_fjor_sommer i_sommer i_går igår forrige_uke i_forgårs sidste_sommer sidste_år forleden i_forgårs',
    we: 'spiste_vi spiste_jeg sov_vi sov_jeg badet_vi badet_jeg gikk_vi gikk_jeg gik_vi gik_jeg fisket_vi fiskede_vi satt_vi sad_vi sad_jeg bodde_vi bodde_jeg drakk_jeg drak_jeg var_vi dro_vi badede_vi badede_jeg cyklede_vi syklet_vi overnattet_vi overnattede_vi jeg_gikk jeg_gik jeg_sov jeg_spiste vi_sov vi_spiste vi_badet vi_badede',
    patterns: [
      'bestemor|mormor|farmor|bestefar|morfar|farfar|mamma|pappa|bedstemor|bedstefar strikket|strikkede|bakte|bagte|hadde|havde|lagde|lavede|kokte|kogte|sa|sagde|sydde|syede|pleide|plejede',
      'strikket|strikkede|bakte|bagte|lagde|lavede|sydde|syede ..3 til_meg|til_mig|til_oss|til_os',
    ],
  }),
  memory('is', {
    childhood:
      'þegar_ég_var_lítil þegar_ég_var_lítill þegar_ég_var_barn þegar_ég_var_krakki þegar_ég_var_stelpa þegar_ég_var_strákur þegar_við_vorum_lítil þegar_við_vorum_krakkar þegar_við_vorum_börn í_æsku_minni í_minni_æsku þegar_ég_ólst',
    earlier: 'í_fyrra í_fyrrasumar síðasta_sumar síðasta_vetur í_sumar',
    yesterday: 'í_gær í_fyrradag í_gærkvöldi í_síðustu_viku um_daginn',
    did: 'borðaði borðuðum drakk drukkum svaf sváfum synti syntum eldaði eldaðum bakaði bökuðum keypti gekk gengum',
    we: 'ég við',
    weDid:
      'ég_borðaði við_borðuðum borðuðum_við ég_drakk við_drukkum ég_svaf við_sváfum sváfum_við ég_synti við_syntum syntum_við ég_eldaði ég_bakaði ég_keypti ég_prjónaði ég_ólst_upp ég_bý ég_bjó við_bjuggum ég_vaknaði ég_gekk við_gengum gengum_við veiddum_við ég_giftist',
    myBehind: 'mín minn mitt mínir mínar mínum minni okkar',
    kin: 'amma ömmu afi afa mamma mömmu móðir pabbi pabba faðir systir bróðir bræður systur sonur dóttir dóttur börnin krakkarnir maðurinn konan eiginmaður eiginkona kærasta kærasti frænka frændi fjölskylda fjölskyldan húsið íbúðin eldhúsið garðurinn æska hundurinn kötturinn hnén bakið hendurnar svefnherbergið nágranni',
  }),
  memory('fo', {
    childhood: 'tá_eg_var_lítil tá_eg_var_lítli tá_eg_var_barn tá_vit_vóru_børn',
    myBehind: 'mín mín mítt',
    kin: 'omma abbi mamma pabbi systir beiggi sonur dóttir',
    mine: 'omma_mín abbi_mín mamma_mín pápi_mín',
  }),
  memory('af', {
    childhood:
      'toe_ek_klein_was toe_ek_n_kind toe_ek_kind_was toe_ons_klein_was toe_ons_kinders_was in_my_kinderjare as_kind_het_ek toe_ek_jonk_was toe_ek_op_skool toe_ek_n_meisie toe_ek_n_seun',
    earlier: 'laas_somer verlede_somer verlede_jaar laas_jaar',
    yesterday: 'gister gisteraand gisteroggend eergister laas_week vanoggend eendag',
    did: 'geëet gedrink geslaap geswem gekook gebak gekoop gestap gebraai',
    we: 'ek ons',
    my: 'my ons',
    kin: 'ouma oupa ma pa mamma pappa ouers suster sussie broer boetie seun dogter kinders kleinkinders vrou tannie oom niggie neef skoonma familie buurman buurvrou baas huis kombuis tuin stoep plaas dorp kamer kat hond knieë rug hande kinderjare jeug',
    weDid: 'ek_bly_in ek_woon_in ek_werk_as ek_het_grootgeword ek_is_getroud',
    patterns: [
      'ek|ons het ..6 geëet|gedrink|geslaap|geswem|gekook|gebak|gekoop|gebrei|grootgeword|gewoon|gekamp|gevang|gestap|gery|gehuil|gebraai',
      'het ek|ons ..5 geëet|gedrink|geslaap|geswem|gekook|gebak|gekoop|gebrei|grootgeword|gewoon|gekamp|gevang|gestap|gery|gehuil|gebraai',
    ],
    harmless: ['my oog|oë|oor'],
  }),
  memory('lb', {
    childhood: 'wéi_ech_kleng_war wéi_mir_kleng_waren wéi_ech_e_kand als_kand_hunn_ech an_menger_kandheet',
    earlier: 'lescht_joer de_leschte_summer',
    yesterday: 'gëschter viru_kuerzem',
    did: 'giess gedronk geschlof geschwommen gekacht gebak kaaft gewandert',
    we: 'ech hunn_ech hu_mir mir_hunn sinn_ech si_mir',
    my: 'meng mäin mäi eisen menger mengem',
    kin: 'boma bomi bopa grousselteren mamm papp pappa mamma schwëster brudder jong meedchen kanner mann fra tatta monni famill noper haus kichen gaart duerf kaz hond knéien réck',
  }),
  memory('fy', {
    childhood: 'doe_t_ik_lyts_wie doe_ik_lyts_wie doe_t_wy_lyts_wiene',
    my: 'myn',
    kin: 'beppe pake mem heit suster broer soan dochter bern man frou hûs tún doarp kat hûn',
  }),
  memory('yi', {
    childhood:
      'ווען_איך_בין_געווען_קליין ווען_איך_בין_געווען_אַ_קינד אין_מײַן_קינדהייט ווען_איך_בין_געווען_א_קינד',
    my: 'מײַן מיין מײַנע מיינע אונדזער',
    kin: 'באָבע זיידע מאַמע טאַטע שוועסטער ברודער קינדער מאַן ווײַב משפּחה שטוב קיך',
  }),
];
