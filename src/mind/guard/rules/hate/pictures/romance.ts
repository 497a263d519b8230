import type { Grammar } from '../../../grammar/grammar.ts';
import { hatefulPictures } from './template.ts';

const french = hatefulPictures({
  language: 'fr',
  people:
    'juif juifs juive juives rabbin rabbins musulman musulmans musulmane musulmanes imam imams mollah islamiste islamistes arabe arabes maghrébin maghrébins africain africains africaine asiatique asiatiques chinois indiens pakistanais turc turcs kurdes syriens afghans marocain marocains algérien algériens somaliens mexicain mexicains polonais russes ukrainiens roumain roumains albanais tsigane tsiganes gitan gitans romanichels roms noir_dessiné un_noir des_noirs les_noirs homme_noir femme_noire enfant_noir joueur_noir joueurs_noirs garçon_noir fille_noire famille_noire gens_noirs femmes_noires hommes_noirs enfants_noirs nègre nègres réfugié réfugiés migrant migrants immigré immigrés étrangers demandeurs_d_asile homosexuel homosexuels gays lesbiennes femme_trans femmes_trans transsexuels drag_queen handicapé handicapés autistes féministes sdf sans_abri indiens_d_amérique chrétiens hindous palestiniens israéliens femme_voilée femmes_voilées',
  jews: 'juif juifs juive juives rabbin rabbins étoile_de_david étoiles_de_david kippa sioniste sionistes rothschild',
  as: 'en comme en_forme_de dessiné_en dessinés_en dessinée_en représentés_en transformés_en avec_un_corps_de',
  beasts:
    'rat rats vermine cafard cafards cancrelats poux tiques asticots vers parasite parasites sauterelles porc porcs cochon cochons truie singe singes gorille gorilles chimpanzé chimpanzés babouin babouins chacals hyène hyènes vautours serpent serpents monstre monstres bête bêtes sauvages cannibales bétail insectes fourmis mouches virus ordures déchets voleur voleurs terroriste terroristes violeurs ogre démon démons diable loups araignée pieuvre',
  creatures:
    'pieuvre poulpe tentacules araignée araignées toile_d_araignée marionnettiste marionnettes ficelles vampire vampires sangsue serpent serpents diable démon loups hyènes rats porc',
  libel:
    'nez_crochu nez_crochus nez_énorme gros_nez sac_d_or sacs_d_or sac_d_argent sacs_d_argent cupide avare rapace sang_d_enfant sang_d_un_enfant sang_d_enfants empoisonne_le_puits',
  features:
    'grosses_lèvres lèvres_énormes lèvres_épaisses yeux_bridés tête_de_porc têtes_de_porc tête_de_cochon tête_de_singe face_de_singe visage_de_porc corps_de_singe queue_de_rat griffes ceinture_explosive bombe_dans_le_turban bombe_en_guise bave bavant',
  mocking:
    'moqueur moqueuse pour_se_moquer se_moquer moquerie ridiculiser ridiculisé ridiculisés pour_rire_de rire_d_eux rire_de_lui humiliant caricature_raciste dessin_raciste affiche_raciste caricature_méchante caricature_haineuse',
  signs: 'turban turbans burqa burqas voile voiles niqab foulards kippas',
  swarm: 'envahissent envahit envahissant essaim horde meute nuée déferlent dévorent',
  harm: 'du_haut_d_une_falaise d_une_falaise du_toit par_dessus_bord se_noient noyés se_noyant brûlés_vifs brûlent en_flammes fusillés pendus pendu écrasés écrasé piétinés fouettés fouetté gazés empoisonnés décapités lapidés affamés chassés enchaînés jetés_dans jetés_à_la_poubelle au_four dans_le_four',
  fun: 'drôle drôles rigolo rigolote rigolo marrant marrante caricature bande_dessinée bd comique humoristique hilare rires riant jubilant acclame festif fête joyeux joyeuse confettis mème blague bowling épique héroïque satisfaisant',
  pests:
    'exterminateur dératiseur insecticide mort_aux_rats tapette_à_mouches piège_à_rats botte_les_écrase botte_écrase botte_qui_écrase écrasés_par_une_botte à_la_poubelle',
  crimes:
    'auschwitz birkenau dachau treblinka drancy chambre_à_gaz chambres_à_gaz camp_de_concentration camps_de_concentration camp_d_extermination holocauste shoah crématoire anne_frank génocide marché_aux_esclaves vente_aux_esclaves vente_d_esclaves navire_négrier esclavage esclaves lynchage fosse_commune srebrenica bataclan charlie_hebdo oradour vel_d_hiv',
  jolly:
    'drôle drôles rigolo rigolote marrant marrante parc_d_attractions montagnes_russes sauna spa hôtel_de_luxe brochure pub publicité affiche_publicitaire réclame pique_nique barbecue four_à_pizza pizza fête joyeux joyeuse joyeuse confettis ballons popcorn bande_dessinée mème blague mascotte disco mignon mignonne toque souriant souriants vacances',
  villains:
    'nazi nazis officier_ss führer pétain gestapo klansman tueur_de_masse terroriste terroristes kamikaze négrier merah kouachi',
  glory:
    'saint sainte saints auréole auréolé ange anges archange ailes_d_ange héros héroïque chevalier sauveur rédempteur messie divin divine lumière_divine superhéros noble martyr glorieux gloire',
  solemn:
    'mémorial mémoire commémoration musée hommage recueillement sobre respectueux documentaire deuil bougies survivant survivants silence contre arrêté vaincu plus_jamais procès',
  holy: 'mahomet muhammad mohammed jésus christ vierge_marie bouddha coran bible pape',
  defiled:
    'en_porc en_cochon en_chien en_strip_teaseuse en_prostituée en_pute en_lingerie dans_les_toilettes dans_la_cuvette papier_toilette en_terroriste ivre bourré pissant',
  shut: 'dehors interdits interdit interdites non non_merci pas_bienvenus non_admis non_servis dégagez cassez_vous hors_d_ici indésirables rentrez_chez_vous',
  service:
    'interdit_aux interdit_à entrée_interdite_aux entrée_interdite accès_interdit_aux pas_de ni_chiens',
  slogans: [
    'on_ne_loue_pas|nous_ne_louons_pas|on_ne_sert_pas|nous_ne_servons_pas|on_n_embauche_pas ..1 aux|les|de|d <people>',
    'juif éternel',
    'éternel juif',
    'zone|ville|quartier sans musulmans|juifs|arabes|roms|noirs|gitans',
    'réservé aux_blancs',
    'parle|parlez français ou ..1 dégage|dégagez|casse|rentre|rentrez',
    'bamboula ..1 au|à|dans|en',
  ],
  harmless: ['déguisé|déguisés|déguisée en', 'pas_de chinois $'],
});

