import type { Denials } from './denials.ts';

/** Germanic, Romance, Finnic, Hungarian and Greek, by the tag of the language. */
export const european: Readonly<Record<string, Denials>> = {
  de: {
    not: 'kein keine keinen keiner nicht niemals nie',
    called:
      'flut welle schwemme invasion parasiten parasit schmarotzer schädlinge ratten tiere diebe dieb lügner vergewaltiger mörder einbrecher sünde witz unnatürlich minderwertig arbeitsscheu',
    patterns: [
      '<not> <called>',
      'beherrschen|kontrollieren|regieren|stehlen|klauen|lügen|steuern|beherrscht|stiehlt|klaut nicht|nie|niemals|keine|nichts',
    ],
    but: 'sondern sie_sind nur bloß',
  },
  nl: {
    not: 'geen niet nooit',
    called:
      'golf vloedgolf invasie stroom parasieten parasiet ratten dieren dieven dief leugenaars verkrachters moordenaars zonde grap onnatuurlijk profiteurs',
    patterns: [
      '<not> <called>',
      'beheersen|besturen|stelen|liegen|regeren|controleren niet|nooit|geen|niets',
    ],
    but: 'maar ze_zijn alleen',
  },
  sv: {
    not: 'inte aldrig inga ingen inget',
    article: 'ett en några någon något vår våra',
    called:
      'problem börda bördor hot fara pest plåga sjukdom sjuka synd misstag brottslingar kriminella tjuvar terrorister råttor ohyra parasiter djur våg flod invasion lata dumma smutsiga svaga farliga onda fiender fienden mindre_värda monster perversa onaturligt onaturliga',
    patterns: [
      '<not> <article>? <called>',
      'styr|kontrollerar|äger|stjäl|ljuger|härskar|förstör|smittar|hotar inte|aldrig|ingen|inga',
    ],
    but: 'utan de_är bara',
  },
  da: {
    not: 'ikke aldri aldrig ingen intet',
    article: 'et en ei noget noe nogen noen',
    called:
      'problem byrde byrder trussel trusler fare pest plage sykdom sygdom syke syge synd feil fejl kriminelle forbrydere forbrytere tyver tyve terrorister rotter utøy skadedyr parasitter dyr bølge flom invasjon invasion late dovne dumme skitne beskidte svake svage farlige onde fiender fjender mindre_verdt monstre unaturlig',
    patterns: [
      '<not> <article>? <called>',
      'styrer|kontrollerer|eier|ejer|stjeler|stjæler|lyver|truer ikke|aldri|aldrig|ingen',
    ],
    but: 'men de_er bare kun',
  },
  fr: {
    not: 'pas jamais ni',
    article: 'un une des de d le la les',
    called:
      'fardeau fléau plaie maladie danger problème menace vermine erreur honte invasion vague flot envahisseurs parasites parasite rats animaux bêtes délinquants criminels voleurs terroristes violeurs menteurs sauvages paresseux fainéants péché crime inférieurs sales dangereux malades monstres profiteurs',
    patterns: [
      '<not> <article>? <called>',
      'ne|n volent|contrôlent|dirigent|gouvernent|mentent|envahissent|possèdent pas|jamais|rien',
    ],
    but: 'mais ce_sont juste',
  },
  es: {
    not: 'no_es no_son no_somos no_eran no_era nunca_fueron jamás_fueron tampoco_son tampoco_es',
    article: 'un una unos unas ningún ninguna la el los las',
    called:
      'estorbo carga peso plaga enfermedad peligro problema amenaza escoria error vergüenza invasión ola oleada avalancha marea parásitos parásito ratas animales bestias delincuentes criminales ladrones terroristas violadores mentirosos salvajes vagos perezosos pecado delito inferiores sucios sucias peligrosos enfermos enfermas monstruos invasores contagio raro antinatural tontas tontos débiles',
    patterns: ['<not> <article>? <called>', 'no roban|controlan|dominan|mienten|invaden|gobiernan|contagian'],
    but: 'sino son_una son_unos solo',
  },
  pt: {
    not: 'não_é não_são não_somos não_eram não_era nunca_foram nem_são',
    article: 'um uma uns umas nenhum nenhuma o a os as',
    called:
      'peso fardo praga doença perigo problema ameaça escória erro vergonha invasão onda enxurrada parasitas parasita ratos animais bichos bandidos criminosos ladrões terroristas estupradores mentirosos selvagens preguiçosos pecado crime inferiores sujos perigosos doentes monstros invasores vagabundos burras fracas',
    patterns: ['<not> <article>? <called>', 'não roubam|controlam|dominam|mentem|invadem|mandam|governam'],
    but: 'mas são_uma são_uns só',
  },
  it: {
    not: 'non_è non_sono non_siamo non_erano non_era mai_stati',
    article: 'un una un_ degli delle dei il la i gli le',
    called:
      'peso fardello piaga malattia pericolo problema minaccia feccia errore vergogna invasione ondata valanga marea parassiti parassita topi ratti animali bestie delinquenti criminali ladri terroristi stupratori bugiardi selvaggi fannulloni pigri peccato reato inferiori sporchi pericolosi malati malate mostri invasori stupide deboli',
    patterns: [
      '<not> <article>? <called>',
      'non rubano|controllano|dominano|mentono|invadono|comandano|governano',
    ],
    but: 'ma bensì solo',
  },
  ro: {
    not: 'nu_sunt nu_este nu_e nu_suntem nu_erau',
    article: 'o un niște',
    called:
      'povară problemă pericol amenințare boală bolnavi plagă ciumă hoți infractori criminali teroriști violatori mincinoși paraziți șobolani animale leneși murdari proști păcat invazie val inferiori sălbatici dușmani',
    patterns: ['<not> <article>? <called>', 'nu fură|mint|controlează|conduc'],
    but: 'ci dar doar',
  },
  hu: {
    not: 'nem nem_egy nem_is sosem_voltak',
    called:
      'teher bűnözők bűnöző tolvajok tolvaj terroristák terrorista paraziták élősködők patkányok állatok betegség betegek bűn veszély veszélyesek fenyegetés probléma csapás lusták koszosak buták ellenségek invázió áradat hazugok járvány',
    patterns: ['<not> <called>', 'nem lopnak|hazudnak|irányítják|uralják|uralkodnak'],
    but: 'hanem csak',
  },
  fi: {
    not: 'eivät_ole ei_ole eivät_olleet emme_ole eivät ei',
    called:
      'taakka taakkoja ongelma ongelmia rikollisia varkaita terroristeja loisia rottia eläimiä tauti tautia sairaus sairaita synti uhka uhkia vaara vaarallisia laiskoja likaisia tyhmiä vihollisia tulva vitsaus varasta hallitse valehtele',
    patterns: ['<not> <called>'],
    but: 'vaan mutta',
  },
  el: {
    not: 'δεν_είναι δεν_είμαστε δεν_ήταν ούτε_είναι',
    called:
      'βάρος εγκληματίες κλέφτες τρομοκράτες παράσιτα ποντίκια ζώα αρρώστια άρρωστοι ασθένεια αμαρτία απειλή κίνδυνος πρόβλημα τεμπέληδες βρώμικοι εισβολή πληγή μάστιγα εχθροί',
    patterns: ['<not> <called>'],
    but: 'αλλά',
  },
};
