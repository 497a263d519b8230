/** What is said in favour of groups, and against hate, in one language; each field is a class of words. */
interface WordsInFavour extends Readonly<Record<string, string>> {
  /** Right before what a group is called: "no", "not a", "never were". */
  readonly not: string;
  /** What hate calls groups, where it is denied: "burden", "plague", "weaker". */
  readonly called: string;
  /** Others than a group: "people who", "whoever", "when somebody". */
  readonly others: string;
  /** What they do to a group: "say", "call", "despise". */
  readonly speak: string;
  /** The same at the head of a sentence: "to say that", "to call". */
  readonly saying: string;
  /** "Nobody", "no one should". */
  readonly nobody: string;
  /** What happens to nobody rightly: "be hated", "deserves". */
  readonly suffer: string;
  /** "Hatred of", "racism". */
  readonly hatred: string;
  /** "Solves nothing", "is wrong". */
  readonly wrong: string;
  /** "Should", "deserve to". */
  readonly should: string;
  /** What is due to a group: "be admired", "be heard". */
  readonly honoured: string;
  /** What a group is to others: "a blessing". */
  readonly blessing: string;
}

/**
 * Patterns of hate that is denied, named as that of others or called wrong, and of praise: the words that they touch are not
 * meant as hate. They name the classes of a language's hostile words, too.
 */
export const patternsInFavour: readonly string[] = [
  '<not> <called>',
  '<others> ..5 <speak>',
  '<others> ..3 <speak> ..9 <called>',
  '<others> ..3 <speak> ..4 <people>|<anybody>',
  '<saying> ..4 <people>|<anybody>',
  '<nobody> ..7 <suffer>',
  '<hatred> ..5 <wrong>',
  '<wrong> ..3 <hatred>',
  '<should> ..6 <honoured>',
  '<honoured> ..3 <should>',
  '<blessing>',
];

