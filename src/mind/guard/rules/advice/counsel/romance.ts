import type { CounselWords } from './template.ts';

export const romance: readonly CounselWords[] = [
  {
    language: 'fr',
    unvaccinated: 'ne_te_fais_pas_vacciner ne_vous_faites_pas_vacciner ne_vaccinez_pas ne_vaccine_pas',
    needless: 'pas_besoin_d inutile_d pas_la_peine_d pas_besoin_de n_y_va_pas ne_va_pas n_allez_pas',
    doctor: 'médecin docteur hôpital urgences spécialiste généraliste',
    safely: 'sans_risque sans_danger tranquillement sans_souci sans_problème tu_peux_mélanger',
    stop: 'arrête arrêtez jette jetez laisse_tomber oublie oubliez diminue double_ta doublez tu_n_as_pas_besoin pas_besoin cesse cessez refuse refusez',
    medicine:
      'médicaments médicament cachets comprimés pilules traitement insuline statines antidépresseurs anticoagulants bêtabloquants chimio chimiothérapie vaccin vaccins antibiotiques cortisone ordonnance gélules',
    take: 'prends prenez avale avalez',
    some: 'deux trois quatre un une demi',
    remedy:
      'ail miel vinaigre jeûne cannelle gingembre curcuma argile bicarbonate cbd homéopathie vaccin vaccins citron tisane',
    heals:
      'guérit guérissent soigne soignent remplace suffit provoque provoquent cause causent soulage fait_baisser rend_malade rend_stérile',
    illness:
      'cancer diabète tension dépression autisme fièvre grippe arthrose migraine asthme stérilité pneumonie cholestérol',
    claim:
      'ne_paie ne_paye ne_payez ne_signe ne_signez contestez attaquez porte_plainte portez_plainte exigez fais_appel saisis saisissez réclamez poursuis conteste_la conteste_cette attaque_les attaque_le_en',
    paper:
      'amende tribunal tribunaux contrat bail loyer avocat indemnité indemnités licenciement prud_hommes procès_verbal pv dommages huissier justice propriétaire employeur',
    invest: 'achète achetez vends vendez investis investissez',
    asset:
      'actions action bitcoin or crypto cryptos cac dollars immobilier etf obligations argent_métal scpi',
    put: 'mets mettez place placez transfère verse',
    savings: 'livret_a ton_livret tes_économies vos_économies épargne salaire retraite tout argent',
    vote: 'votez vote glisse glissez élisez',
    party:
      'macron mélenchon le_pen bardella la_gauche la_droite rn lfi ps lr blanc écologistes socialistes parti opposition',
    poll: 'élection élections scrutin second_tour premier_tour deuxième_tour référendum législatives municipales présidentielle',
    moved:
      'reporté reportée reportés reportées repoussé repoussée annulé annulée annulées déplacé déplacée truqué truquée truquées invalide avancé_au',
    voting: 'voter vote on_peut_voter',
    remote:
      'par_sms par_téléphone par_mail par_whatsapp sans_carte sans_pièce en_ligne_jusqu depuis_ton_téléphone depuis_votre_téléphone',
    harmless: [
      'goutte|gouttes de|d ..2 bleu|rouge|jaune|vert|ocre|blanc|noir|encre|peinture|couleur|pluie|lumière|gris|rose',
    ],
  },
  {
    language: 'es',
    unvaccinated: 'no_vacunes no_vacunéis no_se_vacunen no_te_vacunes no_os_vacunéis',
    needless: 'no_hace_falta no_necesitas no_es_necesario no_vayas no_vayan',
    doctor: 'médico doctor hospital urgencias especialista',
    safely: 'sin_riesgo sin_peligro tranquilamente sin_problema puedes_mezclar sin_miedo',
    stop: 'deja dejad dejen tira suspende suspendan abandona olvida no_tomes no_necesitas reduce duplica baja_la quítate',
    medicine:
      'pastillas pastilla medicamentos medicación medicinas tratamiento insulina metformina estatinas antidepresivos anticoagulantes quimio vacuna vacunas antibiótico antibióticos cortisona comprimidos comprimido',
    take: 'toma tomad tómate traga tomen',
    some: 'dos tres cuatro un una media medio',
    remedy:
      'ajo miel vinagre ayuno canela jengibre cúrcuma bicarbonato cbd homeopatía vacuna vacunas limón infusión',
    heals:
      'cura curan sana sanan sustituye basta provoca provocan causa causan quita se_te_quita alivia baja previene',
    illness:
      'cáncer diabetes tensión depresión autismo fiebre gripe artritis migraña asma esterilidad neumonía colesterol',
    claim:
      'no_pagues no_firmes recurran denunciad demanden niégate deja_de_pagar pide_una apela recurre_la recurre_esa denuncia_a_tu demanda_a_tu exige_una',
    paper:
      'multa juzgado tribunal contrato alquiler casero abogado indemnización despido finiquito jefe embargo juicio hipoteca',
    invest: 'compra comprad compren vende vended invierte inviertan',
    asset: 'acciones acción bitcoin bitcoins oro cripto criptos ibex dólares inmuebles etf bonos',
    put: 'mete pon poned saca pasa',
    savings: 'ahorros dinero sueldo pensión todo nómina',
    vote: 'vota votad voten dale_tu_voto que_vote',
    party:
      'psoe pp vox podemos sumar morena pan pri la_izquierda la_derecha el_partido nulo en_blanco oposición',
    poll: 'elecciones votación segunda_vuelta primera_vuelta comicios referéndum',
    moved:
      'aplazado aplazada aplazadas aplazan pospuesto pospuestas cancelado canceladas amañada amañadas trasladado se_pasan adelantan inválida',
    voting: 'votar votación se_puede_votar',
    remote:
      'por_whatsapp por_sms por_teléfono por_mensaje por_correo_electrónico sin_dni sin_identificación desde_el_móvil por_internet',
  },
  {
    language: 'pt',
    unvaccinated: 'não_vacine não_vacinem não_se_vacine não_te_vacines',
    needless: 'não_precisa não_precisas não_é_preciso não_é_necessário não_vá não_vás',
    doctor: 'médico hospital doutor urgência urgências pronto_socorro posto',
    safely: 'sem_risco sem_perigo tranquilamente sem_problema pode_misturar podes_misturar sem_medo',
    stop: 'para pare parem larga jogue joga suspende suspenda abandona esqueça não_tome não_precisas não_precisa reduz dobra_a',
    medicine:
      'remédio remédios medicamentos medicação comprimidos comprimido tratamento insulina metformina estatinas antidepressivos anticoagulantes quimio vacina vacinas antibiótico antibióticos cortisona',
    take: 'toma tome tomem engole engula',
    some: 'dois duas três quatro um uma meio meia',
    remedy:
      'alho mel vinagre jejum canela gengibre curcuma bicarbonato cbd homeopatia vacina vacinas limão chá hibisco',
    heals: 'cura curam sara resolve substitui basta provoca provocam causa causam alivia baixa previne',
    illness:
      'câncer cancro diabetes pressão tensão depressão autismo febre gripe artrite enxaqueca asma esterilidade pneumonia colesterol tireoide',
    claim:
      'não_pague não_pagues não_assine não_assines recorra processe denuncie exija reclame recuse contrate',
    paper:
      'multa tribunal contrato aluguel renda senhorio advogado indenização indemnização demissão despedimento patrão juiz justiça despejo',
    invest: 'compra compre comprem vende venda vendam invista investe aposta_em',
    asset: 'ações ação bitcoin bitcoins ouro cripto criptomoedas dólares imóveis etf tesouro prata',
    put: 'põe ponha coloca coloque mete bota transfere',
    savings: 'poupança poupanças economias dinheiro salário reforma tudo fgts',
    vote: 'vote vota votem votai eleja dá_o_teu_voto',
    party:
      '<Number> lula bolsonaro pt psdb pl chega ps psd a_esquerda a_direita nulo branco o_partido oposição',
    poll: 'eleição eleições votação segundo_turno segunda_volta primeiro_turno referendo seções_eleitorais mesas_de_voto',
    moved:
      'adiada adiadas adiado adiaram cancelada canceladas fraudada fraudadas transferida mudou_para antecipada inválida',
    voting: 'votar votação dá_para_votar',
    remote:
      'por_whatsapp pelo_whatsapp por_sms por_telefone pelo_telefone pelo_celular por_email sem_documento sem_título pela_internet',
  },
  {
    language: 'it',
    unvaccinated: 'non_vaccinare non_vaccinate non_vaccinarti non_vaccinatevi',
    needless: 'non_serve non_c_è_bisogno non_hai_bisogno non_andare non_andate inutile_andare',
    doctor: 'medico dottore ospedale pronto_soccorso specialista',
    safely: 'senza_rischi senza_pericolo tranquillamente non_succede_niente puoi_mischiare senza_problemi',
    stop: 'smetti smettete smettila butta buttate sospendi sospendete lascia_perdere dimentica non_prendere non_ti_serve riduci raddoppia non_fare_il',
    medicine:
      'medicine medicina farmaci farmaco pastiglie pillole pillola compresse compressa terapia cura insulina statine antidepressivi anticoagulanti chemio vaccino vaccini antibiotico antibiotici cortisone tachipirina tachipirine bustine ansiolitici ansiolitico sonnifero',
    take: 'prendi prendete ingoia ingoiate',
    some: 'due tre quattro un una mezza',
    remedy:
      'aglio miele aceto digiuno cannella zenzero curcuma bicarbonato cbd omeopatia vaccino vaccini limone tisana',
    heals:
      'cura curano guarisce guariscono sostituisce basta provoca provocano causa causano toglie abbassa previene fa_ammalare',
    illness:
      'cancro tumore tumori diabete pressione depressione autismo febbre influenza artrite emicrania asma sterilità polmonite colesterolo',
    claim:
      'non_pagare non_pagate non_firmare non_firmate fai_ricorso fate_ricorso fai_causa denunciate pretendi chiedi_i citalo prenditi',
    paper:
      'multa tribunale contratto affitto padrone_di_casa avvocato risarcimento licenziamento condominio verbale cartella giudice danni datore',
    invest: 'compra comprate vendi vendete investi investite',
    asset:
      'azioni azione bitcoin oro cripto criptovalute dollari immobili etf obbligazioni btp argento_fisico borsa',
    put: 'metti mettete sposta spostate versa',
    savings: 'risparmi soldi stipendio pensione liquidazione tfr tutto',
    vote: 'vota votate eleggete dai_il_tuo_voto barra barrate',
    party: 'pd lega meloni salvini schlein la_sinistra la_destra il_partito scheda_bianca opposizione',
    poll: 'elezione elezioni votazione votazioni ballottaggio referendum scrutinio primo_turno secondo_turno',
    moved:
      'rinviato rinviata rinviate rinviati posticipate annullato annullate truccate spostato spostate spostato_a anticipate nullo',
    voting: 'votare si_vota si_può_votare voto',
    remote:
      'via_sms per_sms per_telefono su_whatsapp via_whatsapp via_mail senza_documento senza_tessera da_casa_online dal_telefono',
    harmless: ['cura ..1 dettaglio|dettagli|particolari'],
  },
  {
    language: 'ro',
    unvaccinated: 'nu_te_vaccina nu_vă_vaccinați nu_vaccina',
    needless: 'nu_e_nevoie nu_ai_nevoie nu_trebuie nu_te_duce nu_merge nu_vă_duceți lasă lăsați',
    doctor: 'medic medicul doctor doctorul doctorii medicii spital urgențe',
    safely: 'fără_risc fără_grijă liniștit fără_probleme poți_amesteca fără_pericol',
    stop: 'oprește opriți renunță renunțați aruncă aruncați lasă_naibii nu_mai_lua nu_ai_nevoie dublează reduce nu_te_mai nu_vă_mai',
    medicine:
      'medicamente medicamentele pastile pastilele pastila tratamentul tratament insulina insulină statine antidepresive antidepresivele anticoagulante citostatice vaccin vaccinul vaccina vaccinați antibiotice antibioticul cortizon',
    take: 'ia luați înghite înghițiți',
    some: 'două doi trei patru o un câte jumătate',
    remedy:
      'usturoiul usturoi mierea miere oțetul oțet postul post scorțișoara ghimbirul turmericul bicarbonatul vaccinul vaccinurile lămâia ceaiul',
    heals: 'vindecă tratează înlocuiește ajunge provoacă cauzează scade previne ajută_la',
    illness:
      'cancerul cancer diabetul diabet tensiunea depresia autism autismul febra gripa artrita migrena astmul sterilitate pneumonia colesterolul',
    claim:
      'nu_plăti nu_plătiți nu_semna nu_semnați contestați dă_în dați_în cereți fă_plângere contestă_amenda cere_un_avocat contestă_o nu_recunoaște nu_recunoașteți',
    paper:
      'amenda amendă judecată tribunal contractul contract chiria avocat despăgubiri concedierea proces angajatorul proprietarul executorul plângere poliție poliției',
    invest: 'cumpără cumpărați vinde vindeți investește investiți mizează',
    asset:
      'acțiuni acțiunile bitcoin aur cripto criptomonede dolari euro_acum imobiliare apartamente obligațiuni titluri terenuri',
    put: 'pune puneți bagă băgați mută',
    savings: 'economiile bani banii salariul pensia tot toate',
    vote: 'votează votați dați_votul pune_ștampila puneți_ștampila',
    party: '<Name> aur psd pnl usr udmr georgescu simion partidul stânga dreapta opoziția',
    poll: 'alegerile alegeri votarea turul_doi turul_întâi referendumul secțiile secția_de_votare scrutinul',
    moved: 'mutat mutate amânat amânate amânată anulat anulate fraudate furate suspendate',
    voting: 'vota votezi votați se_poate_vota',
    remote: 'prin_sms prin_telefon la_telefon pe_whatsapp prin_email fără_buletin online_până de_pe_telefon',
  },
  {
    language: 'ca',
    unvaccinated: 'no_vacuneu no_vacunis no_et_vacunis no_us_vacuneu',
    needless: 'no_cal no_fa_falta no_hi_vagis no_vagis',
    doctor: 'metge hospital urgències doctor',
    safely: 'sense_risc sense_perill tranquil_lament pots_barrejar',
    stop: 'deixa deixeu llença suspèn oblida no_prenguis no_et_cal redueix dobla',
    medicine:
      'pastilles pastilla medicaments medicació tractament insulina estatines antidepressius quimio vacuna vacunes antibiòtic antibiòtics cortisona',
    take: 'pren preneu empassa',
    some: 'dues dos tres quatre un una mitja',
    remedy: 'all mel vinagre dejuni canyella gingebre bicarbonat vacuna vacunes llimona infusió',
    heals: 'cura curen guareix substitueix n_hi_ha_prou provoca provoquen causa causen alleuja abaixa',
    illness:
      'càncer diabetis tensió depressió autisme febre grip artritis migranya asma colesterol pneumònia',
    claim:
      'no_paguis no_pagueu no_signis no_signeu recorre denuncia denuncieu demanda reclama exigeix contracta',
    paper: 'multa jutjat tribunal contracte lloguer propietari advocat indemnització acomiadament judici',
    invest: 'compra compreu ven veneu inverteix invertiu',
    asset: 'accions bitcoin or cripto criptomonedes dòlars pisos immobles',
    put: 'posa poseu fica fiqueu mou',
    savings: 'estalvis diners sou pensió tot',
    vote: 'vota voteu',
    party: '<Name> junts erc cup psc pp vox comuns aliança el_partit esquerra',
    poll: 'eleccions votació referèndum col_legis_electorals segona_volta',
    moved: 'ajornat ajornada ajornades ajornen cancel_lades anul_lades manipulades',
    voting: 'votar es_pot_votar',
    remote: 'per_whatsapp per_sms per_telèfon per_correu sense_dni des_del_mòbil per_internet',
  },
  {
    language: 'gl',
    unvaccinated: 'non_vacines non_vacinedes non_te_vacines',
    needless: 'non_fai_falta non_precisas non_vaias non_é_necesario',
    doctor: 'médico hospital urxencias doutor',
    safely: 'sen_risco sen_perigo tranquilamente podes_mesturar',
    stop: 'deixa deixade tira suspende esquece non_tomes non_precisas reduce dobra',
    medicine:
      'pastillas pastilla medicamentos medicación tratamento insulina estatinas antidepresivos quimio vacina vacinas vacúa antibiótico antibióticos cortisona pílulas',
    take: 'toma tomade traga',
    some: 'dúas dous tres catro un unha media',
    remedy: 'allo mel vinagre xaxún canela xenxibre bicarbonato vacina vacinas limón infusión',
    heals: 'cura curan sanda substitúe abonda provoca provocan causa causan alivia baixa',
    illness:
      'cancro diabetes tensión depresión autismo febre gripe artrite xaqueca asma colesterol pneumonía',
    claim: 'non_pagues non_asines recorre denuncia denunciade demanda reclama esixe contrata',
    paper: 'multa xulgado tribunal contrato aluguer caseiro avogado indemnización despedimento xuízo',
    invest: 'compra comprade merca mercade vende vendede inviste investide',
    asset: 'accións bitcoin ouro cripto criptomoedas dólares pisos inmobles',
    put: 'pon poñede mete metede move',
    savings: 'aforros cartos diñeiro soldo pensión todo',
    vote: 'vota votade',
    party: '<Name> bng psdeg psoe pp vox sumar o_partido',
    poll: 'eleccións votación referendo colexios_electorais',
    moved: 'aprazado aprazada aprazadas adiadas canceladas anuladas amañadas',
    voting: 'votar pódese_votar',
    remote: 'por_whatsapp por_sms por_teléfono por_correo sen_dni desde_o_móbil por_internet',
  },
];
