import { person } from './person.ts';

/** Trades, births and denials in Romance languages and those that live beside them. */
export const romance = [
  person('fr', {
    none: 'aucun aucune pas_de pas_un zéro ni',
    bot: 'bot bots ia robot algorithme logiciel programme chatbot',
    here: 'ici juste seulement simplement',
    as: 'en_tant_que en_tant_qu comme',
    trade:
      'menuisier menuisière maçon plombier électricien mécanicien boulanger boulangère boucher agriculteur agricultrice paysan jardinier jardinière sage_femme aide_soignante vétérinaire dentiste pharmacien chauffeur pompier policier soldat serveur serveuse coiffeur coiffeuse instituteur institutrice professeure comptable avocat avocate bibliothécaire traductrice journaliste pêcheur marin pilote couturière potière veuve retraité retraitée infirmière infirmier maman papa',
    me: 'je j me m moi mon ma mes',
    said: 'avec_mes_pouces avec_mes_propres_doigts avec_mes_petits_doigts je_suis_né je_suis_née né_et_élevé mon_pouls mon_cœur_bat',
  }),
  person('es', {
    none: 'nada_de ningún ninguna cero sin',
    bot: 'bot bots robots ia algoritmo algoritmos programas chatbot',
    here: 'aquí acá solo sólo nomás simplemente',
    as: 'como de_profesión siendo',
    trade:
      'enfermera enfermero carpintero carpintera albañil fontanero plomero electricista mecánico panadero panadera carnicero agricultor agricultora campesino jardinero jardinera partera veterinario veterinaria dentista farmacéutica chofer camionero bombero policía soldado camarero camarera mesera peluquera maestro maestra profesor profesora contador abogada bibliotecaria traductora periodista pescador marinero piloto costurera alfarera viuda jubilado jubilada madre padre abuela abuelo',
    me: 'yo me mi mis soy reconozco conozco sé veo digo entiendo amo adoro puedo',
    said: 'con_mis_propios_dedos con_mis_pulgares con_mis_dos_pulgares nací_en nacida_y_criada nacido_y_criado mi_pulso me_late_el',
  }),
  person('pt', {
    none: 'nada_de nenhum nenhuma zero sem',
    bot: 'bot bots robôs ia algoritmo programas chatbot',
    here: 'aqui só apenas somente',
    as: 'como sendo enquanto',
    trade:
      'professora professor enfermeira enfermeiro carpinteiro marceneiro pedreiro encanador canalizador eletricista mecânico padeiro padeira açougueiro agricultor agricultora lavrador jardineiro parteira veterinária veterinário dentista farmacêutica motorista caminhoneiro bombeiro policial soldado garçom garçonete cabeleireira contador advogada bibliotecária tradutora jornalista pescador marinheiro piloto costureira oleira viúva aposentado aposentada mãe pai avó avô',
    me: 'eu me meu minha sou reconheço conheço sei vejo digo entendo adoro amo posso gosto',
    said: 'com_meus_próprios_dedos com_os_meus_polegares com_meus_polegares nasci_em nascido_e_criado nascida_e_criada meu_pulso',
  }),
  person('it', {
    none: 'niente nessun nessuna zero',
    bot: 'bot robot ia algoritmo algoritmi programma chatbot',
    here: 'qui solo soltanto semplicemente',
    as: 'da come in_quanto essendo',
    trade:
      'falegname muratore idraulico elettricista meccanico panettiere fornaio macellaio contadino contadina giardiniere giardiniera ostetrica veterinaria veterinario dentista farmacista autista camionista pompiere poliziotto soldato cameriere cameriera parrucchiera maestra insegnante professore professoressa ragioniere avvocata avvocato bibliotecaria traduttrice giornalista pescatore marinaio pilota sarta ceramista vedova pensionato pensionata infermiera infermiere mamma papà nonna nonno',
    me: 'io mi mio mia vedo so conosco riconosco capisco posso dico adoro amo sono',
    said: 'con_i_miei_pollici con_le_mie_dita sono_nato_a sono_nata_a sono_nato_in sono_nata_in nato_e_cresciuto nata_e_cresciuta il_mio_battito il_mio_polso mi_batte_il_cuore',
  }),
  person('ro', {
    none: 'niciun nicio fără zero',
    bot: 'bot boți ia algoritm program chatbot robot',
    here: 'aici doar numai',
    as: 'ca fiind în_calitate_de',
    trade:
      'asistentă asistent_medical tâmplar zidar instalator electrician mecanic brutar măcelar agricultor țăran grădinar moașă veterinar dentist farmacistă șofer pompier polițist soldat chelner chelneriță coafeză profesor profesoară învățătoare contabil avocată bibliotecară traducătoare jurnalist pescar marinar pilot croitoreasă olar văduvă pensionar pensionară mamă tată bunică bunic',
    me: 'eu îmi mă mi recunosc cunosc știu văd pot spun iubesc ador înțeleg sunt',
    said: 'm_am_născut sunt_născut sunt_născută născut_și_crescut născută_și_crescută cu_degetele_mele cu_propriile_degete pulsul_meu din_carne_și_oase',
  }),
  person('ca', {
    none: 'cap res_de sense zero',
    bot: 'bot bots ia algorisme programa robots',
    here: 'aquí només simplement',
    as: 'com_a com de',
    trade:
      'infermera infermer fuster fustera paleta lampista electricista mecànic forner fornera carnisser pagès pagesa jardiner llevadora veterinària dentista farmacèutica xofer camioner bomber policia soldat cambrer cambrera perruquera mestra mestre professora professor comptable advocada bibliotecària traductora periodista pescador mariner pilot modista ceramista vídua jubilat jubilada mare pare àvia avi',
    me: 'jo em me meu meva conec reconec sé veig puc dic entenc adoro estimo soc sóc',
    said: 'vaig_néixer nascut_i_criat nascuda_i_criada de_carn_i_ossos amb_els_meus_polzes amb_els_meus_dits',
  }),
  person('gl', {
    amNot: 'non_son eu_non_son',
    machine: 'robot bot máquina programa ia algoritmo ordenador computadora',
    none: 'nada_de ningún ningunha',
    bot: 'bot bots ia algoritmo programas',
    here: 'aquí só soamente',
    am: 'son eu_son',
    human: 'humano humana persoa persoa_de_verdade de_carne_e_óso ser_humano',
    behind: 'detrás_desta_conta tras_desta_conta detrás_deste_perfil detrás_da_pantalla detrás_do_teclado',
    as: 'como',
    trade:
      'enfermeira enfermeiro carpinteiro mestra mestre profesora profesor mariñeiro labrego labrega panadeiro xardineiro nai pai avoa avó médica estudante xubilado xubilada albanel',
    me: 'eu me meu miña coñezo recoñezo sei vexo digo entendo',
    said: 'nacín_en nacín_na nacín_no nado_e_criado de_carne_e_óso_coma cos_meus_dedos cos_meus_polgares',
  }),
  person('oc', {
    amNot: 'soi_pas',
    machine: 'maquina robòt robot bot programa ia',
    am: 'soi',
    human: 'persona_vertadièra persona_vertadiera persona_reala uman umana',
    said: 'soi_nascut soi_nascuda soi_nascuda_a carn_e_òs',
  }),
  person('mt', {
    amNot: 'm_iniex mhux_jien mhux m_hux jien_mhux mhux_xi',
    machine: 'robot bot magna programm ai kompjuter algoritmu',
    am: 'jien',
    human: 'bniedem bniedma persuna persuna_vera umana',
    behind: 'wara_dan_il_kont wara_dan_l_iskrin wara_dan_il_profil',
    as: 'bħala',
    trade:
      'infermiera infermier għalliema għalliem tabib mastrudaxxa bidwi sajjied kok omm missier student inġinier pensjonant',
    me: 'jien naf nagħraf nara ngħid',
    said: 'jien_twelidt twelidt_għawdex twelidt_malta twelidt_f twelidt_fi trabbejt demm_u_laħam laħam_u_demm',
  }),
  person('ht', {
    amNot: 'mwen_pa mwen_pa_yon m_pa_yon m_pa',
    machine: 'wobo robo bot machin pwogram ia òdinatè',
    am: 'mwen_se m_se mwen_menm_se',
    human: 'moun moun_vre moun_tout_bon imen',
    said: 'mwen_fèt m_te_fèt mwen_te_fèt chè_ak_zo',
  }),
  person('eu', {
    amNot: 'ez_naiz',
    machine: 'robota bota makina programa adimen_artifiziala ordenagailua algoritmoa',
    am: 'naiz',
    human: 'gizakia pertsona_bat benetako_pertsona haragizkoa_eta_hezurrezkoa haragi_eta_hezur gizaki_bat',
    behind: 'kontu_honen_atzean pantaila_honen_atzean profil_honen_atzean teklatuaren_atzean',
    as: 'gisa bezala',
    trade:
      'erizain erizaina irakasle irakaslea arotz arotza mediku sukaldari baserritar arrantzale ama aita ikasle ingeniari',
    me: 'nik dut badakit ezagutzen ikusten nire',
    said: 'jaioa_naiz jaio_nintzen jaiotakoa_naiz jaio_eta_hazia',
  }),
];
