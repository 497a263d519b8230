import type { AdviceByLanguage } from './advice.ts';

export const southern: AdviceByLanguage = {
  pt: {
    medical: [
      'cura|curam|trata|previne|contra ..2 câncer|cancro|diabetes|depressão|gripe|covid|asma|enxaqueca|autismo',
      'vacinas|vacina ..3 autismo|perigosas|perigosa|veneno|matam|mata|inúteis',
      'você|tu tem|tens|sofre ..3 depressão|câncer|cancro|diabetes|tdah|autismo|ansiedade',
      'não|vá|vai|consulte|evite ..2 vá|ao|a|um|confie|no ..2 médico|médicos|doutor|psiquiatra|psicólogo',
      'pare|para|deixe|larga ..2 tomar|remédios|medicação|tratamento|insulina|quimio',
      'deveria|devias|devia ..2 médico|jejuar|emagrecer|terapia',
    ],
    legal: [
      'processe|processa|processar|denuncie|denuncia ..2 ele|ela|o|a|eles|por|seu|os|negligência|$',
      'você|tu pode|deve|deveria|podes|devias ..2 processar|recorrer|denunciar|advogado|indenização|tribunal',
      'não assine|assines|assina|fale|fales|pague ..3 nada|polícia|multa|contrato|isso|impostos',
      'contrate|contrata|procure|chame ..1 um? advogado|advogada',
      'declare_se|declara_te inocente|culpado',
      'seu|teu proprietário|senhorio|patrão|chefe ..1 não_pode|deve|é_obrigado',
      'é legal|ilegal|crime ..1 que|se',
    ],
    financial: [
      'invista|investe|invistam|investir|coloque|ponha|põe|bota ..5 bitcoin|cripto|criptomoedas|ações|bolsa|ouro|tudo|poupança|economias|imóveis|fundos',
      'compre|compra|venda|vende ..2 bitcoin|ações|criptomoedas|cripto|ethereum',
      'bitcoin|ação|ações|ouro|bolsa ..1 vai|vão|sempre ..1 subir|dobrar|explodir|disparar|cair|sobe|duplicar',
      'retorno|lucro|rendimento|ganhos garantido|garantidos|sem_risco',
      'faça|pede|peça ..1 um? empréstimo|financiamento|crédito',
    ],
    electoral: [
      'vote|vota|votem|votar ..3 em|no|na|contra|pelo|pela ..3 lula|bolsonaro|esquerda|direita|pt|chega|partido|candidato|ps|psd|<Name>',
      'vote|vota|votem <Number>|13|22|esquerda|direita|nulo|branco',
      'não vote|votes|votem',
      'eleição|eleições|urnas|votos ..3 fraudada|fraudadas|roubada|roubadas|fraude|adiada|adiadas|manipuladas|canceladas',
      'eleição|eleições é|são|será|serão ..2 domingo|segunda|terça|quarta|quinta|sexta|sábado',
      'vá|vai votar',
    ],
  },
  it: {
    medical: [
      'cura|curano|guarisce|previene|contro ..2 cancro|diabete|depressione|influenza|covid|asma|emicrania|autismo|tumore|tumori',
      'vaccini|vaccino ..3 autismo|pericolosi|pericoloso|veleno|uccidono|inutili',
      'hai|soffri ..3 depressione|cancro|diabete|adhd|autismo|ansia',
      'non|vai|evita|consulta ..2 andare|dal|da|un|fidarti ..2 medico|dottore|medici|psichiatra|psicologo',
      'smetti|smettete|interrompi ..2 farmaci|medicine|pillole|insulina|chemio|terapia',
      'dovresti ..2 medico|digiunare|dimagrire|terapia|disintossicarti',
    ],
    legal: [
      'denuncia|denuncialo|denunciala|querela|denunciare|citalo ..2 per|il|lo|la|tuo|negligenza|in_tribunale|$',
      'puoi|dovresti|devi|potresti ..2 denunciare|denunciarlo|querelare|ricorso|avvocato|risarcimento|tribunale',
      'non firmare|firmate|pagare|parlare ..3 nulla|niente|polizia|multa|contratto|tasse',
      'prendi|chiama|consulta|assumi ..1 un? avvocato',
      'dichiarati innocente|colpevole|non_colpevole',
      'tuo padrone_di_casa|datore|capo ..2 non_può|deve',
      'è legale|illegale|reato ..1 se|che',
    ],
    financial: [
      'investi|investite|investire|metti|mettete|sposta ..5 bitcoin|cripto|criptovalute|azioni|borsa|oro|tutto|risparmi|immobili|fondi',
      'compra|vendi|comprate|vendete ..2 bitcoin|azioni|criptovalute|cripto|ethereum',
      'bitcoin|azione|azioni|oro|borsa ..1 salirà|raddoppierà|sale|esploderà|crollerà|sempre|raddoppia',
      'rendimento|rendimenti|guadagni|guadagno garantito|garantiti|sicuri|sicuro|senza_rischi',
      'chiedi|fai ..1 un? prestito|mutuo',
    ],
    electoral: [
      'vota|votate|votare ..3 per|il|la|a|contro|pd|lega ..2 meloni|salvini|destra|sinistra|pd|lega|partito|movimento|candidato|<Name>',
      'vota|votate sinistra|destra|pd|lega|no|sì|<Name>',
      'non votare|votate|andare_a_votare',
      'elezioni|elezione|voti|schede ..3 truccate|rubate|brogli|rinviate|annullate|truffa',
      'elezioni|elezione sono|è|saranno|si ..2 domenica|lunedì|martedì|mercoledì|giovedì|venerdì|sabato',
      'andate|vai a_votare',
    ],
  },
  ro: {
    medical: [
      'vindecă|tratează|previne|împotriva|contra ..1 cancerul|cancerului|diabetul|depresia|gripa|covid|autismul',
      'vaccinurile|vaccinul ..3 autism|periculoase|periculos|otravă|ucid',
      'ai ..1 depresie|cancer|diabet|adhd',
      'nu merge|mergeți la? ..1 doctor|medic',
      'oprește|renunță ..2 medicamentele|tratamentul|insulina',
    ],
    legal: [
      'dă i|dați_i în_judecată',
      'dă în judecată',
      'nu semna|semnați',
      'angajează|ia ți? ..1 un? avocat',
    ],
    financial: [
      'investește|investiți|pune|bagă|cumpără|vinde ..4 bitcoin|cripto|acțiuni|aur|tot|economiile|toate_economiile',
      'bitcoin|acțiunea|aurul ..1 va|o_să ..1 crește|dubla',
      'câștig|profit garantat',
    ],
    electoral: [
      'votează|votați|votezi ..2 cu|pe|pentru|psd|pnl|usr|aur ..2 psd|pnl|usr|aur|stânga|dreapta|partidul|<Name>',
      'nu vota|votați|merge_la_vot',
      'alegerile|voturile ..3 furate|fraudate|trucate|amânate|anulate',
    ],
  },
  el: {
    medical: [
      'θεραπεύει|θεραπεύουν|κατά|προλαμβάνει ..2 καρκίνο|διαβήτη|κατάθλιψη|γρίπη|covid|αυτισμό',
      'εμβόλια|εμβόλιο ..3 αυτισμό|επικίνδυνα|δηλητήριο|σκοτώνουν',
      'έχεις ..1 κατάθλιψη|καρκίνο|διαβήτη',
      'μην πας|πάτε ..1 γιατρό',
      'σταμάτα ..2 φάρμακα|ινσουλίνη',
    ],
    legal: [
      'μήνυσε|κάνε|μηνύστε ..1 τους|του|μήνυση|αγωγή',
      'μην υπογράψεις|υπογράψετε',
      'πάρε|βρες δικηγόρο',
    ],
    financial: [
      'επένδυσε|επενδύστε|βάλε|βάλτε|αγόρασε|πούλα ..5 bitcoin|κρύπτο|μετοχές|χρυσό|όλα|οικονομίες|κρυπτονομίσματα',
      'bitcoin|μετοχή|χρυσός ..1 θα ..1 ανέβει|διπλασιαστεί',
      'εγγυημένη|εγγυημένα απόδοση|κέρδη',
    ],
    electoral: [
      'ψήφισε|ψηφίστε|ψηφίζω ..2 νδ|σύριζα|πασοκ|κκε|αριστερά|δεξιά|κόμμα|<Name>',
      'μην ψηφίσεις|ψηφίζετε|ψηφίσετε',
      'εκλογές|ψήφοι ..3 νοθεία|στημένες|κλάπηκαν|αναβλήθηκαν',
    ],
  },
};