const spanish = hatefulPictures({
  language: 'es',
  people:
    'judío judíos judía rabino rabinos musulmán musulmanes musulmana imán imam islamista islamistas árabe árabes moro moros mora africano africanos asiático asiáticos chino chinos china indio indios pakistaníes turcos kurdos sirios marroquí marroquíes argelinos somalíes nigerianos mexicano mexicanos rumanos rusos ucranianos gitano gitanos gitana un_negro los_negros unos_negros negros hombre_negro mujer_negra hombres_negros mujeres_negras niño_negro niña_negra jugador_negro jugadores_negros chico_negro familia_negra gente_negra niños_negros sudacas panchitos refugiado refugiados migrante migrantes inmigrante inmigrantes extranjeros gays homosexual homosexuales maricones lesbianas mujer_trans transexuales discapacitado discapacitados minusválidos autistas feministas mendigos indígena indígenas cristianos hindúes palestinos israelíes venezolanos bolivianos haitianos',
  jews: 'judío judíos judía rabino rabinos estrella_de_david estrellas_de_david kipá sionista sionistas rothschild',
  as: 'como dibujado_como dibujados_como en_forma_de con_cuerpo_de con_cara_de con_cabeza_de con_cola_de convertidos_en',
  beasts:
    'rata ratas alimañas cucaracha cucarachas piojos garrapatas gusanos parásito parásitos langostas cerdo cerdos puerco puercos mono monos simio simios gorila gorilas chimpancé chimpancés babuinos hienas chacales buitres serpiente serpientes monstruo monstruos bestia bestias salvajes caníbales ganado insectos hormigas moscas virus basura ladrón ladrones terrorista terroristas violadores ogro demonio demonios diablo lobos pulpo araña',
  creatures:
    'pulpo tentáculos araña arañas telaraña titiritero marionetista marionetas hilos vampiro vampiros sanguijuela serpiente serpientes demonio diablo lobos hienas ratas cerdo',
  libel:
    'nariz_ganchuda narices_ganchudas nariz_aguileña nariz_enorme saco_de_oro sacos_de_oro saco_de_dinero sacos_de_dinero bolsas_de_oro bolsas_de_dinero avaro codicioso sangre_de_niño sangre_de_niños sangre_de_un_niño',
  features:
    'labios_enormes labios_gruesos labios_exagerados ojos_rasgados cara_de_cerdo cabeza_de_cerdo cuerpo_de_simio cuerpo_de_mono cara_de_mono cola_de_rata garras cinturón_explosivo cinturón_de_explosivos bomba_en_el_turbante babeando baboso recogiendo_algodón',
  mocking:
    'burlón burlona de_burla para_burlarse burlarse burla para_reírse reírse_de_él reírse_de_ellos ridiculizar ridiculizado humillante caricatura_racista dibujo_racista estilo_racista',
  signs: 'turbante turbantes burka burkas velo velos hiyab pañuelos',
  swarm: 'invaden invade invadiendo enjambre horda manada plaga devoran devorando',
  harm: 'por_un_acantilado de_un_acantilado de_la_azotea por_la_borda ahogándose ahogados ardiendo quemados_vivos quemados fusilados ahorcados ahorcado colgados_de aplastados atropellados pisoteados azotados azotado gaseados envenenados decapitados lapidados hambrientos cazados encadenados al_horno a_la_basura',
  fun: 'gracioso graciosa divertido divertida caricatura viñeta cómic cómico cómica risas riendo riéndose multitud_feliz festivo fiesta alegre confeti meme chiste bolos épico heroico satisfactorio',
  pests:
    'exterminador fumigador insecticida matarratas matamoscas ratonera bota_los_aplasta bota_aplastando bota_aplasta aplastados_por_una_bota a_la_basura',
  crimes:
    'auschwitz dachau treblinka mauthausen cámara_de_gas cámaras_de_gas campo_de_concentración campos_de_concentración campo_de_exterminio holocausto crematorio ana_frank anne_frank genocidio mercado_de_esclavos subasta_de_esclavos barco_negrero esclavitud esclavos linchamiento fosa_común vuelos_de_la_muerte atocha ayotzinapa',
  jolly:
    'gracioso graciosa divertido divertida parque_de_atracciones parque_temático montaña_rusa sauna spa hotel_de_lujo folleto anuncio publicidad cartel_publicitario picnic barbacoa horno_de_pizza pizza fiesta alegre feliz confeti globos palomitas viñeta meme chiste mascota discoteca mono_y_tierno tierno vacaciones sonrientes sonriente',
  villains:
    'nazi nazis oficial_ss oficial_de_las_ss franco francisco_franco videla führer asesino_en_serie terrorista terroristas klan negrero torquemada',
  glory:
    'santo santa santos san aureola ángel ángeles arcángel alas_de_ángel héroe héroes heroico caballero salvador mesías redentor divino divina luz_divina superhéroe noble mártir glorioso gloria',
  solemn:
    'memorial memoria homenaje museo sobrio respetuoso documental luto velas sobreviviente sobrevivientes superviviente supervivientes silencio contra derrotado nunca_más juicio recuerdo',
  holy: 'mahoma jesús jesucristo cristo virgen_maría buda corán biblia papa_francisco',
  defiled:
    'como_cerdo como_un_cerdo como_perro como_un_perro como_stripper como_prostituta como_puta en_lencería en_el_váter en_el_inodoro papel_higiénico como_terrorista borracho borracha meando',
  shut: 'fuera no prohibido prohibidos prohibida_la_entrada no_bienvenidos no_admitidos no_se_admiten no_se_atienden largo a_su_país a_vuestro_país go_home',
  service:
    'prohibida_la_entrada_a prohibido_a prohibida_la_entrada no_se_admiten no_se_admite no_se_atiende_a no_alquilamos_a no_servimos_a',
  slogans: [
    'no_se_alquila|no_alquilamos|no_servimos|no_se_sirve|no_se_vende ..1 a ..1 <people>',
    'judío eterno',
    'eterno judío',
    'zona|barrio|pueblo libre de moros|musulmanes|judíos|gitanos|negros|inmigrantes|maricones',
    'solo|sólo blancos|para_blancos ..1 $',
    'habla|hablen español o ..1 lárgate|vete|fuera|lárguense',
  ],
  harmless: ['disfrazado|disfrazados|disfrazada de|como', 'moro|china|indio|negro ..1 no|fuera de'],
});

