import type { Grammar } from '../../grammar/grammar.ts';

const french: Grammar = {
  language: 'fr',
  words: {
    adverb:
      'bien vraiment juste aussi simplement réellement seulement tout_simplement bel_et_bien évidemment quand_même en_fait toujours',
    machine:
      'robot bot ia ai i_a machine intelligence_artificielle programme chatbot algorithme ordinateur logiciel automate modèle_de_langage',
  },
  certain: [
    'derrière ..1 ce|cet|cette|le|l|mon compte|profil|écran|clavier ..2 y_a|ai|est|suis|se_cache|se_trouve ..2 personne|humain|fille|garçon|femme|homme|quelqu_un|moi|être_humain',
    'c|ce est ..1 bien|vraiment? une|un|quelqu_un personne|humain|être_humain|qui? qui? vous|t|te écrit|écris|parle|répond',
    'je suis <adverb>? <adverb>? un|une|quelqu_un? vrai|vraie|réel|réelle|véritable? humain|humaine|être_humain|personne|homme|femme|mec|fille|gars',
    'je suis <adverb>? <adverb>? quelqu_un de réel|vrai',
    'je suis|chuis une? personne réelle|vraie|en_chair',
    'je|j ne? suis pas|point|nullement|jamais un|une|l|d|qu_un|qu_une? vulgaire|simple|stupide? <machine>',
    'suis pas un|une <machine>',
    'en_tant_qu|en_tant_que|comme|moi_en_tant_qu humain|humaine|être_humain|personne_réelle|un_humain ..1 je|j|moi|qui|me',
    'en_tant_qu humain|humaine|être_humain',
    'nous|nous_autres humains|les_humains|êtres_humains|les_êtres_humains',
    'chair et|et_en os|d_os',
    'pas|aucun|aucune|zéro|sans de|d? <machine> ici|derrière|là_dedans|utilisée|utilisé',
    'fait|faite|peint|peinte|dessiné|dessinée|écrit|écrite|créé|créée par un|une vrai|vraie|véritable? humain|humaine|personne|être_humain|main_humaine',
    'un|une vrai|vraie|véritable? humain|personne|être_humain derrière|qui_écrit|qui_tape',
    'j ai un coeur_qui_bat|corps|coeur_humain',
  ],
  harmless: ['personne|humain derrière la|le|une|un|les ..1 vitre|fenêtre|porte|rideau|arbre|mur'],
};
const spanish: Grammar = {
  language: 'es',
  words: {
    adverb: 'realmente solo sólo también simplemente de_verdad en_realidad claramente totalmente muy tan',
    machine:
      'bot robot ia ai i_a máquina inteligencia_artificial programa chatbot algoritmo ordenador computadora modelo_de_lenguaje',
  },
  certain: [
    'detrás|tras ..1 de? ..1 este|esta|la|el|mi cuenta|perfil|pantalla|teclado|usuario ..2 hay|está|estoy|escribe ..2 persona|humano|chica|chico|mujer|hombre|artista|alguien|yo|ser_humano|madre|padre',
    'te|os|les escribe|contesta|habla|responde ..1 una|un persona|humano|chica|chico|ser_humano|mujer|hombre',
    'te|lo juro|prometo|aseguro ..2 que? soy ..1 real|humano|humana|persona|auténtico|auténtica',
    'soy <adverb>? <adverb>? un|una|el? humano|humana|ser_humano|persona_real|persona_de_verdad|persona_normal|persona_de_carne|persona|hombre|mujer|tipo_real|chico|chica|tío_normal',
    'soy <adverb>? alguien real|de_verdad|de_carne',
    'no soy <adverb>? <adverb>? un|una|ningún|ninguna|ni_un? simple|estúpido|maldito? <machine>',
    'como|yo_como ser_humano|humano|humana|persona_real|humano_que|persona_de_carne',
    'nosotros los? humanos|seres_humanos',
    'los humanos nosotros|sentimos|somos_así',
    'carne y hueso',
    'aquí|acá escribe|hay|habla|está un|una ..1 humano|persona|humana',
    'sin|ninguna|ningún|nada_de <machine> aquí|acá|detrás|de_por_medio|usada',
    'hecho|hecha|pintado|pintada|escrito|escrita|dibujado|dibujada|creado|creada por un|una|manos ..1 humano|humana|persona|humanas',
  ],
};
const portuguese: Grammar = {
  language: 'pt',
  words: {
    machine:
      'bot robô robo robot ia ai i_a máquina inteligência_artificial programa chatbot algoritmo computador modelo_de_linguagem',
  },
  certain: [
    'por_trás|atrás ..1 de|do|da|desta|deste|dessa|desse ..1 conta|perfil|ecrã|tela|teclado ..2 há|está|estou|tem|existe ..2 pessoa|humano|rapariga|rapaz|mulher|homem|alguém|menina|moça|gente|eu',
    'quem|quem_te|quem_lhe escreve|responde|fala ..2 é|sou ..1 uma|um|gente pessoa|humano|mulher|homem|de_verdade',
    'sou|eu_sou realmente|mesmo|só|apenas|também|simplesmente|de_verdade? um|uma|o? humano|humana|ser_humano|pessoa_real|pessoa_de_verdade|pessoa_normal|pessoa_de_carne|pessoa|homem|mulher|gente_de_verdade|gente|cara_de_verdade',
    'sou alguém real|de_verdade|de_carne',
    'não|nao|nem sou|eu_sou realmente|mesmo? um|uma|nenhum|nenhuma|qualquer|só_um? simples|mero|reles? <machine>',
    'como|enquanto ser_humano|humano|humana|pessoa_de_verdade|pessoa_real',
    'nós|nos|a_gente_como humanos|seres_humanos|os_humanos',
    'carne e osso',
    'sem|nenhuma|nenhum|nada_de <machine> aqui|por_trás|envolvida|usada',
    'feito|feita|pintado|pintada|escrito|escrita|desenhado|desenhada|criado|criada por um|uma|mãos ..1 humano|humana|pessoa|humanas',
  ],
};
const italian: Grammar = {
  language: 'it',
  words: {
    machine:
      'bot robot ia ai i_a macchina intelligenza_artificiale programma chatbot algoritmo computer modello_linguistico automa',
  },
  certain: [
    'dietro ..1 questo|a|il|lo|al|allo|questa profilo|account|schermo|tastiera|pagina ..2 c_è|ci_sono|ci_sta|si_nasconde ..2 persona|umano|ragazza|ragazzo|donna|uomo|qualcuno|io|essere_umano|mamma',
    'ti|vi scrive|risponde|parla ..1 una|un persona|essere_umano|umano|umana|ragazza|ragazzo',
    'sono davvero|solo|anche|proprio|realmente|semplicemente|veramente? un|una|un_essere|il? vero|vera|normale? umano|umana|essere_umano|persona_vera|persona_reale|persona_in_carne|persona|uomo|donna|ragazzo|ragazza|tipo_normale',
    'non sono mica|certo|davvero|affatto|assolutamente|per_niente? un|una|l|nessun|nessuna|uno|solo_un? semplice|stupido|stupida? <machine>',
    'come|in_quanto|da essere_umano|umano|umana|persona_vera|persona_reale',
    'noi umani|esseri_umani|comuni_mortali',
    'carne e|ed ossa',
    'nessun|nessuna|niente|senza <machine> qui|dietro|di_mezzo|usata|coinvolta',
    'fatto|fatta|dipinto|dipinta|scritto|scritta|disegnato|disegnata|creato|creata da un|una|mano|mani ..1 umano|umana|persona|essere_umano|umane',
  ],
};
const romanian: Grammar = {
  language: 'ro',
  words: { machine: 'robot bot ai ia mașină masina inteligență_artificială program chatbot algoritm' },
  certain: [
    'în_spatele ..1 contului|ecranului|profilului|acestui ..2 e|este|sunt|se_află|stă ..1 un|o? om|persoană|fată|băiat|femeie|cineva',
    'îți|vă scrie|răspunde|vorbește ..1 un|o om|persoană|femeie|fată',
    'sunt|is|eu_sunt chiar|doar|și|cu_adevărat? un|o? om|omul|ființă_umană|uman|umană|persoană_reală|persoană_adevărată|persoană|om_real|om_adevărat|bărbat|femeie',
    'nu sunt|is un|o|niciun|nicio? <machine>',
    'ca|în_calitate_de om|ființă_umană eu|simt|îmi|am|cred',
    'noi oamenii',
    'carne și oase',
  ],
  // Dutch: "it is to".
  harmless: ['is om te|het|de|een'],
};
const catalan: Grammar = {
  language: 'ca',
  certain: [
    'darrere|rere ..1 d|de|del? ..1 aquest|aquesta|el|la|compte compte|perfil|pantalla|teclat ..2 hi_ha|soc|sóc ..2 persona|humà|noia|noi|dona|home',
    't|us escriu|respon|parla ..1 una|un persona|humà|noia|noi',
    'sóc|soc realment? un|una? humà|humana|ésser_humà|persona_real|persona_de_debò|persona|home|dona',
    'no sóc|soc un|una|cap? bot|robot|ia|màquina|intel·ligència_artificial',
    'carn i ossos',
  ],
};

export const romance: readonly Grammar[] = [french, spanish, portuguese, italian, romanian, catalan];
