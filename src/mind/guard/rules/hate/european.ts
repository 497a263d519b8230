import type { Grammar } from '../../grammar/grammar.ts';
import { hatred } from './template.ts';

const german = hatred({
  language: 'de',
  groups:
    'jude juden muslime muslimen moslems muslim islam araber die_schwarzen_sind schwarze_sind alle_schwarzen schwarze_menschen afrikaner asiaten chinesen ausländer ausländern migranten flüchtlinge flüchtlingen asylanten asylbewerber zigeuner roma schwule schwulen schwuler lesben homosexuelle homos transen transsexuelle behinderte behinderten türken kurden syrer afghanen polen russen ukrainer kanaken neger nigger christen obdachlose inder dunkelhäutige feministinnen fremde euresgleichen solche_leute',
  vermin:
    'ungeziefer ratten ratte parasiten parasit schmarotzer kakerlaken tiere affen untermenschen untermensch schweine dreck drecks abschaum müll pest seuche krankheit krebs insekten läuse zecken wilde minderwertig minderwertige verbrecher vergewaltiger diebe terroristen ekelhaft eklig widerlich dreckig dreckige pervers perverse krank abartig plage schädlinge gesindel pack keine_menschen nutzlos wertlos dumm stinken blutsauger invasoren schuld_an gestört unnatürlich entartet faules gehirnamputiert',
  kill: 'tötet töten vergast vergasen ausrotten rottet erschießt abschieben abschiebt hängt ausmerzen schlachtet verbrennt steinigt eliminieren vertreiben rausschmeißen kastrieren verprügelt jagt erschlagt',
  ending:
    'sterben brennen verrecken verschwinden vergast getötet abgeschoben ausgerottet hängen vernichtet erschossen weg raus vertrieben eingesperrt kastriert zurück an_den_herd',
  must: 'sollen sollten müssen muss gehören soll verdienen gehört sollte sollt',
  hate: 'hasse hassen verabscheue verachte hass_auf tod_den tod_allen tod',
  out: 'raus verpisst haut_ab unerwünscht nicht_willkommen ins_gas verboten geht_heim gehören_nicht',
  slogans: [
    'ausländer|juden|türken|zigeuner|flüchtlinge|migranten raus',
    'deutschland den deutschen',
    'heil|sieg hitler|heil',
    'hitler hatte|war recht|gut|richtig|ein_held',
    'geh zurück|heim ..3 land|herkommst|kommst|heimat|<Name>',
    'du|ihr|scheiß|dumme|blöde|schwule ..1 schwuchtel|schwuchteln|kanake|kanaken|neger|nigger|mongo|spast|missgeburt|missgeburten|transe|judensau|zigeunerpack|kameltreiber|schlitzauge|schlitzaugen',
    'judensau|kanakenpack|negerpack|schwulenpack',
    'frauen ..1 gehören|an ..1 herd|küche|an_den_herd',
    'holocaust ..3 lüge|erfunden|nie|nicht_gegeben|märchen',
    'weiße|arische macht|rasse|vorherrschaft|herrenrasse',
    'juden|muslime ..1 kontrollieren|beherrschen|steuern ..1 alles|die_welt|die_medien|die_banken',
  ],
  harmless: ['keine schuld', 'denkmal|museum|friedhof|gedenken ..3 juden'],
});
const dutch = hatred({
  language: 'nl',
  groups:
    'joden jood moslims moslim islam arabieren zwarten afrikanen aziaten chinezen buitenlanders migranten immigranten vluchtelingen asielzoekers zigeuners homos homo lesbiennes transgenders gehandicapten turken marokkanen polen syriërs nikkers negers christenen daklozen',
  vermin:
    'ongedierte ratten parasieten kakkerlakken beesten dieren apen varkens tuig vuil vuilnis afval pest plaag ziekte kanker insecten luizen minderwaardig criminelen verkrachters dieven terroristen walgelijk smerig vies ziek pervers uitschot geen_mensen achterlijk gestoord schuld_aan',
  kill: 'dood_aan vermoord vermoorden vergas vergassen uitroeien deporteer deporteren ophangen verbrand verbranden afmaken steniging elimineren uitzetten',
  ending:
    'dood sterven branden verdwijnen oprotten vergast vermoord uitgezet uitgeroeid weg vernietigd opgehangen terug vertrekken achter_het_aanrecht',
  must: 'moeten moet horen zouden verdienen hoort',
  hate: 'haat haten verafschuw minacht',
  out: 'eruit oprotten rot_op buiten niet_welkom ga_terug het_land_uit wegwezen verboden',
  slogans: [
    'eigen volk eerst',
    'ga ..1 terug naar je|jullie ..1 land',
    'joden|moslims ..1 beheersen|controleren|sturen ..1 alles|de_wereld|de_media',
    'kut|vieze|stomme|kanker ..1 marokkaan|marokkanen|homo|homos|jood|joden|neger|negers|turk|turken|flikker|flikkers|mongool|mongolen',
    'hitler had gelijk',
    'blanke|witte macht|ras',
  ],
});
const swedish = hatred({
  language: 'sv',
  groups:
    'judar judarna muslimer muslimerna islam araber svarta_är de_svarta_är afrikaner asiater utlänningar invandrare invandrarna flyktingar flyktingarna zigenare romer bögar bögarna lesbiska homosexuella transpersoner transor funktionshindrade turkar somalier syrier negrer blattar feminister kristna',
  vermin:
    'ohyra råttor parasiter kackerlackor djur apor svin smuts avskum sopor pest sjukdom cancer insekter löss mindervärdiga kriminella våldtäktsmän tjuvar terrorister äckliga vidriga sjuka perversa inte_människor dumma skadedjur en_plåga',
  kill: 'döda gasa utrota utvisa häng bränn mörda skjut deportera slakta',
  ending: 'dö brinna försvinna utvisas dödas utrotas gasas hängas bort ut åka_hem skjutas',
  must: 'borde måste ska bör förtjänar',
  hate: 'hatar avskyr föraktar död_åt',
  out: 'ut_ur_landet åk_hem ej_välkomna inte_välkomna ut_härifrån stick',
  slogans: [
    'åk|stick hem|tillbaka ..2 land|hemland|där',
    'judarna styr|kontrollerar|äger',
    'hitler hade rätt',
    'vit makt',
    'jävla|äckliga|dumma bög|bögar|neger|negrer|blatte|blattar|muslim|muslimer|jude|judar|cp',
    'muslimer|judar|invandrare|utlänningar ut $',
  ],
});
const nordic = hatred({
  language: 'da',
  groups:
    'jøder jøderne muslimer muslimerne islam arabere afrikanere asiater utlendinger udlændinge innvandrere indvandrere flyktninger flygtninge sigøynere sigøjnere homofile homoer bøsser lesbiske transpersoner handicappede tyrkere somaliere perkere pakkiser feminister',
  vermin:
    'utøy skadedyr rotter parasitter kakerlakker dyr aper svin skitt skidt avskum søppel affald pest sykdom sygdom kreft kræft insekter mindreverdige mindreværdige kriminelle voldtektsmenn voldtægtsmænd tyver tyve terrorister ekle ulækre klamme syge syke perverse ikke_mennesker dumme en_plage',
  kill: 'drep dræb gass utrydd udryd deporter deportér heng hæng brenn brænd slå_ihjel udvis skyd skyt',
  ending:
    'dø brenne brænde forsvinne forsvinde udvises utvises drepes dræbes udryddes utryddes ud ut hængt væk hjem',
  must: 'bør må skal burde skulle fortjener',
  hate: 'hater hader forakter foragter død_over avskyr',
  out: 'ud_af_landet ut_av_landet rejs_hjem reis_hjem dra_hjem ikke_velkomne skrid',
  slogans: [
    'rejs|reis|dra hjem|tilbage|tilbake ..2 land',
    'jøderne styrer|kontrollerer|ejer|eier',
    'hitler hadde|havde rett|ret',
    'hvit|hvid makt|magt',
    'muslimer|jøder|indvandrere|innvandrere ut|ud $',
  ],
});
const french = hatred({
  language: 'fr',
  groups:
    'juifs juif juives musulmans musulman islam arabes arabe noirs africains asiatiques chinois étrangers étranger immigrés immigré migrants migrant réfugiés gitans roms tziganes gays gay homosexuels homos pédés lesbiennes trans transgenres handicapés handicapé trisomiques turcs algériens marocains roumains nègres bougnoules féministes chrétiens sdf',
  vermin:
    'vermine rats rat parasites parasite cafards animaux bêtes singes singe sous_hommes porcs cochons ordures ordure déchets crasse saleté peste fléau maladie cancer insectes poux sauvages inférieurs inférieures inférieur criminels violeurs voleurs terroristes dégoûtants dégoûtant répugnants sales malades pervers nuisibles racaille pas_des_humains pas_humains débiles bons_à_rien responsables_de_tout putes dégénérés envahisseurs anormaux une_plaie',
  kill: 'tuez tuer gazez gazer exterminez exterminer expulsez expulser déportez pendez brûlez éliminez éliminer massacrez virez lapidez chassez mort_aux mort_à sus_aux dehors_les à_bas_les castrer',
  ending:
    'mourir crever brûler disparaître gazés tués expulsés exterminés pendus dehors éliminés chez_eux partir à_la_cuisine enfermés',
  must: 'devraient doivent faut méritent devrait doit devront',
  hate: 'hais déteste haïr détestons haïssons méprise',
  out: 'dehors rentrez_chez cassez_vous pas_les_bienvenus hors_de_france interdits retournez_dans hors_d_europe',
  slogans: [
    'rentre|rentrez|retourne|retournez chez|dans toi|vous|eux|ton|votre|leur ..1 pays?',
    'la|vive france aux français',
    'juifs|musulmans|francs_maçons ..1 contrôlent|dirigent|possèdent ..1 tout|le_monde|les_médias|les_banques',
    'sale|sales|putain_de|espèce_de ..1 juif|juifs|arabe|arabes|noir|noirs|pédé|pédés|pd|gouine|gouines|bougnoule|nègre|nègres|gitan|gitans|chinois|chinetoque|négro|tapette|mongol|trisomique|bicot|youpin',
    'hitler avait raison',
    'suprématie|pouvoir blanche|blanc|aryenne',
    'bougnoules|youpins|bicots|chinetoques',
  ],
  harmless: [
    'les noirs du|de_la|sont_profonds|et_les_blancs',
    'noirs profonds|et_blancs',
    'gris|noirs|blancs sales',
    'musée|mémorial|quartier des|juif',
  ],
});
const spanish = hatred({
  language: 'es',
  groups:
    'judíos judío judías musulmanes musulmán islam árabes moros moro negros_son negratas africanos asiáticos chinos extranjeros inmigrantes inmigrante migrantes refugiados gitanos gitano gays gay homosexuales maricones maricas lesbianas trans transexuales travestis discapacitados minusválidos subnormales sudacas panchitos venezolanos haitianos bolivianos mexicanos indios feministas cristianos mendigos los_negros',
  vermin:
    'escoria ratas rata parásitos parásito cucarachas animales bestias monos simios subhumanos cerdos puercos basura suciedad mugre plaga peste enfermedad cáncer insectos piojos salvajes inferiores inferior criminales delincuentes violadores ladrones terroristas asquerosos asco repugnantes sucios enfermos pervertidos alimañas chusma no_son_humanos no_son_personas lacra degenerados invasores culpa_de_todo putas vagos imbéciles aberración antinaturales un_virus',
  kill: 'maten matad matar matemos exterminen exterminar expulsen expulsar deporten deportar ahorquen quemen quemad eliminen eliminar gasear linchen fusilen fusilar muerte_a muerte_a_los abajo_los mueran_los castrar echar_a apedreen',
  ending:
    'morir arder desaparecer muertos expulsados exterminados deportados quemados eliminados fuera irse largarse en_la_cocina colgados encerrados ahorcados volver_a_su',
  must: 'deberían deben tienen_que merecen debería hay_que debe',
  hate: 'odio odiamos detesto desprecio aborrezco',
  out: 'fuera fuera_de_aquí largo no_son_bienvenidos prohibidos váyanse vuelvan a_su_país',
  slogans: [
    'vuelve|vuélvete|lárgate|vete|regresa|regrésate ..1 a tu|su|vuestro país|tierra|<Name>',
    'judíos|musulmanes ..1 controlan|dominan|dirigen|manejan ..1 todo|el_mundo|los_medios|los_bancos',
    'puto|puta|putos|putas|maldito|malditos|sucio|sucios|asqueroso|asquerosos ..1 judío|judíos|moro|moros|negro|negros|maricón|maricones|gitano|gitanos|sudaca|sudacas|marica|chino|chinos|indio|indios|inmigrante|inmigrantes|travelo',
    'hitler tenía razón',
    'supremacía|poder blanca|blanco|aria',
    'negratas|sudacas|panchitos',
    'mujeres a|en la cocina',
  ],
});
const portuguese = hatred({
  language: 'pt',
  groups:
    'judeus judeu muçulmanos muçulmano islã islão árabes africanos asiáticos chineses estrangeiros imigrantes imigrante migrantes refugiados ciganos cigano gays gay homossexuais viados bichas paneleiros lésbicas trans transexuais travestis deficientes nordestinos pretos_são negros_são favelados feministas índios venezuelanos brasileiros_são os_pretos os_negros cristãos',
  vermin:
    'vermes ratos rato parasitas parasita baratas animais bichos macacos sub_humanos porcos lixo escória sujeira imundície praga peste doença doentes câncer cancro insetos piolhos selvagens inferiores inferior criminosos bandidos estupradores ladrões terroristas nojentos nojo repugnantes sujos pervertidos ralé não_são_humanos não_são_gente degenerados invasores culpados_de_tudo putas vagabundos aberração escumalha burros um_vírus',
  kill: 'matem matar matemos exterminem exterminar expulsem expulsar deportem deportar enforquem queimem eliminem eliminar gasear linchem morte_aos morte_a fuzilem castrar abaixo_os',
  ending:
    'morrer arder desaparecer mortos expulsos exterminados deportados queimados eliminados fora ir_embora na_cozinha enforcados presos voltar_para',
  must: 'deviam deveriam devem têm_que tinham_que merecem deveria tem_que',
  hate: 'odeio odiamos detesto desprezo',
  out: 'fora fora_daqui não_são_bem_vindos proibidos voltem para_a_sua_terra',
  slogans: [
    'volta|volte|voltem|vai ..1 para|pra|à|ao o|a|tua|sua|teu|seu|vossa ..1 terra|país|<Name>',
    'judeus|muçulmanos ..1 controlam|dominam|mandam ..1 tudo|o_mundo|a_mídia|os_bancos|em_tudo',
    'maldito|malditos|sujo|sujos|nojento|nojentos|porra_de|filho_da ..1 judeu|judeus|preto|pretos|negro|negros|viado|viados|bicha|bichas|cigano|ciganos|imigrantes|paneleiro|macaco|traveco|mongoloide',
    'hitler tinha razão',
    'supremacia|poder branca|branco|ariana',
    'macacada|pretalhada|traveco|travecos',
  ],
});
const italian = hatred({
  language: 'it',
  groups:
    'ebrei ebreo musulmani musulmano islam arabi africani asiatici cinesi stranieri straniero immigrati immigrato migranti clandestini profughi rifugiati zingari zingaro rom gay omosessuali froci finocchi_tutti lesbiche trans transessuali disabili handicappati mongoloidi terroni albanesi rumeni marocchini negri neri_sono femministe cristiani barboni i_neri',
  vermin:
    'feccia ratti topi parassiti parassita scarafaggi animali bestie scimmie subumani maiali porci spazzatura immondizia sporcizia sudici piaga peste malattia malati cancro insetti pidocchi selvaggi inferiori inferiore criminali delinquenti stupratori ladri terroristi schifosi schifo disgustosi sporchi pervertiti non_sono_umani non_sono_persone degenerati invasori colpa_di_tutto puttane fannulloni rifiuti vermi contro_natura un_virus',
  kill: 'uccidete uccidere ammazzate ammazzare sterminate sterminare espellete espellere deportate deportare impiccate bruciate eliminate eliminare gasate linciate morte_agli morte_ai a_morte castrare abbasso_gli cacciate',
  ending:
    'morire bruciare sparire morti espulsi sterminati deportati bruciati eliminati fuori andarsene in_cucina impiccati rinchiusi tornare_a_casa',
  must: 'dovrebbero devono meritano dovrebbe bisogna',
  hate: 'odio odiamos odiamo detesto disprezzo',
  out: 'fuori fuori_dall_italia via_da_qui non_sono_benvenuti vietati tornate a_casa_loro',
  slogans: [
    'torna|tornate|tornatene|vattene ..1 al|a|nel tuo|vostro|casa ..1 paese|tua|vostra|<Name>',
    'ebrei|musulmani ..1 controllano|comandano|dominano ..1 tutto|il_mondo|i_media|le_banche',
    'sporco|sporchi|maledetto|maledetti|schifoso|schifosi|brutto|brutti|fottuti ..1 ebreo|ebrei|negro|negri|frocio|froci|zingaro|zingari|terrone|terroni|arabo|arabi|immigrati|marocchino|musulmani|ricchione|mongoloide',
    'hitler aveva ragione',
    'supremazia|potere bianca|bianco|ariana',
    'prima gli italiani',
    'zingari tutti? ladri',
  ],
});
const romanian = hatred({
  language: 'ro',
  groups:
    'evrei evreii jidani musulmani musulmanii arabi africani străinii străini imigranți imigranții migranții refugiați refugiații țigani țiganii romi homosexuali homosexualii gay poponari lesbiene trans handicapați unguri ungurii maghiari',
  vermin:
    'paraziți șobolani gândaci animale maimuțe subumani porci gunoi gunoaie jeg mizerie plagă ciumă boală bolnavi cancer insecte păduchi sălbatici inferiori criminali violatori hoți teroriști dezgustători scârboși perverși nu_sunt_oameni curve lepre',
  kill: 'omorâți ucideți exterminați expulzați deportați gazați spânzurați ardeți moarte_țiganilor moarte_evreilor omorâm',
  ending: 'moară mori dispară omorâți exterminați expulzați deportați afară arși plece',
  must: 'trebuie ar_trebui merită',
  hate: 'urăsc urâm detest moarte',
  out: 'afară nu_sunt_bineveniți plecați_acasă la_ei_acasă',
  slogans: [
    'du_te|duceți_vă|pleacă ..1 în|la țara|voi|ta ..1',
    'evreii controlează|conduc',
    'hitler avea|a_avut dreptate',
  ],
});

export const european: readonly Grammar[] = [
  german,
  dutch,
  swedish,
  nordic,
  french,
  spanish,
  portuguese,
  italian,
  romanian,
];