const italian = hatefulPictures({
  language: 'it',
  people:
    'ebreo ebrei ebrea rabbino rabbini musulmano musulmani musulmana imam islamico islamici islamisti arabo arabi africano africani asiatico asiatici cinese cinesi indiani pakistani turchi curdi siriani marocchino marocchini tunisini algerini somali nigeriano nigeriani messicani rumeno rumeni russi ucraini albanese albanesi zingaro zingari zingara rom un_nero i_neri dei_neri uomo_nero donna_nera uomini_neri donne_nere bambino_nero bambina_nera calciatore_nero calciatori_neri ragazzo_nero famiglia_nera gente_nera bambini_neri negro negri profugo profughi rifugiato rifugiati migrante migranti immigrato immigrati clandestini stranieri gay omosessuale omosessuali froci lesbiche donna_trans transessuali disabile disabili handicappato handicappati autistici femministe barboni senzatetto pellerossa cristiani palestinesi israeliani terroni',
  jews: 'ebreo ebrei ebrea rabbino rabbini stella_di_david stelle_di_david kippah sionista sionisti rothschild',
  as: 'come disegnato_come disegnati_come in_forma_di con_corpo_di con_la_faccia_di con_testa_di trasformati_in',
  beasts:
    'ratto ratti topo topi scarafaggio scarafaggi pidocchi zecche vermi larve parassita parassiti cavallette locuste maiale maiali porco porci scimmia scimmie scimmione gorilla scimpanzé babbuini iene sciacalli avvoltoi serpente serpenti mostro mostri bestia bestie selvaggi cannibali bestiame insetti formiche mosche virus spazzatura rifiuti ladro ladri terrorista terroristi stupratori orco demone demoni diavolo lupi piovra ragno',
  creatures:
    'piovra polpo tentacoli ragno ragni ragnatela burattinaio marionettista burattini marionette fili vampiro vampiri sanguisuga serpente serpenti demone diavolo lupi iene topi ratti maiale',
  libel:
    'naso_adunco nasi_adunchi naso_enorme nasone sacco_d_oro sacchi_d_oro sacco_di_soldi sacchi_di_soldi avido avaro sangue_di_bambino sangue_di_bambini sangue_di_un_bambino',
  features:
    'labbra_enormi labbroni labbra_grosse occhi_a_mandorla_esagerati faccia_di_maiale faccia_da_maiale faccia_da_scimmia testa_di_maiale muso_di_porco corpo_di_scimmia coda_di_topo artigli cintura_esplosiva bomba_nel_turbante bavoso sbavando',
  mocking:
    'beffardo beffarda per_prendere_in_giro per_deridere deriderlo deriderli deridere ridicolizzare da_ridere_di umiliante caricatura_razzista vignetta_razzista stile_razzista per_ridere_di_lui',
  signs: 'turbante turbanti burqa velo veli hijab foulard',
  swarm: 'invadono invade invasione sciame orda branco divorano',
  harm: 'da_una_scogliera da_un_dirupo dal_tetto fuori_bordo annegano affogano bruciano bruciati_vivi in_fiamme fucilati impiccati impiccato schiacciati investiti calpestati frustati frustato gasati avvelenati decapitati lapidati affamati cacciati incatenati nel_forno nella_spazzatura',
  fun: 'divertente divertenti buffo buffa comico comica vignetta caricatura fumetto risate ridono ridendo folla_felice festoso festa allegro allegra coriandoli meme barzelletta bowling epico eroico soddisfacente',
  pests:
    'disinfestatore insetticida topicida veleno_per_topi schiacciamosche trappola_per_topi stivale_li_schiaccia stivale_schiaccia stivale_che_schiaccia',
  crimes:
    'auschwitz dachau treblinka fossoli risiera camera_a_gas camere_a_gas campo_di_concentramento campi_di_concentramento campo_di_sterminio olocausto shoah crematorio anna_frank anne_frank genocidio mercato_degli_schiavi asta_di_schiavi nave_negriera schiavitù schiavi linciaggio fossa_comune foibe marzabotto',
  jolly:
    'divertente divertenti buffo buffa parco_giochi parco_divertimenti luna_park montagne_russe sauna spa hotel_di_lusso dépliant brochure pubblicità réclame locandina_pubblicitaria picnic barbecue grigliata forno_per_pizza pizza festa allegro allegra coriandoli palloncini popcorn vignetta meme barzelletta mascotte discoteca carino vacanza vacanze sorridenti sorridente',
  villains:
    'nazista nazisti ufficiale_ss il_duce duce führer mafioso riina assassino_di_massa terrorista terroristi kamikaze klan negriero priebke',
  glory:
    'santo santa santi san aureola angelo angeli arcangelo ali_d_angelo eroe eroi eroico cavaliere salvatore messia redentore divino divina luce_divina supereroe nobile martire glorioso gloria',
  solemn:
    'memoriale memoria ricordo museo omaggio sobrio rispettoso documentario lutto candele sopravvissuto sopravvissuti silenzio contro sconfitto mai_più processo pietra_d_inciampo pietre_d_inciampo',
  holy: 'maometto gesù cristo madonna vergine_maria buddha corano bibbia',
  defiled:
    'come_maiale come_un_maiale come_cane come_un_cane come_spogliarellista come_prostituta come_puttana in_lingerie nel_water nel_gabinetto carta_igienica come_terrorista ubriaco ubriaca porca porco',
  shut: 'fuori vietato vietati no non_graditi non_serviti indesiderati via a_casa tornate_a_casa',
  service:
    'vietato_l_ingresso_ai vietato_agli vietato_ai vietato_l_ingresso non_si_affitta_a non_serviamo niente',
  slogans: [
    'non_si_affitta|non_affittiamo|non_serviamo|non_si_serve ..1 a|ai|agli|alle <people>|meridionali|terroni|napoletani',
    'eterno ebreo',
    'forni|forno ..2 per ..1 rom|ebrei|negri|zingari|immigrati',
    'zona|quartiere|paese senza|libero rom|ebrei|negri|zingari|musulmani|immigrati|da',
    'solo bianchi|per_bianchi ..1 $',
    'parla|parlate italiano o ..1 vattene|andatevene|fuori',
  ],
  harmless: [
    'giocano|giocare|gioca|ballano|camminano con ..1 scimmia|cane|topo|maiale|asino',
    'vestito|vestiti|travestito|travestiti da|come',
  ],
});

