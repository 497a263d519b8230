import { phrasesOf } from '../../hostility/hostile-words.ts';
import { inflected, type RemarksOfLanguage } from './remarks.ts';

const origins = `${inflected('african american marocchin tunisin messican indian sirian iranian iracen afghan rumen bulgar ucrain turc ner negr arab russ filippin zingar meridional ispanic latin algerin polacc brasilian', ['o', 'i', 'a', 'e', 'hi', 'he'])} cinese cinesi albanese albanesi senegalese senegalesi nigeriano nigeriani pakistano pakistani bengalese bengalesi curdo curdi asiatico asiatici asiatica asiatiche somalo somali egiziano egiziani rom straniero stranieri straniera straniere povero poveri clandestino clandestini terrone terroni`;

export const italian: RemarksOfLanguage = {
  language: 'it',
  hostile: {
    groups: `${phrasesOf('i gli le un uno una dei degli delle agli ai questi queste quei quegli quelle sti tutti_i tutti_gli troppi tanti nessun ogni certi', origins)} musulmano musulmani musulmana musulmane islamici ebreo ebrei ebrea ebree marocchini africani albanesi senegalesi extracomunitario extracomunitari immigrato immigrati immigrata immigrate migrante migranti profugo profughi profuga profughe rifugiato rifugiati rifugiata rifugiate clandestini richiedenti_asilo zingaro zingari zingara zingare i_rom nomadi gay omosessuale omosessuali frocio froci finocchi ricchioni lesbica lesbiche trans_sono i_trans le_trans dei_trans questi_trans transessuale transessuali transgender travestito travestiti bisessuali disabile disabili handicappato handicappati handicappata mongoloide mongoloidi autistici invalidi down_sono barbone barboni senzatetto mendicanti terroni meridionali ispanici latinos ${phrasesOf(
      'donna donne ragazza ragazze famiglia famiglie uomini persone gente bambini',
      'velata velate nera nere neri africana africane araba arabe araba ebrea ebree musulmana musulmane straniera straniere trans lesbiche disabili',
    )}`,
    anybody:
      'donna donne femmina femmine i_vecchi dei_vecchi questi_vecchi le_vecchie gli_anziani le_anziane i_pensionati i_poveri i_grassi le_grasse i_ciccioni le_femministe femministe',
    them: 'questa_gente quella_gente sta_gente certa_gente quelli_lì questi_qui quella_razza questa_razza',
    averse:
      'orrore_dei orrore_degli orrore_per schifo_dei schifo_degli ribrezzo_per disgusto_per ripugnanza_per allergico_ai allergica_ai allergico_agli non_reggo non_posso_vedere non_posso_sopportare non_riesco_a_sopportare stufo_di stufa_di stufo_dei stufo_degli basta_con pieno_le_scatole piene_le_palle non_ne_posso_più_di non_ne_posso_più_degli non_ne_posso_più_dei',
    sickens:
      'mi_danno_il_voltastomaco mi_dà_il_voltastomaco mi_danno_la_nausea mi_dà_la_nausea mi_fanno_vomitare mi_fa_vomitare mi_danno_il_vomito mi_stanno_sulle_palle mi_stanno_sul mi_fanno_ribrezzo mi_fa_ribrezzo mi_ripugnano mi_ripugna mi_disgustano mi_disgusta mi_fanno_senso mi_rivoltano',
    unfit:
      'non_sono_fatti_per non_sono_fatte_per non_è_fatto_per non_è_fatta_per non_servono_a_niente non_servono_a_nulla non_serve_a_niente non_servono_più non_valgono_niente non_valgono_nulla non_vale_niente si_riproducono_come si_moltiplicano_come fanno_figli_come vengono_qui_solo vengono_solo_per vengono_qua_per vengono_qui_a vivono_alle_nostre vivono_a_spese campano_con non_si_integrano non_si_integreranno non_sono_come_noi non_c_entrano_con_noi non_hanno_posto non_ha_posto ci_rubano ci_invadono ci_costano pensano_solo_a sanno_solo non_hanno_voglia_di non_hanno_educazione non_conoscono_le_regole portano_malattie portano_degrado portano_via hanno_tutto_gratis puzzano_sempre restano_sempre resteranno_sempre rovinano_il_quartiere',
    unable:
      'non_sanno_guidare non_sa_guidare non_sanno_comandare non_sa_comandare non_è_capace_di non_sono_capaci_di incapaci_di_pensare non_sanno_ragionare non_sa_ragionare non_ha_cervello non_hanno_cervello manca_il_cervello gli_manca_il_cervello le_manca_il_cervello troppo_stupide_per troppo_stupida_per troppo_emotive troppo_deboli_per devono_obbedire deve_obbedire devono_stare_zitte deve_stare_zitta',
    unwanted:
      'chi_li_vuole chi_le_vuole chi_lo_vuole chi_ha_bisogno chi_vuole chi_vorrebbe a_chi_servono a_che_servono a_cosa_servono perché_dobbiamo perché_dovremmo che_ce_ne_facciamo cosa_ce_ne_facciamo non_se_ne_può_più ne_abbiamo_già_abbastanza abbiamo_già_troppi',
    should: 'dovrebbe dovrebbero deve devono può possono potrebbero andrebbero andrebbe farebbero_meglio',
    gone: 'togliersi_di_mezzo levarsi_di_mezzo sparire crepare andarsene tornare_a tornare_da tornarsene stare_a_casa restare_a_casa stare_al_loro stare_tra restare_tra rimandati rispediti cacciati rinchiusi rinchiuse sterilizzati spazzati chiudere_la_bocca stare_zitti nascondersi farsi_curare curarsi morire vergognarsi andare_a_lavorare',
    pity: 'peccato che_peccato purtroppo peccato_che peccato_per rovinata_da rovinato_da',
    many: 'tutti_quei tutti_quegli tutte_quelle tutti_questi quei quegli così_tanti tanti troppi ci_siano ci_sia sia_di solo_di ancora sti un_altro pieno_di piena_di',
    about:
      'in_giro in_mezzo sulla_piazza nella_foto sullo_sfondo tra_i_piedi bighellonano bivaccano che_bivaccano rovinano rovina',
    plight:
      'senza_casa senza_tetto annegati annegano soffrono soffrire al_freddo odiati cacciati perseguitati nell_ombra sfocati sfocata sfocate tagliati tagliata di_spalle aspettare muoiono',
    thanks: 'grazie grazie_ai grazie_agli grazie_a ringraziamo',
    ruined:
      'non_si_può_più non_possiamo_più non_si_esce_più non_usciamo_più paura_di_uscire non_siamo_più_sicuri non_si_trova_più senza_lavoro stranieri_a_casa in_rovina chiedere_il_permesso non_è_più_nostra non_ci_sono_più_soldi',
    another: 'un_altra un_altro ancora_una ancora_un l_ennesima l_ennesimo',
    house: 'moschea minareto sinagoga centro_profughi campo_rom centro_di_accoglienza kebabbaro barcone',
    soon: 'presto tra_poco fra_poco domani prima_o_poi e_poi',
    less: 'in_meno di_meno',
    one: 'un uno una',
    are: 'sono è restano',
    insult:
      'brutte brutti puzzolenti sottomesse sporco sporchi sporca sporche ignorante ignoranti stupido stupidi stupide scemi sceme pigro pigri pigre fannulloni bugiardi bugiarde infidi infide falsi ladri ladre ladro criminali delinquenti pericolosi pericolose terroristi malati malate anormali schifosi schifose disgustosi inferiori inferiore parassiti feccia barbari incivili arretrati lazzaroni mantenuti',
    none: 'nessun nessuna nessuno non_un neanche_un',
    deserves: 'merita meriterà meriterebbe',
    due: 'rispetto pietà aiuto fiducia stima ammirazione riconoscenza diritti soldi amore posto applausi compassione protezione casa lode',
    never:
      'non_potrà_mai non_potranno_mai non_sarà_mai non_saranno_mai non_diventerà_mai non_diventeranno_mai non_può_essere',
    ours: 'italiano italiani italiana italiane uno_di_noi dei_nostri come_noi vera_donna vere_donne vero_uomo veri_italiani',
    guarded:
      'tieni_d_occhio_il_portafoglio tenete_d_occhio_il occhio_al_portafoglio occhio_ai_portafogli occhio_alla_borsa occhio_alle_tasche attenti_al_portafoglio attento_al_portafoglio attenta_alla_borsa nascondi_il_portafoglio nascondete_i_portafogli nascondi_la_borsa nascondi_l_argenteria conta_i_cucchiai contate_i_cucchiai chiudi_la_macchina controlla_il_resto mani_nelle_tasche ruba_il_rame rubano_il_rame rubano_i_bambini ruba_i_bambini manca_l_argenteria',
    fitOnly:
      'serve_solo_a servono_solo_a buono_solo_a buoni_solo_a buona_solo_a buone_solo_a buono_solo_per buoni_solo_per va_bene_solo_per vanno_bene_solo_per capace_solo_di capaci_solo_di',
    apart:
      'nel_loro_quartiere nei_loro_quartieri nel_loro_ghetto nel_ghetto nei_ghetti dalla_porta_di_servizio in_fondo_all_autobus in_fondo_al_bus i_loro_bagni le_loro_scuole fuori_dalla_vista non_farsi_vedere pagare_doppio pagare_il_doppio dietro_un_muro dietro_una_rete',
  },
  reported: {
    hateNobody: 'non_odio_nessuno non_odiamo_nessuno non_odia_nessuno non_disprezzo_nessuno',
    least: 'tanto_meno né nemmeno neanche men_che_meno e_certo_non',
    theySay: 'dicono si_dice alcuni_dicono c_è_chi_dice raccontano il_pregiudizio_che qualcuno_dice',
    refuted:
      'falso bugia contrario smentisce smentiscono risponde rispondono sbagliato pregiudizio pregiudizi assurdo non_è_vero',
    hatredOf: 'l_odio quest_odio quell_odio dell_odio all_odio il_disprezzo la_paura',
    seen: 'volto sguardo si_vede vede disegno manifesto stampa museo mostra mostrato denuncia denunciato caricatura insegnava epoca',
    hadNoRight:
      'non_potevano_votare non_potevano_ancora non_potevano_entrare non_avevano_diritto non_avevano_il_diritto non_avevano_ancora non_votavano hanno_il_loro_posto',
    museum:
      'museo memoriale memoria racconta ricorda mostra lapide pietra_d_inciampo commemora storia omaggio',
    suffered:
      'deportati deportate espulsi espulse uccisi uccise assassinati perseguitati cacciati sterminati bruciati',
    inks: 'i_neri dei_neri ai_neri questi_neri quei_neri',
    printed: 'chiusi stampa inchiostro bianchi grigi contrasto sensore schermo profondi densi esposizione',
  },
  doubtful: [
    'torna|tornate|tornatene|tornatevene|risali|rimettiti ..1 sul|nel|in|su|al|a ..1 barcone|gommone|barconi|giungla|africa|baobab|alberi|albero|campo_rom|deserto',
    'mai|non ..2 affitterei|affitterò|affitto|vivrei|abiterei|lavorerei|siederei ..4 <groups>|un_nero|una_nera',
    'meno <groups> ..3 meglio',
    'velo|hijab|turbante|kippah ..3 rovina|sporca|deturpa tutto|la_foto|il_quadro',
    'se ..1 sei|siete ..1 gay|lesbica|lesbiche|trans|frocio ..2 curare|curatevi|fatti_curare|psichiatra|medico|vergognati',
    'ciechi|zoppi|sordi|storpi|disabili|vecchi ..5 fuori_dai_piedi|fuori_dalle_scatole|ingombrano|intralciano|fra_i_piedi|tra_i_piedi',
    '<groups> ..3 capiscono_solo|non_si_ragiona',
    'fermare|bloccare|respingere|tenere_fuori ..1 <groups>',
    'muro|filo_spinato ..2 per|contro ..2 <groups>',
    '<groups>|zingaro|ebreo|nero|frocio|negro resta|rimane|resterà ..1 un|uno ..1 zingaro|ebreo|nero|frocio|negro|arabo|terrone',
    '<groups>|<anybody> non ..1 esseri_umani|umani|persone|essere_umano|persona|gente_normale',
    'cosa|che ..2 <groups>|africa|l_africa|l_islam ..3 mai portato|inventato|dato|fatto',
    'finché|fino_a_quando|fintanto ..2 ci_saranno|ci_sono|resteranno|esisteranno ..2 <groups>',
    '<groups>|ebrei|disabili|stranieri|migranti|zingari ..1 <averse>',
    'di|dei|degli disabili|zingari|immigrati|stranieri|ebrei|froci|negri|musulmani|profughi non_ne_posso_più|ne_ho_abbastanza|sono_stufo|sono_stufa|basta',
    'togliere|togli|togliete|levare|leva|cancellare|cacciare ..1 <groups>',
    'chi|perché ..2 fatto|lasciato|fate|lasciate ..1 entrare|venire|sbarcare ..3 <groups>',
    'senza ..2 <groups>|<them> ..5 pulito|pulita|sicuro|sicura|meglio|tranquilli|respirerebbe',
    '<groups>|<anybody> non ..1 sanno|sa|sapranno|possono|hanno_mai_saputo|capiscono|sapevano ..1 dipingere|pensare|guidare|comandare|dirigere|creare|disegnare|ragionare|governare',
    'nessun|neanche|nemmeno|non <groups> in_più|di_più',
    'donna|donne al volante ..2 pericolo|vietato|disastro',
    'donna|donne al comando|al_potere|presidente|al_governo ..4 neanche|nemmeno|mai|ridicolo|assurdo|guai',
    '<anybody> non ..1 ci ..1 arriva|arrivano ..3 testa',
    '<anybody> hanno ..1 vissuto ..1 abbastanza|troppo',
    'due|un uomini|uomo|donne ..2 baciano|bacia|baciarsi ..6 normale|schifo|malati|vomitare|contro_natura',
    'roba da malati|froci|finocchi|negri|zingari',
  ],
  across: [
    'donna|donne al comando|al_potere|al_governo|presidente ..1 neanche_per_sogno|nemmeno_per_sogno|per_carità|non_ci_arrivano|ma_per_favore',
  ],
  harmless: [
    'musica|ritmo|danza|canto|festa nel|nelle sangue|vene',
    'nessuna|nessun donna|uomo|bambino|profugo|migrante|straniero|vecchio|rifugiato merita|dovrebbe ..9 così|sorte|freddo|paura|fame|strada|ombra|pavimento|miseria|così_poco|terra',
  ],
};
