import type { Grammar } from '../../grammar/grammar.ts';

/** What remarks that frighten a person are made of in one language; each field is a class of words. */
interface AimedWords {
  /** "People like you", "your sort", as whom nobody praises a picture. */
  readonly likeYou?: string;
  /** Those whom a person loves, and where a person lives or goes, with "your" where that is a part of the word. */
  readonly yours?: string;
  /** "I know", "we saw", "say hello to": how somebody shows that they watch. */
  readonly watched?: string;
  /** "Do everyone a favour", "it would be a pity if": how harm is wished or announced politely. */
  readonly politely?: string;
  /** What then happens to a body, a house or a car; and ways to end a life. */
  readonly harm?: string;
  /** What is said of no picture: "when I see you in the street", "we are outside". */
  readonly sayings?: string;
}

/** What somebody's family or house is seen in. */
const pictures =
  'portrait drawing picture painting drew painted zeichnung bild dessin tableau dibujo cuadro disegno quadro tekening rysunek рисунок рисунке resmi teckning';

const byLanguage: Readonly<Record<string, AimedWords>> = {
  en: {
    likeYou: 'people_like_you someone_like_you somebody_like_you artists_like_you your_kind your_sort',
    yours:
      'your_daughter your_son your_kid your_kids your_children your_little_boy your_little_girl your_wife your_husband your_mother your_mum your_mom your_family your_front_door your_address your_bedroom your_school your_flat your_doorstep your_driveway your_licence_plate your_license_plate your_parents your_sister your_brother where_you_live where_you_work where_you_sleep where_you_park your_workplace your_boyfriend your_girlfriend your_dog your_gym your_commute',
    watched:
      'know knows saw seen watched following followed photographed waiting wait waits visit visited say_hello says_hello tell regards goes_to walks sleeps alone bus school still_take took_a_photo passed safe careful',
    politely:
      'do_everybody_a_favour do_everyone_a_favour do_us_a_favour do_us_all_a_favour do_the_world_a_favour do_everyone_a_favor do_everybody_a_favor do_us_all_a_favor do_the_world_a_favor shame_if_something pity_if_something shame_if_anything pity_if_anything kindly_stop i_invite_you_to would_anybody_notice would_anyone_notice would_anyone_miss would_anybody_miss nobody_would_miss no_one_would_miss the_world_would_be_better',
    harm: 'sea bridge roof pills rope match matches petrol gas brakes fire burned burnt broken break fell fall hurt dead die died dies death heart_gives heart_stops grave coffin existing exist breathing hospital wheelchair accident stairs bones fingers ditch canal river blood bleed knife drown jump hang disappear disappeared gone without_you you_were_gone happened_to_you happened_to_your',
    sayings:
      'dental_records in_my_trunk in_my_boot behind_the_shed shut_in_a_car_door bed_one_night standing_by_the_bed next_time_i_see_you when_i_see_you when_i_find_you if_i_see_you if_i_meet_you if_i_ever_meet_you we_are_outside i_am_outside_your stop_existing deserve_to_have_them last_room_you last_thing_you last_picture_you last_day_you last_night_you already_be_in_a_wheelchair be_in_a_wheelchair your_own_blood your_own_funeral you_will_find_out_soon you_thin_wrists check_the_brakes check_your_brakes nobody_will_find_you nobody_would_find_you no_one_would_find_you how_long_you_can_hold_your_breath',
  },
  de: {
    likeYou:
      'leute_wie_du leute_wie_dich leuten_wie_dir menschen_wie_dich einer_wie_du so_einer_wie_du typen_wie_du typen_wie_dich dich_und_deinesgleichen deinesgleichen',
    yours:
      'deine_tochter deiner_tochter dein_sohn deinem_sohn deine_kinder deine_kleine dein_kleiner deine_frau dein_mann deine_mutter deine_familie deine_haustür haustür_hast_du deine_adresse dein_schlafzimmer wo_du_wohnst wo_du_arbeitest wo_du_parkst',
    watched:
      'weiß wissen gesehen beobachtet beobachte warte warten besuchen besuche grüß grüße schule kita grundschule bus allein aufpassen pass_auf benzin wäre_schade schade',
    politely:
      'tu_der_welt_einen_gefallen tu_uns_einen_gefallen tu_uns_allen_einen_gefallen tut_der_welt_einen_gefallen schade_wenn_deinem schade_wenn_dir würde_dich_jemand_vermissen',
    harm: 'brücke dach tabletten strick häng spring sterben stirb tot brennt brennen abbrennt benzin bremsen unfall krankenhaus rollstuhl grab sarg fluss kanal fenster stürzt fällst knochen finger blut messer ertrinken verschwinde verschwindest zustößt passiert',
    sayings:
      'du_lernst_fliegen lernst_du_fliegen wenn_ich_dich_treffe wenn_ich_dich_sehe wenn_ich_dich_erwische wenn_wir_dich_finden wir_stehen_vor_deiner mit_dem_kopf_voran häng_dich_auf niemand_wird_dich_finden dein_letztes_bild_sein deine_letzte_nacht',
  },
  fr: {
    likeYou:
      'gens_comme_toi type_comme_toi mec_comme_toi fille_comme_toi personnes_comme_toi gens_comme_vous tes_semblables',
    yours:
      'ta_fille ton_fils tes_enfants ta_petite ta_femme ton_mari ta_mère ta_famille ta_porte_d_entrée ton_adresse où_tu_habites où_tu_travailles ton_immeuble',
    watched:
      'sais savons vu surveille suivi attends attend dis_bonjour passe_le_bonjour école collège lycée bus sort_de seule',
    politely: 'rends_service_à fais_une_faveur rends_nous_service',
    harm: 'pont toit cachets corde pends saute mourir meurs mort brûle brûler essence freins accident hôpital tombe_du cercueil seine_avec os doigts_coupés sang couteau noies noyer disparais disparaître',
    sayings:
      'ça_finit_dans finir_dans_la_seine finira_dans_un_fossé pierres_aux_pieds si_je_te_croise si_je_te_trouve quand_je_te_trouve on_est_en_bas_de_chez on_est_devant_chez personne_ne_te_retrouvera ta_dernière_nuit',
  },
  es: {
    likeYou: 'gente_como_tú gente_como_tu tipos_como_tú alguien_como_tú los_de_tu_calaña gente_de_tu_calaña',
    yours:
      'tu_hija tu_hijo tus_hijos tu_mujer tu_marido tu_madre tu_familia tu_dirección dónde_vives donde_vives dónde_trabajas tu_portal tu_pequeña',
    watched: 'sé sabemos visto seguido vigilo espero esperamos saluda_a colegio escuela autobús sale_de sola',
    politely: 'haznos_un_favor hazle_un_favor hazle_al_mundo_un_favor haz_un_favor',
    harm: 'puente tejado pastillas cuerda ahórcate tírate muere mueras muerto queme quemara gasolina frenos accidente hospital zanja atropelle ataúd tumba dedos_rotos sangre_tuya cuchillo_en ahogues desaparece',
    sayings:
      'cuídate_la_espalda cuida_tu_espalda la_encuentran_en_una_zanja en_una_zanja si_te_veo_en_la_calle si_te_encuentro cuando_te_encuentre cuando_te_vea estamos_abajo_de_tu nadie_te_va_a_encontrar tu_última_noche',
  },
  it: {
    likeYou: 'gente_come_te uno_come_te una_come_te quelli_come_te quelle_come_te',
    yours:
      'tua_figlia tuo_figlio i_tuoi_figli tua_moglie tuo_marito tua_madre tua_famiglia tuo_indirizzo dove_abiti dove_lavori in_quale_palestra',
    watched: 'so sappiamo visto seguito aspetto aspettiamo salutami scuola autobus esce sola vediamo',
    politely: 'fai_un_favore fai_un_favore_a_tutti facci_un_favore',
    harm: 'ponte tetto pastiglie corda impiccati buttati muori morto bruciasse benzina freni incidente ospedale fosso bara tomba dita_rotte sangue_tuo coltello_in anneghi sparisci lampione',
    sayings:
      'appende_a_un_lampione si_appende_a se_ti_incontro se_ti_trovo quando_ti_trovo siamo_sotto_casa nessuno_ti_troverà la_tua_ultima_notte',
  },
  pt: {
    likeYou:
      'gente_como_você pessoas_como_você gente_como_tu alguém_como_você gente_da_tua_laia gente_da_sua_laia',
    yours:
      'sua_filha tua_filha seu_filho teu_filho seus_filhos sua_mulher sua_mãe tua_mãe sua_família seu_endereço onde_você_mora onde_moras',
    watched: 'sei sabemos vi vimos seguindo esperando manda_um_abraço escola ônibus sozinha sai_da',
    politely: 'faça_um_favor faz_um_favor faça_um_favor_a_todos',
    harm: 'ponte telhado comprimidos corda enforque jogue morra morre morto queimasse gasolina freios acidente hospital vala caixão sangue_seu faca_em afogue suma',
    sayings:
      'se_eu_te_encontrar se_eu_te_vejo se_eu_te_pegar quando_eu_te_encontrar não_volta_andando estamos_na_sua_porta ninguém_vai_te_achar sua_última_noite',
  },
  nl: {
    likeYou: 'mensen_zoals_jij lui_zoals_jij types_zoals_jij iemand_zoals_jij jouw_soort',
    yours:
      'je_dochter jouw_dochter je_zoon je_kinderen je_vrouw je_moeder je_gezin je_adres waar_je_woont waar_je_werkt',
    watched: 'weet weten gezien volg wacht groeten school bus alleen',
    politely: 'doe_ons_een_plezier doe_iedereen_een_plezier doe_de_wereld_een_plezier',
    harm: 'brug dak pillen touw verhang spring sterf dood brand benzine remmen ongeluk ziekenhuis sloot kist verdrink verdwijn overkomt',
    sayings:
      'als_ik_je_tegenkom als_ik_je_vind als_ik_je_zie_lopen we_staan_voor_je_deur niemand_zal_je_vinden je_laatste_nacht',
  },
  pl: {
    likeYou: 'ludzie_tacy_jak_ty tacy_jak_ty takich_jak_ty takim_jak_ty ktoś_taki_jak_ty',
    yours:
      'twoja_córka twojej_córki twój_syn twoje_dzieci twoja_żona twoja_matka twoja_rodzina twój_adres gdzie_mieszkasz na_którym_piętrze gdzie_pracujesz',
    watched: 'wiem wiemy widziałem widzieliśmy śledzę czekam pozdrów szkoła szkole autobus sama',
    politely: 'zrób_wszystkim_przysługę zrób_światu_przysługę oby_ci oby_cię obyś',
    harm: 'most mostu dach tabletki sznur powieś skocz umrzyj umarł zdechł spłon* benzyn* hamulc* wypadek szpital rów trumn* uschły uschną utop* zniknij połam*',
    sayings:
      'jak_cię_spotkam jak_cię_znajdę jeśli_cię_spotkam stoimy_pod_twoimi nikt_cię_nie_znajdzie twoja_ostatnia_noc',
  },
  ru: {
    likeYou: 'такие_как_ты таких_как_ты таким_как_ты людям_вроде_тебя люди_вроде_тебя',
    yours:
      'дочке дочь твоя_дочь твой_сын твои_дети твоя_жена твоя_мать твоя_семья твой_адрес где_ты_живёшь где_ты_живешь твой_подъезд твоего_подъезда',
    watched:
      'знаю знаем видел видели слежу следим жду ждём привет_дочке передавай_привет школы школу школе одна_ходит',
    politely:
      'сделай_всем_одолжение сделай_миру_одолжение окажи_всем_услугу чтоб_тебе чтоб_тебя чтоб_ты чтоб_у_тебя',
    harm: 'мост* крыш* таблет* верёвк* веревк* повес* прыгн* умри умер сдох* сгор* бензин* тормоз* авари* больниц* канав* гроб* отсохл* утон* утоп* исчезни пусто отвал*',
    sayings:
      'не_доезжают_до_дома не_доживают встречу_на_улице если_я_тебя_встречу когда_я_тебя_найду найду_тебя_и мы_у_твоего_дома никто_тебя_не_найдёт твоя_последняя_ночь',
  },
  uk: {
    likeYou: 'такі_як_ти таких_як_ти таким_як_ти',
    yours:
      'твоя_донька твоїй_доньці твій_син твої_діти твоя_дружина твоя_мати твоя_родина твоя_адреса де_ти_живеш',
    watched: 'знаю знаємо бачив бачили стежу чекаю привіт школи школі',
    politely: 'зроби_всім_послугу щоб_тебе щоб_ти щоб_тобі',
    harm: 'міст мосту дах* таблет* мотузк* повіс* стрибн* помри здох* згор* бензин* гальм* аварі* лікарн* канав* труну всохл* втоп* зникни',
    sayings:
      'тебе_знайдуть_у_річці тебе_знайдуть_в якщо_я_тебе_зустріну коли_я_тебе_знайду ніхто_тебе_не_знайде твоя_остання_ніч',
  },
  tr: {
    likeYou:
      'senin_gibiler senin_gibilerin senin_gibileri senin_gibilere senin_gibi_insanlar senin_gibi_birinin',
    yours: 'kızın kızını oğlun oğlunu karın kocan annen ailen adresin oturduğun_yeri nerede_oturduğunu',
    watched: 'biliyorum biliyoruz gördüm gördük bekliyorum takip selam_söyle okul okulu okuldan',
    politely: 'herkese_bir_iyilik_yap dünyaya_bir_iyilik_yap',
    harm: 'köprü* çatı* hap ipe as öl ölürsün ölsen geber* yansın yanarsa benzin fren* kaza hastane* çukur* tabut* mezar* boğul* kırılsın kaybol',
    sayings:
      'sokakta_görürsem seni_bulursam seni_bulduğumda kapının_önündeyiz kimse_seni_bulamaz son_gecen sonu_hep_bir_çukur',
  },
  sv: {
    likeYou: 'folk_som_du människor_som_du såna_som_du sådana_som_du din_sort',
    yours: 'din_dotter din_son dina_barn din_fru din_mamma din_familj din_adress var_du_bor',
    watched: 'vet sett följer väntar hälsa skola skolan bussen',
    politely: 'gör_alla_en_tjänst gör_världen_en_tjänst',
    harm: 'bron taket tabletter rep häng hoppa dö död brinner bensin bromsar olycka sjukhus dike kista drunkna försvinn resväska',
    sayings:
      'om_jag_träffar_dig när_jag_hittar_dig om_jag_ser_dig_på_stan ingen_kommer_hitta_dig din_sista_natt',
  },
  da: {
    likeYou: 'folk_som_dig folk_som_deg mennesker_som_dig sådan_nogle_som_dig sånne_som_deg typer_som_dig',
    sayings:
      'hvis_jeg_møder_dig når_jeg_finder_dig hvis_jeg_treffer_deg når_jeg_finner_deg ingen_finder_dig gør_alle_en_tjeneste gjør_alle_en_tjeneste din_sidste_nat',
  },
  fi: {
    likeYou: 'sinunlaisesi sinunlaiset sinunlaisia kaltaisesi kaltaisiasi sinun_kaltaisesi',
    sayings:
      'jos_näen_sinut_kadulla kun_löydän_sinut kukaan_ei_löydä_sinua tee_kaikille_palvelus viimeinen_yösi',
  },
  hu: {
    likeYou: 'a_magadfajta magadfajták a_hozzád_hasonlók olyanok_mint_te az_ilyenek_mint_te fajtád',
    sayings:
      'ha_meglátlak_az_utcán ha_megtalállak ha_találkozunk_az_utcán senki_sem_talál_rád tégy_mindenkinek_szívességet az_utolsó_éjszakád',
  },
  cs: {
    likeYou: 'lidé_jako_ty lidi_jako_ty takoví_jako_ty takové_jako_ty ľudia_ako_ty takí_ako_ty',
    sayings:
      'jestli_tě_potkám až_tě_najdu až_tě_potkám ak_ťa_stretnem nikdo_tě_nenajde udělej_všem_laskavost tvoje_poslední_noc',
  },
  ro: {
    likeYou: 'oameni_ca_tine unul_ca_tine una_ca_tine cei_ca_tine alde_tine de_teapa_ta',
    sayings:
      'dacă_te_prind dacă_te_văd_pe_stradă când_te_găsesc nimeni_nu_te_va_găsi fă_un_bine_tuturor ultima_ta_noapte',
  },
  el: {
    likeYou: 'άνθρωποι_σαν_εσένα κάτι_τύποι_σαν_εσένα οι_όμοιοί_σου σαν_και_σένα σαν_του_λόγου_σου',
    sayings:
      'αν_σε_βρω αν_σε_δω_στον_δρόμο όταν_σε_βρω κανείς_δεν_θα_σε_βρει κάνε_μια_χάρη_σε_όλους η_τελευταία_σου_νύχτα',
  },
  ar: {
    likeYou: 'أمثالك لأمثالك بأمثالك أناس_مثلك الناس_مثلك من_هم_على_شاكلتك شاكلتك',
    sayings:
      'إذا_رأيتك_في_الشارع عندما_أجدك إن_وجدتك لن_يجدك_أحد نعرف_أين_تسكن أعرف_أين_تسكن آخر_ليلة_لك تكسر_أصابعك تُكسر_أصابعه تكسر_أصابعه تكسر_يداه قطع_يدك',
  },
  fa: {
    likeYou: 'امثال_تو آدم‌هایی_مثل_تو آدمهایی_مثل_تو مثل_تویی کسانی_مثل_تو',
    sayings: 'اگر_تو_را_ببینم اگه_ببینمت وقتی_پیدات_کنم هیچ‌کس_پیدایت_نمی‌کند می‌دانیم_کجا_زندگی آخرین_شبت',
  },
  he: {
    likeYou: 'אנשים_כמוך אחד_כמוך אחת_כמוך שכמוך כמוך_צריך',
    sayings:
      'אם_אראה_אותך_ברחוב כשאמצא_אותך אם_אתפוס_אותך אף_אחד_לא_ימצא_אותך תעשה_טובה_לכולם הלילה_האחרון_שלך',
  },
  hi: {
    likeYou: 'तेरे_जैसे तेरे_जैसों तुम_जैसे_लोग तुम_जैसे_लोगों तुम_जैसों',
    sayings: 'लाश_भी_नहीं लाश_मिलेगी सड़क_पर_मिला_तो रास्ते_में_मिल_गया_तो जब_तू_मिलेगा तेरी_आखिरी_रात',
  },
  bn: { likeYou: 'তোর_মতো তোদের_মতো তোমার_মতো_লোক তোমাদের_মতো_লোক', sayings: 'রাস্তায়_পেলে তোকে_পেলে তোর_শেষ_রাত' },
  zh: {
    likeYou: '你这种人 你這種人 你们这种人 像你这样的人 像你這樣的人 你这号人 你这类人 你这种货色',
    sayings:
      '被车撞了也没人 没人会找到你 沒人會找到你 街上见到你 让我碰到你 别让我遇见你 等我找到你 最后一晚 我们就在你家 知道你家 知道你住',
  },
  ja: {
    likeYou: 'お前みたいな おまえみたいな てめえみたいな お前のような 貴様のような あんたみたいな人間 お前ら',
    sayings: '川に浮か 道で会ったら 見つけたらただ 誰も見つけられ お前の最後の 家の前にいる 家の前で待って',
  },
  ko: {
    likeYou: '너_같은* 너같은* 네놈* 니놈* 네_녀석* 니_까짓* 너희_같은*',
    sayings: '칼_맞는* 칼_맞을* 칼_맞아* 길에서_만나면* 눈에_띄면* 찾아내면* 아무도_널_못_찾* 집_앞에_있*',
  },
  vi: {
    likeYou: 'người_như_mày loại_như_mày thứ_như_mày hạng_như_mày bọn_mày loại_người_như_mày đồ_như_mày',
    sayings:
      'nằm_dưới_đất gặp_mày_ngoài_đường tìm_được_mày biết_nhà_mày không_ai_tìm_thấy_mày đêm_cuối_cùng_của_mày',
  },
  id: {
    likeYou:
      'orang_seperti_kau orang_macam_kau orang_kayak_lu orang_kayak_lo orang_kayak_kamu manusia_sepertimu orang_macam_awak',
    sayings:
      'kalau_ketemu_di_jalan kalau_kutemukan_kau kalau_aku_ketemu_kau tak_ada_yang_akan_menemukanmu malam_terakhirmu tahu_rumahmu',
  },
  th: {
    likeYou: 'คนอย่างมึง คนแบบมึง คนอย่างแก พวกมึง คนแบบแก',
    sayings: 'เจอมึงที่ไหน อย่าให้กูเจอ อย่าให้เจอ ไม่มีใครหามึงเจอ คืนสุดท้ายของมึง',
  },
};

function aimed([language, words]: readonly [string, AimedWords]): Grammar {
  const { likeYou = '', yours = '', watched = '', politely = '', harm = '', sayings = '' } = words;
  const whole = [likeYou === '' ? [] : ['<likeYou>'], sayings === '' ? [] : ['<sayings>']].flat();
  const watches = yours === '' ? [] : ['<watched> ..4 <yours>', '<yours> ..5 <watched>'];
  const wishes = politely === '' ? [] : ['<politely> ..8 <harm>', '<harm> ..4 <politely>'];
  return {
    language,
    words: { likeYou, yours, watched, politely, harm, sayings, pictures },
    doubtful: [...whole, ...watches, ...wishes],
    harmless: yours === '' ? [] : ['<yours> ..3 <pictures>', '<pictures> ..3 <yours>'],
  };
}

/**
 * Threats have more wordings than rules can know, but those that name no deed need something that a remark about a picture
 * has no use for: the person's family or door and somebody who watches it, a polite wish with harm behind it, "people like
 * you". Each asks for other words.
 */
export const aimedRemarks: readonly Grammar[] = Object.entries(byLanguage).map(aimed);
