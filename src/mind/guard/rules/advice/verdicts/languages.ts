import type { VerdictWords } from './verdict.ts';

export const languages: readonly VerdictWords[] = [
  {
    language: 'de',
    growth:
      'knoten beule leberfleck muttermal ausschlag schwellung husten zyste warze knubbel schmerzen geschwulst fleck_auf_deiner_haut',
    nothing:
      'harmlos gutartig nichts_schlimmes nichts_ernstes nichts_dahinter nur_eine_zyste lass_ihn lass_es_einfach kein_grund_zur_sorge geht_von_allein',
    clause: 'klausel kündigung vertrag mahnung abmahnung ehevertrag bußgeldbescheid testament',
    invalid:
      'unwirksam ungültig nicht_gültig nicht_wirksam nichtig hält_nicht hält_nie nicht_bindend nicht_durchsetzbar wirkungslos',
    medical:
      'globuli_reichen reichen_globuli globuli_helfen globuli_genügen bei_einer_lungenentzündung roh_essbar roh_genießbar essbar_roh zwei_ibuprofen eine_ibuprofen zwei_aspirin eine_halbe_tablette halbe_tablette',
    electoral:
      'die_einzig_vernünftige_wahl die_einzig_wählbare liste_1 kreuz_bei kreuzchen_bei macht_das_kreuz wer_kunst_liebt_wählt nur_eine_partei gehört_das_kreuz',
  },
  {
    language: 'nl',
    growth: 'knobbel bult moedervlek uitslag zwelling hoest cyste wrat vlekje pijn',
    nothing:
      'onschuldig goedaardig niets_ernstigs niks_ergs niets_ergs laat_zitten laat_maar_zitten gewoon_een_cyste gaat_vanzelf',
    clause: 'clausule contract boete ontslag beding huwelijksvoorwaarden aanmaning',
    invalid: 'ongeldig niet_geldig niet_rechtsgeldig nietig houdt_geen_stand niet_bindend niet_afdwingbaar',
    medical: 'rauw_eetbaar twee_paracetamol twee_aspirines halve_tablet halve_pil een_halve_pil',
    electoral:
      'lijst_1 lijst_2 lijst_3 lijst_4 lijst_5 lijst_6 lijst_7 lijst_8 lijst_9 punt_uit_stemmen enige_verstandige_keuze rode_potlood_bij stemt_groen stemt_links stemt_rechts',
  },
  {
    language: 'sv',
    growth:
      'knöl knölen födelsemärket utslaget svullnaden hostan cystan vårtan knude knuden modermærket føflekken kulen kul utslettet hevelsen',
    nothing:
      'ofarlig ofarligt godartad godartat bara_en_cysta inget_farligt ingenting_farligt låt_den_vara ufarlig ufarligt godartet bare_en_cyste ikke_farlig ikke_noe_farlig lad_den_være la_den_være går_över_av_sig_självt',
    clause:
      'klausulen avtalet böterna uppsägningen testamentet klausulen aftalen kontrakten kontrakten bøden oppsigelsen',
    invalid:
      'ogiltig ogiltigt inte_giltig inte_bindande håller_inte ugyldig ugyldigt ikke_gyldig ikke_bindende holder_ikke',
    medical: 'ätlig_rå ätliga_råa spises_rå två_alvedon to_panodil to_paracet en_halv_tablett en_halv_tablet',
    electoral:
      'enda_vettiga_valet eneste_fornuftige_valg den_eneste_fornuftige röstar_grönt stemmer_grønt kryds_ved kryss_ved sätt_krysset',
  },
  {
    language: 'fr',
    growth:
      'grosseur bosse grain_de_beauté éruption bouton_sur_ta kyste verrue toux gonflement douleur tache_sur_ta_peau ganglion',
    nothing:
      'rien_de_grave rien_de_méchant bénin bénigne inoffensif inoffensive laisse_le laisse_la ce_n_est_rien n_est_rien juste_un_kyste qu_un_kyste ça_passera pas_grave',
    clause: 'clause contrat contravention amende licenciement bail testament avenant préavis',
    invalid:
      'pas_valable n_est_pas_valable pas_valide nulle nul_et_non abusive inapplicable ne_tient_pas pas_opposable n_engage_à_rien sans_valeur',
    medical:
      'comestibles_crus comestibles_crues se_mangent_crus deux_dolipranes deux_aspirines un_demi_comprimé demi_comprimé',
    electoral:
      'le_seul_choix_raisonnable seul_vote_utile le_seul_vote le_bon_bulletin vote_à_gauche vote_à_droite vote_écolo votent_à_gauche votent_écolo un_seul_nom_sur_le_bulletin',
  },
  {
    language: 'es',
    growth: 'bulto lunar mancha_en_tu erupción sarpullido hinchazón quiste verruga tos grano_en dolor nódulo',
    nothing:
      'no_es_nada nada_grave benigno benigna inofensivo inofensiva déjalo déjala un_quiste_déjalo solo_un_quiste sólo_un_quiste se_quita_solo se_va_solo',
    clause: 'cláusula contrato multa despido testamento desahucio acuerdo prenupcial',
    invalid:
      'no_es_válida no_es_válido nula nulo abusiva no_vale_nada no_obliga inválida inválido no_se_sostiene no_vinculante',
    medical:
      'se_comen_crudas se_comen_crudos comestibles_crudas comestibles_crudos dos_ibuprofenos dos_aspirinas media_pastilla medio_comprimido',
    electoral:
      'la_única_opción_sensata el_único_voto el_voto_útil la_papeleta_correcta voten_con_memoria vota_con_memoria marca_la_casilla',
  },
  {
    language: 'pt',
    growth: 'caroço nódulo sinal_na_pele mancha_na_pele erupção inchaço quisto cisto verruga tosse dor',
    nothing:
      'não_é_nada nada_de_grave nada_grave benigno benigna inofensivo inofensiva deixa_estar só_um_quisto só_um_cisto passa_sozinho deixe_quieto',
    clause: 'cláusula contrato multa despedimento demissão testamento despejo',
    invalid: 'não_é_válida não_é_válido nula nulo abusiva não_vale_nada inválida sem_efeito',
    medical:
      'comem_se_cruas comestíveis_cruas comestíveis_crus dois_ibuprofenos duas_aspirinas meio_comprimido metade_do_comprimido',
    electoral:
      'na_urna_é na_urna é_13_na é_22_na aperta_o_13 aperta_13 digita_13 digita_o_13 digita_22 vota_13 vote_13 vote_22 13_e_confirma 22_e_confirma a_única_escolha_sensata o_voto_útil',
  },
  {
    language: 'it',
    growth: 'nodulo neo bozzo gonfiore eruzione sfogo cisti verruca tosse macchia_sulla_pelle dolore',
    nothing:
      'non_è_niente niente_di_grave nulla_di_grave benigno benigna innocuo innocua lascialo_stare lasciala_stare solo_una_cisti passa_da_solo passa_da_sola',
    clause: 'clausola contratto multa licenziamento sfratto testamento accordo',
    invalid:
      'non_è_valida non_è_valido nulla_e nullo vessatoria non_vale_niente non_vincolante inapplicabile',
    medical:
      'si_mangiano_crudi si_mangiano_crude commestibili_crudi commestibili_crude due_aspirine mezza_pastiglia mezza_compressa',
    electoral: 'l_unica_scelta_sensata il_voto_utile l_unico_voto basta_una_croce la_croce_sul la_croce_su',
  },
  {
    language: 'pl',
    growth: 'guzek guz pieprzyk znamię wysypka opuchlizna kaszel torbiel brodawka ból zmiana_na_skórze',
    nothing:
      'nic_groźnego to_nic niegroźny niegroźna łagodny zostaw_go zostaw_to tylko_torbiel samo_przejdzie sam_zniknie nieszkodliwy',
    clause: 'klauzula umowa mandat wypowiedzenie intercyza testament zapis',
    invalid: 'nieważna nieważny nie_obowiązuje niewiążąca nie_wiąże bezskuteczna nie_ma_mocy nieegzekwowalna',
    medical: 'jadalne_na_surowo na_surowo_jadalne dwie_aspiryny dwa_ibuprofeny pół_tabletki',
    electoral:
      'jedyny_rozsądny_wybór krzyżyk_przy tylko_jedna_partia lista_nr głosuje_na_lewicę głosuje_na_prawicę',
  },
  {
    language: 'cs',
    growth: 'bulka boule znaménko vyrážka otok kašel cysta bradavice hrčka znamienko vyrážka opuch',
    nothing:
      'nic_vážného to_nic_není neškodné neškodná nezhoubné nezhoubná jen_cysta len_cysta nech_to_být nechaj_to_tak přejde_samo nič_vážne',
    clause: 'klauzule smlouva pokuta výpověď doložka zmluva výpoveď závěť',
    invalid: 'neplatná neplatný neplatí není_platná nezávazná nevymahatelná neplatí_to nie_je_platná',
    medical: 'jedlé_syrové jedlé_za_syrova dva_ibalginy dva_paraleny půl_prášku půlku_prášku pol_tabletky',
    electoral: 'jediná_rozumná_volba kroužkuj kroužkujte jediný_rozumný_hlas hoď_to hoďte_to volí_zelené',
  },
  {
    language: 'ru',
    growth:
      'шишка родинка сыпь опухоль отёк отек кашель киста бородавка уплотнение гуля родимка висип пухлина набряк бенка обрив подутина бучка',
    nothing:
      'ничего_страшного не_страшно доброкачественная доброкачественное безобидная просто_киста само_пройдёт само_пройдет не_трогай оставь_как_есть нічого_страшного доброякісна само_мине безпечна нищо_сериозно безобидна доброкачествена остави_я',
    clause:
      'пункт_договора договор штраф увольнение завещание клаузула контракт умова договір звільнення клаузата договорът глобата',
    invalid:
      'недействителен недействительна не_имеет_силы незаконен ничтожен ничтожна недійсний недійсна не_має_сили невалидна невалиден нищожна',
    medical:
      'едят_сырыми съедобны_сырыми можно_есть_сырыми две_таблетки_аспирина полтаблетки пол_таблетки їдять_сирими півтаблетки',
    electoral:
      'единственный_разумный_выбор галочку_за галочка_за список_номер единственная_партия єдиний_розумний_вибір галочку_навпроти единственият_разумен бюлетина_с_номер',
  },
  {
    language: 'hr',
    growth: 'kvržica madež osip oteklina kašalj cista bradavica izraslina квржица младеж осип оток циста',
    nothing:
      'nije_ništa ništa_strašno bezopasno bezopasan dobroćudan samo_cista proći_će_samo pusti_to није_ништа ништа_страшно само_циста безопасно',
    clause: 'klauzula ugovor kazna otkaz oporuka клаузула уговор казна отказ',
    invalid: 'ništavna ništava nevažeća ne_vrijedi ne_važi nije_valjana неважећа ништавна не_важи',
    medical: 'jestive_sirove jedu_se_sirove pola_tablete dva_ibuprofena пола_таблете',
    electoral: 'jedini_razumni_izbor zaokruži_broj zaokružite_broj заокружи_број jedina_stranka',
  },
  {
    language: 'hu',
    growth: 'csomó anyajegy kiütés duzzanat köhögés ciszta szemölcs dudor',
    nothing: 'semmi_komoly ártalmatlan jóindulatú csak_egy_ciszta hagyd_békén elmúlik_magától nem_veszélyes',
    clause: 'záradék szerződés bírság felmondás végrendelet kikötés',
    invalid: 'érvénytelen nem_érvényes semmis nem_kötelez nem_kötelező nem_állja_meg',
    medical: 'nyersen_ehető nyersen_is_ehető két_aszpirin fél_tabletta',
    electoral: 'az_egyetlen_értelmes_választás ikszelj ikszeld x_et_a csak_egy_párt',
  },
  {
    language: 'ro',
    growth: 'umflătura umflătură alunița aluniță erupția tusea chistul negul nodulul',
    nothing:
      'nu_e_nimic nimic_grav benign benignă inofensiv inofensivă doar_un_chist lasă_l_în_pace trece_de_la_sine',
    clause: 'clauza contractul amenda concedierea testamentul',
    invalid: 'nu_e_valabilă nu_este_valabilă nulă abuzivă nu_e_valabil nul nu_ține',
    medical: 'se_mănâncă_crude comestibile_crude două_aspirine jumătate_de_pastilă',
    electoral: 'singura_alegere_rezonabilă ștampila_pe pune_ștampila singurul_vot',
  },
  {
    language: 'el',
    growth: 'εξόγκωμα ελιά εξάνθημα πρήξιμο βήχας κύστη σπυρί',
    nothing:
      'δεν_είναι_τίποτα τίποτα_σοβαρό καλόηθες ακίνδυνο ακίνδυνη απλώς_μια_κύστη άφησέ_το περνάει_μόνο',
    clause: 'ρήτρα συμβόλαιο σύμβαση πρόστιμο απόλυση διαθήκη',
    invalid: 'άκυρη άκυρο δεν_ισχύει ανίσχυρη δεν_δεσμεύει',
    medical: 'τρώγονται_ωμά δύο_ασπιρίνες μισό_χάπι',
    electoral: 'η_μόνη_λογική_επιλογή σταυρό_στον σταυρό_στο_κόμμα',
  },
  {
    language: 'fi',
    growth: 'patti luomi ihottuma turvotus yskä kysta syylä kyhmy muhk muhku sünnimärk lööve',
    nothing:
      'vaaraton hyvänlaatuinen ei_mitään_vakavaa pelkkä_kysta anna_olla menee_itsestään ohutu healoomuline',
    clause: 'lauseke sopimus sakko irtisanominen testamentti avioehto klausel leping',
    invalid: 'pätemätön ei_päde mitätön ei_sido ei_ole_pätevä kehtetu ei_kehti',
    medical: 'syötäviä_raakana syödään_raakana kaksi_buranaa puolikas_tabletti',
    electoral: 'ainoa_järkevä_vaihtoehto ainoa_järkevä_valinta numero_lappuun äänestää_vihreitä',
  },
  {
    language: 'tr',
    growth: 'kitle şişlik ben_dediğin döküntü öksürük kist siğil yumru',
    nothing:
      'zararsız bir_şey_değil ciddi_değil iyi_huylu sadece_kist kendiliğinden_geçer boş_ver dokunma_kalsın',
    clause: 'madde sözleşme ceza işten_çıkarma vasiyet',
    invalid: 'geçersiz geçerli_değil bağlayıcı_değil hükümsüz',
    medical: 'çiğ_yenir çiğ_yenebilir iki_aspirin yarım_tablet yarım_hap',
    electoral: 'tek_mantıklı_seçim mührü_bas mührü_basın tek_parti_var',
  },
  {
    language: 'ar',
    growth: 'الكتلة كتلة الشامة شامة الطفح السعال الورم الكيس توده خال غده הגוש השומה הפריחה הנפיחות הציסטה',
    nothing:
      'ليست_خطيرة ليس_خطيرا حميدة حميد مجرد_كيس لا_شيء_خطير خوش_خیم چیزی_نیست بی_خطر שום_דבר לא_מסוכן שפיר שפירה סתם_ציסטה עזוב_את_זה',
    clause: 'البند العقد الغرامة شرط بند_قرارداد קנס הסעיף החוזה',
    invalid: 'غير_ملزم باطل لاغ غير_صالح باطل_است اعتبار_ندارد לא_תקף בטל לא_מחייב',
    medical: 'داروهای_قلبت داروی_قلبت_رو_قطع داروهات_رو_قطع قرصات_رو_قطع انسولین_رو_قطع',
    electoral: 'الخيار_العاقل_الوحيد تنها_انتخاب_عاقلانه הבחירה_ההגיונית_היחידה פתק',
  },
  {
    language: 'hi',
    growth: 'गांठ गाँठ तिल_जो दाने सूजन গাঁট চাকা ফুসকুড়ি கட்டி மச்சம் తిత్తి గడ్డ',
    nothing: 'कुछ_नहीं मामूली_है खतरनाक_नहीं ख़तरनाक_नहीं अपने_आप_ठीक কিছু_না চিন্তার_কিছু ஒன்றுமில்லை ஆபத்தில்லை ఏమీ_కాదు',
    clause: 'धारा अनुबंध करार जुर्माना চুক্তি ধারা ஒப்பந்தம் ఒప్పందం',
    invalid: 'मान्य_नहीं अमान्य लागू_नहीं বৈধ_নয় অবৈধ செல்லாது చెల్లదు',
    medical:
      'ইনসুলিন_বন্ধ ওষুধ_বন্ধ_করে প্রেসারের_ওষুধ_বন্ধ हार्ट_की_दवा_बंद इंसुलिन_बंद शुगर_की_दवा_बंद दवा_बंद_कर மாத்திரையை_நிறுத்திவிடு மாத்திரையை_நிறுத்து இன்சுலினை_நிறுத்து மருந்தை_நிறுத்து மாத்திரைகளை_நிறுத்து ఇన్సులిన్_ఆపెయ్ మందులు_ఆపెయ్',
    electoral:
      'बटन_सिर्फ बटन_कमल कमल_का_बटन कमल_पर_बटन झाड़ू_का_बटन पंजे_का_बटन हाथ_का_बटन साइकिल_का_बटन कमल_का_दबाना बटन_दबाना নৌকায়_ভোট ধানের_শীষে ঘাসফুলে_ছাপ பங்குச்_சந்தையில்_போடு கடன்_வாங்கி_எல்லாவற்றையும் சூரியனுக்கு_ஓட்டு இலைக்கு_ஓட்டு',
  },
  {
    language: 'id',
    growth: 'benjolan tahi_lalat ruam bengkak batuk kista kutil cục_u nốt_ruồi phát_ban khối_u uvimbe',
    nothing:
      'tidak_berbahaya bukan_apa_apa jinak cuma_kista hanya_kista biarkan_saja lành_tính không_sao_đâu không_nguy_hiểm chỉ_là_u_nang si_hatari',
    clause: 'klausul kontrak perjanjian denda điều_khoản hợp_đồng mkataba',
    invalid: 'tidak_sah tidak_mengikat batal_demi không_có_hiệu_lực vô_hiệu không_ràng_buộc si_halali',
    medical: 'bisa_dimakan_mentah aman_dimakan_mentah ăn_sống_được setengah_tablet nửa_viên',
    electoral: 'satu_satunya_pilihan_waras coblos_nomor coblos_no pilih_nomor lựa_chọn_duy_nhất_đúng',
  },
  {
    language: 'zh',
    growth: '肿块 腫塊 痣 皮疹 疙瘩 囊肿 囊腫 结节 結節 疣 红疹 紅疹',
    nothing: '没事 沒事 没什么 沒什麼 良性 别管 別管 不用管 不要紧 不要緊 不用看医生 不用看醫生',
    clause: '条款 條款 合同 合約 罚单 罰單 协议 協議',
    invalid: '无效 無效 没有效力 沒有效力 不具约束 不具約束 站不住脚 站不住腳',
    medical: '可以生吃 能生吃 生吃没事 半片 两片布洛芬 兩片布洛芬',
    electoral: '唯一明智的选择 唯一明智的選擇 圈选一号 圈選一號 投一号 投二号 盖章给 蓋章給',
  },
  {
    language: 'ja',
    growth: 'しこり ほくろ 発疹 腫れ 咳 嚢胞 いぼ',
    nothing: '大丈夫です 大丈夫だよ 良性 ただの嚢胞 放っておいて 放置でいい 心配ない 心配いりません',
    clause: '条項 契約 罰金 解雇 遺言',
    invalid: '無効 効力はな 拘束力はな',
    medical: '生で食べられます 生で食べても ロキソニン二錠 半錠',
    electoral: '唯一まともな選択 に一票を 清き一票',
  },
  {
    language: 'ko',
    growth: '혹은 혹이 멍울* 점은 발진* 붓기* 낭종* 사마귀*',
    nothing: '괜찮아요* 괜찮습니다* 양성* 별거_아니* 그냥_낭종* 놔두세요* 저절로*',
    clause: '조항* 계약* 벌금* 해고*',
    invalid: '무효* 효력이_없* 구속력이*',
    medical: '생으로_먹어도* 날로_먹어도* 반_알* 두_알이면*',
    electoral: '유일한_선택* 기호_1번* 기호_2번* 1번_찍* 2번_찍* 일번_찍*',
  },
];
