import type { Grammar } from '../../../grammar/grammar.ts';

/** What prejudice says of the same groups everywhere, in one language; each field is a class of words. */
interface OldPrejudice extends Readonly<Record<string, string>> {
  readonly jews: string;
  /** "Stingy", "usury", "a nose for money". */
  readonly miserly: string;
  /** Those who are said to steal: Roma, migrants, neighbours to the east and south. */
  readonly suspects: string;
  /** "Mind your wallet", "whose bike", "in other people's pockets". */
  readonly theft: string;
  readonly women: string;
  readonly should: string;
  /** "Cook", "wash up", "bear children", "be silent". */
  readonly household: string;
  /** "Of course", "what a surprise", of what everybody is said to know. */
  readonly smirk: string;
  /** Those who are said to eat pets, with the verb. */
  readonly eaters: string;
  readonly pets: string;
}

const patterns = [
  '<jews> ..6 <miserly>',
  '<suspects> ..7 <theft>',
  '<theft> ..4 <suspects>',
  '<women> ..2 <should> ..6 <household>',
  '<suspects>|<jews> ..6 <smirk>',
  '<smirk> ..3 <suspects>|<jews>',
  '<eaters> ..3 <pets>',
];

const byLanguage: Readonly<Record<string, OldPrejudice>> = {
  de: {
    jews: 'jude juden jüdin rabbi rabbiner',
    miserly:
      'geizig geizkragen geldgierig wucher wucherer wucherzinsen hakennase krumme_nase geldsack nase_für_geld riecht_geld wo_geld_ist rückt_nichts_raus schekel schachert schachern',
    suspects:
      'zigeuner zigeunern roma sinti rumäne rumänen bulgare bulgaren albaner pole polen marokkaner algerier asylant asylanten flüchtling flüchtlinge georgier migranten',
    theft:
      'fremden_taschen anderer_leute_taschen finger_in_den_taschen wem_gehört_das_fahrrad wem_gehört_wohl wem_er_das_geklaut woher_er_das_hat geklaut_ist gestohlen_ist langfinger lange_finger wieder_ein_auto_weg auto_weg fahrrad_weg ist_geklaut sicher_geklaut bestimmt_geklaut wo_ist_mein_fahrrad wo_ist_mein_portemonnaie wo_ist_mein_handy wo_ist_jetzt_mein der_nicht_klaut die_nicht_klauen die_nicht_klaut',
    women: 'frau frauen weib weiber',
    should: 'sollte sollten soll sollen muss müssen gehört gehören',
    household:
      'kochen putzen bügeln abwaschen gebären kinder_kriegen an_den_herd in_die_küche schweigen gehorchen dem_mann_dienen',
    smirk:
      'war_ja_klar wer_hätte_das_gedacht welch_überraschung was_für_eine_überraschung was_sonst man_kennt_das zur_abwechslung mal_zur_abwechslung man_weiß_ja man_weiß_wie liegt_denen_im_blut darf_man_ja_nicht',
    eaters: 'chinesen_essen chinesen_fressen koreaner_essen asiaten_essen vietnamesen_essen asiaten_fressen',
    pets: 'hund hunde katze katzen hunden',
  },
  fr: {
    jews: 'juif juifs juive juives feuj rabbin',
    miserly:
      'radin radins radine avare avares usurier usuriers usure nez_crochu compte_ses_sous comptent_leurs_sous du_fric le_fric flaire_l_argent banquier_évidemment shekels',
    suspects:
      'rom roms gitan gitans gitane manouche manouches roumain roumains albanais algérien algériens marocain marocains arabe arabes migrants maghrébin clandestins',
    theft:
      'voiture_est_volée voiture_volée c_est_volé forcément_volé sûrement_volé est_volé dans_les_poches dans_nos_poches dans_la_poche_des à_qui_il_l_a_volé à_qui_est_le_vélo vole_tout volent_tout voleurs_nés mains_baladeuses où_est_mon_vélo où_est_mon_portefeuille où_est_mon_sac où_est_passé_mon qui_ne_vole_pas qui_ne_volent_pas',
    women: 'femme femmes fille filles bonne_femme',
    should: 'devrait devraient doit doivent ferait_mieux feraient_mieux',
    household:
      'cuisiner faire_la_vaisselle faire_le_ménage repasser se_taire nettoyer pondre faire_des_enfants obéir rester_aux_fourneaux aux_fourneaux',
    smirk:
      'comme_par_hasard quelle_surprise tiens_donc pour_une_fois pour_changer on_connaît on_sait_comment on_sait_ce_que c_est_dans_leurs_gènes c_est_dans_le_sang on_ne_peut_plus_rien_dire étonnant_non',
    eaters:
      'chinois_bouffent chinois_mangent asiatiques_bouffent asiatiques_mangent coréens_mangent vietnamiens_mangent',
    pets: 'chien chiens chat chats',
  },
  es: {
    jews: 'judío judíos judía judías rabino',
    miserly:
      'tacaño tacaños tacaña avaro avaros usurero usureros usura nariz_ganchuda huele_el_dinero cuenta_monedas contando_monedas siclos',
    suspects:
      'el_negro los_negros un_negro gitano gitanos gitana rumano rumanos moro moros marroquí marroquíes menas mena inmigrante inmigrantes colombiano colombianos albanés',
    theft:
      'bolsos_falsos vende_bolsos top_manta de_quién_será de_quién_es_la_bici es_robado es_robada será_robado será_robada seguro_que_la_robó seguro_que_lo_robó robada_seguro bolsillo_ajeno bolsillos_ajenos roban_todo roba_todo la_chatarra el_cobre mano_larga manos_largas dónde_está_mi_bici dónde_está_mi_cartera dónde_está_mi_móvil que_no_roba que_no_roban',
    women: 'mujer mujeres esposa tías',
    should: 'debería deberían debe deben tiene_que tienen_que que_se_ponga mejor',
    household:
      'cocinar fregar planchar callar callarse parir limpiar obedecer lavar_los_platos a_la_cocina a_fregar servir_al_hombre',
    smirk:
      'seguro_que cómo_no qué_sorpresa por_una_vez para_variar ya_se_sabe ya_sabemos lo_llevan_en_la_sangre no_se_puede_decir_nada quién_lo_diría',
    eaters: 'chinos_comen chino_come coreanos_comen asiáticos_comen',
    pets: 'perro perros gato gatos',
  },
  it: {
    jews: 'ebreo ebrei ebrea rabbino',
    miserly:
      'tirchio tirchi avaro avari usuraio usurai usura naso_adunco nasone sente_l_odore_dei_soldi fiuta_i_soldi conta_i_soldi contano_i_soldi strozzino strozzini sicli',
    suspects:
      'rom zingaro zingari zingara rumeno rumeni albanese albanesi marocchino marocchini nigeriano nigeriani immigrati extracomunitari napoletano napoletani tunisino tunisini',
    theft:
      'di_chi_sarà è_rubata è_rubato sarà_rubata sarà_rubato nelle_tasche_altrui nelle_tasche_degli rubano_tutto ruba_tutto spacciano spaccia mani_lunghe mani_veloci le_fedi_d_oro dov_è_il_mio_portafoglio dov_è_la_mia_bici dov_è_finito_il_mio che_non_ruba che_non_rubano',
    women: 'donna donne moglie femmina femmine',
    should: 'dovrebbe dovrebbero deve devono farebbe_meglio',
    household:
      'cucinare cuocere cuocerle lavare stirare pulire partorire tacere stare_zitta stare_zitte obbedire ai_fornelli in_cucina servire_il_marito',
    smirk:
      'guarda_caso che_sorpresa tanto_per_cambiare per_una_volta si_sa chissà_dove ce_l_hanno_nel_sangue chi_l_avrebbe_mai_detto non_si_può_più_dire',
    eaters: 'cinesi_mangiano asiatici_mangiano coreani_mangiano',
    pets: 'cane cani gatto gatti',
  },
  pt: {
    jews: 'judeu judeus judia rabino',
    miserly:
      'sovina sovinas avarento avarentos agiota agiotas pão_duro mão_de_vaca nariz_adunco fareja_dinheiro conta_moedas contando_moedas',
    suspects:
      'cigano ciganos cigana favelado favelados nordestino negro_de_bicicleta angolano romeno romenos brasileiros_aqui índio índios imigrantes venezuelano venezuelanos',
    theft:
      'de_quem_será de_quem_é_a_bicicleta é_roubado é_roubada foi_roubado deve_ser_roubada segura_a_carteira esconde_o_celular bolso_alheio rouba_tudo roubam_tudo mão_leve cadê_minha_carteira cadê_meu_celular cadê_a_bicicleta onde_está_a_minha_carteira que_não_rouba que_não_roubam',
    women: 'mulher mulheres esposa',
    should: 'devia deviam deveria deveriam deve devem tem_que têm_que',
    household:
      'cozinhar lavar_louça lavar_a_louça passar_roupa calar_a_boca parir limpar_a_casa obedecer pilotar_fogão no_fogão na_cozinha',
    smirk:
      'que_surpresa pra_variar para_variar por_uma_vez já_se_sabe tá_no_sangue está_no_sangue quem_diria adivinha_quem',
    eaters: 'chineses_comem asiáticos_comem coreanos_comem',
    pets: 'cachorro cachorros cão cães gato gatos',
  },
  nl: {
    jews: 'jood joden jodin rabbijn',
    miserly:
      'gierig gierigaard krenterig woeker woekeraar haakneus geldwolf geldwolven ruikt_geld telt_zijn_centen sjekels',
    suspects:
      'marokkaan marokkanen roma zigeuner zigeuners pool polen roemeen roemenen bulgaar bulgaren antilliaan antillianen asielzoeker asielzoekers algerijn',
    theft:
      'andermans_zakken handen_in_andermans in_andermans_zak van_wie_die_fiets van_wie_zou_die_fiets is_gestolen vast_gestolen zeker_gestolen je_fiets_kwijt fiets_weg lange_vingers waar_is_mijn_fiets waar_is_mijn_portemonnee waar_is_mijn_telefoon die_niet_steelt die_niet_stelen die_niet_jat',
    women: 'vrouw vrouwen wijf wijven',
    should: 'moet moeten zou_moeten hoort horen kan_beter',
    household:
      'eten_koken leren_koken gaan_koken poetsen strijken afwassen baren zwijgen gehoorzamen achter_het_aanrecht aan_het_aanrecht haar_mond_houden',
    smirk:
      'wat_een_verrassing hoe_verrassend voor_de_verandering zit_in_het_bloed je_weet_wel je_mag_niks_meer wie_had_dat_gedacht',
    eaters: 'chinezen_eten aziaten_eten koreanen_eten',
    pets: 'hond honden kat katten',
  },
  pl: {
    jews: 'żyd żydzi żyda żydów żydowi żydówka rabin',
    miserly:
      'do_pieniędzy pieniądze skąpy skąpi skąpiec lichwa lichwiarz lichwiarze chciwy chciwi nosa_do haczykowaty_nos garbaty_nos liczy_pieniądze szekle',
    suspects:
      'murzyn murzyni murzyna cygan cyganie cyganka cyganów rumun rumuni gruzin gruzini ukrainiec ukraińcy rom romowie romów imigranci arabowie',
    theft:
      'pilnuj_portfela trzymaj_portfel pilnujcie_portfeli pilnuj_kieszeni chowaj_portfel schowaj_portfel czyj_to_rower komu_ukradł pewnie_kradziony kradziony kradzione cudzych_kieszeniach w_cudzej_kieszeni kradną_wszystko gdzie_mój_rower gdzie_mój_portfel pewnie_ukradł pewnie_ukradli pewnie_ukradła na_pewno_ukradł ukradł_komuś który_nie_kradnie co_nie_kradnie',
    women: 'kobieta kobiety baba baby żona',
    should: 'powinna powinny musi muszą niech ma_tylko',
    household:
      'gotować gotuje sprzątać sprząta prać rodzić rodzi milczeć słuchać_męża siedzieć_w_kuchni do_garów przy_garach',
    smirk:
      'a_to_niespodzianka co_za_niespodzianka dla_odmiany wiadomo mają_to_we_krwi kto_by_pomyślał ciekawe_kto_wpuścił kto_wpuścił',
    eaters: 'chińczycy_jedzą azjaci_jedzą wietnamczycy_jedzą chińczycy_żrą koreańczycy_jedzą',
    pets: 'psy psa psów koty kota',
  },
  cs: {
    jews: 'žid židi židé žida židů židovka židia židov',
    miserly:
      'lakomý lakomí lakomec lichva lichvář lichváři skrblík nos_na_peníze čuch_na_peníze hákovitý_nos lakomý_ako',
    suspects:
      'cikán cikáni cikánka cigán cigáni cigánka rom romové rómovia ukrajinec ukrajinci rumuni uprchlíci',
    theft:
      'hlídej_si_peněženku hlídejte_si hlídej_si_tašku schovej_peněženku schovejte_peněženky stráž_si_peňaženku čí_je_to_kolo kradené určitě_kradené v_cizích_kapsách v_cizí_kapse kradou_všechno kradou_měď kde_mám_kolo kde_mám_peněženku kde_je_moje_kolo kde_je_moje_peněženka určitě_ukradl asi_ukradl který_nekrade co_nekrade',
    women: 'ženská ženy žena baba baby ženské',
    should: 'by_měla by_měly má_jen musí patří mala_by mali_by',
    household: 'vařit uklízet prát rodit mlčet k_plotně k_sporáku variť upratovať poslouchat_muže do_kuchyně',
    smirk:
      'to_je_překvapení jaké_překvapení pro_změnu to_se_ví mají_to_v_krvi kdo_by_to_řekl aspoň_jeden_co aspoň_jeden_který',
    eaters: 'číňani_žerou číňani_jedí vietnamci_jedí vietnamci_žerou',
    pets: 'psy psa kočky kočku',
  },
  ru: {
    jews: 'еврей евреи еврея евреев еврейка жид жиды',
    miserly:
      'жадный жадные жадина скупой ростовщик ростовщики нос_на_деньги чует_деньги чуют_деньги шекели крючковатый_нос',
    suspects:
      'цыган цыгане цыганка цыгана цыганки цыганку таджик таджики узбек узбеки кавказец кавказцы чеченец грузин молдаван молдаване мигранты',
    theft:
      'держи_карман держите_карманы держи_кошелек держите_кошельки прячь_кошелек прячьте_кошельки береги_кошелек следи_за_кошельком чей_это_велосипед украл_небось небось_украл наверняка_украл ворованный ворованное по_чужим_карманам в_чужом_кармане прячьте_коней где_мой_кошелек где_мой_велосипед где_мой_телефон который_не_ворует которые_не_воруют',
    women: 'женщина женщины баба бабы жена',
    should: 'должна должны пусть надо место',
    household:
      'готовить варить борщ_варить борщ стирать рожать молчать мыть_посуду на_кухне у_плиты мужа_слушать',
    smirk:
      'кто_бы_мог_подумать вот_это_сюрприз для_разнообразия в_крови ну_конечно_же понятно_чем все_знают_чем',
    eaters: 'китайцы_едят корейцы_едят вьетнамцы_едят китайцы_жрут',
    pets: 'собак собаку кошек кошку',
  },
  uk: {
    jews: 'єврей євреї єврея євреїв жид жиди',
    miserly: 'жадібний жадібні скупий лихвар лихварі чує_гроші ніс_на_гроші шекелі',
    suspects: 'циган цигани циганка цигана ром роми таджик узбек мігранти грузин',
    theft:
      'тримай_кишеню тримай_гаманець тримайте_гаманці ховай_гаманець ховайте_гаманці бережи_гаманець крадений крадене вкрав_мабуть по_чужих_кишенях у_чужій_кишені де_мій_гаманець де_мій_велосипед який_не_краде',
    women: 'жінка жінки баба баби дружина',
    should: 'повинна повинні мусить нехай хай має',
    household: 'варити варить борщ прати народжувати родити мовчати мити_посуд біля_плити на_кухні',
    smirk: 'хто_б_міг_подумати оце_сюрприз для_різноманітності у_крові',
    eaters: 'китайці_їдять корейці_їдять вʼєтнамці_їдять',
    pets: 'собак собаку котів кішок',
  },
  sv: {
    jews: 'jude judar judarna judinna rabbin',
    miserly: 'snål snåla girig giriga ockrare ocker kroknäsa luktar_pengar näsa_för_pengar',
    suspects:
      'zigenare zigenarna rom romer romerna rumän rumäner tiggare tiggarna somalier polack polacker afghan afghaner',
    theft:
      'håll_i_plånboken akta_plånboken göm_plånboken passa_plånboken lås_cykeln vems_cykel säkert_stulen stulen_förstås i_andras_fickor andras_fickor snor_allt stjäl_allt var_är_min_cykel var_är_min_plånbok var_är_min_mobil som_inte_stjäl',
    women: 'kvinna kvinnor kärring kärringar fruntimmer',
    should: 'borde bör ska måste hör_hemma',
    household: 'laga_mat diska städa stryka föda_barn hålla_tyst hålla_käften vid_spisen i_köket lyda',
    smirk: 'vilken_överraskning för_omväxlings_skull ligger_i_blodet vem_hade_trott man_får_inte_säga',
    eaters: 'kineser_äter asiater_äter koreaner_äter',
    pets: 'hund hundar katt katter',
  },
  ro: {
    jews: 'evreu evrei evreul evreii evreică jidan',
    miserly: 'zgârcit zgârciți cămătar cămătari camătă nas_coroiat miroase_banii miros_banii',
    suspects: 'țigan țigani țiganul țiganii țigancă rom romi arab arabi moldovean moldoveni imigranți',
    theft:
      'ține_te_de_portofel ai_grijă_la_portofel ai_grijă_la_buzunare ascunde_portofelul ascundeți_portofelele e_furat e_furată sigur_furat în_buzunarele_altora în_buzunarul_altuia fură_tot fură_cupru fură_găini unde_mi_e_portofelul unde_e_portofelul_meu unde_e_bicicleta care_nu_fură',
    women: 'femeia femeile femeie femei muierea muierile',
    should: 'ar_trebui trebuie să_stea să',
    household: 'gătească spele nască tacă asculte_de_bărbat la_cratiță la_bucătărie facă_copii calce',
    smirk: 'ce_surpriză ca_să_vezi de_data_asta e_în_sângele_lor cine_ar_fi_crezut',
    eaters: 'chinezii_mănâncă asiaticii_mănâncă',
    pets: 'câine câini câinii pisici',
  },
  hu: {
    jews: 'zsidó zsidók zsidót zsidóknak',
    miserly: 'zsugori fösvény uzsorás uzsorások kampós_orr kampós_orrú pénzszag megérzi_a_pénzt',
    suspects: 'cigány cigányok cigányt cigányasszony roma romák román románok migráns migránsok',
    theft:
      'vigyázz_a_pénztárcádra fogd_a_pénztárcád fogd_a_tárcád dugd_el_a_tárcád kié_lehet_a_bicikli lopott lopott_biztos biztos_lopta más_zsebében mások_zsebében mindent_ellop lopják_a_rezet hol_a_bicikli hol_a_biciklim hol_a_pénztárcám hol_a_tárcám hol_a_telefonom aki_nem_lop',
    women: 'nő nők asszony asszonyok nőnek nőknek',
    should: 'helye kéne kellene dolga való',
    household:
      'konyhában főzni főzzön mosogatni mosogasson szülni szüljön hallgatni hallgasson fakanál_mellett fakanál',
    smirk: 'micsoda_meglepetés meglepő_módon ki_gondolta_volna a_vérükben_van változatosság_kedvéért',
    eaters: 'kínaiak_esznek kínaiak_eszik ázsiaiak_esznek koreaiak_eszik',
    pets: 'kutyát kutya macskát',
  },
  tr: {
    jews: 'yahudi yahudiler yahudinin',
    miserly: 'cimri pinti tefeci tefeciler para_kokusu paranın_kokusunu paraya_tapar kanca_burun şekel',
    suspects: 'çingene çingeneler çingenenin suriyeli suriyeliler afgan afganlar kürt kürtler roman gürcü',
    theft:
      'cüzdanına_dikkat cüzdanını_sakla cüzdanını_tut cüzdanları_saklayın cebine_dikkat çantana_dikkat kimin_bisikleti kesin_çalıntı çalıntıdır çalmıştır elin_cebinde başkasının_cebinde cüzdanım_nerede bisikletim_nerede telefonum_nerede çalmayan hırsızlık_yapmayan',
    women: 'kadın kadınlar kadının karı karılar karının',
    should: 'yeri otursun gitsin dönsün dediğin kısmı işi',
    household:
      'mutfak mutfağa mutfaktır evi evinde yemek_yapsın yemek_yapmak bulaşık bulaşığa çocuk_doğurmak kocasına kırsın dizini',
    smirk: 'ne_sürpriz şaşırdık_mı bir_kere_de kanlarında_var genlerinde_var kim_düşünürdü',
    eaters: 'çinliler koreliler',
    pets: 'köpek_yiyor köpek_yer kedi_yiyor kedi_yer köpek_eti',
  },
};

const entries = Object.entries(byLanguage);

/** Misers, thieves and housewives: the oldest prejudices in other languages than English. */
export const stereotypesElsewhere: readonly Grammar[] = entries.map(([language, words]) => ({
  language,
  words,
  doubtful: patterns,
}));

/** The same in two sentences: "Roma in the picture: mind your wallet!" */
export const stereotypesElsewhereAcross: readonly Grammar[] = entries.map(([language, words]) => ({
  language,
  words,
  doubtful: ['<suspects> ..5 <theft>'],
}));
