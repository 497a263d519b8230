import { ownPastIn } from './own-past.ts';

/** Germanic, Romance and the other languages of Europe without the Slavic ones. */
export const european = [
  ownPastIn('de', {
    i: 'ich wir mir mich uns',
    such: 'in_so_einem in_so_einer auf_so_einem auf_so_einer an_so_einem an_so_einer unter_so_einem unter_so_einer bei_so_einem vor_so_einem vor_so_einer neben_so_einem von_so_einem von_so_einer auf_solchen in_solchen an_solchen auf_genau_so_einem auf_genau_so_einer in_genau_so_einem in_genau_so_einer',
    day: 'gestern vorgestern heute_morgen heute_früh heute_nacht gestern_abend letzte_nacht letzte_woche letzten_monat letzten_sonntag letzten_samstag letzten_montag letzten_freitag am_wochenende neulich',
    doing:
      'bild bilder bildern palette prompt serie entwurf version versionen farbe farben grün blau rot gelb licht knoten postete zeichnete malte machte baute probierte lud teilte schrieb las zählte veröffentlicht veröffentlichte hochgeladen gesehen angesehen angeschaut geschaut gezählt gezeichnet gemalt gepostet gebaut gemacht versucht ausprobiert gedacht gefragt gewünscht gefunden entdeckt bemerkt geteilt kommentiert geschrieben gelesen gemocht gefallen mag mochte sehe sah schaue denke dachte würde könnte möchte wollte hätte wäre stelle glaube finde fand verliere verloren nie niemals',
    errand:
      'seit_der_grippe seit_meiner_grippe seit_meiner_op seit_meinem_unfall den_bus_verpasst die_bahn_verpasst den_zug_verpasst die_straßenbahn_verpasst auf_dem_weg_zur_arbeit auf_dem_weg_zur_schule auf_dem_heimweg auf_meinem_arbeitsweg auf_meinem_weg_zur beim_zahnarzt_hängt bei_meinem_zahnarzt zu_spät_zur_arbeit zu_spät_zur_schule nach_meiner_schicht nach_der_nachtschicht in_meiner_mittagspause',
    home: 'bei_uns_im bei_uns_im_keller bei_uns_in_der bei_uns_zuhause bei_uns_zu_hause bei_uns_daheim bei_mir_im_keller bei_mir_in_der_küche bei_mir_im_flur bei_mir_zuhause bei_meinen_eltern unser_nachbar unsere_nachbarin',
  }),
  ownPastIn('nl', {
    i: 'ik we wij',
    such: 'in_zo_n op_zo_n langs_zo_n bij_zo_n onder_zo_n aan_zo_n van_zo_n op_zulke in_zulke op_net_zulke op_precies_zo_n in_precies_zo_n',
    day: 'gisteren eergisteren vanmorgen vanochtend gisteravond vannacht vorige_week vorige_maand afgelopen_weekend afgelopen_zondag laatst',
    doing:
      'beeld beelden plaatje afbeelding palet prompt serie versie kleur kleuren groen blauw rood geel licht postte plaatste maakte tekende schilderde probeerde bouwde deelde schreef las telde gezien gekeken bekeken geteld getekend geschilderd gepost gemaakt gebouwd geprobeerd gedacht gevraagd gevonden ontdekt gemerkt gedeeld geschreven gelezen zie zag kijk keek denk dacht zou kon wil wilde vind vond nooit mooi verdwaal verdwaalde',
    errand:
      'de_bus_gemist mijn_bus_gemist de_trein_gemist mijn_trein_gemist de_tram_gemist onderweg_naar_mijn_werk op_weg_naar_mijn_werk op_weg_naar_school bij_de_tandarts_hangt bij_mijn_tandarts te_laat_op_mijn_werk na_mijn_dienst in_mijn_lunchpauze',
    home: 'bij_ons_thuis bij_ons_in bij_ons_op bij_mij_thuis bij_mijn_ouders onze_buurman onze_buurvrouw',
  }),
  ownPastIn('sv', {
    i: 'jag vi',
    such: 'på_en_sån i_en_sån vid_en_sån från_en_sån på_ett_sånt i_ett_sånt på_en_sådan i_en_sådan vid_en_sådan från_en_sådan på_såna i_såna',
    day: 'igår i_går i_förrgår i_morse i_natt i_somras i_vintras i_höstas i_våras i_påskas i_julas i_helgen häromdagen förra_veckan förra_månaden förra_året i_söndags i_lördags i_fredags i_måndags',
    doing:
      'bild bilden bilder palett prompt serie version färg färger grön gröna blå röd ljus ljuset nod noder sett såg tittat tittade räknat ritat målat postat gjort gjorde byggt försökt försökte tänkt frågat hittat upptäckt märkt delat skrivit läst ser tittar tänker tänkte skulle kunde vill ville tycker tyckte gillade gillar lade la aldrig',
    errand:
      'missade_bussen missade_tåget missade_spårvagnen på_väg_till_jobbet på_väg_hem_från på_väg_till_skolan hos_tandläkaren_hänger hos_min_tandläkare försenad_till_jobbet efter_mitt_pass på_min_lunchrast tog_bussen_hem tog_tåget_till',
    home: 'hemma_hos_oss hemma_hos_mig hos_mina_föräldrar vår_granne min_granne vi_hyrde_en_stuga vår_stuga vårt_sommarhus',
  }),
  ownPastIn('da', {
    i: 'jeg vi',
    such: 'på_sådan i_sådan ved_sådan fra_sådan på_en_sådan i_en_sådan på_en_sånn i_en_sånn ved_en_sånn fra_en_sånn på_sånne i_sånne på_slik_en i_slik_en på_en_slik i_en_slik',
    day: 'i_går igår i_forgårs i_morges i_morgest i_dag_tidlig i_nat i_natt i_sommer i_vinter i_påsken i_julen i_helgen i_weekenden forleden sidste_uge forrige_uke sidste_måned forrige_måned sidste_år i_fjor i_søndags i_lørdags i_fredags på_søndag',
    doing:
      'billede billedet billeder bilde bildet bilder palet palett prompt serie version versjon farve farver farge farger grøn grønn grønne blå rød lys lyset node noder lagde la lade postede postet delte skrev tegnede tegnet malede malte prøvde lavede laget så_på set sett kigget talt tegnet malet malt postet lagt lavet laget bygget bygd prøvet prøvde tænkt tenkt fundet funnet opdaget oppdaget delt skrevet læst lest ser så kigger tænker tænkte tenker tenkte ville kunne kunde vil synes syntes likte kunne aldrig aldri',
    errand:
      'missede_bussen mistet_bussen missede_toget mistet_toget kom_for_sent_til_arbejde på_vej_til_arbejde på_vei_til_jobb på_vej_hjem_fra på_vei_hjem_fra på_vej_i_skole på_vei_til_skolen hos_min_tandlæge hos_tannlegen_min cyklede_jeg_hjem syklet_jeg_hjem gikk_på_hytta gik_på_hytten hatt_influensa haft_influenza har_influensa har_influenza har_hatt_feber har_haft_feber på_hytta_i',
    home: 'søsteren_min broren_min moren_min faren_min sønnen_min datteren_min hjemme_hos_os hjemme_hos_oss hjemme_hos_mig hjemme_hos_meg hos_mine_forældre hos_foreldrene_mine vores_nabo naboen_vår naboen_min min_nabo hytta_vår vores_sommerhus',
  }),
  ownPastIn('fr', {
    i: 'je j on nous',
    such: 'dans_une_cuisine_comme_celle sur_une_jetée_comme dans_un_escalier_pareil sur_des_escaliers_pareils dans_des_escaliers_comme sur_un_lac_comme dans_un_café_comme dans_un_train_comme sur_une_patinoire_pareille dans_une_rue_pareille dans_une_maison_comme_celle d_une_jetée_comme d_un_mur_comme',
    day: 'hier avant_hier ce_matin hier_soir cette_nuit la_semaine_dernière le_mois_dernier l_été_dernier l_hiver_dernier l_autre_jour dimanche_dernier samedi_dernier',
    doing:
      'image images dessin tableau palette prompt série version couleur couleurs vert bleu rouge jaune lumière nœud nœuds vu regardé compté dessiné peint posté publié fait construit essayé pensé demandé trouvé découvert remarqué partagé écrit lu vois voyais regarde pense pensais voudrais aimerais pourrais aime aimais adore préférais préfère trouve trouvais reviens jamais imagine',
    errand:
      'raté_mon_bus raté_le_bus raté_mon_train raté_le_train raté_le_tram manqué_mon_bus manqué_le_train en_allant_au_travail en_allant_au_boulot sur_le_chemin_du_travail sur_le_chemin_de_l_école en_rentrant_du_travail en_rentrant_de_l_école chez_mon_dentiste chez_le_dentiste_il pendant_ma_pause_déjeuner en_retard_au_travail en_retard_au_bureau',
    home: 'chez_nous_il chez_nous_dans chez_nous_on chez_moi_il chez_moi_dans chez_mes_parents notre_voisin notre_voisine mon_voisin ma_voisine',
  }),
  ownPastIn('es', {
    i: 'me_mareé perdí perdimos llegué llegamos fui fuimos comí comimos bebí bebimos dormí dormimos viajé viajamos cociné trabajé trabajamos estudié estudiamos monté montamos nadé nadamos caminé caminamos compré compramos viví vivimos tropecé subí subimos bajé bajamos crucé cruzamos me_desperté me_perdí me_enfermé me_hice_daño me_picó me_mordió me_torcí corrí corrimos lloré lloramos pesqué pescamos remé remamos cené cenamos desayuné desayunamos conduje condujimos volé volamos estuve estuvimos',
    such: 'como_este como_esta como_ese como_esa como_estos como_estas como_esos como_esas así igual_que_este parecido parecida',
    day: 'ayer anteayer anoche esta_mañana la_semana_pasada el_mes_pasado el_verano_pasado el_invierno_pasado el_otro_día el_domingo el_sábado',
    doing:
      'imagen imágenes cuadro paleta prompt serie versión color colores verde azul rojo luz nodo nodos vi miré conté dibujé pinté publiqué hice construí probé pensé encontré noté escribí leí rincón esquina detalle nunca si',
    errand:
      'perdí_el_autobús perdí_el_bus perdí_el_tren perdí_el_metro perdí_el_tranvía voy_al_trabajo camino_al_trabajo camino_del_trabajo de_camino_al_trabajo camino_de_casa volviendo_del_trabajo al_salir_del_trabajo en_mi_dentista mi_dentista llegué_tarde_al_trabajo voy_a_clase voy_al_gimnasio voy_al_médico en_mi_hora_de_comer',
    home: 'en_mi_casa en_nuestra_casa en_casa_de_mis mi_vecino mi_vecina nuestro_vecino mis_vecinos se_fue_la_luz_en_casa en_mi_edificio en_mi_barrio en_mi_pueblo',
  }),
  ownPastIn('pt', {
    i: 'perdi perdemos cheguei chegámos chegamos fui fomos comi comemos bebi dormi dormimos viajei viajámos viajamos cozinhei trabalhei trabalhámos estudei nadei nadámos caminhei comprei vivi vivemos morei moramos tropecei subi subimos desci atravessei acordei perdi_me me_perdi corri chorei pesquei remei jantei conduzi dirigi voei enjoei caí caímos adoeci parti_o parti_a',
    such: 'como_este como_esta como_esse como_essa como_estes como_estas como_esses como_essas assim igual parecido parecida',
    day: 'ontem anteontem ontem_à_noite hoje_de_manhã esta_manhã esta_noite semana_passada mês_passado verão_passado inverno_passado outro_dia no_domingo no_sábado',
    doing:
      'imagem imagens quadro paleta prompt série versão cor cores verde azul vermelho luz nó nós vi olhei contei desenhei pintei publiquei postei fiz construí tentei pensei encontrei notei escrevi li canto detalhe folhas nunca se',
    errand:
      'perdi_o_autocarro perdi_o_ônibus perdi_o_comboio perdi_o_trem perdi_o_metro perdi_o_metrô perdi_o_elétrico a_caminho_do_trabalho no_caminho_do_trabalho no_caminho_para_o_trabalho a_caminho_da_escola voltando_do_trabalho no_meu_dentista cheguei_atrasado cheguei_atrasada faltou_a_luz faltou_luz acabou_a_luz na_minha_hora_de_almoço',
    home: 'cá_em_casa lá_em_casa aqui_em_casa na_minha_casa na_nossa_casa em_casa_dos_meus meu_vizinho minha_vizinha nosso_vizinho os_meus_vizinhos no_meu_prédio no_meu_bairro na_minha_rua na_minha_terra',
  }),
  ownPastIn('it', {
    i: 'ho abbiamo sono siamo mi_sono ci_siamo',
    such: 'come_questo come_questa come_quello come_quella come_questi come_queste come_quelli così_alto simile simili del_genere uguale',
    day: 'ieri l_altro_ieri ieri_sera stamattina stanotte stamani la_settimana_scorsa il_mese_scorso l_estate_scorsa l_inverno_scorso l_altro_giorno domenica_scorsa sabato_scorso',
    doing:
      'immagine immagini quadro disegno tavolozza palette prompt serie versione colore colori verde blu rosso giallo luce nodo nodi visto guardato contato disegnato dipinto pubblicato fatto costruito provato pensato chiesto trovato scoperto notato condiviso scritto letto perso_nel perso_nell usato scelto un_ia tornato tornata colpito colpita preferito mai amato sicuro sicura felice contento contenta curioso curiosa finestre gatto',
    errand:
      'perso_il_treno perso_l_autobus perso_il_bus perso_il_tram perso_la_metro andando_al_lavoro mentre_andavo_al_lavoro tornando_dal_lavoro tornando_da_scuola la_strada_per_il_lavoro dal_mio_dentista in_ritardo_al_lavoro la_cicatrice_di ancora_la_cicatrice in_pausa_pranzo',
    home: 'a_casa_nostra a_casa_mia a_casa_dei_miei da_noi_a_casa il_mio_vicino la_mia_vicina il_nostro_vicino i_miei_vicini nel_mio_palazzo nel_mio_quartiere nel_mio_paese',
  }),
  ownPastIn('ro', {
    i: 'am mi_am m_am ne_am',
    such: 'ca_asta ca_ăsta ca_acesta ca_aceasta ca_astea ca_acestea ca_acela așa asemenea',
    day: 'ieri alaltăieri azi_dimineață aseară azi_noapte săptămâna_trecută luna_trecută vara_trecută iarna_trecută zilele_trecute duminica_trecută sâmbăta_trecută',
    doing:
      'imagine imaginea imagini tablou paleta prompt serie versiune culoare culori verde verdele albastru roșu lumina nod noduri văzut privit numărat desenat pictat postat publicat făcut construit încercat gândit întrebat găsit descoperit observat scris citit ales folosit plăcut niciodată întors pierdut_în oprit uitat',
    errand:
      'pierdut_autobuzul pierdut_trenul pierdut_tramvaiul pierdut_metroul în_drum_spre_serviciu în_drum_spre_muncă în_drum_spre_casă în_drum_spre_școală la_dentistul_meu întârziat_la_serviciu întârziat_la_muncă în_pauza_de_masă',
    home: 'la_noi_acasă la_mine_acasă la_noi_în_bucătărie la_ai_mei vecinul_meu vecina_mea vecinul_nostru în_blocul_meu în_cartierul_meu în_satul_meu',
  }),
  ownPastIn('fi', {
    i: 'minä me kävin kävimme menin menimme myöhästyin myöhästyimme söin söimme join joimme nukuin nukuimme kaaduin kaaduimme mursin ajoin ajoimme pyöräilin uin uimme ostin ostimme asuin asuimme istuin istuimme seisoin heräsin itkin matkustin matkustimme hiihdin putosin satutin',
    such: 'tuollaisen tuollaisessa tuollaisella tuollaiselta tuollaisesta tällaisen tällaisessa tällaisella samanlaisella samanlaisessa samanlaisilla tällaisissa tuollaisissa tällaisilla tuollaisilla',
    day: 'eilen toissapäivänä tänä_aamuna aamulla viime_yönä viime_viikolla viime_kuussa viime_kesänä viime_talvena taannoin lauantaina sunnuntaina',
    doing:
      'kuva kuvan kuvaa kuvassa kuvia paletti prompti sarja versio väri värit vihreä sininen punainen valo katsoin näin piirsin maalasin julkaisin tein rakensin yritin ajattelin löysin huomasin kirjoitin luin pidin laskin en jos',
    errand:
      'myöhästyin_bussista myöhästyin_junasta myöhästyin_raitiovaunusta matkalla_töihin töihin_mennessä kotimatkalla hammaslääkärilläni kävin_saunassa saunassa_eilen töistä_tullessa lounastauollani',
    home: 'siskollani veljelläni äidilläni isälläni sedälläni meillä_kotona kotonani naapurini naapurimme meidän_kellarissa meidän_keittiössä mökillämme kotikylässäni',
  }),
  ownPastIn('hu', {
    i: 'lekéstem lekéstük eltörtem elestem ettem ettünk ittam ittunk aludtam aludtunk utaztam utaztunk laktam laktunk dolgoztam úsztam úsztunk vettem vettünk sírtam elaludtam felébredtem biciklivel_mentem bicikliztem kirándultunk főztem sütöttem sütöttünk ültem ültünk álltam álltunk ugráltunk leestem jártam jártunk elkéstem megfáztam fáztam',
    such: 'ilyen_lépcsőn ilyen_jégen ilyen_tavon ilyen_utcában ilyen_házban ilyen_konyhában ilyen_vonaton ilyen_kövön ilyen_kávézóban ilyen_szobában ilyen_hídon ilyen_parton ilyen_erdőben ilyen_fáról ilyen_stégről ilyen_padon egy_ilyen',
    day: 'tegnap tegnapelőtt ma_reggel tegnap_este az_éjjel múlt_héten múlt_hónapban tavaly tavaly_nyáron a_minap vasárnap szombaton',
    doing:
      'kép képet képem képen paletta prompt sorozat változat szín színek zöld kék piros fény néztem láttam rajzoltam festettem posztoltam csináltam készítettem építettem próbáltam gondoltam találtam írtam olvastam ha sosem soha',
    errand:
      'lekéstem_a_villamost lekéstem_a_buszt lekéstem_a_vonatot lekéstem_a_metrót munkába_menet hazafelé_menet iskolába_menet a_fogorvosomnál elkéstem_a_munkából eltörtem_a_csuklómat eltörtem_a_karomat eltörtem_a_lábamat eltörtem_a_kezem ebédszünetemben',
    home: 'nálunk_otthon otthon_nálunk nálunk_a_konyhában nálunk_a_pincében a_szomszédom a_szomszédunk a_falunkban a_nyaralónk',
  }),
  ownPastIn('el', {
    i: 'έχασα χάσαμε έσπασα έπεσα πέσαμε έφαγα φάγαμε ήπια ήπιαμε κοιμήθηκα ταξίδεψα ταξιδέψαμε έμενα μέναμε δούλεψα δούλευα κολύμπησα αγόρασα αγοράσαμε έκλαψα ξύπνησα μαγείρεψα πήγα πήγαμε περπάτησα περπατήσαμε ανέβηκα ανεβήκαμε κάθισα άργησα αρρώστησα κρύωσα οδήγησα',
    such: 'σε_τέτοιες σε_τέτοια σε_τέτοιο σε_τέτοιους από_τέτοια από_τέτοιο από_μια_τέτοια σε_μια_τέτοια σε_ένα_τέτοιο σε_έναν_τέτοιο από_ένα_τέτοιο σαν_αυτό σαν_αυτή σαν_αυτόν σαν_αυτές',
    day: 'χθες χτες προχθές σήμερα_το_πρωί χθες_το_βράδυ χτες_το_βράδυ την_περασμένη_εβδομάδα τον_περασμένο_μήνα πέρσι πέρυσι το_περασμένο_καλοκαίρι τις_προάλλες την_κυριακή το_σάββατο',
    doing:
      'εικόνα εικόνες πίνακα παλέτα σειρά εκδοχή χρώμα χρώματα πράσινο μπλε κόκκινο φως κόμβους είδα κοίταξα μέτρησα ζωγράφισα δημοσίευσα έφτιαξα δοκίμασα σκέφτηκα βρήκα έγραψα διάβασα ποτέ αν γωνία',
    errand:
      'έχασα_το_λεωφορείο έχασα_το_τρένο έχασα_το_τραμ έχασα_το_μετρό πηγαίνοντας_στη_δουλειά στο_δρόμο_για_τη_δουλειά γυρίζοντας_από_τη_δουλειά γυρνώντας_από_τη_δουλειά ο_οδοντίατρός_μου άργησα_στη_δουλειά',
    home: 'στο_σπίτι_μας στο_σπίτι_μου ο_γείτονάς_μου ο_γείτονας_μου η_γειτόνισσά_μου στο_χωριό_μου στο_χωριό_μας στην_κουζίνα_μας στην_πολυκατοικία_μου στη_γειτονιά_μου',
  }),
  ownPastIn('lt', {
    i: 'aš mes pavėlavau pavėlavome susilaužiau nukritau valgiau valgėme gėriau gėrėme miegojau miegojome keliavau keliavome gyvenau gyvenome dirbau plaukiau plaukėme pirkau verkiau pabudau važiavau važiavome ėjau ėjome sirgau sušalau',
    such: 'ant_tokių ant_tokio ant_tokios tokiame tokioje nuo_tokio nuo_tokios prie_tokio prie_tokios tokiuose tokiose',
    day: 'vakar užvakar šįryt šiandien_ryte vakar_vakare praeitą_savaitę praėjusią_savaitę praėjusį_mėnesį pernai praėjusią_vasarą aną_dieną sekmadienį šeštadienį',
    doing:
      'vaizdas vaizdą vaizde paveikslas paveikslą paletė serija versija spalva spalvos žalia žalią mėlyna raudona šviesa mačiau žiūrėjau piešiau nupiešiau paskelbiau padariau sukūriau bandžiau galvojau radau pastebėjau rašiau skaičiau niekada jei mazgų',
    errand:
      'pavėlavau_į_autobusą pavėlavau_į_traukinį pavėlavau_į_darbą pakeliui_į_darbą pakeliui_į_mokyklą pakeliui_namo pas_mano_odontologą grįžtant_iš_darbo',
    home: 'mūsų_namuose pas_mus_namuose mūsų_kaimynas mano_kaimynas mano_kaimynė mūsų_kaime mano_kaime mūsų_virtuvėje mūsų_rūsyje',
  }),
];
