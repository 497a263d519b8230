import type { Grammar } from '../../grammar/grammar.ts';
import { threats } from './template.ts';

export const european: readonly Grammar[] = [
  threats({
    language: 'de',
    threats:
      'geh_sterben stirb verreck verrecke fahr_zur_hölle ich_bring_dich_um ich_bringe_dich_um ich_mach_dich_fertig ich_mache_dich_fertig ich_mach_dich_kalt dich_krieg_ich ich_krieg_dich ich_finde_dich ich_steche_dich_ab ich_stech_dich_ab ich_schlag_dich ich_schlage_dich ich_töte_dich ich_erschieße_dich du_bist_tot pass_auf_dich_auf_wenn deine_tage_sind_gezählt todesurteil',
    harm: 'töten umbringen erstechen erschießen erwürgen verprügeln vergewaltigen abstechen zusammenschlagen aufhängen vernichten totschlagen schlachten kaltmachen fertigmachen töte erschieße',
    you: 'dich euch deine_familie deine_mutter deine_kinder deinen_hund ihn_alle sie_alle',
    wish: 'du_solltest du_sollst du_gehörst du_verdienst ihr_solltet ihr_gehört ich_hoffe_du hoffentlich_wirst hoffentlich man_sollte_dich man_müsste_dich jemand_sollte_dich jemand_sollte_dir man_sollte_dir du_wirst ihr_werdet',
    suffer:
      'sterben verrecken erschossen verprügelt geschlagen umgebracht brennen krebs bluten leiden vergewaltigt aufgehängt hängen tot verbrannt die_finger_brechen büßen bereuen gehängt erstochen stirbst verreckst krepieren überfahren',
    known:
      'ich_weiß_wo_du_wohnst wir_wissen_wo_du_wohnst ich_weiß_wo_du ich_kenne_deine_adresse ich_habe_deine_adresse ich_hab_deine_adresse ich_warte_vor_deiner ich_stehe_vor_deiner',
    slogans: [
      'hoffentlich ..4 stirbst|verreckst|krebs',
      'jemand sollte dir|dich ..4 brechen|schlagen|verprügeln|erschießen',
    ],
    harmless: ['du wirst ..3 nicht', 'ich finde dich ..1 gut|schön|im|toll|in'],
  }),
  threats({
    language: 'nl',
    threats:
      'ga_dood sterf crepeer val_dood ik_maak_je_dood ik_maak_je_af ik_vermoord_je ik_sla_je ik_steek_je ik_schiet_je ik_vind_je_wel je_bent_dood je_gaat_eraan ik_pak_je ik_breek_je je_dagen_zijn_geteld kankerlijer',
    harm: 'vermoorden doden afmaken neersteken doodschieten wurgen verkrachten doodslaan ophangen',
    you: 'je jou jullie je_familie je_moeder je_kinderen',
    wish: 'je_zou je_moet je_verdient jullie_moeten jullie_verdienen ik_hoop_dat_je hopelijk je_gaat iemand_moet_je',
    suffer:
      'sterven dood doodgaan branden kanker verrekken neergeschoten doodgeschoten geslagen bloeden lijden creperen sterft opgehangen boeten verkracht',
    known:
      'ik_weet_waar_je_woont ik_weet_waar_jij_woont we_weten_waar_je_woont ik_heb_je_adres ik_ken_je_adres ik_sta_voor_je_deur',
  }),
  threats({
    language: 'sv',
    threats:
      'dö_din gå_och_dö dra_och_dö jag_ska_döda_dig jag_dödar_dig jag_ska_slå jag_hittar_dig jag_ska_hitta_dig du_är_död du_är_dödens du_ska_dö jag_ska_knäcka',
    harm: 'döda mörda sticka_ner skjuta strypa våldta slå_ihjäl misshandla hänga',
    you: 'dig er din_familj din_mamma dina_barn',
    wish: 'du_borde du_förtjänar ni_borde jag_hoppas_du jag_hoppas_att_du hoppas_du någon_borde',
    suffer: 'dö dör brinna cancer skjutas bli_skjuten misshandlas hängas lida blöda våldtas knäcka',
    known: 'jag_vet_var_du_bor vi_vet_var_du_bor jag_har_din_adress jag_står_utanför',
  }),
  threats({
    language: 'da',
    threats:
      'gå_og_dø gå_å_dø dø_din jeg_dræber_dig jeg_dreper_deg jeg_skal_drepe_deg jeg_slår_dig_ihjel jeg_slår_deg_i_hjel jeg_finder_dig jeg_finner_deg du_er_død du_skal_dø jeg_smadrer_dig jeg_knuser_deg jeg_banker_dig',
    harm: 'dræbe drepe myrde slå_ihjel skyde skyte kvæle kvele voldtage voldta banke stikke_ned hænge henge',
    you: 'dig deg jer dere din_familie din_mor dine_børn dine_barn',
    wish: 'du_burde du_fortjener i_burde dere_burde jeg_håber_du jeg_håper_du håber_du håper_du nogen_burde noen_burde',
    suffer: 'dø dør brænde brenne kræft kreft skydes skytes tæv lide bløde henges hænges voldtages knække',
    known:
      'jeg_ved_hvor_du_bor jeg_vet_hvor_du_bor vi_ved_hvor_du_bor jeg_har_din_adresse jeg_har_adressen_din',
  }),
  threats({
    language: 'fr',
    threats:
      'crève va_crever va_mourir meurs je_vais_te_tuer je_te_tue je_te_tuerai je_vais_te_buter je_vais_te_trouver je_te_retrouverai je_vais_te_retrouver je_vais_te_frapper je_vais_te_casser je_vais_t_égorger t_es_mort tu_es_mort t_es_morte tu_es_morte tu_vas_mourir tu_vas_crever tu_vas_le_payer tu_vas_payer_pour tes_jours_sont_comptés je_vais_te_faire_la_peau',
    harm: 'tuer buter égorger frapper poignarder étrangler violer tabasser pendre massacrer brûler_vif défoncer abattre',
    you: 'te vous ta_famille ta_mère tes_enfants toi',
    wish: 'tu_devrais tu_mérites tu_mériterais vous_devriez vous_méritez j_espère_que_tu j_espère_que_vous on_devrait_te quelqu_un_devrait_te il_faudrait_te qu_on_te tu_mérites_de',
    suffer:
      'mourir crever brûler cancer meures crèves fusillé pendu battu abattu tabassé saigner souffrir violé tuer frapper casser pendre mort égorgé crever_en',
    harmless: ['je meurs'],
    known:
      'je_sais_où_tu_habites je_sais_où_tu_vis on_sait_où_tu_habites j_ai_ton_adresse je_connais_ton_adresse je_sais_où_vous_habitez je_t_attends_devant je_suis_devant_chez_toi',
  }),
  threats({
    language: 'es',
    threats:
      'muérete muere_ya te_voy_a_matar te_mato te_mataré voy_a_matarte voy_a_encontrarte te_voy_a_encontrar te_voy_a_romper te_voy_a_pegar te_voy_a_partir te_voy_a_violar estás_muerto estás_muerta vas_a_morir te_vas_a_morir vas_a_pagar_por te_vas_a_arrepentir tus_días_están_contados ojalá_te_mueras que_te_mueras te_vamos_a_matar te_rompo_la_cara te_parto_la_cara',
    harm: 'matarte matarlos asesinarte apuñalarte dispararte estrangularte golpearte violarte degollarte colgarte quemarte romperte matar_a apuñalar_a',
    you: 'ti te tu_familia tu_madre tus_hijos ustedes vosotros todos_ustedes',
    wish: 'deberías mereces merecéis merecen deberían_matarte ojalá espero_que_te espero_que alguien_debería deberían tienes_que',
    suffer:
      'morir morirte mueras muera arder cáncer fusilado colgado disparado sangrar violado matarte romperte golpearte atropelle te_maten te_peguen sufrir_mucho que_te_maten pegarte un_tiro una_paliza',
    known:
      'sé_dónde_vives sabemos_dónde_vives tengo_tu_dirección sé_tu_dirección te_espero_en_tu estoy_en_tu_puerta sé_dónde_trabajas sé_donde_vives',
  }),
  threats({
    language: 'pt',
    threats:
      'morre_logo morra vai_morrer vou_te_matar eu_te_mato vou_matar_você vou_matar_te mato_te vou_te_encontrar vou_te_achar vou_te_bater vou_te_quebrar vou_te_estuprar você_está_morto tu_estás_morto você_vai_morrer vais_morrer vai_pagar_por seus_dias_estão_contados vou_quebrar_sua tomara_que_morra vou_acabar_com_você',
    harm: 'matar assassinar esfaquear balear estrangular espancar estuprar violar degolar enforcar queimar',
    you: 'te você vocês tua_família sua_família sua_mãe tua_mãe seus_filhos ti',
    wish: 'você_devia você_deveria devias você_merece mereces merecem tomara_que espero_que_você espero_que_morras alguém_devia alguém_deveria deviam',
    suffer:
      'morrer morra morras arder câncer cancro fuzilado enforcado sangrar estuprado apanhar ser_morto te_matar te_bater um_tiro uma_surra levar_um_tiro quebrar_seus atropelado',
    known:
      'sei_onde_você_mora sei_onde_moras sei_onde_vives sabemos_onde_você_mora tenho_seu_endereço tenho_a_tua_morada sei_seu_endereço estou_na_sua_porta',
  }),
  threats({
    language: 'it',
    threats:
      'muori crepa va_a_morire vai_a_morire ti_ammazzo ti_uccido ti_ucciderò ti_ammazzerò ti_trovo ti_troverò ti_spacco ti_spezzo ti_picchio ti_taglio_la_gola sei_morto sei_morta morirai la_pagherai hai_i_giorni_contati ti_faccio_fuori ti_strozzo ti_stupro vengo_a_prenderti',
    harm: 'ucciderti ammazzarti accoltellarti spararti strangolarti picchiarti stuprarti sgozzarti impiccarti bruciarti uccidervi',
    you: 'te ti tua_madre la_tua_famiglia i_tuoi_figli voi',
    wish: 'dovresti meriti meritate dovreste spero_che_tu spero_che qualcuno_dovrebbe dovrebbero ti_meriti',
    suffer:
      'morire morirai muoia muori_male bruciare cancro fucilato impiccato sanguinare essere_ucciso spararti picchiarti ammazzarti romperti crepare una_pallottola un_proiettile essere_picchiato spaccarti',
    known:
      'so_dove_abiti so_dove_vivi sappiamo_dove_abiti ho_il_tuo_indirizzo conosco_il_tuo_indirizzo ti_aspetto_sotto_casa sono_sotto_casa_tua',
  }),
  threats({
    language: 'pl',
    threats:
      'zdechnij zdychaj giń idź_umrzeć zabiję_cię zabije_cie znajdę_cię dorwę_cię pobiję_cię zarżnę_cię zastrzelę_cię już_nie_żyjesz jesteś_martwy jesteś_martwa zginiesz umrzesz połamię_ci zgwałcę_cię pożałujesz_tego twoje_dni_są_policzone urwę_ci_łeb',
    harm: 'zabić zabiję zamordować zadźgać zastrzelić udusić pobić zgwałcić powiesić zarżnąć',
    you: 'cię ciebie was twoją_rodzinę twoją_matkę twoje_dzieci ich_wszystkich',
    wish: 'powinieneś powinnaś zasługujesz zasługujecie mam_nadzieję_że obyś oby_cię ktoś_powinien ktoś_powinien_cię',
    suffer:
      'umrzeć zginąć zdechnąć zdechniesz zdechł umrzesz raka spłonąć śmierć cierpieć zastrzelony pobity powieszony krwawić kulkę połamać zabić na_śmierć',
    known:
      'wiem_gdzie_mieszkasz wiemy_gdzie_mieszkasz mam_twój_adres znam_twój_adres stoję_pod_twoim czekam_pod_twoim',
  }),
  threats({
    language: 'ru',
    threats:
      'сдохни умри подохни иди_умри убью_тебя я_тебя_убью убью_тя найду_тебя я_тебя_найду порежу_тебя зарежу пристрелю задушу_тебя изнасилую сломаю_тебе ты_труп тебе_конец тебе_не_жить ты_умрёшь ты_умрешь ты_покойник ты_пожалеешь твои_дни_сочтены чтоб_ты_сдох прирежу урою_тебя башку_оторву',
    harm: 'убью убить убьём зарезать застрелить задушить избить изнасиловать повесить сжечь прикончить расстрелять пристрелить',
    you: 'тебя вас твою_семью твою_мать твоих_детей тя его_за_это',
    wish: 'ты_должен ты_должна тебе_надо вы_должны ты_заслуживаешь вы_заслуживаете надеюсь_ты надеюсь_что_ты чтоб_ты чтобы_ты кто_то_должен пусть_тебя тебя_надо тебя_бы',
    suffer:
      'умереть умрёшь умрешь сдохнуть сдохнешь сдох сдохла гореть рак страдать расстрелять побить смерти избить убить повесить пули сломать переломать собьёт изнасилуют',
    known:
      'я_знаю_где_ты_живёшь я_знаю_где_ты_живешь знаю_где_ты мы_знаем_где_ты у_меня_есть_твой_адрес знаю_твой_адрес жду_у_твоего',
  }),
  threats({
    language: 'uk',
    threats:
      'здохни помри уб_ю_тебе я_тебе_вб_ю вб_ю_тебе знайду_тебе я_тебе_знайду заріжу застрелю задушу_тебе тобі_кінець ти_труп ти_помреш ти_пошкодуєш щоб_ти_здох твої_дні_полічені',
    harm: 'вбити вб_ю уб_ю зарізати застрелити задушити побити зґвалтувати повісити спалити',
    you: 'тебе вас твою_родину твою_матір твоїх_дітей',
    wish: 'ти_маєш ти_повинен ти_повинна ти_заслуговуєш сподіваюся_ти сподіваюсь_ти щоб_ти хтось_має_тебе тебе_треба',
    suffer:
      'померти помреш здохнути здохнеш здох горіти рак страждати розстріляти вбити смерті побити повісити',
    known: 'я_знаю_де_ти_живеш знаю_де_ти_живеш ми_знаємо_де_ти у_мене_є_твоя_адреса',
  }),
  threats({
    language: 'cs',
    threats:
      'chcípni zdechni umři zomri jdi_umřít zabiju_tě zabijem_ťa zabiju_te najdu_tě nájdem_ťa zmlátím_tě podřežu_tě zastřelím_tě jsi_mrtvý si_mŕtvy zemřeš zomrieš budeš_litovat tvoje_dny_jsou_sečteny zlomím_ti znásilním_tě',
    harm: 'zabít zabiť zavraždit ubodat zastřelit uškrtit zmlátit znásilnit pověsit podřezat',
    you: 'tě ťa vás tvou_rodinu tvoji_matku tvoje_děti',
    wish: 'měl_bys měla_bys zasloužíš zaslúžiš doufám_že kéž_bys někdo_by_tě_měl mal_by_si',
    suffer:
      'umřít zemřít zomrieť chcípnout chcípneš zdechneš rakovinu shořet trpět zastřelit pověsit smrt zbít zabít kulku',
    known: 'vím_kde_bydlíš viem_kde_bývaš víme_kde_bydlíš mám_tvoji_adresu čekám_před_tvým',
  }),
  threats({
    language: 'ro',
    threats:
      'mori_odată să_mori te_omor te_ucid o_să_te_omor am_să_te_omor te_găsesc_eu te_bat o_să_te_bat ești_mort ești_moartă o_să_mori vei_muri îți_rup o_să_plătești te_înjunghii',
    harm: 'omor omoare ucid înjunghii împușc strangulez bat violez spânzur',
    you: 'te pe_tine familia_ta mama_ta copiii_tăi vă',
    wish: 'ar_trebui_să meriți_să meriți sper_să sper_că cineva_ar_trebui_să',
    suffer: 'mori moară arzi cancer împușcat bătut spânzurat suferi te_omoare te_împuște',
    known: 'știu_unde_locuiești știu_unde_stai știm_unde_locuiești am_adresa_ta',
  }),
  threats({
    language: 'el',
    threats:
      'ψόφα πέθανε να_πεθάνεις θα_σε_σκοτώσω θα_σε_βρω θα_σε_δείρω θα_σε_μαχαιρώσω θα_σου_σπάσω είσαι_νεκρός είσαι_νεκρή θα_πεθάνεις θα_το_πληρώσεις θα_σε_σφάξω',
    harm: 'σκοτώσω σκοτώσουμε μαχαιρώσω πυροβολήσω πνίξω βιάσω κρεμάσω δείρω',
    you: 'σε σας την_οικογένειά_σου τη_μάνα_σου τα_παιδιά_σου',
    wish: 'πρέπει_να σου_αξίζει_να ελπίζω_να μακάρι_να κάποιος_πρέπει_να',
    suffer: 'πεθάνεις καείς ψοφήσεις καρκίνο σε_πυροβολήσουν σε_δείρουν υποφέρεις σε_σκοτώσουν σε_σκοτώσει',
    known: 'ξέρω_πού_μένεις ξέρω_που_μένεις ξέρουμε_πού_μένεις έχω_τη_διεύθυνσή_σου',
  }),
  threats({
    language: 'hu',
    threats:
      'dögölj_meg halj_meg megöllek megkereslek megtalállak megverlek leszúrlak lelőlek halott_vagy meg_fogsz_halni meghalsz megfizetsz_ezért eltöröm_a kinyírlak kicsinállak',
    harm: 'megölni megölöm leszúrni lelőni megfojtani megverni megerőszakolni felakasztani',
    you: 'téged titeket a_családodat az_anyádat a_gyerekeidet',
    wish: 'meg_kellene meg_kéne azt_érdemled megérdemled remélem bárcsak valakinek_meg',
    suffer:
      'halnod halj_meg meghalsz megdöglesz rákos égj szenvedj lelőnek megöljenek verjenek felakasszanak',
    known: 'tudom_hol_laksz tudjuk_hol_laksz megvan_a_címed',
  }),
  threats({
    language: 'fi',
    threats:
      'kuole mene_kuolemaan tapan_sinut tapan_sut tapan_teidät löydän_sinut hakkaan_sinut puukotan_sinut ammun_sinut olet_kuollut sä_oot_kuollut tulet_kuolemaan kuolet maksat_tästä murran_sormesi',
    harm: 'tappaa murhata puukottaa ampua kuristaa hakata raiskata hirttää',
    you: 'sinut sut teidät perheesi äitisi lapsesi',
    wish: 'sinun_pitäisi sun_pitäis ansaitset toivon_että toivottavasti jonkun_pitäisi',
    suffer: 'kuolla kuolet kuolla_pois palaa syöpä ammuttaisiin kärsiä hakata tappaa turpaan',
    known: 'tiedän_missä_asut tiedän_missä_sä tiedämme_missä_asut minulla_on_osoitteesi',
    harmless: ['kuole* sävy|valo'],
  }),
];