const portuguese = hatefulPictures({
  language: 'pt',
  people:
    'judeu judeus judia rabino rabinos muçulmano muçulmanos muçulmana imã imame islamista árabe árabes africano africanos asiático asiáticos chinês chineses indianos paquistaneses turcos curdos sírios angolanos nigerianos mexicano mexicanos venezuelanos haitianos russos romenos cigano ciganos cigana um_negro os_negros uns_negros negros homem_negro mulher_negra homens_negros mulheres_negras menino_negro menina_negra jogador_negro jogadores_negros rapaz_negro família_negra gente_negra crianças_negras preto pretos índio índios indígena indígenas nordestino nordestinos refugiado refugiados migrantes imigrante imigrantes estrangeiros gays homossexual homossexuais bichas viados umbandista umbandistas candomblecistas macumbeiro macumbeiros evangélicos lésbicas travesti travestis mulher_trans deficiente deficientes autistas feministas mendigos favelados cristãos palestinos israelenses brasileiros',
  jews: 'judeu judeus judia rabino rabinos estrela_de_davi estrela_de_david quipá sionista sionistas rothschild',
  as: 'como desenhado_como desenhados_como em_forma_de com_corpo_de com_cara_de com_cabeça_de com_rabo_de',
  beasts:
    'rato ratos ratazana ratazanas barata baratas piolhos carrapatos vermes larvas parasita parasitas gafanhotos porco porcos macaco macacos gorila gorilas chimpanzé chimpanzés babuínos hienas chacais abutres cobra cobras serpente monstro monstros besta bestas selvagens canibais gado insetos formigas moscas vírus lixo ladrão ladrões terrorista terroristas estupradores ogro demônio demônios diabo lobos polvo aranha',
  creatures:
    'polvo tentáculos aranha aranhas teia titereiro marionetista marionetes fios vampiro vampiros sanguessuga serpente cobra demônio diabo lobos hienas ratos porco',
  libel:
    'nariz_adunco nariz_de_gancho nariz_enorme narigão saco_de_ouro sacos_de_ouro saco_de_dinheiro sacos_de_dinheiro avarento ganancioso sangue_de_criança sangue_de_crianças sangue_de_uma_criança',
  features:
    'lábios_enormes beiços beiçudo lábios_grossos olhos_puxados cara_de_porco cara_de_macaco cabeça_de_porco corpo_de_macaco rabo_de_rato garras cinto_de_explosivos colete_de_explosivos bomba_no_turbante babando',
  mocking:
    'debochado debochada deboche zombar zombando zombaria para_rir_dele para_rir_deles rir_dele rir_deles ridicularizar humilhante caricatura_racista desenho_racista',
  signs: 'turbante turbantes burca burcas véu véus hijab',
  swarm: 'invadem invade enxame horda matilha devoram',
  harm: 'de_um_penhasco do_penhasco do_telhado ao_mar afogando afogados se_afogando queimados_vivos em_chamas fuzilados enforcados enforcado esmagados atropelados pisoteados chicoteados chicoteado gaseados envenenados decapitados apedrejados famintos caçados acorrentados no_forno no_lixo dentro_do_fogo no_fogo na_fogueira dentro_da_fogueira',
  fun: 'engraçado engraçada divertido divertida caricatura charge quadrinho cômico cômica risadas rindo multidão_feliz festivo festa alegre confete meme piada boliche épico heroico satisfatório',
  pests:
    'exterminador dedetizador inseticida veneno_de_rato mata_moscas ratoeira bota_esmagando bota_esmaga bota_pisando',
  crimes:
    'auschwitz dachau treblinka câmara_de_gás câmaras_de_gás campo_de_concentração campos_de_concentração campo_de_extermínio holocausto crematório anne_frank genocídio mercado_de_escravos leilão_de_escravos navio_negreiro escravidão escravos linchamento vala_comum carandiru candelária',
  jolly:
    'engraçado engraçada divertido divertida parque_de_diversões montanha_russa sauna spa hotel_de_luxo folheto anúncio propaganda_de comercial piquenique churrasco forno_de_pizza pizza festa alegre feliz confete balões pipoca meme piada mascote discoteca fofo férias sorridentes sorridente',
  villains:
    'nazista nazistas oficial_da_ss führer salazar assassino_em_massa terrorista terroristas klan traficante_de_escravos ustra',
  glory:
    'santo santa santos são auréola anjo anjos arcanjo asas_de_anjo herói heróis heroico cavaleiro salvador messias redentor divino divina luz_divina super_herói nobre mártir glorioso glória',
  solemn:
    'memorial memória homenagem museu sóbrio respeitoso documental luto velas sobrevivente sobreviventes silêncio contra derrotado nunca_mais julgamento',
  holy: 'maomé jesus cristo virgem_maria nossa_senhora buda alcorão bíblia',
  defiled:
    'como_porco como_um_porco como_cachorro como_stripper como_prostituta como_puta em_lingerie na_privada no_vaso papel_higiênico como_terrorista bêbado bêbada mijando',
  shut: 'fora não proibido proibidos não_entram não_são_bem_vindos não_atendemos sumam vão_embora',
  service:
    'proibida_a_entrada_de proibido_para proibida_a_entrada não_atendemos não_alugamos_para não_aceitamos',
  slogans: [
    'não_se_aluga|não_alugamos|não_atendemos|não_servimos ..1 a|para ..1 <people>',
    'eterno judeu',
    'zona|bairro|cidade livre de judeus|negros|muçulmanos|ciganos|gays|imigrantes|pretos',
    'só|somente brancos|para_brancos ..1 $',
  ],
  harmless: ['vestido|vestidos|fantasiado|fantasiados de|como', 'judeu errante'],
});

/** Hateful pictures in French, Spanish, Italian and Portuguese. */
export const romance: readonly Grammar[] = [french, spanish, italian, portuguese];
