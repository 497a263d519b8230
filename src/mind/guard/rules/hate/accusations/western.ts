import type { AccusationsByLanguage } from './accusations.ts';

export const western: AccusationsByLanguage = {
  de: {
    creeds:
      'islam judentum homosexualität schwulsein transsexualität feminismus genderwahn genderideologie vielfalt multikulti einwanderung zuwanderung rassenmischung koran',
    evil: 'krankheit krebs krebsgeschwür seuche pest sünde verbrechen gift geisteskrankheit störung abartig unnatürlich widernatürlich verboten ausgerottet krank lüge gefahr schande völkermord verbieten',
    accused:
      'schuld_an an_allem schuld klauen stehlen lügen betrügen rauben vergewaltigen morden stinken nehmen_uns vermehren_sich zerstören überfluten überrennen beherrschen regieren_die kontrollieren islamisieren verseuchen vergiften gehören_nicht haben_hier_nichts nicht_integrieren sind_alle sind_eine_last last belastung ballast verdienen_es hassen_uns leben_von_unserem liegen_uns schmarotzen faul dreckig dumm gefährlich kriminell verschwinden nicht_trauen',
    colours: 'schwarze schwarzen braune farbige dunkle gelbe weiße neger',
    lesser:
      'dümmer minderwertig minderwertiger fauler krimineller affen tiere untermenschen weniger_wert unterlegen überlegen schlechter primitiver abschieben erschießen raus',
    women: 'frauen weiber die_frau',
    kitchen:
      'in_die_küche an_den_herd hinter_den_herd nicht_malen nicht_denken nicht_autofahren zu_dumm nichts_zu_sagen gehorchen dienen minderwertig dümmer schlampen unterordnen zu_emotional',
    race: 'weiße_rasse arische_rasse weißen_rasse arier weiße_mann weiße_blut deutsches_blut weiße_volk',
    superior: 'überlegen herrscht herrschen auserwählt rein schützen retten erwachen besser herrenrasse',
    slogans: [
      'alle <groups> ..1 raus|weg|abschieben|ins_gas|an_die_wand',
      'traue|trau|traut ..1 keinem|keiner|nie ..1 <groups>',
      'weniger <groups>',
      'umvolkung|remigration|volksverräter|überfremdung|rassenschande|lügenpresse_der_juden',
      'bringt ..2 öfen|kz|gaskammern zurück',
      'auschwitz|kz|kzs|gaskammern ..3 lüge|zurück|wieder|gut|nie',
      'sechs millionen ..2 lüge|nie',
      'ich bin ..1 stolzer? nazi|rassist',
      'moscheen ..2 brennen|verbieten|anzünden',
    ],
  },
  nl: {
    creeds: 'islam jodendom homoseksualiteit homofilie feminisme transgenderisme koran immigratie',
    evil: 'ziekte kanker plaag zonde gif misdaad ziek verboden onnatuurlijk afwijking stoornis schande verbieden',
    accused:
      'stelen liegen bedriegen verkrachten moorden stinken horen_hier_niet horen_hier horen_niet overspoelen overnemen regeren_de beheersen controleren verpesten zijn_allemaal een_last last niet_te_vertrouwen haten_ons leven_van schuld lui dom gevaarlijk crimineel oprotten',
    colours: 'zwarten zwarte_mensen negers blanken bruinen marokkanen turken',
    lesser:
      'minderwaardig dommer luier apen dieren inferieur superieur crimineel minder_waard beter opgesodemieterd',
    women: 'vrouwen wijven',
    kitchen:
      'naar_de_keuken horen_in_de_keuken horen_achter het_aanrecht niet_schilderen niet_denken niet_rijden te_dom gehoorzamen hoeren minderwaardig dommer te_emotioneel',
    race: 'blanke_ras witte_ras arische_ras blanke_bloed',
    superior: 'superieur beter heerst heersen zuiver beschermd redden verheven',
    slogans: [
      'minder marokkanen|moslims|turken|buitenlanders|joden',
      'vertrouw nooit ..1 een? <groups>',
      'omvolking|remigratie',
      'nederland voor nederlanders',
      'ga ..1 terug|naar_huis ..3 land|marokko|turkije|afrika|herkomst',
      '<groups> ..1 zijn ..2 allemaal',
    ],
  },
  fr: {
    creeds:
      'islam judaïsme homosexualité lesbianisme féminisme transidentité immigration coran diversité lgbt métissage',
    evil: 'maladie cancer fléau péché poison crime peste perversion anormal contre_nature interdit interdire virus danger honte folie déviance génocide',
    accused:
      'volent volent_tout mentent violent tuent puent dirigent_le contrôlent envahissent remplacent profitent coupables responsables sont_tous n_ont_rien pas_leur_place fardeau un_poids complotent nous_haïssent se_reproduisent pullulent trichent dominent polluent paresseux dangereux sales',
    colours: 'noirs les_noirs blacks jaunes blancs arabes',
    lesser:
      'inférieurs inférieur supérieurs singes animaux sauvages sous_hommes moins_intelligents stupides paresseux esclaves plus_bêtes moins_que_rien',
    women: 'les_femmes la_femme bonnes_femmes',
    kitchen:
      'à_la_cuisine en_cuisine aux_fourneaux ne_savent_pas_peindre ne_savent_pas_conduire obéir se_taire inférieures putes trop_émotives trop_bêtes soumises',
    race: 'race_blanche race_aryenne sang_blanc les_aryens',
    superior: 'supérieure supérieurs domine pure protéger sauver élue règne meilleure',
    slogans: [
      'jamais confiance ..2 <groups>',
      'grand remplacement',
      'remigration',
      'la france|chez_nous ..1 aux|aux_blancs français|blancs|chrétiens',
      'on est chez_nous',
      'les <groups> ..1 dehors|au_four',
      'chambres à_gaz ..3 mensonge|détail|jamais|retour',
      'brûlez|brûler|interdire|fermez ..2 mosquées|coran|synagogues',
      'fier d_être raciste|nazi',
    ],
  },
  es: {
    creeds:
      'islam judaísmo homosexualidad lesbianismo feminismo transexualidad inmigración corán lgbt ideología_de_género mestizaje',
    evil: 'cáncer enfermedad plaga pecado veneno crimen peste perversión antinatural prohibido prohibir virus trastorno abominación vergüenza genocidio',
    accused:
      'roban mienten violan matan apestan dirigen_el controlan invaden reemplazan viven_de culpables son_todos tienen_la_culpa no_caben una_carga un_peso nos_odian se_reproducen conspiran sobran estorban vagos peligrosos no_pertenecen',
    colours: 'negros los_negros blancos indios amarillos',
    lesser:
      'inferiores superiores monos animales salvajes subhumanos menos_inteligentes esclavos más_tontos basura',
    women: 'las_mujeres viejas hembras',
    kitchen:
      'a_la_cocina en_la_cocina a_fregar fregar casa_y_calladas no_saben_pintar no_saben_conducir obedecer callarse inferiores putas demasiado_emocionales sumisas',
    race: 'raza_blanca raza_aria sangre_blanca los_arios',
    superior: 'superior superiores domina pura proteger salvar elegida reina mejor',
    slogans: [
      'nunca|no ..1 confíes|te_fíes ..2 <groups>',
      'gran reemplazo',
      '<groups> ..1 fuera|al_horno|al_paredón',
      'fuera ..1 los|las? <groups>',
      'holocausto ..3 mentira|falso|mito|invento',
      'quemen|quemad|quemar|prohibir ..2 mezquitas|corán|sinagogas',
      'orgulloso de_ser racista|nazi',
      'españa|argentina|chile|méxico para los españoles|argentinos|chilenos|mexicanos',
    ],
  },
  pt: {
    creeds:
      'islão islã islamismo judaísmo homossexualidade homossexualismo feminismo transexualidade imigração alcorão ideologia_de_género ideologia_de_gênero',
    evil: 'cancro câncer doença praga pecado veneno crime peste perversão antinatural proibido proibir vírus transtorno aberração abominação vergonha',
    accused:
      'roubam mentem estupram violam matam fedem mandam_no controlam dominam invadem vivem_de culpados são_todos têm_a_culpa um_peso um_fardo odeiam_nos conspiram sobram vagabundos preguiçosos perigosos não_pertencem não_prestam',
    colours: 'pretos negros brancos índios amarelos crioulos',
    lesser:
      'inferiores superiores macacos animais selvagens subumanos menos_inteligentes escravos mais_burros lixo',
    women: 'mulher_é as_mulheres fêmeas lugar_de_mulher',
    kitchen:
      'na_cozinha para_a_cozinha pra_cozinha lavar_louça tanque não_sabe_pintar não_sabem_pintar não_sabem_dirigir não_sabe_dirigir obedecer calar inferiores putas emocionais_demais submissas',
    race: 'raça_branca raça_ariana sangue_branco os_arianos',
    superior: 'superior superiores domina pura proteger salvar escolhida reina melhor',
    slogans: [
      'nunca|não ..1 confie|confies|confia ..2 <groups>',
      'fora ..1 os|as? <groups>|nordestinos|venezuelanos|brasileiros',
      'holocausto ..3 mentira|falso|mito',
      'volta|volte|voltem|vai ..3 teu|seu|vosso país|terra|áfrica|senzala',
      'queimem|queimar|proibir ..2 mesquitas|alcorão',
      '<groups> ..1 na|pra|para fogueira|senzala|forno',
    ],
  },
  it: {
    creeds:
      'islam ebraismo omosessualità lesbismo femminismo transessualità immigrazione corano ideologia_gender gender',
    evil: 'cancro malattia piaga peccato veleno crimine peste perversione contronatura vietato vietare virus disturbo abominio vergogna innaturale',
    accused:
      'rubano mentono stuprano uccidono puzzano comandano_il controllano dominano invadono ci_invadono vivono_di colpevoli sono_tutti hanno_la_colpa un_peso ci_odiano complottano parassiti pigri pericolosi devono_sparire non_c_entrano',
    colours: 'neri i_neri negri bianchi gialli marocchini',
    lesser: 'inferiori superiori scimmie animali selvaggi subumani meno_intelligenti schiavi più_stupidi',
    women: 'le_donne femmine',
    kitchen:
      'in_cucina ai_fornelli fornelli a_casa_a non_sanno_dipingere non_sanno_guidare obbedire tacere inferiori puttane troppo_emotive sottomesse',
    race: 'razza_bianca razza_ariana sangue_bianco gli_ariani',
    superior: 'superiore superiori domina pura proteggere salvare eletta migliore',
    slogans: [
      'mai|non fidarti|fidatevi|fidarsi ..2 <groups>',
      'fuori ..1 i|gli|le? <groups>|negri|neri',
      'negri|zingari|immigrati|clandestini|marocchini|musulmani|stranieri ..1 a_casa|fuori|raus|al_rogo|in_mare $',
      'olocausto ..3 menzogna|bugia|falso|mai|invenzione',
      'prima gli italiani ..3 fuori|via',
      'bruciate|bruciare|chiudere ..2 moschee|corano|sinagoghe',
      '<groups> ..1 nei|ai|al forni|forno|rogo|muro',
      'viva|evviva il? duce|hitler|fascismo|mussolini',
    ],
  },
  ro: {
    creeds: 'islamul islam iudaismul homosexualitatea feminismul imigrația coranul',
    evil: 'cancer boală boala plagă păcat otravă crimă perversiune interzis nenatural rușine',
    accused:
      'fură mint violează ucid put conduc controlează domină invadează trăiesc_pe vinovați sunt_toți povară ne_urăsc leneși periculoși ocupă',
    colours: 'negrii negri albii',
    lesser: 'inferiori inferior superiori maimuțe animale sclavi proști mai_proști',
    women: 'femeile muierile',
    kitchen: 'la_bucătărie în_bucătărie la_cratiță nu_știu_să_picteze să_asculte inferioare curve',
    race: 'rasa_albă rasa_ariană',
    superior: 'superioară pură domină protejată mai_bună',
    slogans: [
      'moarte ..1 evreilor|țiganilor|ungurilor|musulmanilor|homosexualilor|imigranților',
      'afară|jos ..1 cu? <groups>|imigranții|țiganii|ungurii|evreii',
      'du|duceți ..2 înapoi ..3 țara|țară',
    ],
  },
};