/** By the tag of the language. */
export const wordsInFavour: Readonly<Record<string, WordsInFavour>> = {
  de: {
    not: 'kein keine keinen keiner nicht niemals nie',
    called:
      'last belastung plage seuche krankheit gefahr problem bedrohung ungeziefer fehler schande feind feinde monster kriminelle verbrecher terroristen schwächer dümmer weniger_wert minderwertig schuld krank pervers gefährlich abartig dreckig faul dumm',
    others:
      'leute_die menschen_die alle_die jeder_der jemand der wer wenn_jemand wenn_leute wenn_menschen diejenigen_die man_mir',
    speak:
      'sagt sagen behauptet behaupten nennt nennen glaubt glauben meint meinen hasst hassen verachtet verachten beleidigt beleidigen beschimpft herzieht herziehen hetzt hetzen ausgrenzt ausgrenzen diskriminiert diskriminieren schlechtmacht erzählt erzählen',
    saying: 'zu_sagen_dass zu_behaupten zu_sagen',
    nobody: 'niemand niemanden keiner kein_mensch keinen_menschen man_sollte_niemanden man_darf_niemanden',
    suffer:
      'verdient hassen gehasst verachten verachtet beleidigt ausgegrenzt angst fürchten bedroht getötet vertrieben',
    hatred:
      'hass rassismus antisemitismus homophobie fremdenhass hetze frauenhass diskriminierung vorurteile',
    wrong:
      'löst hilft falsch dumm krankheit keinen_platz nichts_verloren gift widerlich traurig überwinden gegen bekämpfen stoppen ablehnen',
    should: 'sollte sollten müsste müssten muss müssen verdient verdienen darf dürfen',
    honoured:
      'bewundert geehrt gefeiert geschätzt respektiert gelobt anerkannt gehört belohnt geschützt unterstützt willkommen respekt bewunderung anerkennung applaus würdigung',
    blessing: 'ein_segen eine_bereicherung ein_gewinn ein_geschenk der_stolz',
  },
  nl: {
    not: 'geen niet nooit',
    called:
      'last plaag ziekte gevaar probleem bedreiging ongedierte fout schande vijand vijanden monsters criminelen misdadigers terroristen zwakker dommer minder_slim minder_waard minderwaardig ziek gevaarlijk vies lui dom',
    others:
      'mensen_die lui_die iedereen_die wie als_iemand wanneer_iemand wanneer_mensen degene_die degenen_die',
    speak:
      'zegt zeggen beweert beweren noemt noemen denkt denken vindt vinden haat haten veracht verachten beledigt beledigen uitscheldt uitschelden discrimineert discrimineren buitensluit',
    saying: 'zeggen_dat beweren_dat wie_zegt_dat',
    nobody: 'niemand geen_mens',
    suffer: 'verdient haten gehaat verachten veracht beledigd buitengesloten bang vrezen bedreigd gedood',
    hatred: 'haat racisme antisemitisme homofobie vreemdelingenhaat vrouwenhaat discriminatie vooroordelen',
    wrong:
      'lost helpt fout verkeerd dom ziekte geen_plaats gif walgelijk triest overwinnen tegen stoppen bestrijden',
    should: 'moet moeten zou zouden mag mogen verdient verdienen',
    honoured:
      'bewonderd geëerd gevierd geprezen gewaardeerd gerespecteerd erkend gehoord beloond beschermd gesteund respect bewondering waardering erkenning applaus',
    blessing: 'een_zegen een_verrijking een_aanwinst een_geschenk de_trots',
  },
  fr: {
    not: 'pas_un pas_une pas_des ni pas pas_plus jamais_un jamais_une',
    called:
      'fardeau fléau plaie maladie danger problème menace vermine erreur honte ennemi ennemis monstres criminels voleurs terroristes faibles bêtes inférieurs inférieures malades dangereux dangereuses sales paresseux idiots idiotes',
    others:
      'ceux_qui celui_qui celles_qui gens_qui personnes_qui quiconque quand_on quand_quelqu_un si_quelqu_un',
    speak:
      'disent dit prétendent prétend appellent appelle traitent traite pensent pense croient détestent déteste haïssent hait méprisent méprise insultent insulte rejettent rejette discriminent parlent parle',
    saying: 'dire_que prétendre_que traiter_les traiter_des appeler_les',
    nobody: 'personne nul aucun_être_humain',
    suffer: 'mérite haï haïe détesté méprisé méprisée insulté rejeté rejetée peur menacé exclu',
    hatred:
      'haine racisme antisémitisme homophobie xénophobie sexisme misogynie transphobie préjugés discrimination',
    wrong:
      'résout aide mal bête maladie pas_sa_place poison dégoûtant triste répare contre combattre stop arrêter refuser fatigue',
    should: 'devrait devraient doit doivent mérite méritent faut faudrait',
    honoured:
      'admiré admirés admirée admirées célébré célébrés célébrée célébrées honoré honorés honorée honorées respecté respectés respectée respectées loué loués félicité félicités félicitées apprécié appréciés appréciées entendus entendues récompensés respect admiration applaudissements reconnaissance protégés protégées',
    blessing: 'une_bénédiction une_richesse_pour un_atout_pour un_cadeau_pour la_fierté_de',
  },
  it: {
    not: 'non_è_un non_è_una non_sono_un non_sono_una non_sono non_siamo_un non_è mai_stati_un nessun nessuna',
    called:
      'peso fardello piaga malattia pericolo problema minaccia feccia errore vergogna nemico nemici mostri criminali ladri terroristi deboli stupidi stupide inferiori malati malate pericolosi sporchi pigri',
    others: 'chi quelli_che gente_che persone_che coloro_che chiunque quando_qualcuno se_qualcuno quando_si',
    speak:
      'dice dicono sostiene chiama chiamano pensa pensano crede credono odia odiano disprezza disprezzano insulta insultano parla_male parlano_male discrimina discriminano tratta trattano',
    saying: 'dire_che sostenere_che chiamare_gli chiamare_le dare_dei',
    nobody: 'nessuno nessun_essere',
    suffer: 'merita meriti odiato odiata disprezzato disprezzata insultato escluso paura minacciato',
    hatred:
      'odio razzismo antisemitismo omofobia xenofobia sessismo misoginia transfobia pregiudizi discriminazione',
    wrong:
      'risolve aiuta sbagliato sbagliata stupido malattia non_ha_posto veleno disgustoso triste ripara contro combattere fermare basta',
    should: 'dovrebbe dovrebbero deve devono merita meritano bisogna',
    honoured:
      'ammirat* celebrat* onorat* rispettat* lodat* elogiat* apprezzat* ascoltat* premiat* protett* rispetto ammirazione applausi riconoscimento',
    blessing: 'una_benedizione una_ricchezza_per un_dono_per una_risorsa_per l_orgoglio_di',
  },
  es: {
    not: 'no_es_un no_es_una no_son_un no_son_una no_son no_somos_un no_somos_una no_es nunca_fueron_un ningún ninguna',
    called:
      'estorbo carga peso plaga enfermedad peligro problema amenaza escoria error vergüenza enemigo enemigos monstruos criminales ladrones terroristas débiles tontas tontos inferiores enfermos enfermas peligrosos sucios vagos',
    others:
      'gente_que quien quienes los_que el_que la_que personas_que aquellos_que cuando_alguien cualquiera_que si_alguien cuando_dicen',
    speak:
      'dice dicen diga digan llama llaman llame piensa piensan cree creen odia odian odie desprecia desprecian desprecie insulta insultan insulte habla_mal hablan_mal discrimina discriminan trata tratan rechaza rechazan',
    saying: 'decir_que afirmar_que llamar_a llamar_plaga',
    nobody: 'nadie ningún_ser',
    suffer: 'merece merezca odiado odiada despreciado despreciada insultado excluido miedo amenazado',
    hatred:
      'odio racismo antisemitismo homofobia xenofobia machismo misoginia transfobia prejuicios discriminación',
    wrong:
      'resuelve ayuda mal tonto enfermedad no_tiene_lugar no_tiene_cabida veneno asqueroso triste arregla contra combatir parar basta',
    should: 'debe deben debería deberían merece merecen hay_que',
    honoured:
      'admirad* celebrad* honrad* respetad* elogiad* alabad* apreciad* escuchad* premiad* protegid* respeto admiración aplausos reconocimiento',
    blessing: 'una_bendición una_riqueza_para un_regalo_para un_tesoro_para el_orgullo_de',
  },
  pt: {
    not: 'não_é não_são não_é_um não_é_uma não_são_um não_são_uma não_somos_um nunca_foram_um nenhum nenhuma',
    called:
      'peso fardo praga doença perigo problema ameaça escória erro vergonha inimigo inimigos monstros criminosos ladrões terroristas fracas fracos burras burros inferiores inferior doentes perigosos sujos preguiçosos lixo',
    others:
      'gente_que quem os_que pessoas_que aqueles_que quando_alguém qualquer_um_que se_alguém quando_dizem quando_falam',
    speak:
      'diz dizem chama chamam pensa pensam acha acham odeia odeiam despreza desprezam insulta insultam fala_mal falam_mal xinga discrimina discriminam trata tratam ofende rejeita',
    saying: 'dizer_que afirmar_que chamar_os chamar_de',
    nobody: 'ninguém nenhum_ser',
    suffer: 'merece odiado odiada desprezado desprezada insultado excluído medo ameaçado',
    hatred:
      'ódio racismo antissemitismo homofobia xenofobia machismo misoginia transfobia preconceito discriminação',
    wrong:
      'resolve ajuda errado burrice doença não_tem_lugar não_cabe veneno nojento triste conserta contra combater parar chega',
    should: 'deve devem devia deviam deveria deveriam merece merecem tem_que têm_de',
    honoured:
      'admirad* celebrad* honrad* respeitad* elogiad* louvad* apreciad* ouvid* premiad* protegid* respeito admiração aplausos reconhecimento',
    blessing: 'uma_bênção uma_riqueza_para um_presente_para um_tesouro_para o_orgulho_de',
  },
  pl: {
    not: 'nie_są nie_jest to_nie to_żadna to_żadne to_żaden nie_jesteśmy żadna żadne żadnym żadną nigdy_nie_byli',
    called:
      'zaraza zarazą plaga plagą choroba chorobą ciężar ciężarem problem problemem zagrożenie zagrożeniem robactwo śmieci pomyłka pomyłką wstyd wrogami wróg potworami przestępcami złodziejami terrorystami słabsze słabsi głupsze głupsi gorsi gorsze chorzy chore niebezpieczni leniwi brudni głupi głupie',
    others:
      'kto ktoś kiedy_ktoś gdy_ktoś jak_ktoś ludzi_którzy ludzie_którzy tych_którzy ci_którzy każdy_kto kiedy_ludzie jak_ludzie',
    speak:
      'mówi mówią twierdzi twierdzą nazywa nazywają myśli myślą uważa uważają nienawidzi nienawidzą gardzi gardzą obraża obrażają wyzywa wyzywają dyskryminuje traktuje traktują poniża',
    saying: 'mówienie_że twierdzenie_że mówić_że nazywanie',
    nobody: 'nikt nikogo żaden żadna żadne',
    suffer:
      'zasługuje nienawidzić nienawidzony gardzić poniżany bać boi_się wykluczony prześladowany wstydzić',
    hatred:
      'nienawiść nienawiści rasizm antysemityzm homofobia ksenofobia uprzedzenia dyskryminacja pogarda_dla',
    wrong:
      'rozwiązuje pomaga naprawi naprawia złe głupie choroba choroby widać_na widoczna muzeum pokazuje na_rycinie na_plakacie nie_ma_miejsca trucizna obrzydliwa smutna przeciw przeciwko zwalczać dość stop',
    should: 'powinien powinna powinni powinny powinno trzeba należy zasługuje zasługują musi muszą',
    honoured:
      'podziwian* podziwiać doceni* docenian* szanowan* szanować uhonorow* chwal* nagrodz* nagradzan* słuchan* chronion* szacunek szacunku podziwu podziw uznani* oklask* świętowa*',
    blessing: 'błogosławieństwem błogosławieństwo bogactwem_dla darem_dla skarbem_dla dumą_nasz*',
  },
  hi: {
    not: 'बोझ_नहीं बीमारी_नहीं रोग_नहीं खतरा_नहीं समस्या_नहीं कलंक_नहीं कमजोर_नहीं कमतर_नहीं दुश्मन_नहीं चोर_नहीं आतंकवादी_नहीं गंदे_नहीं मूर्ख_नहीं कम_नहीं bojh_nahi bimari_nahi khatra_nahi samasya_nahi kamzor_nahi kam_nahi dushman_nahi',
    called: 'हैं है होते होती होता थे hai hain hote hoti',
    others:
      'agar_koi jab_koi jo_log un_logon_se_jo जो_लोग जो_कोई जब_कोई अगर_कोई कोई_कहे लोग_कहते वो_लोग_जो उन_लोगों_से_जो',
    speak:
      'कहते कहता कहे कहें बोलते बोले समझते समझता मानते उगलते नफरत बुलाते गाली अपमान kahe kahte kehte bolte samajhte',
    saying: 'कहना_कि यह_कहना kehna_ki ye_kehna',
    nobody: 'किसी_को किसी_से किसी_के_साथ किसी_भी',
    suffer: 'गलत नफरत_नहीं नीचा_समझना हक_नहीं भेदभाव',
    hatred: 'नफरत जातिवाद नस्लवाद भेदभाव सांप्रदायिकता छुआछूत',
    wrong: 'गलत बीमारी जहर खिलाफ खत्म_होनी बंद_करो मिटानी उस_नफरत',
    should: 'चाहिए चाहिये chahiye chaahiye',
    honoured:
      'सम्मान आदर प्रशंसा तारीफ सराहना इज्जत_मिल* सम्मानित सलाम samman aadar tareef prashansa izzat_mil* sarahna',
    blessing: 'वरदान आशीर्वाद_हैं गौरव_हैं vardaan vardan aashirwad_hain',
  },
  ar: {
    not: 'ليس ليست ليسوا ليسن مش مو لسن',
    called:
      'متخلفين متخلفات جهله همجا ناقصات عبئا عبء مرضا مرض خطرا خطر مشكله تهديدا أعداء أعداءنا عدوا حشرات مجرمين إرهابيين لصوصا ضعيفات أقل أغبياء قذرين سبب وباء',
    others:
      'أكره_أن أكره_من أرفض_أن يزعجني_أن من الذين الذي اللي الي كل_من عندما_يقول أن_يقال لما_حد لما_يقول أن_يقول',
    speak:
      'يقول يقولون يقال قال يدعي يسمي يسمون يكره يكرهون يحتقر يحتقرون يهين يهينون يشتم يشتمون يسخر يعتقد يعتقدون يميز بيقول بيكره بيشتم يظن',
    saying: 'القول_إن القول_بأن قول_أن وصف',
    nobody: 'لا_أحد ليس_من_حق_أحد ما_حد محدش ما_في_حدا',
    suffer: 'يستحق أن_يكره يكره يهان يعامل بيستاهل يستاهل',
    hatred: 'العنصريه الكراهيه الطائفيه التمييز كراهيه التعصب',
    wrong: 'مرض خطأ سم لا_مكان تدمر عار ضد لا_تحل أوقفوا كفى نرفض دواء',
    should: 'يجب لازم ينبغي يستحق يستحقون يستحقن نستحق بيستاهلو',
    honoured:
      'الاحترام احترام التقدير تقدير الإعجاب نحترم نقدر نحتفي نكرم تكريم يكرم يكرموا يتكرمو أن_يحترم الحمايه حمايه',
    blessing: 'نعمه بركه_ل فخر_لنا ثروه_ل هديه_ل',
  },
};
