import type { Grammar } from '../../grammar/grammar.ts';

/** Requests for attention in Romance languages whose verb and object may stand apart: "leave me, if you like, a follow". */
export const romance: readonly Grammar[] = [
  {
    language: 'es',
    certain: [
      'suscríbete|suscríbanse|síguenos|sígueme|activa|activad ..2 $|para|y|a_mi|no|campana|campanita|canal|like|me_gusta|notificaciones',
      'deja|dejen|dejad|dale|dame|denle|regálame ..2 like|me_gusta|follow|corazón|corazoncito|manita|seguimiento',
      'comparte|compartan|compartid|reenvía|etiqueta|etiquetad|menciona|manda ..4 contactos|contacto|amigos|amigo|amiga|amigas|grupos|seguidores',
      'láminas|lámina|pósters|impresiones|cuadros|originales|prints|copias ..2 a|con|en|de ..1 mitad|descuento|rebaja|rebajas|oferta|venta|liquidación',
    ],
    harmless: ['comparte el|la|un|una|los|las'],
  },
  {
    language: 'pt',
    certain: [
      'deixa|deixe|deixem|dá|dê|larga|mete|põe ..3 like|gosto|curtida|follow|coraçãozinho|joinha|seguidor',
      'partilha|partilhe|compartilha|compartilhe|marca|marque|reenvia|manda ..3 contactos|contatos|amigos|amigo|amiga|amigas|grupos|seguidores',
      'subscreve|subscrevam|inscreve_te|inscreva_se|inscrevam_se|segue_me|ativa ..2 $|para|e|canal|sininho|notificações',
      'gravuras|pósteres|pôsteres|impressões|quadros|originais|prints|cópias ..2 a|com|em|pela ..1 metade|desconto|promoção|oferta|venda|saldo',
    ],
    // "I sell" is also "seeing".
    harmless: [
      'vendo a|as tela|telas|imagem|imagens|luz|cena|foto|pintura|chuva|água|cidade',
      'fico|fiquei|ficar|continuo|estou|passo|passei vendo',
    ],
  },
  {
    language: 'fr',
    certain: [
      'abonne|abonnez toi|vous $|et|à|pour|vite',
      'active|activez|clique|cliquez ..1 la|les|sur cloche|clochette|notifications|lien|pouce',
      'laisse|laissez|mets|mettez|lâche|lâchez ..2 like|pouce|follow|abonnement|petit_coeur',
      'partage|partagez|tague|taguez|identifie|mentionne|mentionnez|envoie ..3 ami|amis|amie|amies|contacts|abonnés|potes',
      'soldes|promo|promos|promotion|remise|rabais|réduction|braderie ..3 affiches|tirages|impressions|toiles|boutique|originaux|reproductions',
      'affiches|tirages|impressions|toiles|originaux|reproductions ..2 à|en|avec ..1 moitié|soldes|solde|promo|promotion|réduction|vente',
    ],
  },
  {
    language: 'it',
    certain: [
      'iscriviti|iscrivetevi|seguimi|seguitemi|attiva|attivate ..2 $|canale|campanella|per|al|e|notifiche',
      'metti|lascia|mettete|lasciate|lasciami ..2 like|mi_piace|cuoricino|follow|segui|pollice',
      'condividi|condividete|tagga|taggate|inoltra|menziona|invia ..3 amici|amico|amica|contatti|follower|gruppi',
      'stampe|poster|quadri|originali|riproduzioni ..2 a|in|con ..1 metà|sconto|saldo|saldi|offerta|vendita|promozione',
    ],
    harmless: ['lascia ..1 segui lo|la|il'],
  },
  {
    language: 'ro',
    certain: [
      'dă|dați|lasă|lăsați mi|ne|un ..1 follow|like|share|inimioară|abonare',
      'follow|like|urmărire ..3 înapoi|la_schimb|back',
      'abonează|abonați te|vă',
      'distribuie|distribuiți|etichetează|trimite|dă_tag ..3 prieteni|prietenilor|prieten|contacte|grupuri',
      'postere|printuri|tablouri|originale ..2 la|cu ..1 reducere|jumătate|vânzare|ofertă',
    ],
  },
  {
    language: 'ca',
    certain: [
      'segueix|seguiu|subscriu|subscriviu me|te|nos|vos|m',
      'deixa|deixeu|fes ..2 like|m_agrada|follow|cor_i',
      'passa|passeu|mira|visita ..1 pel|el|la|per_la meu|meva perfil|pàgina|galeria|botiga|compte',
      'comparteix|compartiu|etiqueta|envia ..3 amics|amic|amiga|contactes|grups|seguidors',
      'guanya|guanyeu ..3 diners|euros|premi|làmina|des_de_casa',
      'làmines|pòsters|impressions|quadres|originals ..2 a|amb|en ..1 meitat|descompte|rebaixa|oferta|venda',
    ],
  },
];
